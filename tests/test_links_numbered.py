"""A reply that names the recommendation it answers, and the stand it takes on it."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison.links import OTHERS
from analysis.comparison.numbered import NONE, answers_by_number, numbers_of
from analysis.comparison.numbered_words import BARE, LABEL, NAMED, VERDICT
from analysis.comparison.prepared import words_of
from analysis.comparison.relation import relate
from analysis.comparison.stands import by_verdict, stance
from analysis.comparison.wants import want
from analysis.extraction.parse.model import load
from tests.test_links_relation import amid, demand, statement

REPORT = """Report of the Harbour Committee

Recommendations

{first}. The Ministry should open the log of the pilots to anglers.

{second}. The Ministry should widen the northern channel before winter.
"""
REPLY = """Reply of the Ministry

Recommendation {first}

The Ministry accepts this recommendation. Entries are copied out each Friday for whoever asks.

Recommendation {second}

The Ministry does not accept this recommendation. Dredgers are dear.
"""
CHANNEL = "The Ministry should widen the northern channel before winter"


def beside(reply: str, report: str) -> dict[str, list[tuple[str, str, str]]]:
    """For each demand of the report the claims of the reply that are proposed, with relation and reason."""
    case = analysis.read(reply, critic_texts=report)
    quotes = {one.claim_id: one.quote for one in case.claims}
    return {
        asked.quote: [
            (quotes[one.claim_id], one.relation, one.why) for one in case.links if one.critique_id == asked.critique_id
        ]
        for asked in case.critiques
        if asked.critique_id.startswith("R2")
    }


def of(found: dict[str, list[tuple[str, str, str]]], word: str) -> dict[str, str]:
    rows = next(rows for asked, rows in found.items() if word in asked)
    return {quote: relation for quote, relation, _ in rows if relation}


@pytest.mark.parametrize(("first", "second"), [("4", "5"), ("2.1", "2.2")])
def test_the_answer_is_what_stands_under_the_same_number(first: str, second: str):
    found = beside(REPLY.format(first=first, second=second), REPORT.format(first=first, second=second))
    assert of(found, "pilots")["The Ministry accepts this recommendation"] == "partly_addresses"
    assert "Entries are copied out each Friday for whoever asks" in of(found, "pilots")
    assert of(found, "channel")["The Ministry does not accept this recommendation"] == "in_tension"
    assert "The Ministry accepts this recommendation" not in of(found, "channel")
    (told,) = {why for quote, _, why in found[CHANNEL] if quote == "Dredgers are dear"}
    assert told.startswith("Stands under the number")
    assert OTHERS in {why for quote, _, why in found[CHANNEL] if quote == "The Ministry accepts this recommendation"}


def test_of_a_report_that_quotes_what_it_answers_other_passages_are_proposed_as_well():
    text = (
        "Report on the recommendations of the Harbour Committee\n\n"
        "Recommendation 4\n\nThe Ministry should open the log of the pilots to anglers.\n\n"
        "This recommendation has been implemented. The log is copied out each Friday. Copies cost a crown."
        " A clerk copies them. The clerk is paid.\n\n"
        "Recommendation 5\n\nThe Ministry should widen the northern channel before winter.\n\n"
        "Anglers are not allowed to see the log of the pilots.\n"
    )
    case = analysis.read(text)
    (asked,) = (one for one in case.critiques if "pilots" in one.quote)
    quotes = {one.claim_id: one.quote for one in case.claims}
    found = {quotes[one.claim_id]: one.relation for one in case.links if one.critique_id == asked.critique_id}
    assert found["Anglers are not allowed to see the log of the pilots"] == "in_tension"
    assert found["This recommendation has been implemented"] == "addresses"


def test_what_answers_another_number_is_no_answer():
    report = REPORT.format(first=4, second=5) + "\n6. The Ministry should copy out entries on buoys for whoever asks.\n"
    assert set(of(beside(REPLY.format(first=4, second=5), report), "buoys").values()) <= {"touches"}


def test_a_chapter_may_be_left_out():
    found = beside(REPLY.format(first=4, second=5), REPORT.format(first="115.4", second="115.5"))
    assert of(found, "channel")["The Ministry does not accept this recommendation"] == "in_tension"


@pytest.mark.parametrize("head", ["Part two", "CHAPTER II"])
def test_a_head_ends_the_list_of_recommendations(head: str):
    report = REPORT.format(first=4, second=5)
    report += f"\n{head}\n\n4. The Ministry should copy out entries on buoys for whoever asks.\n"
    found = beside(REPLY.format(first=4, second=5), report)
    assert "The Ministry accepts this recommendation" in of(found, "pilots")
    assert "The Ministry accepts this recommendation" not in of(found, "buoys")


def test_paragraphs_that_only_share_a_number_do_not_belong_together():
    report = "The pilots of Orly Sound\n\n4. The log should be open to anglers.\n\n5. The channel should be wider.\n"
    found = beside(REPLY.format(first=4, second=5), report)
    assert not any(relation for rows in found.values() for _, relation, _ in rows)
    other = REPLY.format(first="4 of the Nimmo report", second="5 of the Nimmo report")
    assert not any(
        "number" in why for rows in beside(other, REPORT.format(first=4, second=5)).values() for *_, why in rows
    )


def test_numbers_of_another_report_share_no_words():
    claims = [statement("Oats were sown on the terraces", start=40), statement("Geese were counted twice", start=140)]
    official = "Recommendation 4".ljust(40) + "Oats were sown on the terraces.".ljust(59) + "\n"
    official += "Recommendation 5".ljust(40) + "Geese were counted twice."
    asked = [demand("The log of the pilots should be open", 20), demand("The channel should be widened", 80)]
    report = "Recommendation 4:".ljust(20) + "The log of the pilots should be open.".ljust(42) + "\n"
    report += "Recommendation 5:".ljust(17) + "The channel should be widened."
    assert answers_by_number(claims, asked, [report, report], official) == NONE
    claims = [statement("The log is open", start=40), statement("The channel was widened", start=140)]
    found = answers_by_number(claims, asked, [report, report], official)
    assert found.own == {0: frozenset({0}), 1: frozenset({1})}
    assert found.under == {0, 1}


def test_see_also_and_lists_of_numbers():
    reply = REPLY.format(first="4", second="5") + "\nRecommendation 6\n\nSee recommendation 4.\n\n"
    reply += "The Ministry notes recommendations 7-8.\n"
    report = REPORT.format(first=4, second=5)
    report += "\n6. The Ministry should show old pilot logs.\n\n7. The Ministry should paint the northern buoys.\n"
    found = beside(reply, report)
    assert "Entries are copied out each Friday for whoever asks" in of(found, "old pilot")
    assert set(of(found, "buoys").values()) == {"touches"}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4", "4"),
        ("4, 6 and 8", "4 6 8"),
        ("4-6", "4 5 6"),
        ("12.9 to 11, 12.14–15", "12.9 12.10 12.11 12.14 12.15"),
        ("3.1-3.3", "3.1 3.2 3.3"),
        ("8-2", "8 2"),
    ],
)
def test_numbers(text: str, numbers: str):
    assert numbers_of(text) == set(numbers.split())


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("The Government accepts this recommendation.", "partly_addresses"),
        ("The Council agrees with the Committee's recommendation.", "partly_addresses"),
        ("The Government accepts this recommendation in principle.", "partly_addresses"),
        ("This recommendation has been implemented.", "addresses"),
        ("The recommendation is largely implemented.", "partly_addresses"),
        ("Work on the implementation of this recommendation has begun.", "partly_addresses"),
        ("The Government notes this recommendation.", "touches"),
        ("The Government does not agree with this recommendation.", "in_tension"),
        ("The Council rejects the recommendation.", "in_tension"),
        ("The Council neither accepts nor rejects the recommendation.", "touches"),
        ("The Council does not yet take a position on the recommendation.", "touches"),
        ("The Council is currently not planning to open the register.", "in_tension"),
        ("The ratification of the treaty is not a priority.", "in_tension"),
        ("The Council sees no need for a further register.", "in_tension"),
    ],
)
def test_a_stand_on_what_is_recommended(text: str, relation: str):
    found = stance(statement(text))
    assert found is not None
    assert found[0] == relation


@pytest.mark.parametrize(
    "text",
    ["The Council notes the rise of rents.", "The implementation of the new budget began.", "The law was adopted."],
)
def test_no_stand(text: str):
    assert stance(statement(text)) is None


def test_a_stand_that_is_told_in_a_word_or_two():
    report = REPORT.format(first=4, second=5)
    reply = "Reply of the Ministry\n\nRecommendation 4\n\nResponse: {}.\n\nThe log holds the names of pilots.\n"
    for words, relation in (
        ("Not accepted", "in_tension"),
        ("Accepted in principle", "partly_addresses"),
        ("Noted", "touches"),
    ):
        rows = next(rows for asked, rows in beside(reply.format(words), report).items() if "pilots" in asked)
        relations = {relation: why for quote, relation, why in rows if quote == "The log holds the names of pilots"}
        assert set(relations) == {relation}
        assert (words in relations[relation]) == (relation != "touches")


def relation_of(asked: str, claim: str) -> str:
    return relate(want(load()(asked)), amid(statement(claim)))[0]


def test_what_is_demanded_is_held_to_be_needless():
    asked = "The Council should amend the Harbour Act"
    assert relation_of(asked, "The Council sees no need to amend the Harbour Act") == "in_tension"
    assert relation_of(asked, "The Council is not planning to amend the Harbour Act") == "in_tension"
    assert (
        relation_of("The Council should not raise the fee", "The Council has no plans to raise the fee") != "in_tension"
    )
    other = "The Council amended the Harbour Act in May since it saw no need to wait"
    assert relation_of(asked, other) == "addresses"


def test_a_charge_that_is_said_to_be_untrue():
    charge = "Fishermen were beaten by harbour guards"
    assert relation_of(charge, "The Council rejects allegations that harbour guards beat fishermen") == "in_tension"
    other = "The Council rejects claims for damages from ferries"
    assert relation_of(charge, other) != "in_tension"


def test_the_number_of_an_item_is_no_word_of_it():
    numbered, plain = words_of([demand("12.3 Publish the log of pilots"), demand("Publish the log of pilots")])
    assert numbered.text == plain.text
    (count,) = words_of([demand("12.3 million sheep were lost")])
    assert count.text.startswith("12.3")


def test_numbers_of_another_report_are_named_whole_or_not_at_all():
    assert not NAMED.search("It accepts recommendations 4 to 7 of the Nimmo report")
    assert not LABEL.search("Recommendations 4 and 5 are accepted")
    named = NAMED.search("It accepts recommendations 4, 6 and 8, and pays")
    assert named
    assert named["numbers"] == "4, 6 and 8"
    headed = LABEL.search("Recommendation 4\n- 5 pilots were heard\n")
    assert headed
    assert headed["numbers"] == "4"


@pytest.mark.parametrize("joined", ["1 to ", "1 and ", "1, ", "1, and "])
def test_a_long_row_of_numbers_takes_no_time(joined: str):
    row = joined * 2_000 + "1 of them were sold"
    assert not BARE.search(row)
    assert not NAMED.search(f"recommendations {row}")


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("Cannot accept.", "in_tension"),
        ("Response: Unable to accept", "in_tension"),
        ("Noted and accepted.", "partly_addresses"),
        ("Fully supported.", "partly_addresses"),
        ("As agreed, the Ministry opened the log.", ""),
        ("The pilots agreed, and the log was opened.", ""),
    ],
)
def test_a_verdict_of_a_word_or_two(line: str, relation: str):
    found = VERDICT.search(line)
    assert (by_verdict(found["verdict"] if found else "") or ("",))[0] == relation


def test_the_verdict_is_the_last_before_the_claim():
    reply = "Reply of the Ministry\n\nRecommendation 4\n\nAccepted.\n\nThe log lies at the pier.\n\n"
    reply += "Recommendation 5\n\nNot accepted.\n\nDredgers for the channel are dear.\n"
    found = beside(reply, REPORT.format(first=4, second=5))
    assert of(found, "pilots")["The log lies at the pier"] != "in_tension"
    assert any(
        "Not accepted" in why for quote, _, why in found[CHANNEL] if quote == "Dredgers for the channel are dear"
    )


def test_no_need_to_undo_a_thing_is_no_refusal_to_do_it():
    asked = "The Council should publish the accounts of the harbour"
    refusal = "Holds that it is not needed"

    def why(wanted: str, claim: str) -> str:
        return relate(want(load()(wanted)), amid(statement(claim)))[1]

    assert why(asked, "The Council sees no need to publish the accounts of the harbour").startswith(refusal)
    assert refusal not in why(asked, "The Council sees no reason to withhold the accounts of the harbour")
    assert "still to come" not in why(asked, "The Council has no plans to stop publishing the accounts of the harbour")
    close = "The Council has no plans to close the harbour"
    assert why("The Council should close the harbour", close).startswith(refusal)
    assert refusal not in why("The Council should dredge the harbour", close)


def test_what_is_not_shared_is_refused_where_it_is_a_view():
    assert stance(statement("The Ministry does not share the view of the Committee"))
    assert not stance(statement("The Ministry does not share the logs with anglers"))


@pytest.mark.parametrize(
    ("told", "relation"),
    [
        ("This recommendation has not yet been implemented", "in_tension"),
        ("Implementation of this recommendation is not planned", "in_tension"),
        ("This recommendation will not be carried out", "in_tension"),
        ("This recommendation has been implemented", "addresses"),
        ("Implementation of this recommendation is under way", "partly_addresses"),
    ],
)
def test_what_is_not_carried_out_is_not_under_way(told: str, relation: str):
    assert (stance(statement(told)) or ("",))[0] == relation
