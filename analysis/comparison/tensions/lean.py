"""How far the words of a statement lean to a promise (leaving nothing open) or to a particular (taking some back).

The tables were fitted by ``measure/fit_tensions.py`` on annotated texts: which words and pairs of words stand more
often on the promising or on the particular side of a tension than elsewhere. Only words of several texts are in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|\d")


@dataclass(frozen=True, kw_only=True, slots=True)
class Lean:
    """Log-odds that a statement is the one or the other side of a tension."""

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


@lru_cache(maxsize=1)
def tables() -> Mapping[str, tuple[float, float]]:
    """Weight of each term for the promise and for the particular; "" holds the constants."""
    rows = (
        line.split("\t")
        for line in files(__package__).joinpath("lean.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("# ")
    )
    return {term: (float(promise), float(particular)) for term, promise, particular in rows}


def lean(text: str) -> Lean:
    """How far a statement's words lean to either side."""
    return lean_of(frozenset(term for term, _, _ in terms(text)))


def lean_of(words: frozenset[str]) -> Lean:
    """The same of its :func:`terms`, where they are known already."""
    weights = tables()
    rows = [weights[term] for term in sorted(words & weights.keys())] + [weights[""]]
    return Lean(promise=sum(row[0] for row in rows), particular=sum(row[1] for row in rows))
