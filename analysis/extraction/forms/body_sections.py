"""Sections headed by whoever speaks in them: a summary of submissions that gives each body a heading of its own.

Under such a heading nobody says again whose the words are; wishes may be mere nouns ("Publication of the catch data.").
A heading that is a body's name says so only where the text has said that views were received.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.attribution.names import JOINERS, is_bodily
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.content_frames import framed
from analysis.extraction.critics.demand_spans import trimmed
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.stance_weight import TELLING, Stance, praising
from analysis.extraction.critics.whose import outside_named
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.extraction.passages.critic_passage import HELD
from analysis.extraction.passages.critic_turns import GOES_ON
from analysis.extraction.passages.demand_lists import Item
from analysis.extraction.passages.held_sentences import Judge

HEADED = "under its name"
"""The cue of such a demand."""

_RECEIVED = re.compile(
    r"\b(?:submissions?|comments?|views?|opinions?|contributions?|replies|statements?)\s+(?:were\s+|was\s+|as\s+)?(?:received|submitted)\b|"
    r"\b(?:summary|overview|digest)\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:submissions|comments|views|consultation|opinions|contributions)\b|"
    r"\b(?:received|took)\s+(?:\w+\s+){0,3}?(?:submissions|comments|contributions|statements)\b|"
    r"\b(?:respondents|what\s+(?:others|our\s+\w+|they|the\s+\w+)\s+(?:say|said|think|want|ask))\b",
    re.IGNORECASE,
)
"""What says that others were heard."""

_NUMBER = re.compile(r"\W*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s|[A-Za-z][.)]\s|[ivxIVX]{1,5}[.)]\s)?\s*")
_ADDED = re.compile(r"\s*(?:\([^)]*\)|[,:–—-]\s.*)?[:.]?\s*$")
_LONGEST = 10
"""Words of a heading that is a name."""


def headed(page: Page, stances: Sequence[Stance], sides: Sides) -> tuple[list[Item], list[tuple[int, int]]]:
    """Find what bodies ask for or find fault with in sections of their own.

    Args:
        page: the text.
        stances: what is heard in its sentences, whose extents are taken over.
        sides: which voices can be critics.

    Returns:
        One item each, and the extents of the sections, in which nothing else is a demand.
    """
    items: list[Item] = []
    extents: list[tuple[int, int]] = []
    found = list(_sections(page, sides))
    for voice, blocks in found if len({voice for voice, _ in found}) > 1 else ():
        judge = Judge(page.source)
        for block in blocks:
            judge.paragraph()
            for start, end in page.sentences(block):
                heard = [one for one in stances if start <= one.start < end and one.weight >= TELLING]
                told = [(one.start, one.end) for one in heard if not one.cue.startswith((HELD, GOES_ON))]
                if others(page.source[start + framed(page.source[start:end]) : end]):
                    continue
                pieces = told or judge.pieces(start + framed(page.source[start:end]), end) or _wish(page, start, end)
                items += [Item(*piece, "", voice, HEADED, (start, end)) for piece in pieces]
        extents.append((blocks[0].start, blocks[-1].end))
    return items, extents


def _sections(page: Page, sides: Sides) -> Iterator[tuple[str, list[Block]]]:
    """Whose a section is, and its blocks."""
    voice, run = "", list[Block]()
    received = False
    for block in page.blocks:
        text = page.source[block.start : block.end]
        if block.kind != "heading":
            if voice:
                run.append(block)
            received = received or bool(_RECEIVED.search(text))
            continue
        if run:
            yield voice, run
        name = _name(text, sides)
        received = received if name else bool(_RECEIVED.search(text))
        voice, run = name if received else "", []
    if run:
        yield voice, run


def _name(heading: str, sides: Sides) -> str:
    """The outside body whose name a heading is, or ""."""
    number = _NUMBER.match(heading)
    bare = _ADDED.sub("", heading[number.end() if number else 0 :])
    named = bare[:1].isupper() and all(word[:1].isupper() or word in JOINERS for word in bare.split())
    head = re.split(r"\s(?:of|for|on|against)\s", bare)[0].split()[-1:]
    one = (
        bool(head) and is_bodily(head[0]) and not bare.isupper() and head[0][-1:] != "s"
    )  # "Trade Unions" are a matter
    return outside_named(bare, sides) if named and one and 1 < len(bare.split()) <= _LONGEST else ""


def _wish(page: Page, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence without a finite verb: what is wished for, and no more."""
    text = page.source[start:end]
    if text[-1:] in ":?" or praising(text) or len(text.split()) < 3:
        return []
    if any(word.tag in FINITE_TAGS for word in page.words(start, end)):
        return []
    return [trimmed(page.source, start, end)]
