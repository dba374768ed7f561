"""What a publication says of itself, of its readers and of what comes next claims nothing; what sounds like it may."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted

BEFORE = "The port was dredged in May. "


@pytest.mark.parametrize(
    "sentence",
    [
        "This page was last changed on 9 June 2018.",
        "This feature is the third of a series on the work of the port.",
        "Pictures may be reproduced free of charge if the source is given.",
        "In this chapter the Government gives an account of what has been done for the harbours.",
        "Fishing quotas, which used to have a chapter to themselves, are dealt with in section 6.4.",
        "The final report of the Mission contains eight recommendations.",
        "Here it is.",
        "A tale is told at the port of a sailor who asked for soup.",
        "We cannot vouch for it.",
        "The fish market is another matter.",
        "She is right about a good deal.",
        "So we asked Ada Vale, director of Open Piers, to say what she thinks, and promised to print it.",
        "A reader from Red Hill asked what became of the old licence.",
        "A map is attached to this report.",
        "We hope to show in this report that all is well.",
    ],
)
def test_housekeeping_and_turns_claim_nothing(sentence: str):
    assert claims(BEFORE + sentence) == ["The port was dredged in May"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Photographs may be used as evidence in court.",
        "The penalty is set out in section 4 of the Fishing Act.",
        "Complaints are dealt with in three weeks.",
        "The Council is attached to the Ministry of Food.",
        "Inquiries that concern members of the Board require the consent of the Mayor.",
        "Contracts that concern roads are published.",
        "The rules concern judges.",
        "In the spring we want to open the archive to scholars.",
        "We hope to double the number of nurses.",
    ],
)
def test_provisions_and_intentions_that_sound_alike_are_claims(sentence: str):
    assert claims(BEFORE + sentence) == ["The port was dredged in May", sentence.rstrip(".")]


def test_what_is_set_against_the_matter_before_is_still_told():
    text = "The fish market is another matter; it is attached to the Ministry of Food."
    assert claims(text) == ["it is attached to the Ministry of Food"]


def test_an_answer_to_a_reader_is_a_claim_though_it_begins_with_it():
    text = "A reader from Red Hill asked what became of the old licence. It was given up in May."
    assert claims(text) == ["It was given up in May"]


def test_who_asks_a_numbered_question_is_part_of_it():
    text = "Q7. I am deaf. Can I go on board without help?\n\nGuides wait at every quay of the port.\n"
    assert claims(text) == ["Guides wait at every quay of the port"]
    assert {one.role for one in extracted("I am deaf. The port has guides.").statements} == {"claim"}


@pytest.mark.parametrize(
    "note", ["36 Report on Harbours 2016, pp. 71-90.", "38 Circular 7/2018 of the Registrar, para. 3."]
)
def test_a_note_under_a_page_with_its_number_kept_is_a_reference(note: str):
    assert claims(f"The port was dredged in May.\n\n{note}\n") == ["The port was dredged in May"]
