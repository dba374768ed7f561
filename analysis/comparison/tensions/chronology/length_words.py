"""Lengths of time as texts write them, and what they are the length of: an age, a span, a limit."""

from __future__ import annotations

import re

from analysis.comparison.tensions.numbers.number_words import WORDED
from analysis.comparison.tensions.numbers.quantity import number
from analysis.text.caseless import Caseless

_COUNT = rf"(?:\d{{1,3}}|a hundred|{WORDED}|an?)"
_DAYS = {
    "day": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.44,
    "year": 365.25,
    "winter": 365.25,
    "summer": 365.25,
    "decade": 3652.5,
    "centur": 36525.0,
}
_WHOLE = {
    "half a century": 18262.5,
    "a quarter of a century": 9131.3,
    "a quarter of a year": 91.3,
    "half a year": 182.6,
}

LENGTH = Caseless(
    rf"\b(?:(?P<whole>{'|'.join(_WHOLE)})|(?P<count>{_COUNT})(?: (?:full|whole|long|complete|uninterrupted|proud"
    rf"|short|good))? (?P<unit>days?|weeks?|fortnights?|months?|years?|winters?|summers?|decades?|centur(?:y|ies))"
    rf"(?: and (?P<count2>{_COUNT}) (?P<unit2>days?|weeks?|months?))?)\b"
)

AGE_BEFORE = re.compile(
    r"(?:\b(?:is|are|was|were|be|turns?|turned|turning) (?:now |exactly |today )?|\b(?:has|have"
    r"|had) been [^.;]{0,60}\bfor (?:the (?:last|past) )?"
    r"|\b(?:has|have) [^.;]{0,60}\bfor (?:the (?:last|past) )?|\b(?:in|over|during|for|of) (?:its|their|the|these"
    r"|all its|our) (?:last |first |past )?"
    r"|\b(?:has|have) (?:now )?(?:existed|stood|lasted|been there|worked|served|sat) )$",
    re.IGNORECASE,
)
AGE_AFTER = re.compile(
    r"\s+(?:old\b|of (?:age|existence|life|(?:its|their|our) (?:existence|work|service|operation)"
    r"|work|service|operation|its life|activity|publication)\b|(?:now|already|today)\b|during which\b|that\b)",
    re.IGNORECASE,
)
"""Around a length that is an age: how long a thing has been there."""

FULL_YEARS = Caseless(
    rf"\b(?:its|their|the) (?:first )?(?:(?P<count>{_COUNT}|first|second|third|fourth|fifth|sixth|seventh|eighth"
    rf"|ninth|tenth) )?"
    r"full (?:calendar |school |financial )?years?\b"
    r"|\b(?:end|close) of (?:its|their) (?P<nth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
    r"|tenth) year\b"
)
"""Whole years that a thing is told to have completed."""

TOLD_BEFORE = re.compile(
    r"\b(?:having|since|when|began|begun|started|opened|founded|created|set up|given|appointed|elected|joined|took"
    r"|came)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Before the date, in the sentence of an age, from which the age counts."""

COURSE = Caseless(
    rf"\b(?P<count>{_COUNT})[- ]years? (?:course|training|curriculum|apprenticeship|degree|studies|novitiate)\b"
    rf"|\b(?:course|training|curriculum|apprenticeship|studies)\b[^.;]{{0,40}}?\b(?:lasts?|takes?"
    rf"|runs? (?:for|over)|of) (?P<count2>{_COUNT}) years\b"
)
"""How long one learns."""

PASSED = Caseless(
    r"\b(?:graduates?|graduated|diplomas?|alumni|(?:to (?:have )?|had |have |has )?(?:complet|finish)ed?"
    r" (?:it|the course|the training|their studies)|to complete it|been through|passed out)\b"
)
"""Someone at the end of it."""

SPAN = Caseless(
    r"\b(?:last(?:s|ed)|went on|took|taken|built (?:with)?in|finished (?:with)?in|ended|came to an end|closed"
    r"|over after"
    r"|without (?:a )?(?:pause|break|interruption)|duration|completed (?:with)?in|work(?:ed)? for|ran for|was on for"
    r"|stood for|put up (?:with)?in|occupied)\b"
)
"""In the sentence of a length that is the span between two days."""

ENDS = Caseless(
    r"\b(?:opened|inaugurated|completed|finished|ended|closed|shut|driven in|last (?:stone|spike|rail|brick|nail|tile)"
    r"|final (?:stone|spike|rail)|golden spike|handed over|consecrated|ready|over|delivered|topped out|concluded)\b"
)
"""How the end of a work or a time is told."""


def days(match: re.Match[str]) -> float:
    """The days of a length."""
    if match["whole"]:
        return _WHOLE[match["whole"].lower()]
    total = _one(match["count"], match["unit"])
    return total + (_one(match["count2"], match["unit2"]) if match["count2"] else 0.0)


def slack(match: re.Match[str]) -> float:
    """How many days a length may be out by when its numbers are whole."""
    if match["whole"]:
        return 0.15 * days(match)
    unit = match["unit2"] or match["unit"]
    return 1.1 * next(length for name, length in _DAYS.items() if unit.lower().startswith(name))


def _one(count: str, unit: str) -> float:
    told = 1.0 if count.lower() in ("a", "an") else float(number(count) or 0)
    return told * next(length for name, length in _DAYS.items() if unit.lower().startswith(name))
