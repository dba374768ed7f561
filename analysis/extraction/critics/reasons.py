"""Two demands side by side in one sentence, and a demand before the reason that is given for it."""

from __future__ import annotations

import re
from dataclasses import replace

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.demands import Demand

_LEAST = 3
"""Words of a demand that stands alone."""

_WANTS = re.compile(
    r"(?:;|,\s+and|,\s+but)\s+(?:(?:and|but)\s+)?(?:(?:so|also|therefore|thus)\s+)?"
    r"(?:(?:it|he|she|they|the\s+[A-Z]\w+)\s+)?(?:also\s+|therefore\s+|now\s+)?"
    r"(?:wants?|wanted|asks?\s+for|asked\s+for|calls?\s+for|called\s+for|demands?|demanded|recommends?|recommended|requests?"
    r"|requested|proposes?|proposed|would\s+(?:like|wish|prefer)\s+(?:to\s+see\s+|to\s+have\s+)?)\s*(?=\S)"
)
"""Behind what somebody tells or could not make out: what they want."""

_BESIDE = re.compile(r";\s+(?:and\s+|but\s+)?")

_TOLD = re.compile(r"\b(?:is|are|was|were|has|have|had|can|could|cannot|will|would|does|do|did|\w+[^s]s)\b")
"""A reason tells something, and so has a verb; what a colon only counts up has none."""


def alone(one: Demand, source: str) -> list[Demand]:
    """A demand without its reason ("The toll has to go: it keeps the poor away"); two that a semicolon parts, apart.

    Args:
        one: the demand.
        source: the text.
    """
    cuts = [match for match in _BESIDE.finditer(source, one.start, one.end)]
    if len(cuts) == 1:
        halves = (one.start, cuts[0].start()), (cuts[0].end(), one.end)
        if all(_demands(source[left:right]) for left, right in halves):
            return [part for half in halves for part in _cut(one, *half, source)]
    return _cut(one, one.start, one.end, source)


def wanted(one: Demand, source: str) -> Demand:
    """An item that first tells something and then wants something, as what it wants ("It saw none; it wants an audit").

    Args:
        one: the demand.
        source: the text.
    """
    found = _WANTS.search(source, one.start, one.end)
    if (
        found is None
        or _demands(source[one.start : found.start()])
        or len(source[found.end() : one.end].split()) < _LEAST
    ):
        return one
    start, end = spans.trimmed(source, found.end(), one.end)
    return replace(one, start=start, end=end, demand=spans.worded(source[start:end], "wants"))


def _cut(one: Demand, start: int, end: int, source: str) -> list[Demand]:
    """The part of a demand between two places, up to its reason."""
    reason = words.REASON.search(source, start, end)
    if reason is not None and _demands(source[start : reason.start()]):
        told = source[reason.end() : end]
        if _TOLD.search(told) and not spans.obliging(told):
            end = reason.start()
    if (start, end) == (one.start, one.end):
        return [one]
    start, end = spans.trimmed(source, start, end)
    return [replace(one, start=start, end=end, demand=spans.worded(source[start:end], one.cue))]


def _demands(text: str) -> bool:
    """Whether words ask for something by themselves."""
    return len(text.split()) >= _LEAST and bool(spans.obliging(text) or words.IMPERATIVE.match(text))
