"""Sparse tables of the statements of a text by words, and what pairs of statements share in them, all pairs at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

SPREAD = 1 << 20
"""A table of so many cells at most is laid out in full where it is looked into: this bounds the memory."""

SIEVE = 1 << 22
"""Ends of cells' numbers that a table too large for that keeps, a byte each."""

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Whole = NDArray[np.int64]


@dataclass(frozen=True, kw_only=True)
class Side:
    """What is said of the statements on one side of pairs by themselves.

    Attributes:
        places: which statement each pair has there.
        columns: by name, one value a statement.
    """

    places: Whole
    columns: Mapping[str, Floats]


@dataclass(frozen=True, kw_only=True)
class Table:
    """A sparse table of statements by words.

    Attributes:
        cells: sorted, each ``statement * words + word``.
        values: what stands in them.
        starts: where the cells of each statement begin, and where the last ones end.
        shape: how many statements and words there are.
    """

    cells: Whole
    values: Floats
    starts: Whole
    shape: tuple[int, int]

    @classmethod
    def of(cls, cells: Whole, values: Floats, shape: tuple[int, int]) -> Table:
        """A table of these cells, sorted."""
        starts = np.searchsorted(cells, np.arange(shape[0] + 1) * shape[1])
        return cls(cells=cells, values=values, starts=starts, shape=shape)

    @classmethod
    def held(cls, rows: Sequence[Collection[str]], words: dict[str, int]) -> Table:
        """Which of ``words`` (by their number) each statement holds."""
        size = len(words)
        found = [one * size + words[word] for one, row in enumerate(rows) for word in row if word in words]
        cells = np.sort(np.array(found, dtype=np.int64))
        return cls.of(cells, np.ones(len(cells)), (len(rows), size))

    @cached_property
    def _spread(self) -> Floats | None:
        if self.shape[0] * self.shape[1] > SPREAD:
            return None
        spread = np.zeros(self.shape[0] * self.shape[1])
        spread[self.cells] = self.values
        return spread

    def at(self, cells: Whole) -> Floats:
        """The values of cells, 0 where nothing stands."""
        if self._spread is not None:
            found: Floats = self._spread[cells]
            return found
        if not len(self.cells):
            return np.zeros(len(cells))
        values = np.zeros(len(cells))
        maybe = np.flatnonzero(self._sieve[cells & (SIEVE - 1)])  # most are none: only the others are looked up
        asked = cells[maybe]
        place = np.minimum(np.searchsorted(self.cells, asked), len(self.cells) - 1)
        values[maybe] = np.where(self.cells[place] == asked, self.values[place], 0.0)
        return values

    @cached_property
    def _sieve(self) -> Flags:
        """Where it is false, no cell whose number ends in these bits holds a value."""
        sieve = np.zeros(SIEVE, dtype=np.bool_)
        sieve[self.cells & (SIEVE - 1)] = True
        return sieve

    def meets(self, ones: Whole, other: Table, others: Whole) -> Flags:
        """Whether each of ``ones`` holds a word here that ``other`` has for that of ``others`` in the same place."""
        pair, cell = ranges(self.starts[ones], self.starts[ones + 1])
        size = max(1, self.shape[1])
        there = other.at(others[pair] * size + self.cells[cell] % size) > 0
        result = np.zeros(len(ones), dtype=np.bool_)
        result[pair[there]] = True
        return result


def ranges(low: Whole, high: Whole) -> tuple[Whole, Whole]:
    """The whole numbers from each ``low`` to below its ``high``, one after the other, and whose they are."""
    lengths = np.maximum(high - low, 0)
    owner = np.repeat(np.arange(len(low)), lengths)
    return owner, np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths - low, lengths)


def highest(cells: Whole, values: Floats, count: int) -> tuple[Whole, Floats]:
    """The cells (below ``count``) in order, each once, and the highest of its values, all above nought."""
    if count <= SPREAD:
        spread = np.zeros(count)
        np.maximum.at(spread, cells, values)
        kept: Whole = np.flatnonzero(spread)
        return kept, spread[kept]
    order = np.argsort(cells, kind="stable")
    cells, values = cells[order], values[order]
    starts = np.flatnonzero(np.diff(cells, prepend=-1))
    return cells[starts], np.maximum.reduceat(values, starts) if len(starts) else values


def once(cells: Whole, count: int) -> Whole:
    """The cells (below ``count``) in order, each once."""
    if count > SPREAD:
        cells = np.sort(cells)
        return cells[np.flatnonzero(np.diff(cells, prepend=-1))]
    spread = np.zeros(count, dtype=np.bool_)
    spread[cells] = True
    kept: Whole = np.flatnonzero(spread)
    return kept


def highest_two(rows: Floats) -> tuple[Floats, Floats]:
    """Of each column of several rows the highest value and the next."""
    best, second = rows[0], np.full(rows.shape[1], -np.inf)
    for row in rows[1:]:
        second = np.maximum(second, np.minimum(best, row))
        best = np.maximum(best, row)
    return best, second


def in_groups(groups: Whole, values: Floats) -> Whole:
    """Places by group, in each by value from the lowest; of equal ones the earlier first."""
    count = len(groups)
    order = np.argsort(values)  # five times as quick as a stable order, which the second step makes of it
    rank = np.zeros(count, dtype=np.int64)
    np.cumsum(np.diff(values[order]) != 0, out=rank[1:])  # equal values have equal ranks
    keys = (groups[order] * count + rank) * count + order
    keys.sort()
    keys %= count
    return keys


def place_in_run(values: Whole) -> Whole:
    """For each value of a list in which equal ones stand together, how many like it stand before it."""
    first = np.concatenate(([0], np.flatnonzero(np.diff(values)) + 1))
    lengths = np.diff(np.concatenate((first, [len(values)])))
    place: Whole = np.arange(len(values)) - np.repeat(first, lengths)
    return place
