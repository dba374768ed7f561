"""A quantity as a text writes it, and the number that its words stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from analysis.comparison.tensions.numbers import number_words as cues


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A number in one passage.

    Attributes:
        start, end: where the number stands in the passage's text.
        low, high: what it may be exactly; equal where it is exact. Shares run from 0 to 1.
        kind: ``count``, ``share``, ``points``, ``money`` or ``time``.
        stated: ``""`` exact, ``about``, ``more`` or ``less``.
        noun: lemma of what is counted (for a share: of what it is a share of); "" where the text leaves it out.
        modifiers: lemmas of the adjectives and nouns before that noun.
        of: what stands between number and noun: ``them`` ("nine of them"), ``the`` ("nine of the posts"), or "".
        remaining: whether it is "the remaining nine".
        every: for a ratio, the second number ("nine out of TEN").
        unit: the currency of an amount of money; "" of anything else.
    """

    start: int
    end: int
    low: float
    high: float
    kind: str
    stated: str = ""
    noun: str = ""
    modifiers: frozenset[str] = frozenset()
    of: str = ""
    remaining: bool = False
    every: float = 0.0
    unit: str = ""

    @property
    def value(self) -> float:
        """The number as written."""
        if self.stated == "about":
            return (self.low + self.high) / 2
        return self.low if self.stated != "less" else self.high

    @property
    def pinned(self) -> bool:
        """Whether one value is told, exactly or roughly: no bound and no vague word."""
        return self.stated in ("", "about")


LONGEST = 30
"""More digits count nothing; sums of them would know no end."""

_AND_HALF = "andhalf"
"""One word for "and a half", while a number is read."""


@lru_cache(maxsize=4096)
def number(words: str) -> float | None:
    """The value of a number in digits or words, or None: "140 400", "8 mln.", "forty thousand", "two dozen"."""
    text = words.strip().lower().rstrip(".")
    match = re.match(cues.DIGITS, text)
    if match:
        digits = re.sub(r"[ \u00a0\u202f’']", "", match.group())
        if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", digits):
            digits = digits.replace(",", "")
        elif re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", digits):
            digits = digits.replace(".", "")
        value = float(digits.replace(",", "."))
        scale = re.sub(r"[ .-]", "", text[match.end() :])
        return round(value * cues.SCALES.get(scale, 1), 6) if len(digits) <= LONGEST else None
    total, current, seen = 0.0, 0.0, False
    last = 1.0
    for word in re.findall(r"[a-z]+", text.replace("and a half", _AND_HALF)):
        if word in ("a", "an"):
            current, seen = current or 1, True
        elif word == "half":
            current, seen = 0.5, True
        elif word == _AND_HALF and total and not current:
            total += last / 2  # "a million and a half"
        elif word == _AND_HALF:
            current, seen = current + 0.5, True  # "two and a half million"
        elif word in cues.ONES or word in cues.TENS:
            current, seen = current + cues.ONES.get(word, 0) + cues.TENS.get(word, 0), True
        elif word in ("hundred", "dozen", "score"):
            current, seen = (current or 1) * cues.SCALES[word], True
        elif word in cues.SCALES and not current and total:
            total *= cues.SCALES[word]  # "three thousand million"
        elif word in cues.SCALES:
            last = cues.SCALES[word]
            total, current, seen = total + (current or 1) * last, 0.0, True
    return total + current if seen else None
