"""Datelines: where and when a report was given out, which says nothing and is nobody."""

from __future__ import annotations

import re

_DAY = r"(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2})(?:,?\s+\d{4})?"
_BRACKET = r"\s*\([^)\n]{1,30}\)"

DATELINE = re.compile(
    rf"\W*(?:[A-Z][\w’'-]+(?:[\s-][A-Z][\w’'-]+){{0,3}}(?:{_BRACKET})?,\s+{_DAY}(?:{_BRACKET})?"
    rf"|[A-Z]{{3}}[A-Z’'-]*(?:[\s-][A-Z][A-Z’'-]+){{0,3}}{_BRACKET})\s*[:–—-]\s"
)
"""A place with a day, or in capitals with an agency or a day in brackets ("VELMORA (Coast News) —")."""


def behind_dateline(text: str) -> int:
    """Where the words behind the dateline that a paragraph opens with begin; 0 where it opens with none."""
    found = DATELINE.match(text)
    return found.end() if found is not None else 0
