"""Cut a text so that marks of any overlap can be drawn: each segment knows every mark that covers it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.text.layout import is_asked, units
from analysis.text.lines import line_ends


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A stretch of text to be marked: ``key`` says what it is; offsets in code points, end exclusive."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Segment:
    """A stretch that the same marks cover throughout; ``opens`` are those of them that begin with it."""

    start: int
    end: int
    covered: tuple[Mark, ...]
    opens: tuple[Mark, ...]


MOST_NUMBERING = 12
"""Characters of the number before a heading, at most ("VIII. ")."""


def blocks(text: str) -> list[tuple[int, int]]:
    """Where the paragraphs of a text stand: runs of lines that are not blank."""
    return [match.span() for match in re.finditer(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", line_ends(text))]


def headings(text: str) -> list[tuple[int, int]]:
    """Where the headings of a text stand that are a line of their own, their numbers and the question mark included."""
    found = []
    for unit in units(text):
        asked = unit.kind == "paragraph" and is_asked(unit.text)
        place = unit.span(0, len(unit.text)) if asked or unit.kind == "heading" else None
        if place:
            start, end = text.rfind("\n", 0, place[0]) + 1, text.find("\n", place[1])
            line = text[start : end if end >= 0 else len(text)].rstrip()
            start += len(line) - len(line.lstrip())
            if place[0] - start <= MOST_NUMBERING and start + len(line.strip()) - place[1] <= 1:
                found.append((start, start + len(line.strip())))
    return found


def cut(start: int, end: int, marks: Sequence[Mark]) -> list[Segment]:
    """Cut ``start``–``end`` at every edge of a mark.

    Returns:
        Segments without gap or overlap from ``start`` to ``end``. In each, marks stand longest first, so that the
        last is the innermost. ``opens`` lists a mark in the one segment where it begins.
    """
    here = sorted(
        (mark for mark in marks if mark.start < end and mark.end > start),
        key=lambda mark: (mark.start - mark.end, mark.start, mark.key),
    )
    edges = sorted({start, end, *(edge for mark in here for edge in (mark.start, mark.end) if start < edge < end)})
    return [
        Segment(
            start=left,
            end=right,
            covered=tuple(mark for mark in here if mark.start <= left and mark.end >= right),
            opens=tuple(mark for mark in here if mark.start == left),
        )
        for left, right in pairwise(edges)
    ]
