"""Who has the word from sentence to sentence, where a text repeats a critic and says only once whose words they are.

A sentence brings the critic in: by what the critic says, does or hands over ("The Audit Office looked at eleven
units."), or afterwards ("These are among the findings of the Court."). The plain sentences beside it are the critic's
until the author answers, speaks of the author's own side, or somebody else comes in. Whether one of them asks or finds
fault is weighed (:mod:`analysis.extraction.fitted`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.whose import outside_named
from analysis.extraction.passages import floor_turns as vocabulary
from analysis.extraction.passages.critic_floor import author_speaks
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.statement_words import OF_BODY
from analysis.text.places import Place

_BEFORE = 200
"""Characters before a paragraph in which it is announced."""


@dataclass(frozen=True, slots=True)
class Held:
    """A sentence that stands on an outside voice's floor.

    Attributes:
        after: where the sentence stands that says afterwards whose it is; 0 where it was said before.
        point: whether that sentence says that those before it asked or found fault.
    """

    start: int
    end: int
    voice: str
    after: int = 0
    point: bool = False


class HeldFloor:
    """Follows who has the word through the paragraphs of a text.

    Args:
        heard: who speaks in which sentence.
        sides: which voices can be critics.
        names: the names of the text.
    """

    def __init__(self, heard: Turns, sides: Sides, names: Voices) -> None:
        """Gather once who is heard or named where."""
        self._heard, self._sides, self._names = heard, sides, names
        self._page: Page = heard.page
        self._source = heard.page.source
        self._entering = {start: voice for start, _, voice in heard.named}

    @cached_property
    def lines(self) -> list[Held]:
        """The sentences on somebody's floor, in reading order."""
        found: list[Held] = []
        holder = ""
        for block in self._page.blocks:
            if block.kind not in ("paragraph", "item"):
                holder = holder if block.kind == "furniture" else ""
                continue
            sentences = self._page.sentences(block)
            if not self._carries(block, holder):
                holder = ""
            held, holder = self._paragraph(sentences, holder)
            found += held
        return found

    def named_after(self) -> list[tuple[str, list[Place]]]:
        """The points that a later sentence of their paragraph says whose they were, and whose."""
        found: dict[int, tuple[str, list[Place]]] = {}
        for one in self.lines:
            if one.point:
                found.setdefault(one.after, (one.voice, []))[1].append((one.start, one.end))
        return list(found.values())

    def _carries(self, block: Block, holder: str) -> bool:
        """Whether a paragraph goes on with whoever had the word at the end of the one before."""
        before = self._source[max(0, block.start - _BEFORE) : block.start].rstrip()
        text = self._source[block.start : block.end]
        announced = before[-1:] == ":" or vocabulary.ANNOUNCES.search(before) is not None
        return bool(holder) and (block.kind == "item" or announced or OF_BODY.match(text) is not None)

    def _paragraph(self, sentences: Sequence[Place], holder: str) -> tuple[list[Held], str]:
        """The held sentences of a paragraph, and who has the word at its end."""
        found: list[Held] = []
        free: list[Place] = []
        for start, end in sentences:
            text = self._source[start:end]
            owner, points = self._afterwards(start, end)
            if owner:
                found += [Held(*one, owner, start, points) for one in free]
                holder, free = owner, []
                continue
            entering = self.enters(start, end)
            if author_speaks(text) and not entering:
                holder, free = "", []
                continue
            if entering:
                holder, free = entering, []
            if holder:
                found.append(Held(start, end, holder))
            else:
                free.append((start, end))
        return found, holder

    def enters(self, start: int, end: int) -> str:
        """The outside voice that comes in with a sentence: who speaks in it, or whom it is about."""
        speaker = self._heard.speaker(start, end)
        if speaker:
            return speaker
        named = self._entering.get(start, "")
        comes = named and (self._sides.marked(named) or vocabulary.BRINGS.search(self._source, start, end))
        return named if comes else ""

    def _afterwards(self, start: int, end: int) -> tuple[str, bool]:
        """Whose the words before a sentence are, if it says so ("These are among the findings of the Court"), or "".

        And whether it says that they asked or found fault.
        """
        match = vocabulary.AFTERWARDS.search(self._source[start:end])
        if match is None:
            return "", False
        points = vocabulary.OF_POINTS.search(match.group()) is not None
        for name in (match["of"], match["whose"], match["by"]):
            voice = outside_named(self._names.body(name), self._sides) if name else ""
            if voice:
                return voice, points
        return "", False
