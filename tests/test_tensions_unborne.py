"""What no figure beside a statement bears out; each text once with figures that clash and once with some that fit."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from analysis.comparison.tensions.arithmetic.unborne import find_unborne
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figures import sheets
from tests.texts import clashes_alone, reading


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "In 2009 a total of 4,800 hikers crossed the pass, in 160 groups. A group had on average {x} members.",
            "forty",
            "thirty",
        ),
        ("In 2022 there were 6,300 tenders. They drew 12,600 bids. With {x} bidders to a tender on average, all is"
         " well.", "three", "two"),
        (
            "In 2013 there were 480 thefts for 100,000 berths, and last year 240; theft has thus gone down by {x}.",
            "a quarter",
            "half",
        ),
        (
            "The trust was given 31 million crowns, and 1,860 mills had been finished by 30 June 2006. Of the 3,100"
            " which have to be built anew, {x} are therefore standing.",
            "more than two thirds",
            "three fifths",
        ),
        ("The wait for a berth, which was 200 days in 2009, has been cut to 120 days, or by {x}.",
         "more than half", "two fifths"),
        (
            "Of the 540,000 mills 108,000 have been joined to the network. One mill in {x} thus has a fast line. In the"
            " capital a month costs 30,000 tug; in the provinces it costs 24,000.",
            "three",
            "five",
        ),
        ("Ninety-six engines were ordered in 2022; 60 of them have been delivered, and the other {x} come in 2025.",
         "46", "36"),
        (
            "Between 2010 and 2020 there were 21,000 smiths who handed in their licence: 9,500 chose land, {x} a trade"
            " and 3,700 a pension, and no one of the twenty-one thousand was left out.",
            "6,800",
            "7,800",
        ),
        (
            "On 1 July 2020 there were 212 lodgers; in the year that followed 540 arrived and 498 left. On 30 June 2021"
            " the inn therefore housed {x} lodgers.",
            "284",
            "254",
        ),
        (
            "The average rent is 84 pesos a month; in 2013 it was 70. Rents have thus gone up by {x}.",
            "a tenth",
            "a fifth",
        ),
        (
            "The backlog went down from 96,000 on 1 January 2016 to 72,000 in June; {x} of it has accordingly been"
            " cleared.",
            "a third",
            "a quarter",
        ),
        (
            "The fund spent 1.5 million crowns in 2018: {x} million in Norvik, 0.3 million in Sund and 0.2 million in"
            " the rest of the country.",
            "0.8",
            "1.0",
        ),
        ("Members attended on average 138 of the 150 sittings, a rate of {x} percent.", "96", "92"),
    ],
)  # fmt: skip
def test_unborne(text: str, clash: str, fits: str) -> None:
    clashes_alone(arithmetic.find, text, clash, fits)


@pytest.mark.parametrize(
    "text",
    [
        "The port has 40 cranes. Two thirds of the ships are thus unloaded within a day.",
        "The port has 40 cranes and 12 tugs. A third of the ships are unloaded within a day.",
        "In 2010 there were 200 ships, in 2015 there were 90 tugs. Traffic has thus doubled.",
        "Salaries rose by 21 percent in 2001 and by 12 percent in 2002 and by 80 percent in 2003.",
        "The valley has 300 mills and 40 inns. A mill has nine wheels on average.",
    ],
)
def test_figures_of_something_else_say_nothing(text: str) -> None:
    assert arithmetic.find(reading(text)) == []


def test_each_mean_of_a_sentence_is_held_against_its_figures() -> None:
    text = (
        "The valley has 40 inns, 300 mills and 1,800 wheels. A mill has six wheels on average, and with {x} mills to an"
        " inn on average all is well."
    )
    assert not arithmetic.find(reading(text.format(x="7.5")))
    assert len(arithmetic.find(reading(text.format(x="twelve")))) == 1


def test_a_share_of_all_of_one_kind_is_borne_out_whatever_is_counted_before_it() -> None:
    text = (
        "The Fund was asked for help by 900 mills. It paid {x} crowns to the north, 150 crowns to the south and at most"
        " 50 crowns to the west. Three fifths of the crowns paid thus went north."
    )
    found = []
    for paid in ("300", "900"):
        told = reading(text.format(x=paid))
        facts = Facts(sheets(told.sentences, told.source, told.texts), told.source, None)
        found.append(list(find_unborne(facts, [])))
    assert [len(one) for one in found] == [0, 1]
