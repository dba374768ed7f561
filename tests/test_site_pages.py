"""The pages made from a case: anchors, escaping, and words that follow from the tables."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from analysis.classroom.cards import cards
from analysis.errors import InputError
from analysis.presentation import own_text
from analysis.presentation.demands_told import CLAUSES, asked_for, demands, met
from analysis.presentation.finding import demands_of, finding_of
from analysis.presentation.handout import choose_cards, handout
from analysis.presentation.passages import lay_out
from analysis.presentation.read_alone import side_voice
from analysis.presentation.reading_page import reading_page
from analysis.presentation.relations import ANNOUNCES
from analysis.presentation.site_links import relink
from analysis.presentation.site_tables import table_pages
from analysis.presentation.templating import visible
from analysis.presentation.titles import title_of
from analysis.presentation.wording import few, read_as
from analysis.records import Case
from analysis.tables.reading import read_case
from tests import site_cases
from tests.site_html import Page


@pytest.fixture(
    params=[site_cases.ordinary, site_cases.hostile, site_cases.empty], ids=["ordinary", "hostile", "empty"]
)
def case(request: pytest.FixtureRequest) -> Case:
    made = request.param()
    assert isinstance(made, Case)
    return made


def test_the_whole_text_stands_on_the_reading_page(case: Case):
    shown = Page(reading_page(case)).text
    for line in case.source.text.split("\n"):
        for piece in line.split(". "):
            # cues stand between the words, so that pieces are looked for, not the whole
            assert visible(piece)[:12] in shown


def test_every_row_has_an_anchor_and_every_inner_link_a_target(case: Case):
    page = Page(reading_page(case))
    rows = (
        [c.claim_id for c in case.claims]
        + [c.critique_id for c in case.critiques]
        + [t.tension_id for t in case.tensions]
    )
    assert set(rows) <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_the_reading_page_stands_alone(case: Case):
    page = Page(reading_page(case))
    assert page.loads == []
    assert all(link.startswith("#") for link in page.links)


def test_headings_are_told_by_their_form_and_a_question_from_its_answer():
    body = "The Ministry answers for all of this, and it says so whenever it is asked."
    lines = ["A page of the Ministry", body, "II. Legislative framework", body, f"Who operates it?\n{body}"]
    lines.append("1. Consultation")
    critic = site_cases.source("shadow.txt", "\n\n".join(["The League", "1. Work", body]))
    case = Case(source=site_cases.source("page.txt", "\n\n".join([*lines, body])), critic_sources=(critic,))
    told = [
        ("".join(piece.text for piece in one.pieces), one.key)
        for text in lay_out(case)
        for one in text.paragraphs
        if one.heading
    ]
    assert told == [
        ("A page of the Ministry", "p0-0"),
        ("II. Legislative framework", "p0-2"),
        ("Who operates it?", "p0-4"),
        ("1. Consultation", "p0-5"),
        ("The League", "p1-0"),
        ("1. Work", "p1-1"),
    ]
    head = "AB/C/OST/5\n\nFifth periodic report submitted by Ostria, due in 2022\n\n[Date received: 2 May]\n\n"
    report = Case(source=site_cases.source("report.txt", head + body))
    assert [one.heading for one in lay_out(report)[0].paragraphs] == [False, True, False, False]
    assert [one.key for one in lay_out(case)[0].paragraphs][4:6] == ["p0-4", "p0-4-text"]


def test_every_row_of_a_table_has_an_anchor_on_its_page(case: Case):
    keys = {
        "claims": [c.claim_id for c in case.claims],
        "critiques": [c.critique_id for c in case.critiques],
        "comparison": [f"{one.claim_id}-{one.critique_id}" for one in case.links],
        "tensions": [t.tension_id for t in case.tensions],
    }
    for table in table_pages(case):
        page = Page(table.html(case))
        assert set(keys[table.name]) <= set(page.ids)
        assert len(page.ids) == len(set(page.ids))


def test_what_only_rules_suggest_is_not_told_as_what_the_text_says():
    case = site_cases.ordinary()
    read = replace(case, links=tuple(replace(one, judgement=one.relation or "unrelated") for one in case.links))
    said = [next(one for one in table_pages(each) if one.name == "comparison").html(each) for each in (case, read)]
    told = "<strong>a claim says part of it is done, or will be; another is at odds with it</strong>"
    assert f"As rules suggest: {told}" in said[0]
    assert f"In the text: {told}" in said[1]
    assert "As rules suggest" not in said[1]


def test_many_demands_are_grouped_by_what_the_text_says_and_each_stands_in_one_group_with_its_anchor():
    few, many = site_cases.ordinary(), site_cases.with_demands(25)
    pages = [next(one for one in table_pages(case) if one.name == "comparison").html(case) for case in (few, many)]
    assert "<details" not in pages[0]
    text = Page(pages[1]).text
    groups = [int(one) for one in re.findall(r"<h3>[^<]*\((\d+)\)</h3>", pages[1])]
    assert sum(groups) == 25
    assert all(groups), "no group is empty"
    assert "No claim was found that answers, denies or touches it (" in text
    assert {one.critique_id for one in many.critiques} <= set(Page(pages[1]).ids)
    assert text.index("A claim ") < text.index("No claim was found that answers, denies"), "the most telling first"


def test_a_table_says_how_many_rows_its_file_holds():
    case = site_cases.ordinary()
    for weaker, said in ((0, "(3 rows, every column, offsets included)."), (1, "(4 rows,"), (5, "(8 rows,")):
        text = Page(table_pages(case, weaker)[-1].html(case)).text
        assert said in text
        assert ("not shown here" in text) == bool(weaker)
    assert "5 of them are weaker candidates" in text


def test_nothing_of_a_text_becomes_markup():
    case = site_cases.hostile()
    pages = [reading_page(case), handout(case), *(table.html(case) for table in table_pages(case))]
    for html in pages:
        page = Page(html)
        assert not {"img", "svg", "b"} & {tag for tag, _ in page.tags}
        assert not any(name.startswith("on") for _, values in page.tags for name in values)
        assert "window.hit=1" in page.text
        assert "\u202e" not in html
        assert "\x07" not in html
    scripts = [tag for tag, _ in Page(pages[0]).tags if tag == "script"]
    assert scripts == ["script"]


def test_signs_stand_for_what_cannot_be_seen_and_ordinary_scripts_stay():
    assert visible("a\x07\u202eb") == "a⟨U+0007⟩⟨U+202E⟩b"
    assert visible("a\tb\nc") == "a\tb\nc"
    assert visible("العربية\u200f") == "العربية\u200f"


def test_a_reading_that_puts_back_no_more_than_a_mark_is_not_shown():
    assert read_as("The town's road is open", "The towns road is open") == ""
    assert read_as("The law denies this", "Denies this") == "The law denies this"
    pages = [reading_page(site_cases.ordinary()), table_pages(site_cases.ordinary())[0].html(site_cases.ordinary())]
    assert [Page(html).text.count("The Act brings the law in line") for html in pages] == [1, 1]


def test_the_finding_follows_from_the_tables():
    finding = finding_of(site_cases.ordinary())
    assert (finding.claims, finding.borrowed, finding.endorsements, finding.tensions) == (6, 1, 1, 3)
    assert finding.voices == ("Anna Berg", "The League")
    assert [demand.state for demand in finding.demands] == ["partly answered", "silence", "silence"]
    assert finding.demands[0].says == "a claim says part of it is done, or will be; another is at odds with it"
    assert [*finding.demands[1].beside, *finding.demands[1].closest]
    assert not [*finding.demands[2].beside, *finding.demands[2].closest]


def test_many_critics_are_named_by_the_loudest_and_the_others_counted():
    case = site_cases.ordinary()
    voices = ("A", "B", "B", "C", "C", "C", "D", "E")
    demands = tuple(replace(case.critiques[0], critique_id=f"R{n}", voice=one) for n, one in enumerate(voices))
    assert few(finding_of(replace(case, critiques=demands)).critics) == "C, B, A and 2 others"
    assert few(finding_of(replace(case, critiques=demands[:7])).critics) == "A, B, C and D"


def test_a_claim_that_stands_against_an_answered_demand_is_told_first():
    case = site_cases.ordinary()
    assert finding_of(case).contested == 1
    told = own_text.finding(case).forms["text/plain"]
    assert (
        " Where a claim answers a demand, another is at odds with it. That is what rules suggest; nobody has read this"
        " answer again." in told
    )
    read = replace(case, links=tuple(replace(one, judgement=one.relation) for one in case.links))
    again = own_text.finding(read).forms["text/plain"]
    assert " Where a claim answers a demand, another is at odds with it. " in again
    assert "rules suggest;" not in again


def test_of_one_pair_read_again_it_is_told_in_the_singular_what_became_of_it():
    case = site_cases.ordinary()
    unread = [replace(one, judgement="") for one in case.tensions]
    for judgement, became in (("dissolved", "set aside."), ("stands", "not set aside.")):
        pairs = (replace(unread[0], judgement=judgement), *unread[1:])
        told = own_text.finding(replace(case, tensions=pairs)).forms["text/plain"]
        assert told.endswith(f"; one was read again and {became}")
        alone = own_text.finding(replace(case, tensions=pairs[:1])).forms["text/plain"]
        assert alone.endswith(f"; it was read again and {became}")


def test_a_demand_that_a_claim_denies_or_touches_is_no_silence():
    case = site_cases.ordinary()
    link = case.links[0]
    demands = tuple(replace(case.critiques[0], critique_id=f"R{n}") for n in range(9))
    relations = ("addresses", "addresses", "partly_addresses", "in_tension", "in_tension", "touches")
    links = tuple(replace(link, critique_id=f"R{n}", relation=one) for n, one in enumerate(relations))
    against = replace(link, critique_id="R1", claim_id=case.claims[1].claim_id, relation="in_tension")
    found = finding_of(replace(case, critiques=demands, links=(*links, against)))
    assert met(found) == (
        "for two a claim says that the thing is done; for one a claim says that part of it is done, or will be;"
        " for two a claim is at odds with them; for one a claim touches the matter and says no more; for three no"
        " claim was found that answers, denies or touches them. For one of the three that a claim answers, another"
        " is at odds with it. That is what rules suggest; nobody has read these answers again."
    )
    assert {one.state for one in found.demands} == {state for state, _ in CLAUSES}
    silent = own_text.silences(replace(case, critiques=demands, links=links)).forms["text/plain"]
    bare, spoken = silent.split("*A claim is at odds with, or no more than touches, 3 demands.*")
    assert bare.startswith("*No claim was found that answers, denies or touches 3 demands.*")
    assert spoken.count("is at odds with it") == 2
    page = Page(reading_page(replace(case, critiques=demands, links=links))).text
    assert "Demands that a claim is at odds with, and none answers:" in page


def test_what_is_asked_for_is_counted_apart_from_fault():
    case = site_cases.ordinary()
    told = (
        ("Open a shelter in every province", "demand"),
        ("No worker must sign, the law says, and all do", "fault"),
        ("Publish the contract", "demand"),
        ("An apology by the Minister", "demand"),
        ("Libel should be decriminalised", "demand"),
        ("A censor still reads every broadcast", "fault"),
        ("Eleven observers had been turned away", "fault"),
    )
    made = tuple(
        replace(case.critiques[0], critique_id=f"R{n}", kind=kind, demand=demand, voice="The League")
        for n, (demand, kind) in enumerate(told)
    )
    found = finding_of(replace(case, critiques=made, links=()))
    assert demands(found) == "four demands and three findings of fault"
    assert asked_for(found) == "asks for four things and finds fault with three"
    assert (
        "The League asks for four things and finds fault with three."
        in Page(handout(replace(case, critiques=made, links=()))).text
    )
    assert demands(finding_of(replace(case, critiques=made[:1], links=()))) == "one demand"


def test_what_is_only_announced_is_not_told_as_done():
    case = site_cases.ordinary()
    link, first = case.links[0], case.claims[0]
    plan = replace(first, kind="intention")
    ahead = replace(first, quote="From next year every count will be shown")
    noun = replace(first, quote="The count shows the will of the people")
    for claim, said in ((plan, True), (ahead, True), (noun, False), (first, False)):
        announced = replace(case, claims=(claim, *case.claims[1:]), links=(link,))
        words = finding_of(announced).demands[0].says
        assert words == (f"a claim {ANNOUNCES[0]}" if said else "a claim says part of it is done, or will be")
        for page in (reading_page(announced), table_pages(announced)[2].html(announced)):
            assert (f"{ANNOUNCES[0]} suggested by a rule" in " ".join(Page(page).text.split())) == said
    both = replace(case, claims=(plan, *case.claims[1:]), links=(link, replace(case.links[1], relation=link.relation)))
    assert finding_of(both).demands[0].says == "a claim says part of it is done, or will be"


def test_one_claim_that_touches_a_demand_is_not_told_of_as_many():
    case = site_cases.ordinary()
    touching = tuple(replace(one, relation="touches") for one in case.links[:2])
    one, two = (finding_of(replace(case, links=touching[:n])).demands[0].says for n in (1, 2))
    assert one == "a claim touches the matter, and does not say it is done"
    assert two == "claims touch the matter, none says it is done"


def test_cards_meet_every_kind_first():
    case = site_cases.ordinary()
    more = tuple(t for t in case.tensions for _ in range(1))
    assert {one.kind for one in choose_cards(more, 3)} == {"contradiction", "evidence", "scope"}


def test_tables_read_back_are_the_case_that_was_written(tmp_path: Path, case: Case):
    assert read_case(site_cases.put(case, tmp_path / "case")) == case


def test_a_table_that_is_gone_is_named(tmp_path: Path):
    folder = site_cases.put(site_cases.ordinary(), tmp_path / "case")
    (folder / "tensions.csv").unlink()
    with pytest.raises(InputError, match=r"tensions\.csv"):
        read_case(folder)


def test_links_follow_what_the_site_keeps_and_others_keep_their_words():
    kept = {
        "claims.csv": "tables/claims.md",
        "notebooks/": "notebooks/index.md",
        "docs/method/limits.md": "docs/method/limits.md",
    }
    text = (
        "[c](../claims.csv#C1) [n](../notebooks/) [`x`](../LICENSE) [w](https://example.org) ![p](../p.png)\n"
        "```\n[c](../claims.csv)\n```\n"
    )
    assert relink(text, "docs/page.md", kept) == (
        "[c](../tables/claims.md#C1) [n](../notebooks/index.md) `x` [w](https://example.org) \n"
        "```\n[c](../claims.csv)\n```\n"
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kazakhstan Democracy\n\nIn 2010 the President said no.\n", "Kazakhstan Democracy"),
        ("ICED/C/4\n19 February 2019\nOriginal: French\n\nCommittee on Equal Dignity\n", "Committee on Equal Dignity"),
        ("The Courier | Opinion\n\nWhat my critics will not print\n", "What my critics will not print"),
        ("Ruritania: ten years of reform\n\nMinistry of Works, 14 March 2022\n", "Ruritania: ten years of reform"),
        ("Ministry of Works, March 14, 2022\n\nSubject: New roads\nReport for May 2020\n", "Report for May 2020"),
        ("REPUBLIC OF OSTRIA\nMINISTRY OF JUSTICE\n\nReport on the prisons\n", "Report on the prisons"),
        ("Ministry of Justice of Ostria\n\nIt was founded in 1901.\n", "Ministry of Justice of Ostria"),
        (
            "Skip to main content\n\nCookies on ostria.example\nWe use some cookies to make this site work.\n\n"
            "Home > Services > Roads\n\nHarbour card: questions and answers\n",
            "Harbour card: questions and answers",
        ),
        ("It begins at once with a sentence.\n", "page"),
        (
            "CEDD/C/OST/5\n\nCommittee on Equal Dignity\n\nConsideration of reports submitted by States parties\n\n"
            "Fifth periodic report submitted by Ostria under article 18\n\nDate received: 2 May 2021\n",
            "Fifth periodic report submitted by Ostria under article 18",
        ),
        (
            "United Nations A/DC/WG.6/42/OST/1\n\nGeneral Assembly\n\nDignity Council\n"
            "Working Group on the Regular Review\nForty-second session\n\n"
            "National report submitted in accordance with paragraph 5 of the\nannex to resolution 16/21*\n\nOstria\n",
            "National report submitted in accordance with paragraph 5 of the annex to resolution 16/21",
        ),
        (
            "UNITED\nNATIONS                         A\n        General Assembly               Distr.\n\n"
            "                    3 November 2009\n\nDIGNITY COUNCIL\nSeventh session\n\n"
            "NATIONAL REPORT SUBMITTED IN ACCORDANCE WITH PARAGRAPH 15 (A)\n       OF THE ANNEX TO RESOLUTION 5/1*\n",
            "NATIONAL REPORT SUBMITTED IN ACCORDANCE WITH PARAGRAPH 15 (A) OF THE ANNEX TO RESOLUTION 5/1",
        ),
        ("Human Dignity Committee\n\nThird report submitted by Ostria\n", "Third report submitted by Ostria"),
        ("European Committee of Social Peace\n\nReport by the Government\n", "Report by the Government"),
        ("PRESS RELEASE\n\nOstria opens a new school\n\nThe Minister said so.\n", "Ostria opens a new school"),
        ("Press release No. 14/2022\nGeneral Assembly\nStatement by the Minister\n", "Statement by the Minister"),
        ("Statement by the Minister\n\nDignity Council\n\nReport of the session\n", "Statement by the Minister"),
        ("The Fish Council of Ostria\n\nIt reports to the Minister.\n", "The Fish Council of Ostria"),
        ("Council of Elders: ten years of work\n\nReport for 2020\n", "Council of Elders: ten years of work"),
    ],
)
def test_a_text_is_called_by_its_own_title(text: str, title: str):
    assert title_of(Case(source=site_cases.source("page.txt", text))) == title


def test_a_question_about_the_first_passage_can_be_read_from_either_side():
    text = " ".join(Page(reading_page(site_cases.ordinary())).text.split())
    for here, there in (("first", "second"), ("second", "first")):
        ours = re.findall(rf"Here, the {here} passage(?:, in the words of [\w ]+)?:", text)
        theirs = re.findall(rf"There, the {there}(?:, in the words of [\w ]+)?:", text)
        assert len(ours) == len(theirs) == len(site_cases.ordinary().tensions)


def test_a_passage_of_a_pair_that_another_voice_says_is_told_as_its_words():
    case = site_cases.ordinary()
    pair, claim = case.tensions[0], case.claims[0]
    said = replace(case, claims=tuple(replace(one, voice="Press Union") for one in case.claims))
    assert pair.a_claim
    assert side_voice(pair, "a", said) == "Press Union"
    assert side_voice(pair, "a", case) == "" == side_voice(pair, "a", None)
    critique = case.critiques[0]
    bare = replace(pair, a_claim="", a_start=critique.start + 1, a_end=critique.end)
    assert side_voice(bare, "a", case) == critique.voice
    assert side_voice(replace(bare, a_start=claim.start, a_end=claim.start + 1), "a", case) == ""
    pages = (handout(said), cards(said), reading_page(said))
    for page in pages:
        assert "Press Union:" in " ".join(Page(page).text.split())


def test_a_side_of_a_pair_that_is_a_demand_leads_to_the_demand():
    case = site_cases.ordinary()
    critique = case.critiques[0]
    bare = replace(case.tensions[0], a_claim="", a_start=critique.start, a_end=critique.end)
    (page,) = (one for one in table_pages(replace(case, tensions=(bare,))) if one.name == "tensions")
    row = page.html(case)
    assert f'href="../reading.html#{critique.critique_id}"' in row
    assert f'href="../reading.html#{bare.b_claim}"' in row


def test_a_passage_read_again_as_another_matter_is_not_put_beside_a_demand():
    case = site_cases.ordinary()
    link = replace(case.links[0], relation="", judgement="unrelated")
    [found] = [one for one in demands_of(replace(case, links=(link,))) if one.critique.critique_id == link.critique_id]
    assert (found.closest, found.elsewhere) == ((), 1)
    assert found.far == "no passage is on this matter: the nearest was read again, and is on another"
    page = " ".join(Page(handout(replace(case, links=(link,)))).text.split())
    assert found.far in page
    assert "(closest only)" not in page
    unread = demands_of(replace(case, links=(replace(link, judgement=""),)))
    assert [pair for one in unread for pair in one.closest]
    assert demands_of(replace(case, links=()))[0].far == "no passage is close"
