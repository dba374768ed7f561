"""Peaks: what is said to be the highest ever, beside a higher figure of the text's own."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.peaks import between
from tests.texts import FAR, paired, pairs


@pytest.mark.parametrize("gap", [" ", FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("Turnout was 81 percent, the highest since independence.", "In the vote of 1994 turnout was 88 percent."),
        ("Turnout was 81 percent, the highest ever.", "In the election of 1994, 88 of every hundred went to vote."),
        ("Unemployment stands at 6 percent, the lowest in our history.", "In 2008 unemployment was 4 percent."),
        (
            "We spend more on education than ever before: 5.1 percent of income.",
            "In 2019 education received 5.8 percent of income.",
        ),
    ],
)
def test_the_highest_ever_stands_beside_a_higher_figure(claim: str, other: str, gap: str):
    assert paired(between, claim, gap, other)


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("Turnout was 81 percent, the highest since independence.", "In the vote of 1994 turnout was 74 percent."),
        ("Turnout was 81 percent, the highest since 1998.", "In the vote of 1994 turnout was 88 percent."),
        ("Turnout was 81 percent, the highest in the region.", "In the vote of 1994 turnout was 88 percent."),
        ("Turnout was 81 percent, the highest since independence.", "In 1994 rice covered 88 percent of the fields."),
        ("Turnout was 81 percent, the highest since independence.", "Turnout is to be 88 percent in 2030."),
        ("Exports were 81 tonnes, the highest ever.", "In 1994 exports brought 88 crowns."),
    ],
)
def test_another_figure_is_left_alone(claim: str, other: str):
    assert not pairs(between, f"{claim}{FAR}{other}")
