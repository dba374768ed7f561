"""The second look at a pair: what the company of a claim says of it, and the tables that weigh both looks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from analysis.comparison import links
from analysis.comparison.company import second
from analysis.comparison.evidence import first
from analysis.comparison.links import link
from analysis.comparison.opposed import beside, opposed
from analysis.comparison.prepared import passages, queries
from analysis.comparison.scoring import weighed, weights
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.third_look import Look
from analysis.extraction.parse.model import load
from analysis.records import CLAIM_KINDS
from tests.test_links_relation import demand, statement

TEXT = [
    ("Every ferry is inspected by the harbour office", 1),
    ("Nine of them were laid up last year", 1),
    ("The choir sang in the square", 2),
    ("Schools open in autumn", 3),
    ("Wool is sold at the fair", 4),
]


@pytest.fixture
def claims():
    return [statement(text, start=300 * place, paragraph=paragraph) for place, (text, paragraph) in enumerate(TEXT)]


@pytest.fixture
def prepared(claims):
    wanted = [demand("Ferries should be inspected more often")]
    return queries(wanted, list(load().pipe([one.demand for one in wanted])), 0), passages(claims)


def test_a_claim_that_shares_no_word_is_drawn_up_by_the_one_it_continues(claims):
    wanted = demand("Ferries should be inspected more often")
    beside = {row.claim: row.score for row in link(claims, [wanted], inside=0)}
    moved = [claims[0], *claims[2:], statement(TEXT[1][0], start=3000, paragraph=9)]
    away = {row.claim: row.score for row in link(moved, [wanted], inside=0)}
    assert beside[1] > 2 * away[4]
    assert max(beside, key=lambda claim: beside[claim]) == 0


def test_rank_and_share_are_those_of_the_first_look(prepared):
    wanted, claimed = prepared
    found = second(wanted, claimed, np.array([[0.8, 0.1, 0.4, 0.1, 0.1]]))
    assert found["rank"][0].tolist() == pytest.approx([1, 1 / 3, 1 / 2, 1 / 3, 1 / 3])
    assert found["share"][0, 2] == pytest.approx(0.5)


def test_a_claim_like_a_good_one_is_told_from_the_rest():
    claims = [
        statement("Judges are paid by the Treasury", start=0, paragraph=1),
        statement("Harvests were good", start=100, paragraph=2),
        statement("A judge earns what Treasury clerks earn", start=200, paragraph=3),
    ]
    ready = queries([demand("Pay")], list(load().pipe(["Pay"])), 0), passages(claims)
    wanted, claimed = ready
    found = second(wanted, claimed, np.array([[0.8, 0.05, 0.05]]))
    assert found["like_best"][0, 2] > found["like_best"][0, 1]


def test_each_table_weighs_just_what_is_found(prepared):
    wanted, claimed = prepared
    found = first(wanted, claimed)
    table = weights()
    assert set(found) | {""} == set(table["first"])
    chance = weighed(found, table["first"])
    again = {**found, **second(wanted, claimed, chance), **beside(chance, np.zeros((5, 5)))}
    assert set(again) | {""} == set(table["second"])


def test_more_of_what_is_demanded_never_counts_against_a_claim():
    for part in ("first", "second"):
        # of a pair of opposites the one that questions the other may come behind it
        either_way = {"any", "quoted", "points", "length", "questions", "of_a_pair", *CLAIM_KINDS}
        evidence = set(weights()[part]) - {"", *either_way}
        assert evidence
        assert all(weights()[part][name] >= 0 for name in evidence)


def test_one_claim_and_one_demand_are_enough(claims):
    rows = link(claims[:1], [demand("Ferries should be inspected")], inside=0)
    assert [row.claim for row in rows] == [0]
    assert 0 < rows[0].score < 1


def tension(a: int, b: int, claims, strength: float = 0.8) -> Candidate:
    """Claim ``b`` questions claim ``a``."""
    one, other = claims[a], claims[b]
    return Candidate(
        kind="scope",
        strength=strength,
        a=(one.start, one.end),
        b=(other.start, other.end),
        triggers=(),
        why="so",
        question="is it?",
    )


def test_a_tension_sets_its_claims_against_each_other_one_way(claims):
    found = opposed([tension(0, 3, claims), tension(0, 3, claims, 0.3), tension(4, 4, claims)], claims)
    assert found[0, 3] == 0.8
    assert np.count_nonzero(found) == 1


def test_a_passage_of_a_tension_holds_all_claims_half_within_it(claims):
    wide = replace(tension(0, 3, claims), b=(claims[2].start, claims[3].start + len(TEXT[3][0]) // 3))
    assert np.flatnonzero(opposed([wide], claims)[0]).tolist() == [2]


def test_the_opposite_of_a_good_claim_is_read_beside_the_same_demand(claims):
    chance = np.array([[0.8, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.4, 0.0, 0.0]])
    found = beside(chance, opposed([tension(0, 3, claims, 0.5)], claims))
    assert found["opposed"].tolist() == [[0, 0, 0, 0.4, 0], [0, 0, 0, 0, 0]]
    assert found["questions"][0, 3] == pytest.approx(0.4)
    assert beside(chance, opposed([tension(3, 0, claims)], claims))["questions"][0, 3] == 0
    assert found["of_a_pair"][1].tolist() == [0.5, 0, 0, 0.5, 0]


def test_a_claim_that_shares_no_word_is_drawn_up_by_its_opposite(claims, monkeypatch):
    monkeypatch.setattr(links, "look", lambda wanted, claimed, scores: Look(scores=scores, told={}))  # the first two
    wanted = demand("Ferries should be inspected more often")
    alone = {row.claim: row.score for row in link(claims, [wanted], inside=0)}
    found = link(claims, [wanted], inside=0, tensions=[tension(0, 4, claims)])
    beside_ = {row.claim: row.score for row in found}
    assert beside_[4] > 2 * alone[4]


def test_a_reason_names_the_passage_that_the_text_sets_against_the_claim(claims):
    wanted = demand("Ferries should be inspected more often")
    said = {row.claim: row.why for row in link(claims, [wanted], tensions=[tension(0, 1, claims)])}
    assert "Among the tensions it stands beside “Nine of them were laid up last year”" in said[0]
    assert "Among the tensions" not in said[2]


def test_the_title_says_no_more_of_the_claims_below_it_than_of_others():
    texts = ("They are inspected each year", "Nine boats were laid up", "It was repaired")
    sections = ("Ferries of the north", "Ferries of the north", "The pier")
    titled = [
        statement(text, start=300 * place, section=section, paragraph=place)
        for place, (text, section) in enumerate(zip(texts, sections, strict=True))
    ]
    bare = [statement(text, start=300 * place, paragraph=place) for place, text in enumerate(texts)]
    here, there = passages(titled), passages(bare)
    assert [one.bag for one in here[:2]] == [one.bag for one in there[:2]]
    assert "pier" in here[2].bag
