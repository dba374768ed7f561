"""Dates that stand far apart, each text once with a date that clashes and once with one that fits."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.chronology import family as chronology
from tests.texts import clashes_alone


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "The Press Council was founded in May 2012. The roads of the province were repaired in the "
            "meantime. Visitors are welcome on all working days. In {x} the Press Council ruled against the "
            "daily Morning Star.",
            "March 2011",
            "March 2014",
        ),
        (
            "Last updated: 4 May 2020\n\nThe Act of 2014 brought the Audit Chamber into existence. The roads "
            "of the province were repaired in the meantime. Visitors are welcome on all working days. For {x} "
            "years the auditors of the Chamber have been checking the accounts of ministries.",
            "twelve",
            "five",
        ),
        (
            "In {x} the President pardoned a poacher on the advice of the Mercy Board. The roads of the "
            "province were repaired in the meantime. Visitors are welcome on all working days. The Mercy Board "
            "was set up in June 2015.",
            "March 2013",
            "March 2017",
        ),
        (
            "In the filing period, from 3 to 20 May 2019, nine candidates used the electronic register. The "
            "roads of the province were repaired in the meantime. Visitors are welcome on all working days. "
            "The electronic register went live on {x}.",
            "1 July 2019",
            "1 February 2019",
        ),
        (
            "The office of Children's Commissioner was created in March 2010. The roads of the province were "
            "repaired in the meantime. Visitors are welcome on all working days. According to a survey of the "
            "Children's Commissioner of {x}, half of all pupils feel safe.",
            "2007",
            "2013",
        ),
        (
            "The old jail at Fenmoor was closed for good in October 2018. The roads of the province were "
            "repaired in the meantime. Visitors are welcome on all working days. In {x} the delegation met "
            "thirty inmates in the old jail at Fenmoor.",
            "April 2019",
            "April 2017",
        ),
        (
            "The body scanners went into service in June 2021; until then no passenger had been scanned. The "
            "roads of the province were repaired in the meantime. Visitors are welcome on all working days. In "
            "{x} a body scanner at the northern airport revealed a parcel of drugs.",
            "February 2020",
            "February 2022",
        ),
        (
            "The new terminal was completed in October 2019. The roads of the province were repaired in the "
            "meantime. Visitors are welcome on all working days. In {x} the new terminal handled 200,000 passengers.",
            "2017",
            "2021",
        ),
        ("The Housing Agency, which was created in 2012, has built 300 homes a year since {x}.", "2008", "2013"),
        (
            "The special courts were abolished in 2013. The roads of the province were repaired in the "
            "meantime. Visitors are welcome on all working days. In {x} a special court sentenced two men to death.",
            "2016",
            "2011",
        ),
        (
            "The Consumer Agency came into being on 1 April 2013. Lime trees have been planted along the "
            "quays. The harbour master keeps a list of all ships. As early as {x} the Consumer Agency fined "
            "three banks.",
            "November 2011",
            "November 2014",
        ),
        ("The Ferry Tribunal, which was set up by the Act of 2010, acquitted the captain in {x}.", "2008", "2012"),
        (
            "The dam was finished in 2017. Lime trees have been planted along the quays. The harbour master "
            "keeps a list of all ships. Since {x} the dam has supplied the capital with power.",
            "2014",
            "2018",
        ),
        (
            "The tram line was opened in September 2013. Lime trees have been planted along the quays. The "
            "harbour master keeps a list of all ships. In {x} the tram line carried two million passengers.",
            "2011",
            "2015",
        ),
    ],
)
def test_deed_before_beginning_or_after_end(text, clash, fits):
    """Nothing acts before it begins or after it ends."""
    clashes_alone(chronology.find, text, clash, fits)


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "By the end of {x} every question of the Committee had been answered in writing. The roads of the "
            "province were repaired in the meantime. Visitors are welcome on all working days. The questions "
            "of the Committee reached the Ministry on 12 October 2018.",
            "August 2018",
            "December 2018",
        ),
        (
            "The Water Code has been in force since {x}. The roads of the province were repaired in the "
            "meantime. Visitors are welcome on all working days. The National Assembly adopted the Water Code "
            "on 14 June 2013.",
            "January 2012",
            "January 2014",
        ),
        (
            "The pipeline was not put into operation until the study of its effects on the river had been "
            "completed. The pipeline has been in operation since May 2015. The roads of the province were "
            "repaired in the meantime. Visitors are welcome on all working days. The study of its effects on "
            "the river was commissioned in {x}.",
            "the autumn of 2016",
            "the autumn of 2012",
        ),
        (
            "The Botanical Garden was opened to the public in May 2003. The roads of the province were "
            "repaired in the meantime. Visitors are welcome on all working days. When the Botanical Garden was "
            "opened in {x}, the King attended.",
            "August 2006",
            "May 2003",
        ),
        (
            "The Youth Charter was adopted by the Assembly on 8 March 2015. Lime trees have been planted along "
            "the quays. The harbour master keeps a list of all ships. The consultations on the draft Youth "
            "Charter were held in {x}.",
            "the autumn of 2016",
            "the autumn of 2014",
        ),
        (
            "The Rapporteur's letter arrived on 3 December 2019. Lime trees have been planted along the quays. "
            "The harbour master keeps a list of all ships. On {x} the Ministry replied to the Rapporteur's letter.",
            "12 October 2019",
            "12 January 2020",
        ),
        (
            "The ban on night work entered into force in May 2010. Lime trees have been planted along the "
            "quays. The harbour master keeps a list of all ships. Parliament voted for the ban on night work in {x}.",
            "September 2011",
            "September 2009",
        ),
    ],
)
def test_stages(text, clash, fits):
    """Drafted, adopted, in force, received, answered: in this order."""
    clashes_alone(chronology.find, text, clash, fits)


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "The Police Act was passed on 4 April 2016. The roads of the province were repaired in the "
            "meantime. Visitors are welcome on all working days. The Police Act carries out what the "
            "Commission of Inquiry recommended in its report of {x}.",
            "October 2016",
            "October 2015",
        ),
        (
            "The Integration Strategy was approved by the Cabinet in May 2011. It rests on the findings of the "
            "mission that visited the country in {x}.",
            "the autumn of 2013",
            "the autumn of 2010",
        ),
        (
            "In response to the visit of the Rapporteur, the cells were repainted in {x}. The roads of the "
            "province were repaired in the meantime. Visitors are welcome on all working days. The Rapporteur "
            "visited the country in September 2015.",
            "June 2014",
            "December 2015",
        ),
        (
            "The Prison Act puts into practice what the Torture Committee proposed in its report. The Prison "
            "Act was passed in {x}. Lime trees have been planted along the quays. The harbour master keeps a "
            "list of all ships. The Torture Committee's report was published in June 2016.",
            "March 2015",
            "March 2017",
        ),
    ],
)
def test_basis(text, clash, fits):
    """What rests on a report or visit is not older than it."""
    clashes_alone(chronology.find, text, clash, fits)


@pytest.mark.parametrize(
    ("text", "clash", "fits"),
    [
        (
            "The Director of the Museum has been in office since {x}; she won an open competition. The roads "
            "of the province were repaired in the meantime. Visitors are welcome on all working days. The post "
            "was advertised in the Gazette and applications were accepted until 30 June 2020.",
            "1 May 2020",
            "1 October 2020",
        ),
        (
            "The terms of the farmers' members ran out in {x}, and their seats are empty. The roads of the "
            "province were repaired in the meantime. Visitors are welcome on all working days. The Milk Board, "
            "with the votes of farmers' members and dairies alike, approved the price list on 3 June 2019.",
            "January 2019",
            "December 2019",
        ),
        (
            "I have held this ministry without interruption since the spring of 2009. The roads of the "
            "province were repaired in the meantime. Visitors are welcome on all working days. The Treaty was "
            "signed in {x} by my predecessor in office.",
            "July 2011",
            "July 2007",
        ),
        (
            "Last updated: 6 June 2018\n\nFor twenty years now the Festival has drawn visitors to the coast. "
            "The Festival was first held in {x}.",
            "2009",
            "1997",
        ),
        (
            "The Investors' Forum has been held twice a year since 2008. The roads of the province were "
            "repaired in the meantime. Visitors are welcome on all working days. In 2013 the {x} Investors' "
            "Forum took place.",
            "third",
            "eleventh",
        ),
        (
            "The Agency was established in {x}. Its third yearly report appeared in November 2016.",
            "January 2015",
            "January 2013",
        ),
        ("The vote took place on {x} 12 May 2024.", "Monday", "Sunday"),
        (
            "Mr. Aldo Kern was Minister of Justice from 2010 to 2016. The roads of the province were repaired "
            "in the meantime. Visitors are welcome on all working days. In {x} the Minister of Justice, Ms. "
            "Vera Holt, signed the agreement.",
            "2013",
            "2018",
        ),
        (
            "Applications for the chair of the Bank closed on 30 September 2014. Lime trees have been planted "
            "along the quays. The harbour master keeps a list of all ships. Dr. Olga Brandt was appointed to "
            "the chair of the Bank on {x}.",
            "1 August 2014",
            "1 December 2014",
        ),
        (
            "I have been Minister of Health without a break since 2011. Lime trees have been planted along the "
            "quays. The harbour master keeps a list of all ships. The contract was signed in {x} by my predecessor.",
            "2013",
            "2009",
        ),
        (
            "The Festival of Choirs takes place every two years and was first held in 2006. In 2016 the {x} "
            "Festival of Choirs was opened.",
            "tenth",
            "sixth",
        ),
    ],
)
def test_tenure(text, clash, fits):
    """Terms, deadlines, predecessors and counts of years fit the dates."""
    clashes_alone(chronology.find, text, clash, fits)
