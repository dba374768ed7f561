"""The critic's passage: who comes in, where the text turns, and where the official side has the word again."""

from __future__ import annotations

from analysis.extraction.extract import extract
from analysis.records import Source

INTRODUCED = (
    "What others say\n\nThe Alliance of Salt Carriers, which has its seat abroad, sent us its paper in May. "
    "It spoke well of our roads. "
)


def found(text: str) -> list[str]:
    """The demands of a text as they stand in it."""
    return [text[one.start : one.end] for one in extract(Source(text=text, name="short", sha256="")).demands]


def test_after_the_turn_every_sentence_is_the_critics():
    text = INTRODUCED + "Its wishes are harder to like. One scale for all carriers. The weighers live on the fines."
    assert found(text) == ["One scale for all carriers", "The weighers live on the fines"]


def test_before_the_turn_nothing_is():
    assert found(INTRODUCED + "The roads are paved with slate. The bridges are of oak.") == []


def test_the_official_side_ends_it():
    text = (
        INTRODUCED + "It also had wishes. The scales must be tested. We reply briefly. The scales were tested in 2011."
    )
    assert found(text) == ["The scales must be tested"]


def test_a_new_paragraph_without_a_list_ends_it():
    text = (
        INTRODUCED + "It also had wishes. The scales must be tested.\n\nThe salt road is 90 kilometres long. It is dry."
    )
    assert found(text) == ["The scales must be tested"]


def test_a_wish_may_be_no_more_than_a_noun():
    text = INTRODUCED + "It suggested a judge from another district and bade the Customs House weigh by daylight."
    assert "a judge from another district" in found(text)[0]


def test_a_body_of_the_texts_own_world_does_not_take_the_floor():
    text = (
        "The Salt Inspection Office reports each year. The Salt Inspection Office has nine scales.\n\n"
        "What others say\n\nThe Salt Inspection Office published its report in May. It also lists its wishes. "
        "The scales are of brass."
    )
    assert found(text) == []
