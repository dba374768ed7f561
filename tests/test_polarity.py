"""Words that tell what a claim does to a demand: every spelling that is meant, and no other."""

from __future__ import annotations

import pytest

from analysis.comparison.polarity import MEETS
from analysis.comparison.restriction_words import SAFEGUARD
from analysis.comparison.tensions.chronology import limit_words


@pytest.mark.parametrize("verb", ["resolve", "resolves", "resolved"])
def test_every_form_of_a_verb_is_met(verb: str):
    assert MEETS.search(f"they {verb} the concerns")


def test_a_slip_of_the_rule_is_no_word():
    assert not MEETS.search("they resolveds the concerns")
    assert SAFEGUARD.search("nobody may not be refused")
    assert not SAFEGUARD.search("there will no be refused")
    assert "expires?d?" not in str([vars(limit_words)[name] for name in vars(limit_words) if name.isupper()])
