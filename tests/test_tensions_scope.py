"""Scope: a promise to all beside a rule that takes some of it back."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.scope import between
from analysis.comparison.tensions.opposites.scope_words import POWER, PROMISE, RESTRICTED, UNIVERSAL
from analysis.text.caseless import Caseless
from tests.texts import FILLER, pairs


def test_a_promise_to_all_beside_a_group_left_out():
    text = f"Every worker may join a strike. {FILLER}\n\n{FILLER} Workers in the mines may not join a strike."
    assert any("Every worker" in a and "may not" in b for a, b in pairs(between, text))


def test_no_effort_is_spared_is_a_manner_of_speaking():
    text = f"Workers in the mines may not join a strike. {FILLER}\n\n{FILLER} The state spares no effort for workers."
    assert not pairs(between, text)


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


@pytest.mark.parametrize(
    ("pattern", "takes", "does_not"),
    [
        (RESTRICTED, "A miner must be over thirty", "It is a danger and must be stopped"),
        (RESTRICTED, "The mine may not be entered", "The right to vote must not be denied to any citizen"),
        (RESTRICTED, "Rights are subject to a permit", "Persons subject to persecution find asylum"),
        (PROMISE, "The law secures their rights", "A nation more secure than before"),
        (UNIVERSAL, "Suffrage is universal", "Bodies at the regional and universal levels"),
        (UNIVERSAL, "Suffrage is universal", "The Universal Declaration of Human Rights"),
        (RESTRICTED, "A miner cannot appeal", "A strong country cannot neglect its miners"),
        (RESTRICTED, "A miner cannot be heard", "The merit of the mines cannot be overstated"),
        (POWER, "The government can close a mine", "The government can help the towns"),
    ],
)
def test_a_duty_a_treatment_a_name_and_a_help_are_neither_limits_nor_promises(
    pattern: Caseless, takes: str, does_not: str
):
    assert pattern.search(takes)
    assert not pattern.search(does_not)


@pytest.mark.parametrize(
    ("other", "limited"),
    [
        ("A lawyer stands by for miners who cannot join a strike", False),
        ("The union helps those who cannot join a strike of miners", False),
        ("Miners who cannot join a strike are sent home", True),
    ],
)
def test_those_who_are_helped_are_not_left_out(other: str, limited: bool):
    found = pairs(between, f"Every miner may join a strike. {FILLER}\n\n{FILLER} {other}.")
    assert any("Every miner" in a for a, _ in found) == limited


@pytest.mark.parametrize(("manner", "promises"), [("who is never", True), ("spoken of as never before", False)])
def test_as_never_before_is_not_said_of_all_times(manner: str, promises: bool):
    text = f"The miner {manner} kept from a strike is a member. {FILLER}\n\n{FILLER} Miners may not join a strike."
    assert any("miner" in a for a, _ in pairs(between, text)) == promises


@pytest.mark.parametrize(("opening", "promises"), [("No miner", True), ("No change", False), ("No effort", True)])
def test_a_no_of_a_manner_of_speaking_promises_nothing(opening: str, promises: bool):
    text = f"{opening} of the shift is kept from miners on strike. {FILLER}\n\n{FILLER} Miners may not join a strike."
    assert any(opening in a for a, _ in pairs(between, text)) == promises
