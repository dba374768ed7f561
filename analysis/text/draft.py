"""A copy of a stretch of source that can be edited without losing where each character came from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

INSERTED = -1
"""The origin of a character that stands in no source."""

Edit = tuple[int, int, str]
"""Replace ``text[start:end]`` by a string of the same length or shorter; ``start == end`` inserts."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Text with, for each character, its offset in the source or ``INSERTED``."""

    text: str
    origin: tuple[int, ...]

    @staticmethod
    def of(source: str, start: int, end: int) -> Draft:
        """The stretch ``source[start:end]`` as it stands."""
        return Draft(source[start:end], tuple(range(start, end)))

    @staticmethod
    def inserted(text: str) -> Draft:
        """Words that stand in no source."""
        return Draft(text, (INSERTED,) * len(text))

    @staticmethod
    def joined(parts: Iterable[Draft]) -> Draft:
        """Any number of drafts one after the other; adding them in turn would copy the first again each time."""
        found = list(parts)
        return Draft("".join(one.text for one in found), tuple(chain.from_iterable(one.origin for one in found)))

    def __add__(self, other: Draft) -> Draft:
        """The two one after the other."""
        return Draft(self.text + other.text, self.origin + other.origin)

    def cut(self, start: int, end: int) -> Draft:
        """The characters from ``start`` to ``end``, without blanks at either side."""
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        return Draft(self.text[start:end], self.origin[start:end])

    def edit(self, edits: Iterable[Edit]) -> Draft:
        """Apply edits given in order of position; of two that overlap the first counts.

        A replacement keeps the origins of the characters it replaces, one by one; what an insertion adds, and what a
        replacement has beyond the length it replaces, is ``INSERTED``.
        """
        pieces: list[str] = []
        origin: list[int] = []
        at = 0
        for start, end, new in edits:
            if start < at:
                continue
            pieces += [self.text[at:start], new]
            origin += self.origin[at:start]
            kept = self.origin[start:end][: len(new)]
            origin += kept
            origin += [INSERTED] * (len(new) - len(kept))
            at = end
        if not at and not pieces:
            return self
        pieces.append(self.text[at:])
        origin += self.origin[at:]
        return Draft("".join(pieces), tuple(origin))

    def sub(self, pattern: re.Pattern[str], new: str) -> Draft:
        """Replace every match of a pattern by a fixed string."""
        return self.edit((match.start(), match.end(), new) for match in pattern.finditer(self.text))
