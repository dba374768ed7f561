"""How strongly statements and passages draw each other: the search over a text, the fitted forms, the fit itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.weighing import affinity
from analysis.comparison.tensions.weighing.affinity import Affinity, Forms, about, forms
from analysis.comparison.tensions.weighing.explained import QUESTIONS
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from measure import fit_affinity

TEXT = """Prisoners work in the laundry if they choose to.

The town has eleven parks and two museums.

A prisoner who declines the laundry loses the right to letters.
"""


def some(count: int, size: int = 6, seed: int = 0) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(count, size))
    found: np.ndarray = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return found


def likeness(size: int = 6, kinds: tuple[str, ...] = ("scope", "evidence")) -> Forms:
    between = np.stack([np.eye(size) * (1 + place) for place in range(len(kinds))])
    nothing = np.zeros((len(kinds), size))
    return Forms(kinds=kinds, between=between, promise=nothing, particular=nothing)


def test_what_stands_around_a_statement_counts_and_what_all_share_does_not():
    found = read(extract(source_from_text(TEXT))).frames
    rows = about(found)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    work, parks, loses = (next(o.order for o in found if word in o.text) for word in ("choose", "parks", "loses"))
    assert rows[work] @ rows[loses] > rows[work] @ rows[parks]
    assert about(()).shape[0] == 0


def test_a_statement_draws_what_its_form_says_best_first_and_never_itself():
    rows = some(40)
    drawn, drawing = Affinity(rows, likeness()).drawn
    grid = rows @ rows.T
    np.fill_diagonal(grid, -9)
    assert drawn.shape == (40, affinity.DRAWN)
    assert (drawn == np.argsort(-np.round(2 * grid, 6), axis=1, kind="stable")[:, : affinity.DRAWN]).all()
    assert (drawn == drawing).all()  # likeness is the same both ways


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_text_of_no_or_few_statements_draws_nothing_or_little(count: int):
    given = Affinity(some(count), likeness())
    assert all((table >= 0).sum() == (2 if count == 2 else 0) for table in given.drawn)
    assert np.isfinite(given.level).all()
    assert given.between(*(np.zeros(0, dtype=np.int64) for _ in range(2))).shape == (2, 0)


def test_a_form_tells_the_two_directions_apart():
    rows = np.eye(4)
    turned = np.zeros((1, 4, 4))
    turned[0, 0, 3] = 5.0  # what the first is about draws what the last is about, not the other way round
    given = Forms(kinds=("scope",), between=turned, promise=np.zeros((1, 4)), particular=np.zeros((1, 4)))
    drawn, drawing = Affinity(rows, given).drawn
    assert drawn[0][0] == 3
    assert drawing[3][0] == 0
    assert drawing[0][0] != 3
    assert (drawn[:, 3:] == -1).all()


def test_a_long_text_is_looked_at_in_pieces_and_only_so_far(monkeypatch: pytest.MonkeyPatch):
    rows = some(50)
    whole = Affinity(rows, likeness()).drawn
    monkeypatch.setattr(affinity, "BLOCK", 7)
    pieces = Affinity(rows, likeness())
    assert all((one == other).all() for one, other in zip(whole, pieces.drawn, strict=True))
    ones, others = np.divmod(np.arange(2500), 50)
    assert np.allclose(pieces.between(ones, others)[1], 2 * (rows @ rows.T).ravel(), atol=1e-5)
    monkeypatch.setattr(affinity, "REACH", 3)
    near = Affinity(rows, likeness()).drawn[0]
    assert all(abs(other - one) <= 10 for one, row in enumerate(near) for other in row if other >= 0)


def test_the_family_is_the_one_in_which_the_pair_stands_out():
    rows = some(12)
    rows[1] = rows[0]
    given = likeness()
    given.between[1] = np.ones((6, 6)) * 0.01  # all pairs are alike to the second family
    assert Affinity(rows, given).families([(0, 1)], [frozenset()]) == ["scope"]


NAMED = """The Board is fully independent in all that it decides.

Its members are appointed and dismissed by the minister.

The fall in complaints proves that the new law works.

Since last year complaints have been counted only if they are signed by a lawyer.

The entrance fee to the archive has been abolished.

A service contribution of ten crowns is collected from every visitor of the archive.

Trams run every ten minutes, and the parks are open until dusk.
"""


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Board", "dismissed", "independence"),
        ("proves", "counted", "evidence"),
        ("entrance fee", "contribution", "terminology"),
    ],
)
def test_a_pair_is_named_by_what_its_sides_are_about(one: str, other: str, kind: str):
    found = read(extract(source_from_text(NAMED))).frames
    a, b = (next(each.order for each in found if word in each.text) for word in (one, other))
    assert Affinity(about(found)).families([(a, b)], [frozenset()]) == [kind]


def test_the_forms_of_the_package_know_the_seven_families():
    found = forms()
    assert set(found.kinds) == set(QUESTIONS)
    count, size = found.promise.shape
    assert found.between.shape == (count, size, size)
    assert np.isfinite(found.between).all()


def test_forms_are_kept_as_whole_numbers_and_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    kept = Forms(kinds=("scope",), between=some(36)[None, :6], promise=some(1), particular=some(1, seed=4))
    fit_affinity.write(kept, tmp_path / "affinity.npz")
    monkeypatch.setattr(affinity, "files", lambda package: tmp_path)
    found = forms.__wrapped__()
    assert found.kinds == ("scope",)
    assert np.abs(found.between - kept.between).max() < 1 / fit_affinity.FULL
    assert np.abs(found.particular - kept.particular).max() < 1 / fit_affinity.FULL


def test_the_slope_is_that_of_the_chance_of_the_annotated_pairs():
    rows, annotated = some(9, size=3), [(0, 4), (2, 7)]
    wide = np.column_stack((rows, np.ones(9)))
    form = np.random.default_rng(3).normal(size=(4, 4))

    def chance(at: np.ndarray) -> float:
        grid = wide @ at @ wide.T
        free = ~np.eye(9, dtype=bool)
        free[[0, 2], [4, 7]] = False
        rest = np.exp(grid)[free].sum()
        return float(sum(grid[pair] - np.log(rest + np.exp(grid[pair])) for pair in annotated))

    found = fit_affinity.slope(rows, annotated, annotated, form)
    for place in ((0, 0), (2, 1), (3, 0), (1, 3)):
        step = np.zeros((4, 4))
        step[place] = 1e-5
        assert np.isclose(found[place], (chance(form + step) - chance(form - step)) / 2e-5, atol=1e-6)


def test_the_fit_learns_what_the_annotated_pairs_have_in_common(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fit_affinity, "LIKENESS", 0.0)

    def text(seed: int) -> fit_affinity.Example:
        rows = some(20, size=8, seed=seed)
        rows[5], rows[9] = np.roll(rows[0], 1), np.roll(rows[3], 1)  # the passage says the next thing, not the same
        return fit_affinity.Example(rows=rows, pairs={"scope": [(0, 5)], "evidence": [(3, 9)]})

    fitted = fit_affinity.fit([text(seed) for seed in range(60)], ("scope", "evidence"))
    for seed in range(100, 110):
        unread = text(seed)
        values = Affinity(unread.rows, fitted).between(*np.divmod(np.arange(400), 20)).max(axis=0)
        assert values[0 * 20 + 5] > np.quantile(values, 0.95)
        assert values[5 * 20 + 0] < values[0 * 20 + 5]
