"""What of a text stands in another language: no claim of it is taken."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extraction.propositions import Proposition
from analysis.text.foreign import places
from analysis.text.places import reaching, same_passage

FOREIGN = "foreign"

_KEPT = frozenset(("furniture", "contact"))
"""What a passage is by its place, in whatever language."""


class Elsewhere:
    """The sentences of one text that are plainly not English.

    Args:
        text: the text.
    """

    def __init__(self, text: str) -> None:
        """Look at each sentence once."""
        self._places = places(text)
        self._starts = [start for start, _ in self._places]
        self._longest = max((end - start for start, end in self._places), default=0)

    def holds(self, start: int, end: int) -> bool:
        """Whether a passage stands in such a sentence."""
        place = (start, end)
        return any(same_passage(place, one) for one in self._places[reaching(self._starts, self._longest, place)])

    def mark(self, found: Sequence[Proposition], roles: Sequence[str]) -> list[str]:
        """The roles, with those of propositions in another language changed to say so."""
        if not self._places:
            return list(roles)
        return [
            FOREIGN if role not in _KEPT and self.holds(one.start, one.end) else role
            for one, role in zip(found, roles, strict=True)
        ]
