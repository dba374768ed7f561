"""Recommendations of a review among States, each with who made it behind it and the position of the State below.

"104.12 Ratify the Optional Protocol (Portugal)." and in the next line "Noted. …": no sentence says that anybody asks
for anything; the number, the State in brackets and the position below do.
"""

from __future__ import annotations

import re

from analysis.extraction.critics.reply_words import MET
from analysis.extraction.passages.demand_lists import Item

REVIEWED = "recommendation with a position"
"""The cue of such a demand."""

_LEAST = 3
"""Fewer lines of this form may be anything."""

_RECOMMENDED = re.compile(
    r"^[ \t]*(?:[A-Z]?\d{1,3}(?:\.\d{1,3})*[.)]?|\([a-z]\))[ \t]+(?P<what>[A-Z][^\n]{8,400}?)[ \t]*"
    r"\((?P<who>[A-Z][^()\n\d]{2,80})\)[.;]?[ \t]*\n\s*(?P<answer>(?:(?:not|partially|partly|fully)[ \t]+)?"
    r"(?:support(?:s|ed)?|accept(?:s|ed)?|noted?|reject(?:s|ed)?|agreed|declined|enjoys|does[ \t]+not"
    r"|under[ \t]+\w+|taken)\b[^\n]*)",
    re.MULTILINE | re.IGNORECASE,
)
"""A number, what is recommended, by whom, and the position in the next line."""

_DONE = re.compile(
    r"\b(?:already\s+(?:been\s+)?(?:implemented|done|carried|met|in\s+(?:force|place))|(?:been|fully)\s+implemented)\b",
    re.IGNORECASE,
)
"""The position says that it has been done."""

_GOES_ON = re.compile(r"(?:continue|maintain|keep\s+up|persevere|pursue)\b", re.IGNORECASE)
"""What is done already is recommended further: nothing is outstanding."""


def positions(source: str) -> tuple[list[Item], list[tuple[int, int]]]:
    """Find the recommendations that stand so, and the lines in which nothing else is a demand."""
    found = [match for match in _RECOMMENDED.finditer(source) if match["what"][0].isupper()]
    if len(found) < _LEAST:
        return [], []
    items = [
        Item(*one.span("what"), "", re.split(r",|;|\band\b", one["who"])[0].strip(), REVIEWED, one.span("what"))
        for one in found
        if not (MET.search(one["answer"]) or _DONE.search(one["answer"]) or _GOES_ON.match(one["what"]))
    ]
    return items, [one.span() for one in found]
