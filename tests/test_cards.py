"""Cards and tables show any text as text, and let people's judgements stand before the machine's suggestions."""

from __future__ import annotations

import dataclasses
import re

import pandas as pd

from analysis import Case, Claim, Critique, Link, Source, Tension
from analysis.presentation.cards import (
    best_of_each,
    between,
    claims_beside,
    marked,
    only_weighed,
    pair_card,
    partly_table,
    settled,
    tension_cards,
)
from analysis.presentation.finding import demands_of
from analysis.presentation.readings import Reading
from analysis.presentation.shown import plain, quoted, table
from analysis.presentation.wording import clashing
from tests import site_cases


def _tension(quote: str = "a", other: str = "b", judgement: str = "", reading: str = "") -> Tension:
    return Tension(
        tension_id=f"T-{quote}",
        kind="scope",
        score=1.0,
        a_claim="",
        a_start=0,
        a_end=1,
        a_quote=quote,
        b_claim="",
        b_start=0,
        b_end=1,
        b_quote=other,
        trigger="all [0:3]; never [10:15]",
        why="why",
        question="which?",
        judgement=judgement,
        charitable_reading=reading,
    )


def _case(*tensions: Tension, links: tuple[Link, ...] = ()) -> Case:
    return Case(source=Source(name="t", text="t", sha256=""), tensions=tensions, links=links)


def test_a_card_keeps_markup_as_text():
    card = tension_cards([_tension("<script>x</script> *bold* [a](b)\n# head")]).forms["text/markdown"]
    assert "<script>" not in card.replace("\\<script\\>", "")
    assert "\\*bold\\*" in card
    assert "\n# head" not in card
    assert "all; never" in card


def test_a_card_tells_whose_words_a_side_is_and_begins_with_a_word():
    case = site_cases.ordinary()
    pair = dataclasses.replace(case.tensions[0], b_claim="", b_quote=", of which some are let")
    said = dataclasses.replace(case, claims=tuple(dataclasses.replace(one, voice="A_Union") for one in case.claims))
    card = tension_cards([pair], case=said).forms["text/markdown"]
    assert "> A (A\\_Union): “" in card
    assert "> B: “of which some are let”" in card
    assert "> A: “" in tension_cards([pair], case=case).forms["text/markdown"]


def test_a_table_keeps_markup_as_text():
    html = table(pd.DataFrame({"a<b": ["<img src=x onerror=1> $5"]}), "<b>").forms["text/html"]
    assert "<img" not in html
    assert "a&lt;b" in html
    assert "$" not in html


def test_plain_puts_a_passage_on_one_line():
    assert plain("two\n\n- lines_") == "two - lines\\_"


def test_judged_links_stand_for_suggested_ones():
    link = Link(claim_id="C", critique_id="R", rank=1, score=1.0, relation="addresses", shared="")
    judged = [dataclasses.replace(link, judgement=said) for said in ("touches", "unrelated", "", "x (A) / y (B)")]
    case = settled(_case(links=tuple(judged)))
    assert [one.relation for one in case.links] == ["touches", "", "addresses", "addresses"]


def test_a_pair_is_found_in_either_order():
    case = _case(_tension("gives a right", "denies it"))
    assert between(case, "denies", "gives") is not None
    assert between(case, "denies", "takes") is None


def test_a_pair_that_is_not_flagged_is_shown_in_the_words_of_the_text():
    text = Source(name="t", text="It gives a right; later on it denies it.", sha256="")
    card = pair_card(Case(source=text), "gives a right", "it denies").forms["text/markdown"]
    assert card == "> A: “gives a right”\n>\n> B: “it denies it”\n\nThis pair is not flagged."


def test_the_best_example_was_judged_and_not_dissolved():
    first, gone, judged = _tension("1"), _tension("2", judgement="dissolved"), _tension("3", "b", "stands", "perhaps")
    assert best_of_each(_case(gone, first, judged)) == [judged]
    assert best_of_each(_case(gone, first)) == [first]
    assert best_of_each(_case(gone)) == []


def test_what_was_left_open_is_no_example_where_another_pair_stands():
    stands = _tension("1", "b", "stands", "perhaps")
    unsure = dataclasses.replace(_tension("2", "c", "unsure", "perhaps"), kind="arithmetic")
    assert best_of_each(_case(unsure, stands)) == [stands]
    assert best_of_each(_case(unsure)) == [unsure]
    assert best_of_each(_case(unsure, stands), passing_over=[stands]) == []


def test_claims_stand_under_each_demand_with_their_relation_and_whose_word_it_is():
    case = site_cases.ordinary()
    said = claims_beside(demands_of(case)).forms["text/plain"]
    for one in demands_of(case):
        assert f"**{one.critique.demand}**" in said
    bearing = [link for link in case.links if link.relation]
    assert bearing
    assert said.count("suggested by a rule") == len(bearing)
    assert "None." in claims_beside(()).forms["text/plain"]


def test_a_marked_stretch_keeps_its_own_blanks():
    case = site_cases.ordinary()
    said = marked(case, 0, len(case.source.text)).forms["text/plain"]
    bare = re.sub(r"\*\*⟦(.*?)⟧\*\* \*\(.*?\)\*", r"\1", said)
    assert bare.removeprefix("> ") == " ".join(case.source.text.split())


def test_a_quotation_with_marks_of_its_own_gets_no_second_pair():
    assert quoted("a word") == "“a word”"
    assert quoted('"A censor reads it."') == '"A censor reads it."'
    assert quoted('"A" and "B') == '“"A" and "B”'
    assert quoted("“") == "““”"


def test_clashing_words_are_told_without_offsets_and_a_whole_side_is_none():
    assert (
        clashing("all [0:3]; never; not ever [10:25]", "all of it", "never; not ever, he said")
        == "all; never; not ever"
    )
    assert clashing("fully [0:5]; it goes on [9:20]", "fully done", "it goes\non.") == "fully"
    assert clashing("it goes on [9:20]", "it goes on") == ""
    assert clashing("never", "a") == "never"
    trigger = "the towns right [0:15]; denied [20:26]"
    assert clashing(trigger, "a", why="“the town's right” in one place, “denied” in the other") == ""
    assert clashing(trigger, "a", why="“the town's right” in one place") == "the towns right; denied"


def test_a_pair_that_no_rule_named_is_told_by_its_reason():
    ruled = _tension()
    assert not only_weighed(ruled)
    assert only_weighed(dataclasses.replace(ruled, why="Two passages on one matter (court): one is put forward"))
    assert only_weighed(dataclasses.replace(ruled, why="Two passages that share no telling word, though: set"))


def test_an_answer_in_part_stands_beside_what_the_table_says_of_it():
    case = site_cases.ordinary()
    link = case.links[0]
    claim = next(one for one in case.claims if one.claim_id == link.claim_id)
    demand = next(one for one in case.critiques if one.critique_id == link.critique_id)
    other = next(one for one in case.claims if (one.claim_id, link.critique_id) not in _pairs(case))

    def mark(name: str, row: Claim | Critique) -> dict[str, object]:
        return {"id": name, "start": row.start, "end": row.end, "quote": row.quote}

    def said(name: str, relation: str) -> dict[str, object]:
        return {"claim": name, "critique": "R", "relation": relation, "why": f"{name} why"}

    yardstick = Reading(
        name="both",
        claims=(mark("A", claim), mark("B", other)),
        critiques=(mark("R", demand),),
        links=(said("A", "partly_addresses"), said("B", "partly_addresses"), said("B", "touches")),
        tensions=(),
    )
    rows = partly_table(yardstick, case)
    assert list(rows["why it answers in part"]) == ["A why", "B why"]
    assert list(rows["in our table"]) == ["says part of it is done, or will be", "not set side by side"]


def _pairs(case: Case) -> set[tuple[str, str]]:
    return {(one.claim_id, one.critique_id) for one in case.links}
