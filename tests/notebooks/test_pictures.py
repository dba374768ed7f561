"""The comparison of figures that rides on nbval's run: it passes what is the same and fails what is not."""

from __future__ import annotations

import base64
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from PIL import Image

from tests.notebooks.pictures import out_of_date

DRAWS = """import io
from IPython.display import Image, display
from PIL import Image as Drawn
png = io.BytesIO()
Drawn.new("RGB", (8, 6), "blue").save(png, "png")
display(Image(png.getvalue()))"""


def _figure(colour: str, size: tuple[int, int] = (8, 6)) -> Any:
    png = io.BytesIO()
    Image.new("RGB", size, colour).save(png, "png")
    stored = base64.b64encode(png.getvalue()).decode()
    return nbformat.v4.new_output(
        "display_data", {"image/png": stored, "text/plain": "<IPython.core.display.Image object>"}
    )


@pytest.mark.parametrize(
    ("stored", "fresh", "says"),
    [
        (["blue"], ["blue"], ""),
        (["blue"], ["#0000fe"], ""),
        (["blue"], ["red"], "out of date"),
        (["blue", "blue"], ["blue"], "stores 2 figures of this cell, a fresh run draws 1"),
        ([], ["blue"], "stores 0 figures of this cell, a fresh run draws 1"),
    ],
)
def test_what_differs_is_said(stored: list[str], fresh: list[str], says: str):
    said = out_of_date([_figure(colour) for colour in stored], [_figure(colour) for colour in fresh])
    assert says in said if says else not said


def test_another_size_is_said():
    assert "another size: stored (6, 8), drawn (6, 9)" in out_of_date([_figure("red")], [_figure("red", (9, 6))])


@pytest.mark.parametrize(("stored", "passes"), [("blue", True), ("red", False)])
def test_nbval_fails_over_a_figure_of_another_day(stored: str, passes: bool, tmp_path: Path):
    cell = nbformat.v4.new_code_cell(DRAWS, id="a", execution_count=1, outputs=[_figure(stored)])
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "a.ipynb")
    plugins = ["-p", "tests.notebooks.pictures", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, "--nbval", "--nbval-current-env", str(tmp_path / "a.ipynb")],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == (0 if passes else 1), ran.stdout + ran.stderr
    assert ("out of date" in ran.stdout) is not passes
