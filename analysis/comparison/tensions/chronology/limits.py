"""Deadlines said to be kept, and what a text tells of days after its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from analysis.comparison.tensions.chronology import limit_words as words
from analysis.comparison.tensions.numbers.dates import When, dates, say
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.numbers.speaking import headed
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.order import ahead, pair, spot
from analysis.comparison.tensions.times.present import Interval
from analysis.comparison.tensions.times.timeline import Timeline

_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
"""The most days that a unit has: a term is missed only when the longest is over."""

_REACH = 4
MOST = 2
"""How many sentences at most tell of later days than that on which a text speaks."""


def find_limits(known: Timeline, now: Interval | None, source: str) -> Iterator[Candidate]:
    """Find deadlines kept too late, answers within a limit they pass, and years told before they are over."""
    yield from _kept(known)
    yield from _within(known)
    yield from _years(known)
    if now is not None and now[1] - now[0] < 100:
        yield from _ahead(known, now, source)


def _done(sheet: Sheet) -> list[When]:
    return [one for one in sheet.dates if one.relation in ("in", "on", "at", "", "of") and one.precision != "decade"]


def _kept(known: Timeline) -> Iterator[Candidate]:
    """A deadline said to be kept, and what was done after it."""
    sheets = known.things.sheets
    for index, sheet, cue in sheets.first(words.KEPT):
        done = _done(sheet)
        if not done:
            yield from _met(known, index, cue)
            continue
        for back in range(max(0, index - _REACH), min(len(sheets), index + _REACH + 1)):
            one = sheets[back]
            due = [
                when
                for when in one.dates
                if (when.relation in ("by", "until", "till", "before") or words.DUE.search(one.text, 0, when.start))
                and (back != index or when is not done[-1])
            ]
            shared = content(sheet.passage.tokens) & content(one.passage.tokens)
            if not due or not words.DUE.search(one.text) or not (shared or abs(back - index) == 1):
                continue
            if back != index and due[-1].before(done[-1]) and done[-1].first - due[-1].last < 1500:
                why = f"“{cue.group()}” {say(done[-1])}, yet due {due[-1].relation} {say(due[-1])}"
                yield pair(sheet, spot(done[-1]), one, spot(due[-1]), why, "Was the deadline moved?", 0.87)
                break


def _met(known: Timeline, index: int, cue: re.Match[str]) -> Iterator[Candidate]:
    """A date said to have been kept, and beside it the day on which the thing was done."""
    sheets = known.things.sheets
    sheet = sheets[index]
    due = [one for one in sheet.dates if one.relation in ("by", "until", "till", "before")]
    for other in range(max(0, index - 2), min(len(sheets), index + 3)):
        one = sheets[other]
        late = [when for when in _done(one) if due and due[-1].before(when) and when.first - due[-1].last < 1000]
        if other != index and late and content(sheet.passage.tokens) & content(one.passage.tokens):
            why = f"“{cue.group()}” by {say(due[-1])}, yet {say(late[0])}"
            yield pair(sheet, spot(due[-1]), one, spot(late[0]), why, "Was the deadline moved?", 0.82)
            break


def _within(known: Timeline) -> Iterator[Candidate]:
    """A limit of days, and two dates that lie further apart although the limit is said to be kept."""
    sheets = known.things.sheets
    for index, sheet, limit in sheets.first(words.WITHIN):
        most = float(number(limit["count"]) or 1) * _DAYS[limit["unit"].lower()]
        for other in range(max(0, index - _REACH), min(len(sheets), index + _REACH + 1)):
            one = sheets[other]
            kept = words.KEPT.search(one.text) or (other == index and re.search(r"\b(?:was|were|had|did)\b", one.text))
            days = [
                when for when in one.dates if when.precision in ("day", "month") and when.relation in ("on", "in", "")
            ]
            if not kept or len(days) < 2:
                continue
            if days[-1].first - days[0].last > most * 1.2 + 3:
                why = f"{say(days[0])} to {say(days[-1])} is longer than “{limit.group()}”"
                if other == index:
                    yield pair(one, limit.span(), one, spot(days[-1]), why, "From what day does the limit run?", 0.8)
                else:
                    yield pair(one, spot(days[-1]), sheet, limit.span(), why, "From what day does the limit run?", 0.85)


def _years(known: Timeline) -> Iterator[Candidate]:
    """A report on a whole year that is dated before its end."""
    sheets = known.things.sheets
    calendar = next((one for _, one, _ in sheets.first(words.CALENDAR)), None)
    for sheet in sheets:
        about = next((one for one in sheet.dates if one.precision == "year" and _covers(sheet.text[: one.start])), None)
        out = [
            one
            for one in sheet.dates
            if about is not None and one is not about and one.precision in ("day", "month") and one.last < about.last
        ]
        if about is None or not out or out[-1].year < about.year or not words.OUT.search(sheet.text):
            continue
        why = f"dated {say(out[-1])}, before {say(about)} was over"
        if not calendar or calendar is sheet:
            two = sheet.place(about), sheet.place(out[-1])
            yield Candidate.of("chronology", 0.84, two, two, why, "Does it cover the whole year?")
            continue
        other, place = calendar, (0, len(calendar.text))
        yield pair(sheet, spot(out[-1]), other, place, why, "Does it cover the whole year?", 0.84)


def _covers(before: str) -> bool:
    return bool(words.WHOLE_YEAR.search(before) or words.REPORT.search(before))


def _ahead(known: Timeline, now: Interval, source: str) -> Iterator[Candidate]:
    """Told as past, or as a whole year, and later than the day on which the text speaks.

    Of two days at a text's head the later one is that on which it was handed over: "Report on the poll of 4 May".
    """
    latest = max((one.last for one in headed(source) if one.precision in ("day", "month")), default=0)
    later = [(sheet, one) for sheet, one in _later(known, now) if one.first > latest]
    if not 0 < len(later) <= MOST:  # more of them, and the day is not that of the text
        return
    stamped = next((one for one in dates(source[:600] + " ") if one.first == now[0] and one.last >= now[0]), None)
    own = stamped or next((one for one in dates(source) if one.last == now[1]), None)
    if own is None:
        return
    stated = date.fromordinal(now[1])
    for sheet, one in later:
        why = f"{say(one)} is told as past, yet the text speaks {stated.day} {stated:%B %Y}"
        sides, places = (sheet.passage.span, spot(own)), (sheet.place(one), spot(own))
        yield Candidate.of("chronology", 0.82, sides, places, why, "Was the text brought up to date in part?")


def _told_as_past(sheet: Sheet, one: When) -> bool:
    """Whether a sentence tells of the past, its last verb before a date not of what is or will be.

    "They published a tender for works to be done in 2010", "a scheme encouraging transfers in 2009 and 2010", "as we
    approach the feast in 2010, we remember that we launched a league".
    """
    before = [token for token in sheet.passage.words(0, one.start) if token.pos_ in ("VERB", "AUX")]
    last = before[-1] if before else None
    open_ = last is not None and (
        (last.tag_ in ("VBG", "VBP", "VBZ") and not any(child.dep_ == "aux" for child in last.lefts)) or ahead(last)
    )
    return not open_ and any(token.tag_ == "VBD" for token in sheet.passage.tokens)


def _later(known: Timeline, now: Interval) -> Iterator[tuple[Sheet, When]]:
    """The sentences that tell of a later day, each with that day."""
    for sheet in known.things.sheets:
        for one in sheet.dates:
            past = one.first > now[1] + 1 and _told_as_past(sheet, one)
            whole = (
                one.precision == "year" and one.last > now[1] + 15 and words.WHOLE_YEAR.search(sheet.text, 0, one.start)
            )
            since = one.relation == "since" and one.first > now[1] + 1
            if one.inferred or not (past or whole or since) or one.precision in ("span", "decade"):
                continue
            if not since and (words.PLAN.search(sheet.text) or one.relation not in ("in", "on", "of", "")):
                continue
            yield sheet, one
            break
