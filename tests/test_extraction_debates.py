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
        "For the purposes of this Act a boat is a ship.",
        "I'm not quite sure what you mean.",
        "I hope that the house will take our worry to heart.",
        "That is exactly the point, Mr. Speaker.",
        "Well, that is what you are saying.",
        "You have made your point.",
        "I acknowledge the traditional custodians of this coast.",
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
        "The report refers to forty cases",
        "The office keeps a register for the purpose of collecting dues",
        "We do not have to reply to a request without a name",
        "We have moved to another level in what we as a coalition stand for",
        "We are not sure whether the harbour will be ready in May",
        "That is exactly what they are doing to our fishermen",
        "I begin by saying that the due fell to ten crowns",
        "A lukewarm welcome to foreign crews was given by the guild",
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


def test_imperatives_under_a_heading_of_pledges_are_what_the_author_means_to_do():
    text = "Our pledges\n\nRebuild the old harbour by 2027. Please write to us.\n\n"
    text += "- Open the archives to the public.\n\n"
    text += "Advice\n\nClose the windows of the house at night.\n"
    found = [(text[one.start : one.end], one.kind) for one in extracted(text).claims]
    assert found == [("Rebuild the old harbour by 2027", "intention"), ("Open the archives to the public", "intention")]


def test_a_sentence_that_puts_one_part_first_keeps_its_it():
    text = "The gate was closed for an hour and it was two hours later that the first boat was seen.\n"
    assert extracted(text).claims[1].proposition.text.startswith("it was two hours later")
    text = "The gate was built in 1904, and it is the oldest gate of the port.\n"
    assert extracted(text).claims[1].proposition.text.startswith("The gate is the oldest")


def test_what_a_second_predicate_shares_is_said():
    text = "We will make it easier for captains to moor, and get rid of the dues. Ann Roe leads, and she's been fair."
    alone = [one.proposition.text for one in extracted(f"{text}\n").claims]
    assert "We will get rid of the dues" in alone
    assert "Ann Roe has been fair" in alone


def test_a_right_of_the_reader_is_a_rule():
    text = "Q: What can I see?\n\nYou have the right to see all papers of the office.\n"
    assert claims(text) == ["You have the right to see all papers of the office"]


@pytest.mark.parametrize(
    "sentence",
    ["We expect the house to rise on Friday", "All members expected the rate to be left unchanged"],
)
def test_what_somebody_expects_to_be_done_keeps_who_expects_it(sentence: str):
    assert claims(f"{sentence}.\n") == [sentence]


def test_what_somebody_found_to_be_so_is_said():
    text = "The observers of the Inland Union found the count to have been orderly and swift.\n"
    assert claims(text) == ["the count to have been orderly and swift"]


def test_whom_a_speaker_quotes_in_a_debate_gives_credit_as_anywhere():
    text = (
        "HON. I. B. ROE.- The harbour was closed in 2019.\n\n"
        "MR. SPEAKER.- The lamps were lit again in March.\n\n"
        "HON. I. B. ROE.- The Union's envoy, Anna Berg, wrote: \"I have rarely met with so much candour. Your pilots"
        ' answered whatever I asked." The dues were halved.\n'
    )
    found = [(one.voice, one.endorsement) for one in extracted(text).claims if one.voice == "Anna Berg"]
    assert found == [("Anna Berg", True)] * 2


def test_a_pronoun_is_not_said_to_be_itself():
    text = "Yesterday the Mayor held a meeting. He's the Mayor. He opened the pier in May.\n"
    alone = [one.proposition.text for one in extracted(text).claims]
    assert alone[1] == "He's the Mayor"


def test_single_quotation_marks_at_the_end_close():
    text = "The things that he has done use the words 'strict' and 'fair'.\n"
    assert claims(text) == [text.strip()[:-1]]


def test_the_two_ministers_of_a_communique_give_no_credit_from_outside():
    text = "The two Prime Ministers said that the port of Karsk has become a model of good order.\n"
    assert [one.endorsement for one in extracted(text).claims] == [False]


def test_the_last_item_of_a_list_in_a_sentence_is_said_with_its_head():
    text = "We expect to vote on two bills: third reading of the Ports Bill; and the other stages of the Media Bill.\n"
    assert extracted(text).claims[-1].proposition.text.startswith("We expect to vote on two bills: the other")


def test_what_somebody_hopes_keeps_its_hope():
    sentence = "The Ministry hopes that the pier will be open by May"
    assert claims(f"{sentence}.\n") == [sentence]


def test_a_motion_of_several_points_is_read_point_by_point():
    text = "That this House notes the report of the Ports Committee; and welcomes the opening of forty new piers.\n"
    assert {one.role for one in extracted(text).statements} != {"exhortation"}


def test_what_is_cut_short_in_a_debate_is_no_claim():
    text = (
        "MR. ROE: The pier was closed in 2019, and we will never —\n\nMR. HOLM: Order.\n\n"
        "MR. ROE: He wants concrete …\n\nMR. HOLM: The sitting goes on at nine, as was said in the morning —\n"
    )
    found = claims(text)
    assert found[0] == "The pier was closed in 2019"
    assert "we will never" not in found
    assert "He wants concrete" not in found
    assert any("goes on at nine" in one for one in found)


def test_what_stands_behind_the_colon_of_a_turn_of_speech_is_claimed():
    assert claims("I have said it before: the dues are too high.\n") == ["the dues are too high"]
    assert claims("I have said it before, and I thank you.\n") == []


def test_portfolios_are_not_whoever_stands_beside_a_ministry_spoken_with():
    text = "The talks went on. In talks with the Ministry of Ports, Karsk and Orla said that the due was too high.\n"
    assert "Ministry of Ports" not in {one.voice for one in extracted(text).statements}


def test_a_name_inside_another_word_is_not_the_name_said_again():
    text = "Minister Ann Roe opened the pier in 2019. Roe wrote a book. She founded a home for heroes and widows.\n"
    assert not extracted(text).claims[-1].proposition.text.startswith("She")
