"""What was heard of outside voices in a text: what they want and find fault with, and who speaks in which sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from analysis.extraction.official import akin
from analysis.extraction.pages import Page
from analysis.extraction.stance_weight import Stance


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence in which an outside voice speaks; ``grants``: it praises there, and neither asks nor finds fault."""

    start: int
    end: int
    voice: str
    kind: str
    grants: bool


@dataclass(frozen=True, slots=True)
class Turns:
    """What outside voices ask for and find fault with, and who speaks in which sentence of the page."""

    page: Page
    stances: tuple[Stance, ...]
    spoken: tuple[tuple[int, int, str], ...]
    allied: Mapping[str, str]
    held: tuple[tuple[int, int, str], ...] = ()
    passages: tuple[tuple[int, int], ...] = ()
    named: tuple[tuple[int, int, str], ...] = ()
    heard: tuple[Heard, ...] = ()

    def within(self, start: int) -> bool:
        """Whether a place stands in a passage that is a critic's from end to end."""
        return any(left <= start < right for left, right in self.passages)

    def holder(self, start: int, end: int) -> str:
        """Whom "it", "they" or "the association" means in a sentence that leads up to a list, or ""."""
        return next((voice for left, right, voice in self.held if left < end and start < right), "")

    def known(self, voice: str) -> bool:
        """Whether an outside voice, by this name or one like it, speaks anywhere."""
        return any(akin(voice, other) for other in {one[2] for one in self.spoken})

    def speaker(self, start: int, end: int) -> str:
        """The outside voice that speaks last in an extent of the text, or ""."""
        within = [voice for left, right, voice in self.spoken if left < end and start < right]
        return within[-1] if within else ""
