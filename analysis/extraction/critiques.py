"""Critiques: what a critic says is outstanding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.attribution import Attributed
from analysis.extraction.model import Parsed


@dataclass(frozen=True, kw_only=True, slots=True)
class Demand:
    """One outstanding reform or criticism, in source offsets.

    Attributes:
        demand: the demand so that it can be read alone.
        voice: the critic.
        cue: why it counts.
        passage: the whole passage around it (reporting verb, list lead-in) that is therefore no claim.
    """

    start: int
    end: int
    demand: str
    voice: str
    cue: str
    passage: tuple[int, int]


def demands(
    parsed: Sequence[Parsed], source: str, attributions: Sequence[Attributed], critics: Sequence[str] = ()
) -> tuple[Demand, ...]:
    """Find the demands and criticisms of a parsed text, in reading order.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        attributions: who says what in it.
        critics: names that restrict the critics; empty: whoever criticises.
    """
    return ()
