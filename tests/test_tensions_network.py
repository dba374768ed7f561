"""The first look: a small network over the features of a pair, and its fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.weighing.cells import Side
from analysis.comparison.tensions.weighing.network import BLOCK, MOST, Network, network, together

SMALL = Network(
    names=("far", "near"),
    mean=np.array([1.0, 0.0]),
    scale=np.array([2.0, 1.0]),
    into=np.array([[0.0, 1.0], [1.0, -1.0]]),
    bias=np.array([0.0, 0.5]),
    out=np.array([2.0, -4.0]),
    constant=-1.0,
)


def test_units_add_up_where_they_are_above_nought() -> None:
    """Of two pairs the one moves the first unit, the other the second."""
    odds = SMALL.odds({"far": np.array([1.0, 3.0]), "near": np.array([1.0, 0.0])}, 2)
    assert odds.tolist() == [2.0 * 1.0 - 1.0, -4.0 * 1.5 - 1.0]


def test_an_unknown_feature_counts_nothing_and_a_missing_one_is_nought() -> None:
    """A text has no feature of a rule that found nothing in it."""
    near = np.array([0.5])
    known = SMALL.odds({"far": np.zeros(1), "near": near}, 1)
    assert SMALL.odds({"near": near, "no such": np.array([9.0])}, 1).tolist() == known.tolist()


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=4))
def test_odds_are_bounded_and_a_pair_has_them_whatever_stands_beside_it(values: list[float]) -> None:
    """Each pair is looked at alone."""
    every = SMALL.odds({"near": np.array(values)}, len(values))
    alone = [float(SMALL.odds({"near": np.array([value])}, 1)[0]) for value in values]
    assert every.tolist() == pytest.approx(alone, abs=1e-6)
    assert (np.abs(every) <= MOST).all()


def test_blocks_have_no_seam() -> None:
    """Many pairs are looked at in blocks."""
    count = BLOCK + 3
    odds = SMALL.odds({"near": np.array([number % 7.0 for number in range(count)])}, count)
    assert odds.tolist() == np.resize(odds[:7], count).tolist()


def test_what_is_said_of_a_side_counts_as_if_it_were_said_of_each_of_its_pairs() -> None:
    """It is led into the units once a statement."""
    places, far, near = np.array([0, 1, 0]), np.array([1.5, -4.0]), np.array([0.5, 0.25, 2.0])
    side = Side(places=places, columns={"far": far, "no such": far})
    assert SMALL.odds({"near": near}, 3, [side]).tolist() == SMALL.odds({"near": near, "far": far[places]}, 3).tolist()


def test_networks_together_give_their_mean() -> None:
    """The mean of the odds of two."""
    other = Network(**{**vars(SMALL), "constant": 3.0})
    given_ = {"near": np.array([0.2, 1.4])}
    both = (SMALL.odds(given_, 2) + other.odds(given_, 2)) / 2
    assert together([SMALL, other]).odds(given_, 2).tolist() == pytest.approx(both.tolist())


def test_the_network_of_the_package_holds_to_what_is_plain() -> None:
    """A promise and a particular near each other are likelier to be one to reconcile than two that are neither."""
    found = network()
    ordinary = dict(zip(found.names, found.mean, strict=True))
    both = ordinary | {"promise": 0.9, "particular": 0.9, "both": 0.81, "near_whole": 3.0, "both_whole": 2.4}
    neither = ordinary | {"promise": 0.1, "particular": 0.1, "both": 0.01, "near_whole": 0.0, "both_whole": 0.0}
    odds = found.odds({name: np.array([both[name], neither[name]]) for name in found.names}, 2)
    assert odds[0] > odds[1] + 1


def test_a_fit_is_kept_as_it_is_and_finds_what_no_sum_of_weights_can(
    measuring: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pairs that are right where exactly one of two features holds; the file gives the same odds."""
    fit_first_look = measuring("fit_first_look")
    monkeypatch.setattr(fit_first_look, "ROUNDS", 60)
    draws = np.random.default_rng(5).integers(0, 2, (4000, 2)).astype(np.float64)
    right = draws[:, 0] != draws[:, 1]
    found = fit_first_look.fit(["a", "b"], draws, right, np.ones(len(draws)))
    four = {"a": np.array([0.0, 0.0, 1.0, 1.0]), "b": np.array([0.0, 1.0, 0.0, 1.0])}
    assert (found.odds(four, 4) > 0).tolist() == [False, True, True, False]
    fit_first_look.write(found, tmp_path / "network.npz")
    with np.load(tmp_path / "network.npz", allow_pickle=False) as table:
        assert bytes(table["names"]) == b"a\nb"
        assert (table["into"] == found.into.astype(np.float32)).all()


def test_a_hand_is_never_in_two_parts(measuring: Callable[[str], ModuleType]) -> None:
    """What is fitted is seen on texts by other hands."""
    fitting = measuring("fitting")
    names = ["a01", "a20", "a21", "a25", "a41", "b12", "k5", "k6", "k7", "h1", "h2", "t1", "t12", "t13", "seed"]
    assert len({fitting.hand(name) for name in names}) == 11
    parts = list(fitting.by_hand(names, 3, lambda name: name))
    assert sorted(name for _, part in parts for name in part) == sorted(names)
    for others, part in parts:
        assert not {fitting.hand(name) for name in others} & {fitting.hand(name) for name in part}
