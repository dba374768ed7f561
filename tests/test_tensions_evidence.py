"""Evidence: a conclusion beside how the fact it rests on came about."""

from __future__ import annotations

from analysis.comparison.tensions.opposites.evidence import between
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import FILLER


def test_a_fall_in_complaints_beside_a_new_obstacle_to_complaining():
    text = (
        "Complaints about the ferries fell to 20. The fall shows that passengers are content."
        f" {FILLER}\n\n{FILLER} Complaints about the ferries can be lodged only in person."
    )
    source = source_from_text(text)
    text_read = read(extract(source))
    found = between(text_read.frames, text_read.index)
    assert any("shows" in text[slice(*one.a)] and "only in person" in text[slice(*one.b)] for one in found)
