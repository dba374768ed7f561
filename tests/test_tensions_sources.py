"""Sources: what one alone is said to pay, beside a part that another pays."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.sources import between
from tests.texts import FAR, paired, pairs


@pytest.mark.parametrize("gap", [" ", FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (
            "The clinics are financed entirely from the State budget.",
            "Lantern meets two thirds of the costs of the clinics from gifts.",
        ),
        (
            "The museum is paid for only by the city.",
            "Half of the budget of the museum comes from a grant of the bank.",
        ),
        ("The theatre is wholly funded by the city.", "The bank contributes 40 percent of the costs of the theatre."),
    ],
)
def test_one_source_stands_beside_a_part_from_another(claim: str, other: str, gap: str):
    assert paired(between, claim, gap, other)


@pytest.mark.parametrize(
    "other",
    [
        "Lantern meets two thirds of the costs of the kennels from gifts.",
        "Two thirds of the costs of the clinics come from the budget of the State.",
        "Two thirds of the patients of the clinics are women.",
        "Lantern will meet two thirds of the costs of the clinics from gifts.",
    ],
)
def test_a_part_of_something_else_or_of_the_same_source_is_left_alone(other: str):
    assert not pairs(between, f"The clinics are financed entirely from the State budget.{FAR}{other}")
