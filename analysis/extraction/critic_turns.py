"""Turns of critics: the text read sentence by sentence, quoted letters included, and what in it is a critique."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analysis.extraction import demand_spans as spans
from analysis.extraction import demand_words as words
from analysis.extraction import stance_words as stance
from analysis.extraction.critic_floor import addressed, critical, goes_on, replies, unnumbered
from analysis.extraction.critic_passage import Passage
from analysis.extraction.floor import Floor
from analysis.extraction.model import Parsed
from analysis.extraction.official import Sides, akin, bag, own_bodies
from analysis.extraction.pages import Block, Page
from analysis.extraction.quotations import quotations
from analysis.extraction.stance_cues import subject_of
from analysis.extraction.stance_weight import PLAIN, SURE, TELLING, Stance, clauses, said_weight
from analysis.extraction.stances import Reader
from analysis.extraction.subjects import standing_for
from analysis.extraction.voices import Voices

GOES_ON, DIRECT = "goes on", "direct speech"

_SAYS = re.compile(
    r"\b(?:says?|said|writes?|wrote|adds?|added|asks?|asked|continues?|continued|goes\s+on|went\s+on|replied|declares?|declared|"
    r"reads?|thinks?|believes?|reports?|cries|cried|warns?|warned|argues?|argued|told|tells|states?|stated|observes?|observed|remarks?|"
    r"remarked|concludes?|concluded|complains?|complained|insists?|insisted|ends?|ended|sent|begins?|(?:goes|went)\s+further|"
    r"demand(?:s|ed)|call(?:s|ed)\s+for|urge[sd]|recommend(?:s|ed)|puts?\s+it|notes?|noted|stresse[sd]|repeat(?:s|ed)|summ?(?:s|ed)\s+up)\b"
)

_LABEL = re.compile(r"\s*((?:MR|MRS|MS|DR|PROF|SIR|THE)\.?\s[A-Z][A-Z.’' -]{2,40}?)(?:\s*\([^)\n]*\))?:\s+")
"""Who speaks, in a verbatim record."""

_POINTS_BACK = re.compile(
    r"^\W*(?:(?!(?:I|[Ww]e|[Oo]ur|[Mm]y)\b)[\w’'-]+,?\s+){0,9}?"
    r"(?:[Ii]t|[Tt]hey|[Ii]ts|[Tt]heir|[Tt]h(?:e|is|at|ese)\s+(?:association|group|organi[sz]ation|body|union|society|league"
    r"|federation|committee|council|commission|mission|delegation|authors|experts|members|visitors))\b"
)
"""A sentence whose subject, or its owner, was named before."""

_CHAIR = re.compile(r"\b(?:PRESIDENT|SPEAKER|CHAIR\w*|MINISTER|SECRETARY)\b")

_FIRST = re.compile(
    r"(?:(?:but|and|yet|so|still|also|nor|then|what|as),?\s+)?(?:(?:can|do|did|will|must|could|should)\s+)?(?:I|we|my)\b",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"^\W*(?:allow\s+me|let\s+me|permit\s+me|dear\b|your\s+excellenc|with\s+(?:my|our)\b|yours\b|thank|I\s+(?:thank|remain|am\s+grateful))",
    re.IGNORECASE,
)


@dataclass
class _Letter:
    """A quotation that may go on over paragraphs: whose it is, and whether it has turned critical."""

    voice: tuple[str, str] | None = None
    open: bool = False
    critical: bool = False


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
    subjects: Mapping[int, tuple[str, str]] = field(default_factory=dict)

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


def turns(parsed: Sequence[Parsed], source: str, sides: Sides, voices: Voices) -> Turns:
    """Find what outside voices ask for and find fault with, in reading order.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        sides: which voices can be critics.
        voices: the names of the text.
    """
    page = Page(parsed, source)
    floor = Floor(source, voices, sides, own_bodies(source[:200].split("\n\n")[0]))
    floor.addressed = addressed(source)
    quotes = quotations(source)
    reader = Reader(page, floor, quotes)
    found: list[Stance] = []
    spoken: list[tuple[int, int, str]] = []
    held: list[tuple[int, int, str]] = []
    named: list[tuple[int, int, str]] = []
    subjects: dict[int, tuple[str, str]] = {}
    letter = _Letter()
    passage = Passage(source, floor)
    last: tuple[str, str] | None = None
    lead = section = False
    labels = [match[1] for block in page.blocks if (match := _LABEL.match(source, block.start, block.end))]
    for block in page.blocks:
        floor.entrant = None
        label = _LABEL.match(source, block.start, block.end)
        asked_for = label is not None and sides.asked_for(label[1])
        if label is not None and (
            asked_for or (labels.count(label[1]) <= max(map(labels.count, labels)) / 2 and not _CHAIR.search(label[1]))
        ):
            voice = (label[1].title(), "person")
            found += [
                one
                for start, end in page.sentences(block)
                for one in _spoken(source, max(start, label.end()), end, voice[0], _Letter(), (start, end))
                if one.weight >= (TELLING if asked_for else SURE)
            ]
            continue
        if block.kind == "furniture":
            if lead and last and not letter.open and source[block.start] in '“"«„':
                letter.voice = last
            _count(letter, source[block.start : block.end])
            continue
        if block.kind == "heading":
            item = None if letter.open else passage.reads_heading(block.start, block.end)
            if item is not None:
                found += item
                continue
            floor.entered.clear()
            if not letter.open:
                last, lead, section = None, False, critical(source[block.start : block.end])
                passage.headed(source[block.start : block.end])
            _count(letter, source[block.start : block.end])
            continue
        spoke: tuple[str, str] | None = None
        inside = [q for q in quotes if block.start <= q[0] < block.end]
        for start, end in page.sentences(block):
            floor.current = spoke or last
            subjects.update(standing_for(page, floor, start, end))
            passage.meets(start, end, opens=start == block.start, item=block.kind == "item")
            speech = _speech(
                reader, block, inside, (start, end), letter, last if lead or start == block.start else spoke, lead
            )
            if speech is not None:
                voice, (left, right) = speech
                letter.voice = voice
                floor.hear(*voice)
                letter.critical = passage.hears(start, end) or letter.critical
                found += _spoken(source, left, right, voice[0], letter, (start, end))
                spoke = voice
                spoken.append((start, end, voice[0]))
            if speech is None or not letter.open:
                here, voice_here, praised = reader.read(start, end, item=block.kind == "item")
                found += [one for one in here if speech is None or one.end <= speech[1][0] or speech[1][1] <= one.start]
                spoke = voice_here or spoke
                lead = source[:end].rstrip()[-1:] == ":"
                if (
                    voice_here is None
                    and (lead or source[end - 1].isalpha())
                    and _POINTS_BACK.search(source[start:end])
                ):
                    held += [(start, end, one[0]) for one in floor.latest()]
                if praised:
                    letter.critical = False
                text = source[start:end]
                if speech is None and not here and voice_here is None and replies(text) and not letter.open:
                    spoke, last, section = None, None, False
                    floor.official = bool(bag(" ".join(text.split()[:3])) & (words.OFFICIAL - words.OUTSIDE))
                holder = spoke or (last if letter.open or section else None)
                going = goes_on(text) if holder and not here and speech is None and not praised else ""
                if going and holder:
                    left, right = spans.trimmed(source, start, end)
                    left = unnumbered(source, left, right)
                    found.append(Stance(left, right, holder[0], f"{GOES_ON}: {going}", TELLING, True, (start, end)))
                if speech is None and not letter.open:
                    more = passage.reads(
                        start, end, here, voice_here, praised, opens=start == block.start, item=block.kind == "item"
                    )
                    if more and going:
                        found.pop()
                    found += more
                if reader.subject:
                    named.append((start, end, reader.subject[0]))
                if voice_here and not (praised and not here):
                    spoken.append((start, end, voice_here[0]))
                if voice_here or lead:
                    last = voice_here or spoke or last
        _count(letter, source[block.start : block.end])
        if spoke is None and not letter.open and not lead:
            letter.voice, letter.critical = None, False
        if spoke is not None or not (lead or letter.open or section):
            last = spoke
    extents = tuple(passage.extents)
    return Turns(page, tuple(found), tuple(spoken), floor.allied, tuple(held), extents, tuple(named), subjects)


def _count(letter: _Letter, text: str) -> None:
    """Remember whether a quotation goes on into the next block."""
    straight = text.count('"')
    if straight % 2:
        letter.open = not letter.open
    elif text.count("“") != text.count("”"):
        letter.open = text.count("“") > text.count("”")


def _speech(
    reader: Reader,
    block: Block,
    quotes: Sequence[tuple[int, int]],
    sentence: tuple[int, int],
    letter: _Letter,
    before: tuple[str, str] | None,
    lead: bool,
) -> tuple[tuple[str, str], tuple[int, int]] | None:
    """Whose direct speech a sentence is, and how much of it."""
    source, (start, end) = reader.page.source, sentence
    quote = next((q for q in quotes if q[0] < end and q[1] > start), None)
    if quote is None:
        return (letter.voice, sentence) if letter.open and letter.voice else None
    left, right = max(quote[0], start), min(quote[1], end)
    whole = quote[0] <= start
    if len(source[left:right].split()) < 4:
        return None
    opening = source[quote[0] + 1 : quote[0] + 2]
    ahead = source[max(block.start, quote[0] - 3) : quote[0]].rstrip()
    if not whole and not (ahead[-1:] in ":," and opening.isupper()):
        return None
    # an aside inside the sentence: "…," she said; or before it: She said: "…"
    after = source[quote[1] : quote[1] + 90].split("\n")[0]
    said = (
        _SAYS.search(re.split(r"(?<!\b[A-Z][a-z])(?<!\bMrs)(?<!\bProf)[.;]\s", after)[0])
        if after[:1] not in ("", "\n") and not (source[quote[1] - 2] == "." and after.lstrip()[:1].isupper())
        else None
    )
    if said is not None:
        voice = _voice_at(reader, quote[1] + said.start(), quote[1] + said.end())
        return (voice, (left, right)) if voice else None
    if not whole or quote[0] > block.start:
        begin = source.rfind(". ", block.start, quote[0]) + 1 or block.start
        for match in reversed(list(_SAYS.finditer(source, begin, quote[0]))):
            voice = _voice_at(reader, match.start(), match.end())
            if voice:
                return voice, (left, right)
        if before and (ahead[-1:] == ":" or whole):
            return before, (left, right)
        return None
    if ((lead or letter.voice) and before is not None) or (letter.open and letter.voice):
        voice = letter.voice or before
        return (voice, (left, right)) if voice else None
    return None


def _voice_at(reader: Reader, start: int, end: int) -> tuple[str, str] | None:
    at = reader.page.token(start)
    if at is None:
        return None
    subject = subject_of(at[0])
    if subject is None:
        after = [
            child
            for child in at[0].children
            if child.i > at[0].i and child.dep_ in ("nsubj", "dobj", "attr", "npadvmod")
        ]
        subject = after[0] if after else None
    return reader.floor.who(subject, at[1]) if subject is not None else None


def _spoken(source: str, start: int, end: int, voice: str, letter: _Letter, passage: tuple[int, int]) -> list[Stance]:
    """A sentence of direct speech: praise, courtesy and narration are none."""
    text = source[start:end]
    bare = text.strip(" \n“”\"‘’«»'")
    if bare[-1:] == "?" or _COURTESY.search(bare):
        return []
    if stance.ADVERSATIVE.search(bare):
        letter.critical = True
    weight = said_weight(bare)
    if not weight:
        letter.critical = False
        return []
    asked = _ASKED_OF_YOU.search(text)
    if asked or _FIRST.match(bare):
        if asked and re.match(r"what\s+I\b", text[asked.end() :]):
            letter.critical = True
            return []
        if asked and len(text[asked.end() :].split()) > 3:
            letter.critical = True
            left, right = spans.trimmed(source, start + asked.end(), _clause_end(source, start + asked.end(), end))
            return [Stance(left, right, voice, f"{DIRECT}: {' '.join(asked.group().split())}", SURE, False, passage)]
        if not _WE_NEED.match(bare):
            return []
        weight = TELLING
    elif words.IMPERATIVE.match(bare):
        weight = SURE
    elif weight == TELLING and not letter.critical and not spans.obliging(bare):
        weight = PLAIN
    elif weight == PLAIN and not letter.critical:
        return []
    if weight >= TELLING:
        letter.critical = True
    found = []
    for left, right in clauses(source, start, end):
        left, right = spans.trimmed(source, left, right)
        if right - left > 8:
            found.append(Stance(left, right, voice, DIRECT, weight, False, passage))
    return found


_ASKED_OF_YOU = re.compile(
    r"\b(?:I|we)\s+(?:would\s+|must\s+|can\s+only\s+|should\s+like\s+to\s+|do\s+|therefore\s+|also\s+|still\s+|deeply\s+)*(?:ask|beg|urge|implore|request|invite|call\s+"
    r"(?:on|upon|for)|recommend|propose|suggest|demand|regret|deplore|miss|object\s+to|(?:am|are|was|were)\s+(?:\w+\s+)?(?:concerned|worried|troubled|alarmed|"
    r"dismayed|shocked|disturbed)\s+(?:that|by|about|at)|find\s+it\s+(?:\w+\s+)?(?:troubling|regrettable|disturbing|worrying|unacceptable|hard\s+to\s+\w+|"
    r"difficult\s+to\s+\w+|strange|odd)(?:\s+that)?)\b(?:\s+(?:you|your\s+\w+|the\s+\w+))?(?:,[^,]{3,30},)?(?:\s+(?:that|to(?=\s+\w)))?\s+"
)
_WE_NEED = re.compile(
    r"(?:\w+\s+)?(?:we|I)\s+(?:\w+\s+)?(?:need|want|miss|saw\s+no|found\s+no|saw\s+not|had\s+no|were\s+not|was\s+not|cannot)\b",
    re.IGNORECASE,
)


def _clause_end(source: str, start: int, end: int) -> int:
    colon = re.search(r"[:;]\s", source[start:end])
    return start + colon.start() if colon else end
