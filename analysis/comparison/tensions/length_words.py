"""Lengths of time as texts write them, and what they are the length of: an age, a span, a limit."""

from __future__ import annotations

import re

from analysis.comparison.tensions.number_words import ONES, TENS
from analysis.comparison.tensions.quantity import number
from analysis.text.caseless import Caseless

_COUNT = (
    r"(?:\d{1,3}|(?:" + "|".join(TENS) + r")(?:-(?:" + "|".join(ONES) + r"))?|a hundred|"
    + "|".join(sorted(set(ONES) - {"zero"}, key=len, reverse=True)) + r"|an?)"
)  # fmt: skip
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
    rf"|short|good))?"
    rf" (?P<unit>days?|weeks?|fortnights?|months?|years?|winters?|summers?|decades?|centur(?:y|ies))"
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
    r"|work|service|operation|its life|activity"
    r"|publication)\b"
    r"|(?:now|already|today)\b|during which\b|that\b)",
    re.IGNORECASE,
)
"""Around a length that is an age: how long a thing has been there."""


TOLD_BEFORE = re.compile(
    r"\b(?:having|since|when|began|begun|started|opened|founded|created|set up|given|appointed|elected|joined|took"
    r"|came)\b"
    r"[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Before the date, in the sentence of an age, from which the age counts."""


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
