"""What is said in a chamber, before the press or at a rally without a claim in it, and what is claimed beside it."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted


@pytest.mark.parametrize(
    "sentence",
    [
        "Sir, I do commend this motion to the House.",
        "I hereby seek the support of all members for the calendar.",
        "I end by thanking the pilots for their work.",
        "We take this opportunity to convey our best wishes to the crews of Karsk.",
        "Mr. Speaker, Sir, thank you for the opportunity.",
        "And a special thank you to everybody in the hall.",
        "I do not have anything further to share on that.",
        "We have no comment.",
        "Motion agreed to.",
        "That this House agrees with the amendment of the Council.",
        "By open data, we mean data that anyone may use.",
        "The term refers to a public list.",
    ],
)
def test_courtesies_motions_and_nothing_told_are_no_claims(sentence: str):
    assert claims(f"{sentence}\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The government extended its thanks to the crews by a law of 2019",
        "We do not have any oil",
        "The motion was agreed to by 40 votes to 12",
        "The amendment refers to serious loss",
        "We have moved to another level in what we as a coalition stand for",
    ],
)
def test_what_sounds_alike_and_tells_something_stays(sentence: str):
    assert claims(f"{sentence}.\n") == [sentence]


def test_what_a_speaker_does_not_think_keeps_its_denial():
    text = (
        "I do not think that there is anything that justifies a ban. The report does not say that the pier is safe.\n"
    )
    assert claims(text) == [
        "I do not think that there is anything that justifies a ban",
        "The report does not say that the pier is safe",
    ]
    assert claims("The report not only says that the pier is safe.\n") == ["the pier is safe"]


def test_whom_a_speaker_turns_to_is_no_part_of_the_claim():
    assert claims("My Lords, the pier was closed in May. Sir, it was mended.\n") == [
        "the pier was closed in May",
        "it was mended",
    ]


def test_words_taken_up_again_behind_a_dash_are_no_claim():
    text = "The ministry has paid the pilots for the — for these past nine months.\n"
    assert len(claims(text)) == 1


def test_brackets_within_brackets_close():
    text = (
        "The Act gives everybody the right to:\n- see papers, other than exempt ones (section 11(1));\n- copy them.\n"
    )
    found = extracted(text).claims
    assert text[found[0].start : found[0].end].endswith("(section 11(1))")


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        ("We will work with partners in the region to stress the importance of safe ports.", {"author"}),
        ("Inflation was 5 per cent in May, somewhat higher than projected in the Spring Report.", {"author"}),
        (
            "The meeting of the Foreign Ministers was held in May. The two Prime Ministers said that trade had grown.",
            {"author", "Prime Ministers"},
        ),
        (
            "As the Secretary of State for Culture, Media and Sport acknowledged, the press has broken the law.",
            {"Secretary of State for Culture"},
        ),
    ],
)
def test_voices_of_offices_and_of_nobody(text: str, voices: set[str]):
    assert {one.voice for one in extracted(f"{text}\n").claims} == voices
