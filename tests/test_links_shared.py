"""No answer is read into a claim that no word ties to the demand."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis import read
from analysis.comparison import links
from analysis.comparison.relation import relate
from analysis.text.source import read_source

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "velmora.txt"


def test_a_claim_without_a_word_of_the_demand_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its form says: it stays a claim on the same matter, and its reason says why."""
    monkeypatch.setattr(links, "relate", lambda wish, place: ("addresses", relate(wish, place)[1]))
    monkeypatch.setattr(links, "weights", lambda: {"score": {"bound": 0.0}})  # so that many are proposed
    rows = [one for one in read(read_source(EXAMPLE)).links if one.relation]
    without = [one for one in rows if not one.shared]
    assert without
    assert {one.relation for one in without} == {"touches"}
    assert all("No word ties the two, so no answer is read into it." in one.why for one in without)
    assert {one.relation for one in rows if one.shared} == {"addresses"}
