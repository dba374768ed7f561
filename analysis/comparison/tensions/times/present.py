"""The time at which a text speaks, as an interval, and the dates that it leaves a reader to complete from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from analysis.comparison.tensions.numbers.date_words import PARTS
from analysis.comparison.tensions.numbers.dates import When, dates, leans, month, year
from analysis.comparison.tensions.numbers.figures import Sheets
from analysis.comparison.tensions.numbers.speaking import headed, speaks, stamp
from analysis.text.words import MONTHS

Interval = tuple[int, int]

_ANY_YEAR = 2001
"""The year of days of a text that names none: their order is all that is asked."""

_BARE = re.compile(
    r"\b(?P<relation>in|of|since|until|till|by|during|from|to|before|after|at|on) (?:the )?"
    r"(?:(?P<part>" + "|".join(sorted(PARTS, key=len, reverse=True)) + r")(?: of)? )?"
    r"(?P<month>" + "|".join(name.title() for name in MONTHS if len(name) > 4 or name in ("june", "july", "may")) + r")"
    r"\b(?!\s*,?\s*\d)"
)
"""A month without a day or a year: "at the beginning of July"."""


def present(source: str) -> Interval | None:
    """First and last day at which a text may be speaking: its stamp, its heading's date, else its latest date.

    A heading that names a year alone ("Annual review 2022") may head what came out in the year after.
    """
    stamped = stamp(source)
    if stamped is not None:
        return stamped, stamped
    for one in headed(source):
        last = one.last if one.precision != "year" else year(one.year + 1)[1]
        return one.first, last
    now = speaks(source)
    return (now, now + 366) if now is not None else None


def completed(sheets: Sheets, source: str) -> Sheets:
    """The sentences with dates that name no year set in the year told before them, else in the text's own."""
    now = present(source)
    context = date.fromordinal(now[0]).year if now else _ANY_YEAR
    place: tuple[str, int] | None = None
    found = []
    for sheet in sheets:
        if (sheet.section, sheet.passage.unit.paragraph) != place:
            place = (sheet.section, sheet.passage.unit.paragraph)
            context = date.fromordinal(now[0]).year if now else _ANY_YEAR
        told = list(sheet.dates)
        if leans(sheet.text):
            taken = [(one.start, one.end) for one in told]
            added = [*dates(sheet.text, now[0] if now else None, context), *_months(sheet.text, told, context)]
            for one in added:
                if all(one.end <= start or one.start >= end for start, end in taken):
                    taken.append((one.start, one.end))
                    told.append(one)
            told.sort(key=lambda one: one.start)
        explicit = [one.year for one in told if not one.inferred and one.precision != "decade"]
        context = explicit[-1] if explicit else context
        found.append(replace(sheet, dates=tuple(told)) if len(told) > len(sheet.dates) else sheet)
    return Sheets(found, sheets.texts)


def _months(text: str, told: Sequence[When], context: int | None) -> list[When]:
    """The months without a year, each in the year told before it."""
    earlier = [one.year for one in told if not one.inferred]
    of = earlier[0] if earlier else context
    if of is None:
        return []
    found = []
    for match in _BARE.finditer(text):
        first, last = month(MONTHS[match["month"].lower()], of)
        if match["part"]:
            begin, stop = PARTS[match["part"].lower()]
            length = last - first + 1
            first, last = first + int(begin * length), first + max(1, round(stop * length)) - 1
        found.append(
            When(
                start=match.start("month"),
                end=match.end("month"),
                first=first,
                last=last,
                precision="month",
                relation=match["relation"].lower(),
                inferred=True,
            )
        )
    return found
