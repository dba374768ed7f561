"""Read a case back from its folder."""

from __future__ import annotations

from pathlib import Path

from analysis.records import Case
from analysis.tables.reading import read_case


def stored_case(folder: Path) -> Case:
    """The case a folder holds, with the tables as they stand there; see :func:`analysis.tables.reading.read_case`."""
    return read_case(folder)
