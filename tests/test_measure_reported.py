"""Whose words claims are, as the measure counts it, and the annotated texts that it counts on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

FOLDER = Path(__file__).resolve().parents[1] / "measure" / "reported"


@pytest.fixture
def reported(measuring: Callable[[str], ModuleType]) -> ModuleType:
    return measuring("reported")


def annotated(folder: Path, text: str, claims: list[tuple[str, str, list[str]]]) -> Path:
    prefix = folder / "x01"
    prefix.with_suffix(".txt").write_text(text, encoding="utf-8")
    rows = [
        {"start": text.index(quote), "end": text.index(quote) + len(quote), "voice": voice, "voice_alt": others}
        for quote, voice, others in claims
    ]
    Path(f"{prefix}.claims.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return prefix


def test_right_voices_are_counted_among_those_met(reported: ModuleType, tmp_path: Path) -> None:
    text = (
        "The port was widened in 2011. “The quay holds,” said Jane Roe, the harbour master.\n\n"
        "According to the Chamber of Pilots, traffic in the port has doubled since 2011.\n"
    )
    claims: list[tuple[str, str, list[str]]] = [
        ("The port was widened in 2011", "author", []),
        ("The quay holds", "John Poe", ["Jane Roe"]),
        ("traffic in the port has doubled since 2011", "Guild of Grocers", []),
    ]
    got = reported.measure(annotated(tmp_path, text, claims))
    assert (got.claims, got.met, got.told, got.told_met) == (3, 3, 2, 2)
    assert (got.right, got.own_met, got.kept) == (1, 1, 1)


def test_counts_of_two_texts_are_added(reported: ModuleType) -> None:
    one = reported.Told(claims=3, found=2, met=1, told=1)
    assert one + one == reported.Told(claims=6, found=4, met=2, told=2)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.name.split(".")[0])
def test_every_annotation_quotes_its_text(path: Path) -> None:
    text = path.with_name(path.name.split(".")[0] + ".txt").read_bytes().decode("utf-8")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert rows
    assert all(text[row["start"] : row["end"]] == row["quote"] for row in rows)
