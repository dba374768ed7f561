"""How likely a line is a critic's by words alone: its own, its heading's, and those of the lines around it.

Rules hear a critic where somebody is named who asks or complains. A fact box, a list under a heading, a letter answered
point by point need name nobody; what stands in them, and beside them, still reads like it. A logistic regression over
the words and over what they mean (``line_weights.tsv``, ``line_meanings.tsv``, fitted by ``measure/fit_critiques.py``)
says so; it is evidence among others for :mod:`analysis.extraction.fitted.features`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from analysis.lexicon.meanings import directions
from analysis.lexicon.words import content
from analysis.text.packaged import rows

CONSTANT = "(constant)"
DIGITS = 3
"""What meanings add is rounded before it is made whole, because the last digits of such sums depend on the machine."""

_WORD = re.compile(r"[a-z]{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, an item or a heading, and where it stands."""

    start: int
    end: int
    kind: str
    opens: bool
    block: int
    section: str


def line_words(source: str, lines: Sequence[Line]) -> list[frozenset[str]]:
    """The words that tell of each line, with where they stand.

    Args:
        source: the text.
        lines: its lines, in reading order.
    """
    own = [_words(source[one.start : one.end]) for one in lines]
    lead: frozenset[str] = frozenset()
    found = []
    for number, (line, words) in enumerate(zip(lines, own, strict=True)):
        here = {f"own {word}" for word in words} | {f"headed {word}" for word in _words(line.section)} | {line.kind}
        if line.kind == "item":
            here |= {f"led {word}" for word in lead}
        else:
            lead = words
        if number:
            here |= {f"before {word}" for word in own[number - 1]}
        if number + 1 < len(lines):
            here |= {f"behind {word}" for word in own[number + 1]}
        here.add(f"fifth {int(5 * line.start / len(source))}")
        found.append(frozenset(here))
    return found


def line_odds(source: str, lines: Sequence[Line]) -> list[int]:
    """How likely each line holds a critique: log-odds in thousandths.

    Args:
        source: the text.
        lines: its lines, in reading order.
    """
    table, told = weights(), line_words(source, lines)
    meant = np.rint(np.round(line_meanings(source, lines) @ by_meaning(), DIGITS)).astype(int).tolist()
    return [
        table[CONSTANT] + meaning + sum(table[word] for word in words if word in table)
        for words, meaning in zip(told, meant, strict=True)
    ]


def line_meanings(source: str, lines: Sequence[Line]) -> NDArray[np.float64]:
    """What each line is about: lines by dimensions, rows of length 1."""
    return directions([Counter(content(source[one.start : one.end])) for one in lines])


@lru_cache(maxsize=1)
def by_meaning() -> NDArray[np.float64]:
    """What each dimension of meaning adds to the odds, in thousandths."""
    return np.array([float(value) for _, value in rows(__package__, "line_meanings.tsv")])


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@lru_cache(maxsize=1)
def weights() -> Mapping[str, int]:
    """What each word adds to the odds, in whole thousandths, so that a sum does not hang on the order of its parts."""
    return {name: int(value) for name, value in rows(__package__, "line_weights.tsv")}
