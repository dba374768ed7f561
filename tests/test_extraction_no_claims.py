"""What takes sides, speaks of itself or of the speaker's own life claims nothing; what tells the reader a rule does."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted


def roles(text: str) -> list[str]:
    return [one.role for one in extracted(text).statements]


@pytest.mark.parametrize(
    "text",
    [
        "They are right.\n",
        "On the harbour they have a point.\n",
        "The shipowners' association does not agree.\n",
        "The Honourable Member for Sandholm is not convinced.\n",
        "The Chamber reads it differently.\n",
        "The Ministry takes these concerns seriously.\n",
        "I was a young teacher then.\n",
        "I have been in this town for eleven months.\n",
        "I went up to the lighthouse on Monday.\n",
        "I live in the capital.\n",
        "I do not dispute it.\n",
        "I share the concern of the union.\n",
        "The Chamber was harsher.\n",
        "This page does not replace legal advice.\n",
        "This fact sheet is meant for pilots and masters.\n",
        "Letters to the editor are welcome.\n",
        "Further data are available on the website.\n",
        "The delegation is ready to answer questions.\n",
        "The office is ready for your questions.\n",
        "I should be grateful if this letter could be read out.\n",
        "Present: Councillor Ada Vale (Chair), Councillor Ben Roe; Dr Cara Lind, of the harbour office.\n",
    ],
)
def test_sides_taken_and_the_speaker_are_no_claims(text: str):
    assert "claim" not in roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "You need the card of the owner.\n",
        "You need not have a written contract.\n",
        "Each visit leaves a mark, and you can read the log at home.\n",
        "The guards did not let us in.\n",
        "That is quite wrong.\n",
        "The new penalties for poaching are more severe.\n",
        "Winters in the north are milder.\n",
        "The law is less severe.\n",
        "I keep a register of all licences.\n",
        "I share all data with the auditors.\n",
        "I check every licence before it is issued.\n",
        "The pilots went further out than they had in 2010.\n",
        "I was given a second term in 2016.\n",
        "Ruritania is ready to go on working with the Union on the report.\n",
        "The harbour is ready for the next flood.\n",
    ],
)
def test_rules_told_to_the_reader_and_deeds_are_claims(text: str):
    assert roles(text)[-1] == "claim"


def test_what_follows_a_side_taken_is_still_told():
    assert claims("They are right, and the toll was lifted in March.\n") == ["the toll was lifted in March"]


def test_what_a_critic_says_and_no_demand_holds_is_a_claim_of_theirs():
    text = (
        "Ada Vale of the Pilots' League complained that two boats had been lost at the unlit pier. "
        "Of their value not one crown had been returned to the owners.\n"
    )
    found = [(text[one.start : one.end], one.voice) for one in extracted(text).claims]
    assert found == [("Of their value not one crown had been returned to the owners", "Ada Vale")]


def test_a_headline_is_no_claim_though_it_is_a_sentence():
    text = "Mission presents a statement of findings\n\nPolitics\n\nThe mission opened ten offices. All work well.\n"
    assert roles(text)[:2] == ["heading", "heading"]
    assert "claim" in roles(text)[2:]


@pytest.mark.parametrize(
    "text",
    [
        "The harbour office opened ten new berths\n\nThe harbour office closed two of the old berths\n",
        "The harbour office opened ten new berths. It closed two of the old ones.\n",
        "Roads\n\nThe office opened.\n\nThe harbour office opened ten new berths\n\nThe office closed two berths.\n",
    ],
)
def test_a_sentence_without_a_stop_is_a_claim_where_it_is_no_headline(text: str):
    assert any("ten new berths" in one for one in claims(text))
