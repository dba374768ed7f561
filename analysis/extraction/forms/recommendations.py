"""Recommendations under numbers of their own, each with the official side's answer below it.

A report on what became of a treaty body's, an auditor's or an observers' recommendations repeats each of them as the
body wrote it ("Recommendation 12 (accepted)", then "Open the registers."), and answers it in the paragraphs behind. The
label says what the words are; nobody in the text says them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.demand_parts import duties
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.whose import body_before
from analysis.extraction.parse.model import Parsed
from analysis.extraction.passages.demand_lists import Item, shape

NUMBERED = "numbered recommendation"
"""The cue of such a demand; what stands so is sure, wherever critics are weighed."""

_LABEL = re.compile(
    r"\W*(?:(?:key|main|priority|previous|earlier|outstanding|first|second|third)\s+)?"
    r"(?:recommendation|request|demand)\s+(?:nos?\.?\s*)?(?:\d+(?:\.\d+)*[a-z]?|[IVX]+|[A-Z])(?![\w-])"
    r"\s*(?:[(\[][^)\]\n]{1,80}[)\]])?\s*(?P<end>[:.–—-]\s+(?=[“\"A-Z])|[:.]?\s*$)",
    re.IGNORECASE,
)
"""A number under which a recommendation stands, alone or with its words behind it."""

_OWN = re.compile(
    r"\W*(?:we|our|I|this|the\s+(?:government|ministry|agency|authorities)\s+(?:has|have|is|are|will))\b", re.I
)
_LONGEST = 90
"""Words of a recommendation; a longer paragraph is what is said of it."""


def recommended(parsed: Sequence[Parsed], source: str, sides: Sides, names: Voices) -> list[Item]:
    """Find the recommendations that stand under numbers of their own.

    Args:
        parsed: the parsed units of one text.
        source: the text.
        sides: which voices can be critics.
        names: the names of the text.

    Returns:
        One item each; none where fewer than two stand so, or no outside body is named before them.
    """
    found = list(_numbered(parsed))
    voice = body_before(source, found[0][0], sides, names) if len(found) > 1 else ""
    if not voice:
        return []
    return [
        Item(left, right, source[label:start].strip(), voice, NUMBERED, (label, end))
        for label, start, end in found
        for left, right in duties(source, start, end)
    ]


def _numbered(parsed: Sequence[Parsed]) -> Iterator[tuple[int, int, int]]:
    """Where a label, and the words of the recommendation under it, begin, and where these end."""
    for index, one in enumerate(parsed):
        match = _LABEL.match(one.unit.text)
        label = one.unit.span(0, len(one.unit.text))
        if match is None or label is None:
            continue
        rest = one.unit.text[match.end() :]
        own = one if rest else parsed[index + 1] if index + 1 < len(parsed) else None
        if own is None or (own.unit.kind in ("heading", "furniture") and not rest):
            continue
        begin = match.end() if rest else 0
        answered = index + 2 < len(parsed) and parsed[index + 2].unit.section == one.unit.section
        if not _asks(own, begin, alone=answered and not rest):
            continue
        place = own.unit.span(begin, len(own.unit.text.rstrip(" .;")))
        if place is not None:
            yield label[0], *place


def _asks(one: Parsed, begin: int, *, alone: bool) -> bool:
    """Whether a paragraph under a label is the recommendation; ``alone``: what is said of it stands below."""
    text = one.unit.text[begin:]
    if text.rstrip()[-1:] == ":" or _OWN.match(text) or words.MET.search(text) or len(text.split()) > _LONGEST:
        return False
    return shape(one, begin) in ("obliging", "imperative", "fragment") or (alone and len(list(one.doc.sents)) == 1)
