"""Which of the voices heard a pronoun stands for, and whose a mission is that is spoken of."""

from __future__ import annotations

import pytest

from analysis.extraction.attribution.gathering import gather
from analysis.extraction.critics.heard import Heard
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.senders import leaders, senders
from analysis.extraction.parse.model import parse
from analysis.text.layout import units


def heard(source: str) -> Heard:
    parsed = parse(units(source))
    names = gather(parsed)
    return Heard(source, names, Sides(parsed, source, (), (), names))


@pytest.mark.parametrize(
    ("named", "pronoun", "who"),
    [
        ("Ms. Ada Vale of the Bar Union came with Mr. Tom Poe.", "she", "Ada Vale"),
        ("Ms. Ada Vale of the Bar Union came with Mr. Tom Poe.", "he", "Tom Poe"),
        ("Professor Tom Poe came.", "she", "Tom Poe"),  # a title that tells neither
        ("Ms. Ada Vale came. Ms. Ada Valethat spoke.", "she", "Ada Vale"),  # a lost blank
        ("Mr. Karl Goethe came.", "he", "Karl Goethe"),
    ],
)
def test_a_title_tells_who_he_and_she_are(named: str, pronoun: str, who: str):
    assert heard(named).person(pronoun, len(named)) == (who, "person")


@pytest.mark.parametrize(
    ("source", "sent", "whose"),
    [
        ("The annual mission of the Harbour League has come.", "mission", ["Harbour League"]),
        ("The teams from the Harbour\nLeague have come.", "team", ["Harbour League"]),
        ("An HBL delegation came, and the Harbour League’s first team.", "team", ["Harbour League"]),
        ("The Bar Union’s mission met the mission of the Harbour League.", "mission", ["Harbour League", "Bar Union"]),
        ("The mission of the Old Port has come.", "mission", []),
    ],
)
def test_whose_a_mission_is_stands_behind_it_or_before(source: str, sent: str, whose: list[str]):
    assert list(senders(source, sent)) == whose


def test_somebody_leads_a_body_and_no_place():
    told = "The mission of the Harbour League, headed by Ms Ada Vale, came. Old Port, led by Tom Poe, did not."
    assert list(leaders(told)) == [("Harbour League", "Ada Vale")]
