"""How things are said to stand, beside passages that tell they stand otherwise."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites import scope
from analysis.comparison.tensions.opposites.standing import all_round, between
from tests.texts import FILLER, pairs

FAR = f" {FILLER}\n\n{FILLER} "


@pytest.mark.parametrize("gap", [" ", FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("Visitors speak of the renaissance of the theatre.", "Three towns live with crumbling theatres."),
        ("Farming remains the backbone of the island.", "The collapse of farming has emptied nine villages."),
        ("Our schools are in excellent shape.", "The crisis in the schools is felt in every village."),
        ("The island has had a consistently high growth of exports.", "In 2011 exports grew by only 2 per cent."),
        ("The drought did not stop us from meeting the needs of our people.", "There is an acute shortage of bread."),
        ("The state provides all citizens with essential services.", "In the north families live without electricity."),
        ("All citizens have access to free health care.", "Three districts suffer from a lack of doctors."),
        (
            "Since its founding the republic has continuously widened its democratic institutions.",
            "In the 1980s parliament was dissolved and martial law imposed.",
        ),
        ("The path of democratic reform continued.", "In 1991 political parties were legalised after a ban."),
        ("We write a report on every inspection.", "To date, only two reports have been published."),
    ],
)
def test_what_stands_well_is_set_beside_what_tells_otherwise(claim: str, other: str, gap: str):
    found = pairs(between, f"{claim}{gap}{other}")
    assert any(a.rstrip(".") in claim and b.rstrip(".") in other for a, b in found)


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("Visitors speak of the renaissance of the theatre.", "Three towns live with crumbling bridges."),
        ("Farming remains the backbone of the island.", "We prevented the collapse of farming."),
        ("Farming remains the backbone of the island.", "The collapse of farming in neighbouring countries continues."),
        ("Our schools will be in excellent shape.", "The crisis in the schools is felt in every village."),
        ("The island has had a consistently high growth of exports.", "In 2011 prices grew by only 2 per cent."),
        ("The island has had a consistently high growth of exports.", "In 2011 exports grew by 12 per cent."),
        ("The drought did not stop us from meeting the needs of our people.", "Nobody goes without bread."),
        ("We aim at meeting the needs of our people.", "There is an acute shortage of bread."),
        ("All citizens have access to free health care.", "Three districts suffer from a lack of bread."),
        ("The path of democratic reform continued.", "In 1991 political parties met in the capital."),
        ("We write a report on every inspection.", "To date, only two inspections have been refused."),
        ("We write a report on every inspection.", "To date, 212 reports have been published."),
        ("We write a report on every inspection.", "To date, two reports have won prizes."),
        ("Pupils are taught about healthy food.", "Two overcrowded food markets were closed."),
        ("The demand for places in nursery schools is strong.", "The island has two dilapidated schools."),
        ("Our schools are in excellent shape.", "The ministry replaced two dilapidated schools."),
        ("Our schools are in excellent shape.", "The decline in complaints about schools is welcome."),
        ("The economy is robust.", "In 1998 the economy was in crisis."),
        ("The railway is in excellent condition.", "The crumbling clock of the old railway museum is a sight."),
        ("The state provides all citizens with essential services.", "A lack of confidence in hospitals was found."),
        (
            "The state provides all citizens with essential services.",
            "The builders failed to meet the dates for the school.",
        ),
        ("The state provides all citizens with essential services.", "Two prisoners began a hunger strike."),
        ("The school provides children with basic sports services.", "There is an acute shortage of bread."),
        ("All citizens have access to free health care.", "The shortage of drugs in the streets is felt by smugglers."),
        ("Since independence we have always held elections.", "Parliament was dissolved before the elections of May."),
        ("Since independence we have always held elections.", "Local elections were postponed by a week."),
        ("Since independence we have always held elections.", "The ban on parties that incite violence was upheld."),
    ],
)
def test_other_passages_tell_nothing_else(claim: str, other: str):
    assert not pairs(between, f"{claim}{FAR}{other}")


@pytest.mark.parametrize(
    ("claim", "other", "found"),
    [
        ("By every measure the island is moving forward.", "Catches fell from 90 tonnes to 61 tonnes.", True),
        ("Our economy is growing in all sectors.", "New houses stood at 410, as against 655 a year ago.", True),
        ("By every measure the island is moving forward.", "Waiting times fell from 9 months to 4 months.", False),
        ("Cooperation with Karsk improved in all areas.", "Catches fell from 90 tonnes to 61 tonnes.", False),
        ("By every measure the island is moving forward.", "Unemployment fell from 9 percent to 6 percent.", False),
        (
            "By every measure the island is moving forward.",
            "New houses stood at 655, as against 410 a year ago.",
            False,
        ),
        ("The island is moving forward.", "Catches fell from 90 tonnes to 61 tonnes.", False),
        ("Inspectors work in all sectors.", "Catches fell from 90 tonnes to 61 tonnes.", False),
    ],
)
def test_up_by_every_measure_stands_beside_what_fell(claim: str, other: str, found: bool):
    text = f"{claim}{FAR}{other}"
    assert bool(pairs(all_round, text)) == found
    assert not found or pairs(scope.between, text)
