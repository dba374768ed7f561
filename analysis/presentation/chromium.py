"""Chromium, where it is installed: it prints pages to PDF."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from analysis.tables.update import require_no_folder

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

_WITHIN = re.compile(r"""\shref=(["'])(?!https?:|mailto:|\#).*?\1""")
"""A link to a page of the same folder; printed, it would name the folder of this machine that the page was in."""

_PRINTED = re.compile(rb"/(?:Creation|Mod)Date \(D:[0-9+'Z-]*\)")
"""When it was printed; without it the same page gives the same bytes."""


def find_chromium() -> str | None:
    """The program: ``$CHROMIUM``, or the first of the usual names on the path; None without one."""
    named = os.environ.get("CHROMIUM")
    if named:
        return shutil.which(named)
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def print_pdf(page: Path, target: Path) -> bool:
    """Print a page that holds all it shows to PDF; its links to other pages of its folder are left out.

    Returns:
        Whether it was printed; False where no Chromium is installed or it failed, and ``target`` is then not there.

    Raises:
        InputError: ``target`` is a folder.
    """
    program = find_chromium()
    require_no_folder(target)
    target.unlink(missing_ok=True)
    if program is None:
        return False
    with tempfile.TemporaryDirectory() as profile:
        command = [program, *FLAGS, f"--user-data-dir={profile}", "--no-pdf-header-footer"]
        alone = Path(profile) / page.name
        alone.write_text(_WITHIN.sub("", page.read_text(encoding="utf-8")), encoding="utf-8")
        command += [f"--print-to-pdf={target.resolve()}", alone.resolve().as_uri()]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=90)
        except (subprocess.SubprocessError, OSError):
            return False
    if target.is_file():
        # blanks of the same length: where the parts of a PDF begin is counted in it
        target.write_bytes(_PRINTED.sub(lambda match: b" " * len(match.group()), target.read_bytes()))
    return target.is_file()
