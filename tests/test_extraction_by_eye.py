"""What readings of real texts by eye found wrong: lists, joints, tables, courtesies, the voices of two sides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.gathering import gather
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.official import Sides
from analysis.extraction.critiques import Hearing, said_officially
from analysis.extraction.parse.model import parse
from analysis.extraction.passages.critic_passage import HELD
from analysis.extraction.voicing import Voices
from analysis.text.layout import units
from tests.texts import extracted


def told(text: str) -> list[str]:
    """The claims of a text as they read alone."""
    return [one.proposition.text for one in extracted(text).claims]


def role(text: str) -> str:
    """What the last statement of a text is."""
    return extracted(text).statements[-1].role


def test_what_a_list_announces_stands_behind_its_head_where_no_words_could_be_lent():
    assert told("The Roads Act, in its wording of 2015:\n\n(a) sets a toll;\n(b) frees the carters of it.")[0] == (
        "The Roads Act, in its wording of 2015, sets a toll"
    )
    found = told("The Harbour Plan has a number of measures: repair of the old quay; planting of reeds along the mole.")
    assert found[-1] == "The Harbour Plan has a number of measures: planting of reeds along the mole"
    whole = "The Harbour Plan has many measures:\n\n- the old quay was repaired by the guild;\n- reeds were planted."
    assert told(whole)[0] == "the old quay was repaired by the guild"


def test_a_verb_does_not_run_on_from_a_head_that_is_a_sentence():
    found = told("The Roads Act does the following:\n\n- Sets a toll;\n- Abolishes the fee for carts.")
    assert found == ["Sets a toll", "Abolishes the fee for carts"]


def test_an_infinitive_with_be_or_have_takes_its_list_head():
    text = "Every skipper has the right:\n\n(a) to be told the price of a berth;\n(b) to have wrong bills put right."
    assert told(text) == [
        "Every skipper has the right to be told the price of a berth",
        "Every skipper has the right to have wrong bills put right",
    ]
    counted = "The Board has three tasks:\n\n(a) to be present at the launch;\n(b) to draw up the lists."
    assert told(counted)[0] == "The Board has three tasks: to be present at the launch"


def test_two_sentences_in_one_item_are_two_claims():
    text = "These rules apply:\n\n- Pilots declare their income each year; the lists of the Board will not be public.\n"
    assert told(text) == [
        "Pilots declare their income each year",
        "the lists of the Board will not be public",
    ]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The toll was moderate and did not affect small boats.", "The toll did not affect small boats"),
        ("The Guild is a part of the Ministry and acts independently of it.", "The Guild acts independently of it"),
    ],
)
def test_what_a_thing_is_and_what_it_does_are_two_claims(text: str, second: str):
    assert told(text)[1:] == [second]


def test_three_predicates_in_a_row_stay_as_they_are():
    assert told("The water was clear, did not smell and came at any hour.")[0].startswith("The water was clear, did")


def test_a_clause_taken_for_a_relative_one_is_parted_at_and():
    text = "In at least seven ports the mayor sits on the board, and nobody calls those ports backward."
    assert told(text)[1:] == ["nobody calls those ports backward"]


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Any skipper can put a question to a minister, who must answer it within thirty days.",
            "a minister must answer it within thirty days",
        ),
        (
            "No fee is charged, except for copies of more than 50 pages, which cost 20 cents a page.",
            "No fee is charged, except for copies of more than 50 pages, which cost 20 cents a page",
        ),
        (
            "The number of wrecks has dropped since the reform, which shows that pilots have learnt.",
            "The number of wrecks has dropped since the reform, which shows that pilots have learnt",
        ),
        (
            "All tenders have been run over the electronic platform e-Tender, which has led to savings of 60 million.",
            "e-Tender has led to savings of 60 million",
        ),
    ],
)
def test_a_relative_clause_reads_as_a_sentence(text: str, alone: str):
    assert told(text)[-1] == alone


def test_whose_a_subject_is_holds_for_its_second_predicate():
    text = (
        "The Guild began its work in May. Its board is named by the Assembly for six years and can be removed by none."
    )
    assert told(text)[-1] == "The Guild's board can be removed by none"


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("The port had 160 posts and 20 vacancies, so that one post in 8 was empty.", "one post in 8 was empty"),
        (
            "The Guild did not build the mole; nor did it pay for the quay beside it.",
            "The Guild did not build the mole; nor did it pay for the quay beside it",
        ),
    ],
)
def test_a_joining_word_does_not_open_what_reads_alone(text: str, alone: str):
    assert told(text)[-1] == alone


def test_a_contraction_before_a_thing_done_is_has():
    assert told("Jane Vale was on and off welfare. She's saved enough money to move to the coast.")[-1] == (
        "Jane Vale has saved enough money to move to the coast"
    )


def test_what_a_law_stipulates_is_no_voice():
    proposition = extracted("Boats may carry no lamps at noon.").statements[0].proposition
    said = Attributed(
        content=(proposition.start, proposition.end),
        source=None,
        cue=None,
        voice="Data Act",
        voice_kind="person",
        quoted=False,
    )
    assert Voices([said], Hearing(demands=())).of(proposition)[0] == "author"
    assert Voices([replace(said, voice="Jane Law")], Hearing(demands=())).of(proposition)[0] == "Jane Law"


def test_a_case_number_ends_no_sentence():
    assert told("In its decision No. U-246/02 of 3 April 2003, the Court decided that the law had to be annulled.") == [
        "In its decision No U-246/02 of 3 April 2003, the Court decided that the law had to be annulled"
    ]
    assert len(extracted("Is the quay open? No. The Guild voted against it.").statements) == 2


def test_columns_of_years_have_a_header_and_rows_their_caption():
    table = "Rural homes with piped water\n\nProvince\t2015\t2016\tTarget 2017\nAsmar\t82\t88\t92\nBekra\t64\t70\t78\n"
    assert told(table) == [
        "Rural homes with piped water: Asmar: 2015 82, 2016 88, Target 2017 92",
        "Rural homes with piped water: Bekra: 2015 64, 2016 70, Target 2017 78",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The port is open. Friends, thank you.",
        "The port is open. It is good to be back in Vesten, in the hall of the guild.",
        "The port is open. The Board expressed its appreciation to the workers of both shores.",
        "The port is open. The delegation thanked the host side for its warm hospitality.",
        "The port is open. The Ministry wishes to thank its partners for their support.",
        "The port is open. The interview was conducted by Petra Vale on 3 October 2018.",
        "The port is open. Done at Port Amel on 18 May 2015 in two copies in the English language.",
        "The port is open. The list of participants is attached as Annex 1.",
        "The port is open. Some will ask what it costs.",
        "The port is open. In this guide “the Board” means the Harbour Board and “data” means any word about a ship.",
    ],
)
def test_courtesies_and_notes_claim_nothing(text: str):
    assert role(text) != "claim"


@pytest.mark.parametrize(
    "text",
    [
        "The port is open. You don't need a licence for a rowing boat.",
        "The port is open. The Ministry has thanked Ms. Roe for her letter.",
        "Some will ask what it costs. It costs 640 million crowns.",
        "The port is open. It is good to see a doctor once a year.",
    ],
)
def test_what_looks_like_a_courtesy_and_states_something_stays(text: str):
    assert role(text) == "claim"


def test_each_side_of_a_communique_speaks_for_itself():
    text = "Joint communiqué\n\nThe Norland side reported that the repair of the railway had been completed early."
    assert extracted(text).claims[-1].voice == "Norland side"
    joint = extracted("Joint communiqué\n\nThe two sides noted with satisfaction that trade had grown by 22 per cent.")
    assert joint.claims[-1].voice == "author"


def test_a_body_that_decides_cases_and_may_be_dismissed_is_no_critic():
    text = (
        "The Office of the Harbour Commissioner is an independent authority. The Commissioner is elected by the "
        "Assembly for seven years and may be dismissed only for grave misconduct. In its first year the Office "
        "received 1,406 complaints. It upheld 311 of them, rejected 702 and had not decided the others.\n\n"
    )
    assert extracted(text).demands == ()
    assert all(one.role != "critique" for one in extracted(text).statements)


def test_what_an_official_is_said_to_say_goes_on_after_no_critic():
    text = "Judge Ana Perlow was doubtful. Justice Minister Viktor Hain spoke. The figures, he said, were good."
    start = text.index("The figures")
    said = [Attributed(content=(start, len(text)), source=None, cue=None, voice="x", voice_kind="person", quoted=False)]
    held = Demand(start=start, end=len(text) - 1, demand="", voice="Ana Perlow", cue=HELD, passage=(start, len(text)))
    parsed = parse(units(text))
    sides = Sides(parsed, text, (), (), gather(parsed))
    assert said_officially(held, [replace(said[0], voice="Minister Viktor Hain")], sides)
    assert not said_officially(held, [replace(said[0], voice="Ana Perlow")], sides)
    assert not said_officially(held, [], sides)
