"""Direct speech of critics: whose a quotation is, letters over paragraphs included, and what in it is a critique."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.pages import Block
from analysis.extraction.critics.stance_cues import subject_of
from analysis.extraction.critics.stance_weight import PLAIN, SURE, TELLING, Stance, clauses, praising, said_weight
from analysis.extraction.critics.stances import Reader

DIRECT = "direct speech"

_SAYS = re.compile(
    r"\b(?:says?|said|writes?|wrote|adds?|added|asks?|asked|continues?|continued|goes\s+on|went\s+on|replied|declares?|declared|"
    r"reads?|thinks?|believes?|reports?|cries|cried|warns?|warned|argues?|argued|told|tells|states?|stated|observes?|observed|remarks?|"
    r"remarked|concludes?|concluded|complains?|complained|insists?|insisted|ends?|ended|sent|begins?|(?:goes|went)\s+further|"
    r"demand(?:s|ed)|call(?:s|ed)\s+for|urge[sd]|recommend(?:s|ed)|puts?\s+it|notes?|noted|stresse[sd]|repeat(?:s|ed)|summ?(?:s|ed)\s+up)\b"
)
"""How a speaker is set beside a quotation."""

_FIRST = re.compile(
    r"(?:(?:but|and|yet|so|still|also|nor|then|what|as),?\s+)?(?:(?:can|do|did|will|must|could|should)\s+)?(?:I|we|my)\b",
    re.IGNORECASE,
)
"""The opening of a sentence in which the speaker tells of the speaker."""

_COURTESY = re.compile(
    r"^\W*(?:allow\s+me|let\s+me|permit\s+me|dear\b|your\s+excellenc|with\s+(?:my|our)\b|yours\b|thank|I\s+(?:thank|remain|am\s+grateful))",
    re.IGNORECASE,
)
"""Openings and closings of a letter or speech."""

ASKED_OF_YOU = re.compile(
    r"\b(?:I|we)\s+(?:would\s+|must\s+|can\s+only\s+|should\s+like\s+to\s+|do\s+|therefore\s+|also\s+|still\s+|deeply\s+)*(?:ask|beg|urge|encourage|appeal\s+to|implore|request|invite|call\s+"
    r"(?:on|upon|for)|recommend|propose|suggest|demand|regret|deplore|miss|object\s+to|(?:am|are|was|were)\s+(?:\w+\s+)?(?:concerned|worried|troubled|alarmed|"
    r"dismayed|shocked|disturbed)\s+(?:that|by|about|at)|find\s+it\s+(?:\w+\s+)?(?:troubling|regrettable|disturbing|worrying|unacceptable|hard\s+to\s+\w+|"
    r"difficult\s+to\s+\w+|strange|odd)(?:\s+that)?)\b(?:\s+(?:you|your\s+\w+|the\s+\w+))?(?:,[^,]{3,30},)?(?:\s+(?:that|to(?=\s+\w)))?\s+"
)
"""How a speaker asks or regrets in the first person; what is asked follows."""

_WE_NEED = re.compile(
    r"(?:\w+\s+)?(?:we|I)\s+(?:\w+\s+)?(?:need|want|miss|saw\s+no|found\s+no|saw\s+not|had\s+no|were\s+not|was\s+not|cannot)\b",
    re.IGNORECASE,
)
"""First persons that tell a lack, and so ask without a verb of asking."""


@dataclass
class Letter:
    """A quotation that may go on over paragraphs: whose it is, and whether it has turned critical."""

    voice: Voice | None = None
    open: bool = False
    critical: bool = False

    def passes(self, text: str) -> None:
        """Remember whether it goes on behind a block, or another one begins in it."""
        straight = text.count('"')
        if self.open and text.lstrip()[:1] == '"':
            straight -= 1  # each paragraph of a long quotation opens with a mark, and only the last closes
        if straight % 2:
            self.open = not self.open
            return
        opened = text.count("“") - (self.open and text.lstrip()[:1] == "“")
        if opened != text.count("”"):
            self.open = opened > text.count("”")


def speech_in(
    reader: Reader,
    block: Block,
    quotes: Sequence[tuple[int, int]],
    sentence: tuple[int, int],
    letter: Letter,
    before: Voice | None,
    lead: bool,
) -> tuple[Voice, tuple[int, int]] | None:
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
        voice = _voice_at(reader, quote[1] + said.start())
        return (voice, (left, right)) if voice else None
    if not whole or quote[0] > block.start:
        begin = source.rfind(". ", block.start, quote[0]) + 1 or block.start
        for match in reversed(list(_SAYS.finditer(source, begin, quote[0]))):
            voice = _voice_at(reader, match.start())
            if voice:
                return voice, (left, right)
        if before and (ahead[-1:] == ":" or whole):
            return before, (left, right)
        return None
    if ((lead or letter.voice) and before is not None) or (letter.open and letter.voice):
        voice = letter.voice or before
        return (voice, (left, right)) if voice else None
    if before is not None and quote[0] == block.start and not source[quote[1] : block.end].strip():
        return before, (left, right)
    return None


def _voice_at(reader: Reader, start: int) -> Voice | None:
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


def spoken(
    source: str, start: int, end: int, voice: str, letter: Letter, passage: tuple[int, int], *, named: bool = False
) -> list[Stance]:
    """A sentence of direct speech: praise, courtesy and narration are none.

    Args:
        source: the text.
        start: where the words begin.
        end: where they end.
        voice: whose they are.
        letter: the quotation they stand in.
        passage: the sentence around them.
        named: a reader has named this voice as the critic, whose every fault found counts.
    """
    text = source[start:end]
    bare = text.strip(" \n“”\"‘’«»'")
    if bare[-1:] == "?" or _COURTESY.search(bare):
        return []
    if stance.ADVERSATIVE.search(bare):
        letter.critical = True
    weight = said_weight(bare)
    asked = ASKED_OF_YOU.search(text)
    if not weight and not (asked and praising(text[: asked.start()])):
        letter.critical = False
        return []
    if asked or _FIRST.match(bare):
        if asked and re.match(r"what\s+I\b", text[asked.end() :]):
            letter.critical = True
            return []
        if asked and len(text[asked.end() :].split()) > 3:
            letter.critical = True
            left, right = spans.trimmed(source, start + asked.end(), _clause_end(source, start + asked.end(), end))
            return [Stance(left, right, voice, f"{DIRECT}: {' '.join(asked.group().split())}", SURE, passage)]
        if not _WE_NEED.match(bare):
            return []
        weight = TELLING
    elif words.IMPERATIVE.match(bare):
        weight = SURE
    elif weight == TELLING and not (letter.critical or named) and not spans.obliging(bare):
        weight = PLAIN
    elif weight == PLAIN and not letter.critical:
        return []
    if weight >= TELLING:
        letter.critical = True
    found = []
    for left, right in clauses(source, start, end):
        left, right = spans.trimmed(source, left, right)
        if right - left > 8:
            found.append(Stance(left, right, voice, DIRECT, weight, passage))
    return found


def _clause_end(source: str, start: int, end: int) -> int:
    colon = re.search(r"[:;]\s", source[start:end])
    return start + colon.start() if colon else end
