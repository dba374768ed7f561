"""The committed notebooks were run in order, and a fresh run draws the figures they store."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import nbformat
import numpy as np
import pytest
from PIL import Image

from analysis.presentation.run_notebooks import executed

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
MOST_DIFFERENCE = 2.0
"""Root mean square over pixels, of 255: another machine may smooth an edge otherwise."""


def _pictures(notebook: Any) -> dict[str, tuple[bytes, str]]:
    found = {}
    for cell in notebook.cells:
        for number, output in enumerate(cell.get("outputs", [])):
            if "image/png" in output.get("data", {}):
                alt = output.metadata.get("image/png", {}).get("alt", "")
                found[f"{cell.id}-{number}"] = (base64.b64decode(output.data["image/png"]), alt)
    return found


def _pixels(png: bytes) -> np.ndarray[Any, np.dtype[np.float64]]:
    with Image.open(io.BytesIO(png)) as image:
        return np.asarray(image.convert("RGB"), dtype=np.float64)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_was_run_in_order_and_none_failed(path: Path):
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    assert not any(output.output_type == "error" for cell in cells for output in cell.outputs)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_no_output_tells_of_the_machine(path: Path):
    text = path.read_text(encoding="utf-8")
    for trace in (str(Path.home()), str(path.parents[1]), "site-packages", "ipykernel_", "Warning:"):
        assert trace not in text, f"{path.name} holds {trace}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_figures_are_those_of_a_fresh_run_and_have_words(path: Path):
    stored = _pictures(nbformat.read(path, as_version=4))
    fresh = _pictures(nbformat.reads(executed(path), as_version=4))
    assert list(stored) == list(fresh)
    for name, (png, alt) in stored.items():
        assert len(alt) > 40, f"{name}: the figure has no alt text"
        old, new = _pixels(png), _pixels(fresh[name][0])
        assert old.shape == new.shape, f"{name}: another size"
        assert float(np.sqrt(((old - new) ** 2).mean())) < MOST_DIFFERENCE, f"{name}: the stored figure is out of date"
