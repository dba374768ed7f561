"""One partition of a corpus: its documents through all stages, into Parquet files that are whole or not there."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.metadata import version as installed
from pathlib import Path
from typing import Any, get_type_hints

from analysis.corpus.documents import Document, State, load, state_of
from analysis.errors import InputError
from analysis.records import Case
from analysis.tables import files
from analysis.tables.whole_file import put

TABLES = {name.removesuffix(".csv"): record for name, record in files.TABLES.items()}
DONE = "done"


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class DocumentRow:
    """What became of one document: its length and counts, or why it could not be used (``error``)."""

    document: str
    sha256: str
    characters: int
    claims: int
    critiques: int
    tensions: int
    error: str


def part_name(number: int) -> str:
    """The file name of partition ``number`` (from 0) in each table's folder."""
    return f"part-{number:05d}.parquet"


READERS = ("markdown-it-py", "pypdf", "python-docx", "trafilatura")
"""Libraries that read a file's text out of it: of another version of them the text may be another."""


def key(documents: Sequence[Document], critics: Sequence[str], version: str) -> str:
    """What a partition is made from, as a hash: names and contents of its files, settings, and the code's version."""
    read_by = [installed(name) for name in READERS]
    digest = hashlib.sha256(json.dumps([list(critics), version, read_by]).encode())
    for document in documents:
        digest.update(
            json.dumps([document.name, document.member, document.nth, document.row, document.column]).encode()
        )
        digest.update(_contents(Path(document.path), state_of(Path(document.path))))
    return digest.hexdigest()


def is_done(out: Path, number: int, wanted: str, seconds: float = 0) -> bool:
    """Whether partition ``number`` was finished from the same contents by the same code, and its files are as made.

    Args:
        out: the folder of the tables.
        number: the partition's.
        wanted: the digest of what it is to be made from.
        seconds: what a document may take; one that took too long is tried again where it may take more.
    """
    try:
        mark = json.loads((out / DONE / f"{number:05d}.json").read_text(encoding="utf-8"))
        same = mark["key"] == wanted and mark["files"] == _files(out, number)
        return bool(same and mark.get("seconds", seconds) >= seconds)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """What one document gave: its row, its records by table, and whether its time was used up."""

    row: dict[str, Any]
    tables: dict[str, list[dict[str, Any]]]
    overtime: bool = False


def read_document(document: Document, critics: Sequence[str]) -> Read:
    """Run every stage on one document; one that cannot be used has its error in its row."""
    # imported here: who deals partitions out, or finds them all done, needs no parser
    from analysis.case import make_case
    from analysis.lexicon.language import require_english

    try:
        source = load(document)
        require_english(source)
        case = make_case(source, critics)
    except InputError as error:
        return failed(document, str(error))
    except Exception as error:  # one document among thousands must not cost the rest: its error is its row
        return failed(document, f"{type(error).__name__}: {error}"[:500])
    return Read(
        row=dataclasses.asdict(_row_of(document, case)),
        tables={
            name.removesuffix(".csv"): [{"document": document.name} | dataclasses.asdict(row) for row in rows]
            for name, rows in files.rows_of(case).items()
        },
    )


def failed(document: Document, error: str, *, overtime: bool = False) -> Read:
    """What a document gives that could not be used."""
    return Read(row=dataclasses.asdict(_row_of_unusable(document, error)), tables={}, overtime=overtime)


def make_partition(
    number: int,
    documents: Sequence[Document],
    critics: Sequence[str],
    out: str,
    wanted: str,
    *,
    read: Callable[[Document, Sequence[str]], Read] = read_document,
    seconds: float = 0,
) -> list[tuple[str, str]]:
    """Run every stage on the documents of one partition and write its files.

    A document that cannot be used gets a row with its error; it never stops the others. The mark of a finished
    partition is written last, so that one cut off is done again.

    Args:
        number: the partition's.
        documents: what it holds.
        critics: names that restrict whose demands count.
        out: the folder of the tables.
        wanted: the digest of what it is made from, which its mark records.
        read: runs every stage on one document.
        seconds: what a document may take.

    Returns:
        The documents that could not be used, each with why.
    """
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}
    told: list[dict[str, Any]] = []
    overtime = False
    for document in documents:
        one = read(document, critics)
        told.append(one.row)
        overtime = overtime or one.overtime
        for name, records in one.tables.items():
            rows[name] += records
    folder = Path(out)
    for name, record in TABLES.items():
        _write(folder / name / part_name(number), rows[name], record)
    _write(folder / "documents" / part_name(number), told, DocumentRow)
    mark = {"key": wanted, "files": _files(folder, number)} | ({"seconds": seconds} if overtime else {})
    _replace(folder / DONE / f"{number:05d}.json", json.dumps(mark).encode())
    return [(row["document"], row["error"]) for row in told if row["error"]]


def _files(out: Path, number: int) -> str:
    """The files of a partition as a hash: one that was removed, cut off or damaged since is made again."""
    digest = hashlib.sha256()
    for name in (*TABLES, "documents"):
        digest.update(hashlib.sha256((out / name / part_name(number)).read_bytes()).digest())
    return digest.hexdigest()


def told_before(number: int, out: Path) -> list[tuple[str, str]]:
    """The documents of a finished partition that could not be used, each with why, as its files tell."""
    import pyarrow.parquet as pq

    table = pq.ParquetFile(out / "documents" / part_name(number)).read(columns=["document", "error"])
    return [(row["document"], row["error"]) for row in table.to_pylist() if row["error"]]


def write_lost(number: int, documents: Sequence[Document], out: Path, reason: str) -> list[tuple[str, str]]:
    """Write the files of a partition whose worker died again and again: every document with that error, not done."""
    rows = [dataclasses.asdict(_row_of_unusable(document, reason)) for document in documents]
    for name, record in TABLES.items():
        _write(out / name / part_name(number), [], record)
    _write(out / "documents" / part_name(number), rows, DocumentRow)
    return [(document.name, reason) for document in documents]


def _row_of_unusable(document: Document, error: str) -> DocumentRow:
    return DocumentRow(document=document.name, sha256="", characters=0, claims=0, critiques=0, tensions=0, error=error)


def _row_of(document: Document, case: Case) -> DocumentRow:
    return DocumentRow(
        document=document.name,
        sha256=case.source.sha256,
        characters=len(case.source.text),
        claims=len(case.claims),
        critiques=len(case.critiques),
        tensions=len(case.tensions),
        error="",
    )


def _write(path: Path, rows: Sequence[dict[str, Any]], record: type) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    kinds = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    hints = get_type_hints(record)
    columns = [(field.name, kinds[hints[field.name]]) for field in dataclasses.fields(record)]
    if columns[0][0] != "document":
        columns.insert(0, ("document", pa.string()))
    sink = pa.BufferOutputStream()
    # one codec and one row group: the same rows give the same bytes wherever they are written
    pq.write_table(pa.Table.from_pylist(list(rows), schema=pa.schema(columns)), sink, compression="zstd")
    _replace(path, sink.getvalue().to_pybytes())


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    put(path, data)


@lru_cache(maxsize=4)
def _contents(path: Path, state: State) -> bytes:
    """The contents of a file as a hash, read once for all documents in it; an unreadable file has a hash too."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError:
        digest.update(b"unreadable")
    return digest.digest()
