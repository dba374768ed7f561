"""What speaks for each claim beside each demand, taken by itself: several rankings of the claims, fused.

Each ranking sees the words differently; reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009, SIGIR) adds them
without having to compare their scales. Fusion runs twice: over the claims for each demand, and over the demands for
each claim, because a claim that fits another demand better is seldom the answer to this one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from analysis.comparison.matching import Passage, Query, weight
from analysis.comparison.meaning import Grid, alike, apart
from analysis.comparison.nearness import nearness
from analysis.comparison.similarity import cosines, rarity
from analysis.lexicon import ties
from analysis.lexicon.meanings import directions

FUSION = 5
"""The constant of rank fusion: small (60 is usual) because among some eighty claims only the first few matter."""

AROUND = 0.5
"""How much a word that the critic speaks of throughout counts beside one of the demand itself."""

SAID = 0.15
"""How much a word counts for what a demand means that says nothing of its matter ("urged"): the vectors know that."""

REACH = 3
"""How many claims before and after count as the company a claim keeps in its paragraph."""


def first(queries: Sequence[Query], passages: Sequence[Passage]) -> Mapping[str, Grid]:
    """What speaks for each passage beside each query; the names are those of the table of weights."""
    weigh = rarity([passage.words for passage in passages])
    wanted = [_worth(query, weigh) for query in queries]
    around = [{word: AROUND * weigh(word) * weight(word) for word in query.around} for query in queries]
    near_words = nearness(
        [word for query in queries for word in (*query.words, *query.around)],
        [word for passage in passages for word in (*passage.bag, *passage.words)],
    )
    bags = [passage.bag for passage in passages]
    laid = near_words.laid(bags)
    covered = np.array([near_words.met({**about, **own}, laid) for about, own in zip(around, wanted, strict=True)])
    claimed = near_words.laid_by_worth([passage.words for passage in passages], weigh)
    returned = [near_words.returned({word: weight(word) for word in query.words}, claimed, weigh) for query in queries]
    meant = about(queries, bags)
    pairs = _by_word(passages)
    rankings = [
        covered,
        np.array(returned),
        meant,
        np.array([_met(query.objects, pairs, weigh, len(passages)) for query in queries]),
        _cosines(queries, passages, analyzer="word", token_pattern=r"\S+", ngram_range=(1, 2)),
        _cosines(queries, passages, analyzer="char_wb", ngram_range=(3, 5)),
    ]
    fused = fuse(rankings)
    favoured = against(fused, axis=0)
    follows = np.array([passage.follows for passage in passages], dtype=float)
    after = np.zeros_like(fused)
    after[:, :-1] = fused[:, 1:] * follows[1:]
    company = _company(fused, passages)
    near, reply = _surroundings(queries, passages)
    return {
        "fused": fused,
        "favoured": favoured,
        "covered": covered,
        "leading": against(covered, axis=1),
        "meant": meant,
        "meant_leading": against(meant, axis=1),
        "meant_favoured": against(meant, axis=0),
        "after": after,
        "paragraph": company,
        "company": against(company, axis=0),
        "near": near,
        "reply": reply,
        "reply_favoured": reply * favoured,
    }


def about(queries: Sequence[Query], bags: Sequence[Mapping[str, float]]) -> Grid:
    """How near each demand and bag of words come in meaning as wholes."""
    claims = directions(bags)
    common = claims.mean(axis=0)
    return alike(apart(asked(queries), common), apart(claims, common))


def asked(queries: Sequence[Query]) -> Grid:
    """What each demand is about: one row of length 1 a demand."""
    return directions([{word: max(SAID, weight(word)) for word in query.words} for query in queries])


def fuse(rankings: Sequence[Grid]) -> Grid:
    """Reciprocal rank fusion of each row: between 0 and 1, where 1 is first in every ranking.

    Equals share the better rank. What a ranking gives nothing (0) gets nothing from it.
    """
    total = np.zeros_like(rankings[0])
    for ranking in rankings:
        order = rankdata(-ranking, method="min", axis=1) - 1
        total += np.where(ranking > 0, FUSION / (FUSION + order), 0.0)
    return total / len(rankings)


def _worth(query: Query, weigh: Callable[[str], float]) -> Mapping[str, float]:
    """What each word of a demand is worth: how rare it is among the claims, and how much it says of the matter."""
    return {word: weigh(word) * weight(word) for word in query.words}


def against(values: Grid, axis: int) -> Grid:
    """Each value as a share of the best along ``axis``; small values are not made large by it."""
    shares: Grid = values / (values.max(axis=axis, keepdims=True, initial=0.0) + 0.1)
    return shares


def _company(fused: Grid, passages: Sequence[Passage]) -> Grid:
    """The best fit among the other claims of the paragraph that stand close."""
    best = np.zeros_like(fused)
    for place, passage in enumerate(passages):
        around = range(max(0, place - REACH), min(len(passages), place + REACH + 1))
        others = [other for other in around if other != place and passages[other].paragraph == passage.paragraph]
        if others:
            best[:, place] = fused[:, others].max(axis=1)
    return best


def _surroundings(queries: Sequence[Query], passages: Sequence[Passage]) -> tuple[Grid, Grid]:
    """How close each claim stands to the critic's words (0 to 1), and whether it follows the critics' lists."""
    near, reply = np.zeros((len(queries), len(passages))), np.zeros((len(queries), len(passages)))
    starts = np.array([passage.start for passage in passages])
    stops = np.array([passage.end for passage in passages])
    last = max((query.place[1] for query in queries if query.place), default=0)
    for row, query in enumerate(queries):
        if query.place is None:
            continue
        places = [other.place for other in queries if other.voice == query.voice and other.place]
        gaps = [np.minimum(abs(starts - end), abs(start - stops)) for start, end in places]
        near[row] = 1 / (1 + np.min(gaps, axis=0) / 600)
        reply[row] = starts > last
    return near, reply


def _by_word(passages: Sequence[Passage]) -> Mapping[str, Mapping[str, set[int]]]:
    """For each word the words it is paired with, whichever comes first, and the passages that hold the pair."""
    pairs: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for place, passage in enumerate(passages):
        for a, b in passage.objects:
            pairs[a][b].add(place)
            pairs[b][a].add(place)
    return pairs


def _kin(word: str) -> Mapping[str, float]:
    """A word and all that are tied to it, with how closely."""
    return {**ties().get(word, {}), word: 1.0}


def _cosines(queries: Sequence[Query], passages: Sequence[Passage], **settings: object) -> Grid:
    kept = [" ".join(word for word in query.words if weight(word)) for query in queries]
    texts = [" ".join(passage.words) if settings["analyzer"] == "word" else passage.text for passage in passages]
    return cosines(kept, texts, **settings)


def _met(
    wanted: Sequence[tuple[str, str]],
    pairs: Mapping[str, Mapping[str, set[int]]],
    weigh: Callable[[str], float],
    count: int,
) -> NDArray[np.float64]:
    """For each passage the share of the demand's pairs that it holds, in either order."""
    full = sum(weigh(a) + weigh(b) for a, b in wanted) or 1.0
    found = np.zeros(count)
    for a, b in wanted:
        best: dict[int, float] = {}
        kin = _kin(b)
        for c, tie in _kin(a).items():
            for d, places in pairs.get(c, {}).items():
                if other := kin.get(d, 0.0):
                    for place in places:
                        best[place] = max(tie * other, best.get(place, 0.0))
        for place, tie in best.items():
            found[place] += (weigh(a) + weigh(b)) * tie
    shares: Grid = found / full
    return shares
