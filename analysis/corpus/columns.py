"""Columns of a table in CSV or Parquet, as whoever made it may have written it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import InputError
from analysis.tables.sheet import separator_of

if TYPE_CHECKING:
    import pandas as pd

LONGEST_HEADER = 100_000
"""Characters of a table's first line."""


def read_columns(path: Path, columns: list[str]) -> pd.DataFrame:
    """Some columns of a table.

    Raises:
        InputError: the table cannot be read, or lacks a column.
    """
    import pandas as pd

    try:
        if path.suffix.lower() == ".parquet":
            import pyarrow.parquet as pq

            there = list(pq.read_schema(path).names)
        else:
            how = _parted(path, columns)
            written = list(pd.read_csv(path, nrows=0, index_col=False, **how).columns)
            there = [str(name).strip() for name in written]
        missing = [column for column in columns if column not in there]
        if missing:
            named = [" ".join(str(column).split())[:40] for column in there[:10]]
            has = ", ".join(named) + (" …" if len(there) > len(named) else "")
            raise InputError(
                f"{path}: has no column {missing[0]!r}; it has {has or 'none'} (mend: --column NAME, --id-column NAME)"
            )
        if path.suffix.lower() == ".parquet":
            return pd.read_parquet(path, columns=columns)
        _require_parted(path, len(there), how)
        as_written = {written[there.index(column)]: column for column in columns}
        # without index_col=False the first column is lost where rows end with a separator
        table: pd.DataFrame = pd.read_csv(
            path, usecols=[*as_written], index_col=False, dtype=str, keep_default_na=False, **how
        )
        return table.rename(columns=as_written)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file or folder") from None
    except UnicodeDecodeError:
        raise InputError(f"{path}: is not UTF-8; save it as CSV in UTF-8") from None
    except (ValueError, KeyError, OSError, csv.Error) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise InputError(f"{path}: is no readable table ({reason}); save it anew as CSV in UTF-8 or Parquet") from None


def _parted(path: Path, columns: list[str]) -> dict[str, Any]:
    """How the cells of a CSV file are parted: spreadsheets write semicolons where the comma is the decimal sign.

    Where a blank follows the separator in the first line, it is no part of the cells.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline(LONGEST_HEADER)
    separator = separator_of(header, columns)
    names = next(csv.reader([header], delimiter=separator), [])
    return {"sep": separator, "skipinitialspace": any(name.startswith(" ") for name in names)}


def _require_parted(path: Path, width: int, how: Mapping[str, Any]) -> None:
    """Refuse a CSV file with a filled cell beyond its header: a text that holds the separator was cut in two there.

    Empty ones do no harm; some programs end each row with a separator.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, delimiter=how["sep"], skipinitialspace=how["skipinitialspace"])
        for number, cells in enumerate(rows, 1):
            if any(cell.strip() for cell in cells[width:]):
                raise InputError(
                    f"{path}, row {number}: has {len(cells)} cells, the header {width}; put text that holds the"
                    " separator into quotation marks, and name every column in row 1"
                )
