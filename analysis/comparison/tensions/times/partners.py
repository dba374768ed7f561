"""Things and deeds by the words that they can share: what may mean one thing is looked up, not tried against all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.times.likeness import TIED
from analysis.comparison.tensions.times.things import Thing
from analysis.lexicon import ties

Row = TypeVar("Row")


class Partners(Generic[Row]):
    """What has to do with some things, found by a thing that may be one of these."""

    def __init__(self, rows: Iterable[tuple[Row, Iterable[Thing]]]) -> None:
        """Take ``rows`` in their order, each with its things."""
        self.rows: list[Row] = []
        self._at: dict[str, list[int]] = defaultdict(list)
        for place, (row, things) in enumerate(rows):
            self.rows.append(row)
            for word in {word for one in things for word in _words(one)}:
                self._at[word].append(place)

    def of(self, things: Iterable[Thing]) -> Iterator[Row]:
        """The rows, in their order, of which a thing may mean one of ``things``: with the others none is the same."""
        words = {word for one in things for word in (*_words(one), *_tied(one.head))}
        for place in sorted({place for word in words for place in self._at.get(word, ())}):
            yield self.rows[place]


def _words(one: Thing) -> set[str]:
    """The words of which two mentions of one thing share one: the head, and the names before it."""
    return {one.head, *(in_singular(child) for child in one.token.lefts if child.dep_ in ("compound", "nmod"))}


def _tied(head: str) -> list[str]:
    """Other heads that may stand for one."""
    return [word for word, tie in ties().get(head, {}).items() if tie >= TIED]
