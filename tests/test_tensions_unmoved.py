"""Unmoved: what is said not to have moved since a year, beside its movement in a later one."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.unmoved import between
from tests.texts import FILLER, pairs

FAR = f" {FILLER}\n\n{FILLER} "


@pytest.mark.parametrize(
    ("claim", "gap", "other"),
    [
        ("Fares have not risen since 2018.", " ", "The increase of 9 percent in May 2021 followed that of wages."),
        ("Fares have not risen since 2018.", FAR, "The increase of fares in May 2021 followed that of wages."),
        ("Fares have not risen since 2018.", FAR, "In 2021 fares were raised by 9 percent."),
        ("Pensions have not been cut since 2010.", FAR, "Pensions fell by a tenth in 2014."),
        ("The fee has remained the same since 2012.", FAR, "In 2015 the fee was lowered to four crowns."),
    ],
)
def test_what_has_not_moved_stands_beside_its_movement(claim: str, gap: str, other: str):
    found = pairs(between, f"{claim}{gap}{other}")
    assert any(a.rstrip(".") in claim and b.rstrip(".") in other for a, b in found)


@pytest.mark.parametrize(
    "other",
    [
        "In 2016 fares were raised by 9 percent.",
        "In 2021 wages were raised by 9 percent.",
        "In 2021 fares fell by 9 percent.",
        "In 2021 fares were not raised either.",
        "Fares are to rise in 2027.",
        "The increase of 9 percent in May 2021 followed that of wages.",
    ],
)
def test_another_movement_is_left_alone(other: str):
    assert not pairs(between, f"Fares have not risen since 2018.{FAR}{other}")
