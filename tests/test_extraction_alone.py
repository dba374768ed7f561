"""Propositions that can be read alone: whose pronoun, whose predicate, whose relative clause, which list head."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from analysis.extraction.extract import extract
from analysis.extraction.parse.noun_phrases import agrees, phrase
from analysis.extraction.sentences.clauses import Piece
from analysis.extraction.sentences.relatives import alone
from analysis.extraction.sentences.standalone import Said, added
from analysis.text.source import source_from_text
from tests.texts import VOCAB, parsed_by_hand


def said(text: str) -> list[str]:
    return [one.proposition.text for one in extract(source_from_text(text)).statements]


@pytest.mark.parametrize(
    "text",
    [
        "The port is busy. It is important that every ship is inspected.",
        "The port is busy. It was on this quay that the first stone was laid.",
        "The port is busy. It is the pilots who decide on the day.",
        "The Harbour Board adopted a programme. It is a document of forty pages.",
        "Parliament passed the Harbour Act in May. It sets the fees for all ships.",
        "Money cannot buy it. Power cannot compel it. It comes with patience.",
        "Much money went into the pier. It rests on forty piles.",
        "The inspector said that the pier was weak. It rests on forty piles.",
        "The minister opened the pier. It rests on forty piles.",
        "The Board looked at exactly what the old pier can bear. It rests on forty piles.",
    ],
)
def test_a_pronoun_that_could_mean_something_else_stays(text: str):
    assert said(text)[-1].startswith(("It ", "it "))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The Harbour Board is small. It has nine members.", "The Harbour Board has nine members"),
        ("The Harbour Board is small. It's paid by the city.", "The Harbour Board is paid by the city"),
        ("The Harbour Board praised the crew. It also noted a delay.", "The Harbour Board also noted a delay"),
        (
            "The Board met in May. The pilots were heard in June; they asked for two new boats.",
            "The pilots asked for two new boats",
        ),
        (
            "The Harbour Act was signed in May and its main parts took effect in June. It halved the fees of the port.",
            "The Harbour Act halved the fees of the port",
        ),
        (
            "The Ombudsman is elected for six years. She hears some 400 complaints each year.",
            "The Ombudsman hears some 400 complaints each year",
        ),
        ("The Roundtable on Fishing met in May. He praised the crews.", "He praised the crews"),
        ("The Harbour Board is small. It'd met twice before.", "The Harbour Board had met twice before"),
        ("The broker knows the port. He/she keeps a list of ships.", "He/she keeps a list of ships"),
        ("A broker is named on the door of the port. Its court sits in town.", "Its court sits in town"),
        ("The crews of the port are small. Their pay is low.", "Their pay is low"),
        ("The Fund serves the ports. What does it pay? It pays for cranes.", "It pays for cranes"),
    ],
)
def test_a_pronoun_stands_for_the_last_subject_that_fits(text: str, alone: str):
    assert said(text)[-1] == alone


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "A sailor who refuses the test loses his licence and is not given a new one.",
            "A sailor who refuses the test is not given a new one",
        ),
        (
            "The proposal would curb the fees of pilots and ban the old cranes from the port.",
            "The proposal would ban the old cranes from the port",
        ),
        (
            "The Board signed a contract that binds the port for years, and raises the fees of all pilots by half.",
            "The Board signed a contract that binds the port for years, and raises the fees of all pilots by half",
        ),
        (
            "In May the pilots complained that the pier had been closed to ships of size, and asked for one crane.",
            "the pilots asked for one crane",
        ),
        (
            "We send the Council a budget that pays the pilots of the port, and protects the old harbour from floods.",
            "a budget that pays the pilots of the port protects the old harbour from floods",
        ),
    ],
)
def test_a_second_predicate_takes_its_subject_only_where_it_is_certain(text: str, alone: str):
    assert said(text)[-1] == alone


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "The fees are set by the Harbour Board, which answers to no ministry.",
            "the Harbour Board answers to no ministry",
        ),
        ("Visas are given to short-term workers, who pay no fees at all.", "short-term workers pay no fees at all"),
        (
            "She was sent the minutes of the council, which had been kept in the old town hall.",
            "She was sent the minutes of the council, which had been kept in the old town hall",
        ),
        (
            "Ships pay a deposit of 350 crowns, which is returned after the voyage.",
            "a deposit of 350 crowns is returned after the voyage",
        ),
        (
            "Of forty piers 26 have new cranes, which leaves fourteen to be served.",
            "Of forty piers 26 have new cranes, which leaves fourteen to be served",
        ),
        (
            "The town is run by the Harbour Board, which answers to no ministry and which no law can close.",
            "the Harbour Board, which no law can close",
        ),
        (
            "The boats wait in the old harbour, where the water is deep enough for them.",
            "in the old harbour the water is deep enough for them",
        ),
    ],
)
def test_a_relative_clause_takes_the_noun_it_belongs_to(text: str, alone: str):
    assert said(text)[-1] == alone


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The port made 42 visits in 2017 and 57 in 2018.", "The port made 57 in 2018"),
        ("There were 900 ships in 2016 and 800 in 2017.", "There were 800 in 2017"),
        (
            "Expenditure stood at 6.2 million in 2020 and 9.1 million in 2021.",
            "Expenditure stood at 9.1 million in 2021",
        ),
        ("The port has 71,000 tonnes, the yards 6,000.", "the yards have 6,000"),
        ("In 2012 201 officers were dismissed and 64 in 2013.", "64 were dismissed in 2013"),
        ("The port brought in 14 million, the road 6 million.", "the road brought in 6 million"),
        (
            "Complaints went down from 5,000 to 3,500 in a year, a drop of thirty percent.",
            "Complaints went down from 5,000 to 3,500 in a year, a drop of thirty percent",
        ),
        (
            "The Code opens the port to all, giving small boats a place of their own.",
            "The Code opens the port to all, giving small boats a place of their own",
        ),
    ],
)
def test_what_leaves_something_out_is_said_with_it(text: str, alone: str):
    assert said(text)[-1] == alone


def test_an_item_behind_a_head_that_is_complete_stands_behind_a_colon():
    text = (
        "Three events have shaped the port:\n\n"
        "- the growth of the fleet in the northern towns;\n- the loss of the old pier in a storm;\n"
    )
    assert said(text)[-1].endswith("have shaped the port: the loss of the old pier in a storm")
    text = "The plans of the port include:\n\n- in May the city will buy two cranes;\n- pilots will be trained;\n"
    assert said(text)[-1].endswith("pilots will be trained")
    assert "include pilots" not in said(text)[-1]
    text = "The plans of the port include:\n\n- building two piers for small boats;\n- buying a crane from abroad;\n"
    assert said(text)[-1] == "The plans of the port include buying a crane from abroad"


def test_a_heading_that_is_a_sentence_lends_no_name():
    text = "What the Act has changed\n\nThe Act:\n\n- abolishes the fee for pilots;\n- sets up a court for the port;\n"
    assert said(text)[-1] == "The Act sets up a court for the port"


def test_a_plural_behind_its_article_has_lost_no_apostrophe():
    text = "Our trade with the Americas grew. America sells us steel. America buys fish. The Americas Treaty is old."
    assert "The Americas Treaty is old" in said(text)


SHARED = """
The DET DT det 1
rules NOUN NNS nsubj 5 rule
of ADP IN prep 1
the DET DT det 4
port NOUN NN pobj 2
bind VERB VBP ROOT 5
all DET DT dobj 5
"""


def test_number_tells_whose_verb_it_is():
    parse = parsed_by_hand(SHARED)
    assert agrees(parse[5], parse[1])
    assert not agrees(parse[5], parse[4])


def test_a_clause_that_says_which_is_part_of_the_name():
    parse = parsed_by_hand("""
        Any DET DT det 1
        person NOUN NN nsubj 5
        , PUNCT , punct 1
        who PRON WP nsubj 4
        asks VERB VBZ relcl 1 ask
        pays VERB VBZ ROOT 5 pay
    """)
    assert phrase(parse[1]) == "Any person"
    parse = parsed_by_hand("""
        Any DET DT det 1
        person NOUN NN nsubj 4
        who PRON WP nsubj 3
        asks VERB VBZ relcl 1 ask
        pays VERB VBZ ROOT 4 pay
    """)
    assert phrase(parse[1]) == "Any person who asks"
    assert phrase(parse[1], longest=3) == ""


def test_two_nouns_that_fit_stay_together():
    parse = parsed_by_hand("""
        plans NOUN NNS ROOT 0 plan
        of ADP IN prep 0
        boards NOUN NNS pobj 1 board
        , PUNCT , punct 0
        which PRON WDT nsubj 5
        hold VERB VBP relcl 2
    """)
    assert alone(parse, Piece(4, 6, "relative", 5)) == "plans of boards, which hold"


def test_a_numbered_name_keeps_its_number():
    parse = parsed_by_hand("""
        Act PROPN NNP nsubj 4
        No NOUN NN appos 0
        . PUNCT . punct 0
        12 NUM CD dep 4
        holds VERB VBZ ROOT 4 hold
    """)
    assert phrase(parse[0]) == "Act No . 12"


def test_what_is_added_keeps_the_marks_of_the_text():
    parse = Doc(VOCAB, words=["Fees", "fell", ",", "a", "relief"], pos=["NOUN", "VERB", "PUNCT", "DET", "NOUN"])
    before = Said(Piece(0, 2, "sentence", 1), "The fees fell")
    assert added(parse, before, Piece(3, 5, "apposition", 4)) == "The fees fell , a relief"


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Half of the plan was drawn by pilots. It was preceded by a survey.", "The plan was preceded by"),
        ("A third of the crop failed. It was insured.", "The crop was insured"),
        ("Half of the pilots voted. They were paid.", "They were paid"),
    ],
)
def test_a_share_of_one_thing_is_told_of_the_thing(text: str, alone: str):
    assert said(text)[-1].startswith(alone)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Other harbour experts give figures on the size of the fleet as ranging between 18 and 60 ships.",
            "Other harbour experts give figures",
        ),
        (
            "The 2009 Harbour Index for Europe scored the port better than many others in the region.",
            "The 2009 Harbour Index for Europe scored the port",
        ),
    ],
)
def test_a_verdict_is_said_with_whose_verdict_it_is(text: str, alone: str):
    assert said(text)[0].startswith(alone)


def test_as_a_result_gives_no_reason_and_keeps_its_first_word():
    found = said("Four firms merged in 2006, and as a result a new line emerged on the eastern route.")
    assert found == ["Four firms merged in 2006", "as a result a new line emerged on the eastern route"]


def test_what_stands_behind_since_is_no_part_of_a_name():
    words = ["Since", "independence", "Norland", "has", "reformed", "courts", "."]
    heads, deps = [4, 2, 4, 4, 4, 4, 4], ["mark", "compound", "nsubj", "aux", "ROOT", "dobj", "punct"]
    tags = ["SCONJ", "NOUN", "PROPN", "AUX", "VERB", "NOUN", "PUNCT"]
    doc = Doc(VOCAB, words=words, heads=heads, deps=deps, pos=tags)
    assert phrase(doc[2]) == "Norland"
