"""What ties a claim to a demand: several rankings of the claims, fused, and the company a claim keeps.

Each ranking sees the words differently; reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009, SIGIR) adds them
without having to compare their scales. Fusion runs twice: over the claims for each demand, and over the demands for
each claim, because a claim that fits another demand better is seldom the answer to this one.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata
from spacy.tokens import Doc, Span, Token

from analysis.comparison.lexicon import ties
from analysis.comparison.nearness import alike, nearness
from analysis.comparison.similarity import cosines, rarity
from analysis.comparison.vocabulary import ADDRESSED, CHANGE, COMMON, POINTING, REPORTING
from analysis.comparison.words import STOP, base, content

Grid = NDArray[np.float64]

FUSION = 5
"""The constant of rank fusion: small (60 is usual) because among some eighty claims only the first few matter."""

HEADING, POINTED, BEFORE = 0.3, 0.7, 0.3
"""How much the words of the heading, of a sentence pointed back to, and of the sentence before count for a claim."""

WEIGHTS = {
    "fused": 2.3,  # how far up the claim stands for this demand
    "favoured": 1.6,  # the same, against the other demands to which this claim might be the answer
    "covered": 0.4,  # the share of the demand's matter that the claim speaks of
    "leading": 2.5,  # the same, against the claim that covers most
    "meant": 2.8,  # how near the two are in meaning, word vectors averaged
    "before": 1.0,  # the claim before it fits (a passage seldom answers in one sentence)
    "after": 0.7,  # the claim after it fits
    "paragraph": 0.4,  # a claim of its paragraph fits
    "company": 1.0,  # … and fits this demand better than the others
    "near": 0.9,  # it stands close to what this critic says
    "near_favoured": 1.0,  # … and is favoured
    "reply": 0.2,  # it follows the critics' lists: officials answer there
    "reply_favoured": 0.7,  # … and is favoured
}
OFFSET = -6.8
"""With the weights: what turns evidence into a score between 0 and 1. Fitted by logistic regression (L2) on the links
of all texts in ``measure/texts`` between annotated claims and critiques, and rounded, so that no weight pretends to
more. Over twelve of them the links among the first five of a critique are as many (two in three) when the weights are
fitted without the text that is ranked."""

AROUND = 0.5
"""How much a word that the critic speaks of throughout counts beside one of the demand itself."""

REACH = 3
"""How many claims before and after count as the company a claim keeps in its paragraph."""


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
        paragraph: which paragraph of the text it stands in.
        start, end: offsets in the source.
    """

    text: str
    words: tuple[str, ...]
    bag: Mapping[str, float]
    objects: tuple[tuple[str, str], ...]
    points: bool
    follows: bool
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Query:
    """A demand as it is matched.

    Attributes:
        text: the demand without whom it is addressed to.
        words: its base forms.
        objects: as for a passage.
        voice: the critic.
        place: where it stands; None where that is another text than the claims'.
        around: what the critic speaks of throughout: the items of a list seldom repeat what the list is about.
    """

    text: str
    words: tuple[str, ...]
    objects: tuple[tuple[str, str], ...]
    voice: str
    place: tuple[int, int] | None = field(default=None)
    around: tuple[str, ...] = field(default=())


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


def matter(demand: Doc) -> str:
    """The demand without the one it is addressed to ("The Government should …"), who ties it to nothing."""
    addressed = {
        inner.i
        for token in demand
        if token.dep_ == "nsubj"
        and (token.pos_ == "PROPN" or base(token.text) in ADDRESSED)
        and any(child.lower_ in ("should", "must", "shall", "ought", "needs") for child in token.head.children)
        for inner in token.subtree
    }
    return "".join(token.text_with_ws for token in demand if token.i not in addressed)


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
    evidence = OFFSET + sum(WEIGHTS[name] * found for name, found in features(queries, passages, meaning).items())
    scores: Grid = 1 / (1 + np.exp(-evidence))
    return scores


def features(queries: Sequence[Query], passages: Sequence[Passage], meaning: Grid | None = None) -> Mapping[str, Grid]:
    """What speaks for each passage beside each query; the names are those of :data:`WEIGHTS`."""
    weigh = rarity([passage.words for passage in passages])
    wanted = [_worth(query, weigh) for query in queries]
    around = [{word: AROUND * weigh(word) * weight(word) for word in query.around} for query in queries]
    near_words = nearness(
        [word for query in queries for word in (*query.words, *query.around)],
        [word for passage in passages for word in (*passage.bag, *passage.words)],
    )
    bags = [passage.bag for passage in passages]
    covered = np.array([near_words.met({**about, **own}, bags) for about, own in zip(around, wanted, strict=True)])
    claimed = [passage.words for passage in passages]
    returned = [near_words.returned({word: weight(word) for word in query.words}, claimed, weigh) for query in queries]
    meant = alike(wanted, [{word: weigh(word) * part for word, part in bag.items()} for bag in bags])
    pairs = _by_word(passages)
    rankings = [
        covered,
        np.array(returned),
        meant,
        np.array([_met(query.objects, pairs, weigh, len(passages)) for query in queries]),
        _cosines(queries, passages, analyzer="word", token_pattern=r"\S+", ngram_range=(1, 2)),
        _cosines(queries, passages, analyzer="char_wb", ngram_range=(3, 5)),
    ]
    if meaning is not None:
        rankings.append(meaning)
    fused = fuse(rankings, axis=1)
    favoured = _against(fused, axis=0)
    follows = np.array([passage.follows for passage in passages], dtype=float)
    before, after = np.zeros_like(fused), np.zeros_like(fused)
    before[:, 1:] = fused[:, :-1]
    after[:, :-1] = fused[:, 1:] * follows[1:]
    company = _company(fused, passages)
    near, reply = _surroundings(queries, passages)
    return {
        "fused": fused,
        "favoured": favoured,
        "covered": covered,
        "leading": _against(covered, axis=1),
        "meant": meant,
        "before": before * follows,
        "after": after,
        "paragraph": company,
        "company": _against(company, axis=0),
        "near": near,
        "near_favoured": near * favoured,
        "reply": reply,
        "reply_favoured": reply * favoured,
    }


def fuse(rankings: Sequence[Grid], axis: int) -> Grid:
    """Reciprocal rank fusion along ``axis``: between 0 and 1, where 1 is first in every ranking.

    Equals share the better rank. What a ranking gives nothing (0) gets nothing from it.
    """
    total = np.zeros_like(rankings[0])
    for ranking in rankings:
        order = rankdata(-ranking, method="min", axis=axis) - 1
        total += np.where(ranking > 0, FUSION / (FUSION + order), 0.0)
    return total / len(rankings)


def _worth(query: Query, weigh: Callable[[str], float]) -> Mapping[str, float]:
    """What each word of a demand is worth: how rare it is among the claims, and how much it says of the matter."""
    return {word: weigh(word) * weight(word) for word in query.words}


def _against(values: Grid, axis: int) -> Grid:
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
