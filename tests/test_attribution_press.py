"""Whose words are in press releases and agency reports: days, datelines, statements, initials, open quotations."""

from __future__ import annotations

import pytest

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.parse.model import parse
from analysis.text.layout import units


def voices(text: str) -> list[tuple[str, str]]:
    """The first words of each content with the voice it is given."""
    found = attributed(parse(units(text)), text)
    return [(" ".join(text[slice(*one.content)].strip('"“”').split()[:3]), one.voice) for one in found]


@pytest.mark.parametrize(
    ("opening", "body"),
    [
        ("The Dockers' Guild on Thursday", "Dockers' Guild"),
        ("The Institute of Norland Surveyors on Friday", "Institute of Norland Surveyors"),
        ("The Transport Commission Monday", "Transport Commission"),
        ("The Harbour Board of Trade in June", "Harbour Board of Trade"),
        ("The Black Friday Group", "Black Friday Group"),
        ("The Office for May Day Events", "Office for May Day Events"),
    ],
)
def test_when_a_body_spoke_is_no_part_of_its_name(opening, body):
    assert [voice for _, voice in voices(f"{opening} said that the map was wrong. It added that it was old.")] == [
        body,
        body,
    ]


def test_a_union_is_not_whoever_chairs_it():
    text = (
        "The National Union of Teachers of Norland asked the board to review the plan. “The plan is bad,” said Ruta"
        " Maslen, chair of the National Union of Teachers of Norland. The union said that it would sue."
    )
    union = "National Union of Teachers of Norland"
    assert [voice for _, voice in voices(text)] == [union, "Ruta Maslen", union]


def test_an_office_is_still_whoever_holds_it():
    text = "The Minister of Works, Ruta Maslen, came. The Minister of Works said that the quay was new."
    assert voices(text)[-1][1] == "Ruta Maslen"


def test_the_place_of_a_dateline_says_nothing():
    text = (
        "The harbour is ready, the country's Transport Ministry said in a statement on Monday.\n\n"
        "VELMORA (Coast News) — Earlier this year, Norland's authorities invited a mission to see the harbour.\n\n"
        '"The quay has been mended and the lights work," the statement read.\n'
    )
    assert voices(text)[1:] == [
        ("a mission to", "Norland's authorities"),
        ("The quay has", "Transport Ministry"),
    ]


@pytest.mark.parametrize(
    ("given", "voice"),
    [
        ("Ruta Maslen, spokesperson for the mission in Velmora, issued a statement on the figures.", "Ruta Maslen"),
        ("The Harbour Board said in a statement that the figures were false.", "Harbour Board"),
        ("The Harbour Board received a statement.", "statement"),
    ],
)
def test_a_statement_is_that_of_whoever_gave_it_out(given, voice):
    assert voices(f'{given} "It leaves out the facts and the numbers," the statement read.')[-1][1] == voice


def test_initials_stand_for_the_one_body_that_has_them():
    text = "The Dockers' Guild of Velmora met. The Harbour Board met. The DGV said that the cranes were old."
    assert voices(text)[-1][1] == "DGV, Dockers' Guild of Velmora"
    two = "The Harbour Board met. The Hospital Board met. HB said that the cranes were old."
    assert voices(two)[-1][1] == "HB"
    other = "The Harbour Board met. The DGV said that the cranes were old."
    assert voices(other)[-1][1] == "DGV"


def test_an_open_quotation_is_that_of_the_speaker_named_at_its_end():
    text = (
        "The minister met the press.\n\n"
        '"We work together and settle what is open.\n\n'
        '"Much has been done.\n\n'
        '"We have had threats, and we are going to meet them," said Tom Orr.\n'
    )
    assert {voice for _, voice in voices(text)} == {"Tom Orr"}


def test_a_closed_quotation_is_not_that_of_the_next_speaker():
    text = (
        "The mayor Ruta Maslen said that the bridge was safe.\n\n"
        '"It was mended in May and has been watched since."\n\n'
        '"It is dark and narrow," said Tom Orr.\n'
    )
    assert [voice for _, voice in voices(text)] == ["Ruta Maslen", "Ruta Maslen", "Tom Orr"]


def test_a_paragraph_between_ends_an_open_quotation():
    text = (
        "“We work together and settle what is open.\n\n"
        "The bridge was closed in May, and the mayors met.\n\n“It opens soon,” said Tom Orr.\n"
    )
    assert ("We work together", "Tom Orr") not in voices(text)


def test_a_paragraph_in_quotation_marks_is_that_of_the_body_told_of_before_it():
    text = (
        "The Fishers' Guild welcomed the order but asked for more lamps on the quay.\n\n"
        '"At the same time, the Guild notes that the quay is dark.\n\n'
        '"The Guild reiterates that the order proposed by the Harbour Board is only a part of what is needed."\n'
    )
    assert {voice for _, voice in voices(text)} == {"Fishers' Guild"}


def test_what_is_said_in_a_paper_may_stand_before_it():
    text = (
        "The ferries were safe and the lights worked, although the crew was small, it is said in the Statement of First"
        " Findings, presented on Monday by the Coast Council. The rules are sound, it was added."
    )
    paper = "Statement of First Findings"
    assert voices(text) == [("The ferries were", paper), ("The rules are", paper)]
    assert voices("The quay was dark, it was noted in the report of the Harbour Board.") == [
        ("The quay was", "Harbour Board")
    ]


def test_what_is_added_is_nobody_s_where_nobody_spoke():
    assert voices("The roads were mended. It was added that the bridge was safe.") == [("the bridge was", "author")]


def test_what_is_left_to_a_judgment_is_not_said_by_whoever_judges():
    assert voices("The rules leave it to the judgment or mood of the officials.") == []
    assert voices("To the judgment of the engineers, the bridge is safe.")[0][1] == "engineers"
