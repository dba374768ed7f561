"""Figures that cannot all be right, and figures that can."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic.family import find
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text
from tests.texts import reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "In all, 24 proposals were adopted. Nine of them came from unions, seven came from"
            " employers, and the remaining six"
            " were put forward by the parties.",
            "9 + 7 + 6 = 22, not 24",
        ),
        (
            "The council has twelve members, of whom four are elected by staff, three are named by"
            " the city and three by parents.",
            "4 + 3 + 3 = 10, not 12",
        ),
        (
            "The city runs 38 clinics: 4 large clinics, 11 regional clinics and 21 village clinics.",
            "4 + 11 + 21 = 36, not 38",
        ),
        (
            "We built 5,000 homes. Of these, 2,000 stand in the north and 1,200 in the south.",
            "2,000 + 1,200 = 3,200, not 5,000",
        ),
        (
            "The agency has 240 posts. Of these posts, 180 are filled. Nine posts out of ten are thus taken.",
            "180 of 240 is 75 percent",
        ),
        ("Food prices dropped from 3 to 5 per cent.", "from 3 percent to 5 percent is a rise of 66.7 percent"),
        ("The number of schools will be cut from 40 to 60.", "from 40 to 60 is a rise of 50 percent"),
        ("Nobody could say that food prices dropped from 3 to 5 per cent.", "from 3 percent to 5 percent is a rise"),
        (
            "The number of wage earners has doubled. In 1990 there were 200 wage earners; in 2000 there were 260 wage"
            " earners.",
            "from 200 to 260 is a rise of 30 percent",
        ),
        ("Of the ministry's jobs, 60 of the 100 jobs (80 percent) are held by women.", "60 of 100 is 60 percent"),
        ("The number of schools has doubled, from 200 in 2005 to 260 in 2010.", "a rise of 30 percent"),
        (
            "In 2004 there were 780 clubs. In 2011 there are 1,240 clubs. Their number has thus more than doubled.",
            "a rise of 59 percent",
        ),
        ("Complaints fell by half, from 900 in 2010 to 800 in 2012.", "a fall of 11.1 percent"),
        ("Unemployment rose from 900 cases in 2010 to 800 cases in 2012.", "a fall of 11.1 percent"),
        (
            "Turnout was 88 percent of voters in 2010. At the election of 2010 a third of voters stayed at home.",
            "88 percent leaves 12 percent",
        ),
        ("Roads take 50 percent of the budget, schools 40 percent and hospitals 30 percent.", "= 120 percent"),
        ("Cases by region\nNorth\n100\nSouth\n200\nTotal\n350\n", "the rows add up to 300, not 350"),
    ],
)
def test_to_reconcile(text, reason):
    found = reasons(find, text, "arithmetic")
    assert len(found) == 1
    assert reason in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "Two thirds of the 90 deputies, 60, voted for the bill and 30 voted against it.",
        "Two thirds of the 90 deputies (60) voted for the bill and 30 voted against it.",
        "A quarter of the 200 judges, 50, are women and 150 are men.",
        "A Parliament of 62 members, 48 of them elected in districts, ten from lists and four by"
        " the islands, sits in the capital.",
        "Twenty-six councils were set up, one on each of the nineteen islands and seven in the wards of the port.",
        "The country has 25,000 associations, including 13,000 clubs and 2,000 unions.",
        "It took on 410 cases last year and closed 388 of them in time.",
        "Fatal accidents fell from 50 in 2011 to 41 in 2012, that is, by 18 percent.",
        "In 2015 the office had 18 officers. By 2018 their number stood at 44. Illegal landings"
        " have fallen by one third.",
        "There are 55 hospitals. By 2012, 38 hospitals had changed. The remaining 17 hospitals will follow.",
        "The agency has 240 posts. Of these posts, 180 are filled. Three quarters of the posts are thus taken.",
        "Salaries increased by 21 percent in 2001 and by 12 percent in 2002 and by 80 percent in 2003.",
        "The candidate won 71 percent of the vote on a turnout of 88 percent of voters.",
        "The income of the average family has doubled. The hours of work have declined from 60 to 40 a week.",
        "Cases by region\nNorth\n100\nSouth\n200\nTotal\n300\n",
        "The levies range between 20 and 91 percent, and will lie in a more sensible range of 14 to 65 percent.",
        "It was estimated that food prices at retail would drop from 3 to 5 per cent within the year.",
        "These steps can reduce what we buy abroad from 3 to 5 million barrels a day.",
        "Farm exports are double the average of the decade. It is estimated that from 7 to 10 percent of farm exports"
        " may be lost at sea.",
        "We can save $3.2 billion. Those who gain are companies, most of them profitable corporations. The tax on"
        " profitable corporations brings $520 million.",
        "If you agree, the Treasury can send the first check for half of the rebate in May. The other one-fourth of the"
        " cut, about $4 billion, will go to business.",
        "The total that flows into this fund will be $28 billion a year. Courts are open. Schools are open. Roads are"
        " open. Ports are open. The savings that we propose in benefits will total some $63 billion over 4 years and"
        " bring spending under control.",
        "Taxes fell for 15 million families with incomes under 27,000 dollars. The law was signed in May. It is good."
        " We like it. It will stay. We cut the deficit by over $600 billion, about $10,000 for every family in the"
        " country.",
        "Tax cuts reached 15 million working families. The law was signed in May. It is good. We like it. It will"
        " stay. We cut the deficit by over $600 billion, about $10,000 for every family in this country.",
        "Prices are expected to fall from 3 to 5 per cent.",
        "Exports of cloth grew by $40 million to $340 million. This represents an increase of 13.3 per cent over 1964."
        " It forms 11.5 per cent of all exports compared to 10.7 per cent in 1964.",
        "The mills contributed a total of $900.4 million to the income of the island, an increase of $150.6 million"
        " or 20.1 per cent. This increase accounted for about one-third of the total increase of $450.2 million in"
        " income.",
        "The average wage has doubled. In 1990 the union had 200 members; in 2000 it had 260 members.",
        "The average income of families has doubled over 26 years. There were 59 million families employed in 1949;"
        " in 1975 there were 85 million families employed.",
        "The estimates for 1947 include 53 million crowns for rivers, 291 million crowns for highways and 275 million"
        " crowns for airports. Supplemental estimates of 600 million crowns are needed for relief.",
        "When these plans are completed, two combat-equipped divisions could be ready in an emergency for operations"
        " with but 3 weeks' notice--2 more divisions with but 5 weeks' notice--and six additional divisions and their"
        " supporting forces, making a total of 10 divisions, could be deployable with less than 8 weeks' notice.",
    ],
)
def test_nothing_to_reconcile(text):
    assert not reasons(find, text, "arithmetic")


def test_what_leads_up_to_two_figures_is_quoted_to_its_last_full_word():
    text = "We have doubled the number of inspectors, from 60 to 105."
    source = source_from_text(text, "x.txt")
    [one] = find(read(extract(source)))
    assert text[slice(*one.a)] == "We have doubled the number of inspectors"
    assert text[slice(*one.b)] == "60 to 105"
    text = "The number of tenants fell from 9,840 in 2015 to 7,310 in 2021, that is, by more than a third."
    [one] = find(read(extract(source_from_text(text, "x.txt"))))
    assert text[slice(*one.a)] == text
