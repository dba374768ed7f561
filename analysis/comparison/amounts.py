"""Figures that a demand asks for and a claim gives: the figure reached, and the part of a whole."""

from __future__ import annotations

import re

from analysis.comparison.tensions.numbers.quantity import number
from analysis.text.words import MONTHS

_FIGURE = re.compile(
    r"(?<![\w.,])(\d++(?:[, \u00a0\u202f\u2009]\d{3}\b)*+(?:\.\d+)?+)(?: (thousand|million|mln|billion|bn)\b)?+"
    r"(?!\s*(?:%|per ?cent|percent|days?\b|months?\b|years?\b))"
)
_MONTH = rf"\b(?:{'|'.join(MONTHS)})\b\.?"
_DAY = r"(?<!\d)(?:3[01]|[12]\d|0?[1-9])"
_DAYS = rf"{_DAY}(?:st|nd|rd|th)?\b(?: (?:and|or|to) {_DAY}\b)?"
_DATE = re.compile(
    rf"{_DAYS}(?: of)? {_MONTH}|(?<!\bin )(?!may\b){_MONTH} {_DAYS}|\bmay {_DAYS},? (?:19|20)\d\d\b", re.IGNORECASE
)
"""A day of a month, whose figure counts nothing; "may 12 boats sail" and "in March 40 sailed" have none."""
_AT_LEAST = re.compile(r"\b(?:at least|no (?:fewer|less) than)\b")
_PART = re.compile(
    r"\b(?:(\d[\d,]*) (?:out )?of (?:the |its |our |their |these |those |all |some |about )?(\d[\d,]*)"
    r"|(\d[\d.,]*) ?(?:%|per ?cent|percent) of|half(?: of)? (?:the|its|our|their|all)"
    r"|(?:a|one|two|three) (?:third|quarter|fifth|tenth)s? of"
    r"|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:two|three|four|five|ten))\b"
)


def figure(text: str) -> float | None:
    """The first figure of a passage that is no year, day or share; of a change the one it led to."""
    days = [match.span() for match in _DATE.finditer(text)]
    found = [
        (match, _value(match[0]))
        for match in _FIGURE.finditer(text)
        if not any(start <= match.start() < end for start, end in days)
    ]
    kept = [(match, value) for match, value in found if match[2] or "," in match[1] or not 1900 <= value <= 2100]
    if not kept:
        return None
    rose = next((value for match, value in kept[1:] if text[: match.start()].rstrip().endswith(" to")), None)
    return rose if rose is not None and re.search(r"\bfrom $", text[: kept[0][0].start()]) else kept[0][1]


def at_least(text: str) -> float | None:
    """The figure that is to be reached: what follows "at least", or is called a minimum."""
    found = _AT_LEAST.search(text)
    return figure(text[found.end() :]) if found else figure(text) if "minimum" in text else None


def written(value: float) -> str:
    """A figure as a reader would write it."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,g}"


def part(text: str) -> str:
    """The words by which a passage in lower case speaks of a part of a whole ("2,100 of 7,400"); "" where none do."""
    for match in _PART.finditer(text):
        one, whole, share = match.groups()
        if one and _value(one) >= _value(whole):
            continue
        if share and _value(share) >= 100:
            continue
        return match[0]
    return ""


def _value(words: str) -> float:
    """The value of a figure, whose thousands a thin space may part; 0 of one too long to count."""
    return number(words.replace("\u2009", " ")) or 0.0
