"""Flattened tables: a label on one line, its figure on the next, or both on one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.text.lines import ENDS, Line

FIGURE = re.compile(
    r"[-–+]?(?:[$€£]\s?)?\d[\d\s.,]*(?:%|per ?cent|percent|million|billion|thousand)?|[-–—]|n/?a|\.\.", re.I
)
"""A cell that holds a figure, or says that there is none."""

ON_ONE_LINE = re.compile(
    r"(\S.*?\S)(?:\s{2,}|\t+|\s*\|\s*|:\s+|\s\.{3,}\s*)((?:[-–+]?\d[\d .,]*%?(?:\s{2,}|\t|\s*\|\s*|$))+)"
)
"""A label and its figures on one line."""


def rows(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, ...]]] | None:
    """Read a block of short lines as a flattened table.

    Returns:
        The caption and header lines, and the rows (each its label and its figures), or None where it is no table.
    """
    if len(lines) >= 2 and sum(bool(ON_ONE_LINE.fullmatch(line.text)) for line in lines) >= max(2, 0.6 * len(lines)):
        first = next(place for place, line in enumerate(lines) if ON_ONE_LINE.fullmatch(line.text))
        return list(lines[:first]), [(line,) for line in lines[first:]]
    figures = [bool(FIGURE.fullmatch(line.text)) for line in lines]
    if len(lines) < 4 or sum(figures) < 2 or any(len(line.text) > 60 and ENDS.search(line.text) for line in lines):
        return None
    first = figures.index(True)
    if first == 0:
        return None
    found: list[tuple[Line, ...]] = []
    current: list[Line] = []
    for place in range(first - 1, len(lines)):
        if not figures[place] and current and figures[place - 1]:
            found.append(tuple(current))
            current = []
        current.append(lines[place])
    if current and figures[-1]:
        found.append(tuple(current))
    if len(found) < 2:
        return None
    return list(lines[: first - 1]), found
