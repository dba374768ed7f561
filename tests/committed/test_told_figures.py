"""What the documents say in figures of our own text is what its tables and readings hold."""

from __future__ import annotations

from pathlib import Path

from analysis.presentation import notebook, readings
from analysis.presentation.cards import settled
from analysis.presentation.decisions import sureness

ROOT = Path(__file__).parents[2]


def _words(place: str) -> str:
    return " ".join((ROOT / place).read_text(encoding="utf-8").split())


def test_how_our_own_suggestions_fared_and_why():
    found = sureness(settled(notebook.own_case()), notebook.own_decisions())
    assert (found.links_read, found.links_kept) == (13, 6)
    both = notebook.agreed_reading()
    in_part = {one["critique"] for one in both.links if one["relation"] == "partly_addresses"}
    assert not any(one["relation"] == "addresses" for one in both.links)
    assert (len(both.critiques), len(both.critiques) - len(in_part)) == (7, 4)
    assert "six of the 13 suggested relations" in _words("docs/method/README.md")
    assert "for four of its seven demands none that does so in part" in _words("docs/method/README.md")


def test_what_the_two_readings_have_of_each_others_tensions():
    first, second = notebook.readings()
    shared = [len(readings.shared_tensions(a, b)) / len(a.tensions) for a, b in ((first, second), (second, first))]
    assert [round(100 * share) for share in shared] == [71, 66]
    assert "found 71 and 66 in 100 of each other's tensions" in _words("docs/classroom/README.md")
