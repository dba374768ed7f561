"""Unmoved: a course said to have been kept, beside a step against it."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.unmoved import between, steps
from tests.texts import FAR, paired, pairs


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
    assert paired(between, claim, gap, other)


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


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("The harvest of rye has grown year after year.", "In 2016 the harvest was lower than in the year before."),
        ("The number of nurses has risen steadily.", "In 2015, 620 nurses worked here. By 2021 there were 480."),
        ("The number of nurses has risen steadily.", "In 2019 we had 620 nurses; two years later there were 480."),
        ("The number of nurses has risen steadily.", "In 2020 we had 480 nurses, against 620 in 2019."),
        ("The number of nurses has risen without a break.", "We had 620 nurses in 2015, 590 in 2018 and 640 today."),
        ("Infant deaths have fallen at every census.", "Infant deaths rose in 2011, by a tenth."),
        ("The toll has not been raised once since the start.", "The toll was 3 crowns in 2012 and 4 in 2019."),
        ("Each year has brought more visitors.", "In 2019 fewer visitors came."),
    ],
)
def test_an_unbroken_course_stands_beside_a_step_against_it(claim: str, other: str):
    assert any(a.rstrip(".") in claim for a, _ in pairs(between, f"{claim}{FAR}{other}"))


@pytest.mark.parametrize(
    "other",
    [
        "In 2015, 480 nurses worked here. By 2021 there were 620.",
        "In 2015, 620 tailors worked here. By 2021 there were 480.",
        "In 2015, 620 nurses worked here. By 2021 there were 12 helicopters.",
        "Of every 100 nurses 62 were women in 2015, 48 in 2021.",
    ],
)
def test_a_rise_or_another_series_takes_no_rise_back(other: str):
    assert not pairs(between, f"The number of nurses has risen steadily.{FAR}{other}")


def test_steps_need_a_year_for_each_figure():
    assert [(way, year) for way, _, year in steps("nine cents in 2013, eleven in 2016 and ten today")] == [
        (1, 2016),
        (-1, 9999),
    ]
    assert not list(steps("from 9 to 11 in 2016"))
