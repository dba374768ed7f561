"""The tables under a reader's hands, and the handout as it leaves the printer."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect
from pypdf import PdfReader

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
    shared = page.url
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


def test_the_handout_prints_comparison_cards_and_questions_on_pages_of_their_own(site: Path):
    pages = [page.extract_text() for page in PdfReader(site / "handout.pdf").pages]
    assert len(pages) == 3
    assert "claims beside critique" in pages[0]
    assert "libel should be decriminalised" in pages[0]
    assert "Cards" in pages[1]
    assert "Charitable reading" in pages[1]
    assert "Questions" in pages[2]
