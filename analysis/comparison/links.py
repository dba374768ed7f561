"""Links: which claims are worth reading beside which critique."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten

import numpy as np

from analysis.comparison.answering import draws
from analysis.comparison.matching import Passage, weight
from analysis.comparison.opposed import opposed, opposite
from analysis.comparison.prepared import passages, queries
from analysis.comparison.relation import relate
from analysis.comparison.scoring import score, weights
from analysis.comparison.signs import Place
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.wants import want
from analysis.extraction.demands import Demand
from analysis.extraction.extract import Statement
from analysis.extraction.model import load
from analysis.lexicon import tied

SHOWN = 20
"""Rows a critique at most: only a demand on a broad matter ("the law falls short") has so many close passages."""
LEAST = 5
"""Rows a critique gets in any case, so that "no claim answers this" can be checked against the closest passages."""
MOST_LINKS = 4
"""Links a critique is given at most: more than a handful is a topic, not an answer."""
FAIR = 0.6
"""A claim whose score is less than this share of what it has beside another demand is left to that one."""
FAR = 0.4
"""Where critics have a text of their own, pairs are proposed from this score on. Set by reading what a long report and
the summary of its critics gave (``docs/method/links-read-by-eye.md``): of pairs below it only a third were on the same
matter, because much in such a summary is answered nowhere."""
SEEN = 0.12
"""Below this score a passage is not worth a row beyond the first :data:`LEAST`: in texts left out one in twelve of such
was a link."""
ANSWERING = frozenset({"addresses", "partly_addresses"})
"""What is not suggested of a claim that shares no word, and no word like it, with the demand: of four such in annotated
texts one was an answer."""
HEAD = 80
"""Characters of another claim that are quoted in a reason."""


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
    sources: Sequence[str] = (),
    tensions: Sequence[Candidate] = (),
    embeddings: bool = False,
) -> tuple[Linked, ...]:
    """Rank the claims worth reading beside each demand, best first per demand.

    Args:
        claims: the claims of the official text, in reading order.
        demands: the critics' demands.
        inside: how many of the demands, from the first, stand in the official text itself; None: all. Only for them
            does it mean anything where a claim stands.
        sources: for each demand the text it stands in, from which is taken what its critic speaks of there.
        tensions: those found in the official text: claims that are set against each other bear on the same demands.
        embeddings: rank by a sentence-embedding model too (the extra ``embeddings``).

    Returns:
        For each demand its closest passages. Those that are proposed as links carry a relation: the score from which
        on they are was fitted too (``bounds`` in ``links.tsv``): the lowest whose F1 is as good as the best. It is
        low, because a link missed leaves a demand unanswered that is answered, and a link too many is read and
        dismissed. A demand none of whose rows says ``addresses`` or ``partly_addresses`` is unanswered.

    Raises:
        InputError: embeddings are asked for and the extra is not installed.
    """
    if not claims or not demands:
        return ()
    claimed = passages(claims)
    parsed = list(load().pipe([demand.demand for demand in demands]))
    inside = len(demands) if inside is None else inside
    wanted = queries(demands, parsed, inside, sources)
    wishes = [want(doc) for doc in parsed]
    drawn = draws([one.text for one in wanted], [one.text for one in claimed]) if embeddings else None
    against = opposed(tensions, claims)
    scores = score(wanted, claimed, against, drawn)
    apart = inside < len(demands)
    bound = FAR if apart else weights(embedded=embeddings)["bounds"]["tied"]
    best = scores.max(axis=0)
    found = []
    for number, query in enumerate(wanted):
        row = scores[number]
        fair = row >= np.maximum(bound, FAIR * best)
        order = sorted(range(len(claimed)), key=lambda place: (-row[place], place))[:SHOWN]
        proposed = [place for place in order if fair[place]][:MOST_LINKS]
        for rank, place in enumerate(order, 1):
            if rank > LEAST and row[place] < SEEN:
                break
            shared = _shared(query.words, claimed[place])
            relation, why = "", "Among the closest passages; too little ties it to the demand to propose more."
            if place in proposed:
                later = number < inside and claims[place].start > demands[number].start
                where = Place(claims=claims, number=place, chances=row.tolist(), later=later, apart=apart)
                relation, why = relate(wishes[number], where)
                if relation in ANSWERING and not shared:
                    relation, why = "touches", f"{why} No word ties the two, so no answer is read into it."
                other = opposite(place, np.where(row >= bound, row, 0.0), against)
                if other is not None:
                    head = shorten(claims[other].proposition.text, HEAD, placeholder=" …")
                    why += f" Among the tensions it stands beside “{head}”."
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
