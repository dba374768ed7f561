"""What takes a relation back: a word in another sense, a condition, a denial of something else, another's deed."""

from __future__ import annotations

import pytest

from analysis.comparison.amounts import figure
from analysis.comparison.asserted import first, step
from analysis.comparison.faults import pursued
from analysis.comparison.polarity import PLAN
from analysis.comparison.reservations import denies_another, waiting
from analysis.comparison.restriction_words import LIMIT
from analysis.comparison.signs import weightiest
from analysis.comparison.steps import CONDITIONAL, KEPT
from analysis.comparison.wants import want
from analysis.extraction.parse.model import load
from tests.test_links_faults import related
from tests.test_links_relation import statement

parsed = load()


@pytest.mark.parametrize(
    ("told", "announced"),
    [
        ("the voters' will is held in contempt", ""),
        ("the islanders’ will was heard", ""),
        ("the council's will counts", ""),
        ("there is the political will for it", ""),
        ("the free will of the crews", ""),
        ("the council will open the pier", "will"),
        ("the pier the council will open", "will"),
        ("the harbour office is drafting a law on piers", "is drafting"),
        ("crews are currently preparing the nets", "are currently preparing"),
    ],
)
def test_a_will_is_no_plan_and_what_is_being_drafted_is_one(told: str, announced: str) -> None:
    assert first(PLAN, f" {told} ") == announced


@pytest.mark.parametrize(
    ("told", "limited"),
    [
        ("it helps not only crews but owners too", False),
        ("the fee is only slightly higher than in Karsk", False),
        ("the fee is paid only by crews", True),
        ("only owners vote", True),
    ],
)
def test_not_only_limits_nothing(told: str, limited: bool) -> None:
    assert bool(LIMIT.search(f" {told} ")) == limited
    assert bool(CONDITIONAL.search(f" {told} ")) == limited
    assert (weightiest(told)[1] == "only") == limited


def test_what_is_still_being_carried_out_is_not_kept_as_it_was() -> None:
    assert not KEPT.search("the plan is still being implemented")
    assert KEPT.search("the fee is still being collected")


@pytest.mark.parametrize(
    ("told", "verb"),
    [
        ("The topics include berths for crews", ""),
        ("Berths for crews were included in the plan", "included"),
        ("The council has included lessons for crews in the plan", "included"),
        ("The council extended the pier", "extended"),
    ],
)
def test_what_a_list_includes_is_no_step(told: str, verb: str) -> None:
    assert step(parsed(told)[:]) == verb


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("All clubs are free to meet as long as they keep to the rules", True),
        ("All clubs are free to meet within the confines of the law", True),
        ("All clubs are free to meet", False),
        ("The pier is twice as long as before", False),
        ("The council opened all clubs within the framework of the law on clubs", False),
        ("The clubs were opened on condition that they keep to the rules", True),
    ],
)
def test_what_is_granted_under_a_condition_answers_nobody(told: str, held: bool) -> None:
    assert bool(waiting(statement(told))) == held
    if held:
        assert related("The rules for clubs should be amended so that all clubs may meet", told)[0] != "addresses"


@pytest.mark.parametrize(
    ("asked", "told", "other"),
    [
        ("The courts are used to silence skippers", "The procedure does not provide for a longest term", True),
        ("Islanders lost access to the clinics", "The law did not recognise islanders as residents", True),
        ("Skippers are arrested for their songs", "No skipper was arrested", False),
        ("The clinics lack beds", "The clinics do not lack beds", False),
        ("The accounts of the fund should be published", "The accounts of the fund are not shown", False),
    ],
)
def test_a_denial_of_something_else_stands_against_nothing(asked: str, told: str, other: bool) -> None:
    assert bool(denies_another(want(parsed(asked)), statement(told))) == other
    if other:
        assert related(asked, told)[0] != "in_tension"


@pytest.mark.parametrize(
    ("asked", "told", "met"),
    [
        ("Those responsible for the beatings should be prosecuted", "Guards who beat crews were punished", True),
        ("The beatings should be investigated", "Three guards have been convicted", True),
        ("The beatings should be investigated", "Beating is punishable", False),
        ("The beatings should be investigated", "No guard was punished", False),
        ("No skipper should be punished for a song", "Two skippers were punished", False),
        ("Skippers are punished for their songs", "Two skippers were punished", False),
        ("Attacks on skippers should be prosecuted", "Two skippers were prosecuted for attacks on guards", False),
        ("Violence against crews should be punished", "Three members of crews were punished for violence", True),
        ("Violence against crews should be punished", "Crews were fined for violence", False),
        ("The prosecution of guards for the beatings should begin", "Two guards were prosecuted", True),
    ],
)
def test_wrong_that_was_punished_stands_with_who_wants_it_pursued(asked: str, told: str, met: bool) -> None:
    found = pursued(want(parsed(asked)), statement(told, "event"))
    assert bool(found) == met
    if met:
        assert related(asked, told, "event")[0] != "in_tension"


def test_an_investigation_into_another_thing_is_not_the_one_demanded() -> None:
    asked = "The office should conduct investigations into deaths at sea"
    assert related(asked, "The office conducted investigations into thefts of nets", "event")[0] != "addresses"
    assert related(asked, "The office conducted investigations into deaths at sea", "event")[0] == "addresses"


def test_equality_in_the_name_of_a_lesson_is_not_said_to_be_so() -> None:
    asked = "Equality of crews should be ensured"
    assert related(asked, "The port printed lessons for equality of crews", "event")[0] != "addresses"


def test_a_figure_that_a_finding_tells_is_none_to_be_reached() -> None:
    assert want(parsed("Guards fired on crews, which led to at least 54 deaths")).least is None
    assert want(parsed("On March 18 guards fired on crews; at least 54 should be compensated")).least == 54


@pytest.mark.parametrize(
    ("told", "counted"),
    [("In March 40 crews sailed", 40), ("In June 20 crews sailed", 20), ("On 12 May 40 crews sailed", 40)],
)
def test_what_a_month_saw_is_no_day_of_it(told: str, counted: float) -> None:
    assert figure(told) == counted
