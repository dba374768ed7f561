"""Links: which claims are worth reading beside which critique."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from analysis.comparison.lexicon import tied
from analysis.comparison.matching import Grid, Passage, Query, bag, matter, objects, points_back, score, weight
from analysis.comparison.relation import relate
from analysis.comparison.subjects import throughout
from analysis.comparison.words import content
from analysis.extraction.critiques import Demand
from analysis.extraction.extract import Statement
from analysis.extraction.model import load

SHOWN = 20
"""Rows a critique at most: only a demand on a broad matter ("the law falls short") has so many close passages."""
LEAST = 5
"""Rows a critique gets in any case, so that "no claim answers this" can be checked against the closest passages."""
MOST_LINKS = 5
"""Links a critique is given at most: more than a handful is a topic, not an answer."""
TIED = 0.2
"""From this score on a passage is proposed as a link; below it stands as a closest passage only. Low, because a link
missed leaves a demand unanswered that is answered, and a link too many is read and dismissed; on texts whose weights
were fitted without them a higher one finds fewer links without being right more often."""
ALIKE = 0.3
"""Cosines of sentence embeddings below this say nothing: any two sentences of one text come near it."""
SEEN = 0.08
"""Below this score a passage is not worth a row beyond the first :data:`LEAST`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """Claim number ``claim`` beside demand number ``demand`` (positions in the sequences given to :func:`link`)."""

    claim: int
    demand: int
    rank: int
    score: float
    relation: str
    shared: str
    why: str


def link(
    claims: Sequence[Statement],
    demands: Sequence[Demand],
    inside: int | None = None,
    *,
    source: str = "",
    embeddings: bool = False,
) -> tuple[Linked, ...]:
    """Rank the claims worth reading beside each demand, best first per demand.

    Args:
        claims: the claims of the official text, in reading order.
        demands: the critics' demands.
        inside: how many of the demands, from the first, stand in the official text itself; None: all. Only for them
            does it mean anything where a claim stands.
        source: the official text, from which is taken what a critic inside it speaks of throughout.
        embeddings: rank by a sentence-embedding model too (the extra ``embeddings``).

    Returns:
        For each demand its closest passages. Those that are proposed as links carry a relation; a demand none of
        whose rows says ``addresses`` or ``partly_addresses`` is unanswered.

    Raises:
        InputError: embeddings are asked for and the extra is not installed.
    """
    if not claims or not demands:
        return ()
    passages = _passages(claims)
    inside = len(demands) if inside is None else inside
    parsed = list(load().pipe([demand.demand for demand in demands]))
    subjects = throughout(demands[:inside], source)
    queries = [
        Query(
            text=matter(doc),
            words=tuple(dict.fromkeys(content(matter(doc)))),
            objects=objects(doc),
            voice=demand.voice,
            place=(demand.start, demand.end) if number < inside else None,
            around=subjects[number] if number < inside else (),
        )
        for number, (demand, doc) in enumerate(zip(demands, parsed, strict=True))
    ]
    scores = score(queries, passages, _meaning(queries, passages) if embeddings else None)
    found = []
    for number, query in enumerate(queries):
        row = scores[number]
        order = sorted(range(len(passages)), key=lambda place: (-row[place], place))[:SHOWN]
        links = 0
        for rank, place in enumerate(order, 1):
            if rank > LEAST and row[place] < SEEN:
                break
            shared = _shared(query.words, passages[place])
            relation, why = "", "Among the closest passages, but too little ties them to propose more."
            if row[place] >= TIED and links < MOST_LINKS:
                links += 1
                relation, why = relate(parsed[number], claims[place])
            found.append(
                Linked(
                    claim=place,
                    demand=number,
                    rank=rank,
                    score=float(row[place]),
                    relation=relation,
                    shared=", ".join(shared),
                    why=why,
                )
            )
    return tuple(found)


def _meaning(queries: Sequence[Query], passages: Sequence[Passage]) -> Grid:
    """Similarity in meaning; what any two sentences of one text have in common is left out."""
    from analysis.comparison.embeddings import similarities

    grid = similarities([query.text for query in queries], [passage.text for passage in passages])
    return np.where(grid >= ALIKE, grid, 0.0)


def _passages(claims: Sequence[Statement]) -> list[Passage]:
    passages: list[Passage] = []
    for number, claim in enumerate(claims):
        words = tuple(content(claim.proposition.text))
        unit = claim.proposition.unit
        follows = number > 0 and _stand_together(claims[number - 1], claim)
        points = points_back(claim.proposition.tokens)
        passages.append(
            Passage(
                text=claim.proposition.text,
                words=words,
                bag=bag(words, f"{unit.section} {unit.lead}", passages[-1].bag if follows else None, points),
                objects=objects(claim.proposition.tokens),
                points=points,
                follows=follows,
                paragraph=unit.paragraph,
                start=claim.start,
                end=claim.end,
            )
        )
    return passages


def _stand_together(a: Statement, b: Statement) -> bool:
    one, other = a.proposition.unit, b.proposition.unit
    return one.section == other.section and (one.paragraph == other.paragraph or 0 <= b.start - a.end < 60)


def _shared(words: Sequence[str], passage: Passage) -> list[str]:
    """The words that tie a demand and a passage: the same once, others as "demand's ~ claim's"."""
    ties = []
    for word in words:
        if not weight(word):
            continue
        best = max(passage.words, key=lambda other: tied(word, other), default="")
        if best and tied(word, best) > 0:
            ties.append(word if best == word else f"{word} ~ {best}")
    return ties
