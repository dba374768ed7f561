"""Every page of a site: opens quietly, fits a small screen, is accessible, and runs nothing of the text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests import site_cases

# without preloading, which would fetch style sheets that a browser keeps from pages of the file system
RULES = {
    "preload": False,
    "resultTypes": ["violations"],  # what passed is not told at length, which takes as long as finding it
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
OWN_LAYOUT = (
    "index.html",
    "reading.html",
    "handout.html",
    "tables/claims.html",
    "tables/comparison.html",
    "notebooks/1_papers.html",
)


@pytest.fixture(params=["site", "hostile_site"])
def any_site(request: pytest.FixtureRequest) -> Path:
    folder = request.getfixturevalue(request.param)
    assert isinstance(folder, Path)
    return folder


def pages(site: Path) -> list[Path]:
    found = [path for path in sorted(site.rglob("*.html")) if "_static" not in path.parts]
    assert {"index.html", "reading.html", "handout.html", "search.html"} <= {path.name for path in found}
    return found


WIDER = """Array.from(document.querySelectorAll("table, img, .pst-scrollable-table-container"))
    .filter(one => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth + 1)
    .map(one => one.tagName + "." + one.className)"""


def test_no_page_and_no_table_is_wider_than_a_small_screen(any_site: Path, page: Page):
    page.set_viewport_size({"width": 360, "height": 740})
    wide = []
    for path in pages(any_site):
        page.goto(path.as_uri())
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 360:
            wide.append(f"{path.name}: {width}")
        wide += [f"{path.name}: {one}" for one in page.evaluate(WIDER)]
    assert wide == []


SMALL = """() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
    while (words.nextNode()) {
        const one = words.currentNode.parentElement, size = parseFloat(getComputedStyle(one).fontSize);
        if (words.currentNode.textContent.trim() && one.getClientRects().length && size < 11.99)
            found.push(`${one.tagName}.${one.className}: ${size}`);
    }
    return [...new Set(found)];
}"""


@pytest.mark.parametrize("width", [1280, 360])
def test_no_words_are_smaller_than_twelve_pixels(judged_site: Path, page: Page, width: int):
    page.set_viewport_size({"width": width, "height": 740})
    small = []
    for path in pages(judged_site):
        page.goto(path.as_uri() + ("#C00022" if path.name == "reading.html" else ""))
        small += [f"{path.name}: {one}" for one in page.evaluate(SMALL)]
    assert small == []


def test_on_paper_no_table_is_cut_and_nothing_scrolls(site: Path, page: Page):
    page.set_viewport_size({"width": 690, "height": 980})  # A4 within its margins
    page.emulate_media(media="print")
    scrolling = """Array.from(document.querySelectorAll("*"))
        .filter(one => ["auto", "scroll"].includes(getComputedStyle(one).overflowY) && one.getClientRects().length)
        .map(one => one.tagName + "." + one.className)"""
    for name in ("index.html", "measure/FIGURES.html", "docs/formats/index.html", "notebooks/1_papers.html"):
        page.goto((site / name).as_uri())
        assert page.evaluate(WIDER) == [], name
        assert page.evaluate(scrolling) == [], name


def test_no_table_is_cut_off_on_a_large_screen(judged_site: Path, page: Page):
    edges = "Array.from(document.querySelectorAll('table.rows'), one => one.getBoundingClientRect().right)"
    for name in ("claims", "critiques", "comparison", "tensions"):
        page.goto((judged_site / "tables" / f"{name}.html").as_uri())
        found = page.evaluate(edges)
        assert found
        assert max(found) <= 1280, name


@pytest.mark.parametrize(("name", "width"), [("site", 1280), ("site", 360), ("hostile_site", 360)])
def test_axe_finds_nothing(name: str, width: int, page: Page, axe: str, request: pytest.FixtureRequest):
    any_site = request.getfixturevalue(name)
    page.set_viewport_size({"width": width, "height": 800})
    found = []
    # every page once; those with a layout of their own again on a small screen, where it differs
    chosen = pages(any_site) if width > 360 else [any_site / name for name in OWN_LAYOUT if (any_site / name).exists()]
    for path in chosen:
        page.goto(path.as_uri() + ("#C00022" if path.name == "reading.html" else ""))
        page.evaluate(axe)
        for one in page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
            found.append(f"{path.name}: {one['id']} ({one['impact']}): {one['nodes'][0]['html'][:200]}")
    assert found == []


PAPER_AND_INK = """all => all.map(one => {
    const paper = (element) => getComputedStyle(element).backgroundColor;
    let behind = one;
    while (behind.parentElement && paper(behind) === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
    return [one.textContent, getComputedStyle(one).color, paper(behind)];
})"""


def contrast(ink: str, paper: str) -> float:
    """How far a colour of letters stands from what lies behind them, as WCAG 2 measures it."""
    light = []
    for colour in (ink, paper):
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        flat = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        light.append(0.2126 * flat[0] + 0.7152 * flat[1] + 0.0722 * flat[2])
    return (max(light) + 0.05) / (min(light) + 0.05)


def faint(words: Locator) -> list[str]:
    """The words of those elements that do not stand out enough; all are asked at once, which is much quicker."""
    shown = words.evaluate_all(PAPER_AND_INK)
    assert shown
    return [text for text, ink, paper in shown if contrast(ink, paper) < 4.5]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_without_scripts_the_pages_follow_the_readers_scheme_and_can_be_read(
    judged_site: Path, browser: Browser, scheme: Literal["light", "dark"]
):
    context = browser.new_context(java_script_enabled=False, color_scheme=scheme)
    page = context.new_page()
    for name in ("index.html", "guide.html", "rerun.html", "tables/tensions.html"):
        page.goto((judged_site / name).as_uri())
        paper = page.locator("body").evaluate("one => getComputedStyle(one).backgroundColor")
        assert (sum(map(int, re.findall(r"\d+", paper)[:3])) < 200) == (scheme == "dark"), name
        assert (
            faint(
                page.locator(
                    "p:visible, li:visible, td:visible, .chip:visible, a:visible, blockquote:visible, pre span:visible"
                )
            )
            == []
        ), name
    context.close()


def test_on_paper_a_page_is_light_whatever_the_screen_was(judged_site: Path, browser: Browser):
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    for name in ("index.html", "rerun.html"):
        page.goto((judged_site / name).as_uri())
        assert page.evaluate("document.documentElement.dataset.theme") == "dark"
        page.emulate_media(media="print", color_scheme="dark")
        assert faint(page.locator("p:visible, .chip:visible, blockquote:visible, pre span:visible")) == [], name
        page.emulate_media(media="screen", color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    paper = page.locator("body").evaluate("one => getComputedStyle(one).backgroundColor")
    assert paper == "rgb(255, 255, 255)"
    context.close()


def test_a_quotation_keeps_its_marks_letter_for_letter_on_every_page(site: Path, page: Page):
    page.goto((site / "notebooks" / "1_papers.html").as_uri())
    shown = page.locator("main").text_content() or ""
    assert site_cases.QUOTED in shown


def test_every_step_of_a_notebook_has_a_link_and_its_code_is_folded(site: Path, page: Page):
    page.goto((site / "notebooks" / "1_papers.html").as_uri())
    cells = page.locator(".cell")
    assert cells.count()
    assert page.locator(".cell-link").count() == cells.count()
    page.locator(".cell-link").first.click()
    assert str(page.evaluate("location.href")).endswith("#" + str(cells.first.get_attribute("id")))
    for code in page.locator("details.hide").all():
        assert code.get_attribute("open") is None


def test_axe_finds_nothing_in_the_dark(judged_site: Path, site: Path, browser: Browser, axe: str):
    context = browser.new_context(color_scheme="dark", viewport={"width": 1280, "height": 800})
    page, found = context.new_page(), []
    chosen = [judged_site / name for name in (*OWN_LAYOUT, "tables/tensions.html", "guide.html")]
    for path in [*chosen, site / "notebooks" / "1_papers.html"]:
        if path.exists():
            page.goto(path.as_uri() + ("#C00022" if path.name == "reading.html" else ""))
            page.evaluate(axe)
            for one in page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
                found.append(f"{path.name}: {one['id']}: {one['nodes'][0]['html'][:200]}")
    page.goto((judged_site / "reading.html").as_uri())
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(22, 24, 27)"
    context.close()
    assert found == []


def test_nothing_of_the_text_runs(hostile_site: Path, page: Page):
    for path in pages(hostile_site):
        page.goto(path.as_uri())
        assert page.evaluate("typeof window.hit") == "undefined", path.name


def test_every_page_can_be_read_without_scripts(site: Path, browser: Browser):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    for path in pages(site):
        page.goto(path.as_uri())
        assert page.locator("h1").first.is_visible(), path.name
        assert page.get_by_role("link", name="Start").locator("visible=true").count(), f"{path.name}: no way back"
    context.close()


def test_search_finds_a_word_from_a_table_cell(site: Path, page: Page):
    page.goto((site / "search.html").as_uri() + "?q=anew")
    page.wait_for_selector("#search-results li a")
    assert "tables/claims.html" in " ".join(
        str(link.get_attribute("href")) for link in page.locator("#search-results li a").all()
    )
