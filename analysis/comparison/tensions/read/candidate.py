"""What a family of tensions returns."""

from __future__ import annotations

from dataclasses import dataclass

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
    a: tuple[int, int]
    b: tuple[int, int]
    triggers: tuple[tuple[int, int], ...]
    why: str
    question: str
