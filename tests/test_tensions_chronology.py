"""Dates that cannot all be right, and dates that can."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.chronology.family import find
from tests.texts import reading, reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The State Audit Office began its work on 1 October 2012. In its first report, which"
            " appeared in May 2012, the Office"
            " looked back on many visits.",
            "May 2012",
        ),
        (
            "The Press Council was founded in March 2011. For ten years now the Council has advised"
            " the Ministry. The figures are"
            " those of June 2013.",
            "For ten years",
        ),
        (
            "The Elections Act was signed into law on 14 February 2011. The poll of October 2010 was"
            " the first to be held under its"
            " provisions.",
            "October 2010",
        ),
        ("The Forest Charter of 2006 was praised. The text of the Charter was drawn up in August 2008.", "August 2008"),
        (
            "The Commission was elected in 2001. The Safety Board was dissolved in March 2010. In"
            " May 2012 the Safety Board fined"
            " three mines.",
            "May 2012",
        ),
        ("Following the ruling of March 2014, the ban was lifted in January 2014.", "January 2014"),
        ("All patrols have worn body cameras since 2018. In May 2021 the first body cameras were handed out.", "2018"),
        (
            "The Ombudsman is elected from a list drawn up by the Public Ethics Council. She was"
            " elected by this procedure in May"
            " 2013. The Public Ethics Council was established in 2015.",
            "May 2013",
        ),
        (
            "We came into office in June 2019. It was this government that gave the country the Fair"
            " Rents Act. The Act caps rents."
            " The cap has been in force since January 2019.",
            "January 2019",
        ),
        (
            "On 12 January 2009 the envoy welcomed the adoption of the media law. In March 2009 the"
            " president signed the media law.",
            "12 January 2009",
        ),
    ],
)
def test_to_reconcile(text, reason):
    found = reasons(find, text, "chronology")
    assert len(found) == 1
    assert reason in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "The Inspection Act was adopted on 20 June 2012. The State Inspection Service began its"
        " work on 1 October 2012.",
        "The Press Council was founded in March 2011. In May 2012 the Council published its first report.",
        "The Press Council was planned in 2009. The Press Council was founded in March 2011.",
        "The Land Act entered into force on 1 July 2016. Under the Survey Act of 2009 neighbours have ninety days.",
        "Following the ruling of March 2014, the ban was lifted in April 2014.",
        "The first election was held in 1994. In 2005 another election was held.",
        "He is elected for a term of six years. He was elected in May 2013. The report covers the years 2015 to 2018.",
        "We came into office in June 2019. We abolished the fee. The Trade Act has been in force since January 2014.",
        "The report for 2015 was published in June 2016.",
        "In 1970, the output of the island grew at the record rate of 22 per cent. As a result of its rapid growth, the"
        " share of fishing in output has increased from 12 per cent in 1961 to 20 per cent in 1970.",
    ],
)
def test_nothing_to_reconcile(text):
    assert not reasons(find, text, "chronology")


def test_what_is_said_to_be_the_first_is_told_without_claiming_that_the_other_was_one():
    """A working group of 2021 is no second board: the reason says what stands there, the question asks for the rest."""
    text = (
        "A working group on the Electoral Act met for the first time in June 2021. Elections are run by the Central"
        " Election Board, which was set up in 2012."
    )
    (why,) = reasons(find, text, "chronology")
    assert "“for the first time” is said of “June 2021”; something of the kind is told of “2012”" in why


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("The Harbour Trust, which was started in 2014 by fishermen, gave its first prize in 2012.", True),
        ("The Harbour Trust, which was started in 2014 by fishermen, gave its first prize in 2016.", False),
        ("The bridge, which was opened in 2014, was designed in 2012.", False),
        ("The trust, which was started in 2014 by fishermen, had been planned in 2012.", False),
    ],
)
def test_a_beginning_told_beside_its_doer_and_an_earlier_deed(sentence: str, turned: bool):
    assert bool(find(reading(sentence))) == turned
