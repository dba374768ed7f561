"""Patterns indifferent to capitals that are quick to say no.

With ``re.IGNORECASE`` Python tries every alternative of a pattern at every word; without, it looks at their first
letters alone. Most sentences hold no match. So a sentence in small letters is searched for the pattern in small letters
first, and read with the pattern as it is written only from where that one stands.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

_LETTERS = re.compile(r"(\(\?P[<=]\w+|\\.)|[^\\(]+|\(")
"""The parts of a pattern; the first group are names of groups and escapes, whose letters are none of a text."""


class Caseless:
    """A pattern with ``re.IGNORECASE``, and the methods of ``re.Pattern`` that the families use of it."""

    def __init__(self, pattern: str, needs: Sequence[str] = ()) -> None:
        """Take ``pattern``, which may hold no inline flags.

        Args:
            pattern: as for ``re.compile``.
            needs: stretches in small letters of which every match holds one; a sentence without any is not searched.
        """
        self.needs = tuple(needs)
        self._written = pattern
        self._small = re.compile(_LETTERS.sub(lambda part: part[1] or part[0].lower(), pattern))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """As it is written; many patterns are never met and need it never."""
        return re.compile(self._written, re.IGNORECASE)

    def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The first match."""
        found = self._first(text, pos, endpos)
        return self._pattern.search(text, found.start(), endpos) if found else None

    def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches."""
        found = self._first(text, pos, endpos)
        return self._pattern.finditer(text, found.start(), endpos) if found else iter(())

    def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at ``pos``."""
        return self._pattern.match(text, pos, endpos)

    def _first(self, text: str, pos: int, endpos: int) -> re.Match[str] | None:
        letters = small(text)
        if self.needs:
            for need in self.needs:
                if need in letters:
                    break
            else:
                return None
        return self._small.search(letters, pos, endpos)


def small(text: str) -> str:
    """``text`` in small letters, each at its place."""
    return text.lower() if text.isascii() else _small(text)


@lru_cache(maxsize=512)
def _small(text: str) -> str:
    """The same of a text with other letters, which takes longer and is asked for again and again."""
    return "".join(one.lower()[0] for one in text)  # of a capital that becomes two characters the first
