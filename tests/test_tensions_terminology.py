"""Terminology: the thing under another name, and one term with two meanings."""

from __future__ import annotations

from analysis.comparison.tensions.opposites.terminology import between
from tests.texts import FILLER, pairs


def test_a_voluntary_levy_that_is_deducted_from_all():
    text = (
        f"The Act creates a voluntary harvest levy. {FILLER}\n\n{FILLER} The harvest levy is deducted from every sale."
    )
    assert any("voluntary" in a and "deducted" in b for a, b in pairs(between, text))


def test_one_term_with_two_meanings():
    text = (
        f"Aid went to 40 small farms, i.e. those of less than 5 hectares. {FILLER}\n\n{FILLER}"
        " Small farms (up to 20 hectares) pay no tax."
    )
    assert any("5 hectares" in a and "20 hectares" in b for a, b in pairs(between, text))
