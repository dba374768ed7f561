"""Questions put to the official side in a transcript: what somebody who asks reports of a critic.

The label says who asks ("Question (Evening Courier):"); the critic is whom the sentence names; what a question reports
is reproach or wish unless it praises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import passage_words as vocabulary
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.content_frames import framed
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.pages import Block, Page
from analysis.extraction.critics.stance_weight import SURE, Stance, praising
from analysis.extraction.critics.whose import outside_named
from analysis.extraction.passages.demand_lists import Item

QUESTIONED = "reported in a question"
"""The cue of such a demand."""

_LABEL = re.compile(r"\W*(?:Q|QUESTION|Question)(?:\s*\([^)\n]{2,60}\)|\s+\d{1,2})?\s*[:.]\s+")
_REACH = 80
"""Characters of a label that the layout took off its block."""


def questioned(
    page: Page, stances: Sequence[Stance], sides: Sides, names: Voices
) -> tuple[list[Item], list[tuple[int, int]]]:
    """Find what critics want or fault by the mouth of whoever asks.

    Args:
        page: the text.
        stances: what is heard in its sentences, whose extents are taken over.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        One item each, and the extents of the questions, in which nothing else is a demand.
    """
    items: list[Item] = []
    extents: list[tuple[int, int]] = []
    for block in page.blocks:
        begin = _question(page.source, block)
        if begin is None:
            continue
        extents.append((block.start, block.end))
        holder = ""
        for start, end in page.sentences(block):
            start = max(start, begin)
            text = page.source[start:end]
            if others(text[framed(text) :]):
                continue
            heard = [one for one in stances if start <= one.start < end and one.weight == SURE]
            if heard:
                items += [Item(one.start, one.end, "", one.voice, QUESTIONED, (start, end)) for one in heard]
                holder = heard[-1].voice
                continue
            said = _reported(page.source, start, end)
            holder = (_named(said, start, sides, names) if said else "") or holder
            if said and holder and text[-1:] != "?":
                items += _pieces(page.source, said, start, end, holder)
    return items, extents


def _question(source: str, block: Block) -> int | None:
    """Where the words of a question begin, or None."""
    inside = _LABEL.match(source, block.start, block.end)
    if inside is not None:
        return inside.end()
    line = source.rfind("\n", 0, block.start) + 1
    before = _LABEL.fullmatch(source, line, block.start) if block.start - line < _REACH else None
    return block.start if before is not None else None


def _reported(source: str, start: int, end: int) -> re.Match[str] | None:
    text = source[start:end]
    return vocabulary.REPORTS.match(text) or vocabulary.ASKS_FOR.match(text)


def _named(said: re.Match[str], start: int, sides: Sides, names: Voices) -> str:
    """The outside person or body that is the subject of a verb of speech, or ""."""
    for mention in names.mentions:
        if mention.kind == "person" and start <= mention.start < start + said.end("who"):
            name = names.full(mention.name, mention.start)
            return name if sides.outside(name, "person") else ""
    return outside_named(said["who"].strip(" ,"), sides)


def _pieces(source: str, said: re.Match[str], start: int, end: int, voice: str) -> list[Item]:
    """The demands of one sentence, one each of its parallel parts, those to others and praise left out."""
    found = []
    for piece in parts(source, start + said.end(), end, that=said["that"] is not None):
        left, right = spans.trimmed(source, *piece)
        text = source[left:right]
        if right - left > 8 and not praising(text) and not others(text):
            found.append(Item(left, right, "", voice, QUESTIONED, (start, end)))
    return found
