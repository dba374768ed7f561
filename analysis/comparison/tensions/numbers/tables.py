"""Tables flattened to lines: those of one figure a row that end in a total, and those of several columns.

A figure is printed alike in both, but for the blank: with one figure a row it parts thousands ("140 400"), with several
it parts the columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from analysis.comparison.tensions.numbers.figure_words import TOTAL_ROW
from analysis.comparison.tensions.numbers.quantity import number

_BETWEEN_THOUSANDS = r",.\u00a0\u202f"


def _printed(besides: str, sign: str = "") -> tuple[str, str]:
    """The patterns of a figure of several groups of digits, and of any figure; ``besides``: what else parts groups."""
    grouped = rf"{sign}\d{{1,3}}(?:[{_BETWEEN_THOUSANDS}{besides}]\d{{3}})+"
    return grouped, rf"{grouped}|{sign}\d+(?:[.,]\d+)?"


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """A table flattened to lines that ends in a total.

    Attributes:
        caption: the words above it.
        parts: its numbers before the total, as (value, start, end) in the source.
        total: the total, likewise; ``start`` is that of its label.
    """

    caption: str
    parts: tuple[tuple[float, int, int], ...]
    total: tuple[float, int, int]


_ALONE = _printed(" ")[1]
_CELL = re.compile(_ALONE)
_LINE = re.compile(rf"(?P<label>\D[^.;!?]{{0,58}}?)[\s|:.…\t]*[\s|:\t](?P<figure>{_ALONE})")
_YEAR = re.compile(r"(?:19|20)\d\d")
_POINTING = re.compile(r"\b(?:page|table|no\.|part|of|in)$", re.IGNORECASE)
"""How a line ends before a number that counts nothing."""

_LONGEST = 80
"""Characters of a label or a caption; what is longer is running text."""

_CAPTION = 4
"""Lines above a table that are kept as its caption."""


@dataclass
class _Reading:
    """The tables found so far, and the one that is being read: its caption, its rows, and a label without a figure."""

    found: list[Table] = field(default_factory=list)
    caption: list[str] = field(default_factory=list)
    rows: list[tuple[float, int, int]] = field(default_factory=list)
    label: tuple[int, str] | None = None

    def line(self, start: int, line: str) -> None:
        """Read on, by a line and its place in the source."""
        words = line.strip().strip("|").strip()
        at = start + len(line) - len(line.lstrip())
        ended = words[-1:].isdecimal()
        one = _LINE.fullmatch(words) if ended else None
        if ended and self.label and _CELL.fullmatch(words):
            self._row(self.label[1], self.label[0], words, start + line.index(words))
            self.label = None
        elif one and not _YEAR.fullmatch(one["figure"]) and not _POINTING.search(one["label"].strip()):
            self._row(one["label"], at, one["figure"], start + line.rindex(one["figure"]))
            self.label = None
        elif not words or len(words) > _LONGEST:
            if words or not self.rows:
                self._close()
            self.label = None
        else:
            if self.label and self.rows:
                self._close()
            if self.label:
                self.caption.append(self.label[1])
            self.label = at, words
            self.caption = self.caption[-_CAPTION:]

    def _close(self) -> None:
        self.rows, self.caption = [], []

    def _row(self, label: str, at: int, figure: str, place: int) -> None:
        """Keep a figure as a row; a total closes the table, which is kept where it has parts."""
        value = number(figure)
        if value is None:
            return
        if not TOTAL_ROW.match(label):
            self.rows.append((value, at, place + len(figure)))
            return
        if len(self.rows) > 1:
            total = value, at, place + len(figure)
            self.found.append(Table(caption=" ".join(self.caption), parts=tuple(self.rows), total=total))
        self.rows = []


@lru_cache(maxsize=2)
def tables(source: str) -> tuple[Table, ...]:
    """The flattened tables with a total row: label and number on one line, or on two."""
    reading = _Reading()
    for start, line in _lines(source):
        reading.line(start, line)
    return tuple(reading.found)


@dataclass(frozen=True, kw_only=True)
class Row:
    """A line of a table: where its label and its last figure stand in the source, and its figures with their places."""

    label: str
    start: int
    end: int
    cells: tuple[tuple[float, int, int], ...]


_SIGNED = r"[-–−]?"
_GROUPS, _BESIDE_OTHERS = _printed("’'", _SIGNED)
_GROUPED = re.compile(_GROUPS)
_CELLS = re.compile(rf"(?<!\S)(?:[$€£]\s?)?(?P<figure>{_BESIDE_OTHERS})(?:\s?%)?(?!\S)")
_LABEL = re.compile(rf"\s*(?P<label>[^\W\d_][^\d\n]*?)[\s|:.…]+(?={_SIGNED}[$€£]?\d)")
_BEHIND = re.compile(r"[\s|]*(?:\((?:[^()\d]*)\))?[\s|]*")
"""What may stand behind the last figure of a row: its unit."""

_JOINED = re.compile(rf"(?<=[\d%)])\s(?=[^\W\d_][^\d\n]{{0,58}}?\s{{2,}}{_SIGNED}[$€£]?\d)")
"""Between the last figure of a row and the label of the next, where the lines of a page were joined."""

_POINT = re.compile(r"[,.](?!\d{3}(?!\d))")
"""A mark before decimals: any other stands between thousands."""

_FEWEST = 3
"""Rows that make a table of several columns."""


@lru_cache(maxsize=2)
def columned(source: str) -> tuple[tuple[Row, ...], ...]:
    """The tables of several columns: runs of rows with equally many figures, blank lines between them left out."""
    found: list[tuple[Row, ...]] = []
    rows: list[Row] = []
    for place, line in (*_parted(source), (len(source), ".")):
        row = _row(line, place) if any(letter.isdigit() for letter in line) else None
        goes_on = row is not None and (not rows or len(row.cells) == len(rows[0].cells))
        if rows and not goes_on and line.strip():
            found += [tuple(rows)] if len(rows) >= _FEWEST else []
            rows = []
        rows += [row] if row else []
    return tuple(found)


def _lines(source: str) -> Iterator[tuple[int, str]]:
    """The lines with their places."""
    place = 0
    for line in source.split("\n"):
        yield place, line
        place += len(line) + 1


def _parted(source: str) -> Iterator[tuple[int, str]]:
    """The lines with their places; those of a page that were joined to one paragraph are parted at each new label."""
    for place, line in _lines(source):
        cuts = [match.end() for match in _JOINED.finditer(line)] if "  " in line else []
        for start, end in pairwise([0, *cuts, len(line)]):
            yield place + start, line[start:end]


def _row(line: str, place: int) -> Row | None:
    """A line that is a label and at least two figures, and nothing else but the unit of the last."""
    opened = _LABEL.match(line)
    cells = [] if not opened else list(_CELLS.finditer(line.replace("|", " "), opened.end()))
    if not opened or len(cells) < 2 or line[opened.end() : cells[0].start()].strip():
        return None
    gaps = [line[one.end() : other.start()].strip(" \t|") for one, other in pairwise(cells)]
    if any(gaps) or not _BEHIND.fullmatch(line, cells[-1].end()):
        return None
    if all(_YEAR.fullmatch(one["figure"]) for one in cells):
        return None  # the head of the table
    grouped = any(_GROUPED.fullmatch(one["figure"]) for one in cells)
    return Row(
        label=opened["label"],
        start=place + opened.start("label"),
        end=place + cells[-1].end(),
        cells=tuple((_value(one["figure"], grouped), place + one.start(), place + one.end()) for one in cells),
    )


def _value(figure: str, grouped: bool) -> float:
    """A figure of a column: "5.139" and "5,139" are thousands, "89,3" is none."""
    sign = -1.0 if figure[0] in "-–−" else 1.0
    digits = figure.lstrip("-–−")
    whole, *rest = _POINT.split(digits) if not (grouped and _GROUPED.fullmatch(figure)) else [digits]
    written = re.sub(r"\D", "", whole)
    return sign * float(f"{written}.{rest[0]}" if rest and rest[0] else written)
