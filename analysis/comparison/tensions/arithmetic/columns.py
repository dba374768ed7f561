"""Tables of several columns: a column, or a row, that does not make the total it ends in.

Which columns are to be added the table itself tells: where one comes out and another does not, the other is reported.
Where none comes out, its figures are no parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.arithmetic.runs import rounding
from analysis.comparison.tensions.numbers.figure_words import TOTAL_ROW
from analysis.comparison.tensions.numbers.figures import over, plain
from analysis.comparison.tensions.numbers.tables import Row, columned
from analysis.comparison.tensions.read.candidate import Candidate

NEAR = 0.75
"""Parts that come to less of a total than this, or the total to less of them, are no parts of it."""


def within(source: str) -> list[tuple[int, int]]:
    """Where the tables of several columns stand: what figures of one say of each other, their columns tell."""
    return [(rows[0].start, rows[-1].end) for rows in columned(source)]


def find_columns(source: str) -> Iterator[Candidate]:
    """Columns and rows that do not make their total, in tables of which others do."""
    for rows in columned(source):
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
