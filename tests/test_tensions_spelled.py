"""Reckonings that a sentence spells out, and rests beside shares of other years."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic.family import find
from analysis.comparison.tensions.read.reading import read
from tests.texts import FILLER, extracted


def whys(text: str) -> list[str]:
    """The reasons of what is found in a text."""
    return [one.why for one in find(read(extracted(f"{FILLER}\n\n{text} {FILLER}")))]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "We plan to invest 90 million crowns a year, that is 720 million crowns between 2024 and 2030.",
            "90,000,000 a year for 7 years makes 630,000,000, not 720,000,000",
        ),
        ("The port pays 20 million crowns a year, in all 90 million crowns over three years.", "not 90,000,000"),
        ("We created 150,000 jobs, twice as many as the 60,000 of the years before.", "twice 60,000 is 120,000"),
        ("The town built 900 flats, half as many as the 1,200 of 2010.", "half 1,200 is 600, not 900"),
        (
            "Output has grown by 4 percent each year for five years, by a quarter in all.",
            "4 percent a year for 5 years makes 21.7 percent, not a quarter",
        ),
        (
            "Today 96 percent of homes have gas, compared with 71 percent in 2015. The remaining 6 percent have none.",
            "96 percent + 6 percent = 102 percent, not 100 percent",
        ),
        ("In 2020, 40 percent rent and 35 percent own. The remaining 30 percent share.", "= 105 percent"),
    ],
)
def test_what_does_not_come_out_is_told(text: str, why: str):
    assert any(why in each for each in whys(text))


@pytest.mark.parametrize(
    "text",
    [
        "We plan to invest 90 million crowns a year, that is 630 million crowns between 2024 and 2030.",
        "We plan to invest 90 million crowns a year, that is 540 million crowns between 2024 and 2030.",
        "We created 120,000 jobs, twice as many as the 60,000 of the years before.",
        "We created 140,000 jobs, more than twice as many as the 60,000 of the years before.",
        "Output has grown by 4 percent each year for five years, by 22 percent in all.",
        "Output has grown by 4 percent each year for five years, by 20 percent in all.",
        "Today 94 percent of homes are connected, compared with 71 percent in 2015. The remaining 6 percent are not.",
    ],
)
def test_what_comes_out_is_left_alone(text: str):
    assert not whys(text)
