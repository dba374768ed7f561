"""`figures.py --check`: what a text gives now against the sums that were written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PAGE = "# Figures\n\nrecall .67\n"


@pytest.fixture
def figures(measuring: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module, with a page and sums of two texts in a folder of its own."""
    module = measuring("figures")
    page, sums = tmp_path / "FIGURES.md", tmp_path / "measured.tsv"
    page.write_text(PAGE, encoding="utf-8")
    given = {"texts/a": module.sum_of({"f1": 0.5}), "unseen/b": module.sum_of({"f1": 0.7})}
    written = {**given, page.name: module.sum_of(PAGE)}
    sums.write_text("# by hand\n" + "".join(f"{name}\t{one}\n" for name, one in written.items()), encoding="utf-8")
    monkeypatch.setattr(module, "REPORT", page)
    monkeypatch.setattr(module, "SUMS", sums)
    return module


def test_a_check_of_part_of_the_texts_is_clean_where_they_give_the_same(figures: ModuleType):
    assert figures.check({"texts/a": figures.sum_of({"f1": 0.5})}) == 0


@pytest.mark.parametrize(
    ("name", "f1"),
    [
        pytest.param("texts/a", 0.51, id="another-figure"),
        pytest.param("texts/c", 0.5, id="a-text-nobody-measured"),
    ],
)
def test_what_changed_is_named(figures: ModuleType, capsys: pytest.CaptureFixture[str], name: str, f1: float):
    assert figures.check({name: figures.sum_of({"f1": f1})}) == 1
    assert f"{name} (mend: make figures)" in capsys.readouterr().err


def test_a_page_that_was_edited_is_named(figures: ModuleType, capsys: pytest.CaptureFixture[str]):
    figures.REPORT.write_text(PAGE.replace(".67", ".76"), encoding="utf-8")
    assert figures.check({}) == 1
    assert "FIGURES.md (mend" in capsys.readouterr().err


def test_without_sums_everything_is_named(figures: ModuleType, capsys: pytest.CaptureFixture[str]):
    figures.SUMS.unlink()
    assert figures.check({}) == 1
    assert "make figures" in capsys.readouterr().err


def test_a_sum_is_of_what_is_said_and_not_of_its_order(figures: ModuleType):
    assert figures.sum_of({"a": 1, "b": 2}) == figures.sum_of({"b": 2, "a": 1}) != figures.sum_of({"a": 2, "b": 1})
