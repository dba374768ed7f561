"""Rates said over for another period, and counts said over as a pace."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.holders import Rate
from analysis.comparison.tensions.quantity import number
from analysis.comparison.tensions.rate_words import DAYS, LASTED, PACE, SAID_OVER


def converted(own: Sequence[Rate], sheet: Sheet) -> Iterator[Candidate]:
    """So much a month said over as so much a year."""
    for one, other in pairwise(own):
        first, second = one.period or one.holder, other.period or other.holder
        said = SAID_OVER.search(sheet.text[one.one.end : other.one.start])
        if one.unit != other.unit or not said or first == second or not {first, second} <= set(DAYS):
            continue
        due = one.one.value * DAYS[second] / DAYS[first]
        if not other.low * 0.95 <= due <= other.high * 1.05 and other.low / 4 < due < other.high * 4:
            yield Candidate(
                kind="arithmetic",
                strength=0.88,
                a=sheet.passage.place(0, one.one.end + said.start()),
                b=sheet.passage.place(one.one.end + said.start(), len(sheet.text)),
                triggers=(sheet.place(one.one), sheet.place(other.one)),
                why=f"{plain(one.one.value)} a {first} makes {plain(due)} a {second}, not {plain(other.one.value)}",
                question="Is the one reckoned for part of the time?",
            )


def paces(sheet: Sheet) -> Iterator[Candidate]:
    """A count told in a span of time, and said over as so many a day or week."""
    for match in PACE.finditer(sheet.text):
        counts = [one for one in sheet.figures if one.kind == "count" and one.end <= match.start() and not one.of]
        span = LASTED.search(sheet.text[: match.start()])
        if len(counts) != 1 or not span or counts[0].value < 5:
            continue
        days = (number(span["count"] or "one") or 1) * DAYS[span["unit"].lower()]
        day = 365 / 250 if match["working"] else DAYS[match["unit"].lower()]
        due = (number(match["count"]) or 1) * days / day
        if not 0.6 * counts[0].value <= due <= 1.6 * counts[0].value:
            yield Candidate(
                kind="arithmetic",
                strength=0.86,
                a=sheet.passage.place(0, match.start()),
                b=sheet.passage.place(match.start() + 1, len(sheet.text)),
                triggers=(sheet.place(counts[0]), sheet.passage.place(match.start() + 1, match.end())),
                why=f"{match.group().strip(' ,')} would make {plain(round(due))} in that time,"
                f" not {plain(counts[0].value)}",
                question="Is the pace that of another time?",
            )
