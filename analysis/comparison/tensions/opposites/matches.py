"""Where a pattern stands in a frame, and whether what it says is denied there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.read.frames import Frame
from analysis.text.caseless import Caseless, Texts

DENIED = Caseless(
    r"(?:\b(?:not|never|nor|neither|hardly|cannot|without|no longer|nobody|nothing|no|none)|n[’']t)\s+(?:\w+\s+){0,2}$"
)


def everywhere(pattern: Caseless, found: Sequence[Frame], texts: Texts) -> dict[int, tuple[int, int]]:
    """The first undenied place of ``pattern`` in each of ``found`` that has one, by order; ``texts``: what they say.

    The pattern's own negations count as said.
    """
    places = ((order, _undenied(matches, found[order].text)) for order, matches in texts.read(pattern))
    return {order: place for order, place in places if place}


def _undenied(matches: Iterator[re.Match[str]], text: str) -> tuple[int, int] | None:
    for match in matches:
        if match.end() > match.start() and not DENIED.search(text[max(0, match.start() - 40) : match.start()]):
            return match.span()
    return None
