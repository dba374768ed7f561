"""Letters printed without quotation marks: from the salutation to the signature they are their sender's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.critic_turns import Turns
from analysis.extraction.introduced import Introductions
from analysis.extraction.official import Sides
from analysis.extraction.statement_words import SALUTES, TAKES_LEAVE
from analysis.extraction.voices import Voices
from analysis.extraction.whose import brought_in

_HEAD = 250
"""A salutation among the first characters opens the text itself, which is no critic's letter."""

_INTRODUCED = re.compile(r"\b(?:letter|wrote|writes|written|sent|received|message|petition|appeal)\b", re.IGNORECASE)
_REACH = 700

Stretch = tuple[str, Sequence[tuple[int, int]], bool, int]


def posted(heard: Turns, people: Introductions, sides: Sides, names: Voices) -> Iterator[Stretch]:
    """Find the printed letters of outside voices.

    Args:
        heard: who speaks in which sentence.
        people: whom the text introduces.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        Whose each is, its sentences, that it is one for sure, and where it ends.
    """
    page = heard.page
    source = page.source
    opened = -1
    run: list[tuple[int, int]] = []
    for block in page.blocks:
        text = source[block.start : block.end]
        if opened < 0:
            before = source[max(0, block.start - _REACH) : block.start]
            if block.start > _HEAD and SALUTES.match(text) and _INTRODUCED.search(before):
                opened, run = block.start, []
            continue
        if TAKES_LEAVE.match(text) or (block.kind == "heading" and run):
            voice = (
                brought_in(source, opened, sides, names) or people.writer(opened) or _signed(source, block.end, people)
            )
            if voice and run:
                yield voice, run, True, block.end
            opened = -1
        elif block.kind in ("paragraph", "item"):
            run += page.sentences(block)


def _signed(source: str, place: int, people: Introductions) -> str:
    """Who signs, where the text knows the name as an outside one."""
    line = re.match(r"\s*([^\n,]{3,60})", source[place:])
    return people.critic(line[1].strip(), "") if line else ""
