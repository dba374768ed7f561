"""The scripts of measure/ can be loaded: the fits take hours, are run seldom, and would break unseen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

SCRIPTS = sorted(path.stem for path in (Path(__file__).resolve().parents[1] / "measure").glob("*.py"))


@pytest.mark.parametrize("name", SCRIPTS)
def test_it_can_be_loaded_and_says_what_it_is(name: str, measuring: Callable[[str], ModuleType]):
    assert (measuring(name).__doc__ or "").strip()
