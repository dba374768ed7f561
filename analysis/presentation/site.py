"""The static site of a case: built by Sphinx from the case's folder, opened from the file system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from analysis.errors import InputError
from analysis.presentation.cards import settled
from analysis.presentation.chromium import find_chromium
from analysis.presentation.decisions import decisions_of
from analysis.presentation.handout import write_handout
from analysis.presentation.navigation import links
from analysis.presentation.reading_page import reading_page
from analysis.presentation.site_pages import Sources, offers_of, write_pages
from analysis.presentation.templating import HERE
from analysis.tables.reading import read_case

SUITE = HERE.parents[1]
MARK = ".claims-beside-critique-site"
"""A file by which a folder is known as one that we made and may replace."""


def build_site(case_folder: Path, out: Path) -> Path:
    """Build the site of any case folder; notebooks are taken up where the folder has them.

    Args:
        case_folder: texts, tables and ``datapackage.json``, as ``run`` writes them.
        out: where the site goes. A site that stood there is replaced once the new one is whole.

    Returns:
        The start page.

    Raises:
        InputError: the folder is no case, ``out`` holds something else, or a page (a notebook, say) cannot be built.
    """
    as_found = read_case(case_folder)
    case, decisions = settled(as_found), decisions_of(as_found, case_folder)
    if out.exists() and not (out / MARK).is_file() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out}: exists and is no site made by this suite; give another folder, or move it away")
    with tempfile.TemporaryDirectory(prefix="claims-site-") as temporary:
        place, made = Path(temporary) / "pages", Path(temporary) / "site"
        extra = place / "extra"
        sources = Sources(
            case=case,
            decisions=decisions,
            folder=case_folder,
            suite=SUITE if (SUITE / "pyproject.toml").is_file() else None,
            pdf=bool(find_chromium()),
        )
        offers = offers_of(sources)
        write_handout(case, extra, links=links(offers, "handout.html"), decisions=decisions)
        page = reading_page(case, links=links(offers, "reading.html"), decisions=decisions)
        (extra / "reading.html").write_text(page, encoding="utf-8")
        _copy_data(case_folder, extra)
        write_pages(sources, place)
        _sphinx(place, made, offers)
        shutil.copytree(extra, made, dirs_exist_ok=True)
        (made / MARK).write_text("This folder is made anew by `analysis site`; keep nothing of your own here.\n")
        try:
            shutil.rmtree(out, ignore_errors=True)
            shutil.copytree(made, out)
        except OSError as error:
            raise InputError(f"{out}: cannot be written ({error.strerror}); give a folder you may write to") from None
    return out / "index.html"


def _copy_data(folder: Path, extra: Path) -> None:
    (extra / "tables").mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.csv")):
        shutil.copy(path, extra / "tables" / path.name)
    shutil.copy(folder / "datapackage.json", extra / "datapackage.json")


def _sphinx(place: Path, made: Path, offers: list[str]) -> None:
    """Run Sphinx in a process of its own, since it keeps state; any warning of it is an error."""
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-q", "-W", "--keep-going", "-c", str(HERE / "sphinx")]
    command += ["-d", str(place.parent / "doctrees")]
    for name in offers:
        command += ["-A", f"{name}=1"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(SUITE), os.environ.get("PYTHONPATH", "")])}
    done = subprocess.run(
        [*command, str(place), str(made)], capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        lines = [line.replace(f"{place}{os.sep}", "") for line in done.stderr.splitlines() if line.strip()]
        raise InputError("the site cannot be built; Sphinx says: " + (lines[0] if lines else "nothing"))
