"""Registration of the media is not registration of parties, though the item of a list says registration alone."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison.acts import OTHER, bare, done, same_matter
from analysis.comparison.matching import Passage, Query
from analysis.extraction.parse.model import load
from analysis.lexicon.words import content

parsed = load()


def test_a_demand_that_says_no_more_of_its_act_is_bare():
    assert bare(parsed("Registration should be left to an independent body.")) == {"registration"}
    assert not bare(parsed("Registration of parties should be left to an independent body."))
    assert not bare(parsed("Media registration should be left to an independent body."))


@pytest.mark.parametrize(
    "demand",
    [
        "Reporters should not be prosecuted.",
        "The government should end the practice.",
        "The commission should be dissolved.",
        "Hospitals should be open at night.",
        "Officials should be named.",
        "Documents should be public.",
    ],
)
def test_persons_bodies_and_things_are_no_acts(demand: str):
    assert not bare(parsed(demand))


def test_what_an_act_is_done_to():
    for text in ("The law registers a party.", "It eases party registration.", "It eases the registration of a party."):
        assert any(thing == "party" for _, thing in done(parsed(text)))


def _asked(around: tuple[str, ...]) -> Query:
    demand = parsed("Registration should be left to an independent body.")
    return Query(
        text=demand.text, words=tuple(content(demand.text)), objects=(), voice="", around=around, bare=bare(demand)
    )


def _claimed(text: str) -> Passage:
    return Passage(
        text=text, words=tuple(content(text)), bag={}, objects=(), points=False, follows=False, paragraph=0, section="",
        kind="provision", quoted=False, start=0, end=len(text), done=done(parsed(text)),
    )  # fmt: skip


def test_the_same_act_on_another_thing_counts_less():
    claims = [
        _claimed("The law eases the registration of a party."),
        _claimed("The law eases the registration of the media."),
        _claimed("The law lowers the fee."),
    ]
    assert same_matter([_asked(("media",))], claims).tolist() == [[OTHER, 1.0, 1.0]]
    assert same_matter([_asked(())], claims).tolist() == [[1.0, 1.0, 1.0]]


def test_what_is_said_of_the_same_act_on_another_thing_comes_behind():
    found = analysis.read(
        "The law eases the registration of political parties. It lets every party register within a week.\n\n"
        "The League for the Media criticised the law on the media. “The media are not free,” it said. It recommended"
        " the following for the media:\n- Media ownership should be open;\n"
        "- Registration should be left to an independent body;\n- Libel should be no crime.\n"
    )
    demand = next(one.critique_id for one in found.critiques if one.demand.startswith("Registration"))
    claim = next(one.claim_id for one in found.claims if "registration" in one.quote)
    assert [one.rank for one in found.links if (one.critique_id, one.claim_id) == (demand, claim)] == [2]
