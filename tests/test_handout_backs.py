"""The back of a card says something also where nobody has read the pair again."""

from __future__ import annotations

from dataclasses import replace

from analysis.presentation.handout import handout
from analysis.presentation.wording import SETTLES
from tests import site_cases
from tests.site_html import Page


def test_the_back_of_a_pair_that_nobody_has_read_again_says_what_would_settle_it():
    case = site_cases.ordinary()
    new = replace(case, tensions=tuple(replace(one, judgement="", charitable_reading="") for one in case.tensions))
    backs = Page(handout(new)).text.split("1. back", 1)[1]
    assert f"What would settle it: {SETTLES[new.tensions[0].kind]}" in backs
