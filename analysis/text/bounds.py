"""Bound what the parser gets at once: its time grows with the square of a sentence, and a line may be a whole file."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from analysis.text.layout import Unit

LONGEST = 6_000
"""Characters of a unit that has sentences: longer than any paragraph people write."""

UNENDED = 3_000
"""Characters without the end of a sentence."""

UNBROKEN = 500
"""Characters without a blank: the tokenizer's time grows with the square of such a run."""

_END = re.compile(r"[.!?][\"'”’»)\]]*\s+")


def bounded(units: Iterable[Unit]) -> Iterator[Unit]:
    """The units in their order, those that are too long cut at the end of a sentence, else at a blank, else hard."""
    for unit in units:
        if len(unit.text) <= UNBROKEN:
            yield unit
            continue
        start = 0
        for end in _cuts(unit.text):
            if unit.text[start:end].strip():
                yield _part(unit, start, end)
            start = end


def _part(unit: Unit, start: int, end: int) -> Unit:
    if (start, end) == (0, len(unit.text)):
        return unit
    return dataclasses.replace(unit, text=unit.text[start:end], origin=unit.origin[start:end])


def _cuts(text: str) -> Iterator[int]:
    """Where to end each part; the last is the end of the text."""
    if len(text) <= min(LONGEST, UNENDED, UNBROKEN):
        yield len(text)
        return
    start = ended = broken = 0
    ends = {match.end() for match in _END.finditer(text)}
    for place in range(1, len(text)):
        if place in ends:
            ended = place
        if text[place - 1].isspace():
            broken = place
        if place - start >= LONGEST or place - max(ended, start) >= UNENDED:
            cut = ended if ended > start else broken if broken > start else place
        elif place - max(broken, start) >= UNBROKEN:
            cut = place
        else:
            continue
        yield cut
        start = cut
    yield len(text)
