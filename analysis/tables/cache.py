"""What was made of a text, kept by what it was made from: a second run of the same text and code reads one file.

The cache is a folder of JSON files, safe to delete at any time. A file is put in place whole, under a name that is a
hash of everything the case depends on, so two processes may write it at once; one that cannot be read is made anew.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from analysis.records import Case, Claim, Critique, Dropped, Link, Source, Tension
from analysis.tables.version import version
from analysis.tables.whole_file import UNFINISHED, put

FOLDER = "CLAIMS_CACHE"
"""The environment variable that names the folder; set to nothing it turns the cache off."""

MOST_FILES = 200
"""Files kept; the oldest go first."""


Made = TypeVar("Made")

_TUPLES: dict[str, type] = {
    "claims": Claim,
    "critiques": Critique,
    "links": Link,
    "tensions": Tension,
    "dropped": Dropped,
}


def cached(source: Source, critics: Sequence[str], critic_sources: Sequence[Source], make: Callable[[], Case]) -> Case:
    """The case of these texts and settings, from the cache where this code made it before, else made.

    Args:
        source: the official text.
        critics: names that restrict whose demands count.
        critic_sources: texts of the critics' own.
        make: makes the case.
    """
    # a critic's text that names no author is its file's: its name decides about voices
    texts = [(one.name, one.sha256) for one in critic_sources]
    return recalled(
        [source.sha256, list(critics), texts],
        make,
        keep=_rows,
        # only the rows are kept: the texts are at hand, and the official one's name may have changed
        take=lambda rows: _case(rows, source, critics, critic_sources),
    )


def recalled(
    of: Sequence[object], make: Callable[[], Made], *, keep: Callable[[Made], object], take: Callable[[Any], Made]
) -> Made:
    """What was made of the same things by this code before, from the cache, else made and kept there.

    Args:
        of: all that decides what is made besides the code, as JSON can write it.
        make: makes it.
        keep: turns it into what JSON can write.
        take: turns that back; where it raises a ValueError, KeyError or TypeError, it is made anew.
    """
    folder = _folder()
    if folder is None:
        return make()
    path = folder / f"{hashlib.sha256(json.dumps([version(), *of]).encode()).hexdigest()}.json"
    with suppress(OSError, ValueError, KeyError, TypeError):
        return take(json.loads(path.read_text(encoding="utf-8")))
    made = make()
    with suppress(OSError):  # a cache that cannot be written costs time, nothing else
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, json.dumps(keep(made), ensure_ascii=False).encode("utf-8"))
        _sweep(folder)
    return made


def _folder() -> Path | None:
    named = os.environ.get(FOLDER)
    if named is not None:
        return Path(named) if named else None
    try:
        kept = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    except RuntimeError:  # a user without a home, as containers give one: nothing is kept
        return None
    return kept / "claims-beside-critique"


def _case(
    rows: dict[str, list[list[Any]]], source: Source, critics: Sequence[str], critic_sources: Sequence[Source]
) -> Case:
    names = dict(zip(rows["sources"][0], [source.name, *(one.name for one in critic_sources)], strict=True))
    made: dict[str, Any] = {}
    for key, record in _TUPLES.items():
        columns = [field.name for field in dataclasses.fields(record)]
        made[key] = tuple(record(**dict(zip(columns, row, strict=True))) for row in rows[key])
    made["critiques"] = tuple(dataclasses.replace(one, source=names[one.source]) for one in made["critiques"])
    made["passed_over"] = tuple(rows["passed_over"][0])
    return Case(source=source, critics=tuple(critics), critic_sources=tuple(critic_sources), **made)


def _rows(case: Case) -> dict[str, Any]:
    rows: dict[str, Any] = {
        key: [list(dataclasses.asdict(record).values()) for record in getattr(case, key)] for key in _TUPLES
    }
    rows["sources"] = [[case.source.name, *(one.name for one in case.critic_sources)]]
    rows["passed_over"] = [list(case.passed_over)]
    return rows


def _sweep(folder: Path) -> None:
    """Remove the oldest files beyond :data:`MOST_FILES`, and what killed processes did not finish."""
    kept = sorted(folder.glob("*.json"), key=lambda one: one.stat().st_mtime)
    day_ago = time.time() - 86_400  # another process may be writing its own now
    left = [one for one in folder.glob(f"{UNFINISHED}*") if one.stat().st_mtime < day_ago]
    for old in (*kept[:-MOST_FILES], *left):
        old.unlink(missing_ok=True)
