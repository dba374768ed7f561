"""Demands put in order: series taken apart, appeals with whom they are made to, mere names left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics.demands import Demand
from analysis.extraction.parse.source_words import BODIES, PEOPLE
from analysis.lexicon.words import base

_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_SERIES = re.compile(rf"{_QUOTED.pattern}(?:[,;]?\s+(?:and\s+)?{_QUOTED.pattern})+")
_CLAUSE = re.compile(r"\bthat\s+([^;“”\"]+)(?=;|$)")
_CLAUSES = re.compile(rf"{_CLAUSE.pattern}(?:;\s+(?:and\s+|or\s+)?{_CLAUSE.pattern})+")


def apart(one: Demand, source: str) -> list[Demand]:
    """A series of quotations, or of clauses ("that X; that Y; and that Z"), is as many demands."""
    if _CLAUSES.fullmatch(source, one.start, one.end):
        parts = [match.span(1) for match in _CLAUSE.finditer(source, one.start, one.end)]
    elif _SERIES.fullmatch(source, one.start, one.end):
        parts = [match.span(1) for match in _QUOTED.finditer(source, one.start, one.end)]
    else:
        return [one]
    return [replace(one, start=start, end=end, demand=spans.worded(source[start:end], one.cue)) for start, end in parts]


def appeals(found: Sequence[Demand], source: str) -> tuple[Demand, ...]:
    """The demands in their order, each infinitive of one appeal with whom it is made to."""
    kept: list[Demand] = []
    for one in found:
        before = kept[-1] if kept else None
        if before and (before.passage, before.voice, before.cue) == (one.passage, one.voice, one.cue):
            one = replace(one, demand=spans.of_the_same(one.demand, source[one.start : one.end], before.demand))
        kept.append(one)
    return tuple(kept)


_BESIDE = frozenset(["the", "its", "their", "his", "her", "and", "or", "as", "well", "both"])


def only_whom(quote: str) -> bool:
    """Whether a passage only says whom somebody criticises ("the Government and the police"), and not for what."""
    words = quote.lower().split()
    return all(word in _BESIDE or base(word.strip(".,;")) in BODIES | PEOPLE for word in words)
