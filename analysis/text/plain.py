"""The text as every rule reads it: what typing and saving leave in a file and no reader sees is taken out first.

Line ends of other systems, blanks at the ends of lines, further empty lines, blanks that do not break, marks without a
width: rules that ask how far two passages stand apart, or whether an empty line parts them, would answer otherwise for
the same words. What is left remembers where it stood, so that quotations come from the file as it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from analysis.text.draft import INSERTED, Edit
from analysis.text.layout import Unit
from analysis.text.lines import line_ends
from analysis.text.places import Place
from analysis.text.repair import INVISIBLE
from analysis.text.replies import marks

_BLANKS = re.compile(
    rf"(?:\s|{INVISIBLE.pattern}){{2,}}|[^\S \n]|{INVISIBLE.pattern}|\A\s|\s\Z|(?P<rest>(?<=[!-~]{{200}})[!-~]{{300,}})"
)
"""Runs of blanks that are neither one blank nor one line end; with them whatever has no width. And the rest of a run of
signs that no reader reads: a picture written in letters, an address with all that was packed into it."""

_GAP, _EMPTY = re.compile(r"(?<!\S)(\S+)[ \u00a0]{2,}(?=\S)"), re.compile(r"\n[^\S\n]*\n")
_GAPS, _SHARE = 3, 6
"""So many wide blanks of a paragraph tell how it was typed; where one in so many stands behind a word that never ends a
cell ("said that  the  Union"), they only fill its lines."""
_WIDEST = 3
"""Blanks that fill a line; what is wider parts cells or columns."""
_LEADS_ON = frozenset(
    ("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "that", "which", "is",
     "are", "was", "were", "has", "have", "had", "be", "been", "its", "their", "this", "not", "as")
)  # fmt: skip
"""Words that something must follow."""

_SENTENCE = re.compile(r"[.!?][\"'”’)\]]*$")
_CLOSING = "\"'”’)]"
_WORDS, _CELL = 12, 4
"""Words of a line that is a sentence and no row of a table: there a wide blank parts no cells. Words of a cell that
begins with a small letter and is no rest of a sentence ("not yet")."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Plain:
    """The text that is read.

    Attributes:
        text: it.
        after: where something of the file was left out before a character of it, in order.
        by: how much had been left out up to there.
        unmarked: what had been made of the file before, where the marks of quoted mail were left out of it.
    """

    text: str
    after: tuple[int, ...] = ()
    by: tuple[int, ...] = ()
    unmarked: Plain | None = None

    def place(self, start: int, end: int) -> Place:
        """Where in the file ``text[start:end]`` stands; what was left out at either side of it is not part of it."""
        first = self._origin(start)
        return first, self._origin(end - 1) + 1 if end > start else first

    def _origin(self, place: int) -> int:
        nearest = bisect_right(self.after, place)
        place += self.by[nearest - 1] if nearest else 0
        return self.unmarked._origin(place) if self.unmarked else place


def plain(source: str) -> Plain:
    """What is read of a text; of one that is typed plainly all of it."""
    source = line_ends(source)
    unmarked = _without(source, marks(source))
    return replace(_without(unmarked.text, _blanks(unmarked.text)), unmarked=unmarked if unmarked.after else None)


def _blanks(source: str) -> Iterator[Edit]:
    """What is made of runs of blanks, where it is not what stands there."""
    lines = _Lines(source)
    for match in _BLANKS.finditer(source):
        start, end = match.span()
        new = "" if match["rest"] else _kept(INVISIBLE.sub("", match.group()), start, end, lines)
        if new != match.group():
            yield start, end, new


def _without(source: str, edits: Iterable[Edit]) -> Plain:
    """A text with some edits made; what is put in stands where the next sign does."""
    parts: list[str] = []
    after: list[int] = []
    by: list[int] = []
    at = made = out = 0
    for start, end, new in edits:
        parts += [source[at:start], new]
        made += start - at + len(new)
        out += end - start - len(new)
        if end - start != len(new):
            after.append(made)
            by.append(out)
        at = end
    return Plain(text="".join([*parts, source[at:]]), after=tuple(after), by=tuple(by))


def unwrapped(source: str, units: Iterable[Unit]) -> str:
    """The text with a blank for each line end that only breaks a line: rules on names and sentences stop at line ends.

    Sign for sign, so that every place stays the same.

    Args:
        source: the text.
        units: what it was cut into.
    """
    signs = list(source)
    for unit in units:
        for place, following in pairwise(unit.origin):
            if (
                place != INSERTED
                and following == place + 1  # else page furniture stands between the two
                and signs[place] == "\n"
                and "\n" not in (*signs[place - 1 : place], *signs[following : following + 1])
            ):
                signs[place] = " "
    return "".join(signs)


@dataclass(slots=True)
class _Lines:
    """The lines of a text, asked for in reading order.

    Attributes:
        source: the text.
        end: where the line last asked for ends.
        sentence: it is long and ends as sentences do.
        spilled: its tabs stand inside the sentence and part no cells.
        filled: where the last paragraph ends whose wide blanks only make its lines equally long.
        parted: where the paragraph ends that was last asked for.
    """

    source: str
    end: int = -1
    sentence: bool = False
    spilled: bool = False
    filled: int = -1
    parted: int = -1

    def at(self, place: int) -> _Lines:
        """The line that a place stands in, or before."""
        if place > self.end:
            start = self.source.rfind("\n", self.end + 1, place) + 1 or self.end + 1
            found = self.source.find("\n", place)
            self.end = found if found >= 0 else len(self.source)
            line = self.source[start : self.end].strip()
            self.sentence = bool(_SENTENCE.search(line[-8:])) and len(line.split()) >= _WORDS
            self.spilled = self.sentence and "\t" in line and _goes_on(line.split("\t"))
        return self

    def fill(self, place: int) -> bool:
        """Whether the blanks at a place only fill a line, by the other lines of its paragraph."""
        while place > self.parted:
            start = self.parted + 1
            found = _EMPTY.search(self.source, start)
            self.parted = found.end() - 1 if found else len(self.source)
            if place <= self.parted and _fills(self.source[start : self.parted]):
                self.filled = self.parted
        return place <= self.filled


def _fills(paragraph: str) -> bool:
    """Whether wide blanks stand between words as they come, as in lines made equally long, and not between cells."""
    before = _GAP.findall(paragraph)
    return len(before) >= _GAPS and _SHARE * sum(one in _LEADS_ON for one in before) >= len(before)


def _goes_on(cells: Sequence[str]) -> bool:
    """Whether the sentence of one cell goes on in the next."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return any(
        (one[-1].islower() or one[-1] == ",") and two[0].islower() and (len(two.split()) > _CELL or two is filled[-1])
        for one, two in pairwise(filled)
    )


def _kept(blanks: str, start: int, end: int, lines: _Lines) -> str:
    """What is left of a run of blanks."""
    source = lines.source
    breaks = blanks.count("\n")
    if breaks or not start or end == len(source):
        return "\n" * min(breaks, 2 if start and end < len(source) else 1 if start else 0)
    if not blanks:
        return ""
    if "\t" in blanks:
        return " " if lines.at(start).spilled else blanks
    ended = source[max(0, start - 4) : start].rstrip(_CLOSING)[-1:] in (".", "!", "?")
    if len(blanks) == 1 or (ended and len(blanks) == 2) or lines.at(start).sentence:
        return " "
    if len(blanks) <= _WIDEST and lines.fill(start):
        return " "
    return " " * len(blanks)
