"""Turns of critics: the text read sentence by sentence, quoted letters included, and what in it is a critique."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import itemgetter

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.handed_over import word_given
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.contrasts import GRANTED, behind
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.official import Sides, akin, own_bodies
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.stance_weight import SURE, TELLING, Stance
from analysis.extraction.critics.stances import Reader
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.quotations import quotations
from analysis.extraction.passages.critic_floor import addressed, critical, goes_on, replies, unnumbered
from analysis.extraction.passages.critic_passage import Passage
from analysis.extraction.passages.critic_speech import Letter, speech_in, spoken
from analysis.extraction.passages.told_us import TOLD, told
from analysis.text.places import Meeting

GOES_ON = "goes on"

_LABEL = re.compile(r"\s*((?:MR|MRS|MS|DR|PROF|SIR|THE)\.?\s[A-Z][A-Z.’' -]{2,40}?)(?:\s*\([^)\n]*\))?:\s+")
"""Who speaks, in a verbatim record."""

_NAMED_BEFORE = re.compile(
    r"^\W*(?:(?!(?:I|[Ww]e|[Oo]ur|[Mm]y)\b)[\w’'-]+,?\s+){0,9}?"
    r"(?:[Ii]t|[Tt]hey|[Ii]ts|[Tt]heir|[Tt]h(?:e|is|at|ese)\s+(?:association|group|organi[sz]ation|body|union|society|league"
    r"|federation|committee|council|commission|mission|delegation|authors|experts|members|visitors))\b"
)
"""A sentence whose subject, or its owner, was named before."""

_CHAIR = re.compile(r"\b(?:PRESIDENT|SPEAKER|CHAIR\w*|MINISTER|SECRETARY)\b")


@dataclass(frozen=True)
class Turns:
    """What outside voices ask for and find fault with, and who speaks in which sentence of the page."""

    page: Page
    stances: tuple[Stance, ...]
    spoken: tuple[tuple[int, int, str], ...]
    allied: Mapping[str, str]
    held: tuple[tuple[int, int, str], ...] = ()
    passages: tuple[tuple[int, int], ...] = ()
    named: tuple[tuple[int, int, str], ...] = ()
    subjects: Mapping[int, Voice] = field(default_factory=dict)
    closed: tuple[tuple[int, int], ...] = ()
    answers: tuple[tuple[int, int], ...] = ()

    @cached_property
    def _speaking(self) -> Meeting[tuple[int, int, str]]:
        return Meeting(self.spoken, lambda one: one[:2])

    def shut(self, start: int) -> bool:
        """Whether a place stands where the layout alone says what is a demand."""
        return any(left <= start < right for left, right in self.closed)

    def answering(self, start: int) -> bool:
        """Whether a place stands in a section in which the official side replies, by its heading."""
        return any(left <= start < right for left, right in self.answers)

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
        within = self._speaking.at(start, end)
        return within[-1][2] if within else ""


def turns(parsed: Sequence[Parsed], source: str, sides: Sides, voices: Voices) -> Turns:
    """Find what outside voices ask for and find fault with, in reading order.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        sides: which voices can be critics.
        voices: the names of the text.
    """
    return _Listener(parsed, source, sides, voices).turns()


class _Listener:
    """Reads a text block by block and sentence by sentence, and remembers who has the word.

    ``_spoke`` is who spoke last in the block, ``_last`` in this one or the one before; ``_lead``: the last sentence
    ended in a colon; ``_section``: critics have the floor under the heading.
    """

    def __init__(self, parsed: Sequence[Parsed], source: str, sides: Sides, voices: Voices) -> None:
        self._source, self._sides = source, sides
        self._page = Page(parsed, source)
        self._floor = Floor(source, voices, sides, own_bodies(self._page.title))
        self._floor.addressed = addressed(source)
        self._floor.meet_leaders()
        self._quotes = quotations(source)
        self._reader = Reader(self._page, self._floor, self._quotes)
        self._passage = Passage(source, self._floor)
        self._letter = Letter()
        self._spoke: Voice | None = None
        self._last: Voice | None = None
        self._lead = self._section = False
        self._stances: list[Stance] = []
        self._spoken: list[tuple[int, int, str]] = []
        self._held: list[tuple[int, int, str]] = []
        self._named: list[tuple[int, int, str]] = []
        self._subjects: dict[int, Voice] = {}
        labels = (_LABEL.match(source, block.start, block.end) for block in self._page.blocks)
        self._labels = Counter(label[1] for label in labels if label)

    def turns(self) -> Turns:
        """What is heard in the whole text."""
        for block in self._page.blocks:
            self._floor.entrant = None
            if self._labelled(block):
                continue
            if block.kind == "furniture":
                if self._lead and self._last and not self._letter.open and self._source[block.start] in '“"«„':
                    self._letter.voice = self._last
                self._letter.passes(self._source[block.start : block.end])
            elif block.kind == "heading":
                self._heading(block)
            else:
                self._running(block)
        return Turns(
            page=self._page,
            stances=tuple(self._stances),
            spoken=tuple(self._spoken),
            allied=self._floor.allied,
            held=tuple(self._held),
            passages=tuple(self._passage.extents),
            named=tuple(self._named),
            subjects=self._subjects,
        )

    def _labelled(self, block: Block) -> bool:
        """Read a block that begins with who speaks, as in a verbatim record; whether it is one.

        Who speaks most often in it leads the sitting, and is no critic unless asked for.
        """
        label = _LABEL.match(self._source, block.start, block.end)
        if label is None:
            return False
        asked_for = self._sides.asked_for(label[1])
        seldom = self._labels[label[1]] <= max(self._labels.values()) / 2
        if not asked_for and not (seldom and not _CHAIR.search(label[1])):
            return False
        self._stances += [
            one
            for start, end in self._page.sentences(block)
            for one in spoken(self._source, max(start, label.end()), end, label[1].title(), Letter(), (start, end))
            if one.weight >= (TELLING if asked_for else SURE)
        ]
        return True

    def _heading(self, block: Block) -> None:
        text = self._source[block.start : block.end]
        item = None if self._letter.open else self._passage.reads_heading(block.start, block.end)
        if item is not None:
            self._stances += item
            return
        self._floor.entered.clear()
        if not self._letter.open:
            self._last, self._lead, self._section = None, False, critical(text)
            self._passage.headed(text)
        self._letter.passes(text)

    def _running(self, block: Block) -> None:
        """Read a paragraph or an item."""
        self._spoke = None
        first = bisect_left(self._quotes, block.start, key=itemgetter(0))
        inside = self._quotes[first : bisect_left(self._quotes, block.end, key=itemgetter(0))]
        for start, end in self._page.sentences(block):
            self._sentence(block, inside, start, end)
        self._letter.passes(self._source[block.start : block.end])
        if self._spoke is None and not self._letter.open and not self._lead:
            self._letter.voice, self._letter.critical = None, False
        if self._spoke is not None or not (self._lead or self._letter.open or self._section):
            self._last = self._spoke
        given = None if inside and inside[0][0] <= block.start else self._given(block)
        if given is not None and not self._letter.open:
            self._letter.voice, self._letter.critical = given, False
            self._last, self._lead = given, True

    def _given(self, block: Block) -> Voice | None:
        """The outside voice that a paragraph gives the word to, whose printed words are to follow."""
        one = self._page.unit(block) if block.kind == "paragraph" else None
        speaker = word_given(list(one.doc.sents)) if one is not None else None
        return self._floor.who(speaker, one) if speaker is not None and one is not None else None

    def _sentence(self, block: Block, inside: Sequence[tuple[int, int]], start: int, end: int) -> None:
        opens, letter = start == block.start, self._letter
        self._floor.current = self._spoke or self._last
        self._subjects.update(self._standing_for(start, end))
        self._passage.meets(start, end, opens=opens, item=block.kind == "item")
        before = self._last if self._lead or opens else self._spoke
        speech = speech_in(self._reader, block, inside, (start, end), letter, before, self._lead)
        if speech is None:
            self._told(block, start, end)
            return
        voice, (left, right) = speech
        letter.voice = voice
        self._floor.hear(*voice)
        letter.critical = self._passage.hears(start, end) or letter.critical
        named = self._sides.asked_for(voice[0])
        of_itself = self._reader.of_itself(left, right, voice)
        self._stances += of_itself or spoken(self._source, left, right, voice[0], letter, (start, end), named=named)
        self._spoke = voice
        self._spoken.append((start, end, voice[0]))
        if not letter.open:
            self._told(block, start, end, (left, right))

    def _standing_for(self, start: int, end: int) -> Mapping[int, Voice]:
        """The outside voices that the subjects and the possessive pronouns of a sentence stand for, by their place."""
        paper = self._floor.paper
        tokens = {place: self._page.token(place) for place in self._page.standing(start, end)}
        voices = {place: self._floor.who(*at) for place, at in tokens.items() if at is not None}
        self._floor.paper = paper  # looking does not move it
        return {place: voice for place, voice in voices.items() if voice is not None}

    def _told(self, block: Block, start: int, end: int, speech: tuple[int, int] | None = None) -> None:
        """Read what a sentence says in the text's own words; ``speech`` is what of it is direct speech."""
        text, letter, item = self._source[start:end], self._letter, block.kind == "item"
        here, voice, praised = self._reader.read(start, end, item=item)
        known = voice or self._spoke
        if holder := known if known and self._sides.marked(known[0]) else self._foreign() or known:
            line = (start, end)
            told_us = [Stance(*one, holder[0], TOLD, SURE, line) for one in told(self._source, start, end)]
            here = [*told_us, *(one for one in here if not any(one.start < other.end for other in told_us))]
        here = self._contrasted(start, end, here, voice or self._spoke)
        self._stances += [one for one in here if speech is None or one.end <= speech[0] or speech[1] <= one.start]
        self._spoke = voice or self._spoke
        self._lead = text[-1:] == ":"
        if voice is None and (self._lead or text[-1:].isalpha()) and _NAMED_BEFORE.search(text):
            self._held += [(start, end, one[0]) for one in self._floor.latest()]
        if praised:
            letter.critical = False
        if speech is None and not here and voice is None and replies(text) and not letter.open:
            self._spoke, self._last, self._section = None, None, False
            self._floor.official = bool(bag(" ".join(text.split()[:3])) & (words.OFFICIAL - words.OUTSIDE))
        going_on = None if here or praised or speech is not None else self._goes_on(start, end)
        more: list[Stance] = []
        if speech is None and not letter.open:
            opens = start == block.start
            more = self._passage.reads(start, end, here, voice, praised, opens=opens, item=item)
        if more:
            self._stances += more
        elif going_on is not None:
            self._stances.append(going_on)
        if self._reader.subject:
            self._named.append((start, end, self._reader.subject[0]))
        if voice and (here or not praised):
            self._spoken.append((start, end, voice[0]))
        if voice or self._lead:
            self._last = voice or self._spoke or self._last

    def _foreign(self) -> Voice | None:
        """The body named last that is marked as an outside one, and by no word as a State's."""
        bodies = (pair for pair in reversed(self._floor.heard) if pair[1] == "organisation")
        return next((one for one in bodies if self._sides.marked(one[0]) and not bag(one[0]) & words.OFFICIAL), None)

    def _contrasted(self, start: int, end: int, here: Sequence[Stance], voice: Voice | None) -> list[Stance]:
        """The stances of a sentence, and what whoever has the floor finds fault with behind what it grants.

        What a cue finds there is as sure: "welcomed the plan; however, it warned …" is no forecaster's warning.
        """
        begin, joint = behind(self._source[start:end]) if voice else (0, "")
        if voice is None or not begin:
            return list(here)
        if any(one.end > start + begin for one in here):
            return [replace(one, weight=SURE, soft=False) if one.start >= start + begin else one for one in here]
        left, right = spans.trimmed(self._source, start + begin, end)
        found = [Stance(left, right, voice[0], f"{GRANTED}, {joint}", SURE, (start, end))] if right > left else []
        return [*here, *found]

    def _goes_on(self, start: int, end: int) -> Stance | None:
        """What a sentence without a cue obliges the official side to, in the name of whoever has the floor."""
        holder = self._spoke or (self._last if self._letter.open or self._section else None)
        going = goes_on(self._source[start:end]) if holder else ""
        if not holder or not going:
            return None
        left, right = spans.trimmed(self._source, start, end)
        left = unnumbered(self._source, left, right)
        return Stance(left, right, holder[0], f"{GOES_ON}: {going}", TELLING, (start, end), soft=True)
