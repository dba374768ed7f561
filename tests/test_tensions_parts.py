"""Parts: what is said of all, beside a count of those of whom it is so."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.parts import between
from tests.texts import FAR, paired, pairs

NEAR = " "


@pytest.mark.parametrize("gap", [NEAR, FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("All nurses have completed a training course.", "In 2022, 2,100 of 7,400 nurses had been trained."),
        ("Every school has a library.", "In 2022, 40 of 310 schools had a library."),
        ("Every school has a library.", "In 2022, 13% of the schools had a library."),
        ("All requests of the Board were granted.", "Of the 34 requests of the Board 12 are still open."),
    ],
)
def test_what_is_said_of_all_stands_beside_a_count_of_some(claim: str, other: str, gap: str):
    assert paired(between, claim, gap, other)


@pytest.mark.parametrize(
    "other",
    [
        "In 2022, 2,100 of 7,400 porters had been trained.",
        "In 2022, 2,100 of 7,400 nurses were women.",
        "In 2022, 7,400 of 7,400 nurses had been trained.",
        "In 2022, 30% of the porters had been trained.",
        "Of the 34 porters 12 are still untrained.",
        "In 2022, of 7,400 nurses 2,100 were women.",
    ],
)
def test_a_count_of_something_else_is_left_alone(other: str):
    claim = "All nurses have completed a training course."
    assert not pairs(between, f"{claim}{FAR}{other}")


@pytest.mark.parametrize("duty", ["has to have", "must have", "is obliged to have"])
def test_a_duty_of_all_is_not_said_to_be_met_by_all(duty: str):
    assert not pairs(between, f"Every school {duty} a library. In 2022, 40 of 310 schools had a library.")
