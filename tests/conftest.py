"""What all tests share: one reading of the repository's own text a session, and the modules of measure/."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from analysis import Case, read
from analysis.text.source import read_source

ROOT = Path(__file__).resolve().parents[1]
OWN_TEXT = ROOT / "source" / "kazakhstan-democracy.txt"


@pytest.fixture(scope="session")
def own_case() -> Case:
    """The case of the repository's own text, made once."""
    return read(read_source(OWN_TEXT))


@pytest.fixture(scope="session")
def measuring() -> Iterator[Callable[[str], ModuleType]]:
    """Imports a module of measure/ by its name: they are run as files, and find each other beside them."""
    sys.path.insert(0, str(ROOT / "measure"))
    yield import_module
    sys.path.remove(str(ROOT / "measure"))
