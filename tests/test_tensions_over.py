"""Over: what is said to have ended, beside what says that it goes on."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.over import between
from tests.texts import FAR, FILLER, paired, pairs


@pytest.mark.parametrize("gap", [" ", FAR])
@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("The emergency was lifted in January.", "The night curfew of the emergency remains in force."),
        ("The state of emergency was lifted in January.", "The state of emergency remains in force on the coast."),
        ("With the vote on the Salt Act the Salt Scheme lapsed.", "The Salt Scheme is still being carried out."),
        ("The reform was completed in 2020.", "The second stage of the reform will begin in 2025."),
        ("The death penalty was abolished in 1998.", "The last execution took place in 2004."),
        ("The slave trade was ended in 1998.", "The last trade in slaves took place in 2004."),
    ],
)
def test_what_is_over_stands_beside_what_goes_on(claim: str, other: str, gap: str):
    assert paired(between, claim, gap, other)


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        ("With the vote on the Salt Act the Salt Scheme lapsed.", "The Salt Act is still being carried out."),
        ("The emergency was lifted in January.", "The ban on fishing remains in force."),
        ("The emergency on the coast was lifted in January.", "The emergency remains in force in the hills."),
        ("The death penalty was abolished in 1998.", "The last execution took place in 1991."),
        ("The death penalty was abolished in 1998.", "The last concert took place in 2004."),
        ("The emergency will be lifted in January.", "The curfew of the emergency remains in force."),
        ("The reform was not completed in 2020.", "The second stage of the reform will begin in 2025."),
    ],
)
def test_another_thing_or_another_time_is_left_alone(claim: str, other: str):
    assert not pairs(between, f"{claim}{FAR}{other}")


@pytest.mark.parametrize(
    ("other", "clashes"),
    [
        ("Such nets were used on 41 days in 2015.", True),
        ("Such nets were used on 41 days in 2011.", False),
        ("Such ropes were used on 41 days in 2015.", False),
        ("Such nets were not used in 2015.", False),
    ],
)
def test_what_was_put_out_of_use_and_used_later(other: str, clashes: bool):
    claim = "Drift nets were taken out of all boats in 2013."
    found = pairs(between, f"{claim} {FILLER}\n\n{FILLER} {other}")
    assert any("Drift" in a and "Such" in b for a, b in found) == clashes
