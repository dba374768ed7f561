"""What the words of a line, its heading and its neighbours say of its being a critic's."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.extraction.fitted import lines as tagging_lines
from analysis.extraction.fitted.lines import CONSTANT, Line, line_odds, line_words

SOURCE = "Still wanting\nThe Guild came.\n- a doctor on board\n"
LINES = [
    Line(0, 13, "heading", opens=True, block=0, section=""),
    Line(14, 29, "paragraph", opens=True, block=14, section="Still wanting"),
    Line(32, 49, "item", opens=True, block=32, section="Still wanting"),
]


def test_each_word_is_told_with_where_it_stands():
    heading, lead, item = line_words(SOURCE, LINES)
    assert {"own wanting", "behind guild", "heading"} <= heading
    assert {"own guild", "headed still", "before wanting", "behind doctor", "paragraph"} <= lead
    assert {"own doctor", "led guild", "headed wanting", "before came", "item"} <= item
    assert not any(word.startswith("led ") for word in heading | lead)


def test_the_odds_are_the_sum_of_what_is_known(monkeypatch: pytest.MonkeyPatch):
    table = {CONSTANT: -1000, "own doctor": 700, "led guild": 900, "own unheard": 5000}
    monkeypatch.setattr(tagging_lines, "weights", lambda: table)
    monkeypatch.setattr(tagging_lines, "by_meaning", lambda: np.zeros(192))
    assert line_odds(SOURCE, LINES) == [-1000, -1000, 600]


def test_meaning_counts_beside_the_words(monkeypatch: pytest.MonkeyPatch):
    meanings = tagging_lines.line_meanings(SOURCE, LINES)
    assert np.allclose(np.linalg.norm(meanings, axis=1), 1.0)
    monkeypatch.setattr(tagging_lines, "weights", lambda: {CONSTANT: 0})
    monkeypatch.setattr(tagging_lines, "by_meaning", lambda: 1000 * meanings[2])
    odds = line_odds(SOURCE, LINES)
    assert odds[2] == 1000
    assert max(odds[:2]) < 1000


def test_a_text_without_lines_has_no_odds():
    assert line_odds("", []) == []
