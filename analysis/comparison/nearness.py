"""How much of a demand's matter a claim meets in words of its own: word vectors where no thesaurus has a tie."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.lexicon import ties
from analysis.lexicon.vectors import vectors

Grid = NDArray[np.float64]

NEAR = 0.6
"""Cosines up to this say nothing: any two words of public life come near it."""


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
        self, wanted: Mapping[str, float], bags: Sequence[Mapping[str, float]], least: float = 1.0
    ) -> NDArray[np.float64]:
        """The share of a demand that each bag of words meets: each word by the one nearest to it.

        Args:
            wanted: the words of the demand and what each is worth.
            bags: words of each claim and how much each counts there.
            least: the worth a demand is taken to have at least, so that one of no worth is met by nothing.
        """
        lengths = np.array([len(bag) for bag in bags])
        places = np.array([self.claimed[word] for bag in bags for word in bag], dtype=np.intp)
        parts = np.array([part for bag in bags for part in bag.values()])
        filled = np.flatnonzero(lengths)
        starts = (np.cumsum(lengths) - lengths)[filled]
        found = np.zeros(len(bags))
        for word, worth in wanted.items():
            if worth and len(places):
                found[filled] += worth * np.maximum.reduceat(self.grid[self.demanded[word], places] * parts, starts)
        shares: Grid = found / max(least, sum(wanted.values()))
        return shares

    def returned(
        self, wanted: Mapping[str, float], claims: Sequence[Sequence[str]], weigh: Callable[[str], float]
    ) -> NDArray[np.float64]:
        """The share of each claim's own matter that the demand meets (the 2 keeps claims of one word from leading)."""
        rows = [self.demanded[word] for word in wanted]
        if not rows:
            return np.zeros(len(claims))
        best = (self.grid[rows] * np.array(list(wanted.values()))[:, None]).max(axis=0)
        shares = []
        for words in claims:
            kinds = sorted(set(words))
            worth = sum(map(weigh, kinds))
            shares.append(sum(weigh(word) * float(best[self.claimed[word]]) for word in kinds) / (2 + worth))
        return np.array(shares)


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
