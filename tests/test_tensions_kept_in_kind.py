"""What is done away with in name, beside what does its work under another."""

from __future__ import annotations

import re

import pytest

from analysis.comparison.tensions.opposites.kept_words import SORTS
from analysis.comparison.tensions.opposites.terminology import between
from tests.texts import FILLER, pairs


@pytest.mark.parametrize(
    ("ended", "work"),
    [
        (
            "The toll on the bridge was abolished in 2015.",
            "A crossing contribution of 4 crowns is due at the booth.",
        ),
        (
            "The old Hunting Licence is gone.",
            "Hunters now obtain an “entry in the roll”, without which they may not shoot.",
        ),
        (
            "Conscription was abolished in 2010.",
            "Each village presents six young men a year for Voluntary Enlistment.",
        ),
        ("The exit visa was scrapped in 2011.", "Anyone who travels needs a travel note stamped by his employer."),
        (
            "Isolation cells were done away with in 2009.",
            "Pupils who disturb the class are taken to a quiet room for up to six hours.",
        ),
        ("Censorship of the stage has been ended.", "Plays are approved by the Culture Desk before they open."),
        ("The removal of censorship came in 1998.", "Newspapers submit each issue to the Culture Desk."),
        ("There is no censorship.", "Each play is approved by the Culture Desk before it opens."),
        ("The Morals Squad has been dissolved.", "Its staff and its duties have passed to the Office of Good Order."),
        ("The city did away with censorship in 1999.", "Plays are shown to the Culture Desk a week before they open."),
    ],
)
def test_a_thing_that_ended_in_name_stands_beside_what_does_its_work(ended: str, work: str):
    found = pairs(between, f"{FILLER} {ended} {work} {FILLER}")
    assert any(a.rstrip(".") in ended and b.rstrip(".") in work for a, b in found)


@pytest.mark.parametrize(
    ("ended", "work"),
    [
        ("The League asks for the removal of censorship.", "Plays are approved by the Culture Desk before they open."),
        ("There is no pond where the fee was paid.", "A crossing contribution of 4 crowns is due at the booth."),
        ("The toll on the bridge was abolished in 2015.", "The ferry carries 400 cars a day."),
        (
            "The toll on the bridge will be abolished in 2015.",
            "A crossing contribution of 4 crowns is due at the booth.",
        ),
        (
            "The toll on the bridge was abolished in 2015.",
            "Until 2015 a contribution of 4 crowns was due at the booth.",
        ),
        ("Lead in petrol was done away with.", "A parking contribution of 4 crowns is due at the booth."),
        ("Isolation cells were done away with in 2009.", "Pupils who sing are taken to a concert each year."),
    ],
)
def test_what_ended_is_not_set_beside_other_things(ended: str, work: str):
    assert not pairs(between, f"{FILLER} {ended} {work} {FILLER}")


@pytest.mark.parametrize(
    ("free", "held", "clashes"),
    [
        (
            "Evening work is left to each pupil to decide.",
            "Whoever stays away from the evening work loses his place in the hall.",
            True,
        ),
        ("Joining the choir is a matter of choice.", "A singer practises in the choir on Mondays.", False),
        (
            "The Hill House is an open centre for young people.",
            "A young person who leaves the centre without a pass is brought back by the guard.",
            True,
        ),
        (
            "The Hill House is an open centre for young people.",
            "A young person is taught at the centre by two teachers.",
            False,
        ),
    ],
)
def test_a_choice_beside_what_leaves_none_and_an_open_house_beside_a_locked_one(free: str, held: str, clashes: bool):
    assert bool(pairs(between, f"{FILLER} {free} {FILLER}\n\n{FILLER} {held} {FILLER}")) == clashes


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_every_sort_has_a_name_and_a_work_that_are_told_apart(sort: str):
    for pattern in (SORTS[sort].named, SORTS[sort].work):
        assert re.compile(pattern.pattern)
        assert pattern.first("The bread is good, and the train runs to the coast.") is None
