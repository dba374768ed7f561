"""How far coders agree: per question and per item, with intervals.

Percent agreement is the share of pairs of answers to the same item that are equal (Fleiss 1971, "observed agreement",
which also holds where not every coder answered every item). Cohen's kappa is the mean over pairs of coders. Alpha is
Krippendorff's (2004), nominal, and ordinal where the answers form a scale. Intervals are percentile bootstraps over
items.
"""

from __future__ import annotations

import math
import re
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from analysis.classroom.returns import Answer
from analysis.classroom.tasks import TASKS, Field
from analysis.measure import same_voice

LEVEL = 0.95
"""Of the intervals: the share of replicates that lie within."""

Codes = Mapping[str, Mapping[str, str]]
"""Item → coder → answer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Agreement:
    """Agreement on one question. Figures are 1 for perfect; NaN where they are not defined (one coder, one answer)."""

    task: str
    field: str
    coders: int
    items: int
    percent: float
    cohen: float
    fleiss: float
    alpha: float
    alpha_low: float
    alpha_high: float
    alpha_ordinal: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Disputed:
    """An item the coders split on.

    ``split`` counts the answers, most frequent first; ``agreement`` is its own share of equal pairs.
    """

    task: str
    field: str
    item_id: str
    split: tuple[tuple[str, int], ...]
    agreement: float


def agreement(answers: Iterable[Answer], *, replicates: int = 500, seed: int = 1) -> tuple[Agreement, ...]:
    """Agreement on every question with a fixed set of answers or a name for answer, in the order of the tasks.

    Args:
        answers: what was returned.
        replicates: bootstrap samples for the interval of alpha; 0: no interval.
        seed: of the bootstrap.
    """
    rows = list(answers)
    found = []
    for task, field in _questions():
        codes = codes_of(rows, task, field.name)
        if not codes:
            continue
        scale = list(field.answers) if field.ordered else None
        found.append(figures(codes, task=task, field=field.name, scale=scale, replicates=replicates, seed=seed))
    return tuple(found)


def figures(
    codes: Codes, *, task: str, field: str, scale: Sequence[str] | None = None, replicates: int = 500, seed: int = 1
) -> Agreement:
    """The figures of one question.

    Args:
        codes: every coder's answers.
        task: what the question belongs to.
        field: the question.
        scale: its answers in order, where they have one.
        replicates: how often the items are drawn anew for the interval of alpha.
        seed: of these draws.
    """
    low, high = alpha_interval(codes, replicates=replicates, seed=seed)
    return Agreement(
        task=task,
        field=field,
        coders=len({coder for item in codes.values() for coder in item}),
        items=len(codes),
        percent=percent(codes),
        cohen=cohen(codes),
        fleiss=fleiss(codes),
        alpha=alpha(codes),
        alpha_low=low,
        alpha_high=high,
        alpha_ordinal=alpha(codes, scale=scale) if scale else math.nan,
    )


def disputed(answers: Iterable[Answer], *, most: int = 10) -> tuple[Disputed, ...]:
    """The items on which the class split most, over all questions that :func:`agreement` tells of."""
    rows = list(answers)
    found = []
    for task, field in _questions():
        for item_id, given in codes_of(rows, task, field.name).items():
            if len(given) > 1 and len(set(given.values())) > 1:
                split = tuple(sorted(Counter(given.values()).items(), key=lambda one: (-one[1], one[0])))
                found.append(
                    Disputed(
                        task=task, field=field.name, item_id=item_id, split=split, agreement=percent({item_id: given})
                    )
                )
    return tuple(sorted(found, key=lambda one: (-_worth(one), one.task, one.item_id, one.field))[:most])


DOUBT = 3
"""Pairs of equal answers that are thought added to each item: two students who differ are no class that is split."""


def _worth(one: Disputed) -> float:
    """How much there is to discuss: the share of pairs of answers that differ, and how many there are."""
    pairs = math.comb(sum(count for _, count in one.split), 2)
    return (1 - one.agreement) * pairs / (pairs + DOUBT)


def drift(answers: Sequence[Answer], *, names: bool = False, fewest: int = 1) -> dict[str, tuple[float, float]]:
    """Each coder's share of answers equal to the others' majority, in the first and the second half of the sheet.

    Args:
        answers: what was returned; the order on the sheet is the row.
        names: tell names; else coders are called A, B, C … in a fixed order that follows no ranking.
        fewest: answers in each half, at least; who gave fewer is left out.
    """
    majorities: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    fixed = {(task, field.name) for task, field in _questions() if field.answers}
    rows = [answer for answer in answers if (answer.task, answer.field) in fixed]
    for answer in rows:
        majorities[answer.item_id, answer.field][answer.answer] += 1
    found = {}
    coders = sorted({answer.coder for answer in rows})
    for nth, coder in enumerate(coders):
        own = sorted((answer for answer in rows if answer.coder == coder), key=lambda one: (one.file, one.row))
        marks = []
        for answer in own:
            others = majorities[answer.item_id, answer.field] - Counter([answer.answer])
            if others:
                marks.append(others[answer.answer] == max(others.values()))
        half = len(marks) // 2
        if half >= fewest:
            found[coder if names else _letter(nth)] = (_mean(marks[:half]), _mean(marks[half:]))
    return found


def codes_of(answers: Iterable[Answer], task: str, field: str) -> dict[str, dict[str, str]]:
    """Item → coder → answer, for one question; names that mean one voice are told by the commonest of them."""
    codes: dict[str, dict[str, str]] = defaultdict(dict)
    for answer in answers:
        if answer.task == task and answer.field == field:
            codes[answer.item_id][answer.coder] = answer.answer
    named = any(one.named for one in TASKS[task].fields if one.name == field)
    return one_name(codes) if named else dict(codes)


def one_name(codes: Codes) -> dict[str, dict[str, str]]:
    """Answers that name somebody, each voice by the commonest of its names; see :func:`analysis.measure.same_voice`."""
    counts = Counter(name for given in codes.values() for name in given.values())
    leading: list[str] = []
    told = {}
    for name in sorted(counts, key=lambda one: (-counts[one], one)):
        told[name] = next((other for other in leading if same_voice(bare_name(name), bare_name(other))), name)
        if told[name] == name:
            leading.append(name)
    return {item: {coder: told[name] for coder, name in given.items()} for item, given in codes.items()}


_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)


def bare_name(name: str) -> str:
    """A name without an article, its words one blank apart: "the author" is "author"."""
    told = " ".join(name.split())
    article = _ARTICLE.match(told)
    return told[article.end() :] if article else told


def percent(codes: Codes) -> float:
    """The share of pairs of answers to the same item that are equal; NaN without a pair."""
    pairs = [one == other for given in codes.values() for one, other in combinations(given.values(), 2)]
    return _mean(pairs)


def cohen(codes: Codes) -> float:
    """Cohen's kappa (1960; scikit-learn), averaged over the pairs of coders who share at least two items."""
    from sklearn.metrics import cohen_kappa_score

    coders = sorted({coder for given in codes.values() for coder in given})
    kappas = []
    for one, other in combinations(coders, 2):
        both = [(given[one], given[other]) for given in codes.values() if one in given and other in given]
        if len(both) > 1 and len({answer for pair in both for answer in pair}) > 1:
            kappas.append(float(cohen_kappa_score(*zip(*both, strict=True))))
    return _mean(kappas)


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


def _questions() -> list[tuple[str, Field]]:
    return [(task.name, field) for task in TASKS.values() for field in task.fields if field.answers or field.named]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else math.nan


def _letter(nth: int) -> str:
    return chr(ord("A") + nth) if nth < 26 else f"{chr(ord('A') + nth // 26 - 1)}{chr(ord('A') + nth % 26)}"
