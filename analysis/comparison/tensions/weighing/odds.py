"""How likely a pair is: its signs and how it stands beside its rivals, weighed and added up.

The table was fitted by ``measure/fit_tensions.py`` (logistic regression, features scaled to unit variance, weights
written for the unscaled features) on what the first look (:mod:`analysis.comparison.tensions.weighing.network`) makes
of annotated texts. It serves ranking alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np

from analysis.comparison.tensions.weighing.cells import Floats
from analysis.text.packaged import rows


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """The weight of each feature by name; "" holds the constant."""
    return {name: float(weight) for name, weight in rows(__package__, "weights.tsv")}


def weigh(features: Mapping[str, Floats], count: int, table: Mapping[str, float]) -> Floats:
    """How much speaks for each pair: log-odds.

    Args:
        features: by name, one value a pair; one that the table does not know counts nothing.
        count: how many pairs there are.
        table: the weights.
    """
    total = np.full(count, table[""])
    for name in sorted(features):  # one after the other: the last digit must not depend on the machine
        if name in table:
            total += table[name] * features[name]
    result: Floats = np.round(np.clip(total, -30.0, 30.0), 9)
    return result


FEW, FALL = 0.12, 2.0
"""Chances a statement, all pairs of a text together, below which a text holds few tensions, and how fast its pairs then
count for less. In the annotated texts, written to hold tensions, it is .12 to .30, in long official texts as they are
found .06 to .11: of the first ten rows of 22, long and short, 159 in all, six were worth a look."""


def sparse(odds: Floats, statements: int) -> Floats:
    """The log-odds of a text's pairs, less where the text holds few tensions at all.

    The weights were fitted on texts with many, so that in others each pair is given too good a chance. How many a text
    holds is told by all its pairs together. No pair changes its place. What is shown of the rows that are left is
    decided by :mod:`analysis.comparison.flagged`, which looks at a text with few for itself.

    Args:
        odds: of all pairs of a text that were weighed.
        statements: how many statements it has.
    """
    held = float(chance(odds).sum()) / max(1, statements)
    if held >= FEW or not held:  # none at all, or none that has a chance
        return odds
    less: Floats = np.round(odds + FALL * np.log(held / FEW), 9)
    return less


def chance(odds: Floats) -> Floats:
    """Log-odds as a number between 0 and 1."""
    result: Floats = np.round(1 / (1 + np.exp(-odds)), 9)
    return result
