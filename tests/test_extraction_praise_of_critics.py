"""Praise told of a critic is a claim with the critic as voice, whatever form tells it."""

from __future__ import annotations

import pytest

from tests.texts import extracted

ASKED = " It recommends that fines be lowered and that the Council be elected by journalists.\n"


@pytest.mark.parametrize(
    "praise",
    [
        "The Guild of Editors was impressed by the speed of the courts.",
        "The Guild of Editors gave the Council good marks for its openness.",
        "The Guild of Editors has nothing but praise for the new courts.",
    ],
)
def test_praise_without_a_verb_of_praise_is_the_critics(praise: str):
    text = f"The courts were reformed in 2019.\n\n{praise}{ASKED}"
    found = [one for one in extracted(text).claims if text[one.start : one.end] == praise[:-1]]
    assert [one.voice for one in found] in (["Guild"], ["Guild of Editors"])


def test_what_a_critic_did_is_the_texts_own():
    text = "The courts were reformed in 2019.\n\nThe Guild of Editors visited nine courts." + ASKED
    found = [one.voice for one in extracted(text).claims if "visited" in text[one.start : one.end]]
    assert found in ([], ["author"])


def test_words_quoted_in_a_clause_with_whose_are_told_apart():
    text = "The draft was sent to the Council of the Seas, whose experts found it “in line with best practice”.\n"
    assert [text[one.start : one.end] for one in extracted(text).claims] == [
        "The draft was sent to the Council of the Seas",
        "whose experts found it “in line with best practice”",
    ]
