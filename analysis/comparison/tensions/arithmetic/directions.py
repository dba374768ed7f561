"""Which way a sentence says that a figure went, and rises from more to less."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.arithmetic.change_words import DOWN, FORESEEN, PLACED, UP
from analysis.comparison.tensions.arithmetic.changes import led_up, say_change
from analysis.comparison.tensions.arithmetic.ends import old_and_new
from analysis.comparison.tensions.numbers.figures import Sheet, over, percent, plain
from analysis.comparison.tensions.numbers.number_words import SCALED
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.read.candidate import Candidate


def direction(sheet: Sheet, old: Quantity, new: Quantity) -> int:
    """+1 or -1 where a verb right before "from A to B" says which way the figures went, else 0."""
    before = sheet.text[: min(old.start, new.start)][-60:]
    up = [match.start() for match in re.finditer(rf"\b(?:{UP})\b[^,;]*\bfrom\b", before, re.IGNORECASE)]
    down = [match.start() for match in re.finditer(rf"\b(?:{DOWN})\b[^,;]*\bfrom\b", before, re.IGNORECASE)]
    one, other = up[-1] if up else -1, down[-1] if down else -1
    return 0 if one == other else 1 if one > other else -1


def turned(sheet: Sheet) -> Iterator[Candidate]:
    """A rise from more to less, or a fall from less to more."""
    pair = old_and_new(sheet, None)
    if not pair or pair[0].stated or pair[1].stated or pair[1].start < pair[0].start:
        return
    if PLACED.search(sheet.text[: pair[1].start]):
        return  # up from place 61 to place 39
    sign = direction(sheet, *pair)
    if _is_range(sheet, *pair) and FORESEEN.search(sheet.text, 0, pair[0].start):
        return
    if sign * (pair[1].value - pair[0].value) < 0:
        old, new = pair
        told = percent if old.kind == "share" else plain
        sides = sheet.passage.place(0, led_up(sheet.text, old.start)), sheet.passage.place(old.start, new.end)
        why = f"from {told(old.value)} to {told(new.value)} is {say_change(over(new.value, old.value))}"
        places = sheet.place(old), sheet.place(new)
        yield Candidate.of("arithmetic", 0.85, sides, places, why, "Are the two figures in the right order?")


def _is_range(sheet: Sheet, old: Quantity, new: Quantity) -> bool:
    """Whether two figures are told as a range often is: in percent, or with one "million" for both."""
    return old.kind == "share" or bool(SCALED.search(sheet.written(new)) and not SCALED.search(sheet.written(old)))
