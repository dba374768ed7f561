"""How a demand draws a claim where a sentence model helps: the form laid over a text, its signs, its fit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison import answering
from analysis.lexicon.meanings import unit


@pytest.fixture(scope="module")
def fit_answering(measuring):
    return measuring("fit_answering")


def some(count: int, size: int = 5, seed: int = 0) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(count, size))
    found: np.ndarray = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return found


def likeness(size: int = 5) -> np.ndarray:
    form = np.zeros((size + 1, size + 1))
    form[:size, :size] = np.eye(size)
    return form


def test_what_all_claims_share_draws_none_and_what_stands_beside_a_claim_counts():
    common, mill, ferry = np.eye(3)
    claims = unit(np.array([common + mill, common + ferry, common - mill, common - ferry]))
    grid = answering.drawn(answering.laid(unit(common[None] + mill[None]), claims), likeness(3))
    assert grid[0].argmax() == 0
    assert grid[0, 1] > grid[0, 3]  # as far from mills, but beside the claim on them


@given(st.integers(1, 4), st.integers(1, 12), st.integers(0, 99))
def test_signs_are_finite_and_the_best_claim_leads(demands: int, claims: int, seed: int):
    grid = answering.drawn(answering.laid(some(demands, seed=seed), some(claims, seed=seed + 1)), likeness())
    found = answering.signs(grid)
    assert all(each.shape == (demands, claims) and np.isfinite(each).all() for each in found.values())
    assert (found["drawn_rank"].argmax(axis=1) == grid.argmax(axis=1)).all()
    assert (found["drawn_rank"].max(axis=1) == 1).all()


def test_a_form_is_kept_and_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    form = np.random.default_rng(3).normal(size=(6, 6))
    answering.write(form, tmp_path / "answering.npz")
    monkeypatch.setattr(answering, "files", lambda package: tmp_path)
    answering.fitted.cache_clear()
    assert np.allclose(answering.fitted(), form, atol=np.abs(form).max() / answering.FULL)
    answering.fitted.cache_clear()


def test_the_slope_is_that_of_the_softmax_over_rows_and_columns(fit_answering):
    example = fit_answering.Example(
        laid=answering.laid(some(3), some(6, seed=1)),
        linked=np.array([[1, 0, 0, -1, 0, 0], [0, 1, 1, 0, 0, 0], [0, 0, 0, 0, 0, 0]], dtype=float),
    )

    def value(form: np.ndarray) -> float:
        grid = example.laid.demands @ form @ example.laid.claims.T
        total = 0.0
        for weight, values, linked in ((1.0, grid, example.linked), (fit_answering.BACK, grid.T, example.linked.T)):
            for row, column in np.argwhere(linked > 0):
                free = np.exp(values[row][linked[row] == 0]).sum() + np.exp(values[row, column])
                total += weight * float(values[row, column] - np.log(free))
        return total

    form = np.random.default_rng(2).normal(size=(6, 6))
    way, count = fit_answering.slope(example, form)
    assert count == 3
    for place in ((0, 0), (2, 5), (5, 1)):
        step = np.zeros_like(form)
        step[place] = 1e-5
        assert way[place] == pytest.approx((value(form + step) - value(form - step)) / 2e-5, rel=1e-4, abs=1e-6)


def test_a_fit_learns_an_answer_that_is_no_likeness(fit_answering, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fit_answering, "LIKENESS", 0.0)  # some sixty small texts move it little
    turned = np.roll(np.eye(8), 1, axis=1)  # what answers a demand points along the next axis
    examples = []
    for seed in range(72):
        demands = some(3, 8, seed)
        claims = np.concatenate([demands @ turned, some(5, 8, 1000 + seed)])
        linked = np.zeros((3, 8))
        linked[np.arange(3), np.arange(3)] = 1
        examples.append(fit_answering.Example(laid=answering.laid(demands, claims), linked=linked))
    form = fit_answering.fit(examples[:64])

    def right(use: np.ndarray) -> float:
        hits = [answering.drawn(one.laid, use).argmax(axis=1) == np.arange(3) for one in examples[64:]]
        return float(np.mean(hits))

    assert right(form) > 0.7 > 2 * right(likeness(8))
