"""A file's name must not promise another format than is written: it would not open, and might replace a real one."""

from __future__ import annotations

from pathlib import Path

from analysis.errors import InputError
from analysis.text.words import word_set

KNOWN = word_set(
    ".pdf .html .htm .doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .png .jpg .jpeg .gif .svg .zip .epub .parquet"
    " .csv .tsv .json .jsonl .xml .xmi"
)
"""Endings by which programs choose how to open a file; any other name is nobody's business."""


def require_ending(path: Path, written: str, *endings: str) -> None:
    """Refuse a name that ends as another format does.

    Args:
        path: where to write.
        written: what is written, in words.
        endings: the endings that go with it.

    Raises:
        InputError: the name ends otherwise, in an ending of some other format.
    """
    ending = path.suffix.lower()
    if ending in KNOWN and ending not in endings:
        mend = path.with_suffix(endings[0])
        raise InputError(f"{path}: would hold {written}, which is no {ending}; give a name as {mend}")
