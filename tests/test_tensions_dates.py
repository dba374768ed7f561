"""Dates as intervals."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.numbers.dates import dates, say
from analysis.comparison.tensions.numbers.speaking import speaks

NOW = date(2011, 9, 30).toordinal()


@pytest.mark.parametrize(
    ("text", "said", "relation"),
    [
        ("It was signed on 14 February 2011.", "14 February 2011", "on"),
        ("On January 28 2009, it was welcomed.", "28 January 2009", "on"),
        ("in the run-up to 18 August, 2007 elections", "18 August 2007", ""),
        ("It was founded in March 2011.", "March 2011", "in"),
        ("since June 2019", "June 2019", "since"),
        ("by the end of 2012", "October 2012 to December 2012", "by"),
        ("in the early 1990s", "January 1990 to December 1993", "in"),
        ("the plan for 2006-2011", "January 2006 to December 2011", "for"),
        ("in spring 2013", "March 2013 to May 2013", "in"),
        ("it rose last year", "2010", ""),
        ("a forum this November", "November 2011", ""),
        ("in February of this year", "February 2011", "in"),
        ("three years ago", "2008", ""),
    ],
)
def test_dates(text, said, relation):
    [when] = dates(text, NOW)
    assert (say(when), when.relation) == (said, relation)


@pytest.mark.parametrize(
    "text", ["for 2000 people", "it cost $2010", "Resolution 1999", "2 150 complaints", "31 February 2010 99"]
)
def test_no_day(text):
    assert not [when for when in dates(text) if when.precision == "day" or text.startswith(("for", "it", "Res", "2 "))]


@given(st.dates(min_value=date(1700, 1, 1), max_value=date(2099, 12, 31)))
def test_a_written_day_is_read_back(day):
    [when] = dates(f"It was adopted on {day.day} {day:%B %Y}.")
    assert when.first == when.last == day.toordinal()


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Progress page\n\nLast updated: 12 November 2013\n\nIt was built in 2010.", date(2013, 11, 12)),
        ("Address to the Assembly\nVessing, 4 October 2022\n\nWe began in 2019.", date(2022, 10, 4)),
        (
            "The Act was adopted by Parliament in May 2009.\n\nRevised September 2011\n\nexample - 2014",
            date(2011, 9, 30),
        ),
        ("The Act was adopted by Parliament in May 2009. By 2030 all homes will be warm.", date(2009, 5, 31)),
    ],
)
def test_speaks(text, now):
    assert speaks(text) == now.toordinal()


def test_speaks_without_a_date():
    assert speaks("No date is named in this text at all, not anywhere.") is None
