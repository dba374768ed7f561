"""Read a case back from its folder."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from analysis.errors import InputError
from analysis.records import Case, Claim, Critique, Link, Tension
from analysis.tables.case_folder import stored_inputs

Row = TypeVar("Row")


def stored_case(folder: Path) -> Case:
    """The case a folder holds, with the tables as they stand there.

    Raises:
        InputError: a table is missing or has a row that cannot be read.
    """
    inputs = stored_inputs(folder)
    return Case(
        source=inputs.official,
        critics=inputs.critics,
        critic_sources=inputs.critic_texts,
        claims=_rows(folder / "claims.csv", Claim),
        critiques=_rows(folder / "critiques.csv", Critique),
        links=_rows(folder / "comparison.csv", Link),
        tensions=_rows(folder / "tensions.csv", Tension),
    )


def _rows(path: Path, record: type[Row]) -> tuple[Row, ...]:
    hints = get_type_hints(record)
    names = [field.name for field in dataclasses.fields(record)]  # type: ignore[arg-type]
    found = []
    try:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                values: dict[str, Any] = {}
                for name in names:
                    values[name] = row[name] == "true" if hints[name] is bool else hints[name](row[name])
                found.append(record(**values))
    except OSError:
        raise InputError(f"{path}: cannot be read; make the case anew: analysis run TEXT --out {path.parent}") from None
    except (KeyError, ValueError, TypeError):
        raise InputError(
            f"{path}: after row {len(found)}: a column is missing or a value is wrong; make the case anew"
        ) from None
    return tuple(found)
