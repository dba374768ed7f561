"""What the official side says it was told."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import extract
from analysis.extraction.passages.told_us import told
from analysis.text.source import source_from_text


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
        (
            "The Government is asked to mend the pier, to admit visitors, and to explain why the box was removed.",
            ["mend the pier", "admit visitors"],
        ),
        ("It is further alleged in the paper that boys work at night.", ["boys work at night"]),
        ("If we were asked to name one word, it would be patience.", []),
        ("We were told that the guides were exemplary and friendly.", []),
        ("The boatmen were told that they ought to oil the locks.", []),
        ("We told the boatmen that they ought to oil the locks.", []),
    ],
)
def test_the_official_side_as_the_patient_of_what_is_said(sentence: str, expected: list[str]) -> None:
    assert [sentence[slice(*one)] for one in told(sentence, 0, len(sentence))] == expected


def test_what_is_alleged_is_whose_paper_was_named() -> None:
    text = (
        "The note refers to a paper of the Lakes Union of Pilots, which visited the port of Orl in May. "
        "The port is run by the Harbour Service and has 40 berths.\n\n"
        "It is alleged in the paper that boys of twelve work on the quays. "
        "The Government is asked to close the night market.\n"
    )
    found = [(one.voice, text[one.start : one.end]) for one in extract(source_from_text(text)).demands]
    assert found == [
        ("Lakes Union of Pilots", "boys of twelve work on the quays"),
        ("Lakes Union of Pilots", "close the night market"),
    ]
