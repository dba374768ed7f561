"""Scope: a promise to all beside a rule that takes some of it back."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.scope import between
from tests.texts import FILLER, pairs


def test_a_promise_to_all_beside_a_group_left_out():
    text = f"Every worker may join a strike. {FILLER}\n\n{FILLER} Workers in the mines may not join a strike."
    assert any("Every worker" in a and "may not" in b for a, b in pairs(between, text))


def test_an_exception_openly_stated_is_no_tension():
    text = f"Every worker, miners excepted, may join a strike. {FILLER}\n\n{FILLER} Miners may not join a strike."
    assert not any("Every worker" in a for a, _ in pairs(between, text))


@pytest.mark.parametrize(
    "text",
    [
        "Every school has a library. Two of the schools have no library.",
        "All clinics keep a register. Some clinics do not keep a register.",
        "No harbour lacks a pilot. Six harbours lack a pilot.",
    ],
)
def test_what_is_said_of_all_and_denied_of_some_in_the_same_words(text: str):
    (one, other) = text.split(". ")
    assert pairs(between, text)[0] == (one, other.removesuffix("."))


@pytest.mark.parametrize(
    "text",
    [
        "All schools in the north have a library. Two schools have no library.",
        "Every school has a library. Two of the schools had no library in 2010.",
        "Every school has a library. Two of the schools have no garden.",
        "Every school has a library. Two of the schools have a library.",
    ],
)
def test_a_part_another_time_or_another_thing_denies_nothing(text: str):
    assert not pairs(between, text)
