"""What a person changed in a table where no decision stands: named, and kept beside the table that is made anew.

Notes in a column of one's own, a row added, a voice put right: none of it goes into ``judgements/``, and a table made
anew has none of it. So the table as it stood is kept as a whole.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.records import Case
from analysis.tables.as_written import CELLS, COLUMNS, body, key_of, normal
from analysis.tables.files import DESCRIPTION, HASH, TABLES, cells_of, recorded, rows_of
from analysis.tables.schema import KEYS
from analysis.tables.sheet import whole_rows
from analysis.text.brief import brief

FOLDER = "changed-by-hand"
"""Where tables that a person changed are kept, in the case."""

SHOWN, SHORT = 5, 40
"""So many changes, and so much of each, are told in a message."""


@dataclass(frozen=True, kw_only=True)
class ByHand:
    """A table that a person changed.

    Attributes:
        table: its file's name.
        changes: what differs, each in a few words.
        data: the file as it stands.
        kept: where it is kept, relative to the case.
    """

    table: str
    changes: tuple[str, ...]
    data: bytes
    kept: str

    def __str__(self) -> str:
        """What was changed, for a message."""
        more = f" and {len(self.changes) - SHOWN} more" if len(self.changes) > SHOWN else ""
        told = "; ".join(self.changes[:SHOWN])
        return f"was changed by hand ({told}{more}); a table made anew has none of it: it is kept as {self.kept}"


def by_hand(case: Case, folder: Path) -> tuple[ByHand, ...]:
    """The tables of a case folder that hold what neither a run wrote there nor ``judgements/`` can take in.

    Args:
        case: as its text gives it now.
        folder: the case folder.

    Raises:
        InputError: a table cannot be read.
    """
    found = []
    written = recorded(folder / DESCRIPTION)
    for table in TABLES:
        path = folder / table
        if not path.is_file():
            continue
        data, before = path.read_bytes(), written.get(table, {})
        if hashlib.sha256(data).hexdigest() == before.get(HASH):
            continue
        names, rows = _read(path)
        changes = list(_notes(table, names, rows))
        if before.get(CELLS) != body(_own(table, cells) for _, cells in rows):
            changes += _differing(case, table, names, rows)
        if changes:
            found.append(ByHand(table=table, changes=tuple(changes), data=data, kept=_free(folder, table, data)))
    return tuple(found)


def _read(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """The columns of a table, and those of its rows by their number that hold anything."""
    names, rows = whole_rows(path)
    return names, [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells.values())]


def _columns(table: str) -> list[str]:
    """The columns of a table in which no person is asked to write."""
    return [field.name for field in dataclasses.fields(TABLES[table]) if field.name not in COLUMNS]


def _own(table: str, cells: Mapping[str, str]) -> dict[str, str]:
    return {name: cells.get(name, "") for name in _columns(table)}


def _notes(table: str, names: Sequence[str], rows: Sequence[tuple[int, Mapping[str, str]]]) -> Iterator[str]:
    """The columns that are none of the table's and hold something."""
    ours = {field.name for field in dataclasses.fields(TABLES[table])}
    for name in names:
        filled = [number for number, cells in rows if cells.get(name, "").strip()]
        if name not in ours and filled:
            yield f"row {filled[0]}{' and others' if filled[1:] else ''}, column {name!r}"


def _differing(
    case: Case, table: str, names: Sequence[str], rows: Sequence[tuple[int, Mapping[str, str]]]
) -> Iterator[str]:
    """The rows and cells that are not what the text gives now."""
    now = {key_of(table, cells): cells for cells in (cells_of(row) for row in rows_of(case)[table])}
    for number, cells in rows:
        given = now.get(key_of(table, cells))
        if given is None:
            yield f"row {number}, {' '.join(cells.get(name, '') for name in KEYS[table])!r}, is no row now"
            continue
        for name in _columns(table):
            if name in names and normal(cells[name]) != normal(given[name]):
                yield f"row {number}, {name} {brief(cells[name], SHORT)!r} (now {brief(given[name], SHORT)!r})"


def _free(folder: Path, table: str, data: bytes) -> str:
    """A name that is free for a table, or that holds it already."""
    stem, nth = Path(table).stem, 1
    while True:
        name = f"{FOLDER}/{stem}{'' if nth == 1 else f'-{nth}'}.csv"
        place = folder / name
        if not place.exists() or (place.is_file() and place.read_bytes() == data):
            return name
        nth += 1
