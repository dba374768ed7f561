"""What recurs: how often, counted from when, and the number the text gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.numbers.number_words import ORDINALS
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.text.caseless import Caseless
from analysis.text.words import WEEKDAYS

OFTEN = Caseless(
    r"\b(?P<how>annual(?:ly)?|yearly|biennial(?:ly)?|biannual(?:ly)?|triennial|half-yearly"
    r"|semi-annual|monthly|quarterly|weekly|every (?:two|three|four|five|second|other)? ?years?"
    r"|every year|once a year|twice a year|each year)\b"
)
"""How often something happens; a year holds at most as many as MOST says."""

MOST = dict.fromkeys(
    ("annual", "annually", "yearly", "every year", "once a year", "each year", "biennial", "biennially", "triennial"), 1
) | dict.fromkeys(("biannual", "biannually", "half-yearly", "semi-annual", "twice a year"), 2)
_ORDINAL = r"(?P<ordinal>" + "|".join(ORDINALS) + r"|\d{1,2}(?:st|nd|rd|th))"
_SEVERAL = Caseless(
    rf"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})"
    rf" (?P<noun>\w+?)s\b[^.;]{{0,25}}?\b(?P<when>last year|this year|in (?P<year>(?:19|20)\d\d))\b"
    rf"(?P<more>[^.;]{{0,12}}\band an? {_ORDINAL}\b)?"
)
_FIRST_IN = Caseless(r"\bfirst (?P<noun>[^.;,]{2,40}?)\bin (?P<year>(?:19|20)\d\d)\b")


def _candidate(a: Sheet, at: tuple[int, int], b: Sheet, by: tuple[int, int], why: str, strength: float) -> Candidate:
    places = a.passage.place(*at), b.passage.place(*by)
    sides = places if a is b else (a.passage.span, b.passage.span)
    return Candidate.of("chronology", strength, sides, places, why, "Do both passages count the same occasions?")


def _lemmas(sheet: Sheet) -> set[str]:
    return {token.lemma_.lower().removesuffix("s") for token in sheet.passage.tokens if token.pos_ in ("NOUN", "PROPN")}


def find_recurrences(pages: Sheets, now: int | None) -> Iterator[Candidate]:
    """Find counts of what recurs that its rhythm or its first date do not allow.

    "Three forums last year" of something that is held every two years, or was first held long before.

    Args:
        pages: the sentences of a text with their dates, in reading order.
        now: the day on which the text speaks, as an ordinal, if known.
    """
    counted = [(sheet, match) for _, sheet, match in pages.every(_SEVERAL)]
    rhythms = [
        (other, often, first, _lemmas(other))
        for other in (map(pages.__getitem__, pages.having(OFTEN, _FIRST_IN)) if counted else ())
        if (often := OFTEN.search(other.text), first := _FIRST_IN.search(other.text)) != (None, None)
    ]
    for sheet, match in counted:
        count = int(number(match["count"]) or 0)
        noun = match["noun"].lower()
        year = int(match["year"]) if match["year"] else None
        if year is None and now:
            year = date.fromordinal(now).year - (match["when"].lower() == "last year")
        for other, often, first, lemmas in rhythms:
            if other is sheet or noun not in lemmas:
                continue
            most = MOST.get(often["how"].lower()) if often else None
            if (
                often
                and most
                and count > most
                and re.match(r"\s+(?:\w+ ){0,2}" + re.escape(noun), other.text[often.end() :], re.IGNORECASE)
            ):
                yield _candidate(
                    sheet, match.span(), other, often.span(), f"{count} in one year, yet “{often.group()}”", 0.78
                )
            if first and match["more"] and noun in first["noun"].lower():
                told = match["ordinal"].lower()
                ordinal = ORDINALS.get(told) or int(re.sub(r"\D", "", told))
                if ordinal == count + 1 and year and int(first["year"]) < year:
                    why = f"{count} last year and a {told} this year: the first was last year, yet “{first.group()}”"
                    yield _candidate(sheet, match.span(), other, first.span(), why, 0.78)


_DAY = re.compile(r"\b(?P<day>" + "|".join(name.title() for name in WEEKDAYS) + r")\b,?\s*(?:the\s+)?$")


def find_weekdays(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A date that falls on another day of the week."""
    for sheet in sheets:
        for when in sheet.dates:
            match = _DAY.search(sheet.text, 0, when.start)
            if when.precision != "day" or when.inferred or not match:
                continue
            true = date.fromordinal(when.first).weekday()
            if WEEKDAYS[true] != match["day"].lower():
                two = sheet.passage.place(match.start(), match.end("day")), sheet.place(when)
                why = f"{say(when)} was a {WEEKDAYS[true].title()}, not a {match['day']}"
                yield Candidate.of("chronology", 0.88, two, two, why, "Is the day or the date mistaken?")
