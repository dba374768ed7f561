"""Notebooks that cannot be executed: one line, whatever went wrong, and the notebook as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import nbformat
import pytest

from analysis.errors import InputError
from analysis.presentation import run_notebooks


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("raise ValueError('no')", "a cell failed: ValueError: no; the notebook is as it was before"),
        ("import time; time.sleep(60)", "took longer than 2 s, and was stopped; try again"),
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


def test_a_key_that_interrupts_is_no_traceback_and_leaves_no_kernel(tmp_path: Path):
    path = tmp_path / "a.ipynb"
    code = f"import os, time; open({str(tmp_path / 'kernel')!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code, id="a")]), path)
    before = path.read_bytes()
    runs = (
        "import pathlib; from analysis import __main__ as command; from analysis.presentation.run_notebooks import run;"
        f" command._notebooks = lambda options: run(pathlib.Path({str(path)!r})) and 0;"
        " raise SystemExit(command.main(['notebooks', '.']))"
    )
    # a shell that runs the tests in the background has them, and what they start, ignore the key
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(
        [sys.executable, "-c", runs], stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=heard
    )
    for _ in range(600):
        if (tmp_path / "kernel").is_file() and (tmp_path / "kernel").read_text():
            break
        time.sleep(0.1)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "interrupted" in said
    assert said.count("\n") == 1
    assert path.read_bytes() == before
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "kernel").read_text()), 0)


def test_a_kernel_that_never_answers_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def silent(client: object) -> None:
        raise RuntimeError("Kernel didn't respond in 60 seconds")

    monkeypatch.setattr(run_notebooks, "_in_a_thread", silent)
    path = tmp_path / "one.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1")]), path)
    with pytest.raises(InputError, match=r"one\.ipynb: its kernel did not start .*; try again"):
        run_notebooks.executed(path)
