"""What speaks for a claim beside a demand once all claims have been looked at: its neighbours and its rivals.

An official text seldom answers in one sentence: "there were three of them since" shares no word with the demand and
stands behind the claim that does. So each claim is looked at again, with what the first look made of the claims
around it, of those that speak of the same, and of the other demands.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from analysis.comparison.evidence import against, asked
from analysis.comparison.matching import Passage, Query
from analysis.comparison.meaning import alike, apart, directions, unit
from analysis.comparison.similarity import cosines

Grid = NDArray[np.float64]

BEST = 3
"""Claims of a demand that others are compared with."""

WINDOW = (1.0, 0.7, 0.4)
"""How much a claim and the first and second before and after it count for what is spoken of around it."""

KINDS = ("provision", "event", "statistic", "evaluation", "causal", "intention")


def second(queries: Sequence[Query], passages: Sequence[Passage], chance: Grid) -> Mapping[str, Grid]:
    """What the company of each claim says; the names are those of the table of weights.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        chance: how likely the first look holds each claim (column) for each demand (row), between 0 and 1.
    """
    follows, continues, points = (
        np.array([getattr(passage, name) for passage in passages], dtype=float)
        for name in ("follows", "continues", "points")
    )
    previous = _moved(chance, 1) * follows
    following = _moved(chance * follows, -1)
    paragraph = _others(chance, [passage.paragraph for passage in passages], lambda rest: rest.max(axis=1))
    mean = _others(chance, [passage.paragraph for passage in passages], lambda rest: rest.mean(axis=1))
    section = _others(chance, [passage.section for passage in passages], _two_best)
    alone = directions([dict.fromkeys(passage.words, 1.0) for passage in passages])
    centred = apart(alone, alone.mean(axis=0))
    demands = apart(asked(queries), alone.mean(axis=0))
    words = [" ".join(passage.words) for passage in passages]
    window = alike(demands, _window(centred, passages))
    whole = alike(demands, _gathered(centred, passages))
    every = np.ones((len(queries), 1))
    return {
        "odds": np.log(chance / (1 - chance)),
        "share": chance / (chance.max(axis=1, keepdims=True) + 1e-9),
        "share_of_demands": chance / (chance.max(axis=0, keepdims=True) + 1e-9),
        "rank": 1 / rankdata(-chance, method="min", axis=1),
        "rank_of_demands": 1 / rankdata(-chance, method="min", axis=0),
        "any": every * chance.max(axis=0),
        "previous": previous,
        "previous_pointed": previous * points,
        "previous_continued": previous * continues,
        "next": following,
        "next_pointed": following * _moved(points[None], -1),
        "next_continued": following * _moved(continues[None], -1),
        "paragraph_best": paragraph,
        "paragraph_mean": mean,
        "section": section,
        "section_favoured": section / (section.max(axis=0, keepdims=True) + 0.05),
        "like_meaning": _like_best(chance, alike(centred, centred)),
        "like_words": _like_best(chance, cosines(words, words, analyzer="word", token_pattern=r"\S+")),
        "window": window,
        "window_leading": against(window, axis=1),
        "window_favoured": against(window, axis=0),
        "whole": whole,
        "whole_leading": against(whole, axis=1),
        "whole_favoured": against(whole, axis=0),
        "quoted": every * np.array([passage.quoted for passage in passages], dtype=float),
        "points": every * points,
        "length": every * np.log([1 + len(passage.words) for passage in passages]),
    } | {kind: every * np.array([passage.kind == kind for passage in passages], dtype=float) for kind in KINDS}


def _moved(values: Grid, by: int) -> Grid:
    """The values of the claim ``by`` places before (after, where negative)."""
    moved = np.zeros_like(values)
    if by > 0:
        moved[:, by:] = values[:, :-by]
    else:
        moved[:, :by] = values[:, -by:]
    return moved


def _others(chance: Grid, groups: Sequence[object], combine: Callable[[Grid], Grid]) -> Grid:
    """For each claim what ``combine`` makes of the other claims of its group, nought where there are none."""
    members: dict[object, list[int]] = {}
    for place, group in enumerate(groups):
        members.setdefault(group, []).append(place)
    found = np.zeros_like(chance)
    for places in members.values():
        for place in places:
            rest = [other for other in places if other != place]
            if rest:
                found[:, place] = combine(chance[:, rest])
    return found


def _two_best(rest: Grid) -> Grid:
    best: Grid = np.sort(rest, axis=1)[:, -2:].mean(axis=1)
    return best


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
