"""Long texts: the demands some at a time, beside the claims that are nearest in words."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison import shortlist
from analysis.comparison.matching import Passage, Query
from analysis.comparison.shortlist import blocks

TEXT = "".join(
    f"The council of Arlen {verb} the {thing} in {2001 + nth}. It is open to all citizens.\n\n"
    for nth, (verb, thing) in enumerate(
        (verb, thing)
        for thing in ("harbour", "library", "register of berths", "school", "court")
        for verb in ("opened", "repaired", "published", "enlarged")
    )
) + (
    "The Harbour League urged the council to publish the register of berths."
    " The Readers' Union called on the council to enlarge the library.\n"
)


def query(*words: str) -> Query:
    return Query(text=" ".join(words), words=words, objects=(), voice="League")


def passage(place: int, *words: str) -> Passage:
    return Passage(
        text=" ".join(words),
        words=words,
        bag=dict.fromkeys(words, 1.0),
        objects=(),
        points=False,
        follows=False,
        paragraph=place,
        section="",
        kind="event",
        quoted=False,
        start=10 * place,
        end=10 * place + 9,
    )


def test_a_text_of_usual_length_is_looked_at_whole():
    claims = [passage(nth, "harbour", "fee") for nth in range(5)]
    assert [(list(here), list(there)) for here, there in blocks([query("fee")] * 3, claims)] == [
        ([0, 1, 2], [0, 1, 2, 3, 4])
    ]


def test_in_a_long_text_each_demand_finds_the_claims_of_its_words(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shortlist, "MOST_PAIRS", 10)
    monkeypatch.setattr(shortlist, "TOGETHER", 2)
    monkeypatch.setattr(shortlist, "BESIDE", 6)
    claims = [passage(nth, f"word{nth}", "matter") for nth in range(200)]
    wanted = [query(f"word{nth}") for nth in (150, 20, 77)]
    found = [(list(here), list(there)) for here, there in blocks(wanted, claims)]
    assert [here for here, _ in found] == [[0, 1], [2]]
    assert {149, 150, 151, 19, 20, 21} <= set(found[0][1])
    assert {76, 77, 78} <= set(found[1][1])
    assert all(len(there) < 20 and there == sorted(there) for _, there in found)


def test_links_of_a_long_text_are_those_of_the_whole_where_it_matters(monkeypatch: pytest.MonkeyPatch):
    whole = analysis.read(TEXT)
    monkeypatch.setattr(shortlist, "MOST_PAIRS", 10)
    monkeypatch.setattr(shortlist, "TOGETHER", 1)
    monkeypatch.setattr(shortlist, "BESIDE", 12)
    parts = analysis.read(TEXT)
    assert len(whole.critiques) == 2
    for critique in whole.critiques:
        first = next(one for one in whole.links if one.critique_id == critique.critique_id)
        again = next(one for one in parts.links if one.critique_id == critique.critique_id)
        assert first.claim_id == again.claim_id
    assert [one.critique_id for one in parts.links] == sorted(one.critique_id for one in parts.links)


def test_demands_without_words_find_something_or_nothing_and_nothing_fails(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shortlist, "MOST_PAIRS", 1)
    claims = [passage(nth) for nth in range(3)]
    assert list(blocks([query(), query()], claims)) in ([], [(range(2), [0, 1, 2])])
