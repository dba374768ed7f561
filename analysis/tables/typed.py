"""What a person typed into the tables that a run makes anew: found, kept from being written over, taken in.

The columns for people's decisions stand empty in the tables and ask to be filled, and what is filled in there would be
gone with the next run. So a table that is not as it was written is read cell by cell: words that ``judgements/`` do not
give are a person's.
"""

from __future__ import annotations

import dataclasses
import hashlib
import shlex
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import InputError
from analysis.records import Case
from analysis.tables.anchors import Anchor, anchor, locate, same_passage
from analysis.tables.as_written import COLUMNS, Stood, digest, key_of, stood
from analysis.tables.files import DESCRIPTION, HASH, TABLES, recorded, rows_of
from analysis.tables.judgements import FOLDER, WITHDRAWN, Judgement, read_judgements
from analysis.tables.overlay import Attached, attach, last_of_each
from analysis.tables.own_folder import require_unmended
from analysis.tables.schema import KEYS
from analysis.tables.sheet import whole_rows
from analysis.tables.spreadsheet_cells import whole_number
from analysis.text.brief import brief

TAKEN = "from-tables.csv"
"""The file of judgements that what was typed is taken into."""

KINDS: Mapping[str, str] = {"claims.csv": "claim", "comparison.csv": "link", "tensions.csv": "tension"}
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
        decided: what coders decided about the row so far, by date.
        given: what judgements give for its cells.
    """

    table: str
    row: int
    cells: Mapping[str, str]
    columns: tuple[str, ...]
    a: Anchor | None
    b: Anchor | None
    decided: tuple[Judgement, ...] = ()
    given: Mapping[str, str]

    def of(self, coder: str) -> Judgement | None:
        """The last of one coder's decisions about the row."""
        return next((one for one in last_of_each(self.decided) if one.coder == coder), None)

    @property
    def mend(self) -> str:
        """How to undo what was typed."""
        given = [f"{self.given[name]!r}" for name in self.columns if self.given.get(name)]
        return f"write {' and '.join(given)} back" if given else "empty the cell"

    def __str__(self) -> str:
        """Row and cells, for a message."""
        return " and ".join(
            f"row {self.row}, {name} {brief(self.cells[name], SHORT)!r}{self._was(name)}" for name in self.columns
        )

    def _was(self, name: str) -> str:
        return "" if self.cells[name].strip() else f" (emptied; it said {brief(self.given[name], SHORT)!r})"


def typed(case: Case, folder: Path) -> tuple[Typed, ...]:
    """The rows of a case folder's tables that hold what no judgement gives.

    Args:
        case: as its text gives it now, with people's judgements in it.
        folder: the case folder.

    Raises:
        InputError: a table that may hold a person's words cannot be read.
    """
    written = recorded(folder / DESCRIPTION)
    changed = [
        table
        for table in KINDS
        if (folder / table).is_file()
        and hashlib.sha256((folder / table).read_bytes()).hexdigest() != written.get(table, {}).get(HASH)
    ]
    if not changed:
        return ()
    quotes, history, written_in = _Quotes(case, folder), _Decided(case, folder), stood(written)
    found: list[Typed] = []
    for table in changed:
        now = {key_of(table, row): row for row in _now(case, table)}
        for number, cells in _rows(folder / table):
            key = key_of(table, cells)
            given = now.get(key, {})
            cell = _Cells(cells, given, key, written_in.get(table))
            if not (touched := [name for name in COLUMNS if name in cells and cell.touched(name)]):
                continue
            a, b = quotes.sides(table, cells)
            decided = history.about(KINDS[table], key, a, b)
            shown = history.shown(KINDS[table], key)
            columns = tuple(name for name in touched if not cell.taken_in(name, decided, shown))
            if columns:
                row = Typed(
                    table=table, row=number, cells=cells, columns=columns, a=a, b=b, decided=decided, given=given
                )
                found.append(row)
    return tuple(found)


def require_kept(case: Case, folder: Path) -> None:
    """Refuse to write a case over a person's words.

    Raises:
        InputError: its tables hold some that ``judgements/`` do not give, or its texts were mended by hand.
    """
    require_unmended((case.source, *case.critic_sources), folder)
    found = typed(case, folder)
    if found:
        raise InputError(
            f"{folder / found[0].table}: {told(found, found[0].table)}; a new table would lose it, since"
            f" {FOLDER}/ does not give it: {take_in(folder)}, or {found[0].mend}"
        )


def told(found: Sequence[Typed], table: str) -> str:
    """Where a person's words stand in one table, the first few by row and cell."""
    rows = [str(one) for one in found if one.table == table]
    more = f" and {len(rows) - SHOWN} more" if len(rows) > SHOWN else ""
    return f"a person has written in {'; '.join(rows[:SHOWN])}{more}"


def take_in(folder: Path) -> str:
    """The command that takes such words into ``judgements/``."""
    return f"take it in with “analysis judge {shlex.quote(str(folder))} --coder NAME --reason WHY”"


def _rows(path: Path, needed: Collection[str] = COLUMNS) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table by their number, whatever a spreadsheet made of it; none where it has no column needed."""
    ours = [field.name for field in dataclasses.fields(TABLES[path.name])]
    names, rows = whole_rows(path, ours)
    filled = any(cell.strip() for _, cells in rows for cell in cells.values()) or "".join(names).startswith("<")
    if filled and not set(names) & set(ours):  # no row is nothing to lose; a page of the web may be one line
        raise InputError(
            f"{path}: row 1 is no header of this table; expected {', '.join(ours[:3])} … in it, as they were written"
            " (in small letters, nothing above): put it back, or move the file away"
        )
    return rows if set(needed) & set(names) else []


def _now(case: Case, table: str) -> Iterator[dict[str, str]]:
    for row in rows_of(case)[table]:
        yield {name: str(getattr(row, name)) for name in (*KEYS[table], *COLUMNS) if hasattr(row, name)}


class _Cells:
    """The cells for people's words of one row: as they are, as they should be now, and as they were written."""

    def __init__(self, cells: Mapping[str, str], now: Mapping[str, str], key: str, written: Stood | None) -> None:
        """Take a row; ``written`` is None where the description does not tell what stood in its table."""
        self._cells, self._now, self._key, self._written = cells, now, key, written

    def touched(self, name: str) -> bool:
        """Whether a person wrote in the cell, or emptied it: it is neither what judgements give now, nor was then."""
        words = digest(self._cells.get(name, ""))
        return bool(words or self._written is not None) and words not in (
            digest(self._now.get(name, "")),
            self._then(name),
        )

    def taken_in(self, name: str, decided: Sequence[Judgement], shown: Collection[int]) -> bool:
        """Whether what is in the cell counts as a coder's decision, and the table has only not been made anew since.

        Args:
            name: the column.
            decided: the decisions about the row, by date.
            shown: which of them, by identity, the row shows when it is made anew.
        """
        words, now = digest(self._cells.get(name, "")), digest(self._now.get(name, ""))
        new = self._written is not None and self._then(name) == now  # what is laid over the row stood there already
        return any(
            digest(_cell_of(one, name)) == words
            for one in last_of_each(decided)
            if one.origin.startswith(f"{TAKEN} ") and not (new and id(one) in shown)
        )

    def _then(self, name: str) -> str:
        return (self._written or {}).get(name, {}).get(self._key, "")


def _cell_of(one: Judgement, name: str) -> str:
    """What a cell holds by one decision alone."""
    if one.decision == WITHDRAWN:
        return ""
    return one.decision if name == "judgement" else one.charitable_reading


class _Decided:
    """What was decided about rows: found by their very words, and as it is laid over them."""

    def __init__(self, case: Case, folder: Path) -> None:
        """Read the judgements; they are attached when a row asks."""
        self._case = case
        self._texts = {source.name: source.text for source in (case.source, *case.critic_sources)}
        self._judgements = read_judgements(folder / FOLDER)
        self._attached: Attached | None = None

    def shown(self, kind: str, key: str) -> set[int]:
        """The decisions that are laid over a row, by identity."""
        if self._attached is None:
            self._attached = attach(self._case, self._judgements)
        return {id(one) for one in self._attached.every.get((kind, key), ())}

    def about(self, kind: str, key: str, a: Anchor | None, b: Anchor | None) -> tuple[Judgement, ...]:
        """The decisions about one row, by date; those of one date in the order of their files.

        Args:
            kind: claim, link or tension.
            key: the row's, within its table.
            a: its passage, or the first of two.
            b: the second.
        """
        laid = self.shown(kind, key)
        found = [one for one in self._judgements if id(one) in laid or (one.kind == kind and self._same(one, a, b))]
        return tuple(sorted(found, key=lambda one: one.date))

    def _same(self, one: Judgement, a: Anchor | None, b: Anchor | None) -> bool:
        """Whether a decision is about two passages, whichever way round, or about the one."""
        ours, theirs = [side for side in (a, b) if side], [side for side in (one.a, one.b) if side]
        return len(ours) == len(theirs) and any(
            all(same_passage(here, there, self._texts) for here, there in zip(ours, turned, strict=True))
            for turned in (theirs, theirs[::-1])
        )


class _Quotes:
    """The passages of rows, as anchors: a comparison's are looked up in the tables beside it, else in the case."""

    def __init__(self, case: Case, folder: Path) -> None:
        """Read nothing yet."""
        self._case, self._folder = case, folder
        self._texts = {source.name: source for source in (case.source, *case.critic_sources)}
        self._by_id: dict[str, dict[str, Mapping[str, str]]] = {}
        self._by_key: dict[str, dict[str, Mapping[str, str]]] = {}

    def sides(self, table: str, cells: Mapping[str, str]) -> tuple[Anchor | None, Anchor | None]:
        """The two sides of a row, the second None for a claim; None where no table tells the words of an id."""
        if table == "claims.csv":
            return self._side(self._whole(table, cells, "quote")), None
        if table == "tensions.csv":
            row = self._whole(table, cells, "a_quote", "b_quote")
            return self._side(row, "a_"), self._side(row, "b_")
        return (
            self._side(self._row("claims.csv", "claim_id", cells)),
            self._side(self._row("critiques.csv", "critique_id", cells)),
        )

    def _whole(self, table: str, cells: Mapping[str, str], *quotes: str) -> Mapping[str, str]:
        """A row with the words of the passages as the case has them, where a person left their columns out."""
        if cells.keys() >= {*quotes}:
            return cells
        if table not in self._by_key:
            rows = [
                {field.name: str(getattr(row, field.name)) for field in dataclasses.fields(row)}
                for row in rows_of(self._case)[table]
            ]
            self._by_key[table] = {key_of(table, row): row for row in rows}
        return self._by_key[table].get(key_of(table, cells), cells)

    def _row(self, table: str, key: str, cells: Mapping[str, str]) -> Mapping[str, str]:
        if table not in self._by_id:
            names = (key, "source", "quote", "start")
            rows = [{name: str(getattr(row, name, "")) for name in names} for row in rows_of(self._case)[table]]
            path = self._folder / table
            rows += [row for _, row in _rows(path, (key,))] if path.is_file() else []
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
        if place is None or place.how == "fuzzy":  # what only resembles them was not what a person read
            return wanted
        return anchor(self._texts[place.source], place.start, place.end)
