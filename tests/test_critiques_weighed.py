"""Critiques found by weight beside those found by rule: lists stay whole, and what only surrounds a demand is none."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.stance_weight import PLAIN, said_weight
from analysis.extraction.fitted.weighed import behind_joint, rest_of_lists
from analysis.extraction.passages.critic_floor import replies
from analysis.extraction.passages.list_heads import ANNOUNCED

TEXT = "The Guild speaks of lamps that nobody lights, and calls for a second pilot on every ship."


def demand(start: int, end: int, cue: str = ANNOUNCED, voice: str = "Guild") -> Demand:
    return Demand(start=start, end=end, demand="", voice=voice, cue=cue, passage=(start, end))


def test_an_item_that_weighs_little_stays_in_a_list_that_is_kept():
    found = [demand(0, 10), demand(10, 20), demand(20, 30)]
    assert rest_of_lists(found, found[:2]) == found[2:]
    assert rest_of_lists(found, found[:1]) == []
    assert rest_of_lists([demand(0, 10, "asks"), demand(10, 20, "asks"), demand(20, 30, "asks")], []) == []


def test_a_demand_behind_a_second_verb_stands_alone():
    start = TEXT.index("lamps")
    asked = demand(TEXT.index("a second"), len(TEXT) - 1, "calls for")
    behind = behind_joint([asked], start, len(TEXT) - 1, TEXT)
    assert behind == (TEXT.index(", and"), asked)
    assert behind_joint([demand(start, len(TEXT))], start, len(TEXT), TEXT) is None


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("The port has taken the list in good spirit.", True),
        ("We do not take these remarks lightly.", True),
        ("The Guild has taken the ferry in tow.", False),
    ],
)
def test_those_who_were_criticised_say_that_they_have_heard_it(text: str, heard: bool):
    assert replies(text) is heard


def test_a_nuisance_that_has_become_rare_is_no_fault():
    assert said_weight("quarrels on the quay have become rare") == 0
    assert said_weight("the ferries have reached the quay") == PLAIN
