"""Whether edited words may still say what they said: what turns a statement round is the same in both.

A judgement goes along with words that were edited a little. Letters alone do not tell a mended slip of the pen from a
"not" put in, so words that deny, oblige, count or quantify must be the same ones.
"""

from __future__ import annotations

import re
from collections import Counter

from analysis.comparison.tensions.numbers.number_words import FRACTIONS, ONES, SCALES, TENS
from analysis.comparison.tensions.read.frame_words import MODALS, NEGATIONS, QUANTIFIERS
from analysis.text.words import word_set

_PARTS = word_set("some few many most several both either half")
"""How many, where it is not all: beside the words that say all, any or none."""

_TURNING = NEGATIONS | MODALS | QUANTIFIERS | _PARTS | ONES.keys() | TENS.keys() | SCALES.keys() | FRACTIONS.keys()

_ALIKE = {"every": "all", "each": "all", "everyone": "everybody", "anyone": "anybody"}
"""Words that quantify alike: one may take the other's place."""

_WHOLE = (
    (r"\bwon't\b", "will not"),
    (r"\bcan(?:'t|not)\b", "can not"),
    (r"\bshan't\b", "shall not"),
    (r"n't\b", " not"),
)
"""Contractions and what they stand for: "will not" may be written out."""

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


def same_sense(was: str, now: str) -> bool:
    """Whether two states of a passage hold the same negations, modals, numbers and quantifiers."""
    return _turning(was) == _turning(now)


def denies(words: str) -> bool:
    """Whether what stands before a passage ends with a word that denies it."""
    return (_tokens(words) or [""])[-1] in NEGATIONS


def _turning(words: str) -> Counter[str]:
    return Counter(_ALIKE.get(token, token) for token in _tokens(words) if token[0].isdecimal() or token in _TURNING)


def _tokens(words: str) -> list[str]:
    plain = _THOUSANDS.sub("", words.casefold().replace("’", "'"))
    for contracted, whole in _WHOLE:
        plain = re.sub(contracted, whole, plain)
    return _TOKEN.findall(plain)
