"""Whose word a row is: a rule's suggestion, a machine's reading and a person's decision are kept apart."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest

from analysis.classroom.cards import write_cards
from analysis.classroom.decide import judgements_of_class
from analysis.classroom.sheets import new_sheets
from analysis.errors import InputError
from analysis.presentation.cards import settled, tension_cards, whose_relation
from analysis.presentation.decisions import Decisions, Sureness, decisions_of, sureness
from analysis.presentation.figures_signature import signature
from analysis.presentation.finding import finding_of, open_tensions
from analysis.presentation.handout import choose_cards, choose_pairs, handout
from analysis.presentation.reading_page import reading_page
from analysis.presentation.site_tables import table_pages
from analysis.presentation.titles import introductions
from analysis.records import Case, Source
from analysis.tables.anchors import Anchor, anchor
from analysis.tables.judgements import Judgement
from analysis.tables.overlay import judge_tension
from analysis.tables.reading import read_case
from analysis.text.source import source_from_text
from tests import site_cases
from tests.judging import judge_link
from tests.site_html import Page

MODEL = "a model; reviewed by no human"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    case = site_cases.ordinary()
    return site_cases.put_judged(case, site_cases.judged(case, made_with=MODEL), tmp_path / "case")


def both(folder: Path) -> tuple[Case, Decisions]:
    found = read_case(folder)
    return settled(found), decisions_of(found, folder)


def test_a_machines_reading_is_none_of_a_persons(folder: Path):
    case, decisions = both(folder)
    (said,) = decisions.tension(case.tensions[0])
    assert (said.by, said.who) == ("machine", f"Class 7, made with {MODEL}")
    assert [decisions.by(link) for link in case.links] == ["machine", "rule", "rule"]
    assert whose_relation(case.links[0], decisions) == "a machine’s reading"
    assert decisions.readers == (f"Class 7, made with {MODEL}",)


def test_a_person_outweighs_a_machine_and_neither_is_lost(folder: Path, tmp_path: Path):
    case = site_cases.ordinary()
    ada = judge_tension(
        case, case.tensions[0], decision="stands", reason="So I read it", coder="Ada", date="2024-06-01"
    )
    again = site_cases.put_judged(case, [*site_cases.judged(case, made_with=MODEL), ada], tmp_path / "again")
    split, decisions = both(again)
    assert [one.by for one in decisions.tension(split.tensions[0])] == ["machine", "person"]
    assert "readers differ" in Page(reading_page(split, decisions=decisions)).text


def test_what_the_rules_had_suggested_is_kept_beside_the_decision(folder: Path):
    case, decisions = both(folder)
    assert case.links[0].relation == "touches"
    assert decisions.rule_said(case.links[0]) == "partly_addresses"


def test_how_suggestions_fared_is_counted(folder: Path):
    case, decisions = both(folder)
    found = sureness(case, decisions)
    assert (found.links_read, found.links_kept) == (1, 0)
    assert (found.tensions_read, found.standing, found.unsure, found.dissolved) == (1, 0, 0, 1)


def test_without_judgements_everything_is_a_suggestion(tmp_path: Path):
    case, decisions = both(site_cases.put(site_cases.ordinary(), tmp_path / "case"))
    assert decisions.readers == ()
    assert {decisions.by(link) for link in case.links} == {"rule"}
    assert sureness(case, decisions).tensions_read == 0


def test_what_was_set_aside_is_put_forward_nowhere(folder: Path):
    case, decisions = both(folder)
    gone = case.tensions[0]
    assert gone not in open_tensions(case.tensions)
    assert gone not in choose_cards(case.tensions)
    assert finding_of(case).open_tensions == 2
    assert gone.tension_id not in set(signature(case).data["id"])
    assert "1 that a charitable reading dissolved are left out" in signature(case).alt
    assert gone.tension_id not in handout(case, decisions=decisions)
    page = Page(reading_page(case, decisions=decisions))
    assert "1 pair set aside" in page.text


def test_a_claim_found_to_be_another_matter_is_called_so_and_not_the_closest(tmp_path: Path):
    case = site_cases.ordinary()
    told = {"coder": "Ada", "date": "2024-05-01"}
    said = [judge_link(case, case.links[0], decision="unrelated", reason="Of another paper", **told)]
    laid, decisions = both(site_cases.put_judged(case, said, tmp_path / "case"))
    claims, _, comparison, _ = (
        " ".join(Page(page.html(laid, decisions=decisions)).text.split()) for page in table_pages(laid)
    )
    assert comparison.count("another matter a person’s decision") == 1
    assert case.links[0].critique_id in claims, "beside another claim"
    assert "says part of it is done" not in claims
    assert f"{case.links[0].critique_id} in the text is at odds with it" in claims


def test_a_short_list_shows_all_that_stand_and_no_passage_twice():
    first, second, third = site_cases.ordinary().tensions
    standing = [dataclasses.replace(one, judgement="stands") for one in (second, third)]
    again = dataclasses.replace(standing[0], tension_id="T-again")
    assert choose_pairs((first, standing[0], again, standing[1]), 3) == [*standing, first]


def test_a_card_says_whose_word_it_is(folder: Path):
    case, decisions = both(folder)
    card = tension_cards(case.tensions[:2], decisions).forms["text/markdown"]
    assert (
        "**set aside**: Because Class 7 *(a machine’s reading: Class 7, made with a model; reviewed by no human)*"
        in card
    )
    assert "nobody has looked at it since" in card


def test_a_critic_is_introduced_in_the_texts_own_words():
    case = site_cases.ordinary()
    ((voice, key, words),) = introductions(case, finding_of(case).critics)
    assert (voice, key) == ("Anna Berg", "p0-2")
    assert words == "The envoy of the Union, Anna Berg …"


def test_a_critic_is_introduced_by_what_stands_behind_the_name():
    """ "In her report of November 2021, Anna Berg …" says nothing of who she is."""
    text = site_cases.ORDINARY.replace(
        "The envoy of the Union, Anna Berg, said", "In her report of May, Anna Berg, the envoy of the Union, said"
    )
    case = site_cases.ordinary()
    case = dataclasses.replace(case, source=dataclasses.replace(case.source, text=text))
    ((_, _, words),) = introductions(case, ["Anna Berg"])
    assert words == "… Anna Berg, the envoy of the Union …"
    told = case.source.text.replace("Berg, the envoy of the Union, said", "Berg, who led the mission, said")
    case = dataclasses.replace(case, source=dataclasses.replace(case.source, text=told))
    ((_, _, words),) = introductions(case, ["Anna Berg"])
    assert words == "… Anna Berg, who led the mission …"


def test_sheets_of_another_case_are_refused_with_the_option_that_names_it(tmp_path: Path):
    case = site_cases.ordinary()
    new_sheets(case, tmp_path / "class", coders=1, tasks=["claims"])
    item = (tmp_path / "class" / "items.csv").read_text(encoding="utf-8-sig").splitlines()[1].partition(",")[0]
    path = tmp_path / "decisions.csv"
    path.write_text(f"item_id,decision,reason\n{item},no_claim,read again\n", encoding="utf-8")
    judged = judgements_of_class(path, tmp_path / "class", [case.source], coder="Class", date="2024-05-03")
    assert len(judged[0]) == 1
    other = source_from_text("The quay of Ostria was paved in 1999.", "other.txt")
    with pytest.raises(InputError, match=r"none of its passages stands in other\.txt; give with --case"):
        judgements_of_class(path, tmp_path / "class", [other], coder="Class", date="2024-05-03")


def test_cards_written_without_an_ending_open_in_a_browser(tmp_path: Path):
    assert write_cards(site_cases.ordinary(), tmp_path / "cards")[0] == tmp_path / "cards.html"
    assert write_cards(site_cases.ordinary(), tmp_path / "cards.htm")[0] == tmp_path / "cards.htm"


def test_what_readers_found_and_no_rule_did_is_shown_below_the_table_with_who_found_it(tmp_path: Path):
    case = site_cases.ordinary()
    start = case.source.text.index("The envoy of the Union")
    passed_over = anchor(case.source, start, start + len("The envoy of the Union, Anna Berg, said"))
    pair = [anchor(case.source, claim.start, claim.end) for claim in (case.claims[2], case.claims[-1])]

    def said(
        kind: str, decision: str, coder: str, day: str = "01", words: Sequence[Anchor] = (passed_over,)
    ) -> Judgement:
        sides = dict(zip("ab", words, strict=False))
        date = f"2024-06-{day}"
        return Judgement(kind=kind, **sides, decision=decision, reason="<b>so</b>", coder=coder, date=date)  # type: ignore[arg-type]

    title = anchor(case.source, 0, len("Progress in Ruritania"))
    given = [
        said("claim", "claim", "10b"),
        said("claim", "no_claim", "10c"),
        said("claim", "claim", "10b", words=[title]),
        said("claim", "no_claim", "10b", "02", words=[title]),  # who thinks again has found nothing
        said("tension", "stands", "10b", words=pair),
    ]
    found, decisions = both(site_cases.put_judged(case, given, tmp_path / "found"))
    assert [one.kind for one in decisions.found] == ["tension", "claim"]
    pages = {page.name: page.html(found, decisions) for page in table_pages(found)}
    claims = Page(pages["claims"].partition('id="found"')[2]).text
    assert passed_over.exact in claims
    assert f"at character {start}" in claims
    assert ("10b" in claims, "10c" in claims) == (True, True)
    assert "Progress in" not in claims
    assert "<b>so" not in pages["claims"]
    assert pair[1].exact in Page(pages["tensions"].partition('id="found"')[2]).text
    assert 'id="found"' not in pages["critiques"] + pages["comparison"]
    assert 'id="found"' not in table_pages(case)[0].html(case)


def test_a_short_list_does_not_put_a_weak_kind_before_the_best_pairs():
    """The plainest contradiction stood third of twelve, and gave way to a ninth that was the first of its kind."""
    one = site_cases.ordinary().tensions[0]
    kinds = ("independence", "contradiction", "contradiction", "contradiction", "scope", "terminology", "evidence")
    ranked = [
        dataclasses.replace(one, tension_id=f"T{n}", kind=kind, judgement="", a_start=n, score=0.9 - n / 10)
        for n, kind in enumerate(kinds)
    ]
    assert [pair.tension_id for pair in choose_pairs(ranked, 5)] == ["T0", "T1", "T2", "T4", "T5"]
    assert [pair.tension_id for pair in choose_pairs(ranked[1:4], 3)] == ["T1", "T2", "T3"]


@pytest.mark.parametrize(
    ("links", "pairs", "told"),
    [
        (
            (0, 0),
            (0, 0, 0, 0),
            ("no suggested relation has been read again yet", "no flagged pair has been read again yet"),
        ),
        ((1, 1), (1, 0, 0, 0), ("was read again, and left as it was", "one flagged pair was read again: it stands")),
        ((1, 0), (0, 0, 0, 1), ("was read again, and changed", "it was set aside")),
        ((3, 0), (2, 0, 0, 0), ("of 3 suggested relations that were read again, none were left", "two stand")),
        (
            (3, 1),
            (0, 1, 1, 1),
            ("1 was left as suggested", "none stand, one stays open, on one readers differ and one"),
        ),
    ],
)
def test_how_sure_is_told_of_one_row_as_of_many(
    links: tuple[int, int], pairs: tuple[int, int, int, int], told: tuple[str, str]
):
    """ "Of 1 flagged pair that was read again, one stands and none were set aside." """
    sure = Sureness(
        links_read=links[0],
        links_kept=links[1],
        tensions_read=sum(pairs),
        standing=pairs[0],
        unsure=pairs[1],
        split=pairs[2],
        dissolved=pairs[3],
    )
    assert told[0] in sure.links
    assert told[1] in sure.pairs
    assert "none were set aside" not in sure.pairs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anna Berg, chair of the Press Union, said that fees are high.", "Anna Berg, chair of the Press Union …"),
        ("Anna Berg, Special Rapporteur on housing, said so.", "Anna Berg, Special Rapporteur on housing …"),
        ("It rained. Anna Berg, in view of the rain, said so.", ""),  # what stands behind is no word on who she is
        ("Anna Berg, called on by all, said so.", ""),
        ("Anna Berg said that fees are high.", ""),  # a name alone introduces nobody
    ],
)
def test_whoever_is_introduced_by_a_name_alone_is_not_quoted_for_it(text: str, told: str):
    case = Case(source=Source(name="t.txt", text=text, sha256="0"))
    assert [words for _, _, words in introductions(case, ["Anna Berg"])] == ([told] if told else [])
