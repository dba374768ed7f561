"""Terminology: the thing under another name, and one term with two meanings."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.terminology import between
from tests.texts import FILLER, pairs


def test_a_voluntary_levy_that_is_deducted_from_all():
    text = (
        f"The Act creates a voluntary harvest levy. {FILLER}\n\n{FILLER} The harvest levy is deducted from every sale."
    )
    assert any("voluntary" in a and "deducted" in b for a, b in pairs(between, text))


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("Visitors to the castle do not pay.", "At the castle an entry of four crowns is asked of visitors."),
        ("Nobody pays for the use of the library.", "The use of the library begins with a deposit of twenty crowns."),
        ("The bus costs pupils not one crown.", "Pupils hand over nine crowns a month for the bus."),
        ("The ferry to the island is free of charge.", "A seat on the ferry to the island costs about 14 crowns."),
    ],
)
def test_what_costs_nothing_and_is_charged_under_another_name(claim: str, other: str):
    found = pairs(between, f"{claim} {FILLER}\n\n{FILLER} {other}")
    assert any(a.rstrip(".") in claim and b.rstrip(".") in other for a, b in found)


def test_one_term_with_two_meanings():
    text = (
        f"Aid went to 40 small farms, i.e. those of less than 5 hectares. {FILLER}\n\n{FILLER}"
        " Small farms (up to 20 hectares) pay no tax."
    )
    assert any("5 hectares" in a and "20 hectares" in b for a, b in pairs(between, text))
