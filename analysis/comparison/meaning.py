"""How near a demand and a claim come in meaning as wholes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.lexicon.meanings import unit

Grid = NDArray[np.float64]

DIGITS = 6
"""Cosines are rounded, because the last digits of such sums depend on the machine."""


def apart(rows: Grid, common: Grid) -> Grid:
    """The rows without what all claims of the text have in common: beside it any two of them look alike."""
    return unit(rows - common)


def own(rows: Grid) -> Grid:
    """Each row at length 1 without what they all have in common."""
    directed = unit(rows)
    return apart(directed, directed.mean(axis=0)) if len(directed) else directed


def alike(one: Grid, other: Grid) -> Grid:
    """Cosine of each row of ``one`` with each of ``other``, nought where negative."""
    grid: Grid = np.maximum(np.round(one @ other.T, DIGITS), 0.0)
    return grid
