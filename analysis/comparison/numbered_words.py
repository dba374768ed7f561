"""How replies and reports name recommendations by their numbers, and the lines about them."""

from __future__ import annotations

import re

_ONE = r"\d{1,3}(?:\.\d{1,3})*(?!\d|\.\d| ?(?:per cent|%))"
_JOINED = r"(?:[ \t]*[-–—,;&]|(?:[ \t]*,)?\s+(?:and|to|or)\b)\s*"  # a dash that opens the next line is a bullet
_NUMBERS = rf"(?P<numbers>(?>{_ONE}(?:{_JOINED}{_ONE})*))"
"""All of them or none: of "recommendations 4 to 7 of the Nimmo report" none is named, and not "recommendations 4"."""

_NAME = r"(?:recommendations?|recs?\.?)"

LABEL = re.compile(
    rf"^[ \t#*>_]*(?=(?-i:[A-Z]))(?:(?:\w+ ){{0,2}}(?:response|reply|answer|comments?) (?:to|on) )?(?:the )?{_NAME}"
    rf"[ \t]+(?:nos?\.?[ \t]*|numbers? )?{_NUMBERS}(?!\d|[ \t]*(?:of|is|are|was|were|has|have|in|on|from|by|will)\b)",
    re.IGNORECASE | re.MULTILINE,
)
"""At the head of a line: what the lines behind it deal with."""

BARE = re.compile(rf"^[ \t#*_]*{_NUMBERS}[ \t*_.:]*$", re.MULTILINE)
"""A line of numbers and nothing else: a head, where the text calls these numbers recommendations elsewhere."""

NAMED = re.compile(rf"\b{_NAME}\s+(?:nos?\.?\s*|numbers? )?{_NUMBERS}(?!\s+(?:of|in|from|by)\b)", re.IGNORECASE)
"""Recommendations named by their numbers; "recommendation 5 of the Nimmo report" is one of another report."""

SEE = re.compile(rf"\bsee (?:also )?(?:the )?(?:(?:response|reply|answer) to )?{_NAME}\s+{_NUMBERS}", re.IGNORECASE)
"""What is answered where another recommendation is."""

RANGE = re.compile(rf"({_ONE})(?:\s*(?:[-–—]|\bto\b)\s*({_ONE}))?")

_PART = r"\d{1,3}"
LISTED = re.compile(rf"^[ \t#*_]*\(?({_PART}(?:\.{_PART})*)(?:[.)]|[ \t])[ \t]*(?=\S)", re.MULTILINE)
"""The number of an item, at the head of a line."""

IN_CHAPTERS = re.compile(rf"{_PART}(?:\.{_PART})+[.)]? (?=[A-Z])")
"""The number of an item in a list whose numbers have a chapter's before them, where a demand begins with it."""

REPLYING = re.compile(
    r"\b(?:response|reply|answer|position|comments?|actions?|progress|status|update)\b", re.IGNORECASE
)
"""Heads inside an answer, which do not end it."""

VERDICT = re.compile(
    r"^[ \t#*>_]*(?:[^\n.:]{1,60}:[ \t*_]*)?"
    r"(?P<verdict>(?-i:(?=[A-Z]))(?!(?:as|if|once|since|that|though|unless|until|when|where|while)\b)"
    r"(?:[\w-]+ ){0,2}(?:accept|agree|support|endorse|reject|disagree)(?:ed|d|s)?"
    r"(?: in (?:part|principle|full))?)"
    r"[ \t*_]*(?:[.;]|,(?! (?:and|but|that|which|who)\b)|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""A stand that is told in a word or two, by itself or behind "Response:", as forms do; it is no claim."""

GOES_ON = re.compile(r"[-•*–(a-z]")
"""How a line begins that belongs to the recommendation above it."""

CALLED = re.compile(r"\brecommendations?\b", re.IGNORECASE)
"""In the head of a list: its items are recommendations."""

LETTERED = re.compile(r"[a-z]{3}|^[A-Z]{4,}\b(?!/)")
"""In a head: words, and not only numbers or the symbol of a document."""
