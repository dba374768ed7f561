"""What is flagged of a long table of pairs: its top, whatever somebody judged, and nothing that points elsewhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import read
from analysis.comparison.flagged import FEWEST, LEAST, SHARE, USUAL, flagged, least
from analysis.records import Case

TEXT = """Every resident may consult the municipal archive free of charge.

The old furnace was shut down for good in 2015.

Files on building permits are kept in a locked room, and only holders of a pass signed by the mayor may read them.

Last winter the incinerator behind the station burned nine thousand tonnes of refuse.
"""


def long_case() -> Case:
    case = read(TEXT)
    one = case.tensions[0]
    rows = tuple(replace(one, tension_id=f"T{number:03d}") for number in range(1, 41))
    claims = tuple(replace(claim, tensions="T001 scope; T005 scope; T006 scope; T039 scope") for claim in case.claims)
    return replace(case, claims=claims, tensions=rows)


def test_the_first_are_flagged_in_their_order() -> None:
    shown = flagged(long_case())
    assert [one.tension_id for one in shown.tensions] == [f"T{number:03d}" for number in range(1, FEWEST + 1)]
    assert {claim.tensions for claim in shown.claims} == {"T001 scope; T005 scope"}


def test_of_many_claims_more_are_flagged_but_none_that_is_weak() -> None:
    case = long_case()
    claims = case.claims[:1] * 80
    rows = tuple(replace(one, score=0.9 if place < 12 else LEAST / 2) for place, one in enumerate(case.tensions))
    assert len(flagged(replace(case, claims=claims, tensions=rows)).tensions) == 12
    strong = tuple(replace(one, score=0.9) for one in rows)
    assert len(flagged(replace(case, claims=claims, tensions=strong)).tensions) == len(claims) // SHARE


def test_where_all_pairs_are_weak_none_is_flagged() -> None:
    """A calm text has weak candidates in its table, and nothing that readers are asked to reconcile."""
    case = long_case()
    weak = tuple(replace(one, score=0.09) for one in case.tensions)
    shown = flagged(replace(case, tensions=weak))
    assert not shown.tensions
    assert not any(claim.tensions for claim in shown.claims)


def test_where_most_pairs_are_weak_a_pair_must_be_stronger_to_be_shown() -> None:
    sparse, usual, dense = ([high] * 10 + [0.1] * low for high, low in ((0.3, 200), (0.9, 30), (0.9, 5)))
    assert least(dense) < LEAST < least(sparse)
    assert abs(least(usual) - LEAST) < 0.03
    assert least([]) == least([USUAL] * 30) == LEAST
    assert least([*sparse, 1.0, 0.01]) == least(sparse)  # what is certain, and what is not weighed, tells nothing of it


@given(st.lists(st.floats(0, 1), max_size=60))
def test_the_least_score_is_one_and_hangs_on_no_order(scores: list[float]) -> None:
    assert 0 < least(scores) < 1
    assert least(scores) == pytest.approx(least(sorted(scores)), abs=0.002)


def test_what_somebody_judged_is_flagged_wherever_it_stands() -> None:
    case = long_case()
    rows = tuple(replace(one, judgement="stands") if one.tension_id == "T039" else one for one in case.tensions)
    shown = flagged(replace(case, tensions=rows))
    assert shown.tensions[-1].tension_id == "T039"
    assert {claim.tensions for claim in shown.claims} == {"T001 scope; T005 scope; T039 scope"}


def test_of_a_short_table_all_is_flagged_that_is_not_weak() -> None:
    case = read(TEXT)
    shown = flagged(case).tensions
    assert shown == tuple(one for one in case.tensions if one.score >= LEAST)
    assert 0 < len(shown) < min(FEWEST, len(case.tensions))
