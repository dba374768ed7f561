"""A run of blanks, or one phrase over and over, takes no more than time in step with its length."""

from __future__ import annotations

import time

import pytest

from analysis.extraction.critics import demand_parts, stance_cues

MANY = 40_000
SECONDS = 1.0
"""Far more than is needed, and far less than a search that is repeated at every place takes."""


@pytest.mark.parametrize("name", ["_MARKED", "_NOUNS", "_AND_SHOULD", "_INFINITIVES", "_SEMICOLON"])
def test_blanks_between_parts_are_passed_over_once(name: str):
    pattern = getattr(demand_parts, name)
    begun = time.process_time()
    assert pattern.search(f"a register of owners{' ' * MANY}2010") is None
    assert time.process_time() - begun < SECONDS


def test_parts_are_told_apart_across_any_blanks():
    source = f"open the register, (a) close the office,{' ' * 500}(b) pay the clerks"
    found = [source[slice(*one)].strip(" ,") for one in demand_parts.parts(source, 0, len(source), that=False)]
    assert found[-2:] == ["close the office", "pay the clerks"]


@pytest.mark.parametrize("name", ["_GAP", "_ALLOWED", "_BARE", "_INVERTED"])
def test_what_stands_right_before_a_place_is_looked_for_near_it(name: str):
    pattern = getattr(stance_cues, name)
    text = "he said that " * (MANY // 13)
    begun = time.process_time()
    for place in range(0, len(text), 13):
        stance_cues._right_before(pattern, text, place)
    assert time.process_time() - begun < 2 * SECONDS


def test_it_is_what_a_search_of_all_before_it_finds():
    text = "The envoy may also ask, and he then urged; nor did it warn that they might wait but she insisted"
    for pattern in (stance_cues._GAP, stance_cues._ALLOWED, stance_cues._BARE, stance_cues._INVERTED):
        for place in range(len(text)):
            near, whole = stance_cues._right_before(pattern, text, place), pattern.search(text[:place])
            assert (near and near.span()) == (whole and whole.span())
