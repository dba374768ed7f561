"""The reading page under the hands of a reader: keys, filters, addresses, small screens, no scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from analysis.records import Case
from tests import site_cases


@pytest.fixture
def case() -> Case:
    return site_cases.ordinary()


@pytest.fixture
def reading(site: Path, page: Page) -> Page:
    page.goto((site / "reading.html").as_uri())
    return page


def focus(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def address(page: Page) -> str:
    """What the page itself has in its address now; Playwright hears of a change only a little later."""
    return str(page.evaluate("location.hash.slice(1)"))


def test_n_and_p_walk_through_the_passages_and_focus_follows(reading: Page, case: Case):
    reading.keyboard.press("n")
    first = focus(reading)
    assert first == case.claims[0].claim_id == address(reading)
    expect(reading.locator("#panel blockquote").first).to_have_text(case.claims[0].quote)
    reading.keyboard.press("n")
    assert focus(reading) == case.claims[1].claim_id
    reading.keyboard.press("p")
    assert focus(reading) == first


def test_t_crosses_a_tension_and_comes_back(reading: Page, case: Case):
    reading.keyboard.press("n")
    reading.keyboard.press("t")
    assert focus(reading) == case.claims[1].claim_id
    assert reading.locator(".s.other").all_text_contents() == [case.tensions[0].a_quote]
    reading.keyboard.press("t")
    assert focus(reading) == case.claims[0].claim_id
    assert "".join(reading.locator(".s.focus").all_text_contents()) == case.tensions[0].a_quote


def test_a_side_that_is_no_claim_can_be_reached(reading: Page, case: Case):
    reading.goto(reading.url.partition("#")[0] + f"#{case.claims[5].claim_id}")
    # the page follows a new address a moment after the browser has it
    expect(reading.locator(f"#{case.claims[5].claim_id}")).to_be_focused()
    reading.keyboard.press("t")
    assert focus(reading).startswith("P")
    expect(reading.locator("#panel")).to_contain_text("She added")


def test_enter_goes_into_the_note_and_escape_back_and_out(reading: Page, case: Case):
    reading.keyboard.press("n")
    reading.keyboard.press("Enter")
    assert focus(reading) == "panel"
    reading.keyboard.press("Escape")
    assert focus(reading) == case.claims[0].claim_id
    reading.keyboard.press("Escape")
    expect(reading.locator("#panel")).to_be_hidden()
    assert address(reading) == ""


def test_help_opens_and_single_keys_can_be_switched_off(reading: Page):
    reading.keyboard.press("?")
    expect(reading.locator("#help")).to_be_visible()
    reading.get_by_label("Single-letter keys are on").uncheck()
    reading.keyboard.press("Escape")
    expect(reading.locator("#help")).to_be_hidden()
    reading.keyboard.press("n")
    expect(reading.locator("#panel")).to_be_hidden()


def test_filters_are_kept_in_the_address_and_recalled(reading: Page, page: Page, case: Case):
    reading.locator("select[name=voice]").select_option("author")
    reading.locator("select[name=kind]").select_option("statistic")
    assert address(reading) == "kind=statistic&voice=author"
    expect(reading.locator("main .cue:visible")).to_have_count(1)
    reading.keyboard.press("Tab")
    reading.locator("body").press("n")
    shared = str(reading.evaluate("location.href"))
    assert f"at={case.claims[2].claim_id}" in shared
    page.goto("about:blank")
    page.goto(shared)
    assert page.locator("select[name=kind]").input_value() == "statistic"
    expect(page.locator("main .cue:visible")).to_have_count(1)
    expect(page.locator("#panel")).to_contain_text(case.claims[2].quote)
    page.get_by_role("button", name="Clear filters").click()
    assert page.locator("main .cue:visible").count() > 6


def test_tension_filter_and_topic_filter(reading: Page):
    reading.locator("select[name=tension]").select_option("any")
    assert all("⇄" in text for text in reading.locator("main .cue:visible").all_text_contents())
    reading.locator("select[name=tension]").select_option("")
    reading.locator("select[name=topic]").select_option("press")
    expect(reading.locator("main .cue:visible")).to_have_count(2)
    expect(reading.get_by_role("status")).to_contain_text("2 of 6 claims")


def test_a_link_to_a_tension_opens_that_tension(reading: Page, case: Case):
    reading.goto(reading.url.partition("#")[0] + f"#{case.tensions[1].tension_id}")
    expect(reading.locator("#panel .side.chosen")).to_contain_text(case.tensions[1].question)
    expect(reading.locator("#panel .side.chosen")).to_contain_text("Parts may conform.")


def test_a_click_on_overlapping_words_opens_the_innermost_claim(reading: Page, case: Case):
    reading.locator("main .words .s", has_text="brings the law in line").click()
    assert address(reading) == case.claims[4].claim_id


def test_an_address_made_up_by_someone_does_nothing(site: Path, page: Page):
    for hash_ in ("%E0%A4%A", "kind=<script>&at=nobody", "constructor", "at=__proto__&voice=%00"):
        page.goto("about:blank")
        page.goto((site / "reading.html").as_uri() + "#" + hash_)
        assert page.locator("main .cue:visible").count() > 6


def test_focus_is_never_hidden_behind_the_panel_on_a_small_screen(reading: Page):
    reading.set_viewport_size({"width": 360, "height": 740})
    for _ in range(8):
        reading.keyboard.press("n")
        cue = reading.locator(":focus").bounding_box()
        panel = reading.locator("#panel").bounding_box()
        assert cue
        assert panel
        assert cue["y"] >= 0
        assert cue["y"] + cue["height"] <= panel["y"]


def test_without_scripts_marks_are_there_and_each_leads_to_its_note(site: Path, browser: Browser, case: Case):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "reading.html").as_uri())
    expect(page.locator("#filters")).to_be_hidden()
    for claim in case.claims:
        expect(page.locator(f"#note-{claim.claim_id}")).to_be_hidden()
    for claim in case.claims:
        page.locator(f"#{claim.claim_id}").click()
        expect(page.locator(f"#note-{claim.claim_id}")).to_be_visible()
    line = page.locator(".s.sort-claim").first.evaluate("element => getComputedStyle(element).textDecorationLine")
    assert line == "underline"
    context.close()


def test_without_scripts_a_link_to_a_tension_opens_it(site: Path, browser: Browser, case: Case):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "reading.html").as_uri() + f"#{case.tensions[1].tension_id}")
    expect(page.locator(f"#{case.tensions[1].tension_id}")).to_be_visible()
    context.close()


def test_all_notes_open_for_reading_and_for_paper(reading: Page, case: Case):
    note = reading.locator(f"#note-{case.claims[0].claim_id}")
    expect(note).to_be_hidden()
    button = reading.get_by_role("button", name="All notes")
    button.press("Enter")
    assert button.get_attribute("aria-pressed") == "true"
    reading.emulate_media(media="print")
    expect(note).to_be_visible()


def test_marks_off_leaves_the_text_alone_on_screen_and_paper(reading: Page, case: Case):
    """A class reads first: the marks tell what was found."""
    reading.keyboard.press("n")
    button = reading.get_by_role("button", name="Marks off")
    button.press("Enter")
    assert button.get_attribute("aria-pressed") == "true"
    for media in ("screen", "print"):
        reading.emulate_media(media=media)
        for found in (".cue", ".notes", ".legend", ".begin", "aside"):
            assert not reading.locator(f"{found}:visible").count(), found
        styles = reading.locator(".s").evaluate_all(
            "all => all.map((one) => getComputedStyle(one)).map((s) => s.textDecorationLine + s.backgroundColor)"
        )
        assert set(styles) == {"nonergba(0, 0, 0, 0)"}
        expect(reading.locator("#text")).to_contain_text(case.claims[0].quote)
    reading.emulate_media(media="screen")
    reading.keyboard.press("n")
    assert button.get_attribute("aria-pressed") == "false"
    expect(reading.locator("main .cue").first).to_be_visible()


def test_print_shows_text_and_cues_but_no_controls(reading: Page):
    reading.keyboard.press("n")
    reading.emulate_media(media="print")
    expect(reading.locator("#filters")).to_be_hidden()
    expect(reading.locator("#panel")).to_be_hidden()
    expect(reading.locator("main .cue").first).to_be_visible()


def test_j_and_k_walk_through_the_tensions_and_the_address_names_the_tension(reading: Page, case: Case):
    expect(reading.locator("#begin")).to_be_visible()
    reading.keyboard.press("j")
    assert address(reading) == case.tensions[0].tension_id
    expect(reading.locator("#begin")).to_be_hidden()
    reading.keyboard.press("j")
    assert address(reading) == case.tensions[1].tension_id
    expect(reading.locator("#panel .side.chosen")).to_contain_text(case.tensions[1].question)
    reading.keyboard.press("k")
    assert address(reading) == case.tensions[0].tension_id
    reading.get_by_role("button", name="Previous tension").click()
    assert address(reading) == case.tensions[2].tension_id


def test_the_list_to_begin_with_leads_to_its_tension(reading: Page, case: Case):
    reading.locator("#begin a").first.click()
    assert address(reading) == case.tensions[0].tension_id
    expect(reading.locator("#panel")).to_contain_text(case.tensions[0].question)


def test_a_link_to_what_is_in_focus_can_be_copied(reading: Page, case: Case):
    reading.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reading.keyboard.press("j")
    reading.get_by_role("button", name="Copy link").click()
    expect(reading.get_by_role("status")).to_contain_text("Copied")
    assert reading.evaluate("navigator.clipboard.readText()").endswith(f"reading.html#{case.tensions[0].tension_id}")


def test_a_passage_leads_to_its_row_and_the_row_back(reading: Page, case: Case):
    reading.keyboard.press("n")
    reading.locator("#panel").get_by_role("link", name=f"row {case.claims[0].claim_id} of the table").click()
    expect(reading.locator(f"tr#{case.claims[0].claim_id}")).to_be_in_viewport()
    reading.get_by_role("link", name=f"{case.claims[0].claim_id} in the text").click()
    expect(reading.locator("#panel blockquote").first).to_have_text(case.claims[0].quote)


class TestDecided:
    @pytest.fixture
    def decided(self, judged_site: Path, page: Page) -> Page:
        page.goto((judged_site / "reading.html").as_uri())
        return page

    def test_what_stands_comes_first_and_what_was_set_aside_is_passed_over(self, decided: Page, case: Case):
        dissolved, stands, unread = case.tensions
        assert stands.a_quote in (decided.locator("#begin li").first.text_content() or "")
        expect(decided.locator("#begin")).not_to_contain_text(dissolved.b_quote)
        walked = []
        for _ in range(3):
            decided.keyboard.press("j")
            walked.append(address(decided))
        assert walked == [stands.tension_id, unread.tension_id, stands.tension_id]

    def test_a_link_to_what_was_set_aside_still_shows_it_and_says_so(self, decided: Page, case: Case):
        decided.goto(decided.url.partition("#")[0] + f"#{case.tensions[0].tension_id}")
        side = decided.locator("#panel .side.chosen")
        expect(side).to_be_visible()
        expect(side).to_contain_text("set aside")
        expect(side).to_contain_text("Of old papers")
        expect(side).to_contain_text("made with a model; reviewed by no human")

    def test_the_filter_by_what_became_of_a_tension(self, decided: Page, case: Case):
        decided.locator("select[name=state]").select_option("stands")
        expect(decided.locator("main .cue:visible")).to_have_count(2)
        assert address(decided) == "state=stands"

    def test_cues_count_open_tensions_alone(self, decided: Page, case: Case):
        expect(decided.locator(f"#{case.claims[0].claim_id}")).not_to_contain_text("⇄")
        expect(decided.locator(f"#{case.claims[4].claim_id}")).to_contain_text("⇄ 1")


def test_on_a_phone_the_text_is_near_and_the_filters_are_one_step_away(site: Path, page: Page):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto((site / "reading.html").as_uri())
    expect(page.locator("select[name=kind]")).to_be_hidden()
    page.locator("body").press("f")
    expect(page.locator("select[name=kind]")).to_be_focused()
