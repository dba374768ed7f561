"""What critics want, as the measure counts it, and the annotated texts that it counts on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "measure" / "demands"


@pytest.fixture
def demanded(measuring: Callable[[str], ModuleType]) -> ModuleType:
    return measuring("demanded")


def test_critiques_are_met_by_place_and_voice(demanded: ModuleType, tmp_path: Path) -> None:
    text = "The port was widened in 2011. The Chamber of Pilots urged the Government to dredge the fairway.\n"
    prefix = tmp_path / "ca01"
    prefix.with_suffix(".txt").write_text(text, encoding="utf-8")
    rows = [
        {"start": text.index(quote), "end": text.index(quote) + len(quote), "voice": voice}
        for quote, voice in (("dredge the fairway", "Chamber of Pilots"), ("widened in 2011", "Chamber of Pilots"))
    ]
    Path(f"{prefix}.critiques.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    got = demanded.measure(prefix)
    assert (got.annotated, got.found, got.met, got.right) == (2, 1, 1, 1)
    assert got + got == demanded.Wanted(annotated=4, found=2, met=2, right=2)


def test_what_is_unread_is_reported_apart(demanded: ModuleType) -> None:
    one = demanded.Wanted(annotated=4, found=2, met=1, right=1)
    lines = demanded.report({"ca05": one, "ca06": one + one})
    assert any(line.startswith("| `ca`, opened | 0.500 | 0.250 | 0.333 | 1 / 4 |") for line in lines)
    assert any(line.startswith("| all unread | 0.500 | 0.250 | 0.333 | 2 / 8 |") for line in lines)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.name.split(".")[0])
def test_every_annotation_quotes_its_text(path: Path) -> None:
    text = path.with_name(path.name.split(".")[0] + ".txt").read_bytes().decode("utf-8")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert rows
    assert all(text[row["start"] : row["end"]] == row["quote"] for row in rows)
