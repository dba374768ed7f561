"""Fit the forms by which statements and passages draw each other (``affinity.npz``); ``fit_tensions.py`` calls it.

Each annotated pair of a text is set against all pairs of that text that are not annotated: the form is moved so that
the annotated one draws more (softmax over the pairs of a text; Adam, Kingma and Ba 2015). First one form is fitted for
the pairs of all families, drawn towards plain likeness; then one for each family, drawn towards the first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.tensions.weighing.affinity import Forms

LIKENESS = 8.0
"""How much plain likeness counts in the form from which the fit sets out."""

FULL = 127
"""Forms are kept as whole numbers up to this."""

Floats = NDArray[np.float64]
Given = TypeVar("Given")


@dataclass(frozen=True, kw_only=True)
class Example:
    """One text: what its statements are about, and its annotated pairs (promise, particular) by family."""

    rows: Floats
    pairs: Mapping[str, Sequence[tuple[int, int]]]


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """How long and how far a form is moved: texts a step, rounds over all texts, first step, pull to where it began."""

    texts: int
    rounds: int
    rate: float
    pull: float


SHARED = Schedule(texts=8, rounds=30, rate=0.02, pull=0.001)
OF_A_FAMILY = Schedule(texts=16, rounds=10, rate=0.01, pull=0.002)


@dataclass(kw_only=True)
class Adam:
    """Steps of gradient ascent, each number moved at its own pace."""

    mean: Floats | float = 0.0
    square: Floats | float = 0.0
    steps: int = 0

    def step(self, slope: Floats, rate: float) -> Floats:
        """How far to move."""
        self.steps += 1
        self.mean = 0.9 * self.mean + 0.1 * slope
        self.square = 0.99 * self.square + 0.01 * slope * slope
        moved: Floats = rate * (self.mean / (1 - 0.9**self.steps))
        return moved / (np.sqrt(self.square / (1 - 0.99**self.steps)) + 1e-8)


def slope(rows: Floats, pairs: Sequence[tuple[int, int]], annotated: Sequence[tuple[int, int]], form: Floats) -> Floats:
    """Which way to move a form so that ``pairs`` draw more than what is not ``annotated``: the gradient, summed.

    A form holds, beside the dimensions of the passage, a last column for the promise by itself and a last row for the
    particular by itself.
    """
    wide = np.column_stack((rows, np.ones(len(rows))))
    grid = wide @ form @ wide.T
    free = ~np.eye(len(rows), dtype=np.bool_)
    ones, others = np.array(annotated).T
    free[ones, others] = False
    top = grid.max()
    odds = np.exp(grid - top) * free
    total = odds.sum()
    moved = np.zeros_like(grid)
    for one, other in pairs:
        own = np.exp(grid[one, other] - top)
        moved -= odds / (total + own)
        moved[one, other] += total / (total + own)
    result: Floats = wide.T @ moved @ wide
    return result


def moved(
    examples: Sequence[Given],
    start: Floats,
    schedule: Schedule,
    seed: int,
    sloped: Callable[[Given, Floats], tuple[Floats, int]],
) -> Floats:
    """The form that fits the examples best, set out from ``start``.

    Args:
        examples: one a text.
        start: the form from which the fit sets out, and to which it is drawn.
        schedule: how long and how far it is moved.
        seed: of the order in which the texts are taken.
        sloped: for a text and a form which way to move the form, summed over its annotated pairs, and their number.
    """
    order = np.random.default_rng(seed)
    form, pace = start.copy(), Adam()
    for done in range(schedule.rounds):
        places = order.permutation(len(examples))
        rate = schedule.rate * (1 - done / schedule.rounds) + schedule.rate / 10
        for begin in range(0, len(places), schedule.texts):
            total, count = np.zeros_like(form), 0
            for place in places[begin : begin + schedule.texts]:
                way, pairs = sloped(examples[place], form)
                total += way
                count += pairs
            if count:
                form += pace.step(total / count - schedule.pull * (form - start), rate)
                form[-1, -1] = 0.0  # what all pairs have alike orders none
    return form


def likeness(size: int, worth: float) -> Floats:
    """The form of plain likeness, from which a fit sets out: dimensions, and a last row and column of noughts."""
    start = np.zeros((size + 1, size + 1))
    start[:size, :size] = worth * np.eye(size)
    return start


def of_kinds(kinds: Sequence[str]) -> Callable[[Example, Floats], tuple[Floats, int]]:
    """Which way a text moves the form for the pairs of these families."""

    def sloped(example: Example, form: Floats) -> tuple[Floats, int]:
        pairs = [pair for kind in kinds for pair in example.pairs.get(kind, ())]
        if not pairs:
            return np.zeros_like(form), 0
        annotated = [pair for each in example.pairs.values() for pair in each]
        return slope(example.rows, pairs, annotated, form), len(pairs)

    return sloped


def fit(examples: Sequence[Example], kinds: Sequence[str]) -> Forms:
    """The forms of the families ``kinds``."""
    size = examples[0].rows.shape[1]
    start = likeness(size, LIKENESS)
    shared = moved(examples, start, SHARED, 0, of_kinds(kinds))
    found = np.array([moved(examples, shared, OF_A_FAMILY, 1, of_kinds([kind])) for kind in kinds])
    return Forms(
        kinds=tuple(kinds), between=found[:, :-1, :-1], promise=found[:, :-1, -1], particular=found[:, -1, :-1]
    )


def write(found: Forms, path: Path) -> None:
    """Keep forms as whole numbers: a row a dimension of the statement, then what either side says by itself."""
    rows = np.concatenate((found.between, found.promise[:, None, :], found.particular[:, None, :]), axis=1)
    scales = np.abs(rows).max(axis=2) / FULL
    scales[scales == 0] = 1.0
    np.savez_compressed(
        path,
        kinds=np.frombuffer("\n".join(found.kinds).encode("ascii"), dtype=np.uint8),
        rows=np.round(rows / scales[:, :, None]).astype(np.int8),
        scales=scales.astype(np.float32),
    )
