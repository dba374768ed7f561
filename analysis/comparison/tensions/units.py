"""Units lent from one number of a sentence to another: 25 to 22 per cent; 14 million crowns and 9 million."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.comparison.tensions.number_words import (
    LENDS,
    SCALED,
    SCALES,
)
from analysis.comparison.tensions.quantity import Quantity


def lend(text: str, found: list[Quantity]) -> list[Quantity]:
    """Let a bare number before "to 672 pesos" or "to 22 per cent" be of that unit too."""
    result: list[Quantity] = []
    scale = 1.0
    for one in reversed(found):
        own = SCALED.search(text[one.start : one.end])
        after = result[-1] if result else None
        if (
            after
            and one.kind == "count"
            and not (one.noun or one.of or one.remaining)
            and after.kind in ("money", "share", "time")
            and not after.remaining
            and not after.every
            and LENDS.match(text, one.end, after.start)
            and LENDS.fullmatch(text[one.end : after.start])
            and not (
                after.kind == "share" and (one.value > 100 or not re.search(r"%|cent", text[after.start : after.end]))
            )
        ):
            part = 100.0 if after.kind == "share" else 1.0
            if one.value < 1000 and not own and after.kind == "money":
                part = 1 / scale  # "40, 35 and 25 million crowns"
            one = replace(
                one, kind=after.kind, noun=after.noun, unit=after.unit, low=one.low / part, high=one.high / part
            )
        else:
            scale = SCALES[own.group().lower()] if own else 1.0
        result.append(one)
    return result[::-1]


def carry_money(text: str, found: list[Quantity]) -> list[Quantity]:
    """Let "9 million" after "14 million crowns" be crowns too."""
    last: Quantity | None = None
    result = []
    for one in found:
        if one.kind == "money":
            last = one
        elif (
            last
            and one.kind == "count"
            and not one.noun
            and re.search(r"(?:illion|thousand|bn|mln)\b", text[one.start : one.end])
        ):
            one = replace(one, kind="money", unit=last.unit, noun=last.noun)
        result.append(one)
    return result
