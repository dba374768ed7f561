"""Short passages in many styles, each demand marked with [[ ]]: how many are found, and how many too many.

The passages are invented. The floor for each is low (the styles differ); that for all of them together is not.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.critiques import hearing
from analysis.extraction.parse.model import parse
from analysis.text.layout import units

FOLDER = Path(__file__).parent / "data" / "critiques"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))

FLOOR_EACH = 0.7
FLOOR_PRECISION = 0.93
FLOOR_RECALL = 0.88

Span = tuple[int, int]


def marked(text: str) -> tuple[str, list[Span]]:
    """The text without its marks, and what they enclose."""
    plain, spans, start = "", [], 0
    for piece in re.split(r"(\[\[|\]\])", text):
        if piece == "[[":
            start = len(plain)
        elif piece == "]]":
            spans.append((start, len(plain)))
        else:
            plain += piece
    return plain, spans


def likeness(a: Span, b: Span) -> float:
    """Intersection over union of two extents."""
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (max(a[1], b[1]) - min(a[0], b[0]))


@cache
def counted(name: str) -> tuple[int, int, int]:
    """Hits, found and marked demands of one passage."""
    text, expected = marked((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
    parsed = parse(units(text))
    found = [(one.start, one.end) for one in hearing(parsed, text, attributed(parsed, text)).demands]
    hits = sum(any(likeness(wanted, one) >= 0.5 for one in found) for wanted in expected)
    return hits, len(found), len(expected)


@pytest.mark.parametrize("name", NAMES)
def test_most_demands_of_a_passage_are_found(name):
    hits, found, expected = counted(name)
    assert not expected or 2 * hits / (found + expected) >= FLOOR_EACH
    assert expected or found <= 1


def test_demands_of_all_passages_together():
    hits, found, expected = (sum(column) for column in zip(*map(counted, NAMES), strict=True))
    assert hits / found >= FLOOR_PRECISION
    assert hits / expected >= FLOOR_RECALL
