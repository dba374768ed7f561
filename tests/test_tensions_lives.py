"""The store of beginnings: each text once with a date that clashes with it and once with one that fits."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.chronology import family as chronology
from analysis.comparison.tensions.read.reading import Reading
from tests.texts import statements

BEGINNINGS = [
    (
        "The Harbour Panel held its constituent sitting on 4 May 2016. It meets in the old mill. Among the first files "
        "which it settled, in {x}, was that of a ferry.",
        "October 2015",
        "October 2016",
    ),
    (
        "The funicular, which opened to visitors in June 2015, climbs to the castle. It carried its first million "
        "riders in the calendar year {x}.",
        "2014",
        "2017",
    ),
    (
        "The contract for the breakwater was signed on 4 September 2018. Thanks to the breakwater, the storms of "
        "April {x} passed without damage.",
        "2017",
        "2021",
    ),
    (
        "The Ports Act of 2017 gave birth to the Pilotage Bureau. In its first two years of work, {x}, the Bureau "
        "trained 118 pilots.",
        "2013 and 2014",
        "2018 and 2019",
    ),
    ("The town mill was closed in 2012. In {x} the town mill ground 400 tonnes of rye.", "2016", "2009"),
]
LAWS = [
    (
        "The Weights Act was passed in May 2014 and came into force on 1 January 2015. It set up the Scales Office and "
        "the Measures Bench. The Measures Bench heard its first case in {x}.",
        "October 2014",
        "October 2015",
    ),
    (
        "The Lighthouse Code was issued on 3 June 2016. Four keepers were fined in {x} for breaches of the Code.",
        "2014",
        "2018",
    ),
    (
        "The Dredging Committee was appointed in March 2017. The Committee presented its findings on the bar in {x}.",
        "May 2016",
        "May 2018",
    ),
    ("In the flood of {x} it was the Ferry Fund that paid. The Fund was founded in April 1990.", "1984", "1996"),
]
TERMS = [
    (
        "The term of the Harbour Reeve is five years. The present Reeve, Mr. Olsen, is in the {x} year of his term.",
        "seventh",
        "third",
    ),
    (
        "Mrs. Halvard was appointed in June 2011 for a term of six years. In {x}, her term having run out, "
        "Mrs. Halvard was thanked by all.",
        "June 2014",
        "July 2017",
    ),
    (
        "The three-year course was opened in September {x}. The first pilots to complete it went to sea in June 2010.",
        "2008",
        "2006",
    ),
    (
        "The Pilots' Guild was founded in May 1990. In May 2010 it celebrated its {x} birthday.",
        "thirtieth",
        "twentieth",
    ),
]
SERIES = [
    (
        "A list of wrecks has been issued at the end of each quarter since January 2015. The {x} issue of the list "
        "came out in December 2016.",
        "third",
        "eighth",
    ),
    (
        "The Sailmakers' Day has been held every other year since the first one in May 2007. The {x} will open on "
        "21 May 2015.",
        "ninth",
        "fifth",
    ),
    (
        "The tide index is drawn up every second year, and was first drawn up in 2010. The index published in 2016 is "
        "the {x} in the series.",
        "seventh",
        "fourth",
    ),
    (
        "The Sailors' Council was elected for the first time in September 2012. By December 2013 it had held {x} of "
        "its quarterly sittings.",
        "thirty",
        "five",
    ),
]
ANSWERS = [
    (
        "On 2 September 2019 the League of Anglers published a report on the weirs. The new rules on weirs, which were "
        "gazetted in {x}, take account of the report of the League of Anglers.",
        "March 2018",
        "March 2020",
    ),
    (
        "On the night of 9 November 2015 an earthquake destroyed the town of Monte Alba. In {x} the seismic rules were "
        "rewritten in the light of the Monte Alba earthquake.",
        "May 2014",
        "May 2016",
    ),
]
LENGTHS = [
    (
        "Last updated: 4 May 2015\n\nThe Heron Marsh Park was proclaimed in 2011. The head keeper has been guarding "
        "the Heron Marsh Park for {x} years.",
        "nine",
        "three",
    ),
    (
        "The first stone of the viaduct was laid in May 2008. Building went on without pause for {x}. The viaduct was "
        "opened on 12 October 2012.",
        "six years and three months",
        "four years and five months",
    ),
    (
        "Last updated: 4 May 2018\n\nThe house at Corvin was opened in October {x}. It received 3,100 persons in its "
        "first two full years of work.",
        "2017",
        "2015",
    ),
]


@pytest.mark.parametrize(("text", "clash", "fits"), [*BEGINNINGS, *LAWS, *TERMS, *SERIES, *ANSWERS, *LENGTHS])
def test_only_what_cannot_be_is_found(text, clash, fits):
    told = text.format(x=clash)
    found = chronology.find(Reading(statements=statements(told), source=told))
    assert found
    for one in found:
        assert one.why
        assert one.question
        assert all(told[start:end].strip() for start, end in (one.a, one.b, *one.triggers))
    right = text.format(x=fits)
    assert chronology.find(Reading(statements=statements(right), source=right)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Plum Board was set up in May 2014. Its predecessor published the list in June 2010.",
        "The Plum Fund was founded in May 2014. A bill on the Plum Fund was drafted in June 2010.",
        "The library was reopened in May 2014. The library lent 4,000 books in 2010.",
        "The Act on Barns was passed in 2012. Farms which are governed by the Act of 1998 are exempt.",
        "The third hall of the fair was opened in May 2014. The fair drew 4,000 guests in 2010.",
        "The council sat on 38 days in 2014 and adopted 112 by-laws. In May 2012 the council hired a clerk.",
        "The Barn Office opened a desk for millers in 2013. In 2010 the Barn Office had a staff of four.",
        "The Court of Oaks, opened in May 2015, is not the Court of Elms, which sits here and dates from 1921.",
        "In April 2008 the Republic ratified the Convention on Barns and its Optional Protocol. It was among the first "
        "to sign the Optional Protocol to the Covenant on Mills in September 2009.",
        "The fair has been held every second year since 2005, except in wartime. In 2015 the fourth fair was held.",
        # a place, a time or what the sentence tells elsewhere did not begin then
        "At Arl, in July 1945, the envoys met. At Arl there was also established a Council of Ministers which convened"
        " for the first time in September 1945.",
        "The budget of the year that ended on 30 June 1945 was spent in Arl. When the year opened, in July 1945, the"
        " mills were working.",
        "The Mosque of Arl was visited by a rapporteur in 2001. In 2005 the Commissioner regretted that the Mosque of"
        " Arl had not been opened.",
        "Prices rose in 1964 because of Arland. In 1965 North Arland began its invasion.",
    ],
)
def test_other_things_and_second_beginnings_are_left(text):
    assert chronology.find(Reading(statements=statements(text), source=text)) == []
