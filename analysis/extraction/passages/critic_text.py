"""A critic's own text: its author has the floor throughout, and the official side speaks only where it is reported.

In an official text a demand needs a voice from outside; here every demand and every finding of fault is the author's
unless somebody else is named for it. What the author says of itself and its work, what it grants, and what it reports
of the official side's position are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.attribution.attributed import AUTHOR, Attributed
from analysis.extraction.attribution.gathering import gather
from analysis.extraction.attribution.names import is_bodily
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.stance_weight import clauses
from analysis.extraction.parse.model import Parsed
from analysis.extraction.passages import critic_text_words as own
from analysis.extraction.passages.critic_author import is_author
from analysis.extraction.passages.critic_floor import unnumbered
from analysis.extraction.passages.critic_summary import compiled
from analysis.extraction.passages.demand_lists import Item
from analysis.text.layout import Unit
from analysis.text.places import Place

ASKED, AMISS = "demand in the critic's own text", "fault found in the critic's own text"

_SHORT = 12
"""Fewer characters than this say nothing that could be read alone."""


def spoken(
    parsed: Sequence[Parsed],
    source: str,
    attributions: Sequence[Attributed],
    author: str,
    heard: Sequence[tuple[int, int, str]] = (),
) -> list[Item]:
    """Find the demands and findings of fault in a critic's own text, in reading order.

    Args:
        parsed: the parsed units of the text.
        source: the text.
        attributions: who says what in it.
        author: whose text it is.
        heard: what voices named in the text were already heard to ask for or find fault with, and whose it is.
    """
    reader = _Reader(parsed, source, attributions, author)
    found = [one for one in reader.read() if not any(one.start < right and left < one.end for left, right, _ in heard)]
    others = [one for one in heard if not is_author(one[2], author)]
    mine = len(found) + len(heard) - len(others)
    return compiled(found, others, reader.page, author) if len(others) > 2 * mine else found


def misheard(source: str, passage: tuple[int, int], voice: str) -> bool:
    """Whether what was heard of a voice in a critic's text is the official position, or the voice a place."""
    text = source[slice(*passage)]
    if own.HELD.search(text) and not own.TURN.search(text):
        return True
    return bool(voice.isalpha() and re.search(rf"\b(?:[Ii]n|across|throughout)\s+{voice}\b", source))


class _Reader:
    """Reads the blocks of a critic's own text; ``author`` is the critic."""

    def __init__(self, parsed: Sequence[Parsed], source: str, attributions: Sequence[Attributed], author: str) -> None:
        self.source, self.author = source, author
        self.page = Page(parsed, source)
        self._sides = Sides(parsed, source, attributions, (), gather(parsed))
        self._units: dict[int, Unit] = {}
        for one in parsed:
            place = one.unit.span(0, len(one.unit.text))
            if place is not None:
                self._units.setdefault(place[0], one.unit)
        self._said = [one for one in attributions if one.asserted and one.form in ("clause", "quotation", "predicate")]
        subject = self._subject()
        self._asks = re.compile(
            rf"{subject}{own.ADVERBS}{own.ASK}\b(?:\s*,[^,]{{3,40}},)?(?:\s+that\b)?", re.IGNORECASE
        )
        self._complains = re.compile(rf"{subject}{own.ADVERBS}{own.COMPLAIN}(?:\s+(?:that|by|how)\b)?", re.IGNORECASE)
        self._finds = re.compile(rf"{subject}{own.ADVERBS}{own.FIND}\b{own.BEHIND_FIND}", re.IGNORECASE)
        self._itself = re.compile(
            rf"^\W*(?:[^,]{{0,60}},\s+)?{subject}{own.ADVERBS}{own.TELLS_OF_ITSELF}\b", re.IGNORECASE
        )
        self._presents = re.compile(rf"^\W*(?:[^,]{{0,60}},\s+)?{subject}\s+{own.PRESENTS}\b", re.IGNORECASE)
        self._glad = re.compile(rf"{subject}{own.ADVERBS}{own.GLAD.pattern}", re.IGNORECASE)

    def _subject(self) -> str:
        """The names the author goes by: "we", "the undersigned", its name, the body in it, its initials."""
        names = [re.escape(self.author).replace(r"\ ", r"\s+")]
        named = re.findall(r"[\w’'-]+", self.author)
        names += [re.escape(word) for word in named if is_bodily(word) and word.casefold() not in ("state", "country")]
        initials = "".join(word[0] for word in named if word[0].isupper())
        if len(initials) > 2:
            names.append(initials)
        return (
            rf"\b(?:we|I|it|(?:the\s+|our\s+|this\s+)?(?:{own.SELVES}|{'|'.join(names)})|{own.PAPERS})"
            r"(?:\s+\([\w\s]+\))?(?:,\s[^,]{3,80},(?=\s))?"
        )

    def read(self) -> list[Item]:
        """The demands and findings of every block, in reading order."""
        found: list[Item] = []
        asking = silent = after = False
        for block in self.page.blocks:
            if block.kind == "furniture":
                continue
            if block.kind == "heading":
                text = self.source[block.start : block.end]
                abroad = bool(own.ABROAD.search(text))
                asking = not abroad and (bool(own.ASKS_BELOW.search(text)) or (asking and bool(own.SUB.search(text))))
                silent = abroad or (not asking and bool(own.SILENT_BELOW.search(text)))
                after = asking or (after and not silent)
                continue
            if silent and block.kind == "item":
                continue
            unit = self._units.get(block.start)
            if block.kind == "paragraph" and not asking and len(self.page.sentences(block)) > 1:
                after = False
            told = after and block.kind == "item" and own.INFINITIVE.match(self.source, block.start)
            found += self._block(block, unit.lead if unit is not None else "", asking or bool(told), silent)
        return found

    def _block(self, block: Block, lead: str, asking: bool, silent: bool) -> list[Item]:
        """What is demanded or found amiss in a block, whose list head is ``lead``."""
        found: list[Item] = []
        held = pointed = False
        listed = block.kind == "item"
        if listed and own.ABROAD.search(lead):
            return []
        granted = listed and bool(own.GLAD.search(lead)) and not spans.obliging(lead)
        if granted or (listed and own.HELD.search(lead)):
            return []
        wanted = listed and (asking or bool(own.ASKS_BELOW.search(lead)) or bool(spans.obliging(lead)))
        wanted = wanted or (listed and bool(self._asks.search(lead)))
        wanted = wanted or (asking and bool(own.NUMBERED.search(self.source, max(0, block.start - 12), block.start)))
        wanted = wanted or (asking and self.source.startswith("that ", block.start))
        deplored = listed and not wanted and bool(self._complains.search(lead))
        for number, (start, end) in enumerate(self.page.sentences(block)):
            silent = silent or (not number and bool(self._presents.match(self.source[start:end])))
            mark = own.MARK.match(self.source[start:end])
            if mark and end - start - mark.end() > _SHORT:
                start += mark.end()
            start = unnumbered(self.source, start, end)
            if self.source[:end].rstrip()[-1:] in ":?":
                continue
            if not number and deplored:
                found += self._take(start, end, lead, AMISS, (start, end))
                continue
            if not number and (wanted or ((listed or asking) and self._imperative(start))):
                found += self._take(start, end, lead, ASKED, (start, end))
                continue
            held = bool(own.HELD.search(self.source[start:end])) or (
                held and bool(own.HOLDS_ON.search(self.source[start:end]))
            )
            if held and own.HOLDS_ON.search(self.source[start:end]) and not own.TURN.search(self.source[start:end]):
                continue
            if self._imperative(start, plain=True):
                found += self._take(start, end, "", ASKED, (start, end))
                continue
            if self._points_ahead(start, end):
                pointed = True
                continue
            here = self._sentence(start, end) or (self._point(start, end) if pointed else [])
            found += [one for one in here if not silent or one.cue != AMISS]
        return found

    def _points_ahead(self, start: int, end: int) -> bool:
        """Whether a complaint only announces what follows it ("We are concerned about several provisions")."""
        complains = self._complains.search(self.source, start, end)
        return complains is not None and own.AHEAD.match(self.source, complains.end(), end) is not None

    def _point(self, start: int, end: int) -> list[Item]:
        """A sentence behind such a complaint: a fault, whatever its words, unless it grants or tells of the author."""
        text = self.source[start:end]
        voice, _ = self._speaker(start, end)
        if voice != self.author or self._glad.search(text) or self._itself.match(text) or own.DISPOSES.search(text):
            return []
        return self._take(start, end, "", AMISS, (start, end))

    def _sentence(self, start: int, end: int) -> list[Item]:
        """One sentence that stands in no list of demands."""
        passage = (start, end)
        voice, inner = self._speaker(start, end)
        if voice is None:
            turn = own.TURN.search(self.source, start, end)
            if turn is None:
                return []
            rest = self.source[turn.end() : end]
            if own.PRONOUN.match(rest):
                fault = self._amiss(rest) or self._obliges(rest)
                return self._take(start, end, "", AMISS, passage) if fault else []
            start = turn.end()
        elif voice != self.author:
            start, end = inner
        told_by = own.TOLD_BY.search(self.source[start:end].rstrip(" ."))
        end = start + told_by.start() if told_by else end  # "in a report released today" releases nobody
        text = self.source[start:end]
        if own.DISPOSES.search(text) and not own.TURN.search(text):
            return []
        impersonal = own.IMPERSONAL.match(text)
        if impersonal:
            return self._take(start + impersonal.end(), end, "", ASKED, passage, voice)
        asks = self._asks.search(text)
        if asks and not own.MEASURED.search(asks.group()) and not own.COURTESY.match(text[asks.end() :]):
            return self._asked(start, end, asks, passage, voice)
        complains = self._complains.search(text)
        if complains:
            pieces = parts(self.source, start + complains.end(), end, that=complains.group().endswith("that"))
            return [one for piece in pieces for one in self._take(*piece, "", AMISS, passage, voice)]
        if self._glad.search(text) or own.GLADLY.match(text):
            turn = own.TURN.search(text)
            if turn is None or not (self._amiss(text[turn.end() :]) or self._obliges(text[turn.end() :])):
                return []
            return self._take(start + turn.end(), end, "", AMISS, passage, voice)
        finds = self._finds.match(text)
        if not finds and self._itself.match(text):
            return []
        return self._plain(start + finds.end() if finds else start, end, passage, voice)

    def _asked(self, start: int, end: int, asks: re.Match[str], passage: Place, voice: str | None) -> list[Item]:
        """What is asked for behind a verb of asking, and what a clause before it finds."""
        text = self.source[start:end]
        if own.ELSEWHERE.match(text[asks.end() :]):
            return []
        cue = re.search(rf"{own.ASK}(?:\s+that)?\W*$", asks.group(), re.IGNORECASE)
        said = " ".join((cue.group() if cue else asks.group()).casefold().split())
        pieces = parts(self.source, start + asks.end(), end, that=said.endswith("that"))
        before = self._sentence(start, start + asks.start()) if own.CLAUSE_BEFORE.search(text[: asks.start()]) else []
        return [*before, *(one for piece in pieces for one in self._take(*piece, "", said, passage, voice))]

    def _plain(self, start: int, end: int, passage: Place, voice: str | None) -> list[Item]:
        """A statement: what obliges in it, what is amiss, part by part."""
        found: list[Item] = []
        for left, right in clauses(self.source, start, end):
            text = self.source[left:right]
            if self._obliges(text):
                found += self._take(left, right, "", ASKED, passage, voice)
                continue
            turn = own.TURN.search(text)
            if turn and self._amiss(text[turn.end() :]) and not self._amiss(text[: turn.start()]):
                left += 0 if own.PRONOUN.match(text[turn.end() :]) else turn.end()
            elif not self._amiss(text) or own.FEW.match(text):
                continue
            found += self._take(left, right, "", AMISS, passage, voice)
        return found

    def _obliges(self, text: str) -> bool:
        if words.MET.search(text) or re.search(r"\b(?:accepted|supported)\s+(?:\w+\s+)?recommendation", text):
            return False
        said = spans.obliging(text)
        return bool((said and not own.PAST.match(said)) or own.TOLD.search(text))

    def _amiss(self, text: str) -> bool:
        text = own.SOFT_FAULTS.sub(" ", words.SOFTENED.sub(" ", text))
        met = words.MET.search(text)
        if met and not own.DENIES.search(text) and not own.UNDOES.search(text, met.end()):
            return False
        if (words.PRAISE_WORDS.search(text) or own.CURED.search(text)) and not own.DENIES.search(text):
            return False
        told = (
            own.IN_PRACTICE.match(text)
            or own.OMITS.search(text)
            or words.WANTING.search(text)
            or stance.NEGATIVE.search(text)
        )
        return bool(told or own.MORE_FAULTS.search(text))

    def _speaker(self, start: int, end: int) -> tuple[str | None, Place]:
        """Who says a sentence, and what of it: None where it is the official side's position."""
        text = self.source[start:end]
        if own.HELD.search(text) and not own.OMITS.search(text):
            return None, (start, end)
        for one in self._said:
            common = min(end, one.content[1]) - max(start, one.content[0])
            if 2 * common < end - start or one.voice_kind in (AUTHOR, "unnamed") or is_author(one.voice, self.author):
                continue
            if bag(one.voice) & own.OFFICE:
                return None, (start, end)
            if self._sides.outside(one.voice, one.voice_kind):
                if one.voice_kind != "organisation" and not own.NAMED.search(one.voice):
                    break  # a witness without a name is heard for the author
                return one.voice, (max(start, one.content[0]), min(end, one.content[1]))
            if one.voice_kind in ("organisation", "person"):
                return None, (start, end)
        return self.author, (start, end)

    def _imperative(self, start: int, *, plain: bool = False) -> bool:
        """Whether a sentence begins with a bare verb; in running text (``plain``) only one that tells to act."""
        first = own.ADVERB.match(self.source, start)
        at = self.page.token(first.end()) if first else None
        if at is None or self._asks.match(self.source, start):
            return False
        told = self.source.startswith("Please", start) or bool(words.IMPERATIVE.match(self.source[start : start + 60]))
        if plain:
            return told and at[0].tag_ == "VB" and at[0].dep_ == "ROOT"
        return at[0].tag_ == "VB" or (told and at[0].tag_ in ("VBP", "NN", "NNP", "JJ"))

    def _take(self, start: int, end: int, lead: str, cue: str, passage: Place, voice: str | None = None) -> list[Item]:
        start, end = spans.trimmed(self.source, start, end)
        for cut in (own.TOLD_BY, own.TAIL):
            tail = cut.search(self.source[start:end])
            end = start + tail.start() if tail else end
        if end - start < _SHORT:
            return []
        return [Item(start, end, lead, voice or self.author, cue, passage)]
