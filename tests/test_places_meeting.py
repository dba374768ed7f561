"""Many places asked again and again which of them meet another, and progress told of long work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import case as case_module
from analysis.case import make_case
from analysis.text.places import Meeting
from analysis.text.progress import counted
from analysis.text.source import source_from_text
from tests.growth import processor_seconds

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 9)).map(lambda one: (one[0], one[0] + one[1]))


@given(st.lists(SPANS, max_size=20), SPANS)
def test_what_meets_a_place_is_told_in_the_order_given(spans: list[tuple[int, int]], place: tuple[int, int]):
    met: Meeting[tuple[int, int]] = Meeting(spans, lambda one: one)
    assert met.at(*place) == [one for one in spans if one[0] < place[1] and place[0] < one[1]]


def test_a_place_among_very_many_is_found_at_once():
    met: Meeting[tuple[int, int]] = Meeting(((nth, nth + 1) for nth in range(200_000)), lambda one: one)
    places = range(0, 100_000, 10)
    assert processor_seconds(lambda: [met.at(nth, nth + 2) for nth in places]) < 5
    assert all(len(met.at(nth, nth + 2)) == 2 for nth in places)


def test_each_tenth_part_is_told():
    told: list[str] = []
    assert list(counted(range(1000), 1000, "passages parsed", told.append)) == list(range(1000))
    assert told[0] == "  100 of 1,000 passages parsed"
    assert len(told) == 10
    assert list(counted(range(3), 3, "passages", told.append)) == [0, 1, 2]


def test_only_a_long_text_tells_how_far_it_is(monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []
    source = source_from_text("The law removes fees. The Press Union urged the government to open the courts.\n")
    make_case(source, tell=told.append)
    assert told == []
    monkeypatch.setattr(case_module, "LONG", 10)
    make_case(source, tell=told.append)
    assert [line for line in told if "passages parsed" in line]
    assert any("claim" in line and "demand" in line for line in told)
