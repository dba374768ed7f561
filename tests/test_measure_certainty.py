"""The floor under the figures and how far a mean may lie off: on short texts whose annotations are made here."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

TEXT = """Ports of Halm

Every harbour of Halm is open to all ships. The northern harbour is closed to ships under a foreign flag.
Fees fell in 2019; the harbour board is elected. The Union of Pilots says that the board should publish its fees.
"""
CLAIMS = (
    "Every harbour of Halm is open to all ships",
    "The northern harbour is closed to ships under a foreign flag",
    "Fees fell in 2019",
    "the harbour board is elected",
)
DEMAND = "the board should publish its fees"


@pytest.fixture
def floor(measuring: Callable[[str], ModuleType]) -> ModuleType:
    return measuring("baselines")


@pytest.fixture
def certainty(measuring: Callable[[str], ModuleType]) -> ModuleType:
    return measuring("certainty")


def place(words: str) -> dict[str, Any]:
    return {"quote": words, "start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    said = {"voice": "author", "kind": "provision"}
    rows: dict[str, list[dict[str, Any]]] = {
        "claims": [{"id": f"C{nth}", **place(words), **said} for nth, words in enumerate(CLAIMS)],
        "critiques": [{"id": "R0", **place(DEMAND), "voice": "Union of Pilots"}],
        "links": [{"claim": "C2", "critique": "R0", "relation": "touches"}],
        "tensions": [
            {"id": "T0", "a": place(CLAIMS[0]), "b": place(CLAIMS[1]), "kind": "scope", "strength": "strong"},
        ],
    }
    for name, those in rows.items():
        (tmp_path / f"halm.{name}.jsonl").write_text("\n".join(map(json.dumps, those)), encoding="utf-8")
    (tmp_path / "halm.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "halm"


def test_sentences_are_cut_at_stops_and_headings_left_out(floor: ModuleType):
    found = [TEXT[start:end] for start, end in floor.sentences(TEXT)]
    assert [words.rstrip(".;") for words in found[:4]] == list(CLAIMS)
    assert found[4] == "The Union of Pilots says that the board should publish its fees."
    assert len(found) == 5


def test_plain_means_are_measured_as_the_suite_is(floor: ModuleType, prefix: Path):
    got = floor.measure(prefix)
    assert (got["claims"]["hit"], got["claims"]["found"], got["claims"]["gold"]) == (4, 5, 4)
    assert got["critiques"]["hit"] == 1
    assert got["links"]["recall_at_k"] == 1.0
    assert got["tensions"]["recall"] == 1.0
    assert got["chance"] == pytest.approx(1 / 10)


def test_an_interval_holds_the_mean_and_grows_where_hands_differ(certainty: ModuleType):
    alike = {f"h{nth}": [0.4, 0.6] for nth in range(12)}
    apart = {f"h{nth}": [0.1, 0.1] if nth % 2 else [0.9, 0.9] for nth in range(12)}
    assert certainty.interval(alike) == (0.5, 0.5)
    low, high = certainty.interval(apart)
    assert low < 0.35
    assert high > 0.65
    assert certainty.interval(apart) == (low, high)


def test_of_few_hands_the_least_and_the_greatest_are_told(certainty: ModuleType):
    links = {"recall_at_k": 0.5, "precision": 0.25, "f1": 0.5, "relation_accuracy": 0.5}
    proposed = {"by_relation": {"touches": "0/3", "addresses": "2/2"}}
    got = {
        "claims": {"f1": 0.5},
        "kind_accuracy": 0.5,
        "critiques": {"f1": 0.5},
        "links": links | proposed,
        "tensions": {"recall": 0.5, "precision_at_10": 0.5},
        "chance": 0.01,
    }
    few = {"k1": got, "k2": got | {"kind_accuracy": 0.9}}
    names = ("seed", "k1", "k2", "a12")
    lines = certainty.report({"seed": got}, few, {"a12": got}, dict.fromkeys(names, got), {"k1": got})
    assert [line for line in lines if line.startswith("| seed, tuned | suite | 0.50 | 0.50 |")]
    (suite,) = [line for line in lines if line.startswith("| held out (2) | suite")]
    assert "| 0.70 (0.50–0.90) |" in suite
    assert "| 0.25 (0.25–0.25) | 0.50 (0.50–0.50) | 0.50 (0.50–0.50) | 0.40 (0.40–0.40) |" in suite
    assert any("one pair in 100 is annotated" in line for line in lines)
