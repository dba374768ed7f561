"""What still goes on, first days, lengths of works, series, replies, houses filled, named members, shares of sums."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from analysis.comparison.tensions.chronology import family as chronology
from tests.texts import clashes_alone

_DATED = "Helm, 14 January 2023\n\n"


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            _DATED + "The consultation on the fares runs until {x}. Its outcome was clear: most voices were for them.",
            "31 March 2023",
            "31 December 2022",
        ),
        (
            "The Harbour Office was founded in 1998. Ms Arn has served the Office without interruption from its first"
            " day. She came to us in {x} from the post office.",
            "2004",
            "1998",
        ),
        (
            "The bridge was opened to traffic in {x}. It was built in thirty months, and ground was broken in January"
            " 2012.",
            "August 2013",
            "August 2014",
        ),
        (
            "Captain Dorn has been harbour master since his appointment in {x}. In November 2021 the crews toasted"
            " Captain Dorn's twelve years of service and his twelve years as harbour master.",
            "June 2013",
            "June 2009",
        ),
        (
            "The Council of Wardens published its report on {x}. In response to the report the Ministry opened the"
            " night line in September 2013.",
            "12 June 2014",
            "12 June 2012",
        ),
        (
            "The Board meets twice a year and has done so since January {x}. The minutes of all the fourteen meetings"
            " held until July 2011 are kept in the library.",
            "2010",
            "2005",
        ),
    ],
)
def test_dates(text: str, clash: str, fits: str) -> None:
    """What the dates do not allow is told, what they allow is not."""
    clashes_alone(chronology.find, text, clash, fits)


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
    clashes_alone(arithmetic.find, text, clash, fits)
