"""Find the documents among files, folders, zip archives, and CSV or Parquet columns, without reading them yet."""

from __future__ import annotations

import glob
import os
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from analysis.corpus.columns import read_columns
from analysis.errors import InputError
from analysis.records import Source
from analysis.tables.files import SITE
from analysis.text.ingest import LARGEST, SUFFIXES, ingest, ingest_bytes
from analysis.text.source import source_from_text, told

TEXTS = SUFFIXES | {".txt", ".text"}
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
        nth: which of several members of its name it is, counted from 0, or -1.
    """

    name: str
    path: str
    member: str = ""
    row: int = -1
    column: str = ""
    nth: int = -1


def find_documents(
    paths: Iterable[str],
    *,
    column: str = "text",
    id_column: str = "",
    passing: Callable[[str], object] = lambda name: None,
) -> tuple[Document, ...]:
    """List the documents under ``paths``, sorted by name.

    Args:
        paths: files, folders, ``.zip`` archives, ``.csv`` or ``.parquet`` tables; globs are expanded.
        column: the column of a table that holds the text.
        id_column: the column that names the rows; empty: rows are named by number.
        passing: hears of each file in a folder or an archive that is no text by its name: its ending, or a full stop
            that hides it.

    Raises:
        InputError: a path matches nothing, a table lacks the column, or two documents have one name.
    """
    found: list[Document] = []
    for given in paths:
        # a name may hold brackets and be no pattern; os.path.exists, since a pattern may be longer than a name can be
        pattern = glob.has_magic(given) and not os.path.exists(given)  # noqa: PTH110
        # glob, not Path.glob: a pattern may be absolute and may begin anywhere
        matches = sorted(glob.glob(given, recursive=True)) if pattern else [given]  # noqa: PTH207
        if not matches:
            raise InputError(f"{given}: matches no file")
        for match in matches:
            found += _under(Path(match), column, id_column, passing)
    names: dict[str, Document] = {}
    for document in _told_apart(found):
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


def _told_apart(found: Iterable[Document]) -> list[Document]:
    """Each document once; files of one name are named by the shortest ends of their paths that differ."""
    once: dict[tuple[str, str, int, int], Document] = {}
    for one in found:
        once.setdefault((str(Path(one.path).absolute()), one.member, one.nth, one.row), one)
    named = Counter(one.name for one in once.values())
    named_apart = []
    for (path, *_), one in once.items():
        if named[one.name] > 1 and one.row < 0:
            others = [other for (other, *_), twin in once.items() if twin.name == one.name and other != path]
            named_apart.append(replace(one, name=_longer_name(one, path, others)))
        else:
            named_apart.append(one)
    return named_apart


def _longer_name(document: Document, path: str, others: Iterable[str]) -> str:
    """The name of a document with as many of the folders above it as part its path from others."""
    parts = Path(path).parts
    least = 1 if document.member else document.name.count("/") + 1
    end = Path(*parts[-max(least, 1 + max((_shared(parts, Path(other).parts) for other in others), default=0)) :])
    return told(f"{end.with_suffix('').as_posix()}/{document.member}" if document.member else end.as_posix())


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many parts two paths share at their ends."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return next((number for number, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))


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


def _under(path: Path, column: str, id_column: str, passing: Callable[[str], object]) -> Iterator[Document]:
    if path.is_dir():
        for folder, folders, files in os.walk(path, followlinks=False):
            if SITE in files:  # pages about a text that lies beside them or elsewhere, and no texts
                folders.clear()
                continue
            folders.sort()
            for file in sorted(files):
                place = Path(folder) / file
                # a link may lead out of the folder that was given, or round in circles; a pipe may never end
                if not place.is_file() or place.is_symlink():
                    continue
                name = told(place.relative_to(path).as_posix())
                if _is_text(file):
                    yield Document(name=name, path=str(place))
                elif _is_told(file):
                    passing(name)
    elif path.suffix.lower() == ".zip":
        yield from _archive(path, passing)
    elif path.suffix.lower() in {".csv", ".parquet"}:
        yield from _table(path, column, id_column)
    elif path.is_file():
        yield Document(name=told(path.name), path=str(path))
    else:
        raise InputError(f"{path}: no such file or folder")


def _is_text(name: str) -> bool:
    """Whether a file in a folder or an archive is a text by its name; hidden ones are none, as for a glob."""
    return PurePosixPath(name).suffix.lower() in TEXTS and not name.startswith(".")


def _is_told(name: str) -> bool:
    """Whether it is worth a word that a file is no text: a Mac leaves beside each text one of its own, hidden."""
    return not name.startswith(".") or (PurePosixPath(name).suffix.lower() in TEXTS and not name.startswith("._"))


def _archive(path: Path, passing: Callable[[str], object]) -> Iterator[Document]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = sorted(entry.filename for entry in archive.infolist() if not entry.is_dir())
    except (OSError, zipfile.BadZipFile, ValueError, RuntimeError) as error:  # names in no encoding, versions to come
        raise InputError(
            f"{path}: cannot be opened as a zip archive ({error}); make it anew, or give a folder with its files"
        ) from None
    count, met = Counter(members), Counter[str]()
    for member in members:
        name = told(f"{path.stem}/{member}")
        if member.startswith("__MACOSX/"):
            continue
        if not _is_text(PurePosixPath(member).name):
            if _is_told(PurePosixPath(member).name):
                passing(name)
            continue
        # members are read in place, never unpacked to disk: "../" in a name is only a name
        if count[member] == 1:
            yield Document(name=name, path=str(path), member=member)
            continue
        nth = met[member]  # what was added again stands in an archive beside what it replaces
        met[member] += 1
        yield Document(name=f"{name} ({nth + 1})", path=str(path), member=member, nth=nth)


def _member(path: Path, document: Document) -> Source:
    try:
        archive = _opened(path, state_of(path))
        with archive.open(_entry(archive, document)) as file:
            data = file.read(LARGEST + 1)
    # a damaged archive fails as whatever its decompressor raises
    except (OSError, zipfile.BadZipFile, RuntimeError, KeyError, ValueError, EOFError, zlib.error) as error:
        raise InputError(
            f"{document.name}: cannot be read from {path.name} ({error}); unpack it, and give the folder"
        ) from None
    if len(data) > LARGEST:
        raise InputError(f"{document.name}: unpacks to more than {LARGEST // 1_000_000} MB; cut it into parts")
    source = ingest_bytes(document.name, data)
    return Source(name=document.name, text=source.text, sha256=source.sha256)


def _entry(archive: zipfile.ZipFile, document: Document) -> str | zipfile.ZipInfo:
    if document.nth < 0:
        return document.member
    same = [entry for entry in archive.infolist() if entry.filename == document.member]
    if document.nth >= len(same):
        raise KeyError(f"no entry {document.nth + 1} of this name")
    return same[document.nth]


def _table(path: Path, column: str, id_column: str) -> Iterator[Document]:
    frame = read_columns(path, [id_column] if id_column else [column])
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
    return list(read_columns(path, [column])[column])


def state_of(path: Path) -> State:
    """What tells a file from a changed one of its name without reading it; a missing file has a state too."""
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return (found.st_ino, found.st_size, found.st_mtime_ns)
