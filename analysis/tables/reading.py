"""Read a case back from its folder, cell by cell, for notebooks, figures and the site."""

from __future__ import annotations

import csv
import dataclasses
import math
import re
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from analysis.errors import InputError
from analysis.records import Case, Claim, Critique, Link, Tension
from analysis.tables.case_folder import stored_inputs
from analysis.tables.schema import MAY_HOLD, NEVER_EMPTY
from analysis.tables.sheet import strict_rows
from analysis.text.source import read_bounded

Row = TypeVar("Row", Claim, Critique, Link, Tension)

_DECIMAL = re.compile(r"(\d+),(\d+)")
"""A number as most of Europe's spreadsheets write it; the tables hold no thousands."""

_EXPECTED = {int: "a whole number", float: "a number", bool: "true or false"}


def read_case(folder: Path) -> Case:
    """The case a folder holds, with the tables as they stand there (people's judgements included).

    Raises:
        InputError: the folder is no case, a table is missing, or a cell cannot be what its column says.
    """
    inputs = stored_inputs(folder)
    return Case(
        source=inputs.official,
        critics=inputs.critics,
        critic_sources=inputs.critic_texts,
        embeddings=inputs.embeddings,
        claims=read_table(folder / "claims.csv", Claim),
        critiques=read_table(folder / "critiques.csv", Critique),
        links=read_table(folder / "comparison.csv", Link),
        tensions=read_table(folder / "tensions.csv", Tension),
    )


def read_table(path: Path, record: type[Row]) -> tuple[Row, ...]:
    """The records of one table.

    Args:
        path: the CSV file; a byte order mark, CRLF, semicolons or tabs, columns in another order and further columns
            do no harm, nor does a comma in place of the point of a number.
        record: the frozen dataclass that a row is.

    Raises:
        InputError: the file is missing or no CSV in UTF-8, a column is missing, or a cell cannot be read.
    """
    mend = f"make the case anew: analysis run TEXT --out {path.parent}"
    names = [field.name for field in dataclasses.fields(record)]
    try:
        table = strict_rows(read_bounded(path, mend), names)
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: is no CSV table in UTF-8 ({error}); {mend}") from None
    header = [name.strip() for name in table[0]] if table else []
    missing = [name for name in names if name not in header]
    if missing:
        raise InputError(f"{path}: row 1 lacks the column {missing[0]!r}; {mend}")
    hints = get_type_hints(record)
    rows = []
    for number, cells in enumerate(table[1:], 2):
        if len(cells) != len(header):
            raise InputError(f"{path}: row {number} has {len(cells)} cells, the header {len(header)}; {mend}")
        row = dict(zip(header, cells, strict=True))
        try:
            rows.append(record(**{name: _value(path.name, name, row[name], hints[name]) for name in names}))
        except ValueError as error:
            raise InputError(f"{path}: row {number}: {error}; {mend}") from None
    return tuple(rows)


def _value(table: str, name: str, cell: str, kind: type) -> Any:
    allowed = MAY_HOLD.get(table, {}).get(name)
    if not cell and name in NEVER_EMPTY:
        raise ValueError(f"{name} is empty")
    if allowed and cell and cell not in allowed:
        raise ValueError(f"{name} is {cell!r}, expected one of {', '.join(allowed)}")
    if kind is str:
        return cell
    expected = ValueError(f"{name} is {cell!r}, expected {_EXPECTED[kind]}")
    if kind is bool:
        # a spreadsheet writes TRUE and FALSE
        if cell.lower() not in ("true", "false"):
            raise expected
        return cell.lower() == "true"
    try:
        value = kind(_DECIMAL.sub(r"\1.\2", cell) if kind is float else cell)
    except ValueError:
        raise expected from None
    if not math.isfinite(value) or (kind is int and value < 0):
        raise expected
    return value
