"""Whom the subjects and the possessive pronouns of a sentence stand for among the outside voices."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.pages import Page


def standing_for(page: Page, floor: Floor, start: int, end: int) -> Iterator[tuple[int, Voice]]:
    """The outside voices that the subjects and the possessive pronouns of a sentence stand for, by their place."""
    paper = floor.paper
    for place in page.standing(start, end):
        at = page.token(place)
        voice = floor.who(*at) if at is not None else None
        if voice is not None:
            yield place, voice
    floor.paper = paper  # looking does not move it
