"""When a text speaks: the day that it gives as its own, that its head bears, or that it last tells of."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.comparison.tensions.numbers.dates import When, dates, figured
from analysis.text.caseless import Caseless

_STAMP = Caseless(
    r"(?:last\s+(?:updated|revised|modified|reviewed)|updated|revised|as\s+of|date(?:d)?"
    r"|issued|posted|published)\s*:?\s*(?:on\s+)?$"
)
"""Before the day that a text gives as its own."""

_FUTURE = Caseless(
    r"\b(?:will|shall|plan\w*|intend\w*|next|envisage\w*|to be|target\w*|aim\w*|mean to|scheduled|expected)\b"
    r"|\b(?:by|until|from)\s+(?:the\s+)?(?:(?!in\b)\w+\s+){0,3}(?:19|20)\d\d"
)
"""A sentence that looks ahead: its dates may be later than the day on which it speaks."""


def stamp(source: str) -> int | None:
    """The day that a text gives as its own; the last one of a month."""
    stamped = stamped_on(source)
    return stamped.last if stamped else None


@lru_cache(maxsize=8)
def stamped_on(source: str) -> When | None:
    """The date that a text gives as its own: "Last updated 3 May 2019", or a dateline among its first lines."""
    lines, place = [], 0
    for line in source.split("\n"):
        lines.append((place, line))
        place += len(line) + 1
    filled = [(start, line) for start, line in lines if line.strip()]
    for _, line in filled:
        if len(line) >= 80:
            continue
        for when in dates(line):
            if when.precision in ("day", "month") and _STAMP.search(line, 0, when.start):
                return when
    for _, line in filled[:8]:
        if len(line) >= 90:
            continue
        found = [when for when in dates(line) if when.precision == "day"]
        if len(found) == 1 and not re.search(r"[.;]\s*$", line):
            return found[0]
    return None


def headed(source: str) -> list[When]:
    """The dates that a text's first lines bear, each alone in a line that is no sentence."""
    filled = [line for line in source.split("\n") if line.strip()]
    named = [dates(line) for line in filled[:6] if len(line) <= 200 and not re.search(r"[.;:?]\s*$", line)]
    told = [[one for one in found if one.precision not in ("span", "decade")] for found in named]
    return [found[0] for found in told if len(found) == 1 and found[0].relation not in ("since", "of")]


@lru_cache(maxsize=8)
def speaks(source: str) -> int | None:
    """The day on which a text speaks: its stamp or dateline, a date at its head, or its latest that is not ahead.

    Returns:
        A proleptic Gregorian ordinal, or None where the text names no date. A bare year (a site's footer) is no stamp.
    """
    stamped = stamp(source)
    if stamped is not None:
        return stamped
    for one in headed(source):
        if one.precision != "year":
            return one.last
    latest = None
    for sentence in re.split(r"(?<=[.!?;])\s+|\n\s*\n", source):
        if len(sentence) < 40 or not figured(sentence):
            continue
        told = [when.last for when in dates(sentence) if when.precision not in ("span", "decade")]
        if told and (latest is None or max(told) > latest) and not _FUTURE.search(sentence):
            latest = max(told)
    return latest
