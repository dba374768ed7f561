"""What stood in the cells for people's words when a table was written: it tells a change by hand from an old cell.

Decisions may come into ``judgements/`` by several ways, and the tables show them only when they are made anew. A cell
that differs from what counts now was typed, or is merely not made anew yet; what was written there tells which.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from analysis.tables.values import word

COLUMNS = ("judgement", "charitable_reading")
"""The columns that people's words stand in."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "claims.csv": ("claim_id",),
    "critiques.csv": ("critique_id",),
    "comparison.csv": ("claim_id", "critique_id"),
    "tensions.csv": ("tension_id",),
}
"""What a row of a table is known by."""

STOOD = "stood"
"""What the description calls it."""

_SIGNS = 12
"""So many signs of a digest: enough to tell words apart, and none of a person's words is told twice."""

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


def stood(description: Path) -> dict[str, Stood]:
    """What stood in each table when it was written; a table that the description does not tell it of is not in it."""
    try:
        package = json.loads(description.read_text(encoding="utf-8"))
        told = {str(one["path"]): one[STOOD] for one in package["resources"] if STOOD in one}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}
    return {table: columns for table, columns in told.items() if _is_stood(columns)}


def _is_stood(columns: object) -> bool:
    return isinstance(columns, dict) and all(isinstance(cells, dict) for cells in columns.values())
