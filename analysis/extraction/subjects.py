"""Whom the subjects and the possessive pronouns of a sentence stand for among the outside voices."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.attributed import Voice
from analysis.extraction.floor import Floor
from analysis.extraction.pages import Page

_LETTERS = re.compile(r"\w[\w’'-]*")


def standing_for(page: Page, floor: Floor, start: int, end: int) -> Iterator[tuple[int, Voice]]:
    """The outside voices that the subjects and the possessive pronouns of a sentence stand for, by their place."""
    paper = floor.paper
    for match in _LETTERS.finditer(page.source, start, end):
        at = page.token(match.start())
        if at is not None and (at[0].dep_ == "nsubj" or at[0].tag_ == "PRP$"):
            voice = floor.who(*at)
            if voice is not None:
                yield match.start(), voice
    floor.paper = paper  # looking does not move it
