"""A condition without "if" stays with its rule and is no call to act; what somebody should do is one still."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from analysis.extraction.parse.conditions import condition_end, opens_condition
from tests.texts import VOCAB, claims, extracted


def _doc(words: str, tags: str, deps: str = "") -> Doc:
    parts = tags.split()
    return Doc(
        VOCAB, words=words.split(), tags=parts, deps=deps.split() or ["dep"] * len(parts), heads=[0] * len(parts)
    )


@pytest.mark.parametrize(
    ("words", "tags", "place"),
    [
        ("Should it fail , it ends", "MD PRP VB , PRP VBZ", 0),
        ("Were it to fail , it ends", "VBD PRP TO VB , PRP VBZ", 0),
        ("Had it failed , it ended", "VBD PRP VBN , PRP VBD", 0),
        ("It ends should it fail", "PRP VBZ MD PRP VB", 2),
        ("Courts may , should need arise , sit", "NNS MD , MD NN VB , VB", 3),
    ],
)
def test_a_verb_before_its_subject_opens_a_condition(words: str, tags: str, place: int):
    assert opens_condition(_doc(words, tags)[place])


@pytest.mark.parametrize(
    ("words", "tags", "place"),
    [
        ("Nor should it fail again", "CC MD PRP VB RB", 1),
        ("Should it fail ?", "MD PRP VB .", 0),
        ("Reports should focus on courts", "NNS MD VB IN NNS", 1),
        ("Reports should all name courts", "NNS MD DT VB NNS", 1),
        ("Were it late , it ends", "VBD PRP JJ , PRP VBZ", 0),
        ("Courts had the say in it", "NNS VBD DT NN IN PRP", 1),
        ("May it prosper for long", "MD PRP VB IN RB", 0),
    ],
)
def test_other_verbs_open_none(words: str, tags: str, place: int):
    assert not opens_condition(_doc(words, tags)[place])


def test_a_condition_ends_behind_its_comma_where_a_subject_follows():
    doc = _doc("Should it fail , it ends", "MD PRP VB , PRP VBZ", "aux nsubj ROOT punct nsubj ROOT")
    assert condition_end(doc, 0, len(doc)) == 4
    assert condition_end(doc, 1, len(doc)) == 1
    assert condition_end(doc, 0, 4) == 0


RULES = (
    "Should the harbour board consider it necessary, its chairman may close the quay.",
    "Should any guild fail to file its accounts, the Treasury suspends its grant for a year.",
    "The Minister may dissolve the council should it fail to meet twice in a year.",
    "Were the Minister to refuse, the applicant may go to court.",
    "Pilots may, should the need arise, board without a permit.",
)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_keeps_its_condition(rule: str):
    assert claims(f"The board reports every year.\n\n{rule}\n")[1:] == [rule[:-1]]


@pytest.mark.parametrize("call", ["The harbour board should publish its minutes.", "Nor should the pilots be silent."])
def test_what_somebody_should_do_is_still_no_claim(call: str):
    assert claims(f"The board reports every year.\n\n{call}\n")[1:] == []


def _under(heading: str, line: str) -> list[str]:
    around = "Harbour report\n\nThe board reports every year.\n\n{0}\n\n{1}\n\nThe end of the year was calm.\n"
    text = around.format(heading, line)
    return [one.role for one in extracted(text).statements if text[one.start : one.end].rstrip(".") == line.rstrip(".")]


@pytest.mark.parametrize("heading", ["Answers to frequent inquiries", "Notes and tables", "Figures and notes"])
def test_a_rule_under_a_heading_of_notes_or_answers_is_a_claim(heading: str):
    assert _under(heading, "Under the order drafts of all permits are laid before the Minister of Shipping.") == [
        "claim"
    ]


@pytest.mark.parametrize("line", ["Table 3", "Write to the harbour office for the list."])
def test_what_else_stands_under_notes_is_none(line: str):
    assert "claim" not in _under("Notes and tables", line)


@pytest.mark.parametrize(
    "text",
    [
        "Those awaiting a berth number 2,950.",
        "Licensed pilots total 41.",
        "A bill to limit it to pilots who agree will be brought in during the autumn session.",
        "The crane is a thing of our past: not one is left on the quays.",
        "The addresses of owners in arrears are passed to the tax office on request.",
        "In 2019 people were asked whether they had ever paid a bribe.",
        "We have had to take back none of the figures published so far.",
        "It is easy to register a boat.",
    ],
)
def test_what_looks_like_none_and_is_a_claim(text: str):
    assert text.split(":")[0].rstrip(".") in claims(f"The board reports every year.\n\n{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "Table number 5.",
        "A harbour where the small are safe.",
        "Cranes are another matter:",
        "The minutes can be sent to readers on request.",
        "Further figures can be supplied to the Committee on request.",
        "Many readers asked whether the fee is due.",
        "We have got to act now.",
        "It is hard to see why.",
    ],
)
def test_what_looks_like_a_claim_and_is_none(text: str):
    assert claims(f"The board reports every year.\n\n{text}\n")[1:] == []


def test_a_noun_that_is_a_verb_as_well_ends_no_lead():
    items = ("fees are paid once;", "a judge cannot be moved against his or her will;", "rulings are in writing.")
    text = "Under the Act:\n\n" + "\n".join(f"• {one}" for one in items)
    assert any("against his or her will" in one for one in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Union (hereinafter: the Union) opened its own school in 2015.",
        "The Act on Pilots (hereinafter referred to as the Act) was adopted in 1999.",
    ],
)
def test_a_short_name_given_by_the_way_defines_nothing(text: str):
    assert claims(f"The board reports every year.\n\n{text}\n")[1:] == [text[:-1]]


@pytest.mark.parametrize(
    "call",
    [
        "The two halls, by law, should each elect a speaker.",
        "The courts, in our view, should this year hear every case.",
        "The board and the guild, we believe, should both be heard.",
    ],
)
def test_an_aside_before_should_makes_no_condition_of_a_call(call: str):
    assert claims(f"The pier was built in 1990.\n\n{call}") == ["The pier was built in 1990"]


def test_a_law_in_another_clause_rules_nothing():
    text = "The pier was built in 1990.\n\nThe law says nothing of tolls; all tolls should be public."
    assert "all tolls should be public" not in claims(text)


@pytest.mark.parametrize("label", ["Rules under the Act number 14.", "The houses in the street number 12."])
def test_a_number_by_which_something_goes_counts_nothing(label: str):
    assert claims(f"The pier was built in 1990.\n\n{label}") == ["The pier was built in 1990"]


def test_a_name_with_what_somebody_did_about_it_claims_nothing():
    assert claims("The pier was built in 1990.\n\nA plan to which all agreed.") == ["The pier was built in 1990"]
