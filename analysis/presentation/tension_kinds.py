"""Of what kind a tension is said to be, and whether that is more than a guess."""

from __future__ import annotations

from analysis.comparison.tensions.weighing.explained import unnamed
from analysis.presentation.wording import TENSIONS
from analysis.records import Tension

GUESSED = "perhaps: "


def only_weighed(one: Tension) -> bool:
    """Whether no rule named a pair: many signs of a clash were weighed, and that alone flagged it."""
    return unnamed(one.why)


def meant(one: Tension) -> str:
    """What its kind charges the text with, in words; "" where the kind has none.

    A rule that names a kind found its words. Weighing finds that two passages clash, and of what kind that is is a
    guess; a charge that no words carry is not made as if they did.
    """
    told = TENSIONS.get(one.kind, "")
    return f"{GUESSED}{told}" if told and only_weighed(one) else told
