"""Whether a folder may take a case: what stands there was written by this suite, and is the case of the same text."""

from __future__ import annotations

import csv
import dataclasses
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from analysis.errors import InputError
from analysis.records import Source
from analysis.tables.files import DESCRIPTION, NAME, SOURCES, TABLES

SAME_TEXT = 0.1
"""Two texts of one name are states of one text when the shorter shares so much of its pairs of words with the other."""


def require_own(texts: Sequence[Source], folder: Path) -> None:
    """Refuse a folder that holds what the files of a case would replace and are not an earlier state of it.

    Args:
        texts: of the case, the official one first.
        folder: where it is to go; other files in it do no harm.

    Raises:
        InputError: it is the case of another text, or holds a file of the name of one of the case's that this suite
            did not write.
    """
    package = _description(folder / DESCRIPTION)
    recorded = [one for one in package.get("sources", []) if isinstance(one, dict)]
    official = next((one for one in recorded if one.get("role") == "official"), {})
    if official and official.get("sha256") != texts[0].sha256:
        _require_same_text(str(official.get("title")), texts[0], folder)
    known = {str(one.get("title")) for one in recorded}
    for source in texts:
        place = folder / SOURCES / source.name
        if source.name not in known and place.is_file() and place.read_bytes() != source.text.encode():
            raise _not_ours(place)
    if not package:
        for name, record in TABLES.items():
            if (folder / name).is_file() and not _has_columns(folder / name, record):
                raise _not_ours(folder / name)
        if (folder / DESCRIPTION).exists():
            raise _not_ours(folder / DESCRIPTION)


def _require_same_text(name: str, text: Source, folder: Path) -> None:
    mend = "give another folder with --out"
    if name != text.name:
        raise InputError(
            f"{folder}: is the case of {name}, and not of {text.name}; {mend}, or, where this is a new state of that"
            f" text, the name {name}"
        )
    try:
        before = (folder / SOURCES / name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return
    one, other = (set(pairwise(words.casefold().split())) for words in (before, text.text))
    if one and other and len(one & other) < SAME_TEXT * min(len(one), len(other)):
        raise InputError(f"{folder}: is the case of another text of the name {name}; {mend}, or move that case away")


def _not_ours(place: Path) -> InputError:
    return InputError(
        f"{place}: stands there and was not written by this suite; give another folder with --out, or move it away"
    )


def _description(path: Path) -> dict[str, Any]:
    """A case's description; {} where there is none, or one of something else."""
    try:
        package = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    ours = isinstance(package, dict) and package.get("name") == NAME and isinstance(package.get("sources"), list)
    return package if ours else {}


def _has_columns(path: Path, record: type) -> bool:
    """Whether a table without a description beside it has the columns of ours; an empty file holds nothing to lose."""
    first = path.read_bytes()[:10_000].decode("utf-8-sig", errors="replace").partition("\n")[0]
    header = {name.strip() for mark in ",;\t" for name in next(csv.reader([first], delimiter=mark), [])}
    return not first.strip() or {field.name for field in dataclasses.fields(record)} <= header
