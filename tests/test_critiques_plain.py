"""Plain findings: what stands behind a turn to the less kind part of a critic's words, and where that ends."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import extract
from analysis.extraction.passages.plain_findings import turns_to
from analysis.extraction.passages.turn_words import SUMS_UP, WHOSE_WORDS
from analysis.text.source import source_from_text

LECTURE = """Ministry of Fisheries of Orland
Harbour Day, 3 May 2019

The fleet has been renewed, and the landing halls were opened to the public in April. Two thousand people came.

The best of those who have studied us is Professor Ilse Harn of the University of Nordvik, whose book appeared in \
March. She finds the new halls handsome. Her pages on the quota are less warm. As she tells it, a licence passes from \
father to son without a notice. The clerk of the board sells nets. Four boats in ten land their catch at night. That \
is the picture which she gives.

We shall answer in the autumn. The halls stay open on Sundays. The quota has been the same for nine years. The clerk \
sells few nets.
"""

OWN = LECTURE.replace("Her pages on the quota are less warm. ", "").replace("As she tells it, a", "A")


def _quotes(text: str) -> list[str]:
    return [text[one.start : one.end] for one in extract(source_from_text(text)).demands]


def test_what_stands_behind_the_turn_is_the_critics() -> None:
    found = extract(source_from_text(LECTURE)).demands
    assert [LECTURE[one.start : one.end] for one in found] == [
        "a licence passes from father to son without a notice",
        "The clerk of the board sells nets",
        "Four boats in ten land their catch at night",
    ]
    assert {one.voice for one in found} == {"Ilse Harn"}


def test_without_a_turn_the_same_sentences_are_the_authors() -> None:
    assert "The clerk of the board sells nets" not in _quotes(OWN)


def test_two_sentences_behind_a_turn_are_too_few() -> None:
    text = LECTURE.replace("Four boats in ten land their catch at night. ", "")
    assert "The clerk of the board sells nets" not in _quotes(text)


def test_a_turn_at_the_end_of_a_paragraph_leads_to_the_next() -> None:
    assert "The clerk of the board sells nets" in _quotes(LECTURE.replace("less warm. As", "less warm.\n\nAs"))


@pytest.mark.parametrize(
    "text",
    [
        "The rest of the letter is harder to read.",
        "Then comes the second half.",
        "Page 7 is in another key.",
        "What follows takes four minutes.",
        "She then turned to what she called the cold side of the matter.",
        "I give the substance in her own order.",
        "On the merits its language was plain.",
    ],
)
def test_turns(text: str) -> None:
    assert turns_to(text)


@pytest.mark.parametrize(
    "text",
    [
        "What follows from all this?",
        "What follows is meant for readers who like facts.",
        "There are 340 news pages in the two languages of the country.",
        "Contracts are taken in the second part of the session.",
        "Our next chapter is less warm.",
        "Mortgage lending slowed in the second half.",
        "Electricity costs half of what it costs on the other side of the border.",
    ],
)
def test_no_turns(text: str) -> None:
    assert not turns_to(text)


def test_what_is_no_finding() -> None:
    assert SUMS_UP.match("That is the picture a reader has of us.")
    assert WHOSE_WORDS.match("In the Herald’s account a file needs nineteen months.")
