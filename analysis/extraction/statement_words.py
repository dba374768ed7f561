"""Vocabulary of statements: headings that give somebody the floor, and how a speaker appears, goes on and ends."""

from __future__ import annotations

import re

from analysis.extraction.passage_words import SPEAKS

_PASSIVE = ("is", "are", "was", "were", "be", "been", "being", "is not", "are not", "was not", "were not")
_ACTIVE = "".join(rf"(?<!\b{word}\s)" for word in _PASSIVE)
"""Somebody does it, to whom it is not done."""

GIVES_FLOOR = re.compile(
    r"\b(?i:statements?|address(?:es)?|remarks|speech|contributions?|interventions?|presentation|evidence|"
    r"testimony|hearing|report|"
    r"views?|words?|message|submission|visit|guests?)\s+(?:of|by|from)\s|\b(?:before|to|at)\s+(?:the\s+)?[A-Z]|"
    r"\bhas\s+the\s+(?:floor|word)\b",
)
"""Headings that let somebody speak ("Statement of the union", "The Ombudsman before Parliament")."""

APPEARS = re.compile(
    rf"[^.;:]{{0,60}}?\b{_ACTIVE}(?:{SPEAKS}|thank(?:s|ed)|presented|addressed|spoke|speaks|"
    rf"took\s+the\s+floor|had\s+the\s+floor|began|opened|"
    r"welcomed|praised|appeared|appealed|replied|answered)\b"
)
"""A speaker, named before, begins to speak."""

CLOSES = re.compile(
    rf"(?:\s*,[^,;:]{{3,90}},)?\s+(?:then\s+|also\s+|who\s+followed\s+)?(?:{SPEAKS}|thank(?:s|ed)|"
    rf"took\s+the\s+floor|spoke|addressed)\b"
)
"""As APPEARS, where no heading gives the floor: the verb stands beside the name."""

BY_SPEAKER = re.compile(
    r"\W*(?:(?:[\w’']+,?\s+){0,4}?(?:he|she|his|her|they|their)\b|(?:finally|lastly|turning|another|"
    r"a\s+(?:second|third|further|last)|"
    r"as\s+(?:to|for|regards))\b)",
    re.IGNORECASE,
)
"""A paragraph that goes on with the same speaker."""

PASSIVE_ANSWER = re.compile(
    r"\W*(?:[\w’'-]+\s+){0,5}?(?:is|are|was|were|be|been|being|go|goes|went)\s+(?:not\s+|never\s+|\w+ly\s+)?answered\b"
)
"""What is answered or not, a critic may tell as well."""
