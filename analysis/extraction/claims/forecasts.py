"""What is expected by when, told with the "should" by which others are urged."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction.parse.source_words import PEOPLE
from analysis.text.words import word_set

_BY = word_set("by in before from next within")
"""How a time begins that is told of."""

_AHEAD = re.compile(
    r"(?:(?:by|before|in|from|within) )?(?:the )?"
    r"(?:(?:end|beginning|middle|start|course) of (?:the )?|early |late |mid-)?"
    r"(?:(?:19|20)\d\d\b|(?:next|this|coming) (?:year|month|week|spring|summer|autumn|winter|decade)"
    r"|(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b)",
    re.I,
)
"""When something is expected."""

_ENDING = word_set("complete finish open deliver launch connect")
"""What is done to a work when it is ready."""


def is_forecast(head: Token, subject: Token | None) -> bool:
    """Whether "should" tells when a thing is expected ("the first trains should run by the end of 2025")."""
    if subject is None or subject.pos_ != "NOUN" or subject.lemma_.lower() in PEOPLE:
        return False
    passive = any(child.dep_ == "auxpass" for child in head.lefts)
    dated = any(one.lower_ in _BY and _AHEAD.match(head.doc[one.i : one.i + 6].text) for one in head.subtree)
    return dated and (not passive or head.lemma_ in _ENDING)
