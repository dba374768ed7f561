"""Links: which claims are worth reading beside which critique."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.critiques import Demand
from analysis.extraction.extract import Statement


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


def link(claims: Sequence[Statement], demands: Sequence[Demand]) -> tuple[Linked, ...]:
    """Rank the claims worth reading beside each demand, best first per demand."""
    return ()
