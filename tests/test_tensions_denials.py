"""Denials: what is denied of all, beside a case of it."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.denials import between
from tests.texts import FAR, paired, pairs

NEAR = " "


@pytest.mark.parametrize("gap", [NEAR, FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("No library has been closed.", "The council closed two libraries in 2021."),
        ("No library has been closed.", "Two libraries were shut down in 2021."),
        ("Not one library has been shut.", "The closure of three libraries followed in 2021."),
        ("Nobody was tortured in 2022.", "In 2022 the courts convicted three guards of torture."),
        ("No miner has lost his life since 2015.", "Four miners were killed in the flood of 2019."),
        ("No teacher has ever been dismissed.", "In March two teachers lost their jobs."),
        ("The council has never sold a forest.", "In 2018 the council sold the forest at Elm Hill."),
        (
            "No member of the board was ever found guilty of bribery.",
            "In 2020 two directors were convicted of bribery.",
        ),
        ("No parish has lost its bank.", "In 2021 two parishes were left without a bank."),
        ("Action has never been taken against a teacher.", "Two teachers were ordered to pay the costs."),
        ("No young fishermen are being drafted into the fleet.", "In May 900 fishermen were called up for the fleet."),
        ("The port carries no debt.", "The port repays a loan of 2016."),
    ],
)
def test_what_is_denied_of_all_stands_beside_a_case_of_it(claim: str, other: str, gap: str):
    assert paired(between, claim, gap, other)


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("No library has been closed.", "The council closed two swimming baths in 2021."),
        ("No library has been closed.", "No library was closed in 2021 either."),
        ("No library has been closed.", "The council may close a library."),
        ("Action has never been taken against a teacher.", "Two millers were ordered to pay the costs."),
        ("No library was closed in 2020.", "Two libraries were closed in 2012."),
        ("No library has been closed except the one at Elm.", "The library at Elm was closed in 2021."),
        ("No library will be closed.", "Two libraries were closed in 2012."),
        ("Nobody was tortured in 2022.", "The Code forbids torture under article 3."),
        ("No library had been closed until then.", "Two libraries were closed in 2012."),
        ("The Harbour Board has dismissed no teacher.", "The Forest Board dismissed two teachers in 2021."),
        ("No library is closed without a vote.", "The council closed two libraries in 2021."),
        ("No library is closed for more than a week.", "The council closed two libraries in 2021."),
        ("No library may be closed.", "In 2021 the council gave libraries two awards, and a school was closed."),
        ("The mayor never spoke about himself.", "In 2021 the mayor spoke about the port."),
        ("None was closed.", "The council closed two libraries in 2021."),
        (
            "In its decision No. U-I-31/02 of 3 April 2003, the Harbour Court decided that the limit is too short.",
            "Decision U-I-44/06 of July 2009 of the Harbour Court established the inconsistency of Article 22.",
        ),
        ("Imprisonment was abolished by Act No. 2016-40.", "In 2018 two prisoners were held at Elm."),
    ],
)
def test_what_is_no_case_is_left_alone(claim: str, other: str):
    assert not pairs(between, f"{claim}{FAR}{other}")


def test_a_case_is_told_once_however_many_groups_its_verb_is_of():
    found = pairs(between, f"No library has been closed.{FAR}The council closed two libraries in 2021.")
    assert len(found) == len(set(found)) == 1


def test_the_past_five_years_are_not_over():
    found = pairs(between, "In the past five years no library has been closed. Two libraries were shut in 2021.")
    assert found
    assert not pairs(between, "In the past no library was closed. Two libraries were shut in 2021.")
