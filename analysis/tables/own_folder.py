"""Whether a folder may take a case: what stands there was written by this suite, and is the case of the same text."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from shlex import quote
from typing import Any

from analysis.errors import InputError
from analysis.records import Source
from analysis.tables.files import DESCRIPTION, NAME, SOURCES, TABLES

SAME_TEXT = 0.1
"""Two texts of one name are states of one text when the shorter shares so much of its pairs of words with the other."""

LITTLE = 0.01
"""A share that is told as less than this."""

TAKEN = ".taken-in.json"
"""Beside the texts of a case: the digest of each as it was taken in. The description tells how they were last read."""


def require_own(texts: Sequence[Source], folder: Path) -> None:
    """Refuse a folder that holds what the files of a case would replace and are not an earlier state of it.

    Args:
        texts: of the case, the official one first.
        folder: where it is to go; other files in it do no harm.

    Raises:
        InputError: it is the case of another text, holds a file of the name of one of the case's that this suite did
            not write, or a text of the case that a person has mended.
    """
    package = _description(folder / DESCRIPTION)
    recorded = [one for one in package.get("sources", []) if isinstance(one, dict)]
    official = next((one for one in recorded if one.get("role") == "official"), {})
    if official and official.get("sha256") != texts[0].sha256:
        _require_same_text(str(official.get("title")), texts[0], folder)
    require_unmended(texts, folder)
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


def require_unmended(texts: Sequence[Source], folder: Path) -> None:
    """Refuse to write a text over one that a person has mended in the case: of a page or a PDF there is no other copy.

    Raises:
        InputError: a text in the case is neither the one that is to be written nor the one that was taken in.
    """
    taken = taken_in(folder)
    for source in texts:
        place = folder / SOURCES / source.name
        if source.name not in taken or not place.is_file():
            continue
        there = hashlib.sha256(place.read_bytes()).hexdigest()
        if there not in (source.sha256, taken[source.name]):
            raise InputError(
                f"{place}: was mended after it had been taken in, and another state of it would be written over it;"
                f" go on from it, with the critics of the case, by “analysis build {quote(str(folder))}”, or move it"
                " away to begin with your own file again"
            )


def taken_in(folder: Path) -> dict[str, str]:
    """The SHA-256 of each text of a case as it was taken in, by name; where that was not kept, as it was last read."""
    recorded = _description(folder / DESCRIPTION).get("sources", [])
    found = {str(one.get("title")): str(one.get("sha256")) for one in recorded if isinstance(one, dict)}
    return found | _kept(folder / SOURCES / TAKEN)


def as_taken(texts: Sequence[Source], folder: Path) -> bytes:
    """What to keep in :data:`TAKEN`: of a text that is read where it stands in the case, what was kept of it before."""
    before, found = taken_in(folder), {}
    for source in texts:
        place = folder / SOURCES / source.name
        same = place.is_file() and hashlib.sha256(place.read_bytes()).hexdigest() == source.sha256
        found[source.name] = before.get(source.name, source.sha256) if same else source.sha256
    return (json.dumps(found, ensure_ascii=False, indent=2) + "\n").encode()


def _kept(path: Path) -> dict[str, str]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return {str(name): str(sha) for name, sha in kept.items()} if isinstance(kept, dict) else {}


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
    one, other = _pairs(before), _pairs(text.text)
    if one and other and len(one & other) < SAME_TEXT * min(len(one), len(other)):
        raise InputError(f"{folder}: is the case of another text of the name {name}; {mend}, or move that case away")


def new_states(texts: Sequence[Source], folder: Path) -> tuple[str, ...]:
    """What to say where a case holds another state of a text: another year's report may go by the same name.

    Returns:
        One line for each text that differs from the one in the folder, with how much of it is new.
    """
    found = []
    for source in texts:
        try:
            before = (folder / SOURCES / source.name).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        if before == source.text:
            continue
        one, other = _pairs(before), _pairs(source.text)
        new, gone = len(other - one) / max(1, len(other)), len(one - other) / max(1, len(one))
        found.append(
            f"{folder}: holds another state of {source.name} ({_percent(new)} of the new one was not in it,"
            f" {_percent(gone)} of it is gone); it is replaced, and judgements go over where their words still stand."
            " Where this is another text, give it a folder of its own with --out"
        )
    return tuple(found)


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise(text.casefold().split()))


def _percent(share: float) -> str:
    return "less than 1%" if 0 < share < LITTLE else f"{share:.0%}"


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
