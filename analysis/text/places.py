"""Places in a text, (start, end) in code points, and whether two of them are one passage."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import Generic, TypeVar

Place = tuple[int, int]
_One = TypeVar("_One")


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


class Meeting(Generic[_One]):
    """Many things by where they stand, asked again and again which of them share characters with a place.

    Args:
        things: the things, in the order in which they are to be told.
        place: where one stands.
    """

    def __init__(self, things: Iterable[_One], place: Callable[[_One], Sequence[int]]) -> None:
        """Put them in the order of their places once."""
        placed = ((place(one), number, one) for number, one in enumerate(things))
        self._placed = sorted(
            ((where[0], where[1], number, one) for where, number, one in placed), key=itemgetter(0, 2)
        )
        self._starts = [start for start, _, _, _ in self._placed]
        self._longest = max((end - start for start, end, _, _ in self._placed), default=0)

    def at(self, start: int, end: int) -> list[_One]:
        """Those that share characters with a place, in the order they were given in."""
        near = self._placed[reaching(self._starts, self._longest, (start, end))]
        met = [(number, one) for left, right, number, one in near if left < end and start < right]
        return [one for _, one in sorted(met, key=itemgetter(0))]


def same_passage(one: Place, other: Place) -> bool:
    """Whether two places share half of the shorter one or more: what one rule cuts wider another cuts closer."""
    shared = common(one, other)
    return shared > 0 and 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def same_pair(one: tuple[Place, Place], other: tuple[Place, Place]) -> bool:
    """Whether two pairs set the same passages against each other, in either order."""
    return (same_passage(one[0], other[0]) and same_passage(one[1], other[1])) or (
        same_passage(one[0], other[1]) and same_passage(one[1], other[0])
    )
