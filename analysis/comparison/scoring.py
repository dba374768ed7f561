"""How worth reading a claim is beside a demand: a score between 0 and 1, from two looks at every pair.

The weights stand in ``links.tsv`` and were fitted by ``measure/fit_links.py`` on annotated texts (logistic regression):
first over what speaks for a pair by itself, then over that and what the first look made of the pair's surroundings.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import combinations_with_replacement

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.company import second
from analysis.comparison.evidence import first
from analysis.comparison.matching import Passage, Query

Grid = NDArray[np.float64]

PAIRED = (
    "odds", "share", "share_of_demands", "meant", "window", "previous", "next", "paragraph_best", "section",
    "like_meaning", "covered", "any",
)  # fmt: skip
"""What is also weighed two by two: a claim that follows a sure one means more where it shares no word of its own."""

CERTAIN = 1e-6
"""How near to 0 and to 1 the first look may come: beyond, its odds would outweigh all else."""


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Mapping[str, float]]:
    """The table: ``first`` and ``second``, weights by name ("" the constant); ``bounds``, the scores to act on."""
    table: dict[str, dict[str, float]] = {}
    for line in files(__package__).joinpath("links.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            part, name, value = line.split("\t")
            table.setdefault(part, {})[name] = float(value)
    return table


def score(queries: Sequence[Query], passages: Sequence[Passage], meaning: Grid | None = None) -> Grid:
    """How worth reading each passage is beside each query, between 0 and 1: one row a query, one column a passage.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        meaning: similarities of another kind (a sentence embedding), one row a query; fused as one more ranking.
    """
    found = first(queries, passages, meaning)
    chance = weighed(found, weights()["first"])
    return weighed(surroundings(queries, passages, found, chance), weights()["second"])


def surroundings(
    queries: Sequence[Query], passages: Sequence[Passage], found: Mapping[str, Grid], chance: Grid
) -> Mapping[str, Grid]:
    """All that the second look weighs.

    Args:
        queries: the demands.
        passages: the claims in reading order.
        found: what the first look weighed.
        chance: what it made of it.
    """
    single = {**found, **second(queries, passages, np.clip(chance, CERTAIN, 1 - CERTAIN))}
    pairs = {f"{one}*{other}": single[one] * single[other] for one, other in combinations_with_replacement(PAIRED, 2)}
    return single | pairs


def weighed(found: Mapping[str, Grid], table: Mapping[str, float]) -> Grid:
    """The logistic of the weighted sum; ``table`` holds the constant as ""."""
    evidence = table[""] + sum(table[name] * grid for name, grid in found.items())
    chance: Grid = 1 / (1 + np.exp(-evidence))
    return chance
