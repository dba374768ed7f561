"""How near two statements are in what they speak of, by words, lexicon and word vectors, with what stands around.

Unlike :mod:`analysis.comparison.tensions.read.index`, which asks for shared keys, this reaches a thing named by another
word, and a thing named only in the sentence before. All pairs of a text are measured at once, over sparse tables of
statements by words; a word is followed only to the statements nearest by, so that the work grows with the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from analysis.comparison.tensions.read.frames import Frame, siblings
from analysis.comparison.tensions.read.index import Index
from analysis.comparison.tensions.weighing.cells import (
    SPREAD,
    Floats,
    Table,
    Whole,
    highest,
    in_groups,
    place_in_run,
    ranges,
)
from analysis.lexicon import ties
from analysis.lexicon.vectors import vectors

APART = 0.32
"""Cosines of word vectors up to this are chance; what lies above is stretched to 0 to 1."""

LEXICON = (0.35, 0.6)
"""How a tie of the lexicon counts beside a cosine: offset and slope."""

SURE = 0.6
"""Ties of the lexicon below are one of several senses; the vectors decide there."""

NEIGHBOURS, POSTED, CLOSE = 12, 32, 24
"""Words near a word, statements a word, and candidates a statement that are looked at, at most."""

CARRIED, BESIDE, AROUND = 0.4, 0.7, (0.6, 0.4)
"""What a word counts that was carried in from a full name or a list head; one that stands in the same sentence; one of
the first and second statement before in the same paragraph."""

LEAST = 0.15
"""Words that meet with less are not named."""

PAIRS = 16384
"""Pairs that are measured at once: what bounds the memory."""


def around(one: Frame, found: Sequence[Frame]) -> list[tuple[Frame, float]]:
    """What stands around a statement, and how much it counts: the rest of its sentence, and the two before it."""
    result = [(other, BESIDE) for other in siblings(one, found)]
    for back, value in enumerate(AROUND, 1):
        before = found[one.order - back] if one.order >= back else None
        if before is not None and before.unit.paragraph == one.unit.paragraph:
            result.append((before, value))
    return result


def surroundings(found: Sequence[Frame]) -> list[list[tuple[Frame, float]]]:
    """What stands :func:`around` each statement of a text."""
    return [around(one, found) for one in found]


@dataclass(frozen=True, kw_only=True)
class Near:
    """How near statements come to others, one value a pair.

    Attributes:
        total: weight of the one's words that the other meets; ``share`` of what both could share at most.
        best: the weight of the best met word; ``count``: how many words are met.
        around: ``total`` where what stands around the other counts too; ``whole``: where that of both does.
    """

    total: Floats
    share: Floats
    best: Floats
    around: Floats
    whole: Floats
    count: Whole


class Nearness:
    """The statements of one text by what they speak of."""

    def __init__(self, found: Sequence[Frame], index: Index) -> None:
        """Read the vocabulary of ``found``, frames in reading order; ``index`` weighs its words."""
        self.frames = found
        self.beside = surroundings(found)
        self.words = sorted({key for one in found for key in one.keys})
        self._place = {word: number for number, word in enumerate(self.words)}
        self._worth = [index.weight(word) for word in self.words]
        self._weights = np.array(self._worth)
        own = [{self._place[key]: CARRIED if key in one.carried else 1.0 for key in one.keys} for one in found]
        self._own = self._table(own)
        self._context = self._table([self._around(one, own) for one in found])
        self._neighbours = self._near_words()
        self._met, self._meant = self._spread(self._own), self._spread(self._context)
        mine = self._own.values * self._weights[self._own.cells % max(1, len(self.words))]
        self._norms = 1.0 + _sums(mine, self._own.starts)

    def _table(self, rows: Sequence[dict[int, float]]) -> Table:
        size = len(self.words)
        cells = np.array([one * size + word for one, row in enumerate(rows) for word in row], dtype=np.int64)
        values = np.array([value for row in rows for value in row.values()], dtype=np.float64)
        order = np.argsort(cells)
        return Table.of(cells[order], values[order], (len(rows), size))

    def _around(self, one: Frame, own: Sequence[dict[int, float]]) -> dict[int, float]:
        words = dict(own[one.order])
        for other, value in self.beside[one.order]:
            for word, counts in own[other.order].items():
                words[word] = max(words.get(word, 0.0), counts * value)
        return words

    def _near_words(self) -> tuple[Whole, Whole, Floats]:
        """The words near each word of the text (itself included): places in the lists, words, and how near."""
        table = ties()
        words, others, values = [], [], []
        begin = 0
        for grid in vectors().nearness(self.words, APART):
            for number, word in enumerate(self.words[begin : begin + len(grid)]):
                grid[number, begin + number] = 1.0
                tied = table.get(word, {})
                for other in tied.keys() & self._place.keys():
                    if tied[other] >= SURE:
                        place = self._place[other]
                        grid[number, place] = max(grid[number, place], LEXICON[0] + LEXICON[1] * tied[other])
            one, other_ = np.nonzero(grid > APART)
            order = in_groups(one, -grid[one, other_])
            order = order[place_in_run(one[order]) <= NEIGHBOURS]
            words.append(one[order] + begin)
            others.append(other_[order])
            values.append((grid[one[order], other_[order]] - APART) / (1 - APART))
            begin += len(grid)
        if not words:
            return np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(0)
        starts = np.searchsorted(np.concatenate(words), np.arange(len(self.words) + 1))
        return starts, np.concatenate(others), np.concatenate(values)

    def _spread(self, table: Table) -> Table:
        """What each statement gives to a word: through the nearest of its words, weighed by the rarer of both."""
        size = len(self.words)
        starts, near, ties_ = self._neighbours
        word = np.repeat(np.arange(size), np.diff(starts))
        order = np.argsort(near, kind="stable")  # by the word that stands in the statement
        given, wanted, tie = near[order], word[order], ties_[order]
        worth = tie * np.minimum(self._weights[given], self._weights[wanted])
        bounds = np.searchsorted(given, np.arange(size + 1))
        one, here = np.divmod(table.cells, max(1, size))
        source, target = ranges(bounds[here], bounds[here + 1])
        cells = one[source] * size + wanted[target]
        values = table.values[source] * worth[target]
        return Table.of(*highest(cells, values, len(self.frames) * size), (len(self.frames), size))

    def candidates(self) -> tuple[Whole, Whole]:
        """The pairs that come near each other: each statement with those nearest to it, nearest first."""
        size, count = max(1, len(self.words)), max(1, len(self.frames))
        one, word = np.divmod(self._meant.cells, size)
        turned = np.argsort(word * count + one, kind="stable")
        postings, values = (word * count + one)[turned], self._meant.values[turned]
        ones, others = [], []
        block = max(1, SPREAD // count)
        for begin in range(0, len(self.frames), block):
            end = min(begin + block, len(self.frames))
            part = slice(self._context.starts[begin], self._context.starts[end])
            here, asked = np.divmod(self._context.cells[part], size)
            middle = np.searchsorted(postings, asked * count + here)
            low = np.maximum(np.searchsorted(postings, asked * count), middle - POSTED // 2)
            high = np.minimum(np.searchsorted(postings, (asked + 1) * count), middle + POSTED // 2)
            source, target = ranges(low, high)
            cells = (here[source] - begin) * count + postings[target] % count
            worth = self._context.values[part][source] * values[target]
            tally = np.bincount(cells, weights=worth, minlength=(end - begin) * count)
            met = np.flatnonzero(tally)
            a, b = np.divmod(met, count)
            apart = a + begin != b
            a, b = a[apart], b[apart]
            order = in_groups(a, -np.round(tally[met[apart]], 9))
            order = order[place_in_run(a[order]) < CLOSE]
            ones.append(a[order] + begin)
            others.append(b[order])
        if not ones:
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        return np.concatenate(ones), np.concatenate(others)

    def between(self, ones: Whole, others: Whole) -> Near:
        """How near each of ``ones`` comes to that of ``others`` in the same place (orders of frames)."""
        parts = [
            self._between(ones[begin : begin + PAIRS], others[begin : begin + PAIRS])
            for begin in range(0, max(1, len(ones)), PAIRS)
        ]
        return Near(**{name: np.concatenate([getattr(part, name) for part in parts]) for name in vars(parts[0])})

    def _between(self, ones: Whole, others: Whole) -> Near:
        """The same for so many pairs as the memory allows at once."""
        size = max(1, len(self.words))
        pair, cell = ranges(self._own.starts[ones], self._own.starts[ones + 1])
        at = others[pair] * size + self._own.cells[cell] % size
        met = self._own.values[cell] * self._met.at(at)
        around = self._own.values[cell] * self._meant.at(at)
        best = np.zeros(len(ones))
        np.maximum.at(best, pair, met)
        total = np.bincount(pair, weights=met, minlength=len(ones))
        wide, there = ranges(self._context.starts[ones], self._context.starts[ones + 1])
        meant = self._meant.at(others[wide] * size + self._context.cells[there] % size)
        whole = np.bincount(wide, weights=self._context.values[there] * meant, minlength=len(ones))
        return Near(
            total=np.round(total, 9),
            share=np.round(total / np.sqrt(self._norms[ones] * self._norms[others]), 9),
            best=best,
            around=np.round(np.bincount(pair, weights=around, minlength=len(ones)), 9),
            whole=np.round(whole, 9),
            count=np.bincount(pair, weights=met > LEAST, minlength=len(ones)).astype(np.int64),
        )

    def let_go(self) -> None:
        """Give up what pairs are measured by, the most of its memory, once the last has been measured."""
        del self._context, self._met, self._meant, self._norms

    def met(self, one: int, other: int) -> tuple[tuple[str, str], ...]:
        """The words of ``one`` that ``other`` meets, weightiest first: (of the one, of the other)."""
        starts, near, tie = self._listed
        mine, theirs = (self._row(self._own, order) for order in (one, other))
        found = []
        for word, value in mine.items():
            pairs = [
                (value * theirs[where] * tie[at] * min(self._worth[word], self._worth[where]), -where)
                for at in range(starts[word], starts[word + 1])
                if (where := near[at]) in theirs
            ]
            if pairs:
                best, where = max(pairs)
                found.append((-best, self.words[word], self.words[-where]))
        return tuple((a, b) for value, a, b in sorted(found) if -value > LEAST)

    @cached_property
    def _listed(self) -> tuple[list[int], list[int], list[float]]:
        """The neighbours of words as lists, which are quicker to look into one by one."""
        starts, near, tie = self._neighbours
        return starts.tolist(), near.tolist(), tie.tolist()

    def _row(self, table: Table, order: int) -> dict[int, float]:
        part = slice(table.starts[order], table.starts[order + 1])
        size = max(1, len(self.words))
        return dict(zip((table.cells[part] % size).tolist(), table.values[part].tolist(), strict=True))


def _sums(values: Floats, starts: Whole) -> Floats:
    return np.diff(np.concatenate(([0.0], np.cumsum(values)))[starts])
