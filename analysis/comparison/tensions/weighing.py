"""Weights of the features of a pair: how likely, in the annotated texts, such a pair was one to reconcile.

The table was fitted by ``measure/fit_tensions.py`` (logistic regression, features scaled to unit variance, weights
written for the unscaled features). It serves ranking alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """Weight of each feature by name; "" holds the constant."""
    lines = files(__package__).joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("# "))
    return {name: float(weight) for name, weight in rows}


def weigh(features: Mapping[str, Floats], count: int) -> Floats:
    """How much speaks for each pair, between 0 and 1.

    Args:
        features: by name, one value a pair; one that the table does not know counts nothing.
        count: how many pairs there are.
    """
    table = weights()
    total = np.full(count, table[""])
    for name in sorted(features):  # one after the other: the last digit must not depend on the machine
        total += table.get(name, 0.0) * features[name]
    result: Floats = np.round(1 / (1 + np.exp(-np.clip(total, -30.0, 30.0))), 9)
    return result
