"""What is a dateline: cut off where nothing else can be meant, passed over where it may be, heading nothing alone."""

from __future__ import annotations

import pytest

from analysis.text import datelines
from tests.texts import claims


@pytest.mark.parametrize(
    ("where", "cut"),
    [
        ("PORT ELM, 3 May – The pier is open.", True),
        ("(Port Elm, May 3, 2014) – The pier is open.", True),
        ("Port Elm, 3 May 2014 – The pier is open.", True),
        ("Port Elm, 3 May – The pier is open.", False),
        ("Tuesday, 3 May 2014 – The pier is opened.", False),
        ("Port Elm, 3 May: The pier is open.", False),
        ("Port Elm (by wire), 3rd May 2014: The pier is open.", False),
    ],
)
def test_a_place_and_a_day_ahead_of_a_sentence_bring_nobody_in(where: str, cut: bool):
    assert (datelines.DISPATCH.match(where) is not None) is cut
    assert where.startswith("(") or datelines.AHEAD.match(where) is not None


@pytest.mark.parametrize("where", ["The Harbour Code, Article 3 – The pier is open.", "Ada Vale, Page 3: The pier."])
def test_a_word_and_a_figure_are_no_day(where: str):
    assert datelines.DISPATCH.match(where) is None
    assert datelines.AHEAD.match(where) is None


def test_a_line_that_ends_in_a_day_of_a_year_heads_nothing():
    assert datelines.ALONE.search("Port Selby, 14 March 2023")
    assert datelines.ALONE.search("Port Selby, March 14, 2023")
    assert not datelines.ALONE.search("Port Selby, March 14")
    assert not datelines.ALONE.search("Port Selby, Room 14, 2023")


@pytest.mark.parametrize(
    ("where", "cut"),
    [
        ("PORT ELM — The pier was opened by the mayor last year, she said.", True),
        ("Port Elm (PNA) – The pier was opened by the mayor.", True),
        ("PORT ELM, May 3,2014-- The pier is open.", True),
        ("Oslo: The chairman of the pier board has opened a hall for the pilots.", True),
        ("NEW DELHI:  The board on Monday held a briefing and told of its plans.", True),
        ("Roe: The chairman of the pier board has opened a hall for the pilots.", False),
        ("Oslo: a city of ships that nobody who likes the sea should miss.", False),
        ("ODIHR — The Office", False),
        ("The Board (PBA) – The oldest of all the boards on this coast, it says.", False),
    ],
)
def test_a_city_before_a_colon_and_capitals_before_a_dash_are_where_news_comes_from(where: str, cut: bool):
    assert (datelines.DISPATCH.match(where) is not None) is cut


CITIES = """Our embassies

London: The embassy was opened in 1990 and serves four countries of the north.

Paris: The embassy was closed in 2001 because it cost the State too much money.
"""


def test_places_and_rubrics_that_a_text_goes_through_stay():
    assert any(claim.startswith("Paris: The embassy") for claim in claims(CITIES))
    rubrics = CITIES.replace("London:", "HEALTH —").replace("Paris:", "CULTURE —")
    assert any(claim.startswith("CULTURE — The embassy") for claim in claims(rubrics))
    alone = CITIES.replace("London: ", "")
    assert any(claim.startswith("The embassy was closed") for claim in claims(alone))


def test_a_city_that_is_another_word_is_none():
    assert datelines.DISPATCH.match("Male: The rate of enrolment rose from 80 to 85 per cent in two years.") is None
