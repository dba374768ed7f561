"""Contrasts: a critic's sentence that grants something first and finds fault behind "even if", "whereas" or "but"."""

from __future__ import annotations

import re

from analysis.extraction.critics import contrast_words as contrast
from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance

GRANTED = "something granted"
"""The cue of such a fault, with the word that joins it."""

_LEAST = 4
"""Fewer words behind the joint ("though slowly") are no statement."""


def behind(text: str) -> tuple[int, str]:
    """Where the fault begins in a sentence that grants something first, and the word that joins them; (0, "") if none.

    Args:
        text: one sentence of a critic.
    """
    for match in contrast.JOINT.finditer(text):
        granted = text[: match.start()]
        begin = match.end()
        told = re.match(r"[^:]{3,60}:\s+(?=\S+\s+\S+\s+\S+\s+\S)", text[begin:])
        if told is not None:
            begin += told.end()  # "though not in independence: the Governor can be removed"
        if len(granted.split()) > 2 and _grants(granted) and _faults(text[begin:]):
            return begin, (match["joint"] or match["apart"]).casefold()
    return 0, ""


def _grants(text: str) -> bool:
    """Whether words praise or allow something, and oblige to nothing."""
    granted = words.PRAISE_WORDS.search(text) or stance.KINDLY.search(text) or contrast.GRANTED.search(text)
    return granted is not None and not spans.obliging(text)


def _faults(text: str) -> bool:
    """Whether words could be a fault: a clause that does not praise."""
    if len(text.split()) < _LEAST or words.MET.search(text):
        return False
    if spans.obliging(text) or spans.wanting(text) or stance.NEGATIVE.search(text):
        return True
    return contrast.FAULT_BEHIND.search(text) is not None
