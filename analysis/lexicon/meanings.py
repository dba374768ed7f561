"""What a passage is about, as the sum of what its words bring to it: a sentence model, learnt by heart word by word.

The table (``meanings.npz``) is made by ``measure/build_meanings.py``: to each word the vector with
which the sum over a sentence's words comes nearest to what the sentence model all-MiniLM-L6-v2 (Apache-2.0) makes of
the whole sentence. Unlike :mod:`analysis.lexicon.vectors`, where all words count alike, a vector's length
says how much a word tells of the matter. No model runs when a text is analysed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from analysis.lexicon.vectors import vectors


@dataclass(frozen=True, kw_only=True)
class Meanings:
    """The table.

    Attributes:
        places: row of each word (lower case, base form).
        rows: one vector a word.
        carried: leads a word that has no row here, but one in ``vectors.npz``, into the same space.
    """

    places: Mapping[str, int]
    rows: NDArray[np.float64]
    carried: NDArray[np.float64]

    def totals(self, bags: Sequence[Mapping[str, float]]) -> NDArray[np.float64]:
        """For each bag the sum of its words' vectors, each by how much it counts; nought where none is known."""
        known: dict[str, int] = {}
        places, parts, bounds = [], [], [0]
        for bag in bags:
            for word, part in bag.items():
                place = known.setdefault(word, len(known))
                places.append(place)
                parts.append(part)
            bounds.append(len(places))
        table = csr_matrix((parts, places, bounds), shape=(len(bags), len(known)), dtype=np.float64)
        totals: NDArray[np.float64] = table @ self._rows(list(known))
        return totals

    def _rows(self, words: Sequence[str]) -> NDArray[np.float64]:
        rows, plain = np.zeros((len(words), self.rows.shape[1])), vectors()
        known = [(number, place) for number, word in enumerate(words) if (place := self.places.get(word)) is not None]
        rows[[number for number, _ in known]] = self.rows[[place for _, place in known]]
        for number, word in enumerate(words):
            if word not in self.places and (place := plain.places.get(word)) is not None:
                rows[number] = (plain.rows[place] / plain.lengths[place]) @ self.carried
        return rows


@lru_cache(maxsize=1)
def meanings() -> Meanings:
    """The table of the package, read on the first question."""
    with as_file(files(__package__).joinpath("meanings.npz")) as path, np.load(path, allow_pickle=False) as table:
        words = bytes(table["words"]).decode("ascii").split("\n")
        rows = table["rows"].astype(np.float64) * table["scales"].astype(np.float64)[:, None]
        carried = table["carried"].astype(np.float64)
    return Meanings(places={word: place for place, word in enumerate(words)}, rows=rows, carried=carried)


def directions(bags: Sequence[Mapping[str, float]]) -> NDArray[np.float64]:
    """What each bag of words (base forms and how much each counts) is about: one row of length 1 a bag."""
    return unit(meanings().totals(bags))


def unit(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each row scaled to length 1; a row of noughts stays."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    scaled: NDArray[np.float64] = rows / np.where(lengths > 0, lengths, 1.0)
    return scaled
