"""How near two statements are in what they speak of, by words, lexicon and word vectors, with what stands around.

Unlike :mod:`analysis.comparison.tensions.index`, which asks for shared keys, this reaches a thing named by another
word, and a thing named only in the sentence before. Candidates come from postings, nearest words first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from analysis.comparison.lexicon import ties
from analysis.comparison.lexicon.vectors import vectors
from analysis.comparison.tensions.frames import Frame, siblings
from analysis.comparison.tensions.index import Index

APART = 0.32
"""Cosines of word vectors up to this are chance; what lies above is stretched to 0 to 1."""

LEXICON = (0.35, 0.6)
"""How a tie of the lexicon counts beside a cosine: offset and slope."""

SURE = 0.6
"""Ties of the lexicon below are one of several senses; the vectors decide there."""

NEIGHBOURS, POSTED, CLOSE = 12, 40, 24
"""Words near a word, statements a word, and candidates a statement that are looked at, at most."""

CARRIED, BESIDE, AROUND = 0.4, 0.7, (0.6, 0.4)
"""What a word counts that was carried in from a full name or a list head; one that stands in the same sentence; one of
the first and second statement before in the same paragraph."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Near:
    """How near one statement comes to another.

    Attributes:
        total: weight of its words that the other meets; ``share`` of what both could share at most.
        best: the weight of the best met word.
        around: ``total`` where what stands around the other counts too; ``whole``: where that of both does.
        words: the met words, weightiest first: (of the one, of the other).
    """

    total: float
    share: float
    best: float
    around: float
    whole: float
    words: tuple[tuple[str, str], ...]


class Nearness:
    """The statements of one text by what they speak of."""

    def __init__(self, found: Sequence[Frame], index: Index) -> None:
        """Read the vocabulary of ``found``, frames in reading order; ``index`` weighs its words."""
        self.frames = found
        self.index = index
        self._postings: dict[str, list[int]] = defaultdict(list)
        for one in found:
            for key in sorted(one.keys):
                self._postings[key].append(one.order)
        self._continued = {
            other.order for before, other in pairwise(found) if before.unit.paragraph == other.unit.paragraph
        }
        self._own = [{key: CARRIED if key in one.carried else 1.0 for key in sorted(one.keys)} for one in found]
        self._with_context = [self._contextual(one) for one in found]
        self._norms = [
            1.0 + sum(self.index.weight(key) * value for key, value in self._own[one.order].items()) for one in found
        ]

    def _contextual(self, one: Frame) -> Mapping[str, float]:
        words = dict(self._own[one.order])
        around = [(other, BESIDE) for other in siblings(one, self.frames)]
        for back, value in enumerate(AROUND, 1):
            before = self.frames[one.order - back] if one.order >= back else None
            if before is not None and before.unit.paragraph == one.unit.paragraph:
                around.append((before, value))
        for other, value in around:
            for key, own in self._own[other.order].items():
                words[key] = max(words.get(key, 0.0), own * value)
        return words

    @cached_property
    def _neighbours(self) -> Mapping[str, Mapping[str, float]]:
        """For each word of the text the words of the text near it (itself included), and how near: 0 to 1."""
        words = sorted(self._postings)
        grid = vectors().nearness(words)
        place = {word: number for number, word in enumerate(words)}
        table = ties()
        for number, word in enumerate(words):
            grid[number, number] = 1.0
            for other, tie in table.get(word, {}).items():
                if tie >= SURE and other in place:
                    grid[number, place[other]] = max(grid[number, place[other]], LEXICON[0] + LEXICON[1] * tie)
        grid = np.clip((grid - APART) / (1 - APART), 0.0, 1.0)
        result = {}
        for number, word in enumerate(words):
            row = grid[number]
            best = sorted(np.nonzero(row)[0].tolist(), key=lambda other: (-row[other], other))[: NEIGHBOURS + 1]
            result[word] = {words[other]: float(row[other]) for other in best}
        return result

    def candidates(self, one: Frame) -> list[int]:
        """Orders of the statements that come nearest to ``one``, nearest first."""
        tally: dict[int, float] = defaultdict(float)
        for key, own in self._with_context[one.order].items():
            best: dict[int, float] = {}
            for word, tie in self._neighbours[key].items():
                value = own * tie * min(self.index.weight(key), self.index.weight(word))
                posted = self._postings[word]
                if len(posted) > POSTED:
                    posted = sorted(posted, key=lambda order: (abs(order - one.order), order))[:POSTED]
                for order in posted:
                    best[order] = max(best.get(order, 0.0), value)
                    if order != one.order and order + 1 in self._continued:
                        best[order + 1] = max(best.get(order + 1, 0.0), value * AROUND[0] / 2)
            for order, value in best.items():
                tally[order] += value
        tally.pop(one.order, None)
        return sorted(tally, key=lambda order: (-tally[order], order))[:CLOSE]

    def between(self, one: Frame, other: Frame) -> Near:
        """How near ``one`` comes to ``other``."""
        words: list[tuple[float, str, str]] = []
        around = whole = 0.0
        mine, own, context = self._own[one.order], self._own[other.order], self._with_context[other.order]
        for key, value in self._with_context[one.order].items():
            met, where, meant = 0.0, "", 0.0
            for word, tie in self._neighbours[key].items():
                if word in context:
                    weight = tie * min(self.index.weight(key), self.index.weight(word))
                    meant = max(meant, weight * context[word])
                    if word in own and weight * own[word] > met:
                        met, where = weight * own[word], word
            whole += value * meant
            if key in mine:
                around += mine[key] * meant
                if where:
                    words.append((mine[key] * met, key, where))
        words.sort(key=lambda each: (-each[0], each[1]))
        total = sum(value for value, _, _ in words)
        return Near(
            total=total,
            share=total / (self._norms[one.order] * self._norms[other.order]) ** 0.5,
            best=words[0][0] if words else 0.0,
            around=around,
            whole=whole,
            words=tuple((a, b) for value, a, b in words if value > 0.15),
        )
