"""Judgements: what people decided about rows, kept in files of their own and laid over the tables at each run.

A file in ``judgements/`` holds one decision a row. It is read as spreadsheets write it (byte order mark, CRLF,
semicolons or tabs, columns in any order, further columns) or refused by file and row. It is written whole, under a
lock, to a file beside it that then takes its name: a kill at any moment leaves the old file or the new one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from filelock import Timeout

from analysis.errors import InputError, cannot_write
from analysis.tables.anchors import Anchor
from analysis.tables.csv_text import csv_text
from analysis.tables.files import FORMULA
from analysis.tables.locked import locked
from analysis.tables.sheet import columns_of, require_once, strict_rows
from analysis.tables.spreadsheet_cells import day_of, whole_number, word
from analysis.tables.whole_file import put
from analysis.text.source import read_bounded

FOLDER = "judgements"
DECISIONS = {
    "link": ("addresses", "partly_addresses", "touches", "in_tension", "unrelated", "unsure"),
    "tension": ("stands", "dissolved", "unsure"),
    "claim": ("claim", "no_claim", "unsure"),
}
"""What can be decided about each kind of row. A tension ``stands`` when the reader finds nothing that reconciles the
two passages, and is ``dissolved`` when the charitable reading does."""

WITHDRAWN = "withdrawn"
"""What a coder decides who takes a decision back: it stays in its file, and nothing of the coder counts on the row."""

SIDES = ("source", "exact", "prefix", "suffix", "start")
COLUMNS = (
    "kind",
    *(f"a_{name}" for name in SIDES),
    *(f"b_{name}" for name in SIDES),
    "about",
    "decision",
    "reason",
    "charitable_reading",
    "coder",
    "date",
)
REQUIRED = ("kind", "a_exact", "b_exact", "decision", "reason", "coder", "date")
MOST_TOLD = 20
"""So many of the mistakes in a file are told at once."""

WAIT = 30.0
"""Seconds to wait for another writer."""


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """One decision of one person.

    Attributes:
        kind: ``link``, ``tension`` or ``claim``.
        a: the claim of a link, one side of a tension, or the claim.
        b: the critique of a link, the other side of a tension; None for a claim.
        about: for a tension its kind when it was judged, so that two tensions of one pair are kept apart; else "".
        decision: one of :data:`DECISIONS`.
        reason: why, in the coder's words.
        charitable_reading: for a tension, what would reconcile the two passages.
        coder: who decided.
        date: when (YYYY-MM-DD).
        extra: further columns of the file, as they stood.
        origin: file and row it was read from, for messages.
    """

    kind: str
    a: Anchor
    b: Anchor | None = None
    about: str = ""
    decision: str
    reason: str
    charitable_reading: str = ""
    coder: str
    date: str
    extra: tuple[tuple[str, str], ...] = ()
    origin: str = field(default="", compare=False)

    @property
    def on(self) -> tuple[str, ...]:
        """Whose decision it is and on which words."""
        return self.kind, self.a.exact, self.b.exact if self.b else "", self.coder


def read_judgements(folder: Path) -> tuple[Judgement, ...]:
    """Read every ``*.csv`` of a folder, in order of file name and row; no folder, no judgements.

    Raises:
        InputError: a file cannot be read, has no such columns, or a row holds what is no judgement; a table stands
            there as a spreadsheet's own file, or under the ending of another, and its decisions would be passed over.
    """
    found: list[Judgement] = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name.startswith("."):  # what systems and programs put beside a file under its name
            continue
        kind = path.suffix.casefold()
        if kind == ".csv":
            found += read_file(path)
        elif kind in _SHEETS and not path.name.startswith("~$"):
            raise InputError(
                f"{path}: is a spreadsheet's file; save it from the spreadsheet as “CSV UTF-8”, and move it away"
            )
        elif kind in _PLAIN and path.is_file() and _has_judgements(path):
            raise InputError(
                f"{path}: holds judgements, and only files that end in .csv are read; give it such a name, one that is"
                " free, or move it away"
            )
    return tuple(found)


_SHEETS = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers")
_PLAIN = (".tsv", ".tab", ".txt", "")
"""What spreadsheets and editors may call a table; other files of such names do no harm."""


def _has_judgements(path: Path) -> bool:
    """Whether most of the columns of judgements stand in the first line of a file."""
    there = {*columns_of(read_bounded(path, "move it away"), REQUIRED)} & {*REQUIRED}
    return 2 * len(there) > len(REQUIRED)


def read_file(path: Path) -> tuple[Judgement, ...]:
    """Read one file of judgements; see :func:`read_judgements`. All rows that hold what is no judgement are named."""
    return _whole(path)[2]


def _whole(path: Path) -> tuple[list[str], list[dict[str, str]], tuple[Judgement, ...]]:
    """The header of a file, its rows as they stand, and as judgements."""
    header, table = _parse(path)
    cells: list[dict[str, str]] = []
    found: list[Judgement] = []
    wrong: list[str] = []
    for number, row in table:
        troubles = _misplaced(header, row)
        if not troubles:
            cells.append({name: cell for name, cell in zip(header, row, strict=False) if name})
            one, troubles = _judgement(path, number, cells[-1])
            found += [one] if one and not troubles else []
        wrong += [f"row {number}{'' if trouble.startswith('has ') else ':'} {trouble}" for trouble in troubles]
    if wrong:
        raise InputError(f"{path}: {_first(wrong)}")
    return header, cells, tuple(found)


def add_judgements(path: Path, rows: Iterable[Judgement]) -> None:
    """Add decisions to the end of a file, which is made where there is none; where it is a link, to what it leads to.

    Raises:
        InputError: a decision or the file as it stands is not valid (nothing is then written), another writer holds
            the file for longer than :data:`WAIT` seconds, or the folder cannot be written to.
    """
    new = list(rows)
    wrong = [f"new judgement {number}: {problem}" for number, row in enumerate(new, 1) for problem in problems(row)]
    if wrong:
        raise InputError(f"{path}: {_first(wrong)}; nothing was added")
    try:
        file = _led_to(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        with locked(file.parent / f".{file.name}.lock", WAIT):
            header, old, _ = _whole(path) if file.exists() else (list(COLUMNS), [], ())
            header = [name for name in header if name]
            header += [name for name in COLUMNS if name not in header]
            header += [name for name in dict.fromkeys(n for row in new for n, _ in row.extra) if name not in header]
            _write(file, header, old + [_cells(row) for row in new])
    except Timeout:
        raise InputError(f"{path}: another program has been writing to it for {WAIT:g} s; try again") from None
    except OSError as error:
        raise cannot_write(path, error) from None


def _first(wrong: Sequence[str]) -> str:
    """As many troubles as a message holds, and how many more there are."""
    more = f"; and {len(wrong) - MOST_TOLD} more" if len(wrong) > MOST_TOLD else ""
    return f"{'; '.join(wrong[:MOST_TOLD])}{more}"


def _led_to(path: Path) -> Path:
    """The file itself: a group may share one by links, and it, not each link, is locked and takes the new name."""
    try:
        return path.resolve()
    except RuntimeError:
        raise InputError(f"{path}: is a link that leads back to itself; link it to a file, or remove it") from None


def _parse(path: Path) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The header, and the rows by the number that a spreadsheet shows for them (the header is row 1)."""
    data = read_bounded(path, "give one table of judgements")
    if b"\x00" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{path}: holds a NUL byte; save it from the spreadsheet as “CSV UTF-8”")
    try:
        table = strict_rows(data, REQUIRED)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: is not UTF-8 (byte {error.start}); save it from the spreadsheet as “CSV UTF-8”"
        ) from None
    except csv.Error:
        table = []
    header = [name.strip() for name in table[0]] if table else []
    if not set(REQUIRED) <= set(header):
        missing = ", ".join(name for name in REQUIRED if name not in header) if set(REQUIRED) & set(header) else ""
        raise InputError(
            f"{path}: row 1 is no header of judgements; expected columns {', '.join(REQUIRED)} parted by commas,"
            " semicolons or tabs, and every quotation mark closed" + (f"; missing: {missing}" if missing else "")
        )
    require_once(path, header, filter(None, header))
    return header, [(number, row) for number, row in enumerate(table[1:], 2) if any(cell.strip() for cell in row)]


def _misplaced(header: Sequence[str], row: list[str]) -> list[str]:
    """What is wrong with a row as cells under a header; a short row is filled up."""
    if len(row) > len(header) and any(cell.strip() for cell in row[len(header) :]):
        return [
            f"has {len(row)} cells, the header {len(header)}; put text that holds the separator into quotation marks"
        ]
    if any(cell.strip() and not name for name, cell in zip(header, row, strict=False)):
        return ["has a cell in a column without a name; name the column in row 1"]
    row += [""] * (len(header) - len(row))
    return []


def _judgement(path: Path, number: int, row: dict[str, str]) -> tuple[Judgement | None, list[str]]:
    """A row as a judgement, and what is wrong with it."""
    wrong: list[str] = []

    def side(letter: str) -> Anchor | None:
        exact = row.get(f"{letter}_exact", "")
        if not exact.strip():
            return None
        start = row.get(f"{letter}_start", "").strip() or "0"
        if whole_number(start) is None:
            wrong.append(f"{letter}_start is {start!r}; expected a whole number of characters, or nothing")
        return Anchor(
            source=row.get(f"{letter}_source", "").strip(),
            exact=exact,
            prefix=row.get(f"{letter}_prefix", ""),
            suffix=row.get(f"{letter}_suffix", ""),
            start=whole_number(start) or 0,
        )

    a, b = side("a"), side("b")
    if a is None:
        return None, [*wrong, "a_exact is empty; expected the words that are judged"]
    found = Judgement(
        kind=word(row["kind"]),
        a=a,
        b=b,
        about=word(row.get("about", "")),
        decision=word(row["decision"]),
        reason=row["reason"],
        charitable_reading=row.get("charitable_reading", ""),
        coder=row["coder"].strip(),
        date=day_of(row["date"]) or row["date"].strip(),
        extra=tuple((name, cell) for name, cell in row.items() if name not in COLUMNS),
        origin=f"{path.name} row {number}",
    )
    return found, wrong + problems(found)


def problems(row: Judgement) -> list[str]:
    """What a judgement cannot be kept for; mostly nothing."""
    wrong = []
    if row.kind not in DECISIONS:
        return [f"kind is {row.kind!r}; expected one of {', '.join(DECISIONS)}"]
    if row.decision not in (*DECISIONS[row.kind], WITHDRAWN):
        wrong.append(f"decision is {row.decision!r}; expected for a {row.kind} one of {', '.join(DECISIONS[row.kind])}")
    if (row.b is None) != (row.kind == "claim"):
        wrong.append(
            f"a {row.kind} is judged by {'one passage' if row.kind == 'claim' else 'two passages'};"
            f" {'empty' if row.kind == 'claim' else 'fill'} b_exact"
        )
    wrong += [
        f"{name} is empty; every decision says why and whose it is"
        for name in ("reason", "coder")
        if not getattr(row, name).strip()
    ]
    if day_of(row.date) != row.date:
        wrong.append(
            f"date is {row.date!r}; expected YYYY-MM-DD, such as 2011-03-31, so that no month is taken for a day"
        )
    wrong += [
        f"{name} begins with {cell[0]!r}, which a spreadsheet takes for a formula;"
        " begin with a letter, a digit or a quotation mark"
        for name, cell in _cells(row).items()
        if name in COLUMNS and cell.startswith(FORMULA)
    ]
    return wrong


def _cells(row: Judgement) -> dict[str, str]:
    cells = dict(row.extra)
    for letter, side in (("a", row.a), ("b", row.b)):
        for name in SIDES:
            cells[f"{letter}_{name}"] = "" if side is None else str(getattr(side, name))
    for name in ("kind", "about", "decision", "reason", "charitable_reading", "coder", "date"):
        cells[name] = getattr(row, name)
    return cells


def _write(path: Path, header: Sequence[str], rows: Iterable[dict[str, str]]) -> None:
    text = csv_text([header, *([row.get(name, "") for name in header] for row in rows)])
    put(path, text.encode("utf-8"))
