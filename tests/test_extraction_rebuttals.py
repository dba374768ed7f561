"""What a text tells others to have said without believing it is not put forward as true."""

from __future__ import annotations

import pytest

from analysis.extraction.parse.disowned import is_called_false
from analysis.extraction.parse.model import load
from tests.texts import claims, extracted, voice_of


def roles(text: str) -> list[tuple[str, str]]:
    return [(one.role, text[one.start : one.end]) for one in extracted(text).statements]


@pytest.mark.parametrize(
    "text",
    [
        "Coast Watch falsely claims that the pilots are often jailed.",
        "The report wrongly states that the pier was closed.",
        "It is wrong to say that the pilots are jailed in Karsk.",
        "It would be a mistake to believe that the pier was closed for good.",
        "It has been alleged that the pilots were refused entry.",
    ],
)
def test_what_is_called_false_keeps_the_words_that_say_so(text: str):
    assert claims(text) == [text.rstrip(".")]
    assert extracted(text).claims[0].voice == "author"
    assert not extracted(text).claims[0].endorsement


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It would not be wrong to say that the pier is the best on the coast.", "the pier is the best on the coast"),
        ("The report rightly states that the pier was opened in May.", "the pier was opened in May"),
        ("The Port Office claimed that the pier was safe.", "the pier was safe"),
    ],
)
def test_what_is_not_called_false_is_said_without_its_frame(text: str, claim: str):
    assert claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "You alleged that Karsk has no free press.",
        "You write that our mayor rules by decree.",
        "Your article says the vote was rigged.",
        "Your editorial “A Price” (April 5) attacked Karsk as “a closed place.”",
    ],
)
def test_what_a_letter_answers_is_no_claim_of_it(text: str):
    assert [role for role, _ in roles(text)] == ["objection"]
    assert claims(f"{text} The town has held seven votes since 1965.") == ["The town has held seven votes since 1965"]


def test_both_clauses_of_what_a_letter_answers_are_none():
    text = "You alleged that Karsk “has the look of a free town,” and that “one guild has ruled it since 1965.”"
    assert [role for role, _ in roles(text)] == ["objection", "objection"]


def test_what_the_addressee_admits_or_may_say_is_another_matter():
    assert claims("You yourself acknowledge that Karsk is rich.") == ["Karsk is rich"]
    assert "objection" not in [role for role, _ in roles("If you say that the pier is closed, the toll was lifted.")]


@pytest.mark.parametrize(
    "text",
    [
        "Those who say that there is no press in Karsk are mistaken.",
        "All the content that Coast Watch mentioned is opposite to the facts in Karsk.",
        "The proof of a fair vote is in the assessments of the observers we invited to Karsk.",
    ],
)
def test_whose_words_are_meant_is_no_credit_for_them(text: str):
    assert [one.voice for one in extracted(text).claims] == ["author"]
    assert claims(text) == [text.rstrip(".")]


def test_who_went_there_still_says_what_stands_behind():
    assert voice_of("Observers who monitored the vote said that it was fair.", "it was fair") == "Observers"
    assert voice_of("In the assessment of the observers, the vote was fair.", "vote was fair") == "observers"


def test_a_condition_of_what_is_said_goes_with_it():
    text = "The papers have since accepted that they are sold in Karsk subject to conditions set by the mayor."
    assert claims(text) == ["they are sold in Karsk subject to conditions set by the mayor"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The bay belongs to the Anglo-Karskian community, which traces its ancestry to the coast.", "author"),
        ("Guests have equal rights - they write about who they are, and it is put on the wall.", "author"),
    ],
)
def test_roots_traced_and_pages_written_about_oneself_are_nobodys_words(text: str, voice: str):
    assert {one.voice for one in extracted(text).claims} == {voice}


def test_the_people_are_no_union_that_bears_their_name():
    text = (
        "Since the Charter on Peoples' Rights was adopted, much was done. However, the people were surprised that the"
        " new mayor went on to close the pier."
    )
    assert "Peoples" not in voice_of(text, "close the pier")


def test_figures_that_show_something_as_of_a_day_are_its_source_and_no_claim():
    text = (
        "Statistics of the Pier Board showed as of July 2017, Karsk ranked seventh on the coast in the number of ships."
    )
    assert claims(text) == ["Karsk ranked seventh on the coast in the number of ships"]


@pytest.mark.parametrize(
    "step",
    [
        "You ask for the form at the town hall.",
        "You report a theft at any station within two days.",
        "You state your income on the form.",
        "Your letter states the date of the hearing.",
    ],
)
def test_what_a_page_tells_its_reader_to_do_answers_nobody(step: str):
    text = f"The office keeps the files for ten years.\n\n{step}"
    assert not [one for one in extracted(text).dropped if one.reason.startswith("objection")]


def test_no_exaggeration_is_none():
    doc = load()("It is no exaggeration to say that the port is safe. It is an exaggeration to say that it is not.")
    assert [is_called_false(token) for token in doc if token.lower_ == "say"] == [False, True]


def test_figures_and_losses_that_are_traced_are_a_report():
    text = "The bank was set up in 1950.\n\nThe auditors traced their losses to the port."
    assert voice_of(text, "traced their losses") != "author"
