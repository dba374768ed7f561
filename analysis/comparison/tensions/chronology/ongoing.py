"""What is still going on and yet told as over; who was there from the first day and came later; works done too soon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from analysis.comparison.tensions.chronology.ongoing_words import FIRST_DAY, OVER, RUNS, RUNS_FOR, TAKEN_OVER
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.present import Interval
from analysis.comparison.tensions.times.timeline import Timeline

REACH = 3
"""How many sentences around a thing's running its end is told."""

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
"""How many days a unit has, taken over years."""


def find_ongoing(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """Find ends told of what still runs, first days missed, and works shorter than they took.

    Args:
        known: the dated deeds of a text.
        now: the day or days on which the text speaks, if known.
    """
    sheets = known.things.sheets
    for index in sheets.having(RUNS, RUNS_FOR):
        yield from _over(known, index, now)
    first_day = list(sheets.first(FIRST_DAY))
    came = list(sheets.first(TAKEN_OVER)) if first_day else []
    for index, _, cue in first_day:
        yield from _first_day(known, index, cue, came)


def _end(sheet: Sheet, now: Interval | None) -> tuple[When | None, tuple[int, int], int] | None:
    """Until when something is said to go on: the date or none, where it stands, and the day."""
    runs = RUNS.search(sheet.text)
    until = [
        one for one in sheet.dates if one.relation in ("until", "till", "to") and runs and one.start >= runs.start()
    ]
    if until and (now is None or until[-1].last > now[1]):
        return until[-1], spot(until[-1]), until[-1].last
    length = RUNS_FOR.search(sheet.text)
    started = [one for one in sheet.dates if one.relation in ("on", "in", "since", "from")]
    if length and started and now:
        day = started[0].first + (number(length["count"]) or 1) * _DAYS[length["unit"].lower()]
        if day > now[1] + 20:
            return None, length.span(), int(day)
    return None


def _over(known: Timeline, index: int, now: Interval | None) -> Iterator[Candidate]:
    """Results, judgments and ends told of what goes on beyond the day on which the text speaks."""
    sheets = known.things.sheets
    sheet = sheets[index]
    end = _end(sheet, now)
    if not end:
        return
    for other in range(max(0, index - REACH), min(len(sheets), index + REACH + 1)):
        told = sheets[other]
        cue = OVER.search(told.text) if other != index else None
        if not cue or not known.near(index, other) or any(one.first > end[2] for one in told.dates):
            continue
        shared = {word for word in content(sheet.passage.tokens) & content(told.passage.tokens) if len(word) > 4}
        beside = other == index + 1 and (cue["its"] or cue["all"])
        if shared or beside:
            limit = say(end[0]) if end[0] else f"{date.fromordinal(end[2]):%B %Y}"
            why = f"“{cue.group().strip()}”, yet it goes on until {limit}"
            yield pair(told, cue.span(), sheet, end[1], why, "Is an earlier round meant?", 0.86)
            return


def _first_day(
    known: Timeline, index: int, cue: re.Match[str], came_later: Sequence[tuple[int, Sheet, re.Match[str]]]
) -> Iterator[Candidate]:
    """Someone said to be there from the first day, who came or took over later."""
    sheets = known.things.sheets
    sheet = sheets[index]
    names = {token.text for token in sheet.passage.tokens if token.pos_ == "PROPN" and token.is_alpha}
    pronoun = re.search(r"\b(?:he|she|his|her)\b", sheet.text, re.IGNORECASE)
    begun = min((one.when.first for one in known.staged("found", "exist", "open", "force")), default=None)
    for other, told, came in came_later:
        if other == index:
            continue
        when = [one for one in told.dates if one.relation in ("in", "on", "since", "") and one.precision != "decade"]
        same = names & {token.text for token in told.passage.tokens if token.pos_ == "PROPN"}
        goes_on = other == index + 1 and told.text.lower().startswith(("he ", "she "))
        beside = bool(pronoun or goes_on) and 0 < abs(other - index) <= 2 and known.near(index, other)
        if not when or not (same or beside):
            continue
        if came["from"] or (begun is not None and when[0].first > begun + 90):
            why = f"“{cue.group()}”, yet “{came.group()}” {say(when[0])}"
            yield pair(sheet, cue.span(), told, spot(when[0]), why, "From whose first day is it counted?", 0.84)
            return
