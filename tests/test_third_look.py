"""The third look: which pairs are read together, and how what the encoder says counts."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.comparison import third_look
from analysis.comparison.answers import RELATIONS
from analysis.comparison.prepared import passages, queries, words_of
from tests.test_links_relation import demand, statement

DEMANDS = [demand("The council should publish the register of berths")]

TABLE = {
    "score": {"": 0.0, "before": 1.0, "read": 0.5, "unread": -2.0, "bound": 0.3},
    **{
        name: {"": 0.0, **{f"signs_{each}": 1.0 * (each == name) for each in RELATIONS},
               **{f"read_{each}": 1.0 * (each == name) for each in RELATIONS}}
        for name in RELATIONS
    },
}  # fmt: skip


@pytest.fixture
def table(monkeypatch):
    monkeypatch.setattr(third_look, "weights", lambda: TABLE)


def test_of_each_demand_the_best_claims_are_read():
    scores = np.array([np.arange(1, 31), np.arange(1, 31)[::-1]]) / 31
    pairs = third_look.front(scores)
    assert pairs[:2] == [(0, 29), (0, 28)]
    assert [column for row, column in pairs if row == 1] == list(range(third_look.FRONT))


@pytest.mark.parametrize(("demands", "each"), [(1, 10), (60, 10), (100, 6), (150, 4), (900, 4)])
def test_where_there_are_many_demands_fewer_claims_of_each_are_read(demands, each):
    assert len(third_look.front(np.full((demands, 40), 0.5))) == demands * each


def test_fewer_claims_than_are_read_are_all_read():
    assert third_look.front(np.full((2, 3), 0.5)) == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)]


def test_a_claim_that_has_next_to_nothing_of_a_demand_is_not_read():
    assert third_look.front(np.array([[0.5, third_look.FAINT, 0.02]])) == [(0, 0), (0, 1)]


def test_what_the_encoder_says_moves_a_claim_and_what_it_does_not_read_falls_behind(table):
    before = np.array([[0.5, 0.5, 0.5]])
    told = np.array([[2.0, -3.0, -3.0, -3.0], [-3.0, -3.0, -3.0, -3.0]])
    scores = third_look.scored(before, [(0, 0), (0, 1)], told)
    assert scores[0, 0] > 0.5 > scores[0, 1] > scores[0, 2]


def test_scores_of_nought_and_one_are_bounded(table):
    scores = third_look.scored(np.array([[0.0, 1.0]]), [], np.zeros((0, 4)))
    assert 0 < scores[0, 0] < scores[0, 1] < 1


def test_signs_and_encoder_are_both_heard_whatever_their_constants(table):
    signs, told = [3.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]
    sums = third_look.related(signs, told)
    assert int(np.argmax(sums)) == 0
    assert int(np.argmax(third_look.related(signs, [0.0, 0.0, 0.0, 5.0]))) == 3
    moved = third_look.related([one + 7 for one in signs], [one - 4 for one in told])
    assert moved == pytest.approx(sums)


def test_the_table_of_the_package_has_all_that_is_asked_for():
    table = third_look.weights()
    assert set(table) == {"score", *RELATIONS}
    assert set(table["score"]) == {"", "before", "read", "unread", "bound"}
    assert table["score"]["before"] > 0
    assert table["score"]["read"] > 0
    names = {"", *(f"{source}_{name}" for source in ("signs", "read") for name in RELATIONS)}
    assert all(set(table[name]) == names for name in RELATIONS)


def test_what_says_a_demand_in_its_very_words_never_falls_behind_for_it():
    demands = queries(DEMANDS, words_of(DEMANDS), 0)
    claims = passages([statement("The council published the register of berths"), statement("A register was kept")])
    assert third_look.in_its_words(demands, claims).tolist() == [[True, False]]
    before = np.array([[0.9, 0.1]])
    assert third_look.look(demands, claims, before).scores[0, 0] >= 0.9
