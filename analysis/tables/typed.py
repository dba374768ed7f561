"""What a person typed into the tables that a run makes anew: found, kept from being written over, taken in.

The columns for people's decisions stand empty in the tables and ask to be filled, and what is filled in there would be
gone with the next run. So a table that is not as it was written is read cell by cell: words that ``judgements/`` do not
give are a person's.
"""

from __future__ import annotations

import hashlib
import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.comparison.answers import said
from analysis.errors import InputError
from analysis.records import Case
from analysis.tables.anchors import Anchor, anchor, locate
from analysis.tables.files import DESCRIPTION, HASH, rows_of
from analysis.tables.judgements import DECISIONS, FOLDER, Judgement, problems, read_judgements
from analysis.tables.overlay import latest
from analysis.tables.sheet import LARGEST, sheet_rows
from analysis.tables.values import whole_number, word

TAKEN = "from-tables.csv"
"""The file of judgements that what was typed is taken into."""

KINDS: Mapping[str, str] = {"claims.csv": "claim", "comparison.csv": "link", "tensions.csv": "tension"}
KEYS: Mapping[str, tuple[str, ...]] = {
    "claims.csv": ("claim_id",),
    "comparison.csv": ("claim_id", "critique_id"),
    "tensions.csv": ("tension_id",),
}
COLUMNS = ("judgement", "charitable_reading")
"""The columns that people's words stand in."""

SHOWN = 5
SHORT = 40
"""So many cells, and so much of each, are told in a message."""


@dataclass(frozen=True, kw_only=True)
class Typed:
    """A row of a table with a person's words in it.

    Attributes:
        table: the file's name.
        row: its number as a spreadsheet shows it (the header is row 1).
        cells: the whole row, by column.
        columns: those that hold the words.
        a, b: the passages that the row is about; None where the other tables do not tell the words of an id.
    """

    table: str
    row: int
    cells: Mapping[str, str]
    columns: tuple[str, ...]
    a: Anchor | None
    b: Anchor | None

    def __str__(self) -> str:
        """Row and cells, for a message."""
        return " and ".join(f"row {self.row}, {name} {_short(self.cells[name])!r}" for name in self.columns)


def typed(case: Case, folder: Path) -> tuple[Typed, ...]:
    """The rows of a case folder's tables that hold what no judgement gives.

    Args:
        case: as its text gives it now, with people's judgements in it.
        folder: the case folder.

    Raises:
        InputError: a table that may hold a person's words cannot be read.
    """
    written = _written(folder)
    changed = [
        table
        for table in KINDS
        if (folder / table).is_file()
        and hashlib.sha256((folder / table).read_bytes()).hexdigest() != written.get(table)
    ]
    if not changed:
        return ()
    judgements, quotes = read_judgements(folder / FOLDER), _Quotes(case, folder)
    found: list[Typed] = []
    for table in changed:
        now = {_key(table, row): row for row in _now(case, table)}
        for number, cells in _rows(folder / table):
            laid = now.get(_key(table, cells), {})
            columns = [name for name in COLUMNS if (words := _flat(cells, name)) and words != _flat(laid, name)]
            if not columns:
                continue
            a, b = quotes.sides(table, cells)
            given = _given(KINDS[table], a, b, judgements)
            columns = [name for name in columns if word(_flat(cells, name)) not in given[name]]
            if columns:
                found.append(Typed(table=table, row=number, cells=cells, columns=tuple(columns), a=a, b=b))
    return tuple(found)


def require_kept(case: Case, folder: Path) -> None:
    """Refuse to write a case over a person's words.

    Raises:
        InputError: its tables hold some that ``judgements/`` do not give.
    """
    found = typed(case, folder)
    if found:
        raise InputError(
            f"{folder / found[0].table}: {told(found, found[0].table)}; a new table would lose it, since"
            f" {FOLDER}/ does not give it: {take_in(folder)}, or empty the cell"
        )


def told(found: Sequence[Typed], table: str) -> str:
    """Where a person's words stand in one table, the first few by row and cell."""
    rows = [str(one) for one in found if one.table == table]
    more = f" and {len(rows) - SHOWN} more" if len(rows) > SHOWN else ""
    return f"a person has written in {'; '.join(rows[:SHOWN])}{more}"


def take_in(folder: Path) -> str:
    """The command that takes such words into ``judgements/``."""
    return f"take it in with “analysis judge {shlex.quote(str(folder))} --coder NAME --reason WHY”"


def judgements_typed(
    found: Sequence[Typed], *, coder: str, reason: str, date: str
) -> tuple[tuple[Judgement, ...], tuple[str, ...]]:
    """What was typed, as judgements.

    A row with a charitable reading alone has the decision that its cell shows already.

    Returns:
        The judgements, and one line for each row that gives none: it keeps its words.
    """
    rows: list[Judgement] = []
    left: list[str] = []
    for one in found:
        kind, where = KINDS[one.table], f"{one.table} row {one.row}"
        decision = word(one.cells.get("judgement", ""))
        if one.a is None or (one.b is None) != (kind == "claim"):
            left.append(f"{where}: the other tables do not tell which passages it is about; it stays in its cell")
            continue
        if decision not in DECISIONS[kind]:
            left.append(
                f"{where}: judgement is {_flat(one.cells, 'judgement')!r}; expected one of"
                f" {', '.join(DECISIONS[kind])}; it stays in its cell"
            )
            continue
        made = Judgement(
            kind=kind,
            a=one.a,
            b=one.b,
            about=one.cells.get("kind", "") if kind == "tension" else "",
            decision=decision,
            reason=reason,
            charitable_reading=one.cells["charitable_reading"].strip() if "charitable_reading" in one.columns else "",
            coder=coder,
            date=date,
        )
        wrong = problems(made)
        left += [f"{where}: {problem}; it stays in its cell" for problem in wrong]
        if not wrong:
            rows.append(made)
    return tuple(rows), tuple(left)


def _written(folder: Path) -> dict[str, str]:
    """The SHA-256 of each table as the suite wrote it, as far as the description tells."""
    try:
        package = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        return {str(one["path"]): str(one[HASH]) for one in package["resources"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _rows(path: Path, needed: str = "judgement") -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table by their number, whatever a spreadsheet made of it; none where it lacks the column."""
    header, *rows = sheet_rows(path, LARGEST, "save it as CSV, or move it away") or [[]]
    names = [name.strip().strip("\ufeff") for name in header]
    if needed not in names:
        return
    for number, cells in enumerate(rows, 2):
        yield number, dict(zip(names, [*cells, *[""] * len(names)], strict=False))


def _now(case: Case, table: str) -> Iterator[dict[str, str]]:
    for row in rows_of(case)[table]:
        yield {name: str(getattr(row, name)) for name in (*KEYS[table], *COLUMNS) if hasattr(row, name)}


def _key(table: str, cells: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(cells.get(name, "") for name in KEYS[table])


def _given(kind: str, a: Anchor | None, b: Anchor | None, judgements: Sequence[Judgement]) -> dict[str, set[str]]:
    """What a cell of a row may hold by the judgements on its very words: what counts of them, and what was taken in."""
    sides = {" ".join(side.exact.split()) for side in (a, b) if side}
    about = [
        one
        for one in judgements
        if one.kind == kind and {" ".join(side.exact.split()) for side in (one.a, one.b) if side} == sides
    ]
    told = latest(about)
    taken = [one for one in about if one.origin.startswith(f"{TAKEN} ")]
    given = {
        "judgement": {said((one.coder, one.decision) for one in told), *(one.decision for one in taken)},
        "charitable_reading": {
            said((one.coder, one.charitable_reading) for one in told if one.charitable_reading.strip()),
            *(one.charitable_reading for one in taken),
        },
    }
    return {name: {word(words) for words in every} for name, every in given.items()}


class _Quotes:
    """The passages of rows, as anchors: a comparison's are looked up in the tables beside it, else in the case."""

    def __init__(self, case: Case, folder: Path) -> None:
        """Read nothing yet."""
        self._case, self._folder = case, folder
        self._texts = {source.name: source for source in (case.source, *case.critic_sources)}
        self._by_id: dict[str, dict[str, Mapping[str, str]]] = {}

    def sides(self, table: str, cells: Mapping[str, str]) -> tuple[Anchor | None, Anchor | None]:
        """The two sides of a row, the second None for a claim; None where no table tells the words of an id."""
        if table == "claims.csv":
            return self._side(cells), None
        if table == "tensions.csv":
            return self._side(cells, "a_"), self._side(cells, "b_")
        return (
            self._side(self._row("claims.csv", "claim_id", cells)),
            self._side(self._row("critiques.csv", "critique_id", cells)),
        )

    def _row(self, table: str, key: str, cells: Mapping[str, str]) -> Mapping[str, str]:
        if table not in self._by_id:
            names = (key, "source", "quote", "start")
            rows = [{name: str(getattr(row, name, "")) for name in names} for row in rows_of(self._case)[table]]
            path = self._folder / table
            rows += [row for _, row in _rows(path, key)] if path.is_file() else []
            self._by_id[table] = {row[key]: row for row in rows}
        return self._by_id[table].get(cells.get(key, ""), {})

    def _side(self, cells: Mapping[str, str], prefix: str = "") -> Anchor | None:
        """A passage as the text has it; where its words are gone from there, by the words themselves."""
        exact = cells.get(f"{prefix}quote", "")
        if not exact.strip():
            return None
        name = cells.get("source") or self._case.source.name
        start = whole_number(cells.get(f"{prefix}start", "")) or 0
        wanted = Anchor(source=name, exact=exact, prefix="", suffix="", start=start)
        place = locate(wanted, {name: source.text for name, source in self._texts.items()})
        return anchor(self._texts[place.source], place.start, place.end) if place else wanted


def _flat(cells: Mapping[str, str], name: str) -> str:
    return " ".join(cells.get(name, "").split())


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= SHORT else f"{flat[: SHORT - 1]}…"
