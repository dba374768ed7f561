"""How far a class agrees: on each question, and on which items it is split; who drifts from the others."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.classroom.coefficients import Codes, alpha, alpha_interval, cohen, fleiss, mean, percent
from analysis.classroom.returns import Answer
from analysis.classroom.tasks import TASKS, Field
from analysis.measure import same_voice


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
            found[coder if names else _letter(nth)] = (mean(marks[:half]), mean(marks[half:]))
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


def _questions() -> list[tuple[str, Field]]:
    return [(task.name, field) for task in TASKS.values() for field in task.fields if field.answers or field.named]


def _letter(nth: int) -> str:
    return chr(ord("A") + nth) if nth < 26 else f"{chr(ord('A') + nth // 26 - 1)}{chr(ord('A') + nth % 26)}"
