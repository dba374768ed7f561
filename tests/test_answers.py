"""Coders who differ: a row answers a demand where one of them says so, never by the machine's word against theirs."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.answers import said, unsaid
from analysis.presentation.cards import settled
from analysis.presentation.decisions import Decisions
from analysis.presentation.finding import demands_of
from analysis.records import Case
from analysis.tables.judgements import DECISIONS
from analysis.tables.overlay import overlay
from tests import site_cases
from tests.judging import judge_link

DATE = "2024-05-03"


def suggested(relation: str) -> Case:
    """A case with one demand and one claim beside it, related as the machine suggests."""
    made = site_cases.ordinary()
    link = dataclasses.replace(made.links[0], relation=relation)
    demand = next(one for one in made.critiques if one.critique_id == link.critique_id)
    return dataclasses.replace(made, critiques=(demand,), links=(link,))


def decided(case: Case, *decisions: str) -> Case:
    """The case with a decision of a coder each."""
    given = [
        judge_link(case, case.links[0], decision=one, reason="r", coder=f"Coder {nth}", date=DATE)
        for nth, one in enumerate(decisions)
    ]
    return overlay(case, given)[0]


@pytest.mark.parametrize(
    ("decisions", "answered", "state"),
    [
        ((), "addressed", "answered"),
        (("touches", "touches"), "unanswered", "touched"),
        (("touches", "unrelated"), "unanswered", "touched"),
        (("unrelated", "unsure"), "unanswered", "silence"),
        (("unsure", "unsure"), "unanswered", "touched"),
        (("in_tension", "touches"), "unanswered", "opposed"),
        (("unrelated", "partly_addresses"), "partly_addressed", "partly answered"),
        (("unsure", "addresses"), "addressed", "answered"),
    ],
)
def test_where_coders_differ_a_row_answers_if_one_says_so(decisions: tuple[str, ...], answered: str, state: str):
    case = decided(suggested("addresses"), *decisions)
    assert [one.answered for one in case.critiques] == [answered]
    assert [one.state for one in demands_of(settled(case))] == [state]


def test_decisions_given_as_data_count_before_the_words_of_the_cell():
    case = decided(suggested("addresses"), "touches", "unrelated")
    told = Decisions().link(case.links[0])
    assert [(one.coder, one.decision) for one in told] == [("Coder 0", "touches"), ("Coder 1", "unrelated")]
    assert settled(case, Decisions()).links[0].relation == "touches"


@given(
    st.lists(
        st.tuples(st.text(alphabet="Ann B./-()é", min_size=1, max_size=8), st.sampled_from(DECISIONS["link"])),
        max_size=5,
        unique_by=lambda pair: pair[0],
    )
)
def test_a_cell_tells_every_decision_again(pairs: list[tuple[str, str]]):
    assert {decision for _, decision in unsaid(said(pairs))} == {decision for _, decision in pairs}
