"""How far the words of a statement lean to a promise (leaving nothing open) or to a particular (taking some back).

The table was fitted by ``measure/fit_tensions.py`` on annotated texts: which words and pairs of words stand more often
on the promising or on the particular side of a tension than elsewhere, of any tension and of those of each family. Only
words of several texts are in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise, repeat

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d")

Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Leanings:
    """What words say of the statements they stand in.

    Attributes:
        kinds: what the columns are about: any tension, then each family.
        places: row of each term; "" is that of the constants.
        weights: log-odds, terms by sides (promise, particular) by kinds.
    """

    kinds: tuple[str, ...]
    places: Mapping[str, int]
    weights: Floats

    def of(self, statements: Sequence[Collection[str]]) -> Floats:
        """How statements lean that hold these terms: statements by sides by kinds."""
        constant = self.places[""]
        place = self.places.get  # an unknown term is given the place of the constant, which is there anyway
        rows = [sorted({constant, *map(place, held, repeat(constant))}) for held in statements]
        bounds = np.cumsum([0, *map(len, rows)])
        places = [place for row in rows for place in row]
        table = csr_matrix((np.ones(len(places)), places, bounds), shape=(len(rows), len(self.weights)))
        total: Floats = np.round(table @ self.weights.reshape(len(self.weights), -1), 9)
        return total.reshape(len(rows), *self.weights.shape[1:])


@dataclass(frozen=True, kw_only=True, slots=True)
class Lean:
    """Log-odds that a statement is the one or the other side of any tension."""

    promise: float
    particular: float


def terms(text: str) -> Iterator[tuple[str, int, int]]:
    """Words and pairs of words in lower case, a digit for any number, and where they stand."""
    found = [
        (match[0] if match[0].isalpha() or "-" in match[0] else "#", *match.span())
        for match in WORD.finditer(text.lower())
    ]
    yield from found
    for (one, start, _), (other, _, end) in pairwise(found):
        yield f"{one} {other}", start, end


def held(text: str) -> frozenset[str]:
    """The terms of a text."""
    words = [word if word.isalpha() or "-" in word else "#" for word in WORD.findall(text.lower())]
    return frozenset(words).union(f"{one} {other}" for one, other in pairwise(words))


@lru_cache(maxsize=1)
def leanings() -> Leanings:
    """The table of the package: a line a term, in it the promising and the particular side of each kind in turn."""
    lines = files(__package__).joinpath("lean.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines[1:])  # "# about" is a term: a number before "about"
    weights = np.array([row[1:] for row in rows], dtype=np.float64).reshape(len(rows), len(head) // 2, 2)
    return Leanings(
        kinds=tuple(name.rpartition(" ")[0] for name in head[1::2]),
        places={row[0]: place for place, row in enumerate(rows)},
        weights=np.ascontiguousarray(weights.transpose(0, 2, 1)),  # as it is asked for, or each text copies it
    )


def lean(text: str) -> Lean:
    """How far a statement's words lean to either side of any tension."""
    promise, particular = leanings().of([held(text)])[0, :, 0].tolist()
    return Lean(promise=promise, particular=particular)
