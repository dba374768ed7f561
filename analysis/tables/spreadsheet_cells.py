"""Cells as a spreadsheet may have rewritten them: dates as its country writes them, numbers with a point, capitals."""

from __future__ import annotations

import datetime
import re

_TIME = re.compile(r"[T ]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?: ?[AP]M)?Z?$", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$")
_WHOLE = re.compile(r"(\d{1,12})(?:[.,]0{1,2})?$")  # three zeros may be thousands


def day_of(cell: str) -> str | None:
    """The day that a cell tells, as YYYY-MM-DD; None where it tells none, or where day and month could be either."""
    plain = _TIME.sub("", cell.strip())
    if found := _YEAR_FIRST.match(plain):
        return _day(found[1], found[3], found[4])
    if found := _YEAR_LAST.match(plain):
        first, mark, second, year = found.groups()
        days = {_day(year, second, first)}
        if mark != ".":  # with points the day comes first everywhere
            days.add(_day(year, first, second))
        days.discard(None)
        return days.pop() if len(days) == 1 else None
    return None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def whole_number(cell: str) -> int | None:
    """The whole number of a cell, which a spreadsheet may have given a point and zeros; None where it is none."""
    found = _WHOLE.match(cell.strip())
    return int(found[1]) if found else None


def word(cell: str) -> str:
    """A word of a list, whatever its capitals, blanks and hyphens."""
    return re.sub(r"[\s-]+", "_", cell.strip().casefold())
