"""Contradiction: leave that nobody needs and that is asked; what all get alike and one gets most of."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.contradiction import between
from tests.texts import FAR, pairs


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (
            "Nobody has to show an article to an official before it appears.",
            "Articles on the harbour are submitted to the Port Office before publication.",
        ),
        (
            "A farmer does not need to ask for leave to fell an oak.",
            "The felling of an oak must be reported to the District three weeks before.",
        ),
        ("All parties get the same time on the radio.", "The radio gave the largest party 61 minutes of every 100."),
        ("The fund is shared out equally among the districts.", "Two districts got three quarters of the fund."),
    ],
)
def test_leave_and_shares(claim: str, other: str):
    found = pairs(between, f"{claim}{FAR}{other}")
    assert any(a.rstrip(".") in claim and b.rstrip(".") in other for a, b in found)


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("Nobody has to show an article to an official.", "Articles are sent to the readers by post."),
        ("All parties get the same time on the radio.", "The school gave its choir 61 minutes of every 100."),
    ],
)
def test_what_is_done_with_something_else_is_left_alone(claim: str, other: str):
    assert not pairs(between, f"{claim}{FAR}{other}")
