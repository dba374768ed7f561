"""Figures that stand far apart, each text once with figures that clash and once with figures that fit."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic import family as arithmetic
from tests.texts import clashes_alone


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        ("Exports of timber have trebled, from 12 million crowns in 2014 to {x} million in 2018.", "21", "36"),
        (
            "The Act has more than halved the number of road deaths. The roads of the province were repaired "
            "in the meantime. Visitors are welcome on all working days. In 2011 there were 380 road deaths; in "
            "2021 there were {x}.",
            "245",
            "170",
        ),
        (
            "The number of nurseries has grown fourfold in ten years. In 2008 there were 35 nurseries. By 2018 "
            "their number had reached {x}.",
            "96",
            "141",
        ),
        (
            "Spending on schools has risen by a third. It stood at 90 million crowns in 2015 and stands at {x} "
            "million today.",
            "101",
            "120",
        ),
        (
            "Our target of cutting emissions by 40 per cent was reached early. The roads of the province were "
            "repaired in the meantime. Visitors are welcome on all working days. In 2005 the city emitted 2.5 "
            "million tonnes of greenhouse gases. In 2020 it emitted {x} million tonnes.",
            "1.9",
            "1.5",
        ),
        (
            "Since 2010 the number of kindergartens has tripled. Lime trees have been planted along the quays. "
            "The harbour master keeps a list of all ships. The register shows 110 kindergartens for 2010 and "
            "{x} for 2020.",
            "190",
            "334",
        ),
        (
            "Thanks to the new patrols, thefts in the old town fell by two thirds. Lime trees have been "
            "planted along the quays. The harbour master keeps a list of all ships. There were 930 thefts in "
            "the old town in 2017. In 2019 the police still recorded {x} thefts there.",
            "610",
            "305",
        ),
        (
            "Our exports have increased fivefold within a decade: they stood at 40 million marks in 2004 and "
            "reached {x} million in 2014.",
            "120",
            "205",
        ),
        (
            "The waiting list has been cut by half. It had 5,800 names on it in January 2018; today it has {x}.",
            "4,100",
            "2,850",
        ),
        (
            "Membership has grown by 20 per cent since 2015, when the Union had 30,000 members. Today it has "
            "{x} members.",
            "31,500",
            "36,100",
        ),
        (
            "The fleet of ambulances is half as large again as it was in 2012. In 2012 the service ran 120 "
            "ambulances; today it runs {x}.",
            "210",
            "181",
        ),
        ("Turnout climbed by twelve points, from 54 per cent in 2013 to {x} per cent in 2017.", "61", "66"),
    ],
)
def test_change(text, clash, fits):
    """A change is set against figures of the same thing at two times, wherever they stand."""
    clashes_alone(arithmetic.find, text, clash, fits)


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "In 2019 the inspectors checked 3,200 restaurants. The roads of the province were repaired in the "
            "meantime. Visitors are welcome on all working days. Fewer than one restaurant in fifty is ever "
            "fined. The roads of the province were repaired in the meantime. Visitors are welcome on all "
            "working days. In 2019 the inspectors fined {x} restaurants.",
            "260",
            "41",
        ),
        (
            "Just over a third of the farmers in the valley have joined the cooperative. The valley counts "
            "2,400 farmers; the cooperative has {x} members among them.",
            "1,500",
            "860",
        ),
        (
            "The Ombudsman dealt with 640 complaints in 2020. He found {x} of them justified, that is, 45 per cent.",
            "190",
            "288",
        ),
        (
            "The Commission consists of eleven members. {x} of them are named by the trade unions, which thus "
            "hold a majority.",
            "Four",
            "Seven",
        ),
        (
            "Every third prisoner now learns a trade. Our prisons hold 6,000 prisoners, and the workshops train {x}.",
            "900",
            "1,980",
        ),
        (
            "Four in five of our citizens now live in towns. Of the 3.5 million citizens {x} million are town "
            "dwellers.",
            "1.9",
            "2.8",
        ),
        (
            "Nine in ten applications are decided within a month. Of 1,800 applications received in 2019, {x} "
            "were decided within a month.",
            "1,150",
            "1,630",
        ),
        (
            "Most of the recommendations have been carried out. The Council made 48 recommendations; {x} have "
            "been carried out.",
            "seventeen",
            "thirty-nine",
        ),
        ("Sixty-two of the hundred and twenty deputies are women, {x}.", "two out of three", "just over half"),
        (
            "Two out of three households in the province are connected to the sewers. Lime trees have been "
            "planted along the quays. The harbour master keeps a list of all ships. The province has 48,000 "
            "households, of which {x} are connected to the sewers.",
            "21,000",
            "32,000",
        ),
        (
            "A quarter of the 860 inspectors speak a second language. Lime trees have been planted along the "
            "quays. The harbour master keeps a list of all ships. According to the yearbook {x} inspectors "
            "speak a second language.",
            "90",
            "214",
        ),
        (
            "More than nine in ten recruits finish their training. Last year 620 recruits entered the academy "
            "and {x} finished their training.",
            "430",
            "585",
        ),
        (
            "We have 2,000 wells, 700 of them in the hills. Twelve hundred, or {x}, have a lid.",
            "four fifths",
            "60 per cent",
        ),
        (
            "The company owns 8,400 acres in all. In the valley there are 2,100 acres, {x} of what is owned.",
            "half",
            "a quarter",
        ),
        (
            "We repaired 900 ships in all: 140 trawlers, 210 ferries, 150 tugs and 400 barges. The yard is proud. "
            "Ferries account for {x}.",
            "more than a third",
            "less than a quarter",
        ),
        (
            "There were 5,000 sailors ashore. Of these 3,600 were at home, and 1,400 awaited orders. Fewer than {x} of "
            "all sailors ashore were thus awaiting orders.",
            "one in five",
            "one in three",
        ),
        ("Women hold 61 of the 152 seats in Parliament, which is {x}.", "more than half", "some two fifths"),
        (
            "Of the 75 recommendations made by the Council, 22 have been put into practice. The Government has "
            "thus followed {x} of the recommendations.",
            "the great majority",
            "some thirty per cent",
        ),
        (
            "Fifty-six villages applied for a library bus. The county could serve 38 of them; the remaining "
            "{x} must wait.",
            "twenty-eight",
            "eighteen",
        ),
    ],
)
def test_share(text, clash, fits):
    """A share is set against part and whole, wherever they stand."""
    clashes_alone(arithmetic.find, text, clash, fits)


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "The Labour Tribunal received 412 petitions last year. The roads of the province were repaired in "
            "the meantime. Visitors are welcome on all working days. Of the petitions, 230 were granted, 120 "
            "were refused and the remaining {x} are still pending.",
            "42",
            "62",
        ),
        (
            "All 2,300 teachers sat the new examination in spring. The roads of the province were repaired in "
            "the meantime. Visitors are welcome on all working days. In the end 1,900 teachers passed, 250 "
            "failed and {x} withdrew before the results were known.",
            "90",
            "150",
        ),
        (
            "The budget of the Agency comes to 48 million crowns: 20 million for salaries, 18 million for "
            "equipment and {x} million for travel.",
            "15",
            "10",
        ),
        (
            "The new bridge cost 14 million crowns, the tunnel 9 million and the station {x} million, 30 "
            "million in all.",
            "4",
            "7",
        ),
        (
            "The Land Court had 1,060 suits before it in 2015. Lime trees have been planted along the quays. "
            "The harbour master keeps a list of all ships. Of these suits 480 were settled, 310 were thrown "
            "out and the other {x} were sent back.",
            "170",
            "270",
        ),
        ("Of 84 mayors who stood again, 51 were returned to office and {x} lost.", "23", "33"),
        ("The reserve consists of 9,400 hectares: 5,200 of forest, 2,900 of marsh and {x} of meadow.", "900", "1,300"),
        (
            "Two thirds of the 1,500 wells have been repaired. The remaining {x} wells will follow next year.",
            "800",
            "500",
        ),
    ],
)
def test_list(text, clash, fits):
    """A list is set against its total, and a rest against what is left."""
    clashes_alone(arithmetic.find, text, clash, fits)


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "The clinic has 24 doctors and looks after 48,000 patients. Each doctor is thus responsible for "
            "{x} patients.",
            "no more than 900",
            "some 2,000",
        ),
        (
            "We have two hundred and ten thousand pupils and ten thousand five hundred teachers, which means "
            "that every teacher looks after {x} pupils.",
            "barely a dozen",
            "twenty",
        ),
        (
            "There is now one doctor for every 400 inhabitants. The district counts 80,000 inhabitants and {x} "
            "doctors.",
            "95",
            "200",
        ),
        (
            "Each of the 12,000 families resettled has received a grant of 800 crowns. The roads of the "
            "province were repaired in the meantime. Visitors are welcome on all working days. The "
            "resettlement fund, from which all grants are paid, has so far spent {x} million crowns.",
            "5.1",
            "9.6",
        ),
        (
            "The pension supplement of 50 crowns a month is drawn by 4,000 widows. Expenditure on the pension "
            "supplement came to {x} million crowns in 2019.",
            "1.1",
            "2.4",
        ),
        (
            "In 2020 its 80 inspectors made on average 60 visits each. The Inspectorate made {x} visits in 2020.",
            "3,100",
            "4,800",
        ),
        ("The brigade has 40 engines for 200 villages, or one engine for every {x} villages.", "two", "five"),
        ("The hospital's 30 surgeons carried out 6,000 operations in 2019, on average {x} each.", "90", "200"),
        ("The ferry makes four crossings a day all year round. In 2018 it made {x} crossings.", "600", "1,450"),
    ],
)
def test_rate(text, clash, fits):
    """Rates, products, returns and margins are set against the figures they are drawn from."""
    clashes_alone(arithmetic.find, text, clash, fits)
