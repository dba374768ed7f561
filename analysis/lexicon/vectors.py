"""Word vectors: how near two words are in meaning, where no thesaurus ties them ("furnace", "incinerator").

The table (``vectors.npz``) is made by ``measure/build_vectors.py``: each word of WordNet 3.1 stands
for the mean of what the sentence model all-MiniLM-L6-v2 (Apache-2.0) makes of it and of its first glosses. Values are
whole numbers, so that a cosine comes out the same to the last bit on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

BLOCK = 512
"""Words whose cosines are held in memory at once."""

ROUGH = 1e-4
"""A cosine of short floats is off by less."""

FULL = 127
"""The largest value of a component: a vector's components are scaled so that the largest is this."""


@dataclass(frozen=True, kw_only=True)
class Vectors:
    """The table.

    Attributes:
        places: row of each word (lower case, base form).
        rows: one vector a word, ``int8``.
        lengths: Euclidean length of each row, ``float64``.
    """

    places: Mapping[str, int]
    rows: NDArray[np.int8]
    lengths: NDArray[np.float64]

    def nearness(self, words: Sequence[str], above: float = 0.0) -> Iterator[NDArray[np.float64]]:
        """The cosine of each of ``words`` with each of them, :data:`BLOCK` rows at a time.

        Args:
            words: the words.
            above: a cosine that is not higher is 0, as where a word has no vector.
        """
        known = [(place, self.places[word]) for place, word in enumerate(words) if word in self.places]
        here = np.array([place for place, _ in known], dtype=np.int64)
        there = np.array([row for _, row in known], dtype=np.int64)
        rows, lengths = self.rows[there].astype(np.float32), self.lengths[there]  # holds sums of whole numbers exactly
        short = lengths.astype(np.float32)
        for begin in range(0, len(words), BLOCK):
            grid = np.zeros((min(BLOCK, len(words) - begin), len(words)))
            part = slice(*np.searchsorted(here, (begin, begin + BLOCK)))
            products = rows[part] @ rows.T
            one, other = np.nonzero(products > (above - ROUGH) * short[part, None] * short)
            cosines = products[one, other] / (lengths[part][one] * lengths[other])
            grid[here[part][one] - begin, here[other]] = np.where(cosines > above, cosines, 0.0)
            yield grid


@lru_cache(maxsize=1)
def vectors() -> Vectors:
    """The table of the package, read on the first question."""
    with as_file(files(__package__).joinpath("vectors.npz")) as path, np.load(path, allow_pickle=False) as table:
        words = bytes(table["words"]).decode("ascii").split("\n")
        rows = table["rows"]
    lengths = np.sqrt((rows.astype(np.int64) ** 2).sum(axis=1).astype(np.float64))
    return Vectors(places={word: place for place, word in enumerate(words)}, rows=rows, lengths=lengths)
