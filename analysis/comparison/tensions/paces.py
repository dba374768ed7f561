"""Counts said over as a pace."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.quantity import number
from analysis.comparison.tensions.rate_words import DAYS, LASTED, PACE


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
