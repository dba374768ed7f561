"""What nbval leaves out: the figure that a cell draws is the figure that its notebook stores, pixel by pixel.

Loaded by ``pytest -p tests.notebooks.pictures --nbval``. It looks at the outputs that nbval has just made for its own
comparison, so that no notebook need be run twice.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Generator, Sequence
from typing import Any

import numpy as np
import pytest
from nbval.plugin import IPyNbCell  # type: ignore[import-untyped]
from PIL import Image

MOST_DIFFERENCE = 2.0
"""Root mean square over pixels, of 255: another machine may smooth an edge otherwise."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    result = yield
    if isinstance(item, IPyNbCell) and item.test_outputs is not None:
        different = out_of_date(item.cell.get("outputs", []), item.test_outputs)
        if different:
            pytest.fail(different, pytrace=False)
    return result


def out_of_date(stored: Sequence[Any], fresh: Sequence[Any]) -> str:
    """In what the stored figures of one cell differ from fresh ones; empty where they do not.

    Args:
        stored: the cell's outputs in the notebook.
        fresh: those of the run.
    """
    old, new = _figures(stored), _figures(fresh)
    if len(old) != len(new):
        return f"the notebook stores {len(old)} figures of this cell, a fresh run draws {len(new)}"
    for number, (before, after) in enumerate(zip(old, new, strict=True), 1):
        if before.shape != after.shape:
            return f"figure {number} has another size: stored {before.shape[:2]}, drawn {after.shape[:2]}"
        difference = float(np.sqrt(((before - after) ** 2).mean()))
        if difference >= MOST_DIFFERENCE:
            return (
                f"figure {number} is out of date: {difference:.1f} from the one drawn now (less than {MOST_DIFFERENCE})"
            )
    return ""


def _figures(outputs: Sequence[Any]) -> list[np.ndarray[Any, np.dtype[np.float64]]]:
    return [
        _pixels(base64.b64decode(one["data"]["image/png"])) for one in outputs if "image/png" in one.get("data", {})
    ]


def _pixels(png: bytes) -> np.ndarray[Any, np.dtype[np.float64]]:
    with Image.open(io.BytesIO(png)) as image:
        return np.asarray(image.convert("RGB"), dtype=np.float64)
