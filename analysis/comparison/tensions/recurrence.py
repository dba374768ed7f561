"""What recurs: how often, counted from when, and the number the text gives it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.dates import say
from analysis.comparison.tensions.figures import Sheet
from analysis.comparison.tensions.happenings import Happenings
from analysis.comparison.tensions.number_words import ORDINALS
from analysis.comparison.tensions.order import pair, spot
from analysis.comparison.tensions.quantity import number
from analysis.comparison.tensions.tenure_words import WEEKDAYS

OFTEN = re.compile(
    r"\b(?P<how>annual(?:ly)?|yearly|biennial(?:ly)?|biannual(?:ly)?|triennial|half-yearly"
    r"|semi-annual|monthly|quarterly|weekly|every (?:two|three|four|five|second|other)?"
    r" ?years?"
    r"|every year|once a year|twice a year|each year)\b",
    re.IGNORECASE,
)
"""How often something happens; a year holds at most as many as MOST says."""

MOST = dict.fromkeys(
    ("annual", "annually", "yearly", "every year", "once a year", "each year", "biennial", "biennially", "triennial"), 1
) | dict.fromkeys(("biannual", "biannually", "half-yearly", "semi-annual", "twice a year"), 2)
_ORDINAL = r"(?P<ordinal>" + "|".join(ORDINALS) + r"|\d{1,2}(?:st|nd|rd|th))"
_SEVERAL = re.compile(
    rf"\b(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})"
    rf" (?P<noun>\w+?)s\b[^.;]{{0,25}}?\b(?P<when>last year|this year|in (?P<year>(?:19"
    rf"|20)\d\d))\b"
    rf"(?P<more>[^.;]{{0,12}}\band an? {_ORDINAL}\b)?",
    re.IGNORECASE,
)
_FIRST_IN = re.compile(r"\bfirst (?P<noun>[^.;,]{2,40}?)\bin (?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)


def find_recurrences(pages: Sequence[Sheet], now: int | None) -> list[Candidate]:
    """Counts of what recurs that its rhythm or its first date do not allow."""
    return list(_too_many(pages, now))


def _candidate(a: Sheet, at: tuple[int, int], b: Sheet, by: tuple[int, int], why: str, strength: float) -> Candidate:
    return Candidate(
        kind="chronology",
        strength=strength,
        a=a.passage.span if a is not b else a.passage.place(*at),
        b=b.passage.span if a is not b else b.passage.place(*by),
        triggers=(a.passage.place(*at), b.passage.place(*by)),
        why=why,
        question="Are the same occasions counted?",
    )


def _lemmas(sheet: Sheet) -> set[str]:
    return {token.lemma_.lower().removesuffix("s") for token in sheet.passage.tokens if token.pos_ in ("NOUN", "PROPN")}


def _too_many(pages: Sequence[Sheet], now: int | None) -> Iterator[Candidate]:
    """Find "three forums last year" of something held every two years, or first held long before."""
    for sheet in pages:
        for match in _SEVERAL.finditer(sheet.text):
            count = int(number(match["count"]) or 0)
            noun = match["noun"].lower()
            year = int(match["year"]) if match["year"] else None
            if year is None and now:
                year = date.fromordinal(now).year - (match["when"].lower() == "last year")
            for other in pages:
                if other is sheet or noun not in _lemmas(other):
                    continue
                often = OFTEN.search(other.text)
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
                first = _FIRST_IN.search(other.text)
                if first and match["more"] and noun in first["noun"].lower():
                    told = match["ordinal"].lower()
                    ordinal = ORDINALS.get(told) or int(re.sub(r"\D", "", told))
                    if ordinal == count + 1 and year and int(first["year"]) < year:
                        why = (
                            f"{count} last year and a {told} this year: the first was last year, yet “{first.group()}”"
                        )
                        yield _candidate(sheet, match.span(), other, first.span(), why, 0.78)


def find_rhythms(known: Happenings) -> Iterator[Candidate]:
    """Weekdays, numbered occasions and yearly reports that the dates do not give."""
    yield from _weekdays(known.things.sheets)
    yield from _counts(known)
    yield from _yearly(known)


_DAY = re.compile(r"\b(?P<day>" + "|".join(name.title() for name in WEEKDAYS) + r")\b,?\s*(?:the\s+)?$")


def _weekdays(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """A date that falls on another day of the week."""
    for sheet in sheets:
        for when in sheet.dates:
            match = _DAY.search(sheet.text[: when.start])
            if when.precision != "day" or when.inferred or not match:
                continue
            true = date.fromordinal(when.first).weekday()
            if WEEKDAYS[true] != match["day"].lower():
                yield Candidate(
                    kind="chronology",
                    strength=0.88,
                    a=sheet.passage.place(match.start(), match.end("day")),
                    b=sheet.place(when),
                    triggers=(sheet.passage.place(match.start(), match.end("day")), sheet.place(when)),
                    why=f"{say(when)} was a {WEEKDAYS[true].title()}, not a {match['day']}",
                    question="Is the day or the date mistaken?",
                )


_RHYTHM = re.compile(
    r"\b(?P<how>twice a year|every six months|half-yearly|every year|once a year|each year|annually|yearly"
    r"|every (?:second|other|two) years?"
    r"|every (?:three|four|five) years)\b[^.;]{0,40}?\b(?:since|first held in|for the first time in)\b",
    re.IGNORECASE,
)


_NTH = re.compile(
    r"\b(?P<ordinal>"
    + "|".join(ORDINALS)
    + r"|\d{1,2}(?:st|nd|rd|th))\s+(?:(?:yearly|annual)\s+)?(?P<noun>(?:[A-Z][\w’'-]+\s+)*\w+)"
)


_PER_YEAR = {"twice a year": 2.0, "every six months": 2.0, "half-yearly": 2.0}


def _counts(known: Happenings) -> Iterator[Candidate]:
    """The number of an occasion that its rhythm since its beginning does not give."""
    sheets = known.things.sheets
    for sheet in sheets:
        rhythm = _RHYTHM.search(sheet.text)
        since = [when for when in sheet.dates if when.relation in ("since", "in")] if rhythm else []
        if not rhythm or not since:
            continue
        how = rhythm["how"].lower()
        rate = _PER_YEAR.get(how) or 1 / _gap(how)
        nouns = {token.lemma_.lower() for token in sheet.passage.tokens if token.dep_ in ("nsubj", "nsubjpass")}
        for other in sheets:
            for nth in _NTH.finditer(other.text):
                dated = [
                    when for when in other.dates if when.relation in ("in", "on", "") and when.first > since[0].last
                ]
                named = {word.lower().removesuffix("s") for word in nth["noun"].split()}
                if other is sheet or not dated or not named & nouns:
                    continue
                told = ORDINALS.get(nth["ordinal"].lower()) or int(re.sub(r"\D", "", nth["ordinal"]))
                due = (dated[0].first - since[0].first) / 365.25 * rate + 1
                if abs(told - due) > 1.5 + 0.1 * due:
                    yield pair(
                        other,
                        nth.span(),
                        sheet,
                        rhythm.span(),
                        f"“{rhythm.group()}” {say(since[0])} makes about {due:.0f} by {say(dated[0])}, not the "
                        f"{nth['ordinal']}",
                        "Are the same occasions counted?",
                        0.86,
                    )


_YEARLY = re.compile(
    r"\b(?P<ordinal>" + "|".join(ORDINALS) + r"|\d{1,2}(?:st|nd|rd|th)) (?:yearly|annual) (?P<noun>\w+)", re.IGNORECASE
)


def _yearly(known: Happenings) -> Iterator[Candidate]:
    """The third yearly report of something that began the year before."""
    things = known.things
    for index, sheet in enumerate(things.sheets):
        nth = _YEARLY.search(sheet.text)
        out = [when for when in sheet.dates if when.relation in ("in", "on", "") and not when.inferred]
        if not nth or not out:
            continue
        told = ORDINALS.get(nth["ordinal"].lower()) or int(re.sub(r"\D", "", nth["ordinal"]))
        report = next((one for one in things.at[index] if one.head == nth["noun"].lower()), None)
        makers = (report.owner | report.words) if report else frozenset()
        for event in known.all("begin"):
            maker = event.thing
            most = (out[0].last - event.when.first) / 365.25
            if maker.head in makers and event.sheet is not sheet and 0 < most < told - 0.9:
                yield pair(
                    sheet,
                    nth.span(),
                    event.sheet,
                    spot(event.when),
                    f"“{nth.group()}” {say(out[0])}, yet {event.said}: {most:.1f} years",
                    "Were earlier years covered too?",
                    0.86,
                )
                break


def _gap(how: str) -> float:
    word = how.split()[1] if how.startswith("every ") and len(how.split()) > 2 else ""
    return {"second": 2.0, "other": 2.0}.get(word) or number(word) or 1.0
