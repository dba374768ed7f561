"""A date as a text mentions it, and how the clause around it tells it."""

from __future__ import annotations

from dataclasses import dataclass

PAST, PRESENT, FUTURE, PLANNED, NAME, PERIOD_OF = "past", "present", "future", "planned", "name", "period"
TOLD = {
    PAST: "told as past",
    PRESENT: "told as present",
    FUTURE: "told as future",
    PLANNED: "planned (infinitive)",
    NAME: "in a name or a comparison, or without a verb",
    PERIOD_OF: "part of a period",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A year, or a word for "now", as a text mentions it.

    Attributes:
        start, end: its place in the source, in code points.
        words: the year, the decade or the word for "now", as it stands.
        year: the year, the first of a decade; None for a word for "now".
        told: how the clause around it tells it (a key of ``TOLD``), or "now".
        paragraph: the paragraph of the source, counted from 0.
        sentence: the sentence it stands in, in the source's own words.
        until: the last year of a decade; None where a year is meant.
    """

    start: int
    end: int
    words: str
    year: int | None
    told: str
    paragraph: int
    sentence: str
    until: int | None = None
