"""Lists, rates, shares, changes and accounts, each text once with figures that clash and once with figures that fit."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from analysis.comparison.tensions.read.candidate import Candidate
from tests.texts import clashes_alone, reading


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "We received 2,340 applications for a grant. Of that number 1,560 were approved, which is {x}.",
            "three quarters",
            "two thirds",
        ),
        (
            "The programme will cost 45 million rand over five years, or {x} million rand a year.",
            "12",
            "nine",
        ),
        (
            "Unemployment fell from eight to six per cent, that is by {x} percentage points.",
            "three",
            "two",
        ),
        (
            "The force has 1,200 officers for a population of 360,000, one officer for every {x} inhabitants.",
            "200",
            "300",
        ),
        (
            "The tax brought in 84 million, a third more than the {x} million of the year before.",
            "70",
            "63",
        ),
        (
            "The school has 640 pupils in 32 classes. The average class thus has {x} pupils.",
            "25",
            "20",
        ),
        (
            "Every household pays 30 francs a quarter, or {x} francs a year.",
            "90",
            "120",
        ),
        ("The fee is 30 francs a quarter, or {x} a year.", "90", "120"),
        ("The fee is 10 francs a week, or {x} francs a month.", "60", "40"),
        ("A mason gets 40 francs a day, or {x} a year.", "20,000", "10,000"),
        (
            "The Council has 21 members. Seven are elected by the judges, seven by the bar and {x} by Parliament.",
            "nine",
            "seven",
        ),
        (
            "Some 7,200 teachers work in 600 schools, an average of {x} for each school.",
            "fifteen",
            "twelve",
        ),
        (
            "Pensions have gone up by five per cent. A pension of 800 shillings is now {x} shillings.",
            "880",
            "840",
        ),
        (
            "Fewer than half of the 70 districts have a hospital. Hospitals stand in {x} districts.",
            "45",
            "31",
        ),
        (
            "The factory makes 2,000 bicycles a month. In the whole of 2014 it made {x}.",
            "36,000",
            "24,000",
        ),
        (
            "The city owns 240 buses, of which 60 are electric. One bus in {x} therefore runs without diesel.",
            "three",
            "four",
        ),
        (
            "The library holds 1.2 million volumes. Since 900,000 of them are catalogued, {x} are not.",
            "half a million",
            "300,000",
        ),
        (
            "The lottery sold 50,000 tickets at two pesos each and took in {x} pesos.",
            "250,000",
            "100,000",
        ),
        (
            "Of the 16 provinces, {x} are governed by the coalition and three by the opposition.",
            "nine",
            "thirteen",
        ),
        (
            "The ministry's staff has shrunk by a tenth, from 2,000 to {x}.",
            "1,500",
            "1,800",
        ),
        (
            "The island has 14,000 inhabitants, of whom two thirds, or some {x}, live in the port.",
            "12,000",
            "9,300",
        ),
        (
            "Teachers earn 1,200 guilders a month, which makes {x} guilders a year.",
            "16,400",
            "14,400",
        ),
        (
            "The total length of the network is 1,500 km: 900 km of tarred road and {x} km of gravel.",
            "800",
            "600",
        ),
        (
            "Production rose to 550 tonnes, 10 per cent above the {x} tonnes of 2015.",
            "450",
            "500",
        ),
        (
            "Of the six candidates four are women and {x} are men.",
            "three",
            "two",
        ),
        (
            "Tuition rose to 900 pounds, half as much again as the {x} pounds of 2010.",
            "500",
            "600",
        ),
        (
            "Two out of every five seats, that is {x} of 100, are reserved for the regions.",
            "50",
            "40",
        ),
        (
            "The deficit is down to 2 billion, from 5 billion two years ago: we have cut it by {x}.",
            "half",
            "three fifths",
        ),
        (
            "The station was manned for 24 hours a day by four shifts of {x} hours each.",
            "eight",
            "six",
        ),
        (
            "The Board has fifteen members, a majority of whom, {x}, are named by the Government.",
            "seven",
            "eight",
        ),
        (
            "There were 66 strikes in 2011 and 22 in 2013, so that their number has fallen {x}.",
            "by half",
            "by two thirds",
        ),
        (
            "The three regions received 40, 35 and 25 million crowns, {x} million altogether.",
            "110",
            "100",
        ),
        (
            "The first stage cost 14 million, the second 22 million; together they cost {x} million.",
            "40",
            "36",
        ),
        (
            "One inspector looks after 30 mines. For 240 mines there are {x} inspectors.",
            "six",
            "eight",
        ),
        (
            "Fewer than a third of the 900 posts are held by women: {x}.",
            "340",
            "280",
        ),
        (
            "The kilns used 9,000 kilowatt-hours, of which 5,000 went to bricks and 2,500 to tiles. The potters had "
            "the balance of {x}.",
            "2,200",
            "1,500",
        ),
        (
            "In 2018 sailors lost 800 ropes. There were 350 hawsers, 240 painters and {x} sheets among them, and "
            "nothing else.",
            "150",
            "210",
        ),
        (
            "Of the 40 kites flown last year, twelve were red, fifteen blue and {x} green. Not a single kite is "
            "left over.",
            "nine",
            "thirteen",
        ),
        (
            "The choir sang 90 songs; 40 were old, 30 new and the other {x} borrowed.",
            "25",
            "20",
        ),
        (
            "At the start of the year the court had {x} cases. In the course of the year 900 cases were received and"
            " 800 cases were decided. At the end of the year 500 cases were pending.",
            "460",
            "400",
        ),
        (
            "There were 310 prisoners at the start of the month. Forty prisoners were admitted and 25 were released, so"
            " that {x} prisoners were left at the end of the month.",
            "345",
            "325",
        ),
        ("The law was passed with 78 votes to 61, a margin of {x}.", "27", "17"),
        (
            "Exports were 900 million crowns and imports 700 million crowns, leaving a surplus of {x} million crowns.",
            "300",
            "200",
        ),
        (
            "Women make up 46 per cent of the staff and men {x} per cent.",
            "64",
            "54",
        ),
        (
            "There are {x} councillors in the county. They belong to three clubs, without exception: 640 to the Mill"
            " club, 330 to the Farmers and 180 to the Harbour club.",
            "1,200",
            "1,150",
        ),
        (
            "To this day the board has given {x} rulings, of which 130 were for the buyer and 68 for the shop. Every"
            " ruling is one or the other.",
            "208",
            "198",
        ),
        (
            "In 2018 the wardens had notice of {x} regattas. Of that number 1,180 went ahead as planned, 160 were given"
            " another day, and the other 70 were called off.",
            "1,430",
            "1,410",
        ),
        (
            "Among the 460 holders of a pass there are {x} women, who are thus in the majority.",
            "212",
            "262",
        ),
        (
            "Of 50,000 lambs born in 2012, 92 per cent were dipped, which means that the bath reached {x} of them.",
            "41,000",
            "46,000",
        ),
        (
            "The four pilot boats of 1998 have become {x}, so that the fleet has quadrupled.",
            "twelve",
            "sixteen",
        ),
        (
            "He came in with a lead of {x} votes over his nearest rival. Mr. Nemeth received 401,300 votes and Ms."
            " Prenn 363,300.",
            "48,000",
            "38,000",
        ),
        (
            "In 2014 inspectors boarded 640 of our ships and found a defect in 160. That is one ship in {x}.",
            "eight",
            "four",
        ),
        (
            "The orchards lie in 86 valleys and take up 166,000 hectares. That amounts to {x} of the 830,000 hectares"
            " of the county.",
            "one quarter",
            "one fifth",
        ),
    ],
)
def test_sums(text: str, clash: str, fits: str) -> None:
    """What does not come out is told, what does is not."""
    clashes_alone(arithmetic.find, text, clash, fits)


def test_distinct() -> None:
    """Of two candidates that turn on the same figures the stronger one stays."""
    one, other = (
        Candidate(
            kind="arithmetic",
            strength=strength,
            a=(0, 5),
            b=(6, 9),
            triggers=((1, 2), (6, 7), (8, 9)),
            why="",
            question="",
        )
        for strength in (0.7, 0.9)
    )
    assert arithmetic.distinct([one, other]) == [other]


@pytest.mark.parametrize(
    "text",
    [
        "Of 300 mills, 40 percent were inspected, and 60 of them were closed.",
        "Of 300 mills, 40 per cent were inspected, and 60 of them were closed.",
    ],
)
def test_a_part_of_a_share_is_not_the_share(text: str) -> None:
    assert not list(arithmetic.find(reading(text)))
