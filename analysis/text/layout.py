"""Cut a text into units for the parser: paragraphs, headings, list items, table rows, footnotes, page furniture.

Each unit carries a repaired copy of its words and the offset, in the source, of every character of that copy.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

INSERTED = -1


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """One stretch of text that is parsed as a whole.

    Attributes:
        kind: ``paragraph``, ``heading``, ``item``, ``row``, ``footnote`` or ``furniture``.
        text: the repaired copy; what the parser reads.
        origin: for each character of ``text`` its offset in the source, or ``INSERTED`` where repair or a carried-in
            list head added it.
        section: the heading it stands under, or "".
        lead: for a list item, the words that announce the list ("The law:"), else "".
        marker: for a list item, its bullet or number, else "".
        paragraph: which paragraph of the source it belongs to, counted from 0; the items of one list share it.
    """

    kind: str
    text: str
    origin: tuple[int, ...]
    section: str = ""
    lead: str = ""
    marker: str = ""
    paragraph: int = 0

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Source offsets of ``text[start:end]``, or None where all of it was inserted."""
        places = [place for place in self.origin[start:end] if place != INSERTED]
        return (places[0], places[-1] + 1) if places else None


def units(source: str) -> tuple[Unit, ...]:
    """Cut ``source`` into units, in reading order."""
    found: list[Unit] = []
    section = ""
    for number, block in enumerate(re.finditer(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*", source)):
        text = block.group()
        if len(text) < 80 and not re.search(r"[.;:!?]\W*$", text):
            section = text
            found.append(_unit(source, block.start(), block.end(), "heading", section, number))
            continue
        start = block.start()
        for piece in re.finditer(r"[^;]+", text):
            begin, end = start + piece.start(), start + piece.end()
            while begin < end and source[begin].isspace():
                begin += 1
            if begin < end:
                found.append(_unit(source, begin, end, "paragraph", section, number))
    return tuple(found)


def _unit(source: str, start: int, end: int, kind: str, section: str, paragraph: int) -> Unit:
    text = re.sub(r"\s", " ", source[start:end])
    return Unit(kind=kind, text=text, origin=tuple(range(start, end)), section=section, paragraph=paragraph)
