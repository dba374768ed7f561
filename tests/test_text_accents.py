"""Accents that are signs of their own (macOS, some PDF files) change nothing but the offsets."""

from __future__ import annotations

import unicodedata

import pytest

import analysis
from analysis.text.draft import Draft
from analysis.text.repair import repair, survey

TEXT = (
    "Minister Ödegård said that the café law guarantees freedom of the press.\n\n"
    "José Núñez of the Press Union urged the Government to repeal the law on the café. The Élan decree was repealed by"
    " José.\n"
)


def test_accents_apart_give_what_accents_in_one_sign_give():
    whole, apart = (analysis.read(unicodedata.normalize(form, TEXT)) for form in ("NFC", "NFD"))
    assert [one.voice for one in whole.critiques] == ["José Núñez"]
    for rows in ("claims", "critiques"):
        one, other = getattr(whole, rows), getattr(apart, rows)
        assert [unicodedata.normalize("NFC", row.quote) for row in other] == [row.quote for row in one]
        assert [row.voice for row in other] == [row.voice for row in one]
    assert any(row.quote.endswith("e\u0301") for row in apart.critiques)
    for claim in apart.claims:
        assert apart.source.text[claim.start : claim.end] == claim.quote
    for critique in apart.critiques:
        assert apart.source.text[critique.start : critique.end] == critique.quote
    assert len(apart.links) == len(whole.links)


@pytest.mark.parametrize("text", ["a\u0308\u0323b", "x\u0301y", "\u0301alone", "5\u0301", "e\u0301\u0302\u0303"])
def test_what_has_no_sign_of_its_own_stays_as_it_is_and_every_character_leads_back(text: str):
    draft = repair(Draft.of(text, 0, len(text)), survey(text))
    assert len(draft.text) == len(draft.origin)
    assert sorted(draft.origin) == list(draft.origin)
