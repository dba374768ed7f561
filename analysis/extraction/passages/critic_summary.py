"""Summaries of what several critics submitted: whose each finding is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analysis.extraction.critics.official import akin
from analysis.extraction.critics.pages import Page
from analysis.extraction.passages import critic_text_words as own
from analysis.extraction.passages.demand_lists import Item

_SAYS = re.compile(
    rf"(?P<who>(?:In\s+\d{{4}},\s+)?(?:The\s+)?[A-Z][^,.;:]{{1,90}}?)\s+{own.FIND}(?=[\s,]){own.BEHIND_FIND}\s*",
    re.DOTALL,
)
"""Who finds something, in a summary of what several submitted."""


def compiled(found: Sequence[Item], heard: Sequence[tuple[int, int, str]], page: Page, author: str) -> list[Item]:
    """What is found in a summary of what others submitted: each is theirs who was named last before it."""
    kept: list[Item] = []
    voices = sorted({voice for _, _, voice in heard}, key=lambda voice: (len(voice), voice))
    blocks = [(block.start, block.end) for block in page.blocks]
    for one in found:
        if one.voice != author:
            kept.append(one)
            continue
        said = _SAYS.match(page.source, one.start, one.end)
        named = said["who"] if said else page.source[one.passage[0] : one.start]
        voice = named if named in voices else next((voice for voice in voices if akin(voice, named)), "")
        if not voice and not said:
            block = next((span for span in blocks if span[0] <= one.start < span[1]), (one.start, one.start))
            voice = next((last for start, _, last in reversed(heard) if block[0] <= start < one.start), "")
        if voice:
            kept.append(replace(one, voice=voice, start=said.end() if said else one.start))
    return kept
