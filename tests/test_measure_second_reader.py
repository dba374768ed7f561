"""The second reading of the held-out texts: it quotes its texts, and is measured as the suite is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

MEASURE = Path(__file__).resolve().parents[1] / "measure"
KINDS = ("claims", "critiques", "links", "tensions")


@pytest.fixture
def second(measuring: Callable[[str], ModuleType]) -> ModuleType:
    return measuring("second_reader")


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def places(row: dict[str, Any]) -> list[dict[str, Any]]:
    return [row] if "quote" in row else [row["a"], row["b"]]


@pytest.mark.parametrize("path", sorted((MEASURE / "second").glob("*.jsonl")), ids=lambda path: path.name)
def test_every_annotation_quotes_its_text(path: Path) -> None:
    text = (MEASURE / "texts" / f"{path.name.split('.')[0]}.txt").read_bytes().decode("utf-8")
    rows = lines(path)
    assert rows
    if "links" not in path.name:
        assert all(text[one["start"] : one["end"]] == one["quote"] for row in rows for one in places(row))
        return
    prefix = path.name.split(".")[0]
    claims, critiques = (
        {row["id"] for row in lines(path.with_name(f"{prefix}.{kind}.jsonl"))} for kind in ("claims", "critiques")
    )
    assert all(row["claim"] in claims and row["critique"] in critiques for row in rows)


def test_the_first_reading_agrees_with_itself_in_all(
    second: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in KINDS:
        shutil.copy(MEASURE / "texts" / f"d1.{kind}.jsonl", tmp_path)
    monkeypatch.setattr(second, "FOLDER", tmp_path)
    assert second.read() == ["d1"]
    got = second.measure(MEASURE / "texts" / "d1")
    assert (got["claims"]["f1"], got["kind_accuracy"], got["critiques"]["f1"]) == (1.0, 1.0, 1.0)
    assert (got["links"]["recall_at_k"], got["links"]["f1"], got["links"]["relation_accuracy"]) == (1.0, 1.0, 1.0)
    assert (got["tensions"]["recall"], got["tensions"]["precision_at_10"]) == (1.0, 1.0)
