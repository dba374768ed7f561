"""Which demands of a long list are put forward: those on which the text says most, and some that it passes over."""

from __future__ import annotations

import dataclasses
import re

from matplotlib.backends.backend_agg import FigureCanvasAgg

from analysis.classroom.cards import MOST_DEMANDS as MOST_CARDS
from analysis.classroom.cards import cards
from analysis.presentation import handout, own_text
from analysis.presentation.figures_matrix import MOST_DEMANDS, matrix
from analysis.presentation.finding import demands_of, finding_of, foremost
from analysis.presentation.relations import SILENCE
from analysis.records import Case
from tests import site_cases
from tests.site_html import Page


def _long(said: dict[int, str], many: int = 30) -> Case:
    """A case with so many demands, of which those in ``said`` have a claim with a relation beside them."""
    case = site_cases.ordinary()
    demands = tuple(dataclasses.replace(case.critiques[0], critique_id=f"R{n:05d}") for n in range(many))
    links = tuple(
        dataclasses.replace(
            case.links[0], critique_id=f"R{n:05d}", rank=1, relation=said.get(n, ""), score=0.5 + n / 100, judgement=""
        )
        for n in range(many)
    )
    return dataclasses.replace(case, critiques=demands, links=links)


def _numbers(demands) -> list[int]:
    return [int(one.critique.critique_id[1:]) for one in demands]


def test_a_short_list_is_left_as_it_is():
    every = demands_of(_long({3: "addresses"}))[:4]
    assert foremost(every, 4) == list(every)


def test_of_a_long_list_those_come_first_on_which_the_text_says_most_and_silence_keeps_a_place():
    every = demands_of(_long({25: "touches", 26: "in_tension", 27: "partly_addresses", 28: "touches"}))
    assert _numbers(foremost(every, 2)) == [26, 27]
    four = foremost(every, 4)
    assert _numbers(four) == [26, 27, 28, 29], "an answer, a denial, the closer of two that touch, and a silence"
    assert [one.state for one in four].count(SILENCE) == 1


def test_the_handout_of_many_demands_shows_what_the_text_says_and_counts_the_rest():
    case = _long({27: "addresses", 29: "in_tension"})
    page = handout.handout(case)
    assert "R00027" in page
    assert "R00029" in page
    assert "here stand those on which the text says most, and some that it passes over" in page
    assert "Of all 30 demands: for one a claim says" in page


def test_start_picture_and_notebook_show_them_too():
    case = _long({27: "addresses", 29: "in_tension"})
    assert {"R00027", "R00029"} <= set(matrix(case).data["critique_id"])
    assert f"{MOST_DEMANDS} demands of 30" in matrix(case).alt
    table = own_text.demands(case).forms["text/html"]
    assert "a claim says it is done" in table
    assert "a claim is at odds with it" in table


def test_an_office_has_its_article_where_the_text_gives_it_one():
    case = site_cases.ordinary()
    text = case.source.text + "\nThe Press Ombudsman\nwrote that a law is missing. He is the Press Ombudsman of all.\n"
    demands = tuple(dataclasses.replace(one, voice="Press Ombudsman") for one in case.critiques[:1])
    case = dataclasses.replace(
        case, source=dataclasses.replace(case.source, text=text), critiques=demands, links=(), tensions=()
    )
    assert finding_of(case).called("Press Ombudsman") == "the Press Ombudsman"
    assert finding_of(case).called("Anna Berg") == "Anna Berg"
    page = " ".join(Page(handout.handout(case)).text.split())
    assert "of the Press Ombudsman; " in page
    assert "The Press Ombudsman asks for" in page
    assert "The text introduces the Press Ombudsman with" in page


def test_one_pair_that_was_set_aside_was_flagged():
    case = site_cases.ordinary()
    aside = dataclasses.replace(case.tensions[0], judgement="dissolved")
    page = handout.handout(dataclasses.replace(case, tensions=(aside, *case.tensions[1:])))
    assert "(1 more was flagged and set aside)" in " ".join(page.split())


def test_a_long_title_and_many_critics_leave_less_room_for_rows():
    """The line below the rows stood alone on a page of its own."""
    case = _long({})
    more = tuple(dataclasses.replace(one, demand=" ".join([one.demand] * 3)) for one in case.critiques)
    every = demands_of(dataclasses.replace(case, critiques=more))
    short, long = (
        handout.room_below("Roads", "Anna Berg"),
        handout.room_below("Report of the Republic " * 5, "x " * 300),
    )
    assert long < short == handout.ROOM
    assert len(handout.fitting(every, long)) < len(handout.fitting(every, short))


def test_cards_of_a_long_report_fill_no_eighty_pages():
    page = cards(_long({27: "addresses", 29: "in_tension"}))
    assert page.count('<h3 dir="auto">') == MOST_CARDS  # on the fronts
    assert {"R00027", "R00029"} <= set(re.findall(r"R\d{5}", page))
    assert f"{MOST_CARDS} of 30 demands, most of them those on which the text says most." in page
    assert "demands, most of them" not in cards(site_cases.ordinary())


def test_a_sentence_that_a_report_repeats_is_quoted_once_as_closest():
    case = _long({})
    first = case.claims[0]
    again = dataclasses.replace(first, claim_id="C09999", start=9999, end=9999 + len(first.quote))
    link = dataclasses.replace(case.links[0], claim_id=first.claim_id)
    links = (link, dataclasses.replace(link, claim_id="C09999", rank=2))
    case = dataclasses.replace(case, claims=(*case.claims, again), links=links)
    assert [claim.claim_id for _, claim in demands_of(case)[0].closest] == [first.claim_id]


def test_no_note_of_the_picture_runs_out_of_it():
    """ "… most of them those on which the" lost its end at the edge."""
    picture = matrix(_long({27: "addresses"}, 159))
    canvas = FigureCanvasAgg(picture.figure)
    canvas.draw()
    texts = picture.figure.axes[0].texts
    assert any("text says most" in one.get_text() for one in texts)
    assert all(one.get_window_extent(canvas.get_renderer()).x1 <= picture.figure.bbox.x1 for one in texts)
