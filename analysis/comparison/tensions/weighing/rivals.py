"""A second look at pairs: how one stands beside its rivals, the other pairs of its statement and of its passage.

A promise is mostly taken back by one passage, and a passage takes back one promise. So of two pairs that the first look
finds equally good, the one whose sides have no better partner elsewhere is worth more.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.tensions.weighing.cells import Floats
from analysis.comparison.tensions.weighing.pairs import Pairs

NONE, MOST = -12.0, 5.0
"""Log-odds of a pair that is not there; a lead or a lag beyond this says no more."""

Whole = NDArray[np.int64]


def rivals(listed: Pairs, odds: Floats, count: int) -> Mapping[str, Floats]:
    """How each pair stands beside its rivals, by name, one value a pair.

    Args:
        listed: the pairs.
        odds: what the first look makes of them: log-odds.
        count: how many statements the text has.
    """
    ones, others = listed.ones, listed.others
    beside = {
        "statement": _best_other(ones, odds, count),
        "passage": _best_other(others, odds, count),
        "taking_back": _best(others, odds, count)[ones],
        "promised": _best(ones, odds, count)[others],
        "reverse": _reverse(listed, odds, count),
    }
    result = {"odds": odds, "odds_squared": odds * odds}
    for name, other in beside.items():
        lead = np.round(odds - other, 9)
        result |= {f"ahead_{name}": np.clip(lead, 0.0, MOST), f"behind_{name}": np.clip(lead, -MOST, 0.0)}
    return result


def _best(groups: Whole, odds: Floats, count: int) -> Floats:
    """The best of each group."""
    best = np.full(count, NONE)
    np.maximum.at(best, groups, odds)
    return best


def _best_other(groups: Whole, odds: Floats, count: int) -> Floats:
    """For each pair the best of the other pairs of its group."""
    best = np.full(count, -np.inf)
    np.maximum.at(best, groups, odds)
    top = np.flatnonzero(odds == best[groups])
    leads = np.zeros(count, dtype=np.int64)
    leads[groups[top][::-1]] = top[::-1]  # of equal ones the first
    leading = leads[groups] == np.arange(len(odds))
    second = np.full(count, -np.inf)
    np.maximum.at(second, groups[~leading], odds[~leading])
    other = np.where(leading, second[groups], best[groups])
    return np.where(np.isneginf(other), NONE, other)


def _reverse(listed: Pairs, odds: Floats, count: int) -> Floats:
    """What the first look makes of the same two the other way round."""
    if not len(odds):
        return odds
    cells = listed.ones * count + listed.others
    wanted = listed.others * count + listed.ones
    place = np.minimum(np.searchsorted(cells, wanted), len(cells) - 1)
    return np.where(cells[place] == wanted, odds[place], NONE)
