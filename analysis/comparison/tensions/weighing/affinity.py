"""How strongly a statement and a passage draw each other as the two sides of a tension, by what they are about.

Likeness finds passages on one matter. That one of them takes back what the other promises is another thing: "members
join of their own will" and "whoever has no card is not hired" share neither a word nor a near meaning. So each family
has a bilinear form over the meanings of the two sides, fitted by ``measure/fit_affinity.py``: where annotated texts set
the two beside each other, the form is high, for other pairs of the same text it is low. All statements of a text are
compared; in a long text each with those up to :data:`REACH` before and after it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import as_file, files
from itertools import pairwise
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from analysis.comparison import meaning
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.weighing.cells import Floats, in_groups
from analysis.comparison.tensions.weighing.nearness import surroundings
from analysis.lexicon.meanings import meanings, unit
from analysis.lexicon.words import content

CONTEXT = 0.35
"""How much what stands around a statement counts beside what it says itself."""

REACH, BLOCK, DRAWN = 512, 512, 16
"""Statements looked at on either side; statements compared at once (this bounds the memory); partners kept for each
statement and passage."""

GROUPS = 64
"""Groups of passages whose highest values tell how high those are that are kept."""

Whole = NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class Forms:
    """The fitted forms, one a family.

    Attributes:
        kinds: the families.
        between: families by dimensions of the statement by dimensions of the passage.
        promise, particular: families by dimensions: what speaks for a statement, and for a passage, by itself.
    """

    kinds: tuple[str, ...]
    between: Floats
    promise: Floats
    particular: Floats

    @cached_property
    def whole(self) -> Floats:
        """The forms with what speaks for either side by itself, for rows that end in a one."""
        whole = np.zeros((len(self.kinds), self.between.shape[1] + 1, self.between.shape[2] + 1))
        whole[:, :-1, :-1] = self.between
        whole[:, :-1, -1], whole[:, -1, :-1] = self.promise, self.particular
        return whole


@lru_cache(maxsize=1)
def forms() -> Forms:
    """The forms of the package, read on the first question: whole numbers, each form with its scale."""
    with as_file(files(__package__).joinpath("affinity.npz")) as path, np.load(path, allow_pickle=False) as table:
        scales = table["scales"].astype(np.float64)
        rows = table["rows"].astype(np.float64) * scales[:, :, None]
        kinds = tuple(bytes(table["kinds"]).decode("ascii").split("\n"))
    return Forms(kinds=kinds, between=rows[:, :-2], promise=rows[:, -2], particular=rows[:, -1])


def totals(found: Sequence[Frame]) -> Floats:
    """What the words of each statement bring to what it is about: statements by dimensions."""
    return meanings().totals([Counter(content(one.text)) for one in found])


def about(
    found: Sequence[Frame], known: Floats | None = None, beside: Sequence[Sequence[tuple[Frame, float]]] | None = None
) -> Floats:
    """What each statement is about with what stands around it: statements by dimensions, of length 1.

    What all statements of the text have in common is taken out.

    Args:
        found: the frames of a text.
        known: their :func:`totals`, where these are at hand.
        beside: their :func:`surroundings`, likewise.
    """
    summed = totals(found) if known is None else known
    total = np.zeros_like(summed)
    for order, others in enumerate(surroundings(found) if beside is None else beside):
        for other, value in others:
            total[order] += value * summed[other.order]
    return unit(meaning.own(summed) + CONTEXT * meaning.own(total))


class Affinity:
    """The statements of one text, each as a promise and as what takes some of it back."""

    def __init__(self, rows: Floats, fitted: Forms | None = None) -> None:
        """Lay the forms over a text.

        Args:
            rows: what its statements are about (:func:`about`).
            fitted: forms other than those of the package.
        """
        self.forms = fitted or forms()
        self._rows: Floats = np.concatenate((rows, np.ones((len(rows), 1))), axis=1)
        self._led: Floats = self._rows @ self.forms.whole  # so a draw is one product

    def between(self, ones: Whole, others: Whole) -> Floats:
        """How strongly each of ``ones`` draws that of ``others`` in the same place: families by pairs."""
        if self._whole is not None:
            flat = self._whole.reshape(len(self._whole), -1)
            return flat.take(ones * len(self._rows) + others, axis=1)  # a row a family: numpy goes along rows
        values = np.empty((len(self.forms.kinds), len(ones)))
        starts = np.flatnonzero(np.diff(ones, prepend=-1)).tolist()  # pairs of one statement mostly stand together
        for begin, end in pairwise([*starts, len(ones)]):
            np.matmul(self._led[:, ones[begin]], self._rows[others[begin:end]].T, out=values[:, begin:end])
        result: Floats = np.round(values, meaning.DIGITS)
        return result

    @cached_property
    def _whole(self) -> Floats | None:
        """Of a text that is not long how strongly all draw all: families by statements by passages."""
        if len(self._rows) > BLOCK:
            return None
        result: Floats = np.round(self._led @ self._rows.T, meaning.DIGITS)
        return result

    @cached_property
    def _strongest(self) -> Floats | None:
        """The strongest of these draws, statements by passages."""
        return None if self._whole is None else self._whole.max(axis=0)

    @cached_property
    def drawn(self) -> tuple[Whole, Whole]:
        """The passages that each statement draws most, and the statements that draw each passage most, best first.

        Two tables, statements by :data:`DRAWN`; -1 where there are fewer.
        """
        count = len(self._rows)
        drawn, drawing = np.full((2, count, DRAWN), -1, dtype=np.int64)
        grids: dict[int, Floats] = {}
        for begin in range(0, count, BLOCK):
            low, high = max(0, begin - REACH), min(count, begin + BLOCK + REACH)
            blocks = _blocks(begin, count)
            grids = {other: grids[other] if other in grids else self._grid(other) for other in blocks}
            columns = [grid[:, begin - _blocks(other, count).start :][:, :BLOCK] for other, grid in grids.items()]
            around, here = slice(low - blocks.start, high - blocks.start), slice(begin, begin + BLOCK)
            _fill(drawn[here], grids[begin][:, around], low)
            _fill(drawing[here], np.ascontiguousarray(np.concatenate(columns)[around].T), low)
        return drawn, drawing

    def _grid(self, begin: int) -> Floats:
        """The strongest of the families' draws, a block's statements by the passages around; of none by itself."""
        blocks = _blocks(begin, len(self._rows))
        low, here = blocks.start, slice(begin, begin + BLOCK)
        if self._strongest is not None:
            best = self._strongest.copy()
        else:
            passages = self._rows[low : blocks.stop].T
            best = np.full((len(self._rows[here]), passages.shape[1]), -np.inf)
            drawn = np.empty_like(best)
            for led in self._led:
                np.matmul(led[here], passages, out=drawn)
                np.maximum(best, drawn, out=best)
            best = np.round(best, meaning.DIGITS, out=best)
        rows = np.arange(len(best))
        best[rows, rows + begin - low] = -np.inf
        return best

    def families(self, pairs: Sequence[tuple[int, int]], without: Sequence[frozenset[str]]) -> list[str]:
        """The family in which each statement draws its passage most, against how it draws others in that family.

        Args:
            pairs: orders of statement and passage.
            without: for each pair, families it cannot be.
        """
        ones, others = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
        leads = np.round(self.between(ones, others) - self.level[:, None], meaning.DIGITS).T.tolist()
        return [self._leading(lead, barred) for lead, barred in zip(leads, without, strict=True)]

    def _leading(self, lead: Sequence[float], barred: frozenset[str]) -> str:
        kinds = [(value, kind) for value, kind in zip(lead, self.forms.kinds, strict=True) if kind not in barred]
        return max(kinds, key=itemgetter(0), default=(0.0, self.forms.kinds[0]))[1]

    @cached_property
    def level(self) -> Floats:
        """How strongly the pairs of this text that draw most do so in each family, one value a family."""
        ones = np.repeat(np.arange(len(self._rows)), DRAWN)
        others = self.drawn[0].ravel()
        keep = others >= 0
        if not keep.any():
            return np.zeros(len(self.forms.kinds))
        values = self.between(ones[keep], others[keep])
        top = values.max(axis=1, keepdims=True)
        level: Floats = np.log(np.exp(values - top).sum(axis=1)) + top[:, 0]
        return level


def _blocks(begin: int, count: int) -> range:
    """Where the blocks begin that a block's statements are compared with; it stops where the last one ends."""
    first, last = max(0, begin - REACH) // BLOCK, -((begin + BLOCK + REACH) // -BLOCK)
    return range(first * BLOCK, last * BLOCK if last * BLOCK < count else count, BLOCK)


def _fill(table: Whole, grid: Floats, low: int) -> None:
    """Write into the rows of ``table`` the places of the highest values of ``grid``, of equal ones the first."""
    most = min(DRAWN, grid.shape[1] - 1)
    if most < 1:
        return
    width = max(1, grid.shape[1] // GROUPS)
    top = grid[:, : grid.shape[1] // width * width].reshape(len(grid), -1, width).max(axis=2)
    least = np.partition(top, -most, axis=1)[:, -most]  # so many values at least are as high
    rows, columns = np.nonzero(grid >= least[:, None])
    order = in_groups(rows, -grid[rows, columns])  # the columns stay in their order where values are equal
    rank = np.arange(len(rows)) - np.searchsorted(rows, np.arange(len(grid)))[rows]
    kept = rank < most
    table[rows[kept], rank[kept]] = low + columns[order][kept]
