"""What plain means make of an annotated text, by the measure the suite is held to: the floor of its figures.

No rule, no parser, nothing fitted: sentences are cut at stops, colons, semicolons and line ends; each is a claim, of
the kind that is commonest; those with a word of asking or of fault are critiques; demands and sentences are ranked, and
sentences paired, by the words they share (TF-IDF). For the links the annotated critiques are given, so that the ranking
alone is measured.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from score import rows
from second_reader import Row, score_tables
from sklearn.feature_extraction.text import TfidfVectorizer

SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?;:](?=[\"”’)]?\s)[\"”’)]?|$)", re.MULTILINE)
LEAST = 4
"""Words: what is shorter is a heading or a label."""

ASKING = re.compile(
    r"\b(?:should|must|ought|needs? to|ha(?:s|ve) to|calls? (?:up)?on|called (?:up)?on|urge[sd]?|recommend(?:s|ed)?"
    r"|demand(?:s|ed)?|concern(?:s|ed)?|criticis(?:es|ed)|criticiz(?:es|ed))\b"
)
COMMONEST = "provision"
PAIRS = 32
"""As many rows as the suite's table has on most texts."""


def measure(prefix: Path) -> dict[str, Any]:
    """Score the plain means on the annotated text at ``prefix``; ``links`` with its annotated critiques given."""
    with Path(f"{prefix}.txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    given = [(one["start"], one["end"]) for one in rows(f"{prefix}.critiques.jsonl")]
    got = score_tables(prefix, tables(text))
    return got | {
        "links": score_tables(prefix, tables(text, given))["links"],
        "chance": chance(prefix, sentences(text)),
    }


def sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text stand, headings and labels left out."""
    return [found.span() for found in SENTENCE.finditer(text) if len(found.group().split()) >= LEAST]


def tables(text: str, critiques: Sequence[tuple[int, int]] | None = None) -> dict[str, list[Row]]:
    """A text as the four tables of a run, with the columns that the measure looks at."""
    places = sentences(text)
    if critiques is None:
        critiques = [(start, end) for start, end in places if ASKING.search(text[start:end])]
    likeness = _likeness([text[start:end] for start, end in (*places, *critiques)])
    many = len(places)
    nearest = sorted(combinations(range(many), 2), key=lambda pair: (-likeness[pair[0]][pair[1]], pair))[:PAIRS]
    return {
        "claims.csv": [
            {"claim_id": nth, "start": start, "end": end, "voice": "author", "kind": COMMONEST}
            for nth, (start, end) in enumerate(places)
        ],
        "critiques.csv": [
            {"critique_id": nth, "start": start, "end": end, "voice": ""} for nth, (start, end) in enumerate(critiques)
        ],
        "comparison.csv": [
            {"claim_id": claim, "critique_id": nth, "relation": "", "score": float(likeness[many + nth][claim])}
            for nth in range(len(critiques))
            for claim in range(many)
        ],
        "tensions.csv": [
            {
                "a_start": places[a][0],
                "a_end": places[a][1],
                "b_start": places[b][0],
                "b_end": places[b][1],
                "kind": "",
                "score": float(likeness[a][b]),
            }
            for a, b in nearest
        ],
    }


def chance(prefix: Path, places: Sequence[tuple[int, int]]) -> float:
    """How likely two sentences drawn at random are the two sides of an annotated tension."""

    def near(place: tuple[int, int], side: Mapping[str, int]) -> bool:
        shared = min(place[1], side["end"]) - max(place[0], side["start"])
        return shared > 0 and 2 * shared >= min(place[1] - place[0], side["end"] - side["start"])

    found: set[tuple[int, int]] = set()
    for one in rows(f"{prefix}.tensions.jsonl"):
        a, b = ([nth for nth, place in enumerate(places) if near(place, one[side])] for side in "ab")
        found |= {(min(x, y), max(x, y)) for x in a for y in b if x != y}
    pairs = len(places) * (len(places) - 1) // 2
    return len(found) / pairs if pairs else 0.0


def _likeness(passages: Sequence[str]) -> Any:
    if not passages:
        return []
    words = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(passages)
    return (words @ words.T).toarray()
