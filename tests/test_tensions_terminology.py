"""Terminology: the thing under another name, and one term with two meanings."""

from __future__ import annotations

from analysis.comparison.tensions.reading import read
from analysis.comparison.tensions.terminology import between
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text

FILLER = "The Ministry was founded long ago. Its garden has a pond. Trains run to the coast. The bread is good."


def pairs(text: str) -> list[tuple[str, str]]:
    source = source_from_text(text)
    found = read(extract(source))
    return [(text[slice(*one.a)], text[slice(*one.b)]) for one in between(found.frames, found.index)]


def test_a_voluntary_levy_that_is_deducted_from_all():
    text = (
        f"The Act creates a voluntary harvest levy. {FILLER}\n\n{FILLER} The harvest levy is deducted from every sale."
    )
    assert any("voluntary" in a and "deducted" in b for a, b in pairs(text))


def test_one_term_with_two_meanings():
    text = (
        f"Aid went to 40 small farms, i.e. those of less than 5 hectares. {FILLER}\n\n{FILLER}"
        " Small farms (up to 20 hectares) pay no tax."
    )
    assert any("5 hectares" in a and "20 hectares" in b for a, b in pairs(text))
