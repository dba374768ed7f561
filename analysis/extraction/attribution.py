"""Attribution: who is made to say what, by which cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.extraction.model import Parsed


@dataclass(frozen=True, kw_only=True, slots=True)
class Attributed:
    """One attribution in source offsets, with the voice its source was resolved to.

    Attributes:
        content, source, cue: (start, end) in the source; source and cue may be None.
        voice: the name the source goes by in the whole text ("Kyle Scott" for "he"), or the source's own words.
        voice_kind: ``person``, ``organisation``, ``group``, ``document`` or ``unnamed``.
        quoted: the content stands in quotation marks.
    """

    content: tuple[int, int]
    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    voice: str
    voice_kind: str
    quoted: bool


def attributed(parsed: Sequence[Parsed], source: str) -> tuple[Attributed, ...]:
    """Find the attributions of a parsed text, in order of their contents."""
    return ()
