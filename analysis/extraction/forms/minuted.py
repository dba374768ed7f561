"""Minutes: what somebody from outside says on the floor of an official body, told in indirect speech over sentences.

Minutes name a speaker once, at the head of a paragraph, and go on in the past tense until the paragraph ends ("Ms Roe
thanked the Council. Households were cut off in winter."). The paragraph is hers; what she praises, tells of herself or
asks of others than the official side is no critique.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import passage_shapes as shapes
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.stance_weight import SURE, Stance, clauses, praising
from analysis.extraction.critics.whose import outside_named
from analysis.extraction.forms import minute_words as vocabulary
from analysis.extraction.passages.critic_passage import HELD
from analysis.extraction.passages.critic_turns import GOES_ON
from analysis.extraction.passages.demand_lists import Item
from analysis.extraction.passages.held_sentences import Judge
from analysis.text.places import Place

MINUTED = "on the floor, in minutes"
"""The cue of such a critique."""

_HEAD = 600
"""Characters in which a text says that it is a record."""


class Minutes:
    """Reads one record of a sitting.

    Args:
        page: the text.
        stances: what is heard in its sentences, whose extents are taken over.
        sides: which voices can be critics.
        names: the names of the text.
    """

    def __init__(self, page: Page, stances: Sequence[Stance], sides: Sides, names: Voices) -> None:
        """Take the text as it was read sentence by sentence."""
        self._page, self._stances, self._sides, self._names = page, stances, sides, names

    def read(self) -> tuple[list[Item], list[tuple[int, int]]]:
        """What outside speakers want or fault, and their paragraphs, in which nothing else is a critique."""
        items: list[Item] = []
        extents: list[tuple[int, int]] = []
        for block, holder in self._turns():
            items += self._spoken(block, holder)
            extents.append((block.start, block.end))
        return items, extents

    def floors(self) -> list[tuple[int, int, str]]:
        """The paragraphs of outside speakers, and whose each is."""
        return [(block.start, block.end, holder) for block, holder in self._turns()]

    def _turns(self) -> Iterator[tuple[Block, str]]:
        """The paragraphs in which somebody from outside has the floor, and who."""
        if not vocabulary.RECORD.search(self._head()):
            return
        holder = ""
        for block in self._page.blocks:
            text = self._page.source[block.start : block.end]
            if block.kind == "heading":
                holder = ""
            if block.kind != "paragraph":
                continue
            holder = holder if holder and vocabulary.GOES_ON.match(text) else self.speaker(block)
            if holder:
                yield block, holder

    def _head(self) -> str:
        """Where a text says what it is: its headings and its first sentence, near its beginning."""
        page = self._page
        near = [block for block in page.blocks if block.start < _HEAD]
        told = [slice(block.start, block.end) for block in near if block.kind in ("heading", "furniture")]
        running = next((block for block in near if block.kind not in ("heading", "furniture")), None)
        told += [slice(*line) for line in page.sentences(running)[:1]] if running else []
        return "\n".join(page.source[place] for place in told)[:_HEAD]

    def speaker(self, block: Block) -> str:
        """The outside voice that takes the floor with a paragraph, or ""."""
        text = self._page.source[block.start : block.end]
        match = vocabulary.TAKES_FLOOR.match(text)
        if match is None:
            return ""
        who = match["who"]
        body = re.search(r"\b[a-z]+\s+(?:of|for|from)\s+(?:the\s+)?(?P<name>[A-Z][^,;]{3,80})", who)
        outside = outside_named(body["name"], self._sides) if body else ""
        person = self._person(block.start, block.start + match.end("who"))
        if not outside and self._sits(who, person):
            return ""
        if person:
            return person
        alone = outside_named(who, self._sides)
        return outside or alone or (re.sub(r"^\W*the\s+", "", who, flags=re.IGNORECASE) if self._critic(who) else "")

    def _person(self, start: int, end: int) -> str:
        """The person named between two places, by the fullest name the text has."""
        for mention in self._names.mentions:
            if mention.kind == "person" and start <= mention.start < end:
                return self._names.full(mention.name, mention.start)
        return ""

    def _sits(self, who: str, person: str) -> bool:
        """Whether a speaker sits in the body, by office or because the text says so where it names the person."""
        if bag(who) & vocabulary.SITTING:
            return True
        if not person:
            return False
        if not self._sides.outside(person, "person"):
            return True
        surname = re.escape(person.rpartition(" ")[2])
        first = re.search(
            rf"(?P<before>[^.;:\n]{{0,70}})\b{surname}\b(?P<behind>,[^.;,\n]{{0,60}})?", self._page.source
        )
        if first is None:
            return False
        office = re.split(r"\b[Tt]he\s", first["before"])[-1] + (first["behind"] or "")
        return bool(bag(office) & vocabulary.SITTING) and not outside_named(office.strip(" ,"), self._sides)

    def _critic(self, who: str) -> bool:
        last = re.split(r",|\bof\b|\bfrom\b", who)[0].split()[-1:]
        return bool(last) and bool(bag(last[0]) & (words.CRITIC_GROUPS | words.OUTSIDE))

    def _spoken(self, block: Block, holder: str) -> Iterator[Item]:
        """What a speaker wants or faults in one paragraph."""
        judge = Judge(self._page.source)
        for start, end in self._page.sentences(block):
            text = self._page.source[start:end]
            if shapes.turns_critical(text) and ":" not in text[:-1]:
                judge.turned = True
                continue
            for left, right in self._listed(start, end) or judge.pieces(start, end) or self._heard(start, end):
                yield Item(left, right, "", holder, MINUTED, (start, end))

    def _listed(self, start: int, end: int) -> list[Place]:
        """The points that a sentence counts before it makes them ("He wished to add two points: …")."""
        source = self._page.source
        counted = vocabulary.POINTS.search(source, start, end)
        pieces = parts(source, counted.end(), end, that=False) if counted else []
        return [spans.trimmed(source, *half) for piece in pieces for half in clauses(source, *piece)]

    def _heard(self, start: int, end: int) -> list[Place]:
        """What the speaker's own verb asks for or faults in a sentence ("She failed to understand why …")."""
        text = self._page.source[start:end]
        if others(text) or words.MET.search(text) or praising(text):
            return []
        inside = [one for one in self._stances if start <= one.start < end and one.weight == SURE]
        told = [one for one in inside if not one.cue.startswith((HELD, GOES_ON))]
        return [(one.start, one.end) for one in told if self._page.source[one.start : one.end].count(" ") > 1]
