"""Notebooks that cannot be executed: one line, whatever went wrong, and the notebook as it was."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from analysis.errors import InputError
from analysis.presentation import run_notebooks


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("raise ValueError('no')", "a cell failed: ValueError: no"),
        ("import time; time.sleep(60)", "took longer than 2 s"),
        ("import os; os._exit(1)", "kernel ended"),
    ],
)
def test_whatever_ends_a_cell_is_one_line(code: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(run_notebooks, "SECONDS", 2)
    path = tmp_path / "a.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code, id="a")]), path)
    before = path.read_bytes()
    with pytest.raises(InputError, match=says) as caught:
        run_notebooks.run(path)
    assert "\n" not in str(caught.value)
    assert [one.name for one in tmp_path.iterdir()] == ["a.ipynb"]
    assert path.read_bytes() == before


def test_what_could_not_be_written_leaves_nothing_beside_the_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        run_notebooks._put(tmp_path / "a.ipynb", "{}")
    assert list(tmp_path.iterdir()) == []
