"""The four CSV files and their description, written so that a reader finds all of the old ones or all of the new."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from analysis.comparison.rankings import RANKINGS
from analysis.comparison.tensions.numbers.speaking import stamped_on
from analysis.records import Case, Claim, Critique, Link, Source, Tension
from analysis.tables.as_written import CELLS, COLUMNS, STOOD, body, standing
from analysis.tables.csv_text import csv_text
from analysis.tables.schema import TABLE_MEANS, schema
from analysis.tables.update import Update

TABLES: Mapping[str, type] = {
    "claims.csv": Claim,
    "critiques.csv": Critique,
    "comparison.csv": Link,
    "tensions.csv": Tension,
}
DESCRIPTION = "datapackage.json"
NAME = "claims-beside-critique"
"""The package's name in its description, by which a folder is known as a case."""

SITE = f".{NAME}-site"
"""A file by which a folder is known as a site that we made and may replace."""

SOURCES = "source"
"""The folder, inside a case, that holds the texts the offsets count in."""

HASH = "sha256"
"""What the description calls the digest of a text's bytes, and of a table's as they were written."""

PUBLISHED = "published"
"""What it calls the day that a page gives in its head, which the text taken out of it does not hold."""

DIALECT = {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "lineTerminator": "\r\n", "header": True}
"""How the tables are written. Readers that are not told guess it from the first rows, and quoted lists mislead them."""

_QUOTES = ("quote", "a_quote", "b_quote")
FORMULA = tuple("=+-@\t\r")
"""What a spreadsheet takes for the beginning of a formula."""


def as_words(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would run it as a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def rows_of(case: Case) -> dict[str, Sequence[Any]]:
    """The rows of each table of a case, by the table's file."""
    return {
        "claims.csv": case.claims,
        "critiques.csv": case.critiques,
        "comparison.csv": case.links,
        "tensions.csv": case.tensions,
    }


def render(case: Case) -> dict[str, bytes]:
    """The files of a case, by name, as the bytes that are written. Same case, same bytes."""
    files = {name: _csv(TABLES[name], rows) for name, rows in rows_of(case).items()}
    files[DESCRIPTION] = _description(case, files)
    return files


def write(case: Case, folder: Path) -> list[Path]:
    """Write the files of a case into ``folder``, all of them or none.

    Raises:
        InputError: the folder cannot be made or written to; earlier files are then as they were.
    """
    return write_files(render(case), folder)


def write_files(files: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write files, named relative to ``folder``, so that a kill or an error leaves all of them old or all new.

    Raises:
        InputError: the folder cannot be made or written to.
    """
    with Update(folder) as update:
        for name, data in files.items():
            update.place(name).write_bytes(data)
        return update.commit()


def _csv(record: type, rows: Iterable[Any]) -> bytes:
    names = [field.name for field in dataclasses.fields(record)]
    return csv_text([names, *(list(cells_of(row).values()) for row in rows)]).encode("utf-8")


def cells_of(row: Any) -> dict[str, str]:
    """The cells of a row as they are written, by column."""
    return {field.name: _cell(field.name, getattr(row, field.name)) for field in dataclasses.fields(row)}


def _machine(row: Any) -> dict[str, str]:
    return {name: cell for name, cell in cells_of(row).items() if name not in COLUMNS}


def recorded(description: Path) -> dict[str, dict[str, Any]]:
    """What a case's description tells of each table, by the table's file; {} where it cannot be read."""
    try:
        package = json.loads(description.read_text(encoding="utf-8"))
        return {str(one["path"]): one for one in package["resources"]}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _cell(name: str, value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and name not in _QUOTES:
        # a quote stays verbatim (it begins with a letter, a digit or a quotation mark); the rest is ours to word
        return value.lstrip("".join((" ", *FORMULA)))
    return str(value)


def _dated(source: Source) -> dict[str, str]:
    """When a text says that it was written, and its page that it was published; neither is guessed."""
    stamped = stamped_on(source.text)
    date = stamped.iso if stamped else ""
    return {name: told for name, told in (("date", date), (PUBLISHED, source.published)) if told}


def _description(case: Case, tables: Mapping[str, bytes]) -> bytes:
    package = {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": f"Claims, critiques and tensions of {case.source.name}",
        "sources": [
            {"title": source.name, "path": f"{SOURCES}/{source.name}", "role": role, HASH: source.sha256}
            | _dated(source)
            for role, source in [("official", case.source), *(("critic", one) for one in case.critic_sources)]
        ],
        "critics": list(case.critics),
        "linking": {"rankings": list(RANKINGS), "embeddings": case.embeddings},
        "resources": [
            {
                "name": name.removesuffix(".csv"),
                "path": name,
                "profile": "tabular-data-resource",
                "description": TABLE_MEANS[name],
                "encoding": "utf-8",
                "dialect": DIALECT,
                HASH: hashlib.sha256(tables[name]).hexdigest(),
                CELLS: body(_machine(row) for row in rows_of(case)[name]),
                STOOD: standing(name, rows_of(case)[name]),
                "schema": schema(name, record),
            }
            for name, record in TABLES.items()
        ],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
