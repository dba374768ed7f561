"""Passages of critics: an outside body comes in, the text turns to what it wants, and the rest is the critic's.

What such a passage says of the official side needs no cue of its own: bullets, short findings, nominal wishes and free
indirect speech are the critic's from the turn ("it also had wishes", "its demands are less pleasant", an ending colon)
until the official side takes the word again or a heading begins something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import passage_shapes as shapes
from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.official import akin
from analysis.extraction.critics.reply_words import OTHERS
from analysis.extraction.critics.stance_weight import PLAIN, SURE, TELLING, Stance, praising, said_weight
from analysis.extraction.passages.who_has_the_word import answered, begins_to_ask, entering

_REACH = 400
"""A sentence brings its subject in within so many characters."""

HELD = "goes on in the critic's words"


@dataclass
class Passage:
    """Whose passage the reading stands in, and whether it has turned to what is wanted.

    Attributes:
        floor: who speaks, told of every body that comes in.
        holder: the body that came in last, or None outside such a passage.
        turned: what comes from now on is wanted or found fault with.
        handed: the heading gives the word to others.
        run: a sentence turned to what comes, so that even plain findings behind it are the critic's.
        came: a body came in with the sentence being read.
        begins: where the section begins.
        led: the turn was left open, so that whole paragraphs may follow as its items.
        leader: the person whose words lead up to the items, though the passage is a body's, or "".
        extents: the stretches of the source that were read after a turn.
    """

    source: str
    floor: Floor
    holder: Voice | None = None
    turned: bool = False
    handed: bool = False
    run: bool = False
    led: bool = False
    leader: str = ""
    came: bool = False
    begins: int = 0
    extents: list[tuple[int, int]] = field(default_factory=list)

    def reads_heading(self, start: int, end: int) -> list[Stance] | None:
        """Read what the layout takes for a heading: a bullet of the list, words that lead up to one, or None."""
        text = self.source[start:end]
        if self.holder is None:
            return None
        if self.led and text[:1] in shapes.BULLETS:
            self.extents.append((start, end))
            return self._bare(start + shapes.mark(text), end, (start, end), itemised=True)
        if shapes.turns_critical(text) and shapes.LEFT_OPEN.match(text):
            self.turned = self.led = self.run = True
            return []
        return None

    def _close(self) -> None:
        self.holder, self.turned, self.run, self.led = None, False, False, False
        self.leader = ""

    def headed(self, heading: str) -> None:
        """Begin a section."""
        self._close()
        self.handed = bool(vocabulary.HANDED.search(heading))

    def meets(self, start: int, end: int, *, opens: bool, item: bool) -> None:
        """Look in a sentence for an outside body that comes in, before the sentence is read for stances.

        Args:
            start: where the sentence begins.
            end: where it ends.
            opens: it begins a paragraph, so that a few words without a verb are a heading that runs in.
            item: it is an item of a list, which brings nobody in.
        """
        text = self.source[start:end]
        self.came = False
        if self.holder is None and opens:
            self.begins = start
        if item or text[:1] in shapes.QUOTE:
            return
        short = len(text.split()) < 7 and not shapes.OWN_SUBJECT.match(text)
        if opens and (text[-1:] == "?" or (short and vocabulary.HANDED.search(text))):
            if self.holder is not None or vocabulary.HANDED.search(text):
                self.headed(text)
            return
        for pattern in (
            (vocabulary.COMES_IN, vocabulary.SENT, vocabulary.NAMED) if self.handed else (vocabulary.COMES_IN,)
        ):
            opening = text[:_REACH]
            match = pattern.match(opening) if pattern is not vocabulary.SENT else pattern.search(opening)
            if match is not None and self._enters(match, text):
                self.came = True
                return

    def _enters(self, match: re.Match[str], text: str) -> bool:
        """Let the body that a pattern met come in, if it is an outside one that acts; whether it did."""
        name = entering(match, text, self.floor, handed=self.handed)
        if not name:
            return False
        if self.holder is not None and shapes.spoken_of(match, apart=self.turned):
            return False  # a body of which the critic speaks ("it asks that the Panel be freed")
        if self.source.count(name, 0, self.begins) > 1:
            return False  # a body of the text's own world, met before this section
        self.holder, self.leader = (name, "organisation"), ""
        self.floor.sides.introduce(name)
        self.floor.hear(*self.holder)
        return True

    def reads(
        self,
        start: int,
        end: int,
        here: Sequence[Stance],
        voice: Voice | None,
        praised: bool,
        *,
        opens: bool,
        item: bool,
    ) -> list[Stance]:
        """Read a sentence on the critic's floor.

        Args:
            start: where it begins.
            end: where it ends.
            here: what its own cues already say.
            voice: the outside voice that its cues belong to.
            praised: that voice praises in it.
            opens: it begins a paragraph.
            item: it is an item of a list.

        Returns:
            What the critic wants or faults in it by standing where it stands.
        """
        firm = [one for one in here if one.weight >= TELLING and not (one.soft and one.weight < SURE)]
        if self.handed and self.holder is None and voice is not None and any(one.weight == SURE for one in firm):
            self.holder = voice
        if self.holder is None and not here and self.handed and not item:
            self._unnamed(self.source[start:end])
        if self.holder is None:
            return []
        if here:
            near = voice is None or voice[1] == "person" or self.handed or akin(voice[0], self.holder[0])
            surely = firm if self.handed else [one for one in firm if one.weight == SURE]
            self.turned = self.turned or (near and bool(surely))
            if self.turned and near:
                self.extents.append((start, end))
            return self._joined(start, end, here) if self.turned else []
        return self._uncued(start, end, voice, praised, opens=opens, item=item)

    def _uncued(
        self, start: int, end: int, voice: Voice | None, praised: bool, *, opens: bool, item: bool
    ) -> list[Stance]:
        """Read a sentence without a cue: whether it turns to what is wanted, and what it says where that was done."""
        text = self.source[start:end]
        left = start + shapes.mark(text)
        bare = self.source[left:end]
        item = item or left > start
        if not item and answered(bare, opens=opens):
            self.headed("")
            return []
        if item and not self.led and shapes.turns_critical(shapes.led_up(self.source, start)):
            self.turned = self.run = self.led = True
        elif not item and bare[:1] not in shapes.QUOTE and shapes.turns_critical(bare):
            self._turns(bare, start, voice)
            self.extents.append((start, end))
            return []
        if praised or bare[-1:] == "?" or (bare[-1:] == ":" and not item):
            return []
        found = None if item else self._reported(left, end, (start, end))
        if not self.turned:
            if not found or not begins_to_ask(bare, came=self.came, handed=self.handed):
                return []
            self.turned = True
        listed = self.led and (words.IMPERATIVE.match(text) or text[-1:] not in ".!")
        if (
            opens
            and found is None
            and not (self.came or item or listed or bare[:1] in shapes.QUOTE or spans.obliging(text))
        ):
            self._close()  # a new paragraph that neither lists nor quotes nor obliges is the author's again
            return []
        if found is None:
            found = self._bare(left, end, (start, end), itemised=item)
        if found:
            self.extents.append((start, end))
        return found

    def _turns(self, text: str, start: int, voice: Voice | None) -> None:
        """Let a sentence turn to what the critic wants, and keep the person whose words may lead up to it."""
        self.turned = self.run = True
        self.led = text[-1:] == ":" or text[-1:].isalpha()
        theirs = re.search(r"\b(?:he|she|his|her)\b", text, re.IGNORECASE)
        person = self.floor.person(theirs.group().casefold(), start) if theirs else voice if self.led else None
        self.leader = person[0] if person is not None and person[1] == "person" else ""

    def _unnamed(self, text: str) -> None:
        """Let a group or an office without a name speak ("the nurses of …"), if it complains or asks."""
        match = vocabulary.REPORTS.match(text) or vocabulary.ASKS_FOR.match(text)
        speaks = match or vocabulary.TELLS.match(text)
        if speaks is None or shapes.OWN_SUBJECT.match(text):
            return
        group = shapes.group(speaks["who"])
        if group:
            self.holder, self.turned = (group, "group"), match is not None and said_weight(text[match.end() :]) >= PLAIN

    def hears(self, start: int, end: int) -> bool:
        """Whether direct speech at a place is spoken on the critic's floor after the turn."""
        if self.holder is not None and (self.turned or self.handed):
            self.extents.append((start, end))
        return self.holder is not None and self.turned

    def _joined(self, start: int, end: int, here: Sequence[Stance]) -> list[Stance]:
        """Further clauses of a sentence, cut off by semicolons, with a verb of speech of their own and no cue."""
        found: list[Stance] = []
        cuts = [start, *(m.end() for m in shapes.CLAUSE.finditer(self.source[start:end])), end - start]
        cuts[1:] = [start + cut for cut in cuts[1:]]
        if len(cuts) == 2:
            return []
        for left, right in pairwise(cuts):
            if any(one.start < right and left < one.end for one in here):
                continue
            found += self._reported(left, right, (start, end)) or []
        return found

    def _reported(self, left: int, end: int, passage: tuple[int, int]) -> list[Stance] | None:
        """What a verb of speech, whatever it is, reports of the critic; None where there is none."""
        text = self.source[left:end]
        match = vocabulary.REPORTS.match(text) or vocabulary.ASKS_FOR.match(text)
        if match is None or shapes.OWN_SUBJECT.match(text) or re.search(r"\b(?:we|I)\s+(?:\w+\s+)?$", match["who"]):
            return None
        if OTHERS.search(match.groupdict().get("mid") or ""):
            return []
        us = re.match(r"(?:us|me)\s+(?:for\s+|that\s+)?", text[match.end() :])
        begin = match.end() + (us.end() if us else 0)
        content = text[begin:]
        if praising(content) or len(content.split()) < 3 or vocabulary.QUESTION.match(content):
            return []
        return [
            Stance(*piece, self._speaker(match["who"], left), f"{HELD}: {match['verb']}", SURE, passage)
            for piece in self._pieces(left + begin, end, that=match["that"] is not None)
        ]

    def _speaker(self, subject: str, place: int) -> str:
        """Whom the subject of a reporting verb means: a person, a body, a group, else who holds the passage."""
        pronoun = re.search(r"\b(?:he|she)\b", subject, re.IGNORECASE)
        if pronoun and (person := self.floor.person(pronoun.group().casefold(), place)):
            return person[0]
        beside = shapes.HOLDER.search(subject)
        if beside and self.floor.outside(beside["name"], "person"):
            return beside["name"]
        for mention in reversed(self.floor.voices.mentions):
            name = " ".join(mention.name)
            if mention.kind == "person" and name in subject:
                return name
        title = vocabulary.COMES_IN.match(f"{subject} said")
        named = " ".join(title["name"].split()) if title else ""
        if named and self.floor.outside(named, "organisation"):
            return named
        group = shapes.group(subject)
        if group:
            return group
        if self.leader and not subject.strip():
            return self.leader
        return self.holder[0] if self.holder else ""

    def _bare(self, left: int, end: int, passage: tuple[int, int], *, itemised: bool) -> list[Stance]:
        """A sentence that nobody reports: the critic's, unless it is about the critic, praises, or is the author's."""
        text = self.source[left:end]
        if self.came:
            return []
        told = spans.obliging(text)
        speaks = vocabulary.TELLS.match(text)
        if speaks is not None and not told and not itemised and shapes.group(speaks["who"]):
            return []
        aside = vocabulary.ASIDE.search(text)
        praised = praising(text) and not (aside and spans.wanting(text))
        if praised or words.MET.search(text) or shapes.OWN_SUBJECT.match(text):
            return []
        quoted = text[:1] in shapes.QUOTE
        if shapes.ABOUT_CRITIC.match(text) and not (itemised or quoted):
            return []
        if not (told or quoted or itemised or aside or self.run) or len(text.split()) < 3:
            return []
        holder = self.leader or (self.holder[0] if self.holder else "")
        if person := shapes.BY_PERSON.search(text):
            pronoun = next(filter(None, person.groups())).casefold()
            holder = (self.floor.person(pronoun, left) or (holder,))[0]
        pieces = self._pieces(left, end, that=bool(re.match(r"that\s", text)))
        if quoted and (spoken := shapes.quoted_apart(text)):
            pieces = [(left + first, left + last) for first, last in spoken]
        return [Stance(*piece, holder, HELD, SURE, passage) for piece in pieces]

    def _pieces(self, left: int, end: int, *, that: bool) -> list[tuple[int, int]]:
        pieces = (spans.trimmed(self.source, *piece) for piece in parts(self.source, left, end, that=that))
        return [(first, last) for first, last in pieces if last - first >= 8]
