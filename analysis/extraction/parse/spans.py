"""Stretches of the source: (start, end) in code points."""

from __future__ import annotations

from analysis.extraction.parse.model import Parsed


def offsets(one: Parsed, span: tuple[int, int]) -> tuple[int, int] | None:
    """The place in the source of some tokens of a unit; None where there are none."""
    doc = one.doc
    if span[0] >= span[1]:
        return None
    last = doc[span[1] - 1]
    return one.unit.span(doc[span[0]].idx, last.idx + len(last))


def within(inner: tuple[int, int] | None, outer: tuple[int, int]) -> bool:
    """Whether one stretch lies in the other."""
    return inner is not None and outer[0] <= inner[0] and inner[1] <= outer[1]


def hull(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """From the first character of both to the last."""
    return min(a[0], b[0]), max(a[1], b[1])


def shrink(source: str, span: tuple[int, int]) -> tuple[int, int]:
    """A stretch without the space, commas and dashes at its edges."""
    start, end = span
    while start < end and (source[start].isspace() or source[start] in ",;:—–-"):
        start += 1
    while end > start and (source[end - 1].isspace() or source[end - 1] in ",;:—–-"):
        end -= 1
    return start, end
