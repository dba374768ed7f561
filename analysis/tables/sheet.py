"""Rows of a table as spreadsheets save it: the one reader of CSV, as strict as whoever asks needs it to be."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from analysis.errors import InputError
from analysis.text.source import LARGEST_FILE, read_bounded

csv.field_size_limit(LARGEST_FILE)  # a sentence of a text may be longer than the module allows a cell to be

SEPARATORS = ",;\t"


def sheet_rows(path: Path, mend: str) -> list[list[str]]:
    """The rows of a table that people filled in: whatever the separator and the encoding their spreadsheet took.

    Args:
        path: the file.
        mend: what to do about a file that is missing, too large or no table.

    Raises:
        InputError: the file is missing, too large, or no CSV.
    """
    data = read_bounded(path, mend)
    if data.startswith(b"PK"):
        raise InputError(f"{path}: is a spreadsheet file; in the spreadsheet, save it as CSV and give that")
    text = _of_any_encoding(data)
    if "\x00" in text:
        raise InputError(f"{path}: is not a table in CSV; {mend}")
    try:
        return _parted(text)
    except csv.Error as error:
        raise InputError(f"{path}: is not a table in CSV ({error}); save it as CSV again") from None


def headed(rows: Sequence[Sequence[str]]) -> tuple[list[str], Sequence[Sequence[str]]]:
    """The names of the columns, and the rows below them, whose numbers begin at 2 as a spreadsheet shows them.

    A spreadsheet that opens UTF-8 with a byte order mark and saves it may leave a second mark in the first name.
    """
    if not rows:
        return [], []
    return [name.strip().strip("\ufeff") for name in rows[0]], rows[1:]


def whole_rows(
    path: Path, once: Collection[str] = (), *, mend: str = "save it as CSV, or move it away"
) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """The columns of a table that people write in, and its rows by their number: no cell is lost.

    A column without a name, one whose name stands before it, and one beyond the header (told of where a cell of it is
    filled) are called by their number; cells that a spreadsheet dropped are empty.

    Args:
        path: the file.
        once: columns of which there may be one: of two, nobody can tell which counts.
        mend: what to do about a file that is missing, too large or no table.

    Raises:
        InputError: see :func:`sheet_rows`; a column is there twice.
    """
    header, rows = headed(sheet_rows(path, mend))
    require_once(path, header, once)
    names: dict[str, None] = {}  # in order
    for number, name in enumerate(header, 1):
        names[_called(name, number, names)] = None
    beyond: dict[int, str] = {}
    found = []
    for nth, cells in enumerate(rows, 2):
        row = dict.fromkeys(names, "") | dict(zip(names, cells, strict=False))
        for number, cell in enumerate(cells[len(names) :], len(names) + 1):
            if cell.strip():  # separators alone may end each row
                row[beyond.setdefault(number, _called("", number, names))] = cell
        found.append((nth, row))
    return [*names, *(beyond[number] for number in sorted(beyond))], found


def require_once(path: Path, header: Sequence[str], once: Iterable[str]) -> None:
    """Refuse a table in which a column stands twice.

    Raises:
        InputError: one does.
    """
    times = Counter(header)
    for name in once:
        if times[name] > 1:
            raise InputError(f"{path}: row 1 names the column {name!r} twice; keep one")


def _called(name: str, number: int, others: Collection[str]) -> str:
    """What the column of a number is called, so that it is none of the others."""
    while not name or name in others:
        name = f"{name} (column {number})".strip()
    return name


def strict_rows(data: bytes, needed: Sequence[str], *, any_encoding: bool = False) -> list[list[str]]:
    """The rows of a table in UTF-8 that is to hold certain columns: any separator, every quotation mark closed.

    Args:
        data: the bytes of the file.
        needed: names of columns: the separator is the one that shows most of them.
        any_encoding: take UTF-16 and western Windows' old encoding, too, as spreadsheets write them.

    Raises:
        UnicodeDecodeError: it is not UTF-8.
        csv.Error: it is no CSV.
    """
    return _parted(_of_any_encoding(data) if any_encoding else data.decode("utf-8-sig"), needed, strict=True)


def separator_of(header: str, needed: Sequence[str]) -> str:
    """What parts the columns of a table whose first line this is: what shows most of the needed ones, else most."""

    def shown(separator: str) -> tuple[int, int]:
        names = next(csv.reader([header], delimiter=separator), [])
        there = len({name.strip() for name in names} & set(needed))
        return there, 0 if there else len(names)

    return max(SEPARATORS, key=shown)


def columns_of(data: bytes, needed: Sequence[str]) -> list[str]:
    """The names in the first line of a file that may be a table, whatever its encoding and the separator.

    Args:
        data: the bytes of the file.
        needed: the separator is the one that shows most of these.
    """
    lines = _of_any_encoding(data).splitlines()
    first = next((line for line in lines[:2] if not line.lower().startswith("sep=")), "")
    return headed([next(csv.reader([first], delimiter=separator_of(first, needed)), [])])[0]


def _of_any_encoding(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # what spreadsheets on western Windows write when asked for plain "CSV"
        return data.decode("cp1252", errors="replace")


def _parted(text: str, needed: Sequence[str] = (), *, strict: bool = False) -> list[list[str]]:
    """The rows; without needed columns the separator is the one that stands most often in the first line."""
    if text.lower().startswith("sep=") and "\n" in text:
        text = text.split("\n", 1)[1]  # what a spreadsheet is told the separator by
    first = text.split("\n", 1)[0]
    best: list[list[str]] = []
    shown, wrong = 0, None
    for delimiter in SEPARATORS if needed else max(SEPARATORS, key=first.count):
        try:
            table = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict))
        except csv.Error as error:
            wrong = wrong or error
            continue
        header = {name.strip() for name in table[0]} if table else set()
        if not best or len(header & set(needed)) > shown:
            best, shown = table, len(header & set(needed))
        if header >= set(needed):
            break
    if wrong and not shown:
        raise wrong
    return best
