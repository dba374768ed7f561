"""The coding page under a student's hands: opened from disk, coded by keyboard, left, resumed, saved, read back."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from analysis.classroom import disputes
from analysis.classroom.returns import read_returns
from analysis.classroom.sheets import new_sheets
from analysis.classroom.tasks import TASKS
from tests import site_cases
from tests.browser.test_all_pages import RULES


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("class")
    new_sheets(site_cases.ordinary(), folder, coders=2)
    return folder


@pytest.fixture
def coding(sheets: Path, page: Page) -> Page:
    page.goto((sheets / "coder-01.html").as_uri())
    return page


def item(page: Page) -> str:
    return (page.locator("#count").text_content() or "").partition(";")[0]


def saved(page: Page, folder: Path) -> list[dict[str, str]]:
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(coding: Page, axe: str, width: int):
    coding.set_viewport_size({"width": width, "height": 740})
    coding.evaluate(axe)
    seen = set()
    for _ in range(20):
        seen.add(coding.locator("#task").text_content())
        found = coding.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found] == []
        assert coding.evaluate("document.documentElement.scrollWidth") <= width
        if coding.get_by_role("button", name="Next").is_disabled():
            break
        coding.get_by_role("button", name="Next").click()
    assert seen == {task.title for task in TASKS.values()}


def test_instructions_are_open_where_a_task_begins(coding: Page):
    expect(coding.locator("#instructions")).to_be_visible()
    coding.keyboard.press("ArrowRight")
    expect(coding.locator("#instructions")).to_be_hidden()


def test_a_sheet_is_coded_by_keys_alone_and_read_back(coding: Page, sheets: Path, tmp_path: Path):
    total = int(item(coding).rsplit(" ", 1)[-1])
    for _ in range(total):
        coding.keyboard.press("1")
        expect(coding.locator("#form input:checked")).to_have_count(1)
        if coding.locator("#field-voice").count():
            coding.locator("#field-voice input").fill("author")
            coding.keyboard.press("Enter")  # from the free words to the question still open
            coding.keyboard.press("3")
        coding.keyboard.press("Enter")
    expect(coding.get_by_role("status")).to_contain_text("last item")
    rows = saved(coding, tmp_path)
    assert len(rows) == total
    assert {row["kind"] for row in rows if row["task"] == "claims"} == {"statistic"}
    returned = read_returns([tmp_path / "coder-01.csv"], sheets)
    assert not returned.problems
    assert {(one.field, one.answer) for one in returned.answers} >= {
        ("is_claim", "yes"),
        ("voice", "author"),
        ("relation", "addresses"),
        ("holds", "holds"),
    }


def test_no_claim_asks_no_more(coding: Page):
    coding.keyboard.press("1")
    expect(coding.locator("#field-kind")).to_be_visible()
    coding.locator("#field-voice input").fill("somebody")
    coding.get_by_role("radio", name="no: not a claim").check()
    expect(coding.locator("#field-kind")).to_be_hidden()
    coding.keyboard.press("Enter")
    assert item(coding).startswith("Item 2 ")
    coding.keyboard.press("ArrowLeft")
    coding.keyboard.press("0")
    expect(coding.locator("#form input:checked")).to_have_count(0)


def test_leaving_and_coming_back_loses_nothing(coding: Page, sheets: Path, tmp_path: Path):
    coding.keyboard.press("2")
    coding.get_by_label("Note").fill('a "note", with\\signs; <b>')
    coding.goto("about:blank")
    coding.goto((sheets / "coder-01.html").as_uri())
    expect(coding.get_by_role("status")).to_contain_text("Welcome back: 1 of")
    assert item(coding).startswith("Item 2 ")
    first = saved(coding, tmp_path)[0]
    assert (first["is_claim"], first["note"]) == ("no", 'a "note", with\\signs; <b>')
    coding.goto((sheets / "coder-02.html").as_uri())
    expect(coding.locator("#count")).to_contain_text("0 answered")


def test_beginning_again_asks_first(coding: Page):
    coding.keyboard.press("1")
    coding.get_by_text("Keys, leaving").click()
    coding.once("dialog", lambda dialog: dialog.dismiss())
    coding.get_by_role("button", name="Begin again").click()
    expect(coding.locator("#count")).to_contain_text("1 answered")
    coding.once("dialog", lambda dialog: dialog.accept())
    coding.get_by_role("button", name="Begin again").click()
    expect(coding.locator("#count")).to_contain_text("0 answered")


def test_single_keys_can_be_switched_off_for_good(coding: Page):
    coding.get_by_text("Keys, leaving").click()
    coding.get_by_label("Single keys are on").uncheck()
    coding.reload()
    coding.locator("body").press("1")
    expect(coding.locator("#form input:checked")).to_have_count(0)


def test_arrows_on_a_choice_change_the_choice_as_everywhere(coding: Page):
    coding.keyboard.press("1")
    coding.keyboard.press("ArrowRight")
    assert item(coding).startswith("Item 1 ")
    expect(coding.get_by_role("radio", name="no: not a claim")).to_be_checked()


def test_a_page_that_may_keep_nothing_still_saves(sheets: Path, browser: Browser, tmp_path: Path):
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new Error('none'); } })")
    page.goto((sheets / "coder-01.html").as_uri())
    page.keyboard.press("1")
    expect(page.get_by_role("status")).to_contain_text("keeps nothing")
    assert saved(page, tmp_path)[0]["is_claim"] == "yes"
    context.close()


def test_nothing_of_a_hostile_text_runs(page: Page, tmp_path: Path, axe: str):
    new_sheets(site_cases.hostile(), tmp_path, coders=1)
    for name in ("coder-01.html", "coder-01-print.html"):
        page.goto((tmp_path / name).as_uri())
        assert page.evaluate("typeof window.hit") == "undefined"
        page.evaluate(axe)
        assert page.evaluate("rules => axe.run(document, rules)", RULES)["violations"] == []


def test_the_projected_page_prints_without_an_empty_sheet(page: Page, tmp_path: Path):
    """Each question fills a screen; on paper that left a page empty where a task began with its heading."""
    found = [
        disputes.Dispute(
            task=task.name,
            question=task.fields[0].name,
            answers="one 2, another 2",
            voted=4,
            passage="The law denies this right",
            second_passage="The law provides the right",
            section="Rights",
            context="Before it. " * 30 + "[[The law denies this right]] behind it. " * 3,
            second_context="Before it. " * 30 + "[[The law provides the right]].",
            item_id=f"{task.name}-{nth}",
        )
        for task in TASKS.values()
        for nth in range(4)
    ]
    path = tmp_path / "disputed.html"
    path.write_bytes(disputes.page(found, ["All agree."], found[:2]))
    page.goto(path.as_uri())
    assert page.locator("article").first.evaluate("one => one.offsetHeight") > 600
    page.pdf(path=tmp_path / "disputed.pdf", format="A4")
    sheets = [one.extract_text().strip() for one in PdfReader(tmp_path / "disputed.pdf").pages]
    assert all(sheets)
    assert len(sheets) < len(found)


def test_a_sheet_on_paper_holds_several_items_a_page(sheets: Path, page: Page, tmp_path: Path):
    page.goto((sheets / "coder-01-print.html").as_uri())
    items = page.locator("section").count()
    page.pdf(path=tmp_path / "sheet.pdf", format="A4")
    assert len(PdfReader(tmp_path / "sheet.pdf").pages) <= 1 + items / 3
