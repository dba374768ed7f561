"""What the notebook for the class shows: agreement as a table, disputes as a list, confusions as a picture."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

import pandas as pd

from analysis.classroom.agreement import figures
from analysis.classroom.coefficients import Codes
from analysis.classroom.spans import QUESTIONS, Marked, codes_on, same_passages, shared_pairs, span_agreement
from analysis.presentation.picture import WIDTH, Picture, drawing
from analysis.presentation.wording import KINDS
from analysis.text.places import Place

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

SHADES = ("#FFFFFF", "#DCEAF4", "#A9CCE6", "#5FA3D0")
"""Light enough for dark figures on each of them."""
FROM = (1, 3, 20)
"""The counts from which on a square has the next shade."""
COHEN = "Cohen, mean over pairs"
"""Cohen's kappa is of two coders: what is told of more is a mean, and says so."""


def passages_table(marked: Iterable[Marked]) -> pd.DataFrame:
    """How far the coders marked the same passages, one row a pair of coders."""
    return pd.DataFrame(
        [
            (f"{one.one} and {one.other}", one.ones, one.others, one.same, one.f1, one.exact)
            for one in span_agreement(marked)
        ],
        columns=["coders", "marked by the first", "by the second", "the same", "F1", "F1, letter for letter"],
    )


def agreement_table(marked: Iterable[Marked]) -> pd.DataFrame:
    """How far the coders say the same of the passages they both marked, one row a question."""
    passages = same_passages(marked)
    rows = []
    for question in QUESTIONS:
        codes = codes_on(passages, question)
        if codes:
            one = figures(codes, task="claims", field=question)
            span = f"{one.alpha_low:.2f} to {one.alpha_high:.2f}"
            rows.append((question, one.items, one.percent, one.cohen, one.alpha, span))
    return pd.DataFrame(rows, columns=["question", "passages", "percent", COHEN, "alpha", "95 % interval of alpha"])


def tensions_table(marked: Mapping[str, Sequence[tuple[Place, Place]]]) -> pd.DataFrame:
    """How many tensions of one coder another has too, one row a direction."""
    return pd.DataFrame(
        [(one.one, one.other, one.marked, one.found, one.found / one.marked) for one in shared_pairs(marked)],
        columns=["of the tensions of", "has too", "there are", "found too", "share"],
    )


def most_disputed(marked: Iterable[Marked], most: int = 10) -> pd.DataFrame:
    """The passages of which the coders say different things, those with most differences first."""
    rows = []
    passages = same_passages(marked)
    codes = {question: codes_on(passages, question) for question in QUESTIONS}
    for item, given in passages.items():
        splits = []
        for question in QUESTIONS:
            said = codes[question].get(item, {})
            if len(set(said.values())) > 1:
                splits.append(f"{question}: " + ", ".join(f"{coder} {answer}" for coder, answer in said.items()))
        if splits:
            rows.append((next(iter(given.values())).quote, "; ".join(splits), -len(splits), item))
    rows.sort(key=lambda row: row[2:])
    return pd.DataFrame([row[:2] for row in rows[:most]], columns=["passage", "what they say"])


def alone(marked: Iterable[Marked]) -> pd.DataFrame:
    """The passages that one coder alone marked."""
    rows = [
        (coder, mark.quote)
        for given in same_passages(marked).values()
        if len(given) == 1
        for coder, mark in given.items()
    ]
    return pd.DataFrame(rows, columns=["marked by", "passage"])


def confusion_picture(marked: Iterable[Marked], question: str = "kind", order: Sequence[str] = tuple(KINDS)) -> Picture:
    """Which answers are taken for which, of passages that several coders marked freely; see :func:`confusion_of`.

    Two coders keep their sides, so that one sees whose answer was which; of more, all pairs are folded together.
    """
    codes = codes_on(same_passages(marked), question)
    return confusion_of(codes, question, order, fold=len(_coders(codes)) != 2)


def confusion_of(codes: Codes, question: str, order: Sequence[str], *, fold: bool = True) -> Picture:
    """Which answers are taken for which: counts over all pairs of coders, an item at a time.

    Args:
        codes: item → coder → answer.
        question: what was asked, for the title.
        order: the answers in the order in which they are drawn; others follow by name.
        fold: count "one against other" and "other against one" together, in a triangle: of many coders none is the
            first. Else a square, the coder whose name comes first in the rows.
    """
    names = _names(codes, order)
    counts: Counter[tuple[str, str]] = Counter()
    for given in codes.values():
        for one, other in combinations(sorted(given), 2):
            pair = given[one], given[other]
            counts[(max(pair, key=names.index), min(pair, key=names.index)) if fold else pair] += 1
    coders = _coders(codes)
    whose = f"{len(coders)} coders{', all pairs' if len(coders) > 2 else ''}"
    apart = sorted(((pair, n) for pair, n in counts.items() if pair[0] != pair[1]), key=lambda one: (-one[1], one[0]))
    same = sum(count for pair, count in counts.items() if pair[0] == pair[1])
    told = ", ".join(f"{one} against {other} {count}" for (one, other), count in apart[:5])
    sides = ("one coder", "another coder") if fold else (coders[0], coders[1])
    return Picture(
        name="confusion",
        figure=_squares(counts, names, f"{question}: alike {same} of {counts.total()}\n{whose}", sides, fold=fold),
        alt=f"Answers on {question} of {whose}. Equal {same} times of {counts.total()}. Apart: {told or 'never'}.",
        data=pd.DataFrame([(*pair, count) for pair, count in sorted(counts.items())], columns=["first", "second", "n"]),
    )


def _coders(codes: Codes) -> list[str]:
    return sorted({coder for given in codes.values() for coder in given})


def _names(codes: Codes, order: Sequence[str]) -> list[str]:
    """The answers that coders who share an item gave, in the order in which they are drawn."""
    found = {answer for given in codes.values() if len(given) > 1 for answer in given.values()}
    return [*(name for name in order if name in found), *sorted(found.difference(order))]


def _squares(
    counts: Counter[tuple[str, str]], names: Sequence[str], title: str, sides: tuple[str, str], *, fold: bool
) -> Figure:
    """A square of squares, or its lower half, the fuller the darker."""
    from matplotlib.figure import Figure

    with drawing():
        figure = Figure(figsize=(WIDTH, 1.1 + 0.5 * len(names)), layout="constrained")
        axes = figure.add_subplot()
        for row, one in enumerate(names):
            for column, other in enumerate(names[: row + 1] if fold else names):
                count = counts[one, other]
                axes.add_patch(_square(column, row, SHADES[bisect(FROM, count)]))
                bold = "bold" if one != other and count else "normal"
                axes.text(column, row, f"{count}" if count else "·", ha="center", va="center", weight=bold)
        axes.set_xlim(-0.5, len(names) - 0.5)
        axes.set_ylim(len(names) - 0.5, -0.5)
        axes.set_xticks(range(len(names)), names, rotation=35, ha="right")
        axes.set_yticks(range(len(names)), names)
        axes.tick_params(length=0)
        axes.set_title(title)
        axes.set_xlabel(f"{sides[1]} (in bold: the two differ)")
        axes.set_ylabel(sides[0])
    return figure


def _square(x: float, y: float, colour: str) -> Rectangle:
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=colour, edgecolor="#767676", linewidth=0.6, clip_on=False)
