"""Plain CSV: one mark a row. Spreadsheets open it, and so does anything else."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from analysis.classroom.formats.marks import Mark, Stretch
from analysis.errors import InputError
from analysis.records import Source
from analysis.tables.csv_text import csv_text
from analysis.tables.files import FORMULA
from analysis.tables.sheet import strict_rows
from analysis.tables.spreadsheet_cells import day_of, whole_number

SIDE = ("source", "start", "end", "quote")
COLUMNS = (
    "layer",
    "mark_id",
    "label",
    *(f"a_{name}" for name in SIDE),
    *(f"b_{name}" for name in SIDE),
    "voice",
    "coder",
    "decision",
    "note",
    "date",
)
NEEDED = ("layer", "a_start", "a_end", "a_quote")


def dump(marks: Sequence[Mark], sources: Sequence[Source]) -> dict[str, bytes]:
    """The table. A cell that a spreadsheet would run as a formula begins with an apostrophe."""
    rows: list[Sequence[object]] = [COLUMNS]
    for mark in marks:
        b = [getattr(mark.b, name) for name in SIDE] if mark.b else [""] * 4
        cells = [mark.layer, mark.mark_id, mark.label, *(getattr(mark.a, name) for name in SIDE), *b]
        cells += [mark.voice, mark.coder, mark.decision, mark.note, mark.date]
        rows.append([_out(cell) if isinstance(cell, str) else cell for cell in cells])
    # the byte order mark tells spreadsheets that this is UTF-8
    return {"": csv_text(rows).encode("utf-8-sig")}


def load(data: bytes, name: str, sources: Sequence[Source]) -> tuple[Mark, ...]:
    """Marks from such a table, as spreadsheets save it; columns in any order, further columns left aside.

    Raises:
        InputError: the file is no such table, or an offset in it is no number.
    """
    if data.startswith(b"PK"):
        raise InputError(f"{name}: is a spreadsheet file; in the spreadsheet, save it as CSV and give that")
    try:
        header, *rows = strict_rows(data, NEEDED, any_encoding=True) or [[]]
    except csv.Error:
        raise InputError(f"{name}: is no CSV table; save it from the spreadsheet as “CSV UTF-8”") from None
    names = [column.strip() for column in header]
    missing = [column for column in NEEDED if column not in names]
    if missing:
        raise InputError(f"{name}, row 1: has no column {missing[0]!r}; expected {', '.join(COLUMNS)}")
    return tuple(
        _mark(name, number, dict(zip(names, cells, strict=False))) for number, cells in enumerate(rows, 2) if any(cells)
    )


def _mark(name: str, number: int, row: dict[str, str]) -> Mark:
    def cell(column: str) -> str:
        return _in(row.get(column, ""))

    def offset(column: str) -> int:
        said = cell(column).strip()
        if (found := whole_number(said)) is None:
            raise InputError(f"{name}, row {number}: {column} is {said!r}; expected a whole number of characters")
        return found

    def side(letter: str) -> Stretch:
        return Stretch(
            source=cell(f"{letter}_source"),
            start=offset(f"{letter}_start"),
            end=offset(f"{letter}_end"),
            quote=cell(f"{letter}_quote"),
        )

    return Mark(
        mark_id=cell("mark_id") or str(number),
        layer=cell("layer").strip(),
        label=cell("label").strip(),
        a=side("a"),
        b=side("b") if cell("b_quote") else None,
        voice=cell("voice"),
        coder=cell("coder"),
        decision=cell("decision").strip(),
        note=cell("note"),
        date=day_of(cell("date")) or cell("date").strip(),
        origin=f"{name}, row {number}",
    )


def _out(cell: str) -> str:
    return f"'{cell}" if cell.startswith((*FORMULA, "'")) else cell


def _in(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith((*FORMULA, "'")) else cell
