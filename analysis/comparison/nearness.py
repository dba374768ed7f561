"""How much of a demand's matter a claim meets in words of its own: word vectors where no thesaurus has a tie."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.meaning import Grid
from analysis.lexicon import ties
from analysis.lexicon.vectors import vectors

Column = NDArray[np.float64]

NEAR = 0.6
"""Cosines up to this say nothing: any two words of public life come near it."""


@dataclass(frozen=True, kw_only=True)
class Bags:
    """Bags of words, one behind the other.

    Attributes:
        lengths: how many words each has.
        places: the column of each word.
        parts: how much each word counts in its bag.
    """

    lengths: NDArray[np.intp]
    places: NDArray[np.intp]
    parts: Column

    def summed(self, values: Column) -> Column:
        """The sum of what each word of a bag has, added in their order: so it is the same on every machine."""
        owners = np.repeat(np.arange(len(self.lengths)), self.lengths)
        sums: Column = np.bincount(owners, weights=values, minlength=len(self.lengths)).astype(float)
        return sums


@dataclass(frozen=True, kw_only=True)
class Nearness:
    """How near the words of demands are to the words of claims.

    Attributes:
        demanded, claimed: the words of each side, and their row or column in ``grid``.
        grid: 1 for the same word, less for words tied or near in meaning, 0 for strangers.
    """

    demanded: Mapping[str, int]
    claimed: Mapping[str, int]
    grid: Grid

    def met(
        self, wanted: Mapping[str, float], bags: Bags | Sequence[Mapping[str, float]], least: float = 1.0
    ) -> Column:
        """The share of a demand that each bag of words meets: each word by the one nearest to it.

        Args:
            wanted: the words of the demand and what each is worth.
            bags: words of each claim and how much each counts there.
            least: the worth a demand is taken to have at least, so that one of no worth is met by nothing.
        """
        laid = bags if isinstance(bags, Bags) else self.laid(bags)
        filled = np.flatnonzero(laid.lengths)
        starts = (np.cumsum(laid.lengths) - laid.lengths)[filled]
        found = np.zeros(len(laid.lengths))
        for word, worth in wanted.items():
            if worth and len(laid.places):
                met = self.grid[self.demanded[word], laid.places] * laid.parts
                found[filled] += worth * np.maximum.reduceat(met, starts)
        shares: Column = found / max(least, sum(wanted.values()))
        return shares

    def returned(
        self, wanted: Mapping[str, float], claims: Bags | Sequence[Sequence[str]], weigh: Callable[[str], float]
    ) -> Column:
        """The share of each claim's own matter that the demand meets (the 2 keeps claims of one word from leading)."""
        laid = claims if isinstance(claims, Bags) else self.laid_by_worth(claims, weigh)
        rows = [self.demanded[word] for word in wanted]
        if not rows:
            return np.zeros(len(laid.lengths))
        best = (self.grid[rows] * np.array(list(wanted.values()))[:, None]).max(axis=0)
        shares: Column = laid.summed(laid.parts * best[laid.places]) / (2 + laid.summed(laid.parts))
        return shares

    def laid(self, bags: Sequence[Mapping[str, float]]) -> Bags:
        """Bags of words as columns of the grid: made once for all demands."""
        return Bags(
            lengths=np.array([len(bag) for bag in bags], dtype=np.intp),
            places=np.array([self.claimed[word] for bag in bags for word in bag], dtype=np.intp),
            parts=np.array([part for bag in bags for part in bag.values()], dtype=float),
        )

    def laid_by_worth(self, claims: Sequence[Sequence[str]], weigh: Callable[[str], float]) -> Bags:
        """The same for claims, each kind of word once and for what it is worth."""
        return self.laid([{word: weigh(word) for word in sorted(set(words))} for words in claims])


def nearness(demanded: Sequence[str], claimed: Sequence[str]) -> Nearness:
    """Compare every word of the demands with every word of the claims (base forms)."""
    rows, columns = _places(demanded), _places(claimed)
    grid = np.zeros((len(rows), len(columns)))
    table = vectors()
    sides = []
    for words in (rows, columns):
        known = [(place, table.places[word]) for word, place in words.items() if word in table.places]
        sides.append(tuple(np.array(side, dtype=np.intp) for side in zip(*known, strict=True)) if known else ())
    if all(sides):
        (here, one), (there, other) = sides
        # whole numbers held as floats: their sums are exact, in whatever order a machine adds them
        products = table.rows[one].astype(np.float64) @ table.rows[other].astype(np.float64).T
        cosines = products / np.outer(table.lengths[one], table.lengths[other])
        grid[np.ix_(here, there)] = np.maximum((cosines - NEAR) / (1 - NEAR), 0.0)
    known_ties = ties()
    for word, row in rows.items():
        for other_word, tie in known_ties.get(word, {}).items():
            column = columns.get(other_word)
            if column is not None:
                grid[row, column] = max(grid[row, column], tie)
        if word in columns:
            grid[row, columns[word]] = 1.0
    return Nearness(demanded=rows, claimed=columns, grid=grid)


def _places(words: Sequence[str]) -> Mapping[str, int]:
    return {word: place for place, word in enumerate(sorted(set(words)))}
