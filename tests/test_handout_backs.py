"""The back of a card says something also where nobody has read the pair again."""

from __future__ import annotations

from dataclasses import replace

from analysis.comparison.tensions.weighing.explained import TIED_PAIR
from analysis.presentation.cards import tension_cards
from analysis.presentation.decisions import Decisions
from analysis.presentation.handout import handout
from analysis.presentation.site_tables import table_pages
from analysis.presentation.wording import SETTLES, TENSIONS
from tests import site_cases
from tests.site_html import Page


def test_the_back_of_a_pair_that_nobody_has_read_again_says_what_would_settle_it():
    case = site_cases.ordinary()
    new = replace(case, tensions=tuple(replace(one, judgement="", charitable_reading="") for one in case.tensions))
    backs = Page(handout(new)).text.split("1. back", 1)[1]
    assert f"What would settle it: {SETTLES[new.tensions[0].kind]}" in backs


def test_a_kind_that_no_rule_found_is_told_as_a_guess():
    """Waste that is banned and found again was charged with being "kept under another name": no word said so."""
    case = site_cases.ordinary()
    first = case.tensions[0]
    charge = TENSIONS[first.kind]
    weighed = replace(first, why=f"{TIED_PAIR.capitalize()} (waste): no one word decides.")
    for one, guessed in ((first, 0), (weighed, 1)):
        only = replace(case, tensions=(one,))
        (table,) = [page.html(only) for page in table_pages(only) if page.name == "tensions"]
        notebook = tension_cards([one], Decisions()).forms["text/markdown"]
        for page in (Page(handout(only)).text, Page(table).text, notebook):
            told = " ".join(page.split())
            assert (told.count(charge), told.count(f"perhaps: {charge}")) == (1, guessed)
