"""A claim in the demand's own words may say it of another thing: another kind, an ended duty, others' doings."""

from __future__ import annotations

import pytest

from analysis.comparison.against import duty_ended, holders, kept_to, kinds, of_others, out_of_a_law
from analysis.comparison.links import _shared
from analysis.comparison.matching import named
from analysis.comparison.prepared import passages, queries, words_of
from analysis.comparison.relation import relate
from analysis.comparison.rules import elsewhere, in_answer, only_asserted
from analysis.comparison.wants import want
from analysis.extraction.parse.model import load
from tests.test_links_relation import amid, demand, statement

parsed = load()


@pytest.mark.parametrize(
    ("wanted", "claim", "words"),
    [
        (
            "Night trains should carry bicycles",
            "Bicycles may be carried on regional trains only",
            "regional trains only",
        ),
        ("Rural schools should be heated", "The fund pays only for urban schools", "only for urban schools"),
        ("Rural schools should be heated", "The fund pays for rural schools only", ""),
        ("Rural schools should be heated", "The fund pays for urban and rural schools only", ""),
        ("Rural schools should be heated", "The fund pays not only for urban schools", ""),
        ("Rural schools should be heated", "The fund pays for urban hospitals only", ""),
        ("Schools should be heated", "The fund pays for urban schools only", ""),
    ],
)
def test_what_is_kept_to_another_kind_of_the_thing(wanted: str, claim: str, words: str):
    assert kept_to(kinds(parsed(wanted)), parsed(claim)) == words


def test_a_right_kept_to_another_kind_is_no_answer():
    wish = want(parsed("Tenants of private flats should be allowed to keep dogs"))
    assert relate(wish, amid(statement("Dogs are allowed in public flats only")))[0] == "in_tension"


@pytest.mark.parametrize(
    ("claim", "word"),
    [
        ("The duty of mills to weigh grain in public was abolished in 2015", "abolished"),
        ("What was repealed is the rule that obliged mills to weigh grain", "repealed"),
        ("The ministry scrapped the rule that obliged mills to weigh grain", "scrapped"),
        ("The duty to weigh grain was not abolished", ""),
        ("The duty to store grain was abolished", ""),
        ("The duty to weigh salt was abolished", ""),
        ("The tax on grain that mills weigh was abolished", ""),
        ("The duty to weigh grain is to be abolished", ""),
    ],
)
def test_a_duty_to_do_what_is_demanded_was_ended(claim: str, word: str):
    wish = want(parsed("Grain should be weighed in public"))
    assert duty_ended(wish.acts, wish.objects, parsed(claim)) == word
    assert ("was ended" in relate(wish, amid(statement(claim, "event")))[1]) == bool(word)


def test_who_wants_a_duty_gone_is_answered_by_its_end():
    wish = want(parsed("The duty of mills to weigh grain should be abolished"))
    told = statement("The duty of mills to weigh grain was abolished in 2015", "event")
    assert relate(wish, amid(told))[0] == "addresses"


@pytest.mark.parametrize(
    ("wanted", "claim", "who"),
    [
        ("The diaries of mayors should be published", "All teachers publish their plans in their diaries", ""),
        ("The diaries of mayors should be published", "The diaries of teachers are published each May", "teacher"),
        ("The diaries of mayors should be published", "The diaries of mayors and teachers are published", ""),
        ("The diaries of mayors should be published", "The diaries are published each May", ""),
        ("The diaries of mayors should be published", "The diaries of citizens are published", ""),
        ("The earnings declarations of mayors should be open", "Teachers declare what they earn", "teacher"),
        ("The earnings declarations of mayors should be open", "Everyone declares what he earns", ""),
        ("Diaries should be published", "The diaries of teachers are published each May", ""),
    ],
)
def test_what_is_said_of_others_than_the_demand_means(wanted: str, claim: str, who: str):
    assert of_others(holders(parsed(wanted)), parsed(claim)) == who


def test_what_is_said_of_others_is_no_answer():
    wish = want(parsed("The diaries of mayors should be published"))
    assert relate(wish, amid(statement("The diaries of teachers were published in May", "event")))[0] == "touches"
    assert relate(wish, amid(statement("The diaries of mayors were published in May", "event")))[0] == "addresses"


def test_out_of_a_law_is_gone_and_out_of_a_place_is_not():
    wish = want(parsed("Traps for foxes should be outlawed"))
    assert wish.gone
    out = parsed("Traps for foxes were taken out of the decree")
    assert out_of_a_law(next(token for token in out if token.lower_ == "taken"))
    assert relate(wish, amid(statement(out.text, "event")))[0] == "addresses"
    moved = statement("Traps for foxes were taken out of all parks in 2013", "event")
    assert (in_answer(wish, moved) or ("",))[0] == "partly_addresses"
    assert not in_answer(wish, statement("Benches were taken out of all parks in 2013", "event"))
    assert not in_answer(wish, statement("Traps for foxes were not taken out of the parks", "event"))


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("The training of wardens has already begun", True),
        ("Forty wardens have been through a two-week course", True),
        ("The training of wardens has not begun", False),
        ("The training of wardens is still a matter of money", False),
        ("In the course of the year forty wardens were dismissed", False),
    ],
)
def test_training_is_a_step(claim: str, told: bool):
    wish = want(parsed("Wardens have yet to learn how to speak with hikers"))
    assert bool(in_answer(wish, statement(claim, "event"))) == told


def test_a_demand_that_there_be_no_such_thing_wants_it_gone():
    assert want(parsed("There should be no toll on the bridge")).gone
    assert want(parsed("A toll has no place on a bridge")).gone
    assert not want(parsed("There should be a toll on the bridge")).gone
    assert not want(parsed("The village has no doctor")).gone


def test_an_item_that_says_what_is_to_be_done_asks():
    assert not want(parsed("Wells to be cleaned again, as they were until 2009")).unasked
    assert want(parsed("Wells are cleaned once in ten years")).unasked


def test_words_inside_a_longer_name():
    assert named(parsed("The Office for Freedom of the Press has a budget")) >= {"freedom", "press", "office"}
    assert "freedom" not in named(parsed("The Office for Freedom of the Press defends freedom"))
    assert not named(parsed("The Ministry has a budget"))


def _ties(wanted: str, claim: str) -> list[str]:
    asked = [demand(wanted)]
    return _shared(queries(asked, words_of(asked), 1)[0], passages([statement(claim)])[0])


def test_a_word_of_a_name_ties_nothing_else_where_there_is_a_surer_tie():
    claim = "The Office for Freedom of the Press was told of the market for milk"
    assert _ties("The liberalization of the milk market should go on", claim) == ["milk", "market"]
    assert "liberalization ~ freedom" in _ties("The liberalization of the milk market should go on", claim[:50].lower())


def test_whoever_was_fined_paid_a_fine():
    assert "fine" in _ties("The fine for late returns should be lowered", "Whoever returns late is fined ten crowns")


RULES = "Clear rules on hunting should be established"


@pytest.mark.parametrize(
    ("wanted", "claim", "relation"),
    [
        (RULES, "Rules on hunting were issued in 2018", "addresses"),
        (RULES, "Rules on parking were issued in 2018", ""),
        (RULES, "Permits for hunting were issued in 2018", ""),
        (RULES, "Rules on hunting were not issued", ""),
        ("Rules on hunting should be published", "Rules on hunting were issued in 2018", ""),
    ],
)
def test_whoever_wants_rules_is_answered_where_they_were_issued(wanted: str, claim: str, relation: str):
    found, why = relate(want(parsed(wanted)), amid(statement(claim, "event")))
    assert ("such a rule" in why) == bool(relation)
    assert not relation or found == relation


@pytest.mark.parametrize(
    ("wanted", "claim", "asserted"),
    [
        ("Half of the trustees should be elected by teachers", "The board is free from political pressure", True),
        ("The trustees should be independent", "The board is free from political pressure", False),
        ("The trustees are drawn from one party", "The board of trustees is wholly independent", False),
        ("Half of the trustees should be elected by teachers", "The independent board elects its own trustees", False),
        ("Half of the trustees should be elected by teachers", "The board of trustees is free of charge", False),
    ],
)  # fmt: skip
def test_independence_asserted_is_not_what_was_to_be_done(wanted: str, claim: str, asserted: bool):
    assert bool(only_asserted(want(parsed(wanted)), statement(claim, "evaluation"))) == asserted


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        ("The accounts of the fund are dealt with in chapter 4", True),
        ("The accounts of the fund are described below", True),
        ("The accounts of the fund are listed in the gazette", False),
        ("The accounts of the fund were discussed in Parliament", False),
        ("The accounts of the fund were treated as secret", False),
    ],
)
def test_where_a_text_deals_with_a_matter_is_nothing_of_it(claim: str, there: bool):
    assert elsewhere(statement(claim)) == there
    if there:
        assert relate(want(parsed("The accounts of the fund should be published")), amid(statement(claim)))[0] == ""
