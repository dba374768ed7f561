"""The figures of one text by kind, value and noun: what is to be matched is looked up, not tried against all."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Generic, Protocol, TypeVar

from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.quantity import Quantity


class Counted(Protocol):
    """A figure with what it counts."""

    @property
    def one(self) -> Quantity:
        """The figure."""

    @property
    def noun(self) -> str:
        """What it counts."""

    @property
    def value(self) -> float:
        """Its number."""


Figure = TypeVar("Figure", bound=Counted)


class Ledger(Generic[Figure]):
    """Figures of one text, found by what they are."""

    def __init__(
        self, by_sheet: Mapping[int, Sequence[Figure]], every: Sequence[Figure], sheets: Sequence[Sheet]
    ) -> None:
        """Take the figures of ``sheets``, by their places, and all figures, totals of tables included."""
        self._sheets = sheets
        self._by_sheet = by_sheet
        self._every = every

    def valued(self, kind: str, low: float, high: float) -> Iterator[Figure]:
        """All figures of a kind from one value up to another, in their order."""
        values, places = self._values.get(kind, ((), ()))
        for place in sorted(places[bisect_left(values, low) : bisect_right(values, high)]):
            yield self._every[place]

    def first(self, value: float) -> Figure | None:
        """The first of all figures that is so much."""
        return self._firsts.get(value)

    def counts(self, nouns: Iterable[str]) -> list[tuple[int, Figure]]:
        """The counts of some nouns with the places of their sentences, in reading order."""
        found = [row for noun in set(nouns) for row in self._counts.get(noun, ())]
        return [(index, one) for index, _, one in sorted(found, key=itemgetter(0, 1))]

    @cached_property
    def sums(self) -> list[tuple[int, Figure]]:
        """The sums of money, likewise."""
        return [(index, one) for index in sorted(self._by_sheet) for one in self._of(index, "money")]

    @cached_property
    def times(self) -> Mapping[str, list[tuple[int, Quantity]]]:
        """The lengths of time told in each unit, likewise."""
        found: dict[str, list[tuple[int, Quantity]]] = defaultdict(list)
        for index, sheet in enumerate(self._sheets):
            for one in sheet.figures:
                if one.kind == "time":
                    found[one.noun].append((index, one))
        return found

    def _of(self, index: int, kind: str) -> list[Figure]:
        return [one for one in self._by_sheet[index] if one.one.kind == kind]

    @cached_property
    def _counts(self) -> Mapping[str, list[tuple[int, int, Figure]]]:
        found: dict[str, list[tuple[int, int, Figure]]] = defaultdict(list)
        for index in sorted(self._by_sheet):
            for at, one in enumerate(self._of(index, "count")):
                found[one.noun].append((index, at, one))
        return found

    @cached_property
    def _values(self) -> Mapping[str, tuple[list[float], list[int]]]:
        """By kind the values from the lowest, and the place of each."""
        kinds: dict[str, tuple[list[float], list[int]]] = defaultdict(lambda: ([], []))
        for value, place in sorted((one.value, place) for place, one in enumerate(self._every)):
            values, places = kinds[self._every[place].one.kind]
            values.append(value)
            places.append(place)
        return kinds

    @cached_property
    def _firsts(self) -> Mapping[float, Figure]:
        return {one.value: one for one in reversed(self._every)}
