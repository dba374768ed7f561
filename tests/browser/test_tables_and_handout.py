"""The tables under a reader's hands, and the handout as it leaves the printer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from analysis.classroom.cards import write_cards
from analysis.presentation.handout import write_handout
from analysis.presentation.site import build_site
from analysis.presentation.site_tables import OPENING
from analysis.records import Case
from analysis.text.brief import brief
from tests import site_cases


def test_search_keeps_its_words_in_the_address(site: Path, page: Page):
    page.goto((site / "tables" / "claims.html").as_uri())
    rows = page.locator("tbody tr:visible")
    expect(rows).to_have_count(6)
    page.get_by_label("Search this table").fill("observers causal")
    expect(rows).to_have_count(0)
    page.get_by_label("Search this table").fill("register")
    expect(rows).to_have_count(1)
    expect(page.locator(".table-tools [role=status]")).to_have_text("1 of 6 rows")
    shared = str(page.evaluate("location.href"))
    page.goto("about:blank")
    page.goto(shared)
    expect(page.locator("tbody tr:visible")).to_have_count(1)


def test_a_heading_sorts_and_says_so(site: Path, page: Page):
    page.goto((site / "tables" / "claims.html").as_uri())
    heading = page.locator("thead th").nth(3)
    button = heading.get_by_role("button")
    button.press("Enter")
    assert heading.get_attribute("aria-sort") == "ascending"
    kinds = page.locator("tbody tr td:nth-child(4)").all_text_contents()
    assert kinds == sorted(kinds)
    button.press("Enter")
    assert heading.get_attribute("aria-sort") == "descending"


def test_a_link_to_a_row_shows_the_row_and_the_row_leads_to_its_words(site: Path, page: Page):
    claim = site_cases.ordinary().claims[5]
    page.goto((site / "tables" / "claims.html").as_uri() + f"#{claim.claim_id}")
    row = page.locator(f"#{claim.claim_id}")
    expect(row).to_be_in_viewport()
    row.get_by_role("link", name=f"{claim.claim_id} in the text").click()
    expect(page.locator("#panel")).to_contain_text(claim.quote)


def test_print_of_a_table_has_no_controls(site: Path, page: Page):
    page.goto((site / "tables" / "claims.html").as_uri())
    page.emulate_media(media="print")
    expect(page.locator(".table-tools")).to_be_hidden()
    expect(page.locator(".bd-header")).to_be_hidden()
    expect(page.locator("tbody tr").first).to_be_visible()


def test_rows_that_were_set_aside_stand_apart_and_search_finds_them_too(judged_site: Path, page: Page):
    first, second = site_cases.ordinary().tensions[:2]
    page.goto((judged_site / "tables" / "tensions.html").as_uri())
    apart = page.locator("#rows-tensions-aside tbody tr")
    expect(apart).to_have_count(1)
    expect(apart.first).to_have_id(first.tension_id)
    expect(apart.first).to_contain_text("A machine’s reading: Class 7, made with a model; reviewed by no human")
    expect(page.locator("#rows-tensions tbody tr").first).to_have_id(second.tension_id)
    expect(page.locator("#rows-tensions tbody tr").first).to_contain_text("A person’s decision: Ada")
    page.get_by_label("Search these tables").fill("set aside Class 7")
    expect(page.locator("tbody tr:visible")).to_have_count(1)


def test_a_stacked_table_whose_heads_are_not_shown_can_be_sorted(judged_site: Path, page: Page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto((judged_site / "tables" / "claims.html").as_uri())
    ids = "all => all.map((one) => one.id)"
    own = page.locator("tbody tr").evaluate_all(ids)
    expect(page.locator("thead").first).to_be_hidden()
    page.get_by_label("Sort by").select_option("Kind")
    kinds = page.locator("tbody td[data-label=Kind]").all_text_contents()
    assert kinds == sorted(kinds)
    assert page.locator("tbody tr").evaluate_all(ids) != own
    page.get_by_label("Sort by").select_option("its own order")
    assert page.locator("tbody tr").evaluate_all(ids) == own


def test_a_suggestion_a_machines_reading_and_a_decision_look_different(judged_site: Path, page: Page):
    page.goto((judged_site / "tables" / "comparison.html").as_uri())
    styles = {
        by: page.locator(f"table.rows .chip.by-{by}").first.evaluate("one => getComputedStyle(one).borderTopStyle")
        for by in ("rule", "machine")
    }
    assert styles == {"rule": "dashed", "machine": "dotted"}
    expect(page.locator("table.rows .chip.by-rule").first).to_contain_text("suggested by a rule")
    expect(page.locator("table.rows .chip.by-machine").first).to_contain_text("a machine’s reading")
    expect(page.locator("table.rows")).to_contain_text("A rule had suggested: says part of it is done, or will be.")
    page.goto((judged_site / "index.html").as_uri())
    expect(page.locator(".chip.by-person").first).to_contain_text("a person’s decision")


@pytest.fixture(scope="module")
def many_demands(tmp_path_factory: pytest.TempPathFactory) -> tuple[Case, str]:
    """A case of forty demands, and the address of its comparison."""
    case, folder = site_cases.with_demands(40), tmp_path_factory.mktemp("many")
    with site_cases.without_documents():
        start = build_site(site_cases.put(case, folder / "case"), folder / "_site")
    return case, (start.parent / "tables" / "comparison.html").as_uri()


def test_of_many_demands_one_is_found_on_a_short_page(browser: Browser, many_demands: tuple[Case, str]):
    """Without scripts too: a group is opened, or an address leads into it; and on paper all of them stand."""
    case, address = many_demands
    wanted = case.critiques[30].critique_id
    for scripts in (False, True):
        context = browser.new_context(java_script_enabled=scripts, viewport={"width": 360, "height": 740})
        page = context.new_page()
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollHeight") < 3000
        expect(page.locator(f"#{wanted}")).to_be_hidden()
        page.goto("about:blank")
        page.goto(f"{address}#{wanted}")
        expect(page.locator(f"#{wanted}")).to_be_visible()
        page.emulate_media(media="print")
        for one in case.critiques:
            expect(page.locator(f"#{one.critique_id}")).to_be_visible()
        context.close()


def test_a_search_opens_the_groups_that_have_what_is_sought_and_leaves_them_as_they_were(
    browser: Browser, axe: str, many_demands: tuple[Case, str]
):
    case, address = many_demands
    page = browser.new_page()
    page.goto(address)
    box = page.get_by_label("Search demands and table")
    box.fill(case.critiques[31].critique_id)
    shown = page.locator(".group .demand:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text("matter number 31 ")
    expect(page.locator(".table-tools [role=status]")).to_contain_text("1 of 40 demands, ")
    box.fill("")
    expect(page.locator(".group[open]")).to_have_count(0)
    page.locator(".group > summary").first.click()
    page.evaluate(axe)
    assert page.evaluate("() => axe.run(document, {preload: false})")["violations"] == []
    row = page.locator("table.rows tbody tr").first.get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{address}#{row}")
    expect(page.locator(f"#{row}")).to_be_visible()
    page.close()


def test_many_claims_stand_folded_under_their_headings(browser: Browser, axe: str, tmp_path: Path):
    """Without scripts too: a section is opened, or an address leads into it; and on paper all of them stand."""
    case = site_cases.with_claims(200)
    with site_cases.without_documents():
        start = build_site(site_cases.put(case, tmp_path / "case"), tmp_path / "_site")
    address = (start.parent / "tables" / "claims.html").as_uri()
    wanted = case.claims[150].claim_id
    for scripts in (False, True):
        context = browser.new_context(java_script_enabled=scripts, viewport={"width": 360, "height": 740})
        page = context.new_page()
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollHeight") < 3000
        heads = page.locator(".group h2").all_text_contents()
        firsts = [brief(case.claims[place].proposition, OPENING) for place in (1, 41)]
        assert heads[:3] == [
            "Without a heading (1)",
            f"Chapter 0, part 1 of 3: {firsts[0]} (40)",
            f"Chapter 0, part 2 of 3: {firsts[1]} (40)",
        ]
        expect(page.locator(f"#{wanted}")).to_be_hidden()
        page.goto("about:blank")
        page.goto(f"{address}#{wanted}")
        expect(page.locator(f"#{wanted}")).to_be_visible()
        page.emulate_media(media="print")
        for one in case.claims[::40]:
            expect(page.locator(f"#{one.claim_id}")).to_be_visible()
        context.close()
    page = browser.new_page()
    page.goto(address)
    expect(page.get_by_label("Sort each section by")).to_be_visible()
    page.get_by_label("Search these tables").fill("number 150")
    expect(page.locator("tbody tr:visible")).to_have_count(1)
    page.get_by_label("Search these tables").fill("")
    expect(page.locator(".group[open]")).to_have_count(0)
    page.locator(".group > summary").first.click()
    page.evaluate(axe)
    assert page.evaluate("() => axe.run(document, {preload: false})")["violations"] == []
    page.close()


def test_the_start_page_puts_nothing_forward_that_was_set_aside(judged_site: Path, page: Page):
    first, second, third = site_cases.ordinary().tensions
    page.goto((judged_site / "index.html").as_uri())
    shown = page.locator(".tension-pair .asked")
    assert shown.all_text_contents() == [second.question, third.question]
    expect(page.locator(".finding")).to_contain_text("of the 2 read again so far one stands and one was set aside")
    expect(page.locator(f"a[href='reading.html#{first.tension_id}']")).to_have_count(0)


def test_the_handout_prints_comparison_questions_and_cards_with_their_backs_on_pages_of_their_own(site: Path):
    pages = [page.extract_text() for page in PdfReader(site / "handout.pdf").pages]
    assert len(pages) == 5
    assert "claims beside critique" in pages[0]
    assert "libel should be decriminalised" in pages[0]
    # what was found is on a sheet of paper of its own, the last: neither in front of the demands nor behind a card
    assert "no claim was found that answers it" in " ".join(pages[4].split())
    assert not any("was found that answers" in " ".join(one.split()) for one in pages[:4])
    assert "Questions to argue over" in pages[1]
    # on the front of the second sheet of paper, so that the backs lie behind them
    assert "1. contradiction" in pages[2]
    assert "Charitable reading" not in pages[2]
    assert "1. back" in pages[3]
    assert "Charitable reading" in pages[3]


@pytest.mark.parametrize("letters", [100, 140, 400])
def test_a_printed_card_holds_all_that_is_on_it(letters: int, tmp_path: Path, page: Page):
    """Where the words are many they are set smaller: what would stand below the edge is cut off, the lines first."""
    case, words = site_cases.ordinary(), ("The courts of every one of the districts were left alone. " * 9)[:letters]
    tensions = tuple(replace(one, a_quote=words, b_quote=words, question=words, why=words) for one in case.tensions)
    write_handout(replace(case, tensions=tensions, claims=()), tmp_path)
    page.set_viewport_size({"width": 703, "height": 1000})  # A4 between its margins
    page.goto((tmp_path / "handout.html").as_uri())
    page.emulate_media(media="print")
    heights = page.locator(".card").evaluate_all("all => all.map((one) => [one.scrollHeight, one.clientHeight])")
    assert len(heights) == 6
    assert all(needed <= there for needed, there in heights)


@pytest.mark.parametrize("letters", [30, 90, 140, 400])
def test_both_sides_of_a_discussion_card_hold_all_that_is_on_them(letters: int, tmp_path: Path, page: Page):
    case, words = site_cases.ordinary(), ("The courts of every one of the districts were left alone. " * 9)[:letters]
    case = replace(
        case,
        claims=tuple(replace(one, quote=words, proposition=words) for one in case.claims),
        critiques=tuple(replace(one, demand=words) for one in case.critiques),
        links=tuple(
            replace(case.links[0], claim_id=claim.claim_id, critique_id=one.critique_id, relation=relation)
            for one in case.critiques
            for claim, relation in zip(case.claims, ("addresses", "partly_addresses", "in_tension"), strict=False)
        ),
        tensions=tuple(
            replace(one, a_quote=words, b_quote=words, question=words, why=words, charitable_reading=words * 2)
            for one in case.tensions
        ),
    )
    write_cards(case, tmp_path / "cards.html")
    page.set_viewport_size({"width": 703, "height": 1000})  # A4 between its margins
    page.goto((tmp_path / "cards.html").as_uri())
    page.emulate_media(media="print")
    heights = page.locator(".card").evaluate_all("all => all.map((one) => [one.scrollHeight, one.clientHeight])")
    assert len(heights) == 2 * (len(case.critiques) + len(case.tensions))
    assert all(needed <= there for needed, there in heights)
    sheets = PdfReader(tmp_path / "cards.pdf").pages
    assert len(sheets) == 4, "two of demands, two of pairs, each with its backs behind it"


@pytest.mark.parametrize("letters", [30, 170, 400])
def test_the_comparison_of_many_demands_stays_on_its_page(letters: int, tmp_path: Path):
    case = site_cases.ordinary()
    long = ("The courts, the police and the press should be left alone. " * 9)[:letters]
    demands = tuple(
        replace(case.critiques[0], critique_id=f"R{n}", demand=long, voice=f"The Committee of Inquiry {n % 2}")
        for n in range(30)
    )
    claims = (replace(case.claims[0], quote=long), *case.claims[1:])
    links = tuple(
        replace(case.links[0], claim_id=claims[0].claim_id, critique_id=one.critique_id, relation="addresses")
        for one in demands
    )
    write_handout(replace(case, critiques=demands, links=links, claims=claims), tmp_path)
    pages = [page.extract_text() for page in PdfReader(tmp_path / "handout.pdf").pages]
    assert "more demands, in the table" in pages[0]
    assert "Questions to argue over" in pages[1]
    assert "1. contradiction" in pages[2]
    assert len(pages) == 5, "sheet, questions, cards, backs, comparison"
    assert "more demands, in the table" in pages[4]


def test_the_comparison_shows_seven_demands_of_a_sentence_or_two_whole(tmp_path: Path):
    """What is demanded often stands at the end, and a class that is told of seven demands wants to read seven."""
    case = site_cases.ordinary()
    words = ("The process should continue, because the law, notwithstanding useful changes, still " * 3)[:74]
    demands = tuple(
        replace(case.critiques[0], critique_id=f"R{n}", demand=f"{words * (1 + (n == 1))}ends with {n}")
        for n in range(7)
    )
    write_handout(replace(case, critiques=demands, links=()), tmp_path)
    sheets = PdfReader(tmp_path / "handout.pdf").pages
    for page in (" ".join(sheets[nth].extract_text().split()) for nth in (0, -1)):
        assert [n for n in range(7) if f"ends with {n}" in page] == [*range(7)], page
        assert "more demand" not in page


@pytest.mark.parametrize("letters", [30, 60, 90])
@pytest.mark.parametrize("kind", ["demand", "fault"])
def test_a_sheet_of_ten_demands_is_one_page(letters: int, kind: str, tmp_path: Path):
    case = site_cases.ordinary()
    long = ("The courts, the police and the press should be left alone. " * 9)[:letters]
    demands = tuple(replace(case.critiques[0], critique_id=f"R{n}", demand=long, kind=kind) for n in range(10))
    write_handout(replace(case, critiques=demands, links=(), tensions=()), tmp_path)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "handout.pdf").pages]
    assert len(pages) == 3
    assert pages[0].count("same matter only") == pages[2].count("no claim was found that answers it") > 6


def test_the_back_of_a_card_lies_behind_its_front_when_the_sheet_is_turned(site: Path, page: Page):
    page.goto((site / "handout.html").as_uri())
    page.emulate_media(media="print")
    wide = page.evaluate("document.documentElement.clientWidth")
    fronts, backs = page.locator(".front .card"), page.locator(".back .card")
    assert fronts.count() == backs.count() > 1
    for nth in range(fronts.count()):
        front, back = fronts.nth(nth).bounding_box(), backs.nth(nth).bounding_box()
        assert front
        assert back
        assert abs(front["x"] + front["width"] / 2 - (wide - back["x"] - back["width"] / 2)) < 2
