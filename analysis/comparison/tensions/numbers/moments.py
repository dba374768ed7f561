"""When a figure holds."""

from __future__ import annotations

from datetime import date

from analysis.comparison.tensions.numbers.dates import year
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.text.caseless import Caseless

_NOW = Caseless(
    r"\b(?:today|now|nowadays|currently|at present|at the moment|by now|this (?:morning|week|evening)|as (?:we|I) speak"
    r"|so far)\b"
)


_DEICTIC = Caseless(r"\b(?:last|this) (?:year|spring|summer|autumn|fall|winter)\b")


LATE = (date(9000, 1, 1).toordinal(), date(9000, 12, 31).toordinal())
"""The present of a text that does not say when it speaks: later than every date."""


_AGAINST = Caseless(r"\b(?:than|against|compared|up from|down from|as in)\b")
"""What makes a date after a figure that of another figure."""


def stretch(sheet: Sheet, start: int, end: int) -> tuple[int, int]:
    """The statement of a sentence in which something stands: from the cut before it to the cut after it."""
    low = max((stop for _, stop in sheet.cuts if stop <= start), default=0)
    return low, next((begin for begin, _ in sheet.cuts if begin >= end), len(sheet.text))


def moment(sheet: Sheet, position: int, now: int | None) -> tuple[int, int] | None:
    """When a figure holds: a date or "today" in its stretch, else in its statement, else the sentence's one date."""
    one = sheet.figures[position]
    dated = [when for when in sheet.dates if when.precision not in ("span", "decade")]
    present = (year(date.fromordinal(now).year)[0], now) if now else LATE
    wide = stretch(sheet, one.start, one.end)
    before = sheet.figures[position - 1].end if position else 0
    after = sheet.figures[position + 1].start if position + 1 < len(sheet.figures) else len(sheet.text)
    for low, high in ((max(wide[0], before), min(wide[1], after)), wide):
        own = [
            when
            for when in dated
            if low <= when.start < high and not _AGAINST.search(sheet.text, one.end, max(one.end, when.start))
        ]
        today = _NOW.search(sheet.text, low, high) or (None if now else _DEICTIC.search(sheet.text, low, high))
        if own and not (today and today.start() > own[-1].start):
            best = min(
                own, key=lambda when: when.start - one.end if when.start >= one.end else one.start - when.end + 3
            )
            return LATE if not now and _DEICTIC.match(sheet.written(best)) else (best.first, best.last)
        if today:
            return present
        told = _DEICTIC.search(sheet.text, low, high) if now and low <= one.start else None
        if told and now:
            this = date.fromordinal(now).year
            return year(this - 1 if told.group().lower().startswith("last") else this)
    dated = [when for when in dated if not _AGAINST.search(sheet.text, one.end, max(one.end, when.start))]
    return (dated[0].first, dated[0].last) if len(dated) == 1 and not _NOW.search(sheet.text) else None


def years(when: tuple[int, int] | None) -> frozenset[int]:
    """The years that an interval touches."""
    if not when:
        return frozenset()
    return frozenset(range(date.fromordinal(when[0]).year, date.fromordinal(when[1]).year + 1))
