"""What all tests share: one reading of the repository's own text a session."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis import Case, read
from analysis.text.source import read_source

ROOT = Path(__file__).resolve().parents[1]
OWN_TEXT = ROOT / "source" / "kazakhstan-democracy.txt"


@pytest.fixture(scope="session")
def own_case() -> Case:
    """The case of the repository's own text, made once."""
    return read(read_source(OWN_TEXT))
