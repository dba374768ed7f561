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


def test_a_group_without_a_name_may_speak_under_such_a_heading():
    text = "What we are told\n\nThe nurses of Karn hung a banner from the roof: LET US SLEEP AT NIGHT."
    assert found(text) == ["LET US SLEEP AT NIGHT"]


def test_a_later_critic_of_the_section_is_heard():
    text = (
        INTRODUCED + "It also had wishes. The scales must be tested.\n\n"
        "The Guild of Coopers wrote to us in June. It asks that the barrels be measured by daylight."
    )
    assert found(text) == ["The scales must be tested", "the barrels be measured by daylight"]


def test_a_count_before_a_colon_is_no_wish():
    text = INTRODUCED + "It asks for three things: new scales, a second weigher and lamps on the bridge."
    assert found(text) == ["new scales", "a second weigher", "lamps on the bridge"]


def test_a_list_under_a_reply_is_the_official_sides():
    text = (
        INTRODUCED + "It asks that the scales be tested.\n\nThe reply\n\nThe essential points were these:\n\n"
        "(a) The scales must be paid for.\n(b) Lamps should not be wasted.\n"
    )
    assert found(text) == ["the scales be tested"]
