"""The measure: one-to-one matching that is symmetric, bounded and the same as the agreed score."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.classroom.agreement import codes_of
from analysis.classroom.coefficients import percent
from analysis.classroom.returns import Answer
from analysis.measure import match, rates, same_voice, share_alike
from analysis.text.places import overlap, same_pair

SCORE = runpy.run_path(str(Path(__file__).resolve().parents[1] / "measure" / "score.py"))
"""The agreed measure."""

places = st.tuples(st.integers(0, 200), st.integers(1, 40)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(places, places)
def test_overlap_is_symmetric_and_between_zero_and_one(a: tuple[int, int], b: tuple[int, int]):
    assert overlap(a, b) == overlap(b, a)
    assert 0.0 <= overlap(a, b) <= 1.0
    assert overlap(a, a) == 1.0


@given(st.lists(places, max_size=12), st.lists(places, max_size=12))
def test_each_passage_is_matched_once(wanted: list[tuple[int, int]], found: list[tuple[int, int]]):
    pairs = match(wanted, found)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(overlap(wanted[i], found[j]) >= 0.5 for i, j in pairs)


@given(st.lists(places, max_size=12), st.lists(places, max_size=12))
def test_passages_match_as_in_the_agreed_measure(wanted: list[tuple[int, int]], found: list[tuple[int, int]]):
    gold, ours = ([{"start": start, "end": end} for start, end in side] for side in (wanted, found))
    assert match(wanted, found) == sorted(SCORE["match"](gold, ours))


def test_rates():
    got = rates([(0, 10), (20, 30)], [(0, 9), (50, 60), (70, 80)])
    assert (got.precision, got.recall, got.f1) == (1 / 3, 1 / 2, 0.4)
    empty = rates([], [])
    assert (empty.precision, empty.recall, empty.f1) == (0.0, 0.0, 0.0)


def test_voices_are_the_same_by_a_shared_name():
    assert same_voice("Ms. Elizabeth Warner", "Warner")
    assert same_voice("", "author")
    assert not same_voice("author", "the author of the report")
    assert not same_voice("the Ministry of Trade", "the Office of Trust")


@pytest.mark.parametrize(
    ("a", "b", "here", "there"),
    [
        ("Ms. Elizabeth Warner", "Warner", True, True),
        ("Prime Minister Roe", "John Roe", True, True),
        ("Roe, the minister", "Mr Roe", True, True),
        ("the Union", "Press Union", True, True),
        ("", "author", True, True),
        ("author", "the author of the report", False, False),
        ("the Minister of Health", "the Minister of Defence", False, False),
        ("President Roe", "President Poe", False, False),
        ("the Ministry of Trade", "the Office of Trust", False, False),
        # to the agreed measure any shared word is enough, and an office without a name is nobody
        ("Ministry of Health", "Ministry of Defence", False, True),
        ("National Council", "National Union", False, True),
        ("the President", "President Roe", True, False),
        # a family name stands for its bearer, whatever is set before it; a given name tells two bearers apart
        ("OSCE Representative Roe", "Anna Roe", True, True),
        ("Deputy Chairman Roe", "Anna Roe, the mayor", True, True),
        ("A. Roe", "Anna Roe", True, True),
        ("Health Minister Anna Roe", "Trade Minister Ben Roe", False, True),
        ("B. Roe", "Anna Roe", False, True),
        ("former officials", "Velmoran officials", False, True),
        ("General Staff", "Union Staff", False, True),
    ],
)
def test_voices_are_those_of_the_agreed_measure_but_for_what_two_bodies_share(a: str, b: str, here: bool, there: bool):
    assert (same_voice(a, b), same_voice(b, a)) == (here, here)
    assert SCORE["same_voice"](a, b) == there


def test_coders_who_name_different_bodies_do_not_agree():
    given = {
        coder: Answer(item_id="1", task="claims", coder=coder, field="voice", answer=name, file="f", row=2)
        for coder, name in (("Ann", "Ministry of Health"), ("Bob", "Ministry of Defence"))
    }
    assert percent(codes_of(given.values(), "claims", "voice")) == 0.0


def test_coders_who_name_a_critic_by_office_or_in_full_agree():
    given = [
        Answer(item_id="1", task="claims", coder=coder, field="voice", answer=name, file="f", row=2)
        for coder, name in (("Ann", "OSCE Representative Roe"), ("Bob", "Anna Roe"))
    ]
    codes = codes_of(given, "claims", "voice")
    assert percent(codes) == 1.0
    assert set(codes["1"].values()) == {"Anna Roe"}


def test_tensions_are_the_same_in_either_order():
    assert same_pair(((0, 10), (50, 90)), ((60, 80), (2, 30)))
    assert not same_pair(((0, 10), (50, 90)), ((60, 80), (9, 30)))


def test_share_alike_of_nothing_is_zero():
    assert share_alike([], lambda a, b: True) == 0.0
    assert share_alike([(1, 1), (1, 2)], lambda a, b: a == b) == 0.5
