"""What a claim is to a finding of fault: independence asserted, the thing ended, a review under way; what is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.comparison.asserted import agents
from analysis.comparison.faults import of_the_same
from analysis.comparison.relation import relate
from analysis.comparison.signs import negated
from analysis.comparison.wants import want
from analysis.extraction.parse.model import load
from tests.test_links_reasons import shown
from tests.test_links_relation import amid, statement

parsed = load()


def related(
    asked: str, told: str, kind: str = "provision", *, apart: bool = True, voice: str = "author"
) -> tuple[str, str]:
    claim = replace(statement(told, kind), voice=voice)
    return relate(want(parsed(asked)), replace(amid(claim), apart=apart))


DEPENDENT = "The Harbour Board is a part of the Ministry of Fisheries"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (DEPENDENT, "The Harbour Board is independent of the Ministry of Fisheries"),
        (DEPENDENT, "The Harbour Board takes no orders from anyone"),
        ("The Harbour Board lacks independence", "The Harbour Board is autonomous"),
        ("The politicisation of the Harbour Board", "The Harbour Board is fully independent"),
        ("Pressure from shippers undermines the impartiality of the Board", "The Board is impartial"),
        (DEPENDENT, "The Harbour Board is an independent body"),
    ],
)
def test_who_is_found_to_depend_is_said_to_be_independent(asked: str, told: str) -> None:
    relation, why = related(asked, told)
    assert relation == "addresses"
    assert "which the critic denies" in why


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (DEPENDENT, "Independent harbour boards were set up in May"),
        (DEPENDENT, "The Harbour Board is not independent of the Ministry of Fisheries"),
        (DEPENDENT, "The Pilots' Court is independent"),
        ("The Harbour Board is a part of the port", "The Harbour Board is independent"),
        ("The Harbour Board should be taken out of the hands of the Ministry", "The Harbour Board is independent"),
    ],
)
def test_independence_of_others_or_in_a_name_denies_no_dependence(asked: str, told: str) -> None:
    assert "which the critic denies" not in related(asked, told)[1]


def test_independence_of_strangers_answers_nobody_who_finds_the_ministry_in_charge() -> None:
    for told in (
        "The Harbour Board is independent of foreign companies",
        "The Harbour Board became independent of Karsk in May",
        "The Harbour Board would be independent",
    ):
        assert "critic denies" not in related("The Harbour Board is controlled by the Ministry", told)[1]
    assert (
        "critic denies" in related("The Harbour Board lacks independence", "The Board is independent of the state")[1]
    )


def test_independence_of_the_same_body_is_on_the_matter_whatever_it_is_called() -> None:
    asked = want(parsed("The Office fails its users by lacking independence from the Ministry of Fisheries"))
    assert of_the_same(asked, statement("The Commissioner is independent of the Ministry of Fisheries"))
    assert not of_the_same(asked, statement("The Commissioner is independent of the Harbour Board"))


@pytest.mark.parametrize(
    ("asked", "told", "relation"),
    [
        ("Excessive berth fees", "The berth fees were abolished in May", "addresses"),
        ("The curfew keeps fishermen from their nets", "The curfew has been lifted", "addresses"),
        ("The curfew keeps fishermen from their nets", "The curfew was not lifted", ""),
        ("The curfew keeps fishermen from their nets", "Night fishing was banned in May", ""),
        ("The tax on nets burdens crews", "The tax on beer was abolished in May", ""),
        ("Benefits for crews are too low", "The benefits for officers were withdrawn in May", ""),
        ("The protection of witnesses is weak", "The protection of witnesses was withdrawn in May", ""),
        ("Inspectors live in fear", "Three inspectors were removed in May", ""),
        ("The inspectorate has no means of its own", "The inspectorate was dissolved in May", ""),
    ],
)
def test_what_is_found_fault_with_was_ended(asked: str, told: str, relation: str) -> None:
    found, why = related(asked, told, "event")
    assert ("found fault with was ended" in why) == bool(relation)
    assert found == relation or not relation


@pytest.mark.parametrize(
    ("told", "kind", "reason"),
    [
        (
            "The right of assembly is fully ensured at sea",
            "evaluation",
            "Asserts what the critic misses (“fully ensured”)",
        ),
        ("Stokers enjoy the right of assembly", "evaluation", "Asserts what the critic misses (“enjoy”)"),
        ("The right of assembly is guaranteed by the Harbour Act", "provision", "Tells what is laid down"),
        ("The right of assembly will be ensured at sea", "intention", ""),
        ("The right of assembly is not ensured at sea", "evaluation", ""),
        ("The right of assembly is ensured for officers", "evaluation", ""),
        ("The right of assembly is rarely respected", "evaluation", ""),
        ("The right of assembly was respected until May", "evaluation", ""),
        ("Few stokers enjoy the right of assembly", "evaluation", ""),
        ("The right of assembly and clean water are ensured at sea", "evaluation", ""),
    ],
)
def test_a_right_found_to_be_curtailed_is_said_to_be_ensured(told: str, kind: str, reason: str) -> None:
    relation, why = related("The right of assembly of stokers at sea is under attack", told, kind)
    assert why.startswith(reason) or not reason
    assert ("critic misses" in why) == ("critic misses" in reason)
    assert relation == ("addresses" if "misses" in reason else relation)
    assert "misses" not in related("The Board should ensure the right of assembly", told, kind)[1]


def test_what_is_to_go_went_by_another_word() -> None:
    asked = "The Board should remove the requirement of a second pilot"
    assert related(asked, "The requirement of a second pilot was dropped in May", "event")[0] == "addresses"
    assert related(asked, "The requirement of a second boat was introduced in May", "event")[0] != "addresses"


@pytest.mark.parametrize("told", ["The Pilots Act is under review", "The Pilots Act is being reviewed by the Board"])
def test_a_review_that_is_asked_for_is_under_way(told: str) -> None:
    relation, why = related("The Board must review the vague Pilots Act", told)
    assert relation == "partly_addresses"
    assert "under way" in why
    assert "under way" in related("The Board should speed up the review of the Pilots Act", told)[1]
    assert "under way" not in related("The Board should repeal the Pilots Act", told)[1]
    assert "under way" not in related("The Board must review the price of bread", told)[1]


def test_a_plan_on_another_matter_is_no_step_towards_a_demand_of_another_text() -> None:
    asked = "Scores of stokers remain ashore without wages after the strike of the harbour crews"
    plan = "The new harbour library will open in May"
    assert related(asked, plan, "intention")[0] == "touches"
    assert related("The harbour library should open", plan, "intention")[0] == "partly_addresses"


def test_what_somebody_would_do_by_report_is_announced() -> None:
    asked = "The Board should restore the pension of stokers"
    told = "the reform would improve the pension of stokers"
    assert "still to come (“would”)" in related(asked, told, "intention", voice="Ada Brandt")[1]
    assert "would" not in related(asked, told, "intention")[1]
    assert "would" not in related(asked, f"{told} if the Board agreed", "intention", voice="Ada Brandt")[1]


def test_what_is_alleged_bears_nothing_out() -> None:
    asked = "Stokers of the port are beaten by the guards of the port"
    told = "Allegations of beatings may continue to trouble the guards of the port"
    assert related(asked, told)[0] != "in_tension"
    assert "alleged" not in related("The Board punishes criticism", "Criticism was punished with prison", "event")[1]
    assert related(asked, "The Board rejects allegations that stokers of the port are beaten")[0] == "in_tension"


def test_no_step_and_no_voice_is_the_reason_for_a_tension() -> None:
    for told in ("The Board has improved the pension of stokers", "The pension of stokers is generous"):
        relation, why = related(
            "The Board should restore the pension of stokers", told, voice="Ada Brandt", apart=False
        )
        assert relation != "in_tension" or ("reports what" not in why and "Takes a step" not in why)


def test_what_one_word_of_many_ties_is_no_answer_to_another_text() -> None:
    asked = "Threats, beatings and arrests of stokers have not been looked into"
    assert related(asked, "Nobody accuses the cooks of threats")[0] != "addresses"


def test_a_purpose_denies_nothing_and_a_right_to_a_thing_allows_nothing() -> None:
    assert not negated(parsed("The port has pilots to ensure that ships never run aground"))
    assert negated(parsed("The port never had pilots"))
    assert not shown("The right to freedom comes with duties", "allowed")
    assert shown("A pilot has the right to appeal", "allowed") == "right"
    assert not shown("Pilots only need to sign the log", "limited")
    assert shown("Pilots only sign the log", "limited") == "only"


def test_who_is_committed_to_a_thing_announces_nothing() -> None:
    assert not shown("The Board remains committed to free pilots", "planned")
    assert shown("The Board is committed to freeing pilots", "planned") == "committed to freeing"
    assert shown("The Board is committed to the freeing of pilots", "planned") == "committed to the freeing of"


def test_what_cannot_be_refused_is_no_limit() -> None:
    assert shown("Registration cannot be refused", "safeguarded") == "cannot be refused"
    assert not shown("Registration cannot be refused", "limited")
    assert shown("Pilots cannot be heard", "limited") == "cannot"


def test_a_body_that_is_called_independent_asserts_nothing() -> None:
    assert not shown("The independent court reviews the log", "independent")
    assert shown("The court is independent of the Board", "independent") == "independent"


def test_those_outside_the_state_are_not_the_state() -> None:
    assert "state" not in set(agents(parsed("The harbour is run by non-State actors")))
    assert "state" in set(agents(parsed("The harbour is run by State officers")))
