"""One demand of a critic, as the rules and the weighing hand it on."""

from __future__ import annotations

from dataclasses import dataclass


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
