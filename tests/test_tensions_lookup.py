"""What is looked up is what trying everything would find."""

from __future__ import annotations

import numpy as np

from analysis.comparison.tensions.numbers.ledger import Ledger
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import Neighbours, nearby
from analysis.comparison.tensions.weighing import affinity
from analysis.lexicon.vectors import vectors


class Figure:
    """A figure that counts something."""

    def __init__(self, value: float, noun: str = "", kind: str = "count") -> None:
        self.one = Quantity(start=0, end=1, low=value, high=value, kind=kind)
        self.noun = noun
        self.value = value


def test_figures_are_found_by_value_in_the_order_of_the_text():
    every = [Figure(30), Figure(10), Figure(20, kind="money"), Figure(20), Figure(31)]
    ledger = Ledger({}, every, [])
    assert list(ledger.valued("count", 20, 30)) == [every[0], every[3]]
    assert list(ledger.valued("share", 0, 100)) == []
    assert ledger.first(20) is every[2]
    assert ledger.first(21) is None


def test_counts_of_some_nouns_stand_in_reading_order():
    boat, ship, paid, crew = Figure(1, "boat"), Figure(2, "ship"), Figure(3, "boat", "money"), Figure(4, "crew")
    ledger = Ledger({2: [ship, paid], 0: [crew, boat]}, [], [])
    assert ledger.counts(["ship", "boat", "boat"]) == [(0, boat), (2, ship)]
    assert ledger.sums == [(2, paid)]


def test_the_neighbours_of_a_word_are_those_that_are_near_one_by_one():
    words = [*sorted(vectors().places)[::300], "bread", "loaf", "no-such-word"]
    near = Neighbours(words)
    assert "loaf" in near.of("bread")
    for word in ("bread", "loaf", words[0], "no-such-word"):
        assert near.of(word) == tuple(other for other in words if other != word and nearby(word, other))


def test_the_highest_of_a_row_come_in_order_and_of_equal_ones_the_first():
    grid = np.random.default_rng(1).integers(0, 9, (20, 700)).astype(np.float64)
    grid[3] = 0.0
    table = np.full((20, affinity.DRAWN), -1)
    affinity._fill(table, grid, 5)
    assert (table == 5 + np.argsort(-grid, axis=1, kind="stable")[:, : affinity.DRAWN]).all()
