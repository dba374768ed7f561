"""Reckonings that a sentence spells out and that do not come out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.arithmetic.holders import SAME_THINGS
from analysis.comparison.tensions.arithmetic.spelled_words import AS_MANY, EACH_YEAR, OVER_YEARS, PARTS, TIMES
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figures import Sheet, plain
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate

ROUNDED, HEDGED = 0.06, 0.2
"""How far a figure may lie from what it should be: rounded, and said to be about so much."""

POINTS = 1.5
"""How many points growth in all may lie from that of all years: by rounding each, or by adding them up."""


def find_spelled(facts: Facts) -> Iterator[Candidate]:
    """Find sums of years, multiples and growth told with their parts in one sentence, that do not come out."""
    for _, sheet, match in facts.sheets.every(OVER_YEARS):
        yield from _over_years(sheet, match)
    for _, sheet, match in facts.sheets.every(AS_MANY):
        yield from _as_many(sheet, match)
    for _, sheet, match in facts.sheets.every(EACH_YEAR):
        yield from _each_year(sheet, match)


def _over_years(sheet: Sheet, match: re.Match[str]) -> Iterator[Candidate]:
    """So much a year; both ends of a span may count as years of it."""
    rate, total = number(match["rate"]), number(match["sum"])
    if not rate or not total:
        return
    if match["count"]:
        counts = [number(match["count"]) or 0]
    else:
        years = int(match["last"]) - int(match["first"])
        counts = [years + 1, years]
    if all(abs(rate * each - total) > ROUNDED * total for each in counts) and counts[0] > 1:
        why = f"{plain(rate)} a year for {plain(counts[0])} years makes {plain(rate * counts[0])}, not {plain(total)}"
        yield _candidate(sheet, match, ("rate", "sum"), why)


def _as_many(sheet: Sheet, match: re.Match[str]) -> Iterator[Candidate]:
    """So many times as many."""
    result, base, times = number(match["result"]), number(match["base"]), TIMES[match["times"].casefold()]
    if not result or not base or _year(match["result"]) or _year(match["base"]):
        return
    room = HEDGED if match["hedge"] or match["loose"] else ROUNDED
    if abs(result - base * times) > room * result:
        why = f"{match['times']} {plain(base)} is {plain(base * times)}, not {plain(result)}"
        yield _candidate(sheet, match, ("result", "base"), why)


def _year(words: str) -> bool:
    return words.isdecimal() and 1800 < int(words) < 2100


def _each_year(sheet: Sheet, match: re.Match[str]) -> Iterator[Candidate]:
    """Growth of each year on the year before."""
    rate, count = float(match["rate"].rstrip(".")), number(match["count"]) or 0
    said = match["sum"].casefold()
    total = PARTS.get(said) or number(re.split(r" ?%| per", said)[0]) or 0.0
    due = 100 * ((1 + rate / 100) ** count - 1)
    if count > 1 and min(abs(due - total), abs(rate * count - total)) > POINTS:
        why = f"{plain(rate)} percent a year for {plain(count)} years makes {plain(round(due, 1))} percent, not {said}"
        yield _candidate(sheet, match, ("rate", "sum"), why)


def _candidate(sheet: Sheet, match: re.Match[str], names: tuple[str, str], why: str) -> Candidate:
    middle = match["middle"]
    cut = match.start("times") if "times" in match.groupdict() else match.end("middle") - len(middle.lstrip(" ,;"))
    one, other = names
    b, a = sheet.passage.halves(cut)
    places = sheet.passage.place(*match.span(other)), sheet.passage.place(*match.span(one))
    return Candidate.of("arithmetic", 0.93, (a, b), places, why, SAME_THINGS)
