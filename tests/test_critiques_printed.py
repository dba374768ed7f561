"""Statements that a text asks for and prints over paragraphs, and what in them is a demand."""

from __future__ import annotations

import pytest

import analysis
from analysis.extraction.attribution.handed_over import word_given
from analysis.extraction.parse.model import parse
from analysis.text.layout import units

OPENING = "Ministry of Harbours\n\nWhat we have done\n\nThe harbours of Velmora have come a long way. "
OPENING += "The Harbour Council has nine members. It met eleven times.\n\n"

ASKED = """We asked Nadia Ferro, head of Open Quays, to write down what she thinks. Here it is.

“I shall not say that nothing is better. Five years ago nobody could have said this aloud.

“But the night permit has to go: a strike that no ship can see is a nap. Close the Unity Desk. And stop fining people \
for what they sing; Paul Arden should be back with his crew by May.

“Give the pilots a room. The fee has to stop.

“That is all.”

Thank you, Nadia. Meetings at night are not allowed on the quay.
"""
DEMANDS = [
    "the night permit has to go",
    "Close the Unity Desk",
    "stop fining people for what they sing",
    "Paul Arden should be back with his crew by May",
    "Give the pilots a room",
    "The fee has to stop",
]


@pytest.mark.parametrize("text", [ASKED, ASKED.replace("“", '"').replace("”", '"')], ids=["curly", "straight"])
def test_a_statement_over_paragraphs_is_whose_the_sentence_before_it_asked(text):
    case = analysis.read(OPENING + text)
    assert [one.quote for one in case.critiques] == DEMANDS
    assert {one.voice for one in case.critiques} == {"Nadia Ferro"}
    behind = [one for one in case.claims if "Meetings at night" in one.quote]
    assert [one.voice for one in behind] == ["author"]


def test_the_first_paragraph_of_such_a_statement_has_its_voice():
    found = analysis.attributions(OPENING + ASKED)
    said = {one.source.text for one in found if one.source and "better" in one.content.text}
    assert any("Nadia Ferro" in one for one in said)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("We invited the Bishop of Selby to write down what he saw.", "Bishop"),
        ("Tom Arle, chair of the League, was asked for his view. This is what he wrote us:", "he"),
        ("The letter of the Pilots' League is printed below in full.", "League"),
        ("The Tribune asked Dr Marta Quist to tell its readers how the port works.", "Quist"),
        ("Ms Ferro's statement reads as follows.", "Ferro"),
        ("We asked Nadia Ferro to come to the harbour in May. It rained.", ""),
        ("The Minister asked the Governor to repair the pier. Here is the bill.", ""),
        ("We were asked to say what we think. Here it is.", ""),
        ("Nobody asked Nadia Ferro to say what she thinks.", ""),
        ("The Ministry invited bids for the pier. This is the third year of the works.", ""),
    ],
)
def test_whom_a_paragraph_gives_the_word_to(text, speaker):
    given = word_given(list(parse(units(text))[-1].doc.sents))
    assert (given.text if given is not None else "") == speaker


def test_to_be_asked_for_a_view_is_no_demand():
    text = (
        "The African Pilots' League demanded a second tower. Its chair, Tom Arle, was asked for his view on the tower."
    )
    assert [one.quote for one in analysis.read(OPENING + text).critiques] == ["a second tower"]


@pytest.mark.parametrize(
    ("text", "critiques", "praise"),
    [
        ("The African Pilots' Union was struck by the courtesy of the staff.", 0, True),
        ("The African Pilots' Union was impressed by the new lights.", 0, True),
        ("The African Pilots' Union was struck by the absence of women in the towers.", 1, False),
        ("The African Pilots' Union could not say what the toll is for.", 0, False),
    ],
)
def test_what_moves_somebody_is_praise_or_fault_by_what_it_is(text, critiques, praise):
    case = analysis.read(OPENING + text)
    assert len(case.critiques) == critiques
    told = [one for one in case.claims if one.quote.startswith("The African") and one.voice != "author"]
    assert [(one.kind) for one in told] == (["evaluation"] if praise else [])


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("The lawyer Tom Arle of the group Free Quays demanded that the toll be cut.", "Tom Arle"),
        ("The economist Jan Roe of the institute Open Markets demanded that the toll be cut.", "Jan Roe"),
        ("The association Clean Hands asked for a new law.", "Clean Hands"),
    ],
)
def test_a_person_comes_before_the_body_behind_the_name(text, voice):
    assert [one.voice for one in analysis.read(OPENING + text).critiques] == [voice]


@pytest.mark.parametrize(
    ("item", "quote"),
    [
        (
            "The Mission could not explain the size of the fund; it wants a review by a foreign firm.",
            "a review by a foreign firm",
        ),
        ("It was not shown the ballots, and would like to see a count in public.", "a count in public"),
        ("Whoever asks for a permit should get one.", "Whoever asks for a permit should get one"),
        (
            "The Council should meet in public, and asks for a fee that it should not take.",
            "The Council should meet in public, and asks for a fee that it should not take",
        ),
    ],
)
def test_an_item_that_tells_before_it_wants_is_what_it_wants(item, quote):
    listed = "The Eastern Mission sent eighty observers. Its final report contains three recommendations:\n\n"
    listed += f"1) The Council should lose its say over the lists.\n2) {item}\n3) Voters abroad ought to have a vote.\n"
    assert [one.quote for one in analysis.read(OPENING + listed).critiques][1:2] == [quote]
