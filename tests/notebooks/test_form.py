"""The notebooks keep their form: a question, short cells, a sentence before each, no code of the package."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
MOST_LINES = 10


def _cells(path: Path):
    return nbformat.read(path, as_version=4).cells


def test_there_are_notebooks():
    assert NOTEBOOKS


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
class TestForm:
    def test_one_title_and_it_is_a_question(self, path: Path):
        titles = [
            line
            for cell in _cells(path)
            if cell.cell_type == "markdown"
            for line in cell.source.splitlines()
            if line.startswith("# ")
        ]
        assert len(titles) == 1
        assert titles[0].endswith("?")

    def test_a_sentence_stands_before_each_code_cell(self, path: Path):
        cells = _cells(path)
        for before, cell in pairwise(cells):
            if cell.cell_type == "code":
                assert before.cell_type == "markdown", f"cell {cell.id} follows code"
                assert re.search(r"[.:?]$", before.source.rstrip()), f"cell {cell.id}: no sentence before it"

    def test_code_cells_are_short_and_define_nothing(self, path: Path):
        for cell in _cells(path):
            if cell.cell_type != "code":
                continue
            lines = [line for line in cell.source.splitlines() if line.strip()]
            assert len(lines) <= MOST_LINES, f"cell {cell.id} has {len(lines)} lines"
            assert not re.search(r"^\s*[!%]", cell.source, re.MULTILINE), (
                f"cell {cell.id} runs a shell or magic command"
            )
            defined = [
                node
                for node in ast.walk(ast.parse(cell.source))
                if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef, ast.Lambda))
            ]
            assert not defined, f"cell {cell.id} defines something; it belongs in the package"
            assert not cell.source.rstrip().endswith(";"), f"cell {cell.id}: assign to _ instead"

    def test_limits_and_questions_come_last_and_lead_on(self, path: Path):
        prose = "\n".join(cell.source for cell in _cells(path) if cell.cell_type == "markdown")
        assert "## What this does not show" in prose
        assert "## For discussion" in prose
        assert re.search(r"\*\*Next:\*\* \[", prose)

    def test_cells_have_names_that_a_link_can_use(self, path: Path):
        names = [cell.id for cell in _cells(path)]
        assert len(names) == len(set(names))
        assert all(re.fullmatch(r"[a-z][a-z0-9-]*", name) for name in names), names
