"""Stances: cue, owner and neighbours decide whether an outside voice asks, faults, praises or only tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.extraction.critics import stance_words
from analysis.extraction.critics.cue_patterns import Cues
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.official import own_bodies
from analysis.extraction.critics.stance_weight import CUES, PLAIN, TELLING, said_weight
from tests.test_critiques_inline import found, quotes
from tests.texts import demands


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("ask", "would like to see the boards chosen by lot"),
        ("ask", "will not be content until the vote is public"),
        ("fault", "takes us to task for the noise"),
        ("fault", "is not satisfied with the answer"),
        ("fault", "was particularly upset about the fees"),
        ("praise", "had kind words for the clerks"),
        ("state", "is of the opinion that fees are high"),
    ],
)
def test_a_cue_is_known_in_any_form(kind, text):
    assert next(CUES[kind].finditer(text)).start() == 0


def test_every_cue_line_compiles():
    lines = (stance_words.ASKS, stance_words.FAULTS, stance_words.STATES, stance_words.JUDGES, stance_words.PRAISES)
    assert all(not Cues(every).is_one("") for every in lines)
    assert all(every == every.lower() for every in lines), "cues are read in small letters"


@pytest.mark.parametrize(
    ("said", "felt"),
    [
        ("Ada Brandt said she was also concerned about the sale of berths.", "the sale of berths"),
        ("Ada Brandt added that she remained alarmed by reports that stokers were beaten.", "stokers were beaten"),
        ("Ada Brandt stressed that she is deeply troubled by the arrest of cooks.", "the arrest of cooks"),
    ],
)
def test_what_a_critic_says_to_feel_is_told_without_the_feeling(said, felt):
    assert (
        quotes(f"The harbour is open. {said} Ada Brandt urged the Board to publish the log.", ("Ada Brandt",))[0]
        == felt
    )


@pytest.mark.parametrize(
    ("words", "weight"),
    [
        ("judges should be chosen by their peers", TELLING),
        ("no hearing was ever held", TELLING),
        ("the hearing was held in May", PLAIN),
        ("the clerks were remarkably courteous", 0),
        ("its advice has been adopted", 0),
        ("she had identified a number of positive steps", 0),
        ("they must take positive steps", TELLING),
        ("she had found encouraging signs, but clerks are still unpaid", TELLING),
    ],
)
def test_the_words_of_a_statement_weigh(words, weight):
    assert said_weight(words) == weight


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the end of fees, a seat on the board, and the return of the books", 3),
        ("(a) end fees; (b) open the board; and (c) return the books", 3),
        ("that fees end and that the board be opened", 2),
        ("the beating of men and women", 1),
    ],
)
def test_parallel_parts(text, expected):
    assert len(parts(text, 0, len(text), that=False)) == expected


def test_a_title_names_whose_text_it_is_up_to_whom_it_is_about():
    own = own_bodies("STATEMENT OF THE PORTS AUTHORITY on the report of the Commissioner")
    assert "authority" in own
    assert "commissioner" not in own
    assert not own_bodies("The Press Council met in May.")


def test_what_the_official_side_points_out_in_reply_is_none():
    text = (
        "The Tenants' Association regretted that rents had doubled and complained of damp walls. The Government has"
        " replied. It points out that no rent may be raised without notice."
    )
    assert len(found(text)) == 2


def test_a_lone_wish_of_a_partner_is_none():
    assert quotes("The Republic of Orland has asked Vestra to host the games. Trade doubled.") == []


def test_the_longer_cue_comes_first_and_a_form_in_another_letter_is_met():
    both = Cues("<have>\n<have> (doubts|qualms) about\n<be> unable")
    texts = ["We had qualms about it", "They are unable to pay", "It was having effect", "wherehad nobody"]
    assert [[one.group() for one in both.finditer(text)] for text in texts] == [
        ["had qualms about"],
        ["are unable"],
        ["having"],
        [],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Teachers' Union criticised the closure of the courts.", ["the closure of the courts"]),
        ("The Teachers' Union criticised the lack of teachers in schools.", ["the lack of teachers in schools"]),
        ("The Teachers' Union criticised the arrest of ten men.", ["the arrest of ten men"]),
    ],
)
def test_what_is_criticised_is_the_whole_phrase_and_not_what_stands_behind_of(text, expected):
    assert quotes(text) == expected


def test_a_first_paragraph_is_no_title_whatever_bodies_it_names():
    text = 'The Ministry opened a port in 2020. The union said: "Ports must open."\n'
    assert quotes(text) == ["Ports must open"]


@pytest.mark.parametrize(
    "text",
    [
        "The Monitoring Committee did not demand that the law be repealed.",
        "The Monitoring Committee never called for the release of all prisoners.",
        "The Monitoring Committee said that the Government need not change the law.",
    ],
)
def test_what_a_critic_did_not_ask_for_is_no_demand(text):
    assert quotes(text) == []
    assert quotes("The Monitoring Committee demanded that the law be repealed.") == ["the law be repealed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Monitoring Committee demanded that prisoners be allowed to vote, and that state television give equal"
            " time to all.",
            ["Prisoners should be allowed to vote", "State television should give equal time to all"],
        ),
        (
            "The Monitoring Committee called on the Ministry to publish the contract, to let the courts review tariffs"
            " and to pay the families.",
            [
                "The Ministry should publish the contract",
                "The Ministry should let the courts review tariffs",
                "The Ministry should pay the families",
            ],
        ),
        (
            "The Monitoring Committee demanded that the Ministry let the post be filled.",
            ["The Ministry should let the post be filled"],
        ),
    ],
)
def test_a_demand_is_worded_with_its_should_and_with_whom_it_is_made_to(text, expected):
    assert [one.demand for one in found(text)] == expected


def test_whom_a_critic_criticises_is_no_criticism_without_for_what():
    text = "Norland is a democracy. The Harbour Watch criticised the Government{}. The law was adopted in 2010.\n"
    assert quotes(text.format(" and the police")) == []
    assert quotes(text.format(" for closing two papers")) == ["closing two papers"]


def test_the_word_that_newcomers_are_told_to_add_is_not_known_yet():
    """CONTRIBUTING.md goes through adding it: the text it prints has to show a difference."""
    page = (Path(__file__).resolve().parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert "Add `|pine` behind `clamour` in `stance_words.py`" in page
    assert "|clamour|" in stance_words.ASKS
    assert list(CUES["ask"].finditer("clamours for a public register of owners"))
    assert not list(CUES["ask"].finditer("pines for a public register of owners"))


def test_who_urges_behind_somebody_elses_report_is_heard():
    text = "Harbour Watch reports that pilots are leaving; several trade unions urge the Ministry to raise their pay.\n"
    assert quotes(text) == ["the Ministry to raise their pay"]


def test_no_positive_steps_are_no_praise_and_what_little_is_felt_keeps_its_feeling():
    text = (
        "The law was adopted in May.\n\nThe Guild of Owners said that no positive steps had been taken. The Press "
        "Guild said that it was also concerned about the fee.\n"
    )
    assert demands(text) == [
        ("Guild of Owners", "no positive steps had been taken"),
        ("Press Guild", "it was also concerned about the fee"),
    ]
