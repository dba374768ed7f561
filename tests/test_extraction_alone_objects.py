"""Propositions that can be read alone: what stood beside the last subject, titles, absolutes."""

from __future__ import annotations

import pytest

from tests.test_extraction_alone import said


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Norland has signed and ratified 35 treaties aimed at upholding human rights. They include one on trade.",
            "The 35 treaties aimed at upholding human rights include one on trade",
        ),
        (
            "Appeals are heard by an Appeals Tribunal that sits in Port Vale. It received 48 appeals.",
            "The Appeals Tribunal that sits in Port Vale received 48 appeals",
        ),
        (
            "Complaints are examined by the Inspector of Harbours. He has an office in the capital.",
            "The Inspector of Harbours has an office in the capital",
        ),
        ("We created the Harbour Fund in 2010. Its members meet in May.", "The Harbour Fund's members meet in May"),
        ("You may ask questions. They're answered in writing.", "Questions are answered in writing"),
        (
            "There is also the Pensions Appeal Board, which decides disputes. Its members are named by the court.",
            "The Pensions Appeal Board's members are named by the court",
        ),
        (
            "The work is done by four companies. They employ 1,900 sweepers. They also own 86 lorries.",
            "The four companies also own 86 lorries",
        ),
    ],
)
def test_what_stood_beside_a_subject_of_the_other_number_is_said_in_the_pronouns_place(text: str, alone: str):
    assert said(text)[-1] == alone


@pytest.mark.parametrize(
    "text",
    [
        "The pilots closed the port. It was a mistake.",
        "The pilots closed the port. It took a day.",
        "The minister heard the pilots. They left early.",
        "The Board met the pilots. They agreed on a fee.",
        "The members of the Board elected a council. It has nine seats.",
        "Members receive travel money only. Its rate was set in May.",
        "The Board counted eleven candidates and one football field. They met there.",
        "There were 36 ferries in 2019 and 54 this summer. Their number has doubled.",
        "The Board has 2,300 letters about them. They wait for months.",
        "The Board praised its pilots. They were paid.",
    ],
)
def test_an_object_that_need_not_be_meant_leaves_the_pronoun(text: str):
    assert said(text)[-1].startswith(("It ", "Its ", "They ", "they ", "Their "))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Roads.\n\nThe Harbour Fund. Its manager is a pilot from Port Vale.", "The Harbour Fund's manager is a pilot"),
        ("Roads.\n\nThe Harbour Office. It weighs all cargo of the port.", "The Harbour Office weighs all cargo"),
        ("Roads.\n\nAbstention. We do not ask anyone why he did not come.", "he did not come"),
    ],
)
def test_a_paragraphs_title_is_what_its_first_pronoun_means(text: str, alone: str):
    assert said(text)[-1].startswith(alone)


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        (
            "Complaints have to be lodged in person at Port Vale, the four regional offices having been closed.",
            "the four regional offices have been closed",
        ),
        (
            "The crews paid the fee, the other two boats being in the workshop.",
            "the other two boats were in the workshop",
        ),
        (
            "The road was built, the families' consent not having been sought.",
            "the families' consent had not been sought",
        ),
    ],
)
def test_an_absolute_is_said_with_a_finite_verb(text: str, alone: str):
    assert said(text)[-1] == alone


def test_an_absolute_has_the_number_of_its_first_noun():
    found = said(
        "Workers may set up whatever guild they see fit, a notice to the Registrar of Guilds being the one duty."
    )
    assert found[-1] == "a notice to the Registrar of Guilds is the one duty"


def test_a_participle_behind_a_preposition_stays():
    found = said("When I took up this office, one pupil in seven left school without being able to read.")
    assert found[-1].endswith("without being able to read")


def test_a_subject_cut_from_its_verb_behind_a_relative_clause_is_said_as_a_sentence():
    found = said("The Harbour Forum, which this year is the largest ever, proves that the port is growing.")
    assert found[0] == "The Harbour Forum this year is the largest ever"


def test_a_clause_about_what_a_noun_explains_is_said_of_the_thing_explained():
    found = said(
        "Licences are granted by the Harbour Board, a body of seven experts, which takes its decisions in May."
    )
    assert found[-1] == "the Harbour Board takes its decisions in May"


def test_what_has_no_subject_is_nobodys_words():
    text = "Works declared urgent by the Minister are given directly to a firm of his choice"
    assert said(f"{text}.") == [text]


def test_a_verb_taken_for_a_noun_ends_the_subject_that_is_said_again():
    found = said(
        "The law on local self-government codifies local self-governance in the regions (oblast), districts, cities,"
        " districts within the cities, towns and villages; significantly increases the political role of councils"
        " (local elected legislatures) and improves effectiveness of a checks and balances system between councils and"
        " mayors (local executives)."
    )
    assert found[1].startswith("The law on local self-government significantly increases the political role")
    assert found[2].startswith("The law on local self-government improves effectiveness")


def test_a_clause_with_a_subject_of_its_own_behind_a_semicolon_is_lent_none():
    found = said(
        "A person wishing to see the roll writes to the Permanent Secretary, who says yes or no as he sees fit;"
        " a form for this was printed."
    )
    assert found[-1] == "a form for this was printed"
