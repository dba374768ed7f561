"""Contradiction: opposite words of one thing, and instances of what is said never to happen."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.contradiction import between
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import FILLER, pairs


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (
            "Inspectors visit any mine without notice to its owner.",
            "Owners of a mine are told of the visit of inspectors ten days beforehand.",
        ),
        ("The schools choose their own teachers.", "Teachers at the schools are picked by the prefect."),
        ("Every permit can be contested in court by a citizen.", "A permit granted by the cabinet is final."),
        (
            "The guilds have the power to recall the wardens whom they sent.",
            "A warden sent by a guild cannot be removed before his term is over.",
        ),
        ("The reform leaves the fees for looms unchanged.", "There is hardly a fee for looms that stays as it was."),
        ("The outlay for the fleet has been cut.", "The outlay for the fleet stands at the level of last year."),
        ("The ferry to the island has run uninterrupted.", "The ferry to the island was resumed in May."),
        ("The new lock at Arl is on schedule.", "The lock at Arl was opened two years later than planned."),
        (
            "Rulings of the market court must be respected and carried out by all guilds.",
            "At the end of 2008 nine rulings of the market court were not carried out.",
        ),
        ("Not one library has been closed.", "Where the library was shut, a book van calls on Mondays."),
    ],
)
def test_opposite_words_of_one_thing_are_set_side_by_side(claim, other):
    found = pairs(between, f"{claim} {FILLER}\n\n{FILLER} {other}")
    assert any(a.rstrip(".") in claim and b.rstrip(".") in other for a, b in found)


def test_two_laws_are_not_set_against_each_other():
    text = (
        "The Forest Act grants each owner the right to fell a tree. The Harbour Act denies the right to fell a mast."
        f" {FILLER}"
    )
    assert not pairs(between, text)


def test_the_reason_speaks_in_the_words_of_the_text_and_not_in_their_dictionary_forms():
    text = f"The media enjoy the right to film. {FILLER} The media are denied entry."
    found = read(extract(source_from_text(text)))
    (one,) = between(found.frames, found.index)
    assert one.why.endswith(": “enjoy the right to” in one place, “denied” in the other; in both: media")


@pytest.mark.parametrize(("opening", "alarms"), [("No-fault evictions", False), ("No evictions", True)])
def test_a_no_within_a_name_denies_nothing(opening: str, alarms: bool):
    other = "Evictions of tenants of public homes rose in the harbour towns."
    found = pairs(between, f"{opening} of tenants of public homes have been recorded. {FILLER}\n\n{FILLER} {other}")
    assert any("tenants" in a and "harbour" in b for a, b in found) == alarms


@pytest.mark.parametrize(
    ("other", "clashes"),
    [
        ("In 2020, 17 juveniles were placed in individual accommodation for their own protection.", True),
        ("In 2020, 17 adults were placed in individual accommodation for their own protection.", False),
        ("In 2020 no juveniles were placed in individual accommodation.", False),
        ("In 2020, 17 juveniles were taught in individual accommodation.", False),
    ],
)
def test_what_may_not_be_done_stands_beside_a_case_in_which_it_was_done(other: str, clashes: bool):
    rule = "Juveniles may not be placed in individual accommodation."
    assert _breached(f"{rule} {FILLER}\n\n{FILLER} {other}") == clashes


def test_a_prohibition_with_an_exception_is_not_breached_by_a_case():
    rule = "Juveniles may not be placed in individual accommodation, except for their own protection."
    other = "In 2020, 17 juveniles were placed in individual accommodation."
    assert not _breached(f"{rule} {FILLER}\n\n{FILLER} {other}")


def _breached(text: str) -> bool:
    """Whether a text is found to do what it says may not be done: surer than two words at opposite poles are."""
    reading = read(extract(source_from_text(text, "x.txt")))
    return any("may not be placed" in one.why for one in between(reading.frames, reading.index))


@pytest.mark.parametrize(
    ("other", "unequal"),
    [
        ("Priority objectives of the clinics in the valley include more beds", False),
        ("The clinics in the valley give priority to members", True),
    ],
)
def test_a_priority_is_unequal_only_where_it_is_given_to_some(other: str, unequal: bool):
    found = pairs(between, f"The clinics in the valley offer equal access. {FILLER}\n\n{FILLER} {other}.")
    assert any("equal access" in a for a, _ in found) == unequal
