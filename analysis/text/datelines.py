"""Datelines: the place and the day that news, a speech or a letter bears, and that say nothing themselves."""

from __future__ import annotations

import itertools
import re

from analysis.text.city_words import CITIES
from analysis.text.words import MONTHS, WEEKDAYS

_MONTH = rf"(?:{'|'.join(sorted((name.capitalize() for name in MONTHS), key=len, reverse=True))})\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_DATE = rf"(?:{_DAY}\s+{_MONTH}|{_MONTH}\s+{_DAY})"
_YEAR = r"(?:,?\s+|,)\d{4}"

_NAME = r"[A-Z][\w.’'-]+"
_CAPITALS = r"[A-Z][A-Z .'’-]{2,30}"
_PLACE = rf"{_CAPITALS}(?:, [A-Z][\w.]+)?"
_WEEKDAY = "|".join(sorted(name.capitalize() for name in WEEKDAYS))
_NO_PLACE = rf"(?:(?:In|On|At|From|By|Since|Until|Before|After)\s|(?:{_WEEKDAY}),)"

_TOLD = r"[^\n]{40,}"
"""A dateline stands before a sentence; what is short is a title, or explains an abbreviation."""

DISPATCH = re.compile(
    rf"(?:(?:{_PLACE}, {_DATE}(?:{_YEAR})?"  # PORT ELM, 3 May
    rf"|(?P<round>\()?(?!{_NO_PLACE}){_NAME}(?: {_NAME}){{0,2}}(?:, [A-Z][\w.]+)?, {_DATE}{_YEAR}(?(round)\))"
    rf"|{_PLACE}(?= \()"  # PORT ELM (Newswire)
    rf"|{_CAPITALS}, [A-Z][a-z]\w+(?= ?[–—])"  # PORT ELM, Ruritania
    rf"|[A-Z]{{4,}}(?: [A-Z]{{3,}}){{0,2}}(?= — {_TOLD})"  # PORT ELM —
    rf"|(?!{_NO_PLACE}|The\b){_NAME}(?: {_NAME})?(?= \([A-Z]{{2,8}}\) ?[–—-])"  # Port Elm (PNA) –
    r")(?: \([^()]{2,30}\))? ?[–—-]{1,2}"
    rf"|(?i:{CITIES})(?: \([^()]{{2,30}}\))?:(?= +{_TOLD}))\s*(?=[\"“A-Z])"  # Oslo:
)
"""Where and when a piece of news was written, before its first sentence ("PORT ELM, 3 May – The …"): what may be cut
off as no part of it. So a place in small letters only with a year ("(Port Elm, May 3, 2014) – The …") or an agency by
its letters ("Port Elm (PNA) – The …"), one in capitals without a day only with an agency in brackets, its country, or a
long dash before a sentence ("PORT ELM (Newswire) - The …", "PORT ELM — The …"); before a colon, as whoever speaks may
stand, only a city that is known to be one."""

_RUBRIC = re.compile(
    r"^\W?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}(?: \([^()\n]{2,30}\))?(?::| —) +(?=[A-Z“\"])", re.MULTILINE
)
_UNDATED = re.compile(r"[^\d–-]*(?::|—)\s*\Z")


def has_rubrics(source: str) -> bool:
    """Whether more paragraphs than one begin with a name and a colon or dash: speakers, or places one after another."""
    return len(list(itertools.islice(_RUBRIC.finditer(source), 2))) > 1


def dispatched(text: str, *, rubrics: bool) -> int:
    """How long the dateline is that a paragraph begins with, or 0.

    Args:
        text: the paragraph.
        rubrics: its text has rubrics, of which a city or a word in capitals without a day is one ("Paris: The embassy
            was opened in 1990", "Rome: The embassy was closed"; "HEALTH — The State pays …").
    """
    found = DISPATCH.match(text)
    return 0 if found is None or (rubrics and _UNDATED.match(found.group())) else found.end()


AHEAD = re.compile(
    rf"\W*[A-Z][\w’'-]+(?:[\s-][A-Z][\w’'-]+){{0,3}}(?:\s*\([^)\n]{{1,30}}\))?,\s+{_DATE}(?:{_YEAR})?\s*[:–—-]\s"
)
"""The same before a sentence that keeps it, a place in small letters without a year too ("Port Elm, 3 May: The …"):
it may as well be who speaks and when, but it brings nobody in."""

ALONE = re.compile(rf",\s{_DATE}{_YEAR}$")
"""Ends a line that gives place and day of a speech or letter, and heads nothing ("Port Selby, 14 March 2023")."""
