"""What a second reader makes of the held-out texts, by the measure the suite is held to: the ceiling of its figures.

``second/`` holds readings of ``k1``–``k4`` made after the codebook alone by another coder, who saw neither the first
annotation nor what the suite finds. The relation and the strength that this coder gives take the place of a score.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from score import rows, score

FOLDER = Path(__file__).resolve().parent / "second"

RELATIONS = ("touches", "partly_addresses", "addresses", "in_tension")
STRENGTHS = ("weak", "moderate", "strong")
"""From the lowest rank to the highest."""

Row = Mapping[str, Any]


def read() -> Sequence[str]:
    """The names of the texts that were read a second time."""
    return sorted(path.name.split(".")[0] for path in FOLDER.glob("*.claims.jsonl"))


def measure(prefix: Path) -> dict[str, Any]:
    """Score the second reading of the annotated text at ``prefix`` against the first."""
    return score_tables(prefix, tables(FOLDER / prefix.name))


def score_tables(prefix: Path, found: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    """Score tables that no run wrote, by their names, against the annotated text at ``prefix``."""
    with tempfile.TemporaryDirectory() as folder:
        for name, table in found.items():
            _write(Path(folder) / name, table)
        return score(prefix, folder)


def tables(prefix: Path) -> dict[str, Sequence[Row]]:
    """A reading as the four tables of a run, with the columns that the measure looks at."""
    claims, critiques, links, tensions = (
        rows(f"{prefix}.{kind}.jsonl") for kind in ("claims", "critiques", "links", "tensions")
    )
    return {
        "claims.csv": [{"claim_id": one["id"], **one} for one in claims],
        "critiques.csv": [{"critique_id": one["id"], **one} for one in critiques],
        "comparison.csv": [
            {
                "claim_id": one["claim"],
                "critique_id": one["critique"],
                "relation": one["relation"],
                "score": RELATIONS.index(one["relation"]),
            }
            for one in links
        ],
        "tensions.csv": [
            {
                "tension_id": one["id"],
                **{f"{side}_{end}": one[side][end] for side in "ab" for end in ("start", "end")},
                "kind": one["kind"],
                "score": STRENGTHS.index(one["strength"]),
            }
            for one in tensions
        ],
    }


def _write(path: Path, table: Sequence[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        columns = sorted({column for row in table for column in row})
        writer = csv.DictWriter(file, fieldnames=columns)
        writer.writeheader()
        writer.writerows(table)


def report(results: Mapping[str, Mapping[str, Any]], second: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The figures of the suite and of the second reader side by side, as lines of Markdown.

    Args:
        results: what the suite gets, by text.
        second: what the second reader gets, by text; a line each.
    """
    lines = [
        "",
        "## What a second reader gets",
        "",
        "`second/`: `k1`–`k4` read by another coder (a language model, as the first), who had the codebook and the text"
        " alone, and measured as the suite is. The distance from the suite to this reader is what is left to win.",
        "",
        "| text | who | claims F1 | attributed voice | kind | critiques F1 | links recall@k | links F1"
        " | relation right | tensions: recall | precision@10 |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, got in second.items():
        lines += [_row(name, "second reader", got), _row(name, "suite", results[name])]
    return lines


def _row(name: str, who: str, got: Mapping[str, Any]) -> str:
    voice, links, tensions = got["voice_attributed"], got["links"], got["tensions"]
    return (
        f"| {name} | {who} | {got['claims']['f1']:.2f} | {voice['right']}/{voice['of']} of {voice['gold']}"
        f" | {got['kind_accuracy']:.2f} | {got['critiques']['f1']:.2f} | {links['recall_at_k']:.2f} | {links['f1']:.2f}"
        f" | {links['relation_accuracy']:.2f} | {tensions['recall']:.2f} | {tensions['precision_at_10']:.2f} |"
    )
