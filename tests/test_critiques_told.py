"""What the official side says it was told."""

from __future__ import annotations

import pytest

from analysis.extraction.told_us import told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We were told that we ought to oil the locks in spring, that a toll of nine crowns was out of proportion, "
            "and that one pump in five had been found dry.",
            [
                "oil the locks in spring",
                "a toll of nine crowns was out of proportion",
                "one pump in five had been found dry",
            ],
        ),
        ("The Ministry was also reproached with keeping the plans to itself.", ["keeping the plans to itself"]),
        ("We were told that the guides were exemplary and friendly.", []),
        ("The boatmen were told that they ought to oil the locks.", []),
        ("We told the boatmen that they ought to oil the locks.", []),
    ],
)
def test_the_official_side_as_the_patient_of_what_is_said(sentence: str, expected: list[str]) -> None:
    assert [sentence[slice(*one)] for one in told(sentence, 0, len(sentence))] == expected
