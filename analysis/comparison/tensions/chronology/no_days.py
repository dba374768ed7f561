"""Days that the calendar does not have: 31 June, 29 February of a common year."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator

from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.text.words import MONTHS

_MONTH = r"(?P<month>" + "|".join(sorted(map(str.title, MONTHS), key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)(?!\d)"
_DAY = r"(?P<day>29|3[01])(?:st|nd|rd|th)?"
"""No month is too short for the days before these, and what is greater is no day but the number of something."""

_WRITTEN = tuple(
    re.compile(form)
    for form in (
        rf"(?<![\w.,/$€£#-]){_DAY}(?: of)?\s+{_MONTH}(?:,?\s+{_YEAR})?",
        # without a year it would be "in June 31 families"
        rf"\b{_MONTH}\s+{_DAY}\b,?\s+{_YEAR}",
        rf"(?<![\w-]){_YEAR}-(?P<number>[01]\d)-{_DAY}(?![\w-])",
        rf"(?<![\w./]){_DAY}(?P<sign>[./])(?P<number>[01]?\d)(?P=sign){_YEAR}",
        rf"(?<![\w./])(?P<number>[01]?\d)(?P<sign>[./]){_DAY}(?P=sign){_YEAR}",
    )
)
_NUMBERED = re.compile(
    r"\b(?:[Nn]os?\.?|[Nn]umbers?|[Ii]ssues?|[Pp]ages?|[Pp]p?\.|[Vv]ol\.|[Aa]rt\.|[Tt]ables?|[Ff]igures?|[Aa]ged?)\s$"
)
"""Before the number of a paper or its page, behind which its month stands: "No. 31 June 2019"; and before an age."""

LEAP = 2000
"""A year with 29 days in February, for a date that names no year."""


def find_no_days(sheets: Iterable[Sheet]) -> Iterator[Candidate]:
    """A date whose month has no such day, beside what is said of it."""
    for sheet in sheets:
        for start, end, why in _no_days(sheet.text):
            low, high = max((0, start), (end, len(sheet.text)), key=lambda side: side[1] - side[0])
            words = re.search(r"\w.*\w", sheet.text[low:high], re.DOTALL)
            if words:
                date = sheet.passage.place(start, end)
                rest = sheet.passage.place(low + words.start(), low + words.end())
                yield Candidate(
                    kind="chronology",
                    strength=0.9,
                    a=min(date, rest),
                    b=max(date, rest),
                    triggers=(date,),
                    why=why,
                    question="Which day is meant?",
                )


def _no_days(text: str) -> Iterator[tuple[int, int, str]]:
    """Where such dates stand, and what the calendar has instead."""
    for pattern in _WRITTEN:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            month = MONTHS[parts["month"].lower()] if parts.get("month") else int(parts["number"])
            year = int(parts.get("year") or LEAP)
            if not 1 <= month <= 12 or _NUMBERED.search(text, max(0, match.start() - 12), match.start()):
                continue
            last = calendar.monthrange(year, month)[1]
            if int(parts["day"]) > last:
                named = calendar.month_name[month] + (f" {year}" if month == 2 and parts.get("year") else "")
                told = match.group().rstrip(". ")
                yield match.start(), match.start() + len(told), f"{named} has {last} days: there is no {told}"
