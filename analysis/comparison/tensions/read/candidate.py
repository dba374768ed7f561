"""What a family of tensions returns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from analysis.text.places import Place

FLOOR = 0.08
"""Below, a pair is not shown, by whatever rule it was found: on unread texts one in ten of such pairs was annotated."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """Two passages to reconcile, in source offsets; ``a`` is the statement that is put in question.

    Attributes:
        kind: the family.
        strength: 0 to 1, for ranking alone.
        triggers: the clashing words, each as (start, end) in the source.
        why: one plain sentence.
        question: whose answer would dissolve the tension.
    """

    kind: str
    strength: float
    a: Place
    b: Place
    triggers: tuple[Place, ...]
    why: str
    question: str

    @classmethod
    def of(
        cls, kind: str, strength: float, sides: tuple[Place, Place], triggers: Iterable[Place], why: str, question: str
    ) -> Candidate:
        """One whose two sides are told together."""
        a, b = sides
        return cls(kind=kind, strength=strength, a=a, b=b, triggers=tuple(triggers), why=why, question=question)
