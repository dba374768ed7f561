"""Rates said over for another period, and counts said over as a pace."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from analysis.comparison.tensions.arithmetic.holders import Rate
from analysis.comparison.tensions.arithmetic.rate_words import DAYS, IN_PERIOD, LASTED, PACE, SAID_OVER
from analysis.comparison.tensions.numbers.figures import Sheet, plain
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate

WORKED = {"day": 0.65, "week": 0.9}
"""Which part of the days of a longer time are worked, and of its days the weeks of four to a month."""


def converted(own: Sequence[Rate], sheet: Sheet) -> Iterator[Candidate]:
    """So much a month said over as so much a year."""
    for one, other in pairwise(_said(own, sheet)):
        first, second = one.period or one.holder, other.period or other.holder
        said = SAID_OVER.search(sheet.text[one.one.end : other.one.start])
        if one.unit != other.unit or not said or first == second or not {first, second} <= set(DAYS):
            continue
        due = one.one.value * DAYS[second] / DAYS[first]
        least, most = sorted([due, due * WORKED.get(first, 1.0) / WORKED.get(second, 1.0)])
        if (most < other.low * 0.95 or least > other.high * 1.05) and other.low / 4 < due < other.high * 4:
            sides = sheet.passage.halves(one.one.end + said.start())
            places = sheet.place(one.one), sheet.place(other.one)
            why = f"{plain(one.one.value)} a {first} makes {plain(due)} a {second}, not {plain(other.one.value)}"
            question = "Is one of the two reckoned for part of the time only?"
            yield Candidate.of("arithmetic", 0.88, sides, places, why, question)


def _said(own: Sequence[Rate], sheet: Sheet) -> list[Rate]:
    """The rates of a sentence in its order, with bare figures of another period, which are of what stands before."""
    told = {rate.one.start: rate for rate in own}
    found: list[Rate] = []
    for one in sheet.figures:
        bare = IN_PERIOD.match(sheet.text, one.end) if found and one.kind == "count" and not one.noun else None
        if one.start in told:
            found.append(told[one.start])
        elif bare:
            unit = bare["unit"].lower()
            found.append(replace(found[-1], one=one, low=one.low, high=one.high, holder=unit, period=""))
    return found


def paces(sheet: Sheet) -> Iterator[Candidate]:
    """A count told in a span of time, and said over as so many a day or week."""
    for match in PACE.finditer(sheet.text):
        counts = [one for one in sheet.figures if one.kind == "count" and one.end <= match.start() and not one.of]
        span = LASTED.search(sheet.text, 0, match.start())
        if len(counts) != 1 or not span or counts[0].value < 5:
            continue
        days = (number(span["count"] or "one") or 1) * DAYS[span["unit"].lower()]
        day = 365 / 250 if match["working"] else DAYS[match["unit"].lower()]
        due = (number(match["count"]) or 1) * days / day
        if not 0.6 * counts[0].value <= due <= 1.6 * counts[0].value:
            sides = sheet.passage.place(0, match.start()), sheet.passage.place(match.start() + 1, len(sheet.text))
            places = sheet.place(counts[0]), sheet.passage.place(match.start() + 1, match.end())
            would = f"{match.group().strip(' ,')} would make {plain(round(due))}"
            why = f"{would} in that time, not {plain(counts[0].value)}"
            yield Candidate.of("arithmetic", 0.86, sides, places, why, "Does the pace belong to another time?")
