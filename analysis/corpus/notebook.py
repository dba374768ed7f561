"""What the notebook on many texts starts from: a corpus small enough to make in seconds, with one damaged document."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

import pandas as pd

from analysis.corpus.documents import find_documents
from analysis.corpus.partitions import make_partition
from analysis.presentation.wording import KINDS

TEXTS = Path(__file__).resolve().parents[2] / "measure" / "texts"
NAMES = ("d1.txt", "d2.txt", "d3.txt", "d4.txt")
"""Texts about countries that do not exist."""

DAMAGED = "e5.txt"
PARTITION = 3


def small_corpus() -> Path:
    """Make the tables of four fictional texts and a damaged one, by the functions that a cluster's workers call.

    Returns:
        The folder of the tables. It lies among the machine's temporary files and goes when Python ends.
    """
    place = Path(tempfile.mkdtemp(prefix="claims-corpus-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    texts, tables = place / "texts", place / "tables"
    texts.mkdir()
    for name in NAMES:
        shutil.copy(TEXTS / name, texts / name)
    (texts / DAMAGED).write_bytes(b"A text that was \x00 cut off on its way")
    documents = find_documents([str(texts)])
    for number, start in enumerate(range(0, len(documents), PARTITION)):
        make_partition(number, documents[start : start + PARTITION], (), str(tables), wanted="")
    return tables


def files(tables: Path) -> pd.DataFrame:
    """The Parquet files of a corpus: ``table``, ``parts``, ``rows``."""
    import pyarrow.parquet as pq

    rows = []
    for folder in sorted(one for one in tables.iterdir() if any(one.glob("*.parquet"))):
        parts = sorted(folder.glob("*.parquet"))
        rows.append((folder.name, len(parts), sum(pq.read_metadata(part).num_rows for part in parts)))
    return pd.DataFrame(rows, columns=["table", "parts", "rows"])


def kinds_by_document(claims: pd.DataFrame) -> pd.DataFrame:
    """Rows ``document``, ``kind``, ``claims`` as a table of documents by kinds, in the order of the codebook."""
    wide = claims.pivot_table(index="document", columns="kind", values="claims", aggfunc="sum", fill_value=0)
    return wide.reindex(columns=list(KINDS), fill_value=0).astype(int)
