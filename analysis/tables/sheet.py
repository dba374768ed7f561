"""Rows of a table as spreadsheets save it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from analysis.errors import InputError
from analysis.text.source import read_bounded


def sheet_rows(path: Path, most: int, mend: str) -> list[list[str]]:
    """The rows of a table: commas, semicolons or tabs, in UTF-8, UTF-16 or the old encoding of western Windows.

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
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            # what spreadsheets on western Windows write when asked for plain "CSV"
            text = data.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise InputError(f"{path}: is not a table in CSV; {mend}")
    if text.lower().startswith("sep=") and "\n" in text:
        text = text.split("\n", 1)[1]  # what a spreadsheet is told the separator by
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise InputError(f"{path}: is not a table in CSV ({error}); save it as CSV again") from None
