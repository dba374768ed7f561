"""Chromium, where it is installed: it prints pages to PDF."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

FLAGS = (
    "--headless",
    "--no-sandbox",  # a page of our own, without network, inside a container whose kernel may allow no sandbox
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
)


def find_chromium() -> str | None:
    """The program: ``$CHROMIUM``, or the first of the usual names on the path; None without one."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def print_pdf(page: Path, target: Path) -> bool:
    """Print a page to PDF.

    Returns:
        Whether it was printed; False where no Chromium is installed or it failed, and ``target`` is then not there.
    """
    program = find_chromium()
    target.unlink(missing_ok=True)
    if program is None:
        return False
    with tempfile.TemporaryDirectory() as profile:
        command = [program, *FLAGS, f"--user-data-dir={profile}", "--no-pdf-header-footer"]
        command += [f"--print-to-pdf={target.resolve()}", page.resolve().as_uri()]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=90)
        except (subprocess.SubprocessError, OSError):
            return False
    return target.is_file()
