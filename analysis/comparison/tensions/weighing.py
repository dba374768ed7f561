"""Weights of the features of a pair: how likely, in the annotated texts, such a pair was one to reconcile.

The table was fitted by ``measure/fit_tensions.py`` (logistic regression, features scaled to unit variance, weights
written for the unscaled features). It serves ranking alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """Weight of each feature by name; "" holds the constant."""
    lines = files(__package__).joinpath("weights.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("# "))
    return {name: float(weight) for name, weight in rows}


def weigh(features: Mapping[str, float]) -> float:
    """Between 0 and 1: how much speaks for a pair."""
    table = weights()
    total = table[""] + sum(table.get(name, 0.0) * features[name] for name in sorted(features))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
