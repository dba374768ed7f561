"""Absolute statements beside particulars, and achievements beside what is outstanding: the words and the suits."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.achieved import ACHIEVED, ASKED, LACKING
from analysis.comparison.tensions.weighing.absolute_words import ABSOLUTE, PARTICULAR


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("none", "Nobody is held for longer than a day"),
        ("none", "Not one library has closed"),
        ("all", "Any resident may consult the register"),
        ("all", "Whoever applies receives an answer"),
        ("ended", "Forced labour belongs to the past"),
        ("ended", "The tax on bread was scrapped in spring"),
        ("free", "School meals are free of charge"),
        ("self", "The Auditor stands above the parties"),
        ("concluded", "It is no accident that crime fell"),
        ("concluded", "The workshops deserve the credit"),
    ],
)
def test_a_statement_is_absolute_in_its_way(kind: str, sentence: str) -> None:
    assert ABSOLUTE[kind][1].search(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["There is no doubt about it", "The report appears every year", "Costs were no longer than a page", "He read it"],
)
def test_a_manner_of_speaking_is_not_absolute(sentence: str) -> None:
    assert not ABSOLUTE["none"][1].search(sentence)
    assert not ABSOLUTE["all"][1].search(sentence)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("condition", "The list is published once the minister has approved it"),
        ("condition", "It allows the Minister to close a station"),
        ("group", "Persons placed under guard are not counted"),
        ("deemed", "Silence is taken to be consent"),
        ("continues", "The order may be renewed"),
        ("excluded", "Members are questioned without a lawyer"),
        ("sample", "Complaints are decided by the officer concerned"),
        ("tied", "Its chairman is a cousin of the governor"),
    ],
)
def test_a_particular_is_told_by_its_words(kind: str, sentence: str) -> None:
    assert PARTICULAR[kind][1].search(sentence)


def test_what_is_met_is_told_from_what_is_outstanding() -> None:
    assert ACHIEVED.search("The code is fully in line with European standards")
    assert not ACHIEVED.search("In compliance with the Ports Act, the keeper may seize a boat")
    assert LACKING.search("The code still fails to meet two standards")
    assert ASKED.search("The register should be open to all")
    assert not LACKING.search("The register should be open to all")
    assert not ASKED.search("The code is fully in line with European standards")
