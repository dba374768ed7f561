"""Where a pattern stands in a frame, and whether what it says is denied there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.frames import Frame
from analysis.text.caseless import Caseless, Texts

DENIED = Caseless(
    r"(?:\b(?:not|never|nor|neither|hardly|cannot|without|no longer|nobody|nothing|no|none)|n[’']t)\s+"
    r"(?:\w+\s+){0,2}$"
)


def found(pattern: Caseless, one: Frame) -> Iterator[tuple[int, int]]:
    """Where ``pattern`` stands in the frame's text and is not denied; the pattern's own negations count as said."""
    for match in pattern.finditer(one.text):
        if match.end() > match.start() and not DENIED.search(one.text[max(0, match.start() - 40) : match.start()]):
            yield match.span()


def first(pattern: Caseless, one: Frame) -> tuple[int, int] | None:
    """The first undenied place of ``pattern``."""
    return next(found(pattern, one), None)


def everywhere(pattern: Caseless, found: Sequence[Frame], texts: Texts) -> dict[int, tuple[int, int]]:
    """The first undenied place of ``pattern`` in each of ``found`` that has one, by order; ``texts``: what they say."""
    places = ((order, first(pattern, found[order])) for order in texts.possible(pattern))
    return {order: place for order, place in places if place}
