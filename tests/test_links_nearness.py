"""Words near in meaning, where no thesaurus ties them."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.comparison.meaning import alike
from analysis.comparison.nearness import nearness
from analysis.lexicon.meanings import directions, meanings


def test_the_same_word_counts_whole_a_tied_one_less_and_a_stranger_nothing():
    near = nearness(["libel"], ["libel", "defamation", "harvest"])
    same, tied, stranger = (near.grid[0, near.claimed[word]] for word in ("libel", "defamation", "harvest"))
    assert same == 1.0
    assert 0 < tied < 1
    assert stranger == 0.0


def test_each_word_of_a_demand_is_met_by_the_nearest_word_of_a_claim():
    near = nearness(["tax", "kite"], ["tax", "kite", "harvest"])
    bags = [{"tax": 1.0, "kite": 1.0}, {"kite": 0.5}, {"harvest": 1.0}, {}]
    assert near.met({"tax": 1.0, "kite": 3.0}, bags) == pytest.approx([1.0, 0.375, 0.0, 0.0])


def test_a_claim_of_words_the_demand_holds_is_given_back_more_than_one_with_words_of_its_own():
    near = nearness(["tax", "kite"], ["tax", "kite", "harvest", "weather"])
    whole, part = near.returned({"tax": 1.0, "kite": 1.0}, [["tax", "kite"], ["kite", "harvest", "weather"]], len)
    assert whole > part > 0


def test_nothing_is_met_by_unknown_words_and_nothing_fails():
    near = nearness(["xqzt"], ["vbnm"])
    assert near.met({"xqzt": 1.0}, [{"vbnm": 1.0}]) == pytest.approx([0.0])
    assert nearness([], []).met({}, [{}]) == pytest.approx([0.0])
    assert nearness([], ["tax"]).returned({}, [["tax"]], len) == pytest.approx([0.0])


def test_a_passage_on_the_same_field_is_nearer_as_a_whole():
    claims = directions([{"prisoner": 1.0, "cell": 1.0}, {"harvest": 1.0, "wheat": 1.0}, {"road": 1.0, "bridge": 1.0}])
    found = alike(directions([{"inmate": 1.0, "isolation": 1.0}]), claims)
    assert found.shape == (1, 3)
    assert np.argmax(found[0]) == 0


def test_a_word_of_the_matter_tells_more_than_one_of_the_manner():
    table = meanings()
    strike, remain = np.linalg.norm(table.totals([{"strike": 1.0}, {"remain": 1.0}]), axis=1)
    assert strike > 1.5 * remain


def test_a_word_that_no_sentence_held_is_led_over_from_the_dictionary():
    assert "haddock" not in meanings().places
    fish, tax = alike(directions([{"haddock": 1.0}]), directions([{"fish": 1.0}, {"tax": 1.0}]))[0]
    assert fish > tax


def test_unknown_words_have_no_direction_and_nothing_fails():
    assert not directions([{"xqzt": 1.0}, {}]).any()
    assert alike(directions([]), directions([{"tax": 1.0}])).shape == (0, 1)
