"""Rows as CSV text, the same on every Python."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence


class _Lines:
    """What a CSV writer writes to: a row a call."""

    def __init__(self) -> None:
        """No row yet."""
        self.lines: list[str] = []

    def write(self, line: str) -> None:
        """Take one row."""
        self.lines.append(line)


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    r"""The rows as CSV, each ending in ``\n``.

    A writer told to end its rows in ``\n`` leaves, before Python 3.13, a lone carriage return (the line end of old
    Macintosh texts) outside quotation marks, and a reader takes it for the end of a row. So rows are written with both
    characters at their end, which puts either into quotation marks, and shortened.
    """
    out = _Lines()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow(row)
    return "".join(f"{line.removesuffix(chr(13) + chr(10))}\n" for line in out.lines)
