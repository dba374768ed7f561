"""Rows of a table as spreadsheets save it: the one reader of CSV, as strict as whoever asks needs it to be."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from analysis.errors import InputError
from analysis.text.source import read_bounded

LARGEST = 50_000_000
"""Bytes of a table, or of a file of annotations: a class writes some hundred thousand, the largest text a tenth."""

SEPARATORS = ",;\t"


def sheet_rows(path: Path, most: int, mend: str) -> list[list[str]]:
    """The rows of a table that people filled in: whatever the separator and the encoding their spreadsheet took.

    Args:
        path: the file.
        most: bytes.
        mend: what to do about a file that is missing, too large or no table.

    Raises:
        InputError: the file is missing, too large, or no CSV.
    """
    data = read_bounded(path, most, mend)
    if data.startswith(b"PK"):
        raise InputError(f"{path}: is a spreadsheet file; in the spreadsheet, save it as CSV and give that")
    text = _of_any_encoding(data)
    if "\x00" in text:
        raise InputError(f"{path}: is not a table in CSV; {mend}")
    try:
        return _parted(text)
    except csv.Error as error:
        raise InputError(f"{path}: is not a table in CSV ({error}); save it as CSV again") from None


def strict_rows(data: bytes, needed: Sequence[str]) -> list[list[str]]:
    """The rows of a table in UTF-8 that is to hold certain columns: any separator, every quotation mark closed.

    Args:
        data: the bytes of the file.
        needed: names of columns: the separator is the one that shows most of them.

    Raises:
        UnicodeDecodeError: it is not UTF-8.
        csv.Error: it is no CSV.
    """
    return _parted(data.decode("utf-8-sig"), needed, strict=True)


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
