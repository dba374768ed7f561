"""The version of the code that decides about rows, so that what older code made is made again."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import version as installed
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
STAGES = ("records.py", "case.py", "text", "extraction", "comparison")
"""What decides about the rows; the rooms that only show them do not count."""


@lru_cache(maxsize=1)
def version() -> str:
    """A hash over the stages' files and the versions of the libraries whose output decides: the model has one alone."""
    digest = hashlib.sha256()
    for package in ("spacy", "scikit-learn"):
        digest.update(installed(package).encode())
    for stage in STAGES:
        place = PACKAGE / stage
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(PACKAGE).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()
