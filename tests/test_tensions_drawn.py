"""Figures drawn from those beside them, each text once with figures that clash and once with figures that fit."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from analysis.comparison.tensions.read.reading import Reading
from tests.texts import reading

SHARES = [
    (
        "Of the 640 requests, permits were issued for 320. {x} applicants were thus served.",
        "Four out of five",
        "One out of two of the",
    ),
    (
        "Last year the mill ground 90,000 sacks: rye 40,000, oats 30,000 and barley 20,000. Rye alone thus made up "
        "{x} of the grist.",
        "three quarters",
        "more than two fifths",
    ),
    (
        "Of the 60 million, 12 million went to roads, 18 million to bridges and the rest to tunnels. {x} of the "
        "outlay thus went to tunnels.",
        "A fifth",
        "Half",
    ),
    (
        "The ferry has room for 300 people, so that there is a berth for one in every {x} inhabitants. The population "
        "is 1,800.",
        "three",
        "six",
    ),
    ("At the end of March 4,500 of the 5,000 meters had been read. Only one meter in {x} is therefore still missing.",
     "twenty", "ten"),
    (
        "Some 800 clubs are on the roll. A {x} of them row, and their number is 160.",
        "half",
        "fifth",
    ),
    ("Turnout was 50 percent of the 6,000 members. In other words, {x} members came.", "4,400", "3,000"),
    ("More than half of the posts of headmaster are held by women: {x} out of nineteen.", "seven", "twelve"),
]  # fmt: skip

RATES = [
    ("The fair drew 2,400 traders from 80 parishes, an average party of {x}.", "45", "30"),
    ("The valley has 900,000 inhabitants and uses 180,000 cubic metres a day. This works out at {x} litres per "
     "inhabitant.", "320", "200"),
    ("For 60,000 inhabitants there are 300 nurses. That is one for every {x} citizens.", "ninety", "two hundred"),
    ("In the four quarters the clinic saw 210, 190, 240 and 160 patients, an average of {x} per quarter.",
     "230", "200"),
    ("In May we sold 300 fishing days, and each day fetched 400 dollars. From the days alone we had {x} dollars.",
     "190,000", "120,000"),
]  # fmt: skip

CHANGES = [
    ("The scales show 200 tonnes a day, where they showed 400 in 2011. What we burn has thus been cut by {x}.",
     "three quarters", "half"),
    ("There were 900 kilns in 2010 and 720 in 2018. No more than one kiln in {x} has thus been given up.",
     "fifteen", "five"),
    ("Of the 80 wardens, 10 were women in the former council and {x} are women in the present one. Their number has "
     "thus grown twofold.", "14", "20"),
]  # fmt: skip

SUMS = [
    ("Of its seventy orders, 30 concern roads, 20 concern rivers and {x} concern woods. There are no others.",
     "15", "20"),
    ("My office has 9 million marks: 4 million for roads, 2 million for rivers and {x} million for woods, and nothing "
     "besides.", "2", "3"),
    ("Four of the berths went to ferries, three to tugs, two to yachts and one to the pilot, so that all {x} berths "
     "are taken.", "twelve", "ten"),
    ("Northerners make up 60 per cent of them, Southerners 25 and Islanders {x}. Everyone was entered in one group "
     "only.", "20", "15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "clash", "fits"), [*SHARES, *RATES, *CHANGES, *SUMS])
def test_a_figure_is_held_against_those_it_is_drawn_from(text: str, clash: str, fits: str) -> None:
    """What does not follow is reported, and what does is not."""
    assert arithmetic.find(reading(text.format(x=clash)))
    assert not arithmetic.find(reading(text.format(x=fits)))


@pytest.mark.parametrize(
    "text",
    [
        "The shop is open between six and eight in the morning. Old people thus pay half.",
        "The number of guards rose from 20 to 30. Two banks in five accordingly had a visit.",
        "The levy is 21 percent of the wage: the employer pays twelve points and the employee nine.",
        "Forest covers 42 of the 120 parishes, that is to say 35 percent. It was 33 percent in 1990.",
        "The valley has four times as many sheep as people. In 2019 there were 500 sheep, and in 2020 there were 520.",
        "The guild has two ranks, a lower with yearly incomes of $6,000-9,000, (an estimated 70 percent of the guild,)"
        " and an upper with yearly incomes of $9,000-15,000, (30 percent of the guild.)",
        "Five men spoke: the mayor, two former masters, a priest and a baker.",
        "Of the 44 million, 9 million went to boats, 14 million to roofs and the rest to rice.",
        "The company employs 400 people in 12 towns, with an average age of 42.",
        "The 14 courts received 30,000 cases in 2015. On average a case took 90 days.",
        "The fee is 5 crowns a month. It rose from 38 crowns in 2012 to 42 crowns in 2014.",
        "In most towns the bus has eight runs a month. The bus had 84,000 riders in 2020 in 34 towns.",
    ],
)
def test_figures_of_other_things_are_left_alone(text: str) -> None:
    """Ends of a span, other people, points of a rate, former times, names that count, what is left untold."""
    assert not arithmetic.find(reading(text))


def test_a_list_is_set_beside_the_sentence_that_closes_it() -> None:
    """Whoever says that nothing else belongs to a list is asked where the rest is."""
    text: Reading = reading("Of its sixty rules, 24 concern work and 18 concern health. There are no others.")
    (found,) = arithmetic.find(text)
    assert text.source[slice(*found.a)] == "There are no others."
