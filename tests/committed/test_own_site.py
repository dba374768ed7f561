"""The site of the repository itself builds: every link between its documents and notebooks leads somewhere."""

from __future__ import annotations

from pathlib import Path

from analysis.presentation.site import build_site

ROOT = Path(__file__).resolve().parents[2]


def test_the_repositorys_own_site_builds_and_holds_every_notebook(tmp_path: Path):
    start = build_site(ROOT, tmp_path / "site")
    assert start.is_file()
    for notebook in (ROOT / "notebooks").glob("*.ipynb"):
        assert (start.parent / "notebooks" / f"{notebook.stem}.html").is_file()
    assert (start.parent / "reading.html").is_file()
