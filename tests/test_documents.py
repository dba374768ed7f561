"""The Markdown that people read: what a reader's eye trips over and no tool reports."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("*/README.md")])


def broken(text: str) -> list[int]:
    """Lines, from 1, at which a table begins without a head: the rows below a blank line are shown as bare marks."""
    lines = ["", *text.splitlines(), ""]
    starts = [n for n, (before, line) in enumerate(pairwise(lines), 1) if line.startswith("|") and before[:1] != "|"]
    return [n for n in starts if n + 1 >= len(lines) or not re.fullmatch(r"\|[-:| ]+\|", lines[n + 1].strip())]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_table_has_its_head(path: Path):
    assert broken(path.read_text(encoding="utf-8")) == []


def test_a_blank_line_within_a_table_is_seen():
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n{}| 3 | 4 |\n"
    assert broken(table.format("")) == []
    assert broken(table.format("\n")) == [5]
