"""How the fitting of the links judges a ranking, and that it learns."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.fixture(scope="module")
def fit_links(measuring):
    return measuring("fit_links")


def text(fit_links, name: str, linked: list[list[int]], annotated, found=None):
    return fit_links.Text(
        name=name, demands=(None,) * len(linked), wishes=(), claims=(), wanted=(), claimed=(), found=found or {},
        annotated=annotated, linked=np.array(linked, dtype=float), against=np.zeros((len(linked[0]),) * 2),
    )  # fmt: skip


def test_links_missed_and_links_too_many_both_cost(fit_links):
    one = text(fit_links, "one", [[1, 1, 0, 0]], [((0, 0), 5, ["touches"]), ((0, 1), 5, ["touches"])])
    assert fit_links.f1(one, np.array([[0.9, 0.8, 0.1, 0.1]]), 0.5) == 1.0
    assert fit_links.f1(one, np.array([[0.9, 0.1, 0.8, 0.1]]), 0.5) == 0.5
    assert fit_links.f1(one, np.array([[0.1, 0.1, 0.1, 0.1]]), 0.5) == 0.0


def test_a_pair_that_one_reader_alone_saw_is_neither_hit_nor_miss(fit_links):
    one = text(fit_links, "one", [[1, -1, 0]], [((0, 0), 5, ["touches"])])
    assert fit_links.f1(one, np.array([[0.9, 0.8, 0.1]]), 0.5) == 1.0


def test_a_link_whose_claim_was_not_found_is_missed(fit_links):
    one = text(fit_links, "one", [[1, 0]], [((0, 0), 5, ["touches"]), (None, 5, ["touches"])])
    assert fit_links.found_among_first(one, np.array([[0.9, 0.1]])) == 0.5


def test_no_demand_gets_more_links_than_a_handful(fit_links):
    pairs = fit_links.proposed(np.full((2, 9), 0.9), 0.5)
    assert len(pairs) == 2 * fit_links.MOST_LINKS


def test_a_claim_that_fits_another_demand_far_better_is_left_to_it(fit_links):
    assert fit_links.proposed(np.array([[0.9, 0.5], [0.5, 0.8]]), 0.3) == {(0, 0), (0, 1), (1, 1)}


def test_the_bound_is_set_where_most_is_right(fit_links):
    one = text(fit_links, "one", [[1, 1, 0, 0]], [((0, 0), 5, ["touches"]), ((0, 1), 5, ["touches"])])
    bound = fit_links.best_bound([one], {"one": np.array([[0.9, 0.3, 0.19, 0.15]])})
    assert 0.19 < bound <= 0.3


def test_the_weights_find_what_tells_links_from_the_rest(fit_links):
    draw = np.random.default_rng(1)
    texts = []
    for number in range(6):
        telling, idle = draw.random((3, 20)), draw.random((3, 20))
        texts.append(
            text(fit_links, f"t{number}", (telling > 0.8).astype(int).tolist(), [], {"telling": telling, "idle": idle})
        )
    table = fit_links.fit(texts, {one.name: one.found for one in texts}, 1.0)
    assert table["telling"] > 5 * abs(table["idle"])
    scores = fit_links.left_out(texts, {one.name: one.found for one in texts}, 1.0)
    assert set(scores) == {one.name for one in texts}
    assert all(scores[one.name][one.linked > 0].min() > scores[one.name][one.linked == 0].mean() for one in texts)
