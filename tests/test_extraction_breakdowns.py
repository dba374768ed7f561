"""A breakdown attached to its total is one assertion, in whatever form the parts are told."""

from __future__ import annotations

import pytest

from tests.texts import claims


@pytest.mark.parametrize(
    "sentence",
    [
        "The Council made 212 visits in 2015, of which 130 were to farms and 82 to mills.",
        "In 2018 there were 418 appeals: 250 about rents, 120 about noise and 48 about smoke.",
        "Today there are 47: 19 of them lie in the capital, 17 in the valleys and 11 on the islands.",
        "Of its eleven members six are named by the Duke on the advice of the Premier, the other five being chosen by"
        " their peers.",
        "Of the 16 requests made last year the board had taken eleven to be met, three in part, and two not at all.",
        "It has fifteen members: eight are named by the guilds, four by the schools and two by the clubs.",
    ],
)
def test_a_total_and_its_parts_are_one(sentence: str):
    assert claims(sentence) == [sentence.rstrip(".")]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "The Board dealt with 74 claims: 51 were settled by a gift and 23 were turned down.",
            ["The Board dealt with 74 claims", "51 were settled by a gift", "23 were turned down"],
        ),
        (
            "In 2015 the town had 310 nurses, and 352 were hired.",
            ["In 2015 the town had 310 nurses", "352 were hired"],
        ),
        (
            "The board has nine members, and it met six times, three of them in public.",
            ["The board has nine members", "it met six times, three of them in public"],
        ),
    ],
)
def test_parts_with_a_verb_each_and_figures_that_make_no_sum_are_cut(sentence: str, parts: list[str]):
    assert claims(sentence) == parts
