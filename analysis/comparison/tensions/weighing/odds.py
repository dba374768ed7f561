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


def chance(odds: Floats) -> Floats:
    """Log-odds as a number between 0 and 1."""
    result: Floats = np.round(1 / (1 + np.exp(-odds)), 9)
    return result
