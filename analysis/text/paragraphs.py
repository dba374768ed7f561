"""Put lines together to paragraphs, whichever way the text breaks its lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from analysis.text.draft import Draft
from analysis.text.lines import STARRED, Line
from analysis.text.lists import marker
from analysis.text.numerals import LONE, counted
from analysis.text.running import ENDS
from analysis.text.tables import rows, text_cells
from analysis.text.words import ANSWERING_LABELS, ASKING_LABELS, DENIED_LABELS

FINISHED = re.compile(r"[.!?:;][\"'”’)\]]*\d{0,3}$")
DIALOGUE = re.compile(
    rf"({'|'.join(sorted(ASKING_LABELS | DENIED_LABELS | ANSWERING_LABELS))})\s?(?:no\.? ?)?\d{{0,2}}\s*:\s+(?=\S)",
    re.I,
)
"""A label of a page of questions and answers, or of myths and facts."""

NOTE = re.compile(r"(\d{1,3})[ \t]+(?=[A-Z\"“])(?!\w+ (?:19|20)\d\d\b)")


_DAY = re.compile(
    r"\b(?:on|of|by|from|to|till|until|since|before|after|between|and|the) (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$"
)
_MONTH = re.compile(r"[A-Z][a-z]+,? (?:1[89]|20)\d\d\b")
_ARTICLE = re.compile(r"\s(?:the|an?)$")
"""A line that ends so goes on in the next, whatever letter that begins with and however short it is."""

NOTE_IN_BRACKETS = re.compile(r"\[(\d{1,3})\][ \t]*(?=\S)")

_STAR_MARK = re.compile(r"[^*]*[\w.,;)”\"]\*{1,3}(?:[\s.,;:)][^*]*)?")
"""A line with one mark of such a note behind a word ("Report of the Board*")."""


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together.

    Attributes:
        lines: its lines, furniture between them left out.
        mark: its bullet or number, blanks included.
        note: it is a footnote.
        table: its rows, where it is a flattened table; ``lines`` then hold caption and header.
        cell: it is a cell of a table of words.
        counts: its mark is a letter or a roman numeral in a run of them.
    """

    lines: list[Line]
    mark: str = ""
    note: bool = False
    table: list[tuple[Line, ...]] = field(default_factory=list)
    cell: bool = False
    counts: bool = False

    def draft(self, source: str) -> Draft:
        """Its words as they stand, line ends included, its marker left out."""
        first = self.lines[0]
        parts = [Draft.of(source, first.start + len(self.mark), first.end)]
        for before, line in zip(self.lines, self.lines[1:], strict=False):
            between = (before.end, line.start) if not line.gap else (before.end, min(before.end + 1, line.start))
            parts += [Draft.of(source, *between), Draft.of(source, line.start, line.end)]
        return Draft.joined(parts)


def paragraphs(
    lines: Sequence[Line], notes: frozenset[int], *, wrapped: bool, width: int, turns: Collection[int] = ()
) -> list[Paragraph]:
    """Group lines to paragraphs.

    Args:
        lines: the lines of text.
        notes: the numbers of footnotes that are marked in the text.
        turns: where somebody takes the floor; such a line goes on with none before it.
        wrapped: lines are broken in mid-sentence.
        width: the length of a full line.
    """
    found: list[Paragraph] = []
    block: list[Line] = []
    marks = counted(lines)
    starred = _starred(lines)
    for line in [*lines, None]:
        if line is not None and (not line.gap or not block):
            block.append(line)
            continue
        table = rows(block) if block else None
        if table:
            head, body = table
            found.append(Paragraph(lines=head or [block[0]], table=body))
        elif words := text_cells(block):
            found += [Paragraph(lines=[one], mark=marker(one.text), cell=True) for one in words]
        else:
            for one in block:
                if one.start in starred:
                    found.append(Paragraph(lines=[one], mark=starred[one.start], note=True))
                else:
                    _add(found, one, notes, marks, turns, wrapped=wrapped, width=width)
        block = [line] if line is not None else []
    return found


def _starred(lines: Sequence[Line]) -> dict[int, str]:
    """Where footnotes begin whose marks are stars, with the mark; a text that has bullets of this form has none."""
    begun = [(line.start, star.group()) for line in lines if line.gap and (star := STARRED.match(line.text))]
    if len({mark for _, mark in begun}) < len(begun) or not any(_STAR_MARK.fullmatch(line.text) for line in lines):
        return {}
    return dict(begun)


def _add(
    found: list[Paragraph],
    line: Line,
    notes: frozenset[int],
    marks: Mapping[int, str],
    turns: Collection[int],
    *,
    wrapped: bool,
    width: int,
) -> None:
    """Let a line go on with an earlier paragraph or begin one."""
    if line.start in turns:
        found.append(Paragraph(lines=[line]))
        return
    if line.text.isdecimal() and len(line.text) < 6 and int(line.text) in notes:
        found.append(Paragraph(lines=[line], note=True))
        return
    if found and found[-1].note and len(found[-1].lines) == 1 and found[-1].lines[0].text.isdigit():
        found.append(Paragraph(lines=[line], note=True))
        return
    note = NOTE.match(line.text) or NOTE_IN_BRACKETS.match(line.text)
    if note and int(note.group(1)) in notes and (wrapped or line.gap):
        found.append(Paragraph(lines=[line], mark=note.group(), note=True))
        return
    before = found[-1] if found else None
    if line.gap and before is not None and before.note:
        before = next((one for one in reversed(found) if not one.note), None)
    if (
        before is not None
        and not before.table
        and not before.cell
        and line.start not in marks
        and _goes_on(before, line, wrapped=wrapped, width=width)
    ):
        before.lines.append(line)
        if before is not found[-1]:  # its next line goes on with it too, not with the note below the page
            found.append(found.pop(next(place for place, one in enumerate(found) if one is before)))
        return
    mark = marks.get(line.start, "")
    found.append(Paragraph(lines=[line], mark=mark or marker(line.text), counts=bool(mark)))


def _goes_on(before: Paragraph, line: Line, *, wrapped: bool, width: int) -> bool:
    last = before.lines[-1].text
    lower = line.text[:1].islower()
    mark = marker(line.text)
    if LONE.fullmatch(mark) and wrapped and not line.gap and len(last) >= 0.6 * width and not FINISHED.search(last):
        mark = ""  # the initial of a name, or "v." between two parties: a counted line does not come here
    if mark and (FINISHED.search(last) or last.isupper() or mark[0] in "•·‣▪●○◦■□➢►✓\uf0b7\uf0a7(" or before.mark):
        return False
    if mark and not lower:
        return False
    open_end = not FINISHED.search(last)
    if not open_end and line.text[:1].isupper() and DIALOGUE.match(line.text):
        return False
    if not line.gap:
        if lower and open_end:
            return len(last) > 25 or wrapped
        if _ARTICLE.search(last) or (_DAY.search(last) and _MONTH.match(line.text)):
            return True
        full = len(last) >= 0.6 * width and not (last.isupper() and not line.text.isupper())
        return wrapped and full and not (before.note and FINISHED.search(last) and NOTE.match(line.text))
    if not lower or not open_end or ENDS.search(last):
        return line.gap == "furniture" and wrapped and open_end and len(last) >= 0.75 * width and not mark
    return len(last) >= 40 or (line.gap == "furniture" and wrapped)
