"""What ties a claim to a demand: several rankings of the claims, fused, and the company a claim keeps.

Each ranking sees the words differently; reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009, SIGIR) adds them
without having to compare their scales. Fusion runs twice: over the claims for each demand, and over the demands for
each claim, because a claim that fits another demand better is seldom the answer to this one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata
from spacy.tokens import Doc, Span, Token

from analysis.comparison.lexicon import tied
from analysis.comparison.similarity import cosine, rarity
from analysis.comparison.vocabulary import CHANGE, COMMON, POINTING, REPORTING
from analysis.comparison.words import STOP, base, content

Grid = NDArray[np.float64]

FUSION = 5
"""The constant of rank fusion: small (60 is usual) because among some eighty claims only the first few matter."""

HEADING, POINTED, BEFORE = 0.3, 0.7, 0.3
"""How much the words of the heading, of a sentence pointed back to, and of the sentence before count for a claim."""

WEIGHTS = {
    "fused": 3.0,  # how far up the claim stands for this demand
    "favoured": 3.0,  # the same, against the other demands for which this claim might be the answer
    "before": 1.6,  # the claim before it fits (a passage seldom answers in one sentence)
    "pointed": 1.2,  # … and this one points back to it ("It has been used twice")
    "after": 1.5,  # the claim after it fits
    "reply": 0.7,  # it follows the critic's list: officials answer there
    "near": 1.0,  # it stands close to what this critic says
    "theme": 0.5,  # it shares what several demands of this critic share
}
OFFSET = -6.2
"""With the weights: what turns evidence into a score between 0 and 1. Fitted by logistic regression on annotated
texts, each checked with weights from the others; rounded, so that no weight pretends to more."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A claim as it is matched.

    Attributes:
        text: the proposition.
        words: its base forms.
        bag: base forms with weights, those of heading and pointed-back sentence included.
        objects: pairs of a word and what stands to it as object, modifier or actor.
        points: it points back to the passage before ("it", "such", no subject of its own).
        follows: it stands with the passage before in one paragraph or list.
        start, end: offsets in the source.
    """

    text: str
    words: tuple[str, ...]
    bag: Mapping[str, float]
    objects: tuple[tuple[str, str], ...]
    points: bool
    follows: bool
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Query:
    """A demand as it is matched; ``place`` is None where it stands in another text than the claims."""

    text: str
    words: tuple[str, ...]
    objects: tuple[tuple[str, str], ...]
    voice: str
    place: tuple[int, int] | None = field(default=None)


def weight(word: str) -> float:
    """How much a word of a demand says about its matter: nothing for "urged", little for "abolish"."""
    if word in REPORTING:
        return 0.0
    if word in CHANGE:
        return 0.45
    return 0.6 if word in COMMON else 1.0


def objects(tokens: Doc | Span) -> tuple[tuple[str, str], ...]:
    """Pairs (word, what stands to it as modifier, object, actor or acted-upon thing), as base forms.

    "media registration" gives (registration, media) and so differs from "party registration", whatever the order
    of the words ("registration of media").
    """
    pairs = []
    for token in tokens:
        head: Token | None = None
        if (token.dep_ in ("compound", "amod", "nmod", "poss") and token.head.pos_ in ("NOUN", "PROPN")) or (
            token.dep_ in ("dobj", "nsubjpass", "nsubj") and token.head.pos_ == "VERB"
        ):
            head = token.head
        elif token.dep_ == "pobj" and token.head.dep_ in ("prep", "agent"):
            head = token.head.head
        if head is not None and head.pos_ in ("NOUN", "PROPN", "VERB"):
            pairs.append((base(head.text), base(token.text)))
    return tuple((a, b) for a, b in pairs if a not in STOP and b not in STOP and weight(a) and weight(b))


def points_back(tokens: Doc | Span) -> bool:
    """Whether a passage leans on the one before: a pronoun or "such …" for its subject, or no subject at all."""
    words = [token for token in tokens if not token.is_space]
    return (
        any(token.lower_ in POINTING for token in words[:2])
        or any(token.lower_ in ("them", "these", "those", "such", "thereof") for token in words)
        or not any(token.dep_ in ("nsubj", "nsubjpass", "csubj", "expl") for token in words)
    )


def score(queries: Sequence[Query], passages: Sequence[Passage], meaning: Grid | None = None) -> Grid:
    """How worth reading each passage is beside each query, between 0 and 1: one row a query, one column a passage.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        meaning: similarities of another kind (a sentence embedding), one row a query; fused as one more ranking.
    """
    weigh = rarity([passage.words for passage in passages])
    rankings = [
        _grid(queries, passages, lambda q, p: _covered(q.words, p.bag, weigh)),
        _grid(queries, passages, lambda q, p: _returned(q.words, p.words, weigh)),
        _grid(queries, passages, lambda q, p: _met(q.objects, p.objects, weigh)),
        _cosines(queries, passages, analyzer="word", token_pattern=r"\S+", ngram_range=(1, 2)),
        _cosines(queries, passages, analyzer="char_wb", ngram_range=(3, 5)),
    ]
    if meaning is not None:
        rankings.append(meaning)
    fused = fuse(rankings, axis=1)
    evidence = OFFSET + WEIGHTS["fused"] * fused
    evidence += WEIGHTS["favoured"] * fused / (fused.max(axis=0, keepdims=True, initial=0.0) + 0.1)
    follows = np.array([passage.follows for passage in passages], dtype=float)
    points = np.array([passage.points for passage in passages], dtype=float)
    before = np.zeros_like(fused)
    before[:, 1:] = fused[:, :-1]
    evidence += before * follows * (WEIGHTS["before"] + WEIGHTS["pointed"] * points)
    evidence[:, :-1] += WEIGHTS["after"] * fused[:, 1:] * follows[1:]
    evidence += _surroundings(queries, passages)
    scores: Grid = 1 / (1 + np.exp(-evidence))
    return scores


def fuse(rankings: Sequence[Grid], axis: int) -> Grid:
    """Reciprocal rank fusion along ``axis``: between 0 and 1, where 1 is first in every ranking.

    Equals share the better rank. What a ranking gives nothing (0) gets nothing from it.
    """
    total = np.zeros_like(rankings[0])
    for ranking in rankings:
        order = rankdata(-ranking, method="min", axis=axis) - 1
        total += np.where(ranking > 0, FUSION / (FUSION + order), 0.0)
    return total / len(rankings)


def _surroundings(queries: Sequence[Query], passages: Sequence[Passage]) -> Grid:
    """Where the claim stands to the critic's words, and what the critic's demands have in common."""
    grid = np.zeros((len(queries), len(passages)))
    ends = [query.place[1] for query in queries if query.place]
    for row, query in enumerate(queries):
        fellows = [other for other in queries if other.voice == query.voice]
        places = [other.place for other in fellows if other.place]
        shared: dict[str, float] = {}
        for other in fellows:
            for word in set(other.words) - set(query.words):
                if weight(word) >= 0.6:
                    shared[word] = shared.get(word, 0.0) + 1 / len(queries)
        theme = {word: part for word, part in shared.items() if part > 1.5 / len(queries)}
        for column, passage in enumerate(passages):
            value = WEIGHTS["theme"] * max((part for word, part in theme.items() if word in passage.bag), default=0.0)
            if query.place is not None:
                gap = min(min(abs(passage.start - end), abs(start - passage.end)) for start, end in places)
                value += WEIGHTS["near"] / (1 + gap / 600) + WEIGHTS["reply"] * (passage.start > max(ends))
            grid[row, column] = value
    return grid


def _grid(queries: Sequence[Query], passages: Sequence[Passage], measure: Callable[[Query, Passage], float]) -> Grid:
    return np.array([[measure(query, passage) for passage in passages] for query in queries])


def _cosines(queries: Sequence[Query], passages: Sequence[Passage], **settings: object) -> Grid:
    kept = [" ".join(word for word in query.words if weight(word)) for query in queries]
    texts = [" ".join(passage.words) if settings["analyzer"] == "word" else passage.text for passage in passages]
    return np.array([cosine(text, texts, **settings) for text in kept])


def _covered(query: Sequence[str], bag: Mapping[str, float], weigh: Callable[[str], float]) -> float:
    """The share of the demand's matter that the claim speaks of."""
    full = sum(weigh(word) * weight(word) for word in query) or 1.0
    found = 0.0
    for word in query:
        if value := weigh(word) * weight(word):
            found += value * max((tied(word, other) * part for other, part in bag.items()), default=0.0)
    return found / full


def _returned(query: Sequence[str], words: Sequence[str], weigh: Callable[[str], float]) -> float:
    """The share of the claim's matter that the demand speaks of (the 2 keeps claims of one word from leading)."""
    kinds = sorted(set(words))
    found = sum(
        weigh(word) * max((tied(word, other) * weight(other) for other in query), default=0.0) for word in kinds
    )
    return found / (2 + sum(weigh(word) for word in kinds))


def _met(wanted: Sequence[tuple[str, str]], there: Sequence[tuple[str, str]], weigh: Callable[[str], float]) -> float:
    """The share of the demand's pairs that the claim holds, in either order."""
    full = sum(weigh(a) + weigh(b) for a, b in wanted) or 1.0
    found = 0.0
    for a, b in wanted:
        best = max((max(tied(a, c) * tied(b, d), tied(a, d) * tied(b, c)) for c, d in there), default=0.0)
        found += (weigh(a) + weigh(b)) * best
    return found / full


def bag(words: Sequence[str], heading: str, before: Mapping[str, float] | None, pointed: bool) -> Mapping[str, float]:
    """A claim's words with weights, and for less those of its heading and of the sentence before."""
    found = dict.fromkeys(words, 1.0)
    for word in content(heading):
        found[word] = max(found.get(word, 0.0), HEADING)
    for word, part in (before or {}).items():
        carried = part * (POINTED if pointed else BEFORE)
        if not math.isclose(carried, 0.0, abs_tol=0.02):
            found[word] = max(found.get(word, 0.0), carried)
    return found
