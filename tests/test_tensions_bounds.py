"""Bounds: what nothing is said to pass, beside leave to pass it."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.bounds import between
from tests.texts import FAR, paired, pairs

NEAR = " "


@pytest.mark.parametrize("gap", [NEAR, FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (
            "The minimum age of marriage is 18 years, without exception.",
            "With leave of a judge, a girl may marry at 16 years.",
        ),
        (
            "No miner works more than eight hours underground.",
            "With the leave of the mine, miners work ten hours underground.",
        ),
        (
            "Pupils are never kept in detention for more than two hours.",
            "Three pupils were kept in detention for two days.",
        ),
    ],
)
def test_a_bound_stands_beside_what_passes_it(claim: str, other: str, gap: str):
    assert paired(between, claim, gap, other)


@pytest.mark.parametrize(
    "other",
    [
        "With leave of a judge, a girl may marry at 19 years.",
        "A pupil may leave school at 16 years.",
        "With leave of a judge, a girl could formerly marry at 16 years.",
        "Nobody may marry at 16 years.",
        "A marriage may be registered within 16 days.",
    ],
)
def test_what_keeps_to_the_bound_or_has_another_is_left_alone(other: str):
    claim = "The minimum age of marriage is 18 years, without exception."
    assert not pairs(between, f"{claim}{FAR}{other}")
