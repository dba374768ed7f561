"""How close two passages are in their words, without a model."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import closest
from analysis.comparison.subjects import throughout
from analysis.extraction.critics.demands import Demand
from analysis.lexicon import tied, ties
from analysis.lexicon.words import base, content


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("licences", "licence"), ("elected", "elect"), ("registered", "register"), ("bodies", "body"), ("news", "news"),
     ("stopped", "stop"), ("Ministry’s", "ministry"), ("process", "process"), ("schoolchildren", "schoolchild"),
     ("policemen", "policeman"), ("withdrew", "withdraw"), ("prefects", "prefect"), ("specimen", "specimen"),
     ("re-registration", "registration"), ("re-elected", "elect"), ("re-use", "re-use")],
)  # fmt: skip
def test_base_forms(form: str, lemma: str):
    assert base(form) == lemma


def test_function_words_are_left_out_and_figures_kept():
    assert content("The number of the inspectors should be raised to 300") == ["number", "inspector", "raise", "300"]


def test_words_are_tied_by_family_by_group_and_by_sense():
    assert tied("register", "registration") > tied("libel", "defamation") > 0
    assert tied("libel", "harvest") == 0
    assert tied("vote", "vote") == 1


@pytest.mark.parametrize(
    ("british", "american"),
    [("labour", "labor"), ("defence", "defense"), ("programme", "program"), ("centre", "center"),
     ("analyse", "analyze"), ("authorise", "authorize"), ("enrolment", "enrollment"),
     ("neighbourhood", "neighborhood"), ("catalogue", "catalog"), ("judgement", "judgment")],
)  # fmt: skip
def test_two_spellings_are_one_word(british: str, american: str):
    """A government may write in one and its critic in the other."""
    assert tied(british, american) == tied(american, british) == 1


@pytest.mark.parametrize(("one", "other"), [("prise", "prize"), ("tour", "tor"), ("poll", "pol")])
def test_words_that_only_look_like_two_spellings_are_two(one: str, other: str):
    assert tied(one, other) < 1


def test_ties_hold_both_ways():
    table = ties()
    assert all(table[other][word] == weight for word in list(table)[:2000] for other, weight in table[word].items())


def test_a_synonym_outranks_an_unrelated_passage():
    scores = closest(
        "Libel should be decriminalized",
        ["Defamation is a criminal matter", "The harvest was good", "Schools open in autumn"],
    )
    assert scores[0] > max(scores[1:])


def test_a_paraphrase_outranks_a_passage_that_shares_a_common_word():
    passages = [
        "The Government built new roads in the north",
        "The Government will print all inspection reports",
        "The Government signed a treaty",
        "Reports on weather are read on the radio",
    ]
    scores = closest("Publication of the reports of inspectors by the Government", passages)
    assert max(range(4), key=scores.__getitem__) == 1


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.lists(st.text(max_size=60), max_size=4))
def test_any_text_gets_a_score_between_nought_and_one(query: str, passages: list[str]):
    scores = closest(query, passages)
    assert len(scores) == len(passages)
    assert all(0 <= score <= 1.000001 for score in scores)


def test_what_a_list_of_demands_is_about_counts_for_each_of_its_items():
    head = "The Monitor has views on beekeeping: beekeeping law is old and beekeeping fees are high."
    text = f"Roads were built.\n\n{head}\n\nFees should be lower;\nInspectors should be free."
    places = [
        (text.index(part), text.index(part) + len(part)) for part in ("Fees should be lower", "Inspectors should")
    ]
    wanted = [
        Demand(start=a, end=b, demand=text[a:b], voice="The Monitor", cue="", passage=(text.index(head), b))
        for a, b in places
    ]
    assert throughout(wanted, text) == [("beekeeping",), ("beekeeping",)]
    assert throughout(wanted, "") == [(), ()]


@pytest.mark.parametrize(
    "claim", ["The death penalty was abolished", "Capital punishment was abolished", "Death sentences were abolished"]
)
def test_the_death_penalty_is_one_word_and_ties_to_no_other_penalty(claim: str):
    assert "penalty" not in content(claim)
    assert content(claim)[0] == content("the death penalty")[0]


def test_who_is_in_charge_faces_no_charge():
    assert "charge" not in content("The Ministry is in charge of the register")
    assert "charge" in content("The charge against him was dropped")
