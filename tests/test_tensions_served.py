"""Years of service, houses filled, named members, shares of sums."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions import arithmetic, chronology
from tests.texts import reading


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "Captain Dorn has been harbour master since his appointment in {x}. In November 2021 the crews toasted"
            " Captain Dorn's twelve years of service and his twelve years as harbour master.",
            "June 2013",
            "June 2009",
        ),
    ],
)
def test_dates(text: str, clash: str, fits: str) -> None:
    """What the dates do not allow is told, what they allow is not."""
    wrong, right = text.format(x=clash), text.format(x=fits)
    assert [one.kind for one in chronology.find(reading(wrong))][:1] == ["chronology"]
    assert chronology.find(reading(right)) == []


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "The nineteen shelters have room for 650 people. In May they held 780 people and were thus filled to {x}"
            " per cent.",
            "112",
            "120",
        ),
        ("New piers were built in {x} ports: Arl, Bern, Cove and Dale.", "five", "four"),
        (
            "Tolls brought in 90 million crowns, of which roads took 46 million, buildings 19 and salaries {x}.",
            "12",
            "25",
        ),
        ("The coal fund has three thousand million crowns. It spent {x} million, one crown in four.", "300", "750"),
    ],
)
def test_figures(text: str, clash: str, fits: str) -> None:
    """Houses, leads, named members, scales carried on: what does not come out is told."""
    wrong, right = text.format(x=clash), text.format(x=fits)
    assert [one.kind for one in arithmetic.find(reading(wrong))][:1] == ["arithmetic"]
    assert arithmetic.find(reading(right)) == []
