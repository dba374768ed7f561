"""What the text's own tensions say of a claim beside a demand.

Where two passages of a text have to be reconciled, both as a rule bear on one demand: the one is offered as its answer,
the other shows what is still missing. So a claim is worth reading beside a demand where its opposite is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.meaning import Grid
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.extraction.extract import Statement

LITTLE = 0.05
"""A smoothing constant, added below the line: a chance of .01 is no large share of a best chance of .01."""

WITHIN = 40
"""A passage holds fewer claims."""


def opposed(tensions: Sequence[Candidate], claims: Sequence[Statement]) -> Grid:
    """How strongly claims are set against each other: row the claim put in question, column what questions it.

    Args:
        tensions: those that were found in the text; of passages that share a pair of claims the strongest counts.
        claims: the claims of the text, in reading order.

    Returns:
        One row and one column a claim, strengths between 0 and 1.
    """
    starts = [claim.start for claim in claims]
    found = np.zeros((len(claims), len(claims)))
    for one in tensions:
        for here in _held(one.a, claims, starts):
            for there in _held(one.b, claims, starts):
                if here != there:
                    found[here, there] = max(found[here, there], one.strength)
    return found


def _held(passage: tuple[int, int], claims: Sequence[Statement], starts: Sequence[int]) -> list[int]:
    """The claims of which half or more stands in a passage."""
    last = bisect_left(starts, passage[1])
    return [
        place
        for place in range(max(0, last - WITHIN), last)
        if 2 * (min(passage[1], claims[place].end) - max(passage[0], starts[place]))
        >= claims[place].end - starts[place]
    ]


def beside(chance: Grid, against: Grid) -> Mapping[str, Grid]:
    """What the opposites of each claim say of it beside each demand; the names are those of the table of weights.

    Args:
        chance: how likely the first look holds each claim (column) for each demand (row), between 0 and 1.
        against: as :func:`opposed` gives it.
    """
    either = np.maximum(against, against.T)
    best = chance.max(axis=1, keepdims=True, initial=0.0)
    meant = _reached(chance, either)
    return {
        "opposed": meant,
        "opposed_share": _reached(chance / (best + LITTLE), either),
        "opposed_favoured": meant / (meant.max(axis=0, keepdims=True, initial=0.0) + LITTLE),
        "questions": _reached(chance, against.T),
        "of_a_pair": np.ones((len(chance), 1)) * either.max(axis=1, initial=0.0),
    }


def opposite(claim: int, chances: NDArray[np.float64], against: Grid) -> int | None:
    """The claim that the text sets against one and that bears most on the same demand; None where there is none.

    Args:
        claim: which claim.
        chances: how worth reading each claim is beside the demand; 0 for those that are not put forward there.
        against: as :func:`opposed` gives it.
    """
    worth = np.maximum(against[claim], against[:, claim]) * chances
    return int(worth.argmax()) if worth.any() else None


def questioned(claim: int, chances: NDArray[np.float64], against: Grid) -> tuple[float, float]:
    """How strongly a claim is put in question, and questions others, by claims worth reading beside the same demand.

    Args:
        claim: which claim.
        chances: how worth reading each claim is beside the demand.
        against: as :func:`opposed` gives it.
    """
    return float((against[claim] * chances).max(initial=0.0)), float((against[:, claim] * chances).max(initial=0.0))


def _reached(chance: Grid, strengths: Grid) -> Grid:
    """For each demand and claim the best of the claim's opposites: its chance, by how strongly the two are opposed."""
    found = np.zeros_like(chance)
    for other in np.flatnonzero(strengths.any(axis=0)):
        np.maximum(found, chance[:, [other]] * strengths[:, other], out=found)
    return found
