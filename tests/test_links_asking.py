"""Whether a critic asks for something or finds fault: told by its words and its cue, kept in the table."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison.asking import kind_of
from analysis.extraction.parse.model import load


@pytest.mark.parametrize(
    ("cue", "said", "kind"),
    [
        ("demand in the critic's own text", "Open a shelter in every province", "demand"),
        ("fault found in the critic's own text", "No worker must sign, the law says, and all do", "fault"),
        ("calls on", "Publish the contract", "demand"),
        ("ask for", "An apology by the Minister", "demand"),
        ("goes on in the critic's words", "Give the ferries a staff of their own", "demand"),
        ("direct speech", "Libel should be decriminalised", "demand"),
        ("held", "The harbours had to be given a budget of their own", "demand"),
        ("direct speech", "A censor still reads every broadcast", "fault"),
        ("complained that", "Eleven observers had been turned away", "fault"),
        # "has" and "taken off" ask for nothing by themselves
        ("submits", "Section 9 of the Act has made clerks the judges of opinion", "fault"),
        ("warned that", "Nobody outside could tell by what rules names were taken off the list", "fault"),
        # a list may hold both
        ("announced list", "Cameras in the interview rooms of all police stations", "demand"),
        ("announced list", "On average, a broken pump stays out of use for five months", "fault"),
        ("matter", "An end to the supervision of council spending", "demand"),
        ("encouraged", "Careful monitoring of the new system", "demand"),
        ("hoped", "The obstacles used so far to prevent the building will give way", "demand"),
        ("regretted", "The silence of the inspectors", "fault"),
        ("hopeless", "The silence of the inspectors", "fault"),
    ],
)
def test_what_asks_for_something_is_told_from_what_finds_fault(cue: str, said: str, kind: str):
    assert kind_of(load()(said), cue) == kind


def test_the_table_says_which_it_is():
    text = (
        "The ferry is safe. The Seamen's Guild complained that two boats had been sent out without a pilot. "
        "The Seamen's Guild demanded that pilots be trained."
    )
    found = analysis.read(text).critiques
    assert [one.kind for one in found] == ["fault", "demand"]
