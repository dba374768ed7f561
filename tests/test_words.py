"""Vocabulary as data: no word stands twice in one list, so that whoever reads a list sees what is in it."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "analysis"
MODULES = sorted(path for room in ("text", "extraction", "lexicon") for path in (PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_word_stands_twice_in_one_list(path: Path):
    twice: dict[str, int] = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "word_set":
            lines = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            counts = Counter(word for line in lines for word in line.split())
            twice |= {word: node.lineno for word, times in counts.items() if times > 1}
    assert twice == {}
