"""The critics a reader asks for by name, and which voices of a text go by that name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.extraction.critics.bags import bag

NO_PART = frozenset(["the", "of", "a", "an", "and", "for", "on", "mr", "mrs", "ms", "dr", "prof", "sir", "dame", "s"])
"""Words that a name may be given with or without; "s" is left of a possessive ("the Union's")."""


def goes_by(voice: str, name: str) -> bool:
    """Whether one of the two has all words of the other: "Anna Berg" and "Mrs Berg", "the Union" and "Press Union"."""
    return _same(bag(voice) - NO_PART, bag(name) - NO_PART)


def _same(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and (a <= b or b <= a)


class Asked:
    """Names that restrict whose demands count.

    A name shares a word with many ("Union", "Council"): where a voice of the text goes by it, only such voices are
    meant; where none does (a title, a misspelt first name), whoever shares a word with it.

    Args:
        names: the names as given.
        voices: the voices and names of the text; not asked for where no name is given.
    """

    def __init__(self, names: Sequence[str], voices: Iterable[str]) -> None:
        """Look once for each name whether a voice goes by it."""
        known = {bag(voice) - NO_PART for voice in voices} if names else set()
        wanted = [bag(name) - NO_PART for name in names]
        self._wanted = [(name, any(_same(name, voice) for voice in known)) for name in wanted]

    def __bool__(self) -> bool:
        """Whether any critic is named."""
        return bool(self._wanted)

    def fits(self, voice: str) -> bool:
        """Whether a voice is one of those asked for."""
        words = bag(voice) - NO_PART
        return any(_same(name, words) if exact else bool(name & words) for name, exact in self._wanted)
