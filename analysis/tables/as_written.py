"""What stood in the cells for people's words when a table was written: it tells a change by hand from an old cell.

Decisions may come into ``judgements/`` by several ways, and the tables show them only when they are made anew. A cell
that differs from what counts now was typed, or is merely not made anew yet; what was written there tells which.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from analysis.tables.schema import KEYS
from analysis.tables.spreadsheet_cells import word

COLUMNS = ("judgement", "charitable_reading")
"""The columns that people's words stand in."""

STOOD = "stood"
"""What the description calls it."""

CELLS = "cells"
"""What the description calls the digest of all other cells of a table."""

_SIGNS = 12
"""So many signs of a digest: enough to tell words apart, and none of a person's words is told twice."""

_DIGITS = 30
"""No number of a table is written with so many signs."""

Stood = Mapping[str, Mapping[str, str]]
"""Column → key of the row → digest of the words; of empty cells nothing."""


def key_of(table: str, cells: Mapping[str, str]) -> str:
    """What a row is known by, in one string."""
    return " ".join(cells.get(name, "") for name in KEYS[table])


def digest(words: str) -> str:
    """The digest of a cell, whatever its capitals and blanks; "" of an empty one."""
    flat = word(words)
    return hashlib.sha256(flat.encode()).hexdigest()[:_SIGNS] if flat else ""


def standing(table: str, rows: Iterable[Any]) -> Stood:
    """What stands in the cells of rows, as digests; {} for a table that has no such columns."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        key = " ".join(str(getattr(row, name)) for name in KEYS[table])
        for name in COLUMNS:
            if stands := digest(getattr(row, name, "")):
                found.setdefault(name, {})[key] = stands
    return found


def normal(cell: str) -> str:
    """A cell as it is after any spreadsheet has opened and saved it: blanks, capitals, and how a number is written."""
    flat = " ".join(cell.split()).casefold()
    if flat[:1].isdecimal() and len(flat) < _DIGITS:
        with suppress(ValueError):
            return repr(float(flat.replace(",", ".")))
    return flat


def body(rows: Iterable[Mapping[str, str]]) -> str:
    """The digest of rows, whatever their order."""
    lines = sorted("\x1f".join(map(normal, cells.values())) for cells in rows)
    return hashlib.sha256("\x1e".join(lines).encode()).hexdigest()[:_SIGNS]


def stood(resources: Mapping[str, Mapping[str, Any]]) -> dict[str, Stood]:
    """What stood in each table when it was written; a table that the description does not tell it of is not in it."""
    told = {table: one[STOOD] for table, one in resources.items() if STOOD in one}
    return {table: columns for table, columns in told.items() if _is_stood(columns)}


def _is_stood(columns: object) -> bool:
    return isinstance(columns, dict) and all(isinstance(cells, dict) for cells in columns.values())
