"""Frames: what a critic's sentence reports itself with, before the words that are asked or faulted begin."""

from __future__ import annotations

import re

from analysis.extraction.critics import passage_words as vocabulary

_VIEW = re.compile(
    r"\W*(?:in\s+the\s+(?:\w+\s+)?(?:view|opinion|judge?ment|assessment|eyes)\s+of\s+[^,]{3,80},\s+|"
    r"in\s+(?:its|their|her|his)\s+(?:\w+\s+)?(?:view|opinion|judge?ment|assessment|eyes),?\s+|"
    r"according\s+to\s+[^,]{3,80},\s+)",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"\W*(?:it\s+(?:is|was|remains?|remained|would\s+be|had\s+been)\s+(?:[\w’'-]+\s+){1,6}?that\s+|"
    r"(?:there\s+(?:is|was)\s+(?:[\w’'-]+\s+){0,3}?(?:concern|regret|criticism|doubt)\s+that\s+))",
    re.IGNORECASE,
)
"""What is thought of the words behind "that" ("It is all the more regrettable that …")."""

_SAID = re.compile(
    r"\W*(?:[Tt]he\s+)?(?:[A-Z][\w’'-]*(?:\s+(?:(?:of|for|on|the|and)\s+){0,2}[A-Z][\w’'-]*){0,6}|[Ii]t|[Tt]hey|[Hh]e|[Ss]he)\s+"
    r"(?:(?:also|further|then|moreover|again|finally)\s+)?(?:says?|said|states?|stated|adds?|added|notes?|noted|stresse[sd]|"
    r"remarks?|remarked|observes?|observed)\s+(?:that\s+)?(?=\w)"
)
"""Who says so, with or without "that"."""

_CLAUSE = 5
"""Words behind it that may be a clause."""


def behind_speaker(text: str) -> int:
    """Where the words begin behind "The Committee also said (that)"; 0 where a text opens with no such frame.

    Args:
        text: words taken for a demand.
    """
    said = _SAID.match(text)
    return said.end() if said is not None and len(text[said.end() :].split()) >= _CLAUSE else 0


def framed(text: str) -> int:
    """Where in a sentence the words begin that its frame reports; 0 where it has none.

    Args:
        text: one sentence.
    """
    begin = 0
    view = _VIEW.match(text)
    if view is not None:
        begin = view.end()
    judged = _JUDGED.match(text[begin:])
    if judged is not None:
        return begin + judged.end()
    said = vocabulary.REPORTS.match(text[begin:]) or vocabulary.ASKS_FOR.match(text[begin:])
    if said is not None and not begin and said["that"] is not None:
        return said.end()
    return begin
