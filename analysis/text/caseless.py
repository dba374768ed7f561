"""Patterns indifferent to capitals that are quick to say no.

With ``re.IGNORECASE`` Python tries every alternative of a pattern at every word; without, it looks at their first
letters alone. Most sentences hold no match. So it is first asked whether a sentence holds a mark of the pattern
(:mod:`analysis.text.marks`); then the sentence in small letters is searched for the pattern in small letters, and it is
read with the pattern as it is written only from where that one stands.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, reduce
from operator import itemgetter, or_
from typing import NamedTuple, TypeVar

from analysis.text.marks import ANY, Met, marks, needed, small

_LETTERS = re.compile(r"(\(\?P[<=]\w+|\\.)|[^\\(]+|\(")
"""The parts of a pattern; the first group are names of groups and escapes, whose letters are none of a text."""

_LAST = sys.maxsize - 1
_WITHIN = re.compile(r"\w\w")


class Caseless:
    """A pattern with ``re.IGNORECASE``, and the methods of ``re.Pattern`` that the families use of it."""

    def __init__(self, pattern: str, needs: Sequence[str] = (), *, anywhere: bool = False) -> None:
        r"""Take ``pattern``, which may hold no inline flags.

        Args:
            pattern: as for ``re.compile``.
            needs: stretches in small letters of which every match holds one; a sentence without any is not searched.
            anywhere: whether a match may begin elsewhere than at the head of a word although ``pattern`` begins with
                ``\b``: with a blank, or where only the first of several alternatives has that.
        """
        self.needs = tuple(needs)
        self.pattern = pattern
        self._heads = pattern.startswith(r"\b") and not anywhere
        self.beside: Met = needed(_in_small(pattern))
        """Marks of which a text that it matches holds one, each with those of which it then holds another."""
        self.marks = _marks_of(self.beside)
        """The same, those that suffice alone apart."""
        self._alone, self._paired = self.marks.alone, self.marks.paired  # a tuple's names are slower to ask

    def possible(self, text: str, endpos: int = _LAST) -> bool:
        """Whether a text has marks of it; one without holds no match."""
        if endpos < len(text) and _WITHIN.match(text, endpos - 1):
            return True  # the word that is cut has other marks
        held = marks(text)
        if not self._alone.isdisjoint(held):
            return True
        for mark in self._paired & held:  # noqa: SIM110 - asked of every sentence: a generator takes twice as long
            if not self.beside[mark].isdisjoint(held):
                return True
        return False

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """As it is written; many patterns are never met and need it never."""
        return re.compile(self.pattern, re.IGNORECASE)

    @cached_property
    def _small(self) -> re.Pattern[str]:
        """In small letters; a short text has no marks of most patterns, which need not be compiled for it."""
        letters = _in_small(self.pattern)
        # the character before a word's head: Python passes quickly over all that a pattern cannot begin with
        return re.compile(f"[^a-z](?:{letters})" if self._heads else letters)

    def search(self, text: str, pos: int = 0, endpos: int = _LAST) -> re.Match[str] | None:
        """The first match."""
        if not self.possible(text, endpos):
            return None
        start = self._first(text, pos, endpos)
        return self._pattern.search(text, start, endpos) if start >= 0 else None

    def finditer(self, text: str, pos: int = 0, endpos: int = _LAST) -> Iterator[re.Match[str]]:
        """All matches."""
        return self.read(text, pos, endpos) if self.possible(text, endpos) else iter(())

    def read(self, text: str, pos: int = 0, endpos: int = _LAST) -> Iterator[re.Match[str]]:
        """All matches in a text that is known to have marks of it."""
        start = self._first(text, pos, endpos)
        return self._pattern.finditer(text, start, endpos) if start >= 0 else iter(())

    def first(self, text: str) -> re.Match[str] | None:
        """The first match in a text that is known to have marks of it."""
        return next(self.read(text), None)

    def match(self, text: str, pos: int = 0, endpos: int = _LAST) -> re.Match[str] | None:
        """The match that begins at ``pos``."""
        return self._pattern.match(text, pos, endpos)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is the whole of ``text``."""
        return self._pattern.fullmatch(text)

    def _first(self, text: str, pos: int, endpos: int) -> int:
        """Where the first match begins, or -1."""
        letters = small(text)
        if self.needs:
            for need in self.needs:
                if need in letters:
                    break
            else:
                return -1
        if self._heads:  # with a character before, so that a match begins where its head stands in ``text``
            found = self._small.search("\0" + letters, pos, endpos + 1)
        else:
            found = self._small.search(letters, pos, endpos)
        return found.start() if found else -1


Pattern = Caseless | re.Pattern[str]

Cue = TypeVar("Cue")


def _in_small(pattern: str) -> str:
    return _LETTERS.sub(lambda part: part[1] or part[0].lower(), pattern)


class Marks(NamedTuple):
    """The marks of a pattern.

    Attributes:
        alone: those of which one suffices for a match; ``paired``: those that another must stand beside.
        beside: which others those are.
        every: all of them.
    """

    alone: frozenset[str]
    paired: frozenset[str]
    beside: Met
    every: frozenset[str]


def _marks_of(known: Met) -> Marks:
    alone = frozenset(mark for mark, beside in known.items() if ANY in beside)
    paired = frozenset(known) - alone
    return Marks(alone, paired, known, frozenset(known).union(*(known[mark] for mark in paired)))


@lru_cache(maxsize=1024)
def _marks(pattern: re.Pattern[str]) -> Marks:
    return _marks_of(needed(_in_small(pattern.pattern)))


class _Marked:
    """Texts by the marks in them, and what was asked of them; a set of texts is a number with a bit for each."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.numbers = {text: number for number, text in enumerate(dict.fromkeys(texts))}
        self._having: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self.numbers):
            for mark in marks(text):
                self._having[mark].append(number)
        self._held = frozenset(self._having)
        self._bits = _Bits(self._having)
        self._asked: dict[Pattern, int] = {}

    def possible(self, pattern: Pattern) -> int:
        """The texts that a pattern may match."""
        found = self._asked.get(pattern)
        if found is None:
            of_it = pattern.marks if isinstance(pattern, Caseless) else _marks(pattern)
            found = self._asked[pattern] = self._meeting(of_it)
        return found

    def _meeting(self, of_it: Marks) -> int:
        held = of_it.every & self._held  # most are in none of the texts: only the few left are gone through
        if not held:
            return 0
        found = self._any(of_it.alone & held)
        others: dict[frozenset[str], int] = {}
        for mark in of_it.paired & held:
            beside = of_it.beside[mark]
            other = others.get(beside)
            if other is None:
                other = others[beside] = self._any(beside & held)
            found |= self._bits[mark] & other
        return found

    def _any(self, marks_: frozenset[str]) -> int:
        """The texts that have one of some marks."""
        found, bits = 0, self._bits
        for mark in marks_:
            found |= bits[mark]
        return found


class _Bits(dict[str, int]):
    """For each mark a number with a bit for each text that has it, made when first asked for."""

    def __init__(self, having: Mapping[str, Sequence[int]]) -> None:
        super().__init__()
        self._having = having

    def __missing__(self, mark: str) -> int:
        found = self[mark] = _joined(self._having[mark])
        return found


def _joined(numbers: Sequence[int]) -> int:
    """A number with a bit for each of some ``numbers``."""
    bits = bytearray(max(numbers, default=0) // 8 + 1)  # not one after the other: each step would copy all of it
    for number in numbers:
        bits[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(bits, "little")


def _parted(bits: int) -> Iterator[int]:
    """The numbers that ``bits`` has bits for, lowest first."""
    digits = f"{bits:b}"[::-1]  # searched as a string: to take one bit after the other would copy all each time
    place = digits.find("1")
    while place >= 0:
        yield place
        place = digits.find("1", place + 1)


class Texts:
    """Several texts by the marks in them: a pattern is tried on those alone that it may match."""

    def __init__(self, texts: Sequence[str], among: Texts | None = None) -> None:
        """Read the marks of ``texts``, which may all stand ``among`` texts that have been read already."""
        self._texts = texts
        self._marked: _Marked = among._marked if among else _Marked(texts)
        numbers = [self._marked.numbers[text] for text in texts]
        self._own = _joined(numbers)
        self._places: dict[int, list[int]] = defaultdict(list)
        for place, number in enumerate(numbers):
            self._places[number].append(place)

    def having(self, pattern: Caseless) -> dict[int, re.Match[str]]:
        """The first match in each text that has one, by the text's place."""
        found = ((place, pattern.first(self._texts[place])) for place in self.possible(pattern))
        return {place: match for place, match in found if match}

    def read(self, pattern: Caseless) -> Iterator[tuple[int, Iterator[re.Match[str]]]]:
        """The places of the texts that it may match, in order, and its matches there."""
        return ((place, pattern.read(self._texts[place])) for place in self.possible(pattern))

    def told(self, cues: Iterable[Cue], pattern: Callable[[Cue], Pattern]) -> list[tuple[int, list[Cue]]]:
        """Which of some things to look for may stand where, in order; ``pattern`` gives the words of one."""
        found: dict[int, list[Cue]] = defaultdict(list)
        for one in cues:
            for place in self.possible(pattern(one)):
                found[place].append(one)
        return sorted(found.items(), key=itemgetter(0))

    def possible(self, *patterns: Pattern) -> list[int]:
        """The places of the texts that one of ``patterns`` may match, in order."""
        found = self._own & reduce(or_, map(self._marked.possible, patterns))
        return sorted(place for number in _parted(found) for place in self._places[number])
