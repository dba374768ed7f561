"""Tables of several columns, flattened to lines: a column, or a row, that does not make the total it ends in.

Reports print them as lines of a label and figures. Which columns are to be added the table itself tells: where one
comes out and another does not, the other is reported. Where none comes out, its figures are no parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analysis.comparison.tensions.arithmetic.runs import rounding
from analysis.comparison.tensions.numbers.figure_words import TOTAL_ROW
from analysis.comparison.tensions.numbers.figures import over, plain
from analysis.comparison.tensions.read.candidate import Candidate

NEAR = 0.75
"""Parts that come to less of a total than this, or the total to less of them, are no parts of it."""

_SIGNED = r"[-–−]?"
_FIGURE = rf"{_SIGNED}\d{{1,3}}(?:[,.\u00a0\u202f’']\d{{3}})+|{_SIGNED}\d+(?:[.,]\d+)?"
_CELL = re.compile(rf"(?<!\S)(?:[$€£]\s?)?(?P<figure>{_FIGURE})(?P<mark>\s?%)?(?!\S)")
_ROW = re.compile(rf"\s*(?P<label>[^\W\d_][^\d\n]*?)[\s|:.…]+(?={_SIGNED}[$€£]?\d)")
_BEHIND = re.compile(r"[\s|]*(?:\((?:[^()\d]*)\))?[\s|]*")
"""What may stand behind the last figure of a row: its unit."""

_JOINED = re.compile(rf"(?<=[\d%)])\s(?=[^\W\d_][^\d\n]{{0,58}}?\s{{2,}}{_SIGNED}[$€£]?\d)")
"""Between the last figure of a row and the label of the next, where the lines of a page were joined."""

_GROUPED = re.compile(rf"{_SIGNED}\d{{1,3}}(?:[,.\u00a0\u202f’']\d{{3}})+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_POINT = re.compile(r"[,.](?!\d{3}(?!\d))")
"""A mark before decimals: any other stands between thousands."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A line of a table: where its label and its last figure stand in the source, and its figures with their places."""

    label: str
    start: int
    end: int
    cells: tuple[tuple[float, int, int], ...]


def within(source: str) -> list[tuple[int, int]]:
    """Where the tables of several columns stand: what figures of one say of each other, their columns tell."""
    return [(rows[0].start, rows[-1].end) for rows in _tables(source)]


def find_columns(source: str) -> Iterator[Candidate]:
    """Columns and rows that do not make their total, in tables of which others do."""
    for rows in _tables(source):
        yield from _down(rows)
        yield from _across(source, rows)


def _down(rows: Sequence[Row]) -> Iterator[Candidate]:
    """A total row held against the rows above it."""
    for at, total in enumerate(rows):
        above = rows[:at]
        if len(above) < 2 or not TOTAL_ROW.match(total.label):
            continue
        columns = [[row.cells[column][0] for row in above] for column in range(len(total.cells))]
        made = [_makes(parts, cell[0]) for parts, cell in zip(columns, total.cells, strict=True)]
        wrong = [column for column, does in enumerate(made) if not does and _near(columns[column], total, column)]
        if sum(made) < max(1, len(wrong)):
            continue
        for column in wrong:
            value, start, end = total.cells[column]
            sides = (total.start, total.end), (above[0].start, above[-1].end)
            yield _candidate(columns[column], value, sides, (start, end))
        return


def _across(source: str, rows: Sequence[Row]) -> Iterator[Candidate]:
    """A last column headed as the total, held against what stands before it in each row."""
    head = source[: rows[0].start].rstrip().rsplit("\n", 1)[-1]
    width = len(rows[0].cells)
    if width < 3 or not (words := head.split()) or not TOTAL_ROW.match(words[-1]):
        return
    made = [_makes([cell[0] for cell in row.cells[:-1]], row.cells[-1][0]) for row in rows]
    wrong = [row for row, does in zip(rows, made, strict=True) if not does]
    if len(wrong) * 2 >= len(rows):
        return
    for row in wrong:
        parts = [cell[0] for cell in row.cells[:-1]]
        if NEAR <= over(sum(parts), row.cells[-1][0]) <= 1 / NEAR:
            last = row.cells[-1][1:]
            yield _candidate(parts, row.cells[-1][0], ((last[0], last[1]), (row.start, row.cells[-2][2])), last)


def _candidate(
    parts: Sequence[float], total: float, sides: tuple[tuple[int, int], tuple[int, int]], place: tuple[int, int]
) -> Candidate:
    why = f"the figures add up to {plain(sum(parts))}, not {plain(total)}, where others of the table come out"
    question = "Is a figure misprinted, or is something counted that the table does not show?"
    return Candidate.of("arithmetic", 0.9, sides, (place,), why, question)


def _near(parts: Sequence[float], total: Row, column: int) -> bool:
    return NEAR <= over(sum(parts), total.cells[column][0]) <= 1 / NEAR


def _makes(parts: Sequence[float], total: float) -> bool:
    """Whether parts make a total, as far as their rounding allows."""
    decimals = any(value != int(value) for value in (*parts, total))
    room = 0.06 * len(parts) if decimals else rounding([*parts, total])
    return abs(sum(parts) - total) <= room + 1e-6


def _tables(source: str) -> Iterator[Sequence[Row]]:
    """The runs of rows with equally many figures, blank lines between them left out."""
    rows: list[Row] = []
    for place, line in (*_lines(source), (len(source), ".")):
        row = _row(line, place) if any(letter.isdigit() for letter in line) else None
        if row and rows and len(row.cells) != len(rows[0].cells):
            if len(rows) > 2:
                yield tuple(rows)
            rows = [row]
        elif row:
            rows.append(row)
        elif line.strip():
            if len(rows) > 2:
                yield tuple(rows)
            rows = []


def _lines(source: str) -> Iterator[tuple[int, str]]:
    """The lines with their places; those of a page that were joined to one paragraph are parted at each new label."""
    place = 0
    for line in source.split("\n"):
        cuts = [match.end() for match in _JOINED.finditer(line)] if "  " in line else []
        for start, end in pairwise([0, *cuts, len(line)]):
            yield place + start, line[start:end]
        place += len(line) + 1


def _row(line: str, place: int) -> Row | None:
    """A line that is a label and at least two figures, and nothing else but the unit of the last."""
    opened = _ROW.match(line)
    cells = [] if not opened else list(_CELL.finditer(line.replace("|", " "), opened.end()))
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
    """A figure as tables print it: "5.139" and "5,139" are thousands, "89,3" is none."""
    sign = -1.0 if figure[0] in "-–−" else 1.0
    digits = figure.lstrip("-–−")
    whole, *rest = _POINT.split(digits) if not (grouped and _GROUPED.fullmatch(figure)) else [digits]
    number = re.sub(r"\D", "", whole)
    return sign * float(f"{number}.{rest[0]}" if rest and rest[0] else number)
