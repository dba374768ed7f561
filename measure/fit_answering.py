"""Fit the form by which a demand draws a claim (``answering.npz``); ``fit_links.py --embeddings`` calls it.

The form is moved so that the claim of an annotated link draws more than the claims that are not linked to its demand,
and, for half as much, than the same claim is drawn by other demands (softmax over each). It is drawn towards plain
likeness. How it is moved is told in ``fit_affinity.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from fit_affinity import Floats, Schedule, likeness, moved  # beside this file

from analysis.comparison.answering import Laid

LIKENESS = 8.0
"""How much plain likeness counts in the form from which the fit sets out."""

BACK = 0.5
"""How much it counts that no other demand draws the claim as much."""

SCHEDULE = Schedule(texts=8, rounds=20, rate=0.02, pull=0.001)


@dataclass(frozen=True, kw_only=True)
class Example:
    """A text: its demands and claims, and what is annotated, demands by claims (1 linked, -1 by one reader alone)."""

    laid: Laid
    linked: Floats


def slope(example: Example, form: Floats) -> tuple[Floats, int]:
    """Which way to move the form so that the linked pairs draw more: the gradient summed, and how many there are."""
    demands, claims = example.laid.demands, example.laid.claims
    grid = demands @ form @ claims.T
    turn = _turned(grid, example.linked) + BACK * _turned(grid.T, example.linked.T).T
    way: Floats = demands.T @ turn @ claims
    return way, int((example.linked > 0).sum())


def _turned(grid: Floats, linked: Floats) -> Floats:
    """How much each pair should draw more, were only those of its row its rivals."""
    found = np.zeros_like(grid)
    for row, column in np.argwhere(linked > 0):
        values = np.where(linked[row] == 0, grid[row], -np.inf)
        values[column] = grid[row, column]
        odds = np.exp(values - values.max())
        odds /= odds.sum()
        found[row] -= odds
        found[row, column] += 1
    return found


def fit(examples: Sequence[Example]) -> Floats:
    """The form for these texts."""
    size = examples[0].laid.claims.shape[1] - 1
    return moved(examples, likeness(size, LIKENESS), SCHEDULE, 0, slope)
