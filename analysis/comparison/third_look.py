"""The third look at a claim beside a demand: the pairs that the first two put in front, their words read together.

The first looks (:mod:`analysis.comparison.scoring`) see every pair by what was made of either side alone. Of each
demand the claims they put in front are then read together with it by the cross-encoder
(:mod:`analysis.comparison.cross_encoder`), and a logistic regression over both says how worth reading each is. Its
weights stand in ``third_look.tsv``, fitted by ``measure/fit_third_look.py`` on texts that the encoder was not fitted
on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit, logsumexp

from analysis.comparison.answers import RELATIONS
from analysis.comparison.cross_encoder.reader import together
from analysis.comparison.matching import Passage, Query, weight
from analysis.comparison.meaning import Grid
from analysis.text.packaged import by_part

FRONT, LEAST = 10, 4
"""Claims of a demand that are read with it, and how many of them where there are many demands: the encoder takes about
a hundredth of a second a pair."""

FAINT = 0.03
"""A claim of a lower score is not read. In unread texts a quarter of the pairs in front are such, and one in
twenty-five of the links there."""

MOST = 600
"""Pairs that are read in one text, but for :data:`LEAST` a demand."""

HEARD = tuple(f"{who}_{name}" for who in ("signs", "read") for name in RELATIONS)
"""The names of what is weighed of signs and encoder to name a relation."""

EDGE = 0.004
"""Scores nearer to nought or one say no more."""


@dataclass(frozen=True, kw_only=True)
class Look:
    """What the third look makes of demands and claims.

    Attributes:
        scores: how worth reading each claim (column) is beside each demand (row), between 0 and 1.
        told: for each pair that was read, by row and column, what speaks for each of the relations: log-odds.
    """

    scores: Grid
    told: Mapping[tuple[int, int], Sequence[float]]


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Mapping[str, float]]:
    """The table: ``score`` and each relation, weights by name ("" the constant), and in ``score`` the ``bound``.

    From that score on a pair is proposed as a link: the lowest whose F1 over the texts it was set on is as good as any.
    """
    return by_part(__package__, "third_look.tsv")


def look(queries: Sequence[Query], passages: Sequence[Passage], scores: Grid) -> Look:
    """Read the pairs in front and score all anew.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        scores: what the first looks make of each pair.
    """
    pairs = front(scores)
    told = together([(queries[row].text, passages[column].text) for row, column in pairs])
    anew = scored(scores, pairs, told)
    anew = np.where(in_its_words(queries, passages), np.maximum(anew, scores), anew)
    return Look(scores=anew, told=dict(zip(pairs, told.tolist(), strict=True)))


def in_its_words(queries: Sequence[Query], passages: Sequence[Passage]) -> NDArray[np.bool_]:
    """Which claims (columns) say all words of a demand (rows).

    The encoder was seen to hold that against a claim (“published the register” behind “enlarged the register” where the
    register should be published); it is not to.
    """
    wanted = [{word for word in query.words if weight(word)} for query in queries]
    said = [frozenset(passage.words) for passage in passages]
    return np.array([[bool(words) and words <= own for own in said] for words in wanted], dtype=np.bool_)


def front(scores: Grid) -> list[tuple[int, int]]:
    """The pairs that are read, by row and column: of each demand the claims of the best scores, none that is faint."""
    count = min(FRONT, max(LEAST, MOST // max(1, len(scores))))
    order = np.argsort(-scores, axis=1, kind="stable")[:, :count]
    return [
        (row, int(column)) for row, columns in enumerate(order) for column in columns if scores[row, column] >= FAINT
    ]


def scored(scores: Grid, pairs: Sequence[tuple[int, int]], told: Grid) -> Grid:
    """The new scores; what was not read counts as what is seldom a link.

    Args:
        scores: what the first looks make of each pair.
        pairs: those that were read.
        told: what the encoder makes of them, a row a pair.
    """
    table = weights()["score"]
    read = np.full(scores.shape, table["unread"])
    for (row, column), speaks in zip(pairs, linked(told), strict=True):
        read[row, column] = speaks
    result: Grid = expit(table[""] + table["before"] * logit(np.clip(scores, EDGE, 1 - EDGE)) + table["read"] * read)
    return np.round(result, 9)


def linked(told: Grid) -> Grid:
    """What speaks for a link of any relation against none, in log-odds."""
    result: Grid = logsumexp(told, axis=1) if len(told) else np.zeros(0)
    return result


def related(sums: Sequence[float], told: Sequence[float]) -> list[float]:
    """What speaks for each relation once signs and encoder are both heard, in log-odds but for a common constant.

    Args:
        sums: what the signs of the claim speak for each (:mod:`analysis.comparison.relation`).
        told: what the encoder does.
    """
    given, table = heard(sums, told), weights()
    return [
        table[name][""] + sum(table[name][each] * value for each, value in zip(HEARD, given, strict=True))
        for name in RELATIONS
    ]


def heard(sums: Sequence[float], told: Sequence[float]) -> list[float]:
    """What :func:`related` weighs, by the names of :data:`HEARD`: each relation's log share by signs and by encoder."""
    return [float(value) for one in (sums, told) for value in np.asarray(one) - logsumexp(one)]
