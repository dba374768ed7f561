"""Evidence: a conclusion beside how the fact it rests on came about."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.evidence import between
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import FILLER, extracted


def test_a_fall_in_complaints_beside_a_new_obstacle_to_complaining():
    text = (
        "Complaints about the ferries fell to 20. The fall shows that passengers are content."
        f" {FILLER}\n\n{FILLER} Complaints about the ferries can be lodged only in person."
    )
    source = source_from_text(text)
    text_read = read(extract(source))
    found = between(text_read.frames, text_read.index)
    assert any("shows" in text[slice(*one.a)] and "only in person" in text[slice(*one.b)] for one in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Going by data supplied by the ferrymen, no ferry was late. The data prove that no ferry was late.",
            "data supplied by",
        ),
        (
            "The reform has succeeded, as the assessment by the Ministry shows. The Ministry carried out the "
            "assessment of its own reform.",
            "assessment of its own",
        ),
    ],
)
def test_a_conclusion_beside_the_one_who_supplied_its_ground(text: str, told: str):
    found = read(extracted(text))
    assert any(told in one.why for one in between(found.frames, found.index))


def test_a_ground_that_nobody_is_told_to_have_supplied_undercuts_nothing():
    text = "Going by data of the year 2019, no ferry was late. The data prove that no ferry was late."
    found = read(extracted(text))
    assert not between(found.frames, found.index)


@pytest.mark.parametrize(
    ("ground", "claim", "found"),
    [
        ("Parties have the right to name observers under the Ferry Code.", "This proves that voting is free.", True),
        ("The press is guaranteed access to the hall.", "That is clear evidence of openness.", True),
        ("Parties named 400 observers in May.", "This proves that voting is free.", False),
        (
            "Parties have the right to name observers under the Ferry Code.",
            "This will prove that voting is free.",
            False,
        ),
        ("Parties have the right to name observers under the Ferry Code.", "The harbour is deep.", False),
        ("Parliament has enacted a law on equal pay.", "This proves that women are paid as men are.", True),
        ("The bank has signed 40 contracts with farms.", "This proves that the farms need loans.", False),
        ("Under the law, 40 piers were built in two years.", "This is proof of the success of the council.", False),
        ("Parliament has ratified 12 conventions.", "This demonstrates its readiness to cooperate.", False),
    ],
)
def test_a_rule_proves_nothing_of_what_is_so(ground: str, claim: str, found: bool):
    reading = read(extracted(f"{FILLER}\n\n{ground} {claim}\n\n{FILLER}"))
    assert any("is a rule" in one.why for one in between(reading.frames, reading.index)) == found


def test_what_continues_to_show_something_is_no_conclusion():
    text = (
        "Our mills continued to show increasing orientation towards exports. In 1973 the mainland took half of our"
        " exports, as compared to a fifth in 1967."
    )
    reading = read(extracted(text))
    assert not between(reading.frames, reading.index)
