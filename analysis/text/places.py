"""Places in a text, (start, end) in code points, and whether two of them are one passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

Place = tuple[int, int]


def common(one: Place, other: Place) -> int:
    """How many characters two places share; negative where they lie apart."""
    return min(one[1], other[1]) - max(one[0], other[0])


def overlap(one: Place, other: Place) -> float:
    """Intersection over union of two places: 0.0 where they share nothing, 1.0 where they are the same."""
    shared = common(one, other)
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0


def reaching(starts: Sequence[int], longest: int, place: Place) -> slice:
    """Which of many places may share something with one.

    Args:
        starts: where they begin, in order.
        longest: how long the longest of them is.
        place: the one.
    """
    return slice(bisect_left(starts, place[0] - longest), bisect_left(starts, place[1]))


def same_passage(one: Place, other: Place) -> bool:
    """Whether two places share half of the shorter one or more: what one rule cuts wider another cuts closer."""
    shared = common(one, other)
    return shared > 0 and 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def same_pair(one: tuple[Place, Place], other: tuple[Place, Place]) -> bool:
    """Whether two pairs set the same passages against each other, in either order."""
    return (same_passage(one[0], other[0]) and same_passage(one[1], other[1])) or (
        same_passage(one[0], other[1]) and same_passage(one[1], other[0])
    )
