"""Long texts: which claims are set beside which demands at all.

Everything that is weighed looks at every pair of demand and claim, and at claims beside claims: in a text of hundreds
of pages that is more than any machine holds. There the demands are taken some at a time, each time beside the claims
that are nearest to them in words alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from analysis.comparison.matching import Passage, Query, weight

MOST_PAIRS = 2_000_000
MOST_CLAIMS = 6_000
"""Up to so many pairs and claims everything is looked at: a hundred demands beside twenty times the usual claims."""

TOGETHER = 100
"""Demands taken at a time: enough that a claim which fits another demand better is still seen to."""

BESIDE = 3_000
"""Claims that are set beside them: thirty or more for each, where the tables show twenty."""


def blocks(queries: Sequence[Query], passages: Sequence[Passage]) -> Iterator[tuple[range, Sequence[int]]]:
    """The demands that are taken together, and the claims to look at beside them, both in reading order."""
    if len(queries) * len(passages) <= MOST_PAIRS and len(passages) <= MOST_CLAIMS:
        yield range(len(queries)), range(len(passages))
        return
    from sklearn.feature_extraction.text import TfidfVectorizer

    asked = [" ".join(word for word in query.words if weight(word)) for query in queries]
    said = [" ".join(passage.words) for passage in passages]
    try:
        matrix = TfidfVectorizer(token_pattern=r"\S+", sublinear_tf=True).fit_transform([*asked, *said])
    except ValueError:  # no word anywhere
        return
    claims = matrix[len(queries) :].T.tocsr()
    for first in range(0, len(queries), TOGETHER):
        here = range(first, min(first + TOGETHER, len(queries)))
        near = (matrix[here.start : here.stop] @ claims).toarray()
        order = np.argsort(-near, axis=1, kind="stable")[:, :BESIDE]
        yield here, _nearest(order, len(passages))


def _nearest(order: np.ndarray[tuple[int, int], np.dtype[np.intp]], count: int) -> list[int]:
    """The claims nearest to the demands, in order of position.

    In turn each demand chooses the nearest claim that it has not chosen yet, with the claim before and the one behind
    it, until :data:`BESIDE` claims are chosen.

    Args:
        order: a row a demand, the claims from the nearest on.
        count: how many claims there are.
    """
    chosen: set[int] = set()
    for rank in order.T:
        for place in rank.tolist():
            chosen.update(range(max(0, place - 1), min(count, place + 2)))
        if len(chosen) >= BESIDE:
            break
    return sorted(chosen)
