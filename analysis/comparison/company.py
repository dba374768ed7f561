"""What speaks for a claim beside a demand once all claims have been looked at: its neighbours and its rivals.

An official text seldom answers in one sentence: "there were three of them since" shares no word with the demand and
stands behind the claim that does. So each claim is looked at again, with what the first look made of the claims
around it, of those that speak of the same, and of the other demands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

import numpy as np
from scipy.stats import rankdata

from analysis.comparison.evidence import against, asked
from analysis.comparison.matching import Passage, Query
from analysis.comparison.meaning import Grid, alike, apart
from analysis.lexicon.meanings import directions, unit
from analysis.records import CLAIM_KINDS

BEST = 3
"""Claims of a demand that others are compared with."""

WINDOW = (1.0, 0.7, 0.4)
"""How much a claim and the first and second before and after it count for what is spoken of around it."""

LITTLE = 1e-9
"""A smoothing constant, added below the line: nothing is divided by nothing."""


def second(queries: Sequence[Query], passages: Sequence[Passage], chance: Grid) -> Mapping[str, Grid]:
    """What the company of each claim says; the names are those of the table of weights.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        chance: how likely the first look holds each claim (column) for each demand (row), between 0 and 1.
    """
    alone = directions([dict.fromkeys(passage.words, 1.0) for passage in passages])
    common = alone.mean(axis=0)
    alone, demands = apart(alone, common), apart(asked(queries), common)
    every = np.ones((len(queries), 1))
    return {
        "share": chance / (chance.max(axis=1, keepdims=True) + LITTLE),
        "rank": 1 / rankdata(-chance, method="min", axis=1),
        "rank_of_demands": 1 / rankdata(-chance, method="min", axis=0),
        "any": every * chance.max(axis=0),
        "like_best": _like_best(chance, alike(alone, alone)),
        "around_favoured": against(alike(demands, _window(alone, passages)), axis=0),
        "paragraph_leading": against(alike(demands, _gathered(alone, passages)), axis=1),
        "quoted": every * np.array([passage.quoted for passage in passages], dtype=float),
        "points": every * np.array([passage.points for passage in passages], dtype=float),
        "length": every * np.log([1 + len(passage.words) for passage in passages]),
    } | {kind: every * np.array([passage.kind == kind for passage in passages], dtype=float) for kind in CLAIM_KINDS}


def _like_best(chance: Grid, likeness: Grid) -> Grid:
    """How like each claim is to one of the best claims of the demand (not itself), by how good that one is."""
    likeness = likeness * (1 - np.eye(len(likeness)))
    best = np.argsort(-chance, axis=1, kind="stable")[:, :BEST]
    found = np.zeros_like(chance)
    for row, places in enumerate(best):
        found[row] = (likeness[places] * np.minimum(1.0, 2 * chance[row, places])[:, None]).max(axis=0)
    return found


def _window(rows: Grid, passages: Sequence[Passage]) -> Grid:
    """What is spoken of around each claim under the same heading."""
    found = np.zeros_like(rows)
    for place, passage in enumerate(passages):
        for other in range(max(0, place - 2), min(len(passages), place + 3)):
            if passages[other].section == passage.section:
                found[place] += WINDOW[abs(other - place)] * rows[other]
    return unit(found)


def _gathered(rows: Grid, passages: Sequence[Passage]) -> Grid:
    """What is spoken of in each claim's paragraph."""
    found = np.zeros_like(rows)
    for _, places in groupby(range(len(passages)), key=lambda place: passages[place].paragraph):
        together = list(places)
        found[together] = rows[together].sum(axis=0)
    return unit(found)
