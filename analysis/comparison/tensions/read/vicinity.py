"""What stands in the vicinity of a sentence: in a long text not all is compared with all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Generic, TypeVar

FAR = 400
"""Sentences before and after that are looked at, some twenty pages. Further away a figure or a date of the same thing
is as likely one of another year; and the work grows with the text, not with its square."""

Row = TypeVar("Row")


class Vicinity(Generic[Row]):
    """Rows of a text, each with the sentence it stands in."""

    def __init__(self, rows: Sequence[Row], places: Sequence[int]) -> None:
        """Take ``rows`` in their order, and in ``places`` the number of the sentence of each."""
        self._rows = rows
        self._order = sorted(range(len(rows)), key=places.__getitem__)
        self._places = [places[one] for one in self._order]

    def of(self, place: int) -> Sequence[Row]:
        """The rows within :data:`FAR` of a sentence, in their order."""
        low, high = bisect_left(self._places, place - FAR), bisect_right(self._places, place + FAR)
        if high - low == len(self._rows):
            return self._rows
        return [self._rows[one] for one in sorted(self._order[low:high])]
