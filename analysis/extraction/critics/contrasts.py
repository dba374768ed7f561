"""Contrasts: a critic's sentence that grants something first and finds fault behind "even if", "whereas" or "but"."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance

GRANTED = "something granted"
"""The cue of such a fault, with the word that joins it."""

_JOINT = re.compile(
    r",?\s+(?P<joint>even\s+(?:if|though)|although|though|whereas|while|but|yet)\s+(?!(?:also|on\s+the\s+whole|rather)\b)"
    r"|[;:]\s+(?P<apart>however|nevertheless|nonetheless|on\s+the\s+other\s+hand),\s+",
    re.IGNORECASE,
)
"""Between what is granted and what is found fault with."""

_GRANTED = re.compile(
    r"\b(?:gain(?:s|ed)?|achievement|grow[ns]?|grew|advance[sd]?|ha(?:s|ve|d)\s+(?:\w+\s+)?(?:risen|fallen|shortened|become\s+\w+er)|"
    r"useful|valuable|considerable|sound|new|modern|rightly|of\s+course|laudable|understandable|on\s+paper|in\s+principle|in\s+theory)\b",
    re.IGNORECASE,
)
"""What grants something, beside the words of praise."""

_FAULT_BEHIND = re.compile(
    r"\b(?:continu(?:es?|ed)\s+to|cost(?:s|ing)?\s+more|more\s+than|more\s+\w+\s+than|less\s+\w+\s+than|escape[sd]?|"
    r"keeps?\s+\w+ing|depends?\s+on|at\s+the\s+mercy|by\s+decree|again\s+and\s+again|(?:two|three|four|five|six)\s+times|years\s+late)\b",
    re.IGNORECASE,
)
"""What goes on, costs or escapes: a fault where something was granted first, and nowhere else."""

_LEAST = 4
"""Fewer words behind the joint ("though slowly") are no statement."""


def behind(text: str) -> tuple[int, str]:
    """Where the fault begins in a sentence that grants something first, and the word that joins them; (0, "") if none.

    Args:
        text: one sentence of a critic.
    """
    for match in _JOINT.finditer(text):
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
    granted = words.PRAISE_WORDS.search(text) or stance.KINDLY.search(text) or _GRANTED.search(text)
    return granted is not None and not spans.obliging(text)


def _faults(text: str) -> bool:
    """Whether words could be a fault: a clause that does not praise."""
    if len(text.split()) < _LEAST or words.MET.search(text):
        return False
    if spans.obliging(text) or spans.wanting(text) or stance.NEGATIVE.search(text):
        return True
    return _FAULT_BEHIND.search(text) is not None
