"""How close two passages are in their words: no model, only weights, word parts and a lexicon."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from analysis.lexicon import tied
from analysis.lexicon.words import content

SATURATION, LENGTH = 1.2, 0.5
"""BM25's k1 and b (Robertson and Zaragoza, 2009, "The Probabilistic Relevance Framework"); b below the usual 0.75
because a short claim is no better an answer than a long one."""

WEIGHTS = {"words": 0.5, "pairs": 0.2, "letters": 0.3}


def closest(query: str, passages: Sequence[str]) -> list[float]:
    """Score each passage against ``query``.

    The score is a weighted sum of three: BM25 over base forms, in which a word of the query may be met by a synonym
    or a word of its family (for less); TF-IDF over words and pairs of words; TF-IDF over letter n-grams, which meet
    derivations and misspellings that no lexicon holds.

    Returns:
        One score a passage between 0 and 1: higher is closer, comparable within one call.
    """
    if not passages:
        return []
    words = [content(passage) for passage in passages]
    parts = {
        "words": matched(content(query), words),
        "pairs": cosine(query, passages, analyzer=_pairs),
        "letters": cosine(query, passages, analyzer="char_wb", ngram_range=(3, 5)),
    }
    return [sum(WEIGHTS[name] * scores[place] for name, scores in parts.items()) for place in range(len(passages))]


def rarity(passages: Sequence[Sequence[str]]) -> Callable[[str], float]:
    """How telling a word is among passages: BM25's inverse document frequency, kept above zero."""
    count = len(passages)
    spread = Counter(word for passage in passages for word in set(passage))
    return lambda word: math.log(1 + (count - spread[word] + 0.5) / (spread[word] + 0.5))


def matched(query: Sequence[str], passages: Sequence[Sequence[str]]) -> list[float]:
    """BM25 of each passage with synonyms, as a share of what a passage that holds the whole query would get.

    Args:
        query: base forms.
        passages: base forms of each passage.
    """
    weigh = rarity(passages)
    mean = sum(map(len, passages)) / (len(passages) or 1) or 1.0
    wanted = dict.fromkeys(query)
    full = sum(weigh(word) for word in wanted) or 1.0
    return [_bm25(wanted, Counter(passage), weigh, len(passage) / mean) / full for passage in passages]


def _bm25(
    wanted: Mapping[str, object], passage: Mapping[str, int], weigh: Callable[[str], float], length: float
) -> float:
    score = 0.0
    for word in wanted:
        frequency = max((tied(word, other) * count for other, count in passage.items()), default=0.0)
        bend = SATURATION * (1 - LENGTH + LENGTH * length)
        # (k1 + 1) would exceed 1 for repeated words; without it a single full match in a mean passage gets 1 / 2.2
        score += weigh(word) * min(1.0, frequency * (1 + bend) / (frequency + bend))
    return score


def cosine(query: str, passages: Sequence[str], **settings: object) -> list[float]:
    """Cosine of TF-IDF vectors (scikit-learn's, sublinear in the term frequency) of the query and each passage."""
    return [float(value) for value in cosines([query], passages, **settings)[0]]


def cosines(queries: Sequence[str], passages: Sequence[str], **settings: object) -> NDArray[np.float64]:
    """The same for many queries at once: one row a query, one column a passage."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    try:
        matrix = TfidfVectorizer(sublinear_tf=True, **settings).fit_transform([*queries, *passages])
    except ValueError:  # no passage holds a single word
        return np.zeros((len(queries), len(passages)))
    count = len(queries)
    grid: NDArray[np.float64] = (matrix[:count] @ matrix[count:].T).toarray()
    return grid


def _pairs(text: str) -> list[str]:
    words = content(text)
    return words + [f"{a} {b}" for a, b in pairwise(words)]
