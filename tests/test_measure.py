"""The measure: one-to-one matching that is symmetric, bounded and the same as the agreed score."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from analysis.measure import match, rates, same_voice, share_alike
from analysis.text.places import overlap, same_pair

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


def test_tensions_are_the_same_in_either_order():
    assert same_pair(((0, 10), (50, 90)), ((60, 80), (2, 30)))
    assert not same_pair(((0, 10), (50, 90)), ((60, 80), (9, 30)))


def test_share_alike_of_nothing_is_zero():
    assert share_alike([], lambda a, b: True) == 0.0
    assert share_alike([(1, 1), (1, 2)], lambda a, b: a == b) == 0.5
