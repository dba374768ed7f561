"""Accents that are signs of their own, as macOS and some PDF files write them: for the parser each letter is one sign.

The tagger, the names of critics and the words that tie two passages know "é" alone, not "e" and an accent after it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from analysis.text.draft import INSERTED, Draft, Edit

APART = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_MARKS = re.compile("[\u0300-\u036f]+")


def composed(draft: Draft) -> Iterator[Edit]:
    """Letters with their accents made one sign each, where there is such a sign."""
    for match in APART.finditer(draft.text):
        one = unicodedata.normalize("NFC", match.group())
        if len(one) == 1:
            yield match.start(), match.end(), one


def reaching(draft: Draft, source: str) -> tuple[tuple[int, int], ...]:
    """The source offset of each letter that was composed, and where its accents end: a quotation takes them along."""
    if draft.text.isascii():
        return ()
    return tuple(
        (offset, marks.end())
        for char, offset in zip(draft.text, draft.origin, strict=True)
        if offset != INSERTED and char > "\u007f" and char != source[offset]
        if (marks := _MARKS.match(source, offset + 1))
    )
