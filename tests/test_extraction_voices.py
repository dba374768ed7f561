"""Whose words a claim is: praise from outside, what a critic grants, and whom "it" or "its report" stands for."""

from __future__ import annotations

import pytest

from analysis.extraction.extract import Extraction, extract
from analysis.text.source import source_from_text


def read(text: str) -> Extraction:
    return extract(source_from_text(text))


def voices(text: str) -> dict[str, str]:
    return {text[one.start : one.end]: one.voice for one in read(text).claims}


def voice_of(text: str, words: str) -> str:
    """The voice of the one claim that holds some words; "" where there is none."""
    return next((voice for quote, voice in voices(text).items() if words in quote), "")


CAME = "The Harbour Pilots' League of Vesten sent a delegation in May. "
ASKS = " It demands that the fee be abolished."


@pytest.mark.parametrize(
    "praise",
    [
        "It praised the new quay.",
        "Its report, which came out in June, welcomed the new quay as “a gift to every sailor”.",
        "It was kind enough to praise the new quay.",
        "It spoke well of the new quay.",
        "It had warm words for the new quay.",
        "It acknowledged the new quay.",
        "It was pleased that the new quay had been paved.",
    ],
)
def test_a_critic_who_praises_is_the_voice_of_the_praise(praise: str):
    assert "Pilots" in voice_of(CAME + praise + ASKS, "new quay")


@pytest.mark.parametrize("frame", ["It then told us what it missed.", "It has also told us what it would change."])
def test_what_only_leads_up_to_a_criticism_is_no_claim(frame: str):
    assert frame.rstrip(".") not in voices(CAME + "It praised the new quay. " + frame + ASKS)
