"""Coefficients of agreement between coders, with intervals.

Percent agreement is the share of pairs of answers to the same item that are equal (Fleiss 1971, "observed agreement",
which also holds where not every coder answered every item). Cohen's kappa is the mean over pairs of coders. Alpha is
Krippendorff's (2004), nominal, and ordinal where the answers form a scale. Intervals are percentile bootstraps over
items.
"""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

import numpy as np

LEVEL = 0.95
"""Of the intervals: the share of replicates that lie within."""

Codes = Mapping[str, Mapping[str, str]]
"""Item → coder → answer."""


def percent(codes: Codes) -> float:
    """The share of pairs of answers to the same item that are equal; NaN without a pair."""
    pairs = [one == other for given in codes.values() for one, other in combinations(given.values(), 2)]
    return mean(pairs)


def cohen(codes: Codes) -> float:
    """Cohen's kappa (1960; scikit-learn), averaged over the pairs of coders who share at least two items."""
    from sklearn.metrics import cohen_kappa_score

    coders = sorted({coder for given in codes.values() for coder in given})
    kappas = []
    for one, other in combinations(coders, 2):
        both = [(given[one], given[other]) for given in codes.values() if one in given and other in given]
        if len(both) > 1 and len({answer for pair in both for answer in pair}) > 1:
            kappas.append(float(cohen_kappa_score(*zip(*both, strict=True))))
    return mean(kappas)


def fleiss(codes: Codes) -> float:
    """Fleiss' kappa (1971; statsmodels), over the items that as many coders answered as answered most items."""
    from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

    size, items = fleiss_of(codes)
    if not items:
        return math.nan
    names = sorted({answer for given in codes.values() for answer in given.values()})
    table = np.array([[names.index(a) for a in given.values()] for given in codes.values() if len(given) == size])
    counts, _ = aggregate_raters(table, n_cat=len(names))
    with np.errstate(invalid="ignore", divide="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # 0/0 where all answers are one: NaN is the right result
        return float(fleiss_kappa(counts))


def fleiss_of(codes: Codes) -> tuple[int, int]:
    """How many answers each of the items has that :func:`fleiss` is of, and how many such items there are."""
    sizes = Counter(len(given) for given in codes.values() if len(given) > 1)
    size = max(sizes, key=lambda one: (sizes[one], one), default=0)
    return size, sizes[size]


def commonest(codes: Codes) -> tuple[str, float]:
    """The answer that is given most, and its share of all answers to items that two or more answered."""
    counts = Counter(answer for given in codes.values() if len(given) > 1 for answer in given.values())
    if not counts:
        return "", math.nan
    answer = min(counts, key=lambda one: (-counts[one], one))
    return answer, counts[answer] / counts.total()


def alpha(codes: Codes, scale: Sequence[str] | None = None) -> float:
    """Krippendorff's alpha (NLTK); items with one answer do not count.

    Args:
        codes: item → coder → answer.
        scale: the answers in their order, for ordinal alpha; None: nominal.

    Returns:
        Alpha, or NaN where fewer than two coders or only one answer make it undefined.
    """
    from nltk.metrics.agreement import AnnotationTask

    data = [(coder, item, answer) for item, given in codes.items() if len(given) > 1 for coder, answer in given.items()]
    if len({coder for coder, _, _ in data}) < 2 or len({answer for _, _, answer in data}) < 2:
        return math.nan
    if scale is None:
        return float(AnnotationTask(data=data).alpha())
    return float(AnnotationTask(data=data, distance=_ordinal([answer for _, _, answer in data], scale)).alpha())


def alpha_interval(codes: Codes, *, replicates: int, seed: int) -> tuple[float, float]:
    """A percentile bootstrap interval of nominal :func:`alpha`, drawing items; NaN where it is undefined.

    Alpha of a replicate is had from sums over items, in a fraction of the time that :func:`alpha` would take. An item
    of m answers adds to the observed disagreement its unequal ordered pairs over m - 1, and to the expected one its
    answers; a replicate weighs items by how often it drew them (Krippendorff 2011, coincidences by units).
    """
    items = [given for given in codes.values() if len(given) > 1]
    if len(items) < 2 or replicates < 1:
        return math.nan, math.nan
    names = sorted({answer for given in items for answer in given.values()})
    table = np.array([[Counter(given.values())[name] for name in names] for given in items], dtype=float)
    sizes = table.sum(axis=1)
    apart = (sizes**2 - (table**2).sum(axis=1)) / (sizes - 1)
    random = np.random.default_rng(seed)
    draws = np.stack(
        [np.bincount(random.integers(0, len(items), len(items)), minlength=len(items)) for _ in range(replicates)]
    )
    totals = draws @ table
    answers = totals.sum(axis=1)
    expected = (answers**2 - (totals**2).sum(axis=1)) / (answers - 1)
    defined = expected > 0  # where all answers drawn are one, alpha is undefined
    if not defined.any():
        return math.nan, math.nan
    values = 1 - (draws @ apart)[defined] / expected[defined]
    return float(np.quantile(values, (1 - LEVEL) / 2)), float(np.quantile(values, 1 - (1 - LEVEL) / 2))


def _ordinal(answers: Sequence[str], scale: Sequence[str]) -> Callable[[str, str], float]:
    """Krippendorff's ordinal difference: the squared number of answers between two ranks, both ends counted half."""
    counts = Counter(answers)

    def distance(one: str, other: str) -> float:
        low, high = sorted((scale.index(one), scale.index(other)))
        between = sum(counts[answer] for answer in scale[low : high + 1])
        return (between - (counts[scale[low]] + counts[scale[high]]) / 2) ** 2

    return distance


def mean(values: Sequence[float]) -> float:
    """The mean; NaN of nothing."""
    return sum(values) / len(values) if values else math.nan
