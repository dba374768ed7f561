"""Units lent from one number of a sentence to another: 25 to 22 per cent; 3 to 5 million; 14 million crowns and 9."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.comparison.tensions.numbers import number_words as words
from analysis.comparison.tensions.numbers.quantity import Quantity

ODD = 20
"""A bare number so many times the other is of no such size: "from 800 to 2 thousand"."""


def lend(text: str, found: list[Quantity]) -> list[Quantity]:
    """Let a bare number before "to 672 pesos", "to 22 per cent" or "to 5 million" be of that unit or size too."""
    result: list[Quantity] = []
    scale = 1.0
    for one in reversed(found):
        own = words.SCALED.search(text[one.start : one.end])
        after = result[-1] if result else None
        if (
            after
            and one.kind == "count"
            and not (one.noun or one.of or one.remaining)
            and (after.kind in ("money", "share", "time") or (scale > 1 and not own))
            and not after.remaining
            and not after.every
            and words.LENDS.match(text, one.end, after.start)
            and words.LENDS.fullmatch(text[one.end : after.start])
            and not (
                after.kind == "share" and (one.value > 100 or not re.search(r"%|cent", text[after.start : after.end]))
            )
        ):
            part = 100.0 if after.kind == "share" else 1.0
            if not own and after.kind in ("money", "count") and one.value < min(1000.0, ODD * after.value / scale):
                part = 1 / scale  # "40, 35 and 25 million crowns", "from 3 to 5 million barrels"
            one = replace(
                one, kind=after.kind, noun=after.noun, unit=after.unit, low=one.low / part, high=one.high / part
            )
        else:
            scale = words.SCALES[own.group().lower()] if own else 1.0
        result.append(one)
    return result[::-1]


def carry_percent(text: str, found: list[Quantity]) -> list[Quantity]:
    """Let "and pensions by four" after "prices went up by seven percent" be percent too."""
    result: list[Quantity] = []
    lent = False
    for one in found:
        before = result[-1] if result else None
        if (
            before
            and before.kind == "share"
            and one.kind == "count"
            and not (one.noun or one.of or one.remaining)
            and one.value < 100
            and (
                words.CARRIES.fullmatch(text[before.end : one.start])
                or (lent and words.NAMES.fullmatch(text[before.end : one.start]))
            )
        ):
            lent = True
            one = replace(one, kind="share", low=one.low / 100, high=one.high / 100)
        elif one.kind == "share":
            lent = bool(re.search(r"%|cent", text[one.start : one.end]))
        result.append(one)
    return result


def carry_money(text: str, found: list[Quantity]) -> list[Quantity]:
    """Let "9 million" after "14 million crowns" be crowns too, and "the prisons 130" after "150 million" millions."""
    paid: Quantity | None = None
    before: Quantity | None = None
    scale = 1.0
    result = []
    for one in found:
        own = words.SCALED.search(text[one.start : one.end])
        bare = one.kind == "count" and not (one.noun or one.of or one.remaining)
        if (
            bare
            and not own
            and before
            and scale > 1
            and one.value < 1000
            and words.LISTED.search(text[before.end : one.start])
            and not re.search(r"\b(?:every|each|per)\b", text[before.end : one.start])
        ):
            one = replace(one, low=one.low * scale, high=one.high * scale)
            own = words.SCALED.search(text[before.start : before.end]) or own
            if paid and before.kind == "money":
                one = replace(one, kind="money", unit=paid.unit, noun=paid.noun)
        elif one.kind == "count" and not one.noun and own and paid:
            one = replace(one, kind="money", unit=paid.unit, noun=paid.noun)
        paid = one if one.kind == "money" else paid
        if own:
            scale = words.SCALES[own.group().lower()]
        elif one.kind in ("count", "money") and not (bare and one.value >= scale):
            scale = 1.0
        before = one
        result.append(one)
    return result
