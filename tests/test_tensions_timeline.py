"""The lines along which matters run, each once with a date that turns the order round and once not."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.chronology import family as chronology
from tests.texts import reading

CASES = [
    (
        "Work on the bridge started in {x}. The bridge was handed over to traffic in November 2012.",
        "February 2013",
        "February 2009",
    ),
    (
        "The new Chief Statistician was named on 2 May 2019. Applications for the post closed on {x}.",
        "24 May 2019",
        "12 April 2019",
    ),
    (
        "The ban on plastic bags came into effect on 1 July 2019. Three shops were fined in {x} for violating the ban.",
        "May 2019",
        "October 2019",
    ),
    (
        "Since its launch in February 2019 the hotline has taken 40,000 calls. In the winter of {x} the hotline was "
        "praised by the association of parents.",
        "2017",
        "2020",
    ),
    (
        "The claim had been filed with the Tribunal on {x}. The Tribunal delivered its ruling on 4 March 2016.",
        "12 May 2016",
        "12 January 2016",
    ),
    ("The motion was put to the vote on 9 June. It was tabled on {x} by eleven members.", "15 June", "2 June"),
    (
        "The treaty was ratified by the Senate in May 2006. The treaty was signed by both ministers in {x}.",
        "October 2006",
        "October 2005",
    ),
    ("The Salt Accord was ratified in {x} and signed in October 2006.", "May 2006", "May 2007"),
    (
        "The harbour light, completed in {x}, has 90 lamps. The harbour light was completed in 1991.",
        "1987",
        "1991",
    ),
    (
        "The fee plan was adopted by the Board on {x}. Comments on the fee plan were accepted until 30 April 2013.",
        "26 March 2013",
        "26 May 2013",
    ),
    (
        "The evaluation of the pilot appeared in {x}. The pilot ended in December 2017.",
        "May 2017",
        "May 2018",
    ),
    (
        "Acting on the inspector's report of {x}, the ministry closed the wing in April 2017.",
        "September 2017",
        "January 2017",
    ),
    (
        "On {x} she wrote to the Mayor. The fence was mended. "
        "In response to her letter, the toll was cut on 3 June 2014.",
        "9 September 2014",
        "9 April 2014",
    ),
    (
        "Ms Brandt became Governor in March 2011. Her predecessor, Mr Reuss, signed the last banknotes in {x}.",
        "August 2012",
        "August 2010",
    ),
    (
        "General Kroll commanded the corps until 30 June 2009. His successor had taken command on {x}.",
        "1 January 2009",
        "1 July 2009",
    ),
    (
        "A judge serves for nine years and cannot be re-elected. Judge Moen sat on the bench from 2001 to {x}.",
        "2014",
        "2010",
    ),
    ("Mr Dahl was born in {x}. He entered Parliament in 1979 at the age of twenty-eight.", "1962", "1951"),
    (
        "Candidates must be at least forty years old. Mr Roe, born in June {x}, was elected in May 2014.",
        "1980",
        "1960",
    ),
    ("The Academy was founded in {x}. In 2016 it celebrated its centenary with a procession.", "1921", "1916"),
    ("Mrs Tiller ran the mill for exactly {x} years, from June 2012 to June 2015.", "five", "three"),
    (
        "The works were to be finished by June 2016. They were completed on schedule in {x}.",
        "November 2016",
        "May 2016",
    ),
    (
        "The answer must be given within thirty days. The request arrived on 2 May 2017 and was answered within the "
        "time limit on {x}.",
        "20 August 2017",
        "20 May 2017",
    ),
    ("Last updated: 3 October 2020\n\nIn {x} the bridge was closed for repairs.", "March 2021", "March 2020"),
    ("The report for 2015 was published in {x}.", "June 2015", "June 2016"),
    (
        "The Harbour Museum was founded in {x}. Flags were hung for the tenth anniversary of the Harbour Museum in "
        "2015.",
        "2004",
        "2005",
    ),
    (
        "Last updated: 4 May 2018\n\nThe ferry line at Corvin was opened in October {x}. Two wardens were paid at the "
        "close of its third year.",
        "2016",
        "2013",
    ),
    (
        "Last updated: 12 May 2020\n\nIt is seven years to the day since the Toll Act was signed. "
        "The Toll Act was signed by the Regent on 12 May {x}.",
        "2011",
        "2013",
    ),
    (
        "The Forum meets every two years and met first in 2002. The {x} Forum gathered in May 2010.",
        "ninth",
        "fifth",
    ),
    ("The dam was completed in 1987. The dam was completed in {x} and supplies the city.", "1991", "1987"),
    (
        "Mr Hall resigned on 4 May 2010. In {x} Mr Hall signed the agreement as Minister.",
        "September 2010",
        "March 2010",
    ),
    (
        "The Minister has been in office since April 2017. In {x} the Minister signed the concession in that capacity.",
        "December 2016",
        "December 2018",
    ),
    (
        "Supervision lies with the Canal Office, which has been at work since March 2014. The Office is praised. "
        "Its ruling of June {x} on the lock at Venn is well known.",
        "2012",
        "2015",
    ),
    ("The brass band first played in May 2011; it had its hundredth rehearsal in the spring of {x}.", "2009", "2014"),
    (
        "The Ferry Board was set up in April 2009. Its very first sailing plan was issued in March {x}.",
        "2007",
        "2010",
    ),
    (
        "The Salt Board keeps its 27th Foundation Day on 12 October {x}. It was established on 12 October 1993.",
        "2017",
        "2020",
    ),
    (
        "A pilot scheme for young divers was launched in 2006. The scheme is run from the mill. By the end of {x} the "
        "scheme had taught 120 divers.",
        "2005",
        "2008",
    ),
    (
        "In March 1992 Velmora became a member of the League of Harbours. As a member state of the League of Harbours, "
        "Velmora sent a report in {x}.",
        "November 1991",
        "November 1993",
    ),
    (
        "Velmora acceded to the LH in March 1992. As a member of the League of Harbours, Velmora sent a report in {x}.",
        "May 1991",
        "May 1993",
    ),
    ("The letters went out on 3 March 2019, as soon as the tallies of {x} March 2019 had been settled.", "31", "1"),
    ("After the hearing of {x} 2010, the salt plan was adopted on 3 July 2010.", "20 August", "20 May"),
    ("The salt plan was printed in July {x} before the vote of May 2011.", "2012", "2010"),
    (
        "Some 500 divers have been certified since 1995. The first of them got their badges in {x} from the reeve.",
        "1993",
        "1996",
    ),
    (
        "On 10 May 2014, the town agreed to establish the Harbour Reform Bench. The Bench heard witnesses in {x} 2014.",
        "March",
        "July",
    ),
    (
        "The Salt Museum was opened in June 2008. In the summer of 2013 we shall look back on {x} years of the "
        "Museum's work.",
        "nine",
        "five",
    ),
]


@pytest.mark.parametrize(("text", "clash", "fits"), CASES)
def test_only_the_turned_order_is_found(text, clash, fits):
    told = text.format(x=clash)
    found = chronology.find(reading(told))
    assert found
    assert all(one.why and one.question for one in found)
    for one in found:
        assert all(told[start:end].strip() for start, end in (one.a, one.b, *one.triggers))
    right = text.format(x=fits)
    assert chronology.find(reading(right)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The director of the Harbour Board took office in 2012. The Deputy Director of the Harbour Board was appointed "
        "in 2014.",
        "The fee plan was adopted by the Board on 26 March 2013. Changes of address were accepted until 30 April 2013.",
        "The Salt Act was adopted in 2013. The Reef Charter was ratified in 2001, with a reserve that was lifted when "
        "the Salt Act was adopted.",
        "The accord with Norland was signed in 2009. The accord with Sudland was signed in 2011.",
        "The pier was completed in the north in 2011. The pier was completed in the south in 2013.",
        "The survey was completed in March 2016. The survey on eels was completed in June 2017.",
        "The lock will be completed in 2024. The lock was completed in 2022.",
        "Claims reach the Board by post. In 2014 the Board decided 40 claims. In 2015 it received 60.",
        "The lock at Arl was opened in 2009. Work on the lock at Bern began in 2011.",
        "The Reeve was appointed in May 2014. His predecessor died in 2016.",
        "General Kroll commanded the corps until June 2009. His successor was born in 1961.",
        "Velmora joined the League of Harbours in 1992. As a member of the Union of Ports, Velmora voted in May 1991.",
        "Velmora joined the League of Harbours in 1992. As a member of the League of Harbours, Norland voted in 1991.",
        "Founded in 1990, the salt school was, after the reform of 2000, given a new name.",
        "The salt levy of 2003 was amended after the ruling of 2005.",
        "The catch rose from 3 tonnes in 2004 to 6 tonnes in 2008 after the reform of 2006.",
        "Two accords were signed in 2008. The accord was ratified in 2007.",
        "Mr Moen was re-elected in May 2016. He had been elected for the first time in May 2012.",
        "The Act was adopted in June 2015 and amended in 2018. In 2016 the first permits were granted under the Act.",
        "The Governor joined the Bank in 2008. In 2001 the Governor had worked for a private insurer.",
        "The owl first appeared in 2018. Colds went down from 90 cases in 2017 to 30 in 2020 thanks to the owl.",
        "The road was opened in 2009. A second road was completed in 2012.",
        "The Ministry of Forests was carved out of the Ministry of Agriculture in April 2015. The Ministry of "
        "Agriculture sent its rangers to the hills in June 2014.",
        "Last updated: 3 October 2020\n\nA warden serves for four years and cannot be chosen again. Warden Bey, who "
        "had presided over the warden's court since 2011, left in 2014.",
        "Last updated: 3 October 2020\n\nWardens serve for four years, and one of them keeps the keys. Warden Bey has "
        "been in office since 2011.",
        "Last updated: 3 May 2020\n\nHis office has published a report each year from 2012 to 2016. The third report "
        "is due in 2021.",
        "The Fifth Congress of Ferrymen was held in March 2018. The allowance, which the Treasury has sent every "
        "quarter since May 2014 to the ferries in the Congress, is low.",
        "The Diver's Act dates from 2013. In reply to those observations the Treasury opened a desk in March 2014. "
        "Trees were planted. The harbour master keeps a list. Fishermen have their own chapel. The Guild of Divers, in "
        "its report of 15 February 2016, is more severe.",
        "In answer to the petition of the divers the Council opened a desk on 2 May 2022. The divers added three "
        "wishes for the desk of the Council in a letter of 12 January 2023.",
        "In May 2018 we received the visit of the League of Divers. The pier dates from 2013. The Department gave its "
        "answer in June.",
        "Last updated: 3 October 2020\n\nThere have been nine fairs since May 2018. Traders enter their names in each "
        "year in which there is a fair.",
        "The Harbour Museum was founded in December 2005. Flags were hung for the tenth anniversary of the Harbour "
        "Museum in January 2016.",
        "The counters were closed from 18 March to 12 May 2020. Decisions on the counters are to be taken within "
        "thirty days.",
        "Report on the fair of 4 May 2014\n\nPresented to the Board of Fairs on 28 August 2014\n\nThe fair was large. "
        "The new warden took his seat on 1 July 2014.",
    ],
)
def test_what_only_looks_turned(text):
    assert chronology.find(reading(text)) == []
