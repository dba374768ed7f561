"""The whole site, built by Sphinx: links lead somewhere, nothing is loaded from elsewhere, nothing is overwritten."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from pypdf import PdfReader

from analysis.errors import InputError
from analysis.presentation.chromium import find_chromium, print_pdf
from analysis.presentation.site import build_site
from tests import site_cases
from tests.site_html import Page


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = site_cases.put(site_cases.hostile(), tmp_path_factory.mktemp("hostile") / "case")
    site_cases.add_notebook(folder)
    start = build_site(folder, tmp_path_factory.mktemp("site") / "_site")
    assert start.is_file()
    return start.parent


def pages(site: Path) -> list[Path]:
    return [path for path in sorted(site.rglob("*.html")) if "_static" not in path.parts]


def test_every_link_and_every_resource_is_there(site: Path):
    anchors = {path: set(Page.at(path).ids) for path in pages(site)}
    for path in anchors:
        page = Page.at(path)
        for link in [*page.links, *page.loads]:
            target, _, anchor = unquote(link).partition("#")
            if target.startswith(("http:", "https:", "mailto:", "data:")):
                assert link not in page.loads, f"{path.name} loads {link}"
                continue
            place = (path.parent / target.partition("?")[0]).resolve() if target else path
            assert place.exists(), f"{path.name}: {link}"
            if anchor and place in anchors:
                assert anchor in anchors[place], f"{path.name}: {link}"


def test_ids_are_unique_on_every_page(site: Path):
    for path in pages(site):
        ids = Page.at(path).ids
        assert len(ids) == len(set(ids)), path.name


def test_style_sheets_and_scripts_of_ours_name_no_host(site: Path):
    for name in ("site.css", "tables.js", "reading.css", "reading.js", "handout.css"):
        assert "//" not in (site / "_static" / name).read_text(encoding="utf-8").replace("file://", "")


def test_notebook_cells_have_anchors_and_figures_their_own_words(site: Path):
    page = Page.at(site / "notebooks" / "1_papers.html")
    assert "cell-shows-table" in page.ids
    assert [values["alt"] for tag, values in page.tags if tag == "img"] == ["One dot"]


def test_every_figure_of_a_case_is_shown_with_its_own_words_and_can_be_taken_along(site: Path):
    page = Page.at(site / "pictures.html")
    shown = {str(values["src"]): str(values["alt"]) for tag, values in page.tags if tag == "img"}
    assert [Path(src).stem for src in shown] == ["signature", "matrix", "timeline", "voices"]
    assert len(set(shown.values())) == len(shown)
    for src, alt in shown.items():
        assert alt in page.text
        for kind in ("svg", "png", "csv"):
            assert (site / src).with_suffix(f".{kind}").is_file()


def test_nothing_of_the_text_becomes_markup_on_any_page(site: Path):
    for path in pages(site):
        page = Page.at(path)
        assert not any(
            "hit" in (values.get(name) or "") for _, values in page.tags for name in values if name[:2] == "on"
        )
        assert "<script>window" not in path.read_text(encoding="utf-8")


def test_the_tables_can_be_downloaded_as_they_are(site: Path):
    for name in ("claims", "critiques", "comparison", "tensions"):
        assert (site / "tables" / f"{name}.csv").is_file()


def test_what_is_no_site_of_ours_is_never_replaced(tmp_path: Path):
    folder = site_cases.put(site_cases.empty(), tmp_path / "case")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    with pytest.raises(InputError, match="is no site made by this suite"):
        build_site(folder, tmp_path / "mine")
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years of work"


def test_no_folder_is_made_for_the_site_of_what_is_no_case(tmp_path: Path):
    with pytest.raises(InputError, match="is no case folder"):
        build_site(tmp_path / "nowhere", tmp_path / "nowhere" / "_site")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(find_chromium() is None, reason="prints")
def test_what_is_printed_names_no_folder_of_this_machine_and_no_time(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text('<p id="p"><a href="reading.html#R1">in</a> <a href="https://example.org/">out</a></p>', "utf-8")
    assert print_pdf(page, tmp_path / "page.pdf")
    links = [
        note.get_object()["/A"]["/URI"]
        for sheet in PdfReader(tmp_path / "page.pdf").pages
        for note in sheet.get("/Annots") or ()
    ]
    assert links == ["https://example.org/"]
    assert b"Date (D:" not in (tmp_path / "page.pdf").read_bytes()
