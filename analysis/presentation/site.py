"""The static site of a case: built by Sphinx from the case's folder, opened from the file system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from analysis.comparison.counting import counting, set_apart
from analysis.comparison.flagged import flagged
from analysis.errors import FULL, InputError, cannot_write
from analysis.presentation.cards import settled
from analysis.presentation.chromium import find_chromium
from analysis.presentation.decisions import decisions_of
from analysis.presentation.handout import write_handout
from analysis.presentation.navigation import links
from analysis.presentation.notebook import case_pictures
from analysis.presentation.picture import Picture
from analysis.presentation.reading_page import reading_page
from analysis.presentation.run_notebooks import require_current
from analysis.presentation.site_pages import Sources, offers_of, write_pages
from analysis.presentation.templating import HERE
from analysis.tables.files import SITE
from analysis.tables.reading import read_case
from analysis.tables.update import Update

SUITE = HERE.parents[1]
DOCUMENTS: Path | None = SUITE if (SUITE / "pyproject.toml").is_file() else None
"""The repository with its documents on method; None where the package is installed without it."""


def build_site(case_folder: Path, out: Path) -> Path:
    """Build the site of any case folder; notebooks are taken up where the folder has them.

    Args:
        case_folder: texts, tables and ``datapackage.json``, as ``run`` writes them.
        out: where the site goes. A site that stood there is replaced as a whole, once the new one is whole.

    Returns:
        The start page.

    Raises:
        InputError: the folder is no case, ``out`` holds something else, or a page (a notebook, say) cannot be built.
    """
    place = out.resolve()  # where a link leads, the site goes; the link stays
    require_ours(place)
    read_case(case_folder)  # no folder is made for the site of what is no case
    with Update(place.parent) as update:
        make_site(case_folder, update.place(place.name))
        update.commit()
    return out / "index.html"


def require_ours(out: Path) -> None:
    """Refuse a place that holds what a site must not replace.

    Raises:
        InputError: it holds something, and no site made by this suite.
    """
    if out.exists() and not (out / SITE).is_file() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out}: exists and is no site made by this suite; give another folder, or move it away")


def make_site(case_folder: Path, made: Path, *, of: Path | None = None, drawn: Sequence[Picture] | None = None) -> None:
    """Make the site of a case folder in ``made``, which must not exist.

    Args:
        case_folder: what the pages are made from.
        made: where they go.
        of: the folder in which the case lives, where ``case_folder`` is a copy of it.
        drawn: its figures, where they are drawn already.

    Raises:
        InputError: the folder is no case, its notebook is of another state of it, or a page cannot be built.
    """
    as_found = read_case(case_folder)
    require_current(case_folder)
    decisions = decisions_of(as_found, case_folder)
    whole = settled(flagged(as_found), decisions)
    case, none = counting(whole), set_apart(whole)
    with tempfile.TemporaryDirectory(prefix="claims-site-") as temporary:
        place = Path(temporary) / "pages"
        extra = place / "extra"
        sources = Sources(
            case=case,
            decisions=decisions,
            folder=case_folder,
            suite=DOCUMENTS,
            pdf=bool(find_chromium()),
            own=(of or case_folder).resolve() == SUITE.resolve(),
            weaker=len(as_found.tensions) - len(case.tensions),
            none=none,
            drawn=case_pictures(case_folder) if drawn is None else drawn,
            beside_none=len(whole.links) - len(case.links),
        )
        offers = offers_of(sources)
        write_handout(case, extra, links=links(offers, "handout.html"), decisions=decisions)
        page = reading_page(case, links=links(offers, "reading.html"), decisions=decisions, none=none)
        (extra / "reading.html").write_text(page, encoding="utf-8")
        _copy_data(case_folder, extra)
        write_pages(sources, place)
        _sphinx(place, made, offers)
        shutil.copytree(extra, made, dirs_exist_ok=True)
        (made / SITE).write_text("This folder is made anew by `analysis site`; keep nothing of your own here.\n")


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
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(SUITE), os.environ.get("PYTHONPATH", "")]),
        "TMPDIR": str(place.parent),  # where it leaves the story of a failure, which is told below
    }
    done = subprocess.run(
        [*command, str(place), str(made)], capture_output=True, text=True, check=False, env=environment
    )
    if done.returncode:
        if full := next((words for words in FULL if words in done.stderr), ""):
            raise cannot_write(made, OSError(full))
        lines = [line.replace(f"{place}{os.sep}", "") for line in done.stderr.splitlines() if line.strip()]
        raise InputError("the site cannot be built; Sphinx says: " + (lines[0] if lines else "nothing"))
