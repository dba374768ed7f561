"""How close two passages are in their words."""

from __future__ import annotations

from collections.abc import Sequence


def closest(query: str, passages: Sequence[str]) -> list[float]:
    """Score each passage against ``query``: higher is closer, comparable within one call."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    if not passages:
        return []
    matrix = TfidfVectorizer(sublinear_tf=True).fit_transform([query, *passages])
    return [float(value) for value in (matrix[1:] @ matrix[0].T).toarray().ravel()]
