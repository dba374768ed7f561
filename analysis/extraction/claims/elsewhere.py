"""What of a text stands in another language: no claim of it is taken."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extraction.sentences.propositions import Proposition
from analysis.lexicon.foreign import places, quoted
from analysis.text.places import Meeting, Place, same_passage

FOREIGN = "foreign"

_KEPT = frozenset(("furniture", "contact"))
"""What a passage is by its place, in whatever language."""


class Elsewhere:
    """The sentences and quotations of one text that are plainly not English."""

    def __init__(self, text: str) -> None:
        """Look at each once."""
        self._sentences: Meeting[Place] = Meeting(places(text), tuple)
        self._quoted: Meeting[Place] = Meeting(quoted(text), tuple)

    def holds(self, start: int, end: int) -> bool:
        """Whether a passage stands in such a sentence, or is nothing but such a quotation or a part of it."""
        return any(same_passage((start, end), one) for one in self._sentences.at(start, end)) or any(
            one[0] <= start and end <= one[1] for one in self._quoted.at(start, end)
        )

    def mark(self, found: Sequence[Proposition], roles: Sequence[str]) -> list[str]:
        """The roles, with those of propositions in another language changed to say so."""
        return [
            FOREIGN if role not in _KEPT and self.holds(one.start, one.end) else role
            for one, role in zip(found, roles, strict=True)
        ]
