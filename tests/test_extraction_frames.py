"""What is claimed where the sentence also says who claims it, and in whose voice: a sentence for each turn."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import extract
from analysis.text.source import source_from_text

BEFORE = "The ferry was bought in 2011. It is run by the county.\n\n"


def claims(sentence: str) -> list[tuple[str, str]]:
    """The claims of a sentence behind two of the author's, each with its voice."""
    text = BEFORE + sentence + "\n"
    found = extract(source_from_text(text)).claims
    return [(text[one.start : one.end].strip("."), one.voice) for one in found if one.start >= len(BEFORE)]


SAID = "fares had fallen by half"


@pytest.mark.parametrize(
    "frame",
    [
        "The Pilots' Guild took the view that {}.",
        "The Pilots' Guild arrived at the conclusion that {}.",
        "The Pilots' Guild voiced its belief that {}.",
        "The Pilots' Guild made no secret of its view that {}.",
        "The Pilots' Guild issued a statement to the effect that {}.",
        "The Pilots' Guild is quoted as saying that {}.",
        "The Pilots' Guild, for its part, disclosed that {}.",
        "The Pilots' Guild reminded the passengers that {}.",
        "The verdict of the Pilots' Guild was that {}.",
        "The word from the Pilots' Guild is that {}.",
        "It is the view of the Pilots' Guild that {}.",
        "We hear from the Pilots' Guild that {}.",
        "Fears were expressed by the Pilots' Guild that {}.",
        "The Pilots' Guild made the point that {}.",
        "The Pilots' Guild closed with the remark that {}.",
        "The Pilots' Guild took the opportunity to announce that {}.",
        "The Pilots' Guild was able to announce that {}.",
        "The Pilots' Guild went so far as to say that {}.",
        "The Pilots' Guild does not deny that {}.",
        "The Pilots' Guild is convinced that {}.",
        "It was the Pilots' Guild who announced that {}.",
        "Figures released by the Pilots' Guild in May show that {}.",
        "The Pilots' Guild's answer was short: {}.",
        "The Pilots' Guild was blunt: {}.",
        "The Pilots' Guild did not mince its words: {}.",
    ],
)
def test_what_is_reported_is_claimed_without_its_frame(frame: str):
    found = claims(frame.format(SAID))
    assert [quote for quote, _ in found if quote == SAID]
    assert all("Guild" in voice for _, voice in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Fares, the Pilots' Guild believes, have fallen by half.",
        "Fares, warns the Pilots' Guild, have fallen by half.",
        "Fares, the Pilots' Guild let slip, have fallen by half.",
        "Fares, the Pilots' Guild was quick to point out, have fallen by half.",
        "It was the new ferry, the Pilots' Guild tells us, that brought fares down.",
        "Fares, as the Pilots' Guild sees it, have fallen by half.",
        "If the Pilots' Guild is to be believed, fares have fallen by half.",
        "To judge by the figures of the Pilots' Guild, fares have fallen by half.",
        "In a survey which the Pilots' Guild carried out in May, fares came out lowest of all.",
        "The Pilots' Guild puts the number of passengers at 4,100.",
        "The Pilots' Guild expects fares to fall by half.",
        "The Pilots' Guild speaks of a fall in fares that nobody had foreseen.",
        "The Pilots' Guild regards the ferry as the safest in the north.",
        "The Pilots' Guild traces the fall in fares to the new ferry.",
        "What the Pilots' Guild found was that fares had fallen by half.",
        "The Pilots' Guild was impressed by “the calm with which the ferry is run”.",
        "The Pilots' Guild singled out “a crew that answers every letter”.",
        "The Pilots' Guild has a word for the ferry: “a bridge that floats”.",
        "“A bridge that floats” was the verdict of the Pilots' Guild.",
        "“A bridge that floats”: thus the Pilots' Guild.",
        "The ferry, to quote the Pilots' Guild, is “a bridge that floats”.",
        "Fares have fallen by half, as the report of the Pilots' Guild makes clear.",
    ],
)
def test_whoever_is_named_beside_a_claim_is_its_voice(sentence: str):
    voices = {voice for _, voice in claims(sentence)}
    assert voices
    assert all("Guild" in voice for voice in voices)


@pytest.mark.parametrize(
    "sentence",
    [
        "We moved from ninth to second place in the Lowland Ferries Index.",
        "In the Lowland Ferries Index the county rose to second place.",
    ],
)
def test_a_place_in_an_index_is_what_the_index_finds(sentence: str):
    assert [voice for _, voice in claims(sentence) if "Index" in voice]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Fares have fallen, the Guild says, adding that fines are rare.",
            ["Fares have fallen", "fines are rare"],
        ),
        (
            "The County Forum gave the crew its medal, citing “a ferry that never fails”.",
            ["The County Forum gave the crew its medal", "citing “a ferry that never fails”"],
        ),
        (
            "“Fares have fallen,” said Mr. Otto Rask, “and nobody has to wait.”",
            ["Fares have fallen", "and nobody has to wait"],
        ),
        (
            "“Fares have fallen”, Mr. Otto Rask told the council; “once low, they will stay low”.",
            ["Fares have fallen", "once low, they will stay low"],
        ),
    ],
)
def test_a_report_that_goes_on_makes_two_claims(sentence: str, expected: list[str]):
    assert [quote.strip("“”.") for quote, _ in claims(sentence)] == [one.strip("“”") for one in expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Article 8 of the Charter stipulates that every fare must be published.",
        "The county took measures to assure that fares stay low.",
        "Our record is clear: fares have fallen by half.",
        "Passengers can say that the ferry is late.",
        "Nobody can say that we hide the fares.",
        "The Guild, which had asked for the survey, was told that fares had fallen by half.",
        "The Guild, which reported 40 members in May, has our leave to moor at the quay.",
        "The ferry ranks second in the county.",
        "They found 14 lifebelts under a pile of rope.",
    ],
)
def test_what_only_looks_like_a_report_stays_with_the_author(sentence: str):
    assert {voice for _, voice in claims(sentence)} == {"author"}


def test_an_answer_to_what_somebody_said_is_theirs():
    found = dict(claims("What did the Pilots' Guild say? That the ferry was safe. That nobody need wait."))
    assert all("Guild" in found[words] for words in ("That the ferry was safe", "That nobody need wait"))


def test_a_sentence_that_only_leads_up_to_speech_is_no_claim():
    assert [quote for quote, _ in claims("Mr. Otto Rask went further: fares had never been so low.")] == [
        "fares had never been so low"
    ]


def test_who_leads_through_a_broadcast_is_its_author():
    text = (
        "Broadcast of 3 May\n\nPRESENTER: The new ferry sails every hour.\n\nPRESENTER: It carried 900 cars in May.\n"
    )
    assert {one.voice for one in extract(source_from_text(text)).claims} == {"author"}


def test_a_share_keeps_the_poll_that_it_was_found_in():
    found = claims("In a poll by the Pilots' Guild, 61 per cent said that fares had fallen.")
    assert [(quote.startswith("In a poll"), "Guild" in voice) for quote, voice in found] == [(True, True)]


def test_a_semicolon_parts_two_figures_and_leads_to_no_report():
    assert claims("In 2010 the prisons held 14,200 people; today they hold 8,900.") == [
        ("In 2010 the prisons held 14,200 people; today they hold 8,900", "author")
    ]


def test_what_is_said_not_to_be_true_is_not_claimed():
    assert claims("It is true that the ferry is free.") == [("the ferry is free", "author")]
    assert claims("It is not true that the ferry is free.") == [("It is not true that the ferry is free", "author")]


def test_who_answers_to_the_law_says_nothing():
    said = claims("Mrs. Hanne Oriel is the Ombudsman. She answers to the law alone, she may enter any prison.")
    assert {voice for _, voice in said} == {"author"}


def test_a_half_stays_with_its_number():
    assert claims("The budget of the port rose to one and a half million crowns in 2019.") == [
        ("The budget of the port rose to one and a half million crowns in 2019", "author")
    ]
    assert claims("The port employs two and a half thousand people.") == [
        ("The port employs two and a half thousand people", "author")
    ]


def test_a_series_of_predicates_is_parted_though_the_parser_takes_one_for_a_noun():
    assert [
        claim
        for claim, _ in claims(
            "It forbids the use of force in questioning, obliges every officer to wear a number on his chest and"
            " entitles anyone who is arrested to a telephone call within the hour."
        )
    ] == [
        "It forbids the use of force in questioning",
        "obliges every officer to wear a number on his chest",
        "entitles anyone who is arrested to a telephone call within the hour",
    ]


def test_each_that_of_a_series_is_a_claim():
    assert [
        claim
        for claim, _ in claims(
            "That only the Chamber makes law; that nobody may be President for more than two terms; that a judge is"
            " bound by the statute alone."
        )
    ] == [
        "only the Chamber makes law",
        "nobody may be President for more than two terms",
        "a judge is bound by the statute alone",
    ]
    assert claims("That the road is open is known.")[0][0] == "That the road is open is known"


@pytest.mark.parametrize(
    "told",
    [
        "From 2022 listeners will elect half of the supervisory board",
        "Data on who has been in touch with whom can be obtained only on the warrant of a judge",
        "She answers to the law and to no other master",
    ],
)
def test_what_sounds_like_a_courtesy_a_service_or_a_report_and_is_a_rule(told):
    assert claims(f"{told}.") == [(told, "author")]


def test_what_readers_will_judge_is_no_claim():
    assert claims("Our readers will judge.") == []
