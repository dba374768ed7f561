"""How far two words can name one thing or deed: one word, one family, one group of the lists, or near in meaning."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from analysis.comparison.tensions.numbers.figure_words import SAME_COUNTED, SAME_DONE
from analysis.lexicon import ties
from analysis.lexicon.vectors import vectors

NEARBY = 0.6
"""Cosine of word vectors from which two words of official prose mean like things ("bread", "loaf")."""


GROUPS = SAME_COUNTED + SAME_DONE


@lru_cache(maxsize=4096)
def likes(word: str) -> tuple[str, ...]:
    """A lemma and all that can stand for it, in a fixed order."""
    tied = {other for other, tie in ties().get(word, {}).items() if tie >= 0.45}
    return (word, *sorted((tied | {other for group in GROUPS if word in group for other in group}) - {word}))


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> float:
    """How far two lemmas can name one thing or deed, from 0 to 1."""
    if one == other:
        return 1.0
    tie = ties().get(one, {}).get(other, 0.0)
    if tie < 0.7 and any(one in group and other in group for group in GROUPS):
        return 0.7
    return tie if tie >= 0.45 else nearby(one, other)


@lru_cache(maxsize=65536)
def nearby(one: str, other: str) -> float:
    """How near two words are by their vectors, nought up to what chance gives."""
    table = vectors()
    if one not in table.places or other not in table.places:
        return 0.0
    left, right = table.places[one], table.places[other]
    # sums of whole numbers do not depend on their order
    dot = int(table.rows[left].astype(np.int64) @ table.rows[right].astype(np.int64))
    cosine = dot / float(table.lengths[left] * table.lengths[right])
    return round(0.9 * cosine, 3) if cosine >= NEARBY else 0.0


class Neighbours:
    """Some words, and which of them are near another: the same as :func:`nearby`, of all of them at once."""

    def __init__(self, words: Sequence[str]) -> None:
        """Take the vectors of ``words``."""
        self._table = vectors()
        self._words = [word for word in words if word in self._table.places]
        there = np.array([self._table.places[word] for word in self._words], dtype=np.int64)
        self._rows = self._table.rows[there].astype(np.float32)  # holds sums of whole numbers exactly
        self._lengths = self._table.lengths[there]

    def of(self, word: str) -> tuple[str, ...]:
        """Those near ``word``, itself left out."""
        place = self._table.places.get(word)
        if place is None:
            return ()
        dots = (self._rows @ self._table.rows[place].astype(np.float32)).astype(np.float64)
        near = np.flatnonzero(dots / (self._lengths * self._table.lengths[place]) >= NEARBY)
        return tuple(self._words[at] for at in near.tolist() if self._words[at] != word)


@lru_cache(maxsize=65536)
def same_noun(one: str, other: str) -> bool:
    """Whether two counted nouns may stand for the same heads: one word, one family, or one group of the list."""
    if not one or not other:
        return False
    family = ties().get(one, {}).get(other, 0.0) > 0.8
    return one == other or family or any(one in group and other in group for group in SAME_COUNTED)
