"""The version of the code that decides about rows, so that what older code made is made again."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.metadata import version as installed
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
SHOWING = frozenset(
    {"__init__.py", "__main__.py", "corpus", "classroom", "presentation", "measure.py", "tables", "__pycache__"}
)
"""What only keeps and shows rows. Everything else decides about them: a new room counts until it is named here."""

LIBRARIES = ("numpy", "py3langid", "scikit-learn", "scipy", "spacy")
"""Libraries whose output decides; the parser's model is pinned to one version."""


@lru_cache(maxsize=1)
def version() -> str:
    """A hash over every file that decides about the rows, and over the versions of :data:`LIBRARIES`."""
    return _hash(PACKAGE)


def _hash(package: Path) -> str:
    digest = hashlib.sha256()
    for name in LIBRARIES:
        digest.update(installed(name).encode())
    for path in sorted(package.rglob("*")):
        inside = path.relative_to(package)
        if path.is_file() and inside.parts[0] not in SHOWING and "__pycache__" not in inside.parts:
            digest.update(inside.as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
