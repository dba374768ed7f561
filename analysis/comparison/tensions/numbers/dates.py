"""Dates and periods as a text writes them, read as intervals of days.

``dateparser`` was tried for this: it reads "may", "second" and bare numbers as dates, gives one point where a text
gives a period ("the early 1990s", "by the end of 2012"), and needs a base date for everything. What is wanted here is
an interval with its precision and the preposition before it, for which the patterns below suffice.
"""

from __future__ import annotations

import calendar
import re
from bisect import bisect, insort
from dataclasses import dataclass
from datetime import date

from analysis.comparison.tensions.numbers.date_words import FEASTS, PARTS, SEASONS, TIMES
from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS, WEEKDAYS

_MONTH = r"(?P<month>" + "|".join(sorted(map(str.title, MONTHS), key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)(?![\d%])(?!,\d{3})"
_PART = r"(?P<part>" + "|".join(sorted(PARTS, key=len, reverse=True)) + r")"
_ABSOLUTE = tuple(
    re.compile(form)
    for form in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?\s+{_MONTH},?\s+{_YEAR}",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b,?\s+{_YEAR}",
        r"(?P<year>(?:1[6-9]|20)\d\d)-(?P<number>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
        r"(?<!\d)(?P<day>[0-3]?\d)[./](?P<number>[01]?\d)[./](?P<year>(?:19|20)\d\d)(?!\d)",
        rf"{_MONTH},?\s+(?:of\s+)?{_YEAR}",
        rf"(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|Easter|Whitsun|Midsummer|Michaelmas|Christmas)"
        rf"\s+(?:of\s+)?{_YEAR}",
        rf"{_PART}[ -](?:of )?(?:the )?(?P<decade>(?:1[6-9]|20)\d0)[’']?s\b",
        r"(?:the )?(?P<decade>(?:1[6-9]|20)\d0)[’']?s\b",
        rf"{_PART}[ -](?:of )?(?:the year )?{_YEAR}",
        rf"{_YEAR}\s?[-–/—]\s?(?P<until>(?:(?:1[6-9]|20)\d\d|\d\d))(?!\d)",
    )
)
_BARE = re.compile(rf"(?<![\w$€£.,/-]){_YEAR}(?![A-Z]|th\b|st\b|nd\b|rd\b)")
_FIGURED = re.compile(r"(?:1[6-9]|20)\d")
"""No date of the above is without."""

_NAMED = re.compile("|".join(sorted(map(str.title, MONTHS), key=len, reverse=True)))
"""No date with a month is without."""

_OF_A_DAY = tuple(
    re.compile(form)
    for form in (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?\s+{_MONTH}(?!\w)",
        rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*,?\s*\d)",
    )
)
_DEICTIC = tuple(
    re.compile(form)
    for form in (
        rf"{_MONTH} of (?P<which>that|the same|the previous|the following|this) year",
        r"(?P<unit>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter) of"
        r" (?P<which>that|the same|the previous|the following) year",
        rf"(?P<which>this|last|next) {_MONTH}",
        r"(?P<which>this|last|next|that|the same|the previous|the following)"
        r" (?P<unit>year|spring|summer|autumn|winter)",
    )
)
_SHIFTED = re.compile(
    r"(?P<count>\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
    r" (?P<unit>years?|months?) (?P<shift>ago|later|earlier)"
)
_LEANS = re.compile("year|spring|summer|autumn|winter|ago|later|earlier")
"""No date that leans on another is without, or without a month."""

_RANGE = Caseless(r"\s*(?:to|until|till|and|through|[-–—])\s*(?:the\s+)?")
"""Between the two ends of a range, of which the first may leave out the year: "from 4 March to 25 March 2016"."""

_RELATION = Caseless(
    r"(?<!-)\b(since|from|until|till|up to|by|before|prior to|ahead of|after|following|in|on"
    r"|during|at|of|for|between|as of"
    r"|as at|through)\s+(?:about |around |early |late |the |its |their |whole |entire |long |(?:beginning|start"
    r"|middle|end|close) of |(?:calendar |financial |school |fiscal |civil )?year |(?:"
    + "|".join(map(str.title, WEEKDAYS))
    + r"),? |(?:\w+ )?(?:"
    + "|".join(TIMES)
    + r")(?: of)? |(?:"
    + "|".join(FEASTS)
    + r")(?: in)? )*$",
)
_BEFORE = 200
"""Characters before a date in which its preposition stands; more would make the time grow with a line's square."""

_SMALL = {
    word: count
    for count, word in enumerate(["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
}
_SMALL |= {"a": 1, "an": 1, "twelve": 12, "fifteen": 15, "twenty": 20}
_NO_YEAR_BEFORE = Caseless(r"(?:[$€£¥#]|\bNos?\.|\bnumber|\bRoom|\bResolution|\bISO|\bpage|\bpara(?:graph|\.)?)\s?$")
_COUNTED_AFTER = re.compile(
    r"\s+(?:people|persons|participants|members|officers|copies|homes|jobs|schools|places"
    r"|families|metres|meters|km|hectares"
    r"|tonnes|tons|kilometres|visits|cases|children|pupils|students|women|men|households"
    r"|voters|police|troops|soldiers|inhabitants|dollars|euros|pounds|million|thousand|billion|percent|per cent)\b"
)
_GROUPED = re.compile(r"\s\d{3}\b")
"""The thousands of a number whose millions look like a year: "2000 000"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class When:
    """A date or period in one passage.

    Attributes:
        start, end: where it stands in the passage's text.
        first, last: its first and last day, as proleptic Gregorian ordinals.
        precision: day, month, season, part, year, span or decade.
        relation: the preposition before it (since, until, by, from, before, after, in …), or "".
        inferred: whether the year was supplied from the text's "now" or the date before.
    """

    start: int
    end: int
    first: int
    last: int
    precision: str
    relation: str
    inferred: bool = False

    @property
    def year(self) -> int:
        """The year in which it begins."""
        return date.fromordinal(self.first).year

    @property
    def iso(self) -> str:
        """A day or a month as ISO 8601 writes it."""
        return date.fromordinal(self.first).isoformat()[: 10 if self.precision == "day" else 7]

    def before(self, other: When) -> bool:
        """Whether all of it lies before ``other`` begins."""
        return self.last < other.first


def dates(text: str, now: int | None = None, context: int | None = None) -> list[When]:
    """The dates in ``text``, in order.

    Args:
        text: one passage.
        now: the day on which the text speaks, for "last year" and "this November"; without it they are left out.
        context: the year spoken of before, for "in the same year", "two years later" and months without a year.
    """
    found: list[When] = []
    taken: list[tuple[int, int]] = []  # in order, none over another

    def free(start: int, end: int) -> bool:
        place = bisect(taken, (start, end))
        return (place == 0 or taken[place - 1][1] <= start) and (place == len(taken) or taken[place][0] >= end)

    figures, named, leaning = _FIGURED.search(text), _NAMED.search(text), _LEANS.search(text)
    if not figures and not named and not leaning:
        return []
    for pattern in _ABSOLUTE if figures else ():
        for match in pattern.finditer(text) if named or "month" not in pattern.groupindex else ():
            if free(*match.span()):
                interval = _interval(match.groupdict())
                if interval:
                    insort(taken, match.span())
                    found.append(_when(text, match.span(), interval))
    for match in _BARE.finditer(text) if figures else ():
        if free(*match.span()) and not _before(_NO_YEAR_BEFORE, text, match.start()):
            counted = _COUNTED_AFTER.match(text, match.end())
            if not counted and not _GROUPED.match(text, match.end()):
                insort(taken, match.span())
                found.append(_when(text, match.span(), (*year(int(match["year"])), "year")))
    found.sort(key=lambda when: when.start)
    for pattern in (
        *(_OF_A_DAY if named else ()),
        *(_DEICTIC if named or leaning else ()),
        *((_SHIFTED,) if leaning else ()),
    ):
        for match in pattern.finditer(text):
            if not free(*match.span()):
                continue
            ranged = _RANGE.match(text, match.end())
            later = [when.year for when in found if ranged and abs(when.start - ranged.end()) < 2]
            earlier = later or [when.year for when in found if when.end <= match.start()]
            interval = _deictic(match.groupdict(), now, earlier[-1] if earlier else context)
            if interval:
                insort(taken, match.span())
                found.append(_when(text, match.span(), interval, inferred=not later))
    return sorted(found, key=lambda when: when.start)


def figured(text: str) -> bool:
    """Whether a text may name a year; without one it holds no date that stands by itself."""
    return _FIGURED.search(text) is not None


def leans(text: str) -> bool:
    """Whether a text may hold a date that another must complete: "the same year", "July"."""
    return bool(_LEANS.search(text) or _NAMED.search(text))


def year(number: int) -> tuple[int, int]:
    """First and last day of a year."""
    return date(number, 1, 1).toordinal(), date(number, 12, 31).toordinal()


def month(number: int, of: int) -> tuple[int, int]:
    """First and last day of month ``number`` (1 to 12) of a year."""
    return date(of, number, 1).toordinal(), date(of, number, calendar.monthrange(of, number)[1]).toordinal()


def say(when: When) -> str:
    """A date in plain words: "14 February 2011", "February 2011", "2011", "1990 to 1994"."""
    first, last = date.fromordinal(when.first), date.fromordinal(when.last)
    if when.precision == "day":
        return f"{first.day} {first:%B %Y}"
    if when.precision == "month":
        return f"{first:%B %Y}"
    if when.precision == "year":
        return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}"
    return f"{first:%B %Y} to {last:%B %Y}"


def _before(pattern: Caseless, text: str, place: int) -> re.Match[str] | None:
    """What stands right before a place."""
    return pattern.search(text, max(0, place - _BEFORE), place)


def _when(text: str, span: tuple[int, int], interval: tuple[int, int, str], inferred: bool = False) -> When:
    before = _before(_RELATION, text, span[0])
    return When(
        start=span[0],
        end=span[1],
        first=interval[0],
        last=interval[1],
        precision=interval[2],
        relation=before.group(1).lower() if before else "",
        inferred=inferred,
    )


def _interval(parts: dict[str, str | None]) -> tuple[int, int, str] | None:
    """First and last day and precision of a date that stands by itself; None where there is no such day."""
    decade, part = parts.get("decade"), parts.get("part")
    if decade:
        begin, stop = PARTS[part] if part else (0.0, 1.0)
        return (
            date(int(decade) + int(begin * 10), 1, 1).toordinal(),
            date(int(decade) + max(0, round(stop * 10) - 1), 12, 31).toordinal(),
            "decade",
        )
    number = int(parts["year"] or 0)
    if parts.get("until"):
        until = int(parts["until"] or 0)
        until = until if until > 99 else number // 100 * 100 + until
        return (year(number)[0], year(until)[1], "span") if until > number else None
    if part:
        begin, stop = PARTS[part]
        return month(1 + int(begin * 12), number)[0], month(max(1, round(stop * 12)), number)[1], "part"
    if parts.get("season"):
        first, last = SEASONS[(parts["season"] or "").lower()]
        return month(first, number)[0], month(last, number)[1], "season"
    which = MONTHS[(parts["month"] or "").lower()] if parts.get("month") else int(parts.get("number") or 0)
    if not 1 <= which <= 12:
        return None
    if parts.get("day"):
        try:
            day = date(number, which, int(parts["day"] or 0)).toordinal()
        except ValueError:
            return None
        return day, day, "day"
    return *month(which, number), "month"


def _deictic(parts: dict[str, str | None], now: int | None, context: int | None) -> tuple[int, int, str] | None:
    """The same of a date that leans on the day of speaking or on the year spoken of before."""
    which, unit = parts.get("which"), parts.get("unit") or ""
    if which in ("that", "the same", "the previous", "the following"):
        base = context
        shift = {"the previous": -1, "the following": 1}.get(which, 0)
    elif which:
        base = date.fromordinal(now).year if now else None
        shift = {"last": -1, "next": 1}.get(which, 0)
    elif parts.get("shift"):
        amount = int(_SMALL.get(parts["count"] or "") or int(parts["count"] or 0))
        if not unit.startswith("year"):
            return None
        shift = -amount if parts["shift"] in ("ago", "earlier") else amount
        base = (date.fromordinal(now).year if now else None) if parts["shift"] == "ago" else context
    else:
        base, shift = context, 0
    if base is None or not 1600 < base + shift < 2200:
        return None
    number = base + shift
    if parts.get("month"):
        name = MONTHS[(parts["month"] or "").lower()]
        if parts.get("day"):
            try:
                day = date(number, name, int(parts["day"] or 0)).toordinal()
            except ValueError:
                return None
            return day, day, "day"
        if which == "last" and now and month(name, number + 1)[1] < now:
            number += 1  # "last March", said in November, is this year's
        return *month(name, number), "month"
    if unit.lower() in SEASONS:
        first, last = SEASONS[unit.lower()]
        return month(first, number)[0], month(last, number)[1], "season"
    return *year(number), "year"
