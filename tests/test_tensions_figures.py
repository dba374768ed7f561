"""Figures told at a distance, in other words or in rows: each text once with a clash and once without; and silences."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from tests.texts import clashes_alone, reading


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "Of the hours on air our list had 40 per cent, the Millers 30, the Coopers 20 and all others {x}.",
            "25",
            "10",
        ),
        ("The board has nine members: four weavers, {x} dyers and one priest.", "three", "four"),
        (
            "The Bridge Fund has 90 million crowns. Of this sum, one half goes to roads, one quarter to canals and {x} "
            "to ferries.",
            "one third",
            "one quarter",
        ),
        (
            "Wells took 40 million lira, seed 25 million and ponds {x} million. With these three items, which make up "
            "the whole of the plan, 100 million went to the land.",
            "15",
            "35",
        ),
        (
            "The service has 5,000 posts, of which {x} are held by blind persons. The quota of four in a hundred has "
            "thereby been met.",
            "150",
            "210",
        ),
        (
            "The count gave a population of 4,000,000. The capital had {x} inhabitants, that is to say one Norlander "
            "in four.",
            "800,000",
            "1,000,000",
        ),
        (
            "More than one third of the 120 members are women. They hold 20 seats for the Reds, eight for the Blues "
            "and {x} for the Greens.",
            "nine",
            "fourteen",
        ),
        (
            "A parcel arrived after 30 days on average, as compared with {x} days in the year before. The wait has "
            "thus been reduced to less than half.",
            "52",
            "70",
        ),
        (
            "The prisons held 12,000 persons in a space designed for {x}. Overcrowding has been brought under ten per "
            "cent.",
            "9,000",
            "11,500",
        ),
        ("The works has 11,000 men and women. Every fifth officer is a woman. There are {x} women.", "1,600", "2,200"),
        (
            "On average an adviser closed {x} cases. The forty advisers closed 5,600 cases.",
            "120",
            "140",
        ),
        (
            "The fee brought in 86 million lira in 2013, and sales another {x} million. Income thus came to 130 "
            "million lira.",
            "24",
            "44",
        ),
        ("The number of herds fell from 900 to 700; there are thus {x} fewer of them.", "300", "200"),
        ("The rate was {x} per thousand workers, 500 injuries among 10,000 people.", "90", "50"),
        (
            "The schools had 90 million crowns for books. This works out at {x} crowns for each of their pupils. The "
            "schools have 100,000 pupils.",
            "700",
            "900",
        ),
        (
            "Reds make up 60 percent of the people, Blues 20 percent and Greens 10 percent. The remaining {x} percent "
            "belong to smaller groups.",
            "six",
            "ten",
        ),
        ("The office issued 300 notices. Of these {x}% were refused, 35% changed and 26% upheld.", "59", "39"),
        ("The ferries took 4,188 carts, a {x}% increase on the 4,125 carts of the year before.", "12", "2"),
        ("The ferries took 3,900 carts - a {x} percent fall from the 4,125 carts of the year before.", "15", "5"),
        ("Looms in use rose to 274 in comparison to 219 in 2016. This indicates a {x}% increase in looms.", "35", "25"),
        (
            "The loss will be $97 million, a reduction of ${x} million from the $191 million of last year.",
            "113",
            "94",
        ),
        (
            "The fleet had 330,000 men. Of them 240,000 fell at sea and {x} on land.",
            "120,000",
            "90,000",
        ),
        ("Women account for {x} percent of the wardens. Of the 2,985 wardens, 1,118 are women.", "18", "37.5"),
        (
            "Weavers make up {x} percent of the total number of wardens. Of the 2,985 wardens, 1,118 are weavers.",
            "18",
            "37.5",
        ),
        ("Spending on looms has doubled. It was {x} million in 2010 and is 330 million today.", "210", "165"),
        ("Cases at the bench rose {x}% last year to 10,151. It had handled 8,100 in 2019.", "9", "25"),
        ("Cases rose by {x} percent to 4,188. The year before there were 4,125 cases.", "12", "1.5"),
        ("Looms grew {x}, from 387 to 766, and the mills have risen from 51 to 115.", "threefold", "twofold"),
        (
            "Four halls, of Arl (32 seats), Bern (60 seats), Cove (175 seats) and Dee (147 seats), have {x} in all.",
            "424",
            "414",
        ),
        ("Looms by town\n\nArl     12    14\nBern    20    21\nCove     8     9\nTotal   40    {x}\n", "49", "44"),
        (
            "Looms  Old  New  Total\nArl    12   14   26\nBern   20   21   {x}\nCove   8    9    17\n",
            "44",
            "41",
        ),
        (
            "Arl    5.139   667 (per head) Bern    22.439   748 (per head) Total   27.578   {x} (per head)",
            "1.515",
            "1.415",
        ),
        ("Reef 60\nBowline 50\nHitch 35\nAll other {x}\nAll knots 165\n", "40", "20"),
    ],
)
def test_figures(text: str, clash: str, fits: str) -> None:
    """What does not come out is told, what does is not."""
    clashes_alone(arithmetic.find, text, clash, fits)


@pytest.mark.parametrize(
    "text",
    [
        "Beer is charged at 18 percent, with a lower rate of 6 percent for bread, which is the only one.",
        "Classes in the tongue of a minority are held where 90 percent of the village belongs to that minority.",
        "Since 2007 robberies have fallen by more than half. Car thefts are down too, from 5,900 to 4,700.",
        "It was sent to seventy firms. Of these, sixty-two replied. Fifty-six of the replies were kind.",
        "It closed four old boards and set up three new bodies: the Loom Board, the Dye Board and the Wool Bench.",
        "At the end of 2015 there were 24 banks: nine trading banks and fifteen thrift banks. About half of the "
        "capital of the trading banks is foreign.",
        "Fairs will be held over four phases on May 13, May 20, May 25, and June 1, with prizes given on June 4. The "
        "fairs will unfold across seven phases, commencing on April 19 and concluding on June 1.",
        "The ferries took 4,188 carts, an increase over the next 12 years being likely, and 4,125 coaches.",
        "The bench had 83 cases on hand, including 27 from abroad. The remaining 56 cases were of the town, including "
        "31 on noise.",
        "In 2019 the bench received 318 complaints and decided 291 of them, 96 in favour of the plaintiff.",
        "- 50% reduction in looms per town by 2026\n- 27% reduction in mills\n",
        "Cases rose by 12 percent to 4,188. The year before there were 4,125 wardens.",
        "Looms rose to 274 in comparison to 219 in 2016. The target is a 35% increase in looms.",
        "Women account for 18 percent of the wardens. Of the 2,985 wardens, 1,118 are women over sixty.",
        "Of these the herds fell from 900 to 700 and the flocks to 120.",
        "Looms by town\n\nArl    12   30%\nBern   20   50%\nCove    8   20%\nTotal  40   33%\n",
        "Looms      2015   2016\nArl          12     14\nBern         20     21\nAverage      16     18\n",
        "Looms   Old   New   Total\nArl     40    60    100\nBern    30    20    50\nCove    5     15    20\n",
        "Since 1990 our population grew by 20 percent, our harvests grew by 45 percent, and our mills by 75 percent.",
    ],
)
def test_silence(text: str) -> None:
    """Figures of other things are not held against each other."""
    assert arithmetic.find(reading(text)) == []
