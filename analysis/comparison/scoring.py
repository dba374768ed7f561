"""How worth reading a claim is beside a demand: a score between 0 and 1, from two looks at every pair.

The weights stand in ``links.tsv`` and were fitted by ``measure/fit_links.py`` on annotated texts (logistic regression):
first over what speaks for a pair by itself, then over that and what the first look made of the pair's company and of
what the text itself sets against the claim. What speaks for a pair has no weight below nought: a claim that says more
of what is demanded never falls behind for it.
Where a sentence model helps (:mod:`analysis.comparison.answering`), the weights are those of ``links_embedded.tsv``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from analysis.comparison.answering import signs
from analysis.comparison.company import second
from analysis.comparison.evidence import first
from analysis.comparison.matching import Passage, Query
from analysis.comparison.meaning import Grid
from analysis.comparison.opposed import beside
from analysis.text.packaged import by_part


@lru_cache(maxsize=2)
def weights(*, embedded: bool = False) -> Mapping[str, Mapping[str, float]]:
    """The table: ``first`` and ``second``, weights by name ("" the constant).

    Args:
        embedded: the table for pairs that a sentence model was asked about too.
    """
    return by_part(__package__, "links_embedded.tsv" if embedded else "links.tsv")


def score(queries: Sequence[Query], passages: Sequence[Passage], against: Grid, drawn: Grid | None = None) -> Grid:
    """How worth reading each passage is beside each query, between 0 and 1: one row a query, one column a passage.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        against: how strongly the text sets them against each other (:func:`analysis.comparison.opposed.opposed`).
        drawn: how strongly each query draws each passage by a sentence model, where there is one.
    """
    table = weights(embedded=drawn is not None)
    found = {**first(queries, passages), **(signs(drawn) if drawn is not None else {})}
    chance = weighed(found, table["first"])
    return weighed({**found, **second(queries, passages, chance), **beside(chance, against)}, table["second"])


def weighed(found: Mapping[str, Grid], table: Mapping[str, float]) -> Grid:
    """The logistic of the weighted sum; ``table`` holds the constant as ""."""
    evidence = table[""] + sum(table[name] * grid for name, grid in found.items())
    chance: Grid = 1 / (1 + np.exp(-evidence))
    return chance
