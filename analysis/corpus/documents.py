"""Find the documents among files, folders, zip archives, and CSV or Parquet columns, without reading them yet."""

from __future__ import annotations

import glob
import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from analysis.errors import InputError
from analysis.records import Source
from analysis.text.ingest import LARGEST, ingest, ingest_bytes
from analysis.text.source import source_from_text, told

if TYPE_CHECKING:
    import pandas as pd

TEXTS = frozenset({".txt", ".text", ".html", ".htm", ".md", ".docx", ".pdf"})
"""Suffixes taken from a folder or an archive; a file named by itself may have any."""

State = tuple[int, int, int]
"""What tells a file from a changed one of its name: see :func:`state_of`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """Where one document lies.

    Attributes:
        name: its name in the corpus: unique, and the same wherever the corpus is kept.
        path: the file that holds it.
        member: its name in the archive at ``path``, or "".
        row: its row in the table at ``path``, counted from 0, or -1.
        column: the text's column in that table, or "".
    """

    name: str
    path: str
    member: str = ""
    row: int = -1
    column: str = ""


def find_documents(paths: Iterable[str], *, column: str = "text", id_column: str = "") -> tuple[Document, ...]:
    """List the documents under ``paths``, sorted by name.

    Args:
        paths: files, folders, ``.zip`` archives, ``.csv`` or ``.parquet`` tables; globs are expanded.
        column: the column of a table that holds the text.
        id_column: the column that names the rows; empty: rows are named by number.

    Raises:
        InputError: a path matches nothing, a table lacks the column, or two documents have one name.
    """
    found: list[Document] = []
    for given in paths:
        # glob, not Path.glob: a pattern may be absolute and may begin anywhere
        matches = sorted(glob.glob(given, recursive=True)) if glob.has_magic(given) else [given]  # noqa: PTH207
        if not matches:
            raise InputError(f"{given}: matches no file")
        for match in matches:
            found += _under(Path(match), column, id_column)
    names: dict[str, Document] = {}
    for document in found:
        other = names.setdefault(document.name, document)
        if other != document:
            raise InputError(
                f"{document.name}: two rows of {document.path} have this name; give an --id-column without repetitions"
                if other.path == document.path and document.row >= 0
                else f"{document.name}: two documents have this name ({other.path} and {document.path}); rename one"
            )
    if not names:
        raise InputError(
            f"{', '.join(paths)}: holds no text (looked for {', '.join(sorted(TEXTS))}, .zip, .csv, .parquet)"
        )
    return tuple(names[name] for name in sorted(names))


def load(document: Document) -> Source:
    """Read one document.

    Raises:
        InputError: it cannot be read, is too large, empty, binary or not UTF-8.
    """
    path = Path(document.path)
    if document.member:
        return _member(path, document)
    if document.row >= 0:
        return _cell(path, document)
    source = ingest(path)
    return Source(name=document.name, text=source.text, sha256=source.sha256)


def _under(path: Path, column: str, id_column: str) -> Iterator[Document]:
    if path.is_dir():
        for folder, folders, files in os.walk(path, followlinks=False):
            folders.sort()
            for file in sorted(files):
                place = Path(folder) / file
                # a link may lead out of the folder that was given, or round in circles; a pipe may never end
                if place.suffix.lower() in TEXTS and place.is_file() and not place.is_symlink():
                    yield Document(name=told(place.relative_to(path).as_posix()), path=str(place))
    elif path.suffix.lower() == ".zip":
        yield from _archive(path)
    elif path.suffix.lower() in {".csv", ".parquet"}:
        yield from _table(path, column, id_column)
    elif path.is_file():
        yield Document(name=told(path.name), path=str(path))
    else:
        raise InputError(f"{path}: no such file or folder")


def _archive(path: Path) -> Iterator[Document]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = sorted(entry.filename for entry in archive.infolist() if not entry.is_dir())
    except (OSError, zipfile.BadZipFile, ValueError, RuntimeError) as error:  # names in no encoding, versions to come
        raise InputError(f"{path}: cannot be opened as a zip archive ({error})") from None
    for member in members:
        if PurePosixPath(member).suffix.lower() in TEXTS and not member.startswith("__MACOSX/"):
            # members are read in place, never unpacked to disk: "../" in a name is only a name
            yield Document(name=told(f"{path.stem}/{member}"), path=str(path), member=member)


def _member(path: Path, document: Document) -> Source:
    try:
        with _opened(path, state_of(path)).open(document.member) as file:
            data = file.read(LARGEST + 1)
    # a damaged archive fails as whatever its decompressor raises
    except (OSError, zipfile.BadZipFile, RuntimeError, KeyError, ValueError, EOFError, zlib.error) as error:
        raise InputError(f"{document.name}: cannot be read from {path.name} ({error})") from None
    if len(data) > LARGEST:
        raise InputError(f"{document.name}: unpacks to more than {LARGEST // 1_000_000} MB")
    source = ingest_bytes(document.name, data)
    return Source(name=document.name, text=source.text, sha256=source.sha256)


def _table(path: Path, column: str, id_column: str) -> Iterator[Document]:
    frame = _read_table(path, [id_column] if id_column else [column])
    for row in range(len(frame)):
        label = str(frame[id_column].iloc[row]) if id_column else f"{row:07d}"
        yield Document(name=told(f"{path.stem}/{label}"), path=str(path), row=row, column=column)


def _cell(path: Path, document: Document) -> Source:
    column = _column(path, state_of(path), document.column)
    if document.row >= len(column):
        raise InputError(f"{document.name}: is no longer in {path.name}; run the command again")
    text = column[document.row]
    return source_from_text(text if isinstance(text, str) else "", document.name)


@lru_cache(maxsize=1)
def _opened(path: Path, state: State) -> zipfile.ZipFile:
    """An archive, opened once for all its members in turn: its list of names may be long."""
    return zipfile.ZipFile(path)


@lru_cache(maxsize=1)
def _column(path: Path, state: State, column: str) -> list[object]:
    """A table's column, read once for all its rows in turn."""
    return list(_read_table(path, [column])[column])


def state_of(path: Path) -> State:
    """What tells a file from a changed one of its name without reading it; a missing file has a state too."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_ino, found.st_size, found.st_mtime_ns)


def _read_table(path: Path, columns: list[str]) -> pd.DataFrame:
    """Some columns of a table, as they are written in a CSV file.

    Raises:
        InputError: the table cannot be read, or lacks a column.
    """
    import pandas as pd

    try:
        if path.suffix.lower() == ".parquet":
            import pyarrow.parquet as pq

            there = list(pq.read_schema(path).names)
        else:
            there = list(pd.read_csv(path, nrows=0).columns)
        missing = [column for column in columns if column not in there]
        if missing:
            named = [" ".join(str(column).split())[:40] for column in there[:10]]
            has = ", ".join(named) + (" …" if len(there) > len(named) else "")
            raise InputError(
                f"{path}: has no column {missing[0]!r}; it has {has or 'none'} (mend: --column NAME, --id-column NAME)"
            )
        if path.suffix.lower() == ".parquet":
            return pd.read_parquet(path, columns=columns)
        return pd.read_csv(path, usecols=columns, dtype=str, keep_default_na=False)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file or folder") from None
    except UnicodeDecodeError:
        raise InputError(f"{path}: is not UTF-8; save it as CSV in UTF-8") from None
    except (ValueError, KeyError, OSError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise InputError(f"{path}: is no readable table ({reason}); save it anew as CSV in UTF-8 or Parquet") from None
