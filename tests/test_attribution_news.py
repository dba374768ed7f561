"""Sentences in the manner of political news, invented, with source, cue and content marked: precision and recall."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.attributions import attributed
from analysis.extraction.parse.model import parse
from analysis.text.layout import units

FILE = Path(__file__).parent / "data" / "attribution" / "political-news.jsonl"

FLOOR_PRECISION = 0.85
FLOOR_RECALL = 0.8
FLOOR_SOURCE = 0.9


def words(text: str) -> set[str]:
    """The words of a passage, to compare passages that a reporting clause interrupts."""
    return {word.strip("“”,.'’").casefold() for word in text.split()} - {""}


def likeness(a: str, b: str) -> float:
    """Shared words over all words of two passages."""
    left, right = words(a), words(b)
    return len(left & right) / len(left | right) if left | right else 0.0


@cache
def compared() -> tuple[tuple[int, int, int, int], tuple[str, ...]]:
    """Hits, found, marked, hits with the right source; and what went wrong, for the reader of a failure."""
    hits = found = marked = sources = 0
    wrong: list[str] = []
    for line in FILE.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        text = case["text"]
        rest: list[Attributed] = list(attributed(parse(units(text)), text))
        found += len(rest)
        marked += len(case["attributions"])
        for wanted in case["attributions"]:
            best = max(rest, key=lambda one: likeness(text[slice(*one.content)], wanted["content"]), default=None)
            if best is None or likeness(text[slice(*best.content)], wanted["content"]) < 0.5:
                wrong.append(f"missed: {wanted['content']!r} in {text!r}")
                continue
            rest.remove(best)
            hits += 1
            source = text[slice(*best.source)] if best.source else ""
            right = likeness(source, wanted["source"]) >= 0.5 or not wanted["source"]
            sources += right
            if not right:
                wrong.append(f"source {source!r}, not {wanted['source']!r} in {text!r}")
        wrong += [f"too much: {text[slice(*one.content)]!r} in {text!r}" for one in rest]
    return (hits, found, marked, sources), tuple(wrong)


def test_the_attributions_of_news_sentences():
    (hits, found, marked, sources), wrong = compared()
    report = "\n".join(wrong)
    assert hits / found >= FLOOR_PRECISION, report
    assert hits / marked >= FLOOR_RECALL, report
    assert sources / hits >= FLOOR_SOURCE, report
