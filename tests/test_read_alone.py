"""On cards, handout and start page a passage says whom its "they" means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.presentation.handout import handout
from analysis.presentation.own_text import demands
from analysis.presentation.read_alone import MOST_WORDS, read_alone, side_alone
from analysis.presentation.site_tables import table_pages
from analysis.records import Case
from tests import site_cases
from tests.site_html import Page
from tests.texts import extracted

LONG = " ".join(["word"] * (MOST_WORDS + 1))


@pytest.mark.parametrize(
    ("quote", "proposition", "shown"),
    [
        ("They answer to the law", "Our judges answer to the law", "They [our judges] answer to the law"),
        ("Its budget was doubled", "The Council’s budget was doubled", "Its [the Council’s] budget was doubled"),
        ("who also approves it", "the Minister also approves it", "who [the Minister] also approves it"),
        ("Denies this right", "The law denies this right", "[the law] Denies this right"),
        (", nine of them rural", "It has 31 clinics, nine of them rural", "[It has 31 clinics] nine of them rural"),
        (", of which nine are rural", ", of which nine are rural", "of which nine are rural"),
        ("The fee was cut", "The fee was cut.", "The fee was cut"),
        ("It ended", "The war ended", "It ended"),
        ("so that all may vote", "The Act was passed so that everybody can vote", "so that all may vote"),
        ("They pay the fee", f"{LONG} pay the fee", "They pay the fee"),
    ],
)
def test_what_a_passage_points_to_stands_in_brackets(quote: str, proposition: str, shown: str):
    claim = replace(site_cases.ordinary().claims[0], quote=quote, proposition=proposition)
    assert read_alone(quote, claim) == shown
    assert read_alone(quote, None) == quote.lstrip(", ")


def _pointing() -> Case:
    case = site_cases.ordinary()
    first = replace(case.claims[0], quote="It removes the registration", proposition="The Act removes the registration")
    pair = replace(case.tensions[0], a_quote="It removes the registration of papers", a_claim=first.claim_id)
    return replace(case, claims=(first, *case.claims[1:]), tensions=(pair, *case.tensions[1:]))


def test_a_side_of_a_pair_is_told_as_its_claim_is():
    case = _pointing()
    assert side_alone(case.tensions[0], "a", None) == "It removes the registration of papers"
    longer = replace(case.claims[0], quote="It removes the registration of papers and more")
    longer = replace(longer, proposition="The Act removes the registration of papers and more")
    whole = replace(case, claims=(longer, *case.claims[1:]))
    assert side_alone(case.tensions[0], "a", whole) == "It [the Act] removes the registration of papers"


def test_the_handout_says_whom_a_claim_means():
    words = " ".join(Page(handout(_pointing())).text.split())
    assert words.count("It [the Act] removes the registration") == 2


def test_the_head_of_a_page_is_no_part_of_a_passage_that_goes_over_it():
    quote = "The Act grants aid in employment,\n             A/DC/WG.6/7/OST/1\n             Page 9\nhealth and care"
    claim = replace(site_cases.ordinary().claims[0], quote=quote, proposition=quote)
    assert read_alone(quote, claim) == read_alone(quote, None) == "The Act grants aid in employment,\nhealth and care"
    whole = "A/DC/WG.6/7/OST/1\nPage 9"
    assert read_alone(whole, None) == whole, "what stands first or last is left"


def test_tables_picture_and_notebook_say_whom_a_claim_means_too():
    case = _pointing()
    pages = {page.name: " ".join(Page(page.html(case)).text.split()) for page in table_pages(case)}
    assert "It [the Act] removes the registration" in pages["comparison"]
    assert "It [the Act] removes the registration of papers" in pages["tensions"]
    assert "It removes the registration" in pages["claims"], "its own row has its words, and how it was read"
    assert "It [the Act] removes" in demands(case).forms["text/plain"]


def test_a_second_predicate_of_a_pronoun_is_said_of_what_the_first_is_said_of():
    text = (
        "Members of the councils are elected by people of a region. They approve regional development programs,"
        " claim the regional budget, and are accountable to voters."
    )
    alone = [one.proposition.text for one in extracted(text).claims]
    assert [words.partition(" claim ")[0] for words in alone if " claim " in words] == ["Members of the councils"]
