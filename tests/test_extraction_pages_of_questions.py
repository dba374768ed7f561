"""What pages of questions, opinions and law commentaries hold that is a claim, and what in them is none."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted


def roles(text: str) -> list[str]:
    return [one.role for one in extracted(text).statements]


@pytest.mark.parametrize(
    "text",
    [
        "Who may see my file?\n\nYou decide who reads it.\n",
        "Your permit will be ready within five days.\n",
        "The contracts can be consulted on request, with the exception of trade secrets.\n",
        "The first trains should run by the end of 2029.\n",
        "The new wards should be finished in 2029.\n",
        "Article 13 gives journalists access to public meetings.\n",
    ],
)
def test_a_rule_told_to_the_reader_and_a_forecast_are_claims(text: str):
    assert roles(text)[-1] == "claim"


@pytest.mark.parametrize(
    "text",
    [
        "The contracts can be consulted on request.\n",
        "We are ready to answer your questions.\n",
        "Fill in the form, upload a photograph and choose an office.\n",
        "The State should adopt a law on water by the end of 2029.\n",
        "The tax should be abolished by the end of 2029.\n",
        "This commentary explains the main provisions.\n",
        "The author has been State Secretary since 2019.\n",
        "The opinions expressed are his own.\n",
        "We are pleased to present our eighth annual report.\n",
        "I have worked in the woods for thirty years.\n",
        "I do not share her conclusions.\n",
        "Not all is well.\n",
        "And it is not only a matter of bricks.\n",
        "These are fair questions.\n",
        "May your harvest be rich.\n",
        "Private letters are not covered by the term.\n",
        "I read that the card was hacked in 2017. Is that true?\n",
    ],
)
def test_offers_directions_bylines_and_private_views_are_none(text: str):
    assert "claim" not in roles(text)


def test_views_that_others_have_given_are_told() -> None:
    assert roles("The opinions given by the Constitutional Court are binding on all.\n") == ["claim"]


def test_an_objection_quoted_to_be_answered_is_no_claim_of_the_text():
    text = 'What critics say\n\n"The old are being left behind."\n\nLibraries in all towns offer courses.\n'
    assert roles(text) == ["heading", "objection", "claim"]
    named = (
        'What visitors say\n\n"The old are being served as never before."\n\nLibraries in all towns offer courses.\n'
    )
    assert roles(named) == ["heading", "claim", "claim"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "All data are encrypted, the keys are held by three offices, and no clerk can open a file alone.\n",
            ["All data are encrypted", "the keys are held by three offices", "no clerk can open a file alone"],
        ),
        (
            "They reach every port, however small, on the twenty-fifth of the month.\n",
            ["They reach every port, however small, on the twenty-fifth of the month"],
        ),
        (
            "The share of hydrogen has almost tripled, from 9 to 26 per cent.\n",
            ["The share of hydrogen has almost tripled, from 9 to 26 per cent"],
        ),
        (
            "Let us begin with the figures: forest covers 29 per cent of the country.\n",
            ["forest covers 29 per cent of the country"],
        ),
        (
            "As a result, fires at sea have become rare: three were recorded in 2018.\n",
            ["As a result, fires at sea have become rare", "three were recorded in 2018"],
        ),
        (
            "Nine countries have bought our technology, the latest being Norway.\n",
            ["Nine countries have bought our technology", "the latest being Norway"],
        ),
        (
            "An owner receives compensation for ten years – a generous rule by any standard.\n",
            ["An owner receives compensation for ten years", "a generous rule by any standard"],
        ),
    ],
)
def test_each_assertion_is_cut_where_it_ends(text: str, found: list[str]):
    assert claims(text) == found


def test_a_list_headed_by_what_will_be_done_tells_intentions():
    text = "In 2029 the Corporation will\n(a) connect a further 30,000 households;\n(b) replace 120 km of pipes.\n"
    assert [one.kind for one in extracted(text).claims] == ["intention", "intention"]


def test_what_thanks_to_something_is_so_is_a_cause():
    assert [one.kind for one in extracted("Thanks to the card, founding a firm takes eighteen minutes.\n").claims] == [
        "causal"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "„The thieves cross the street when they see me.“ His view is shared by hundreds of traders.\n",
        "„The thieves cross the street when they see me.” His view is shared by hundreds of traders.\n",
        "‹The thieves cross the street when they see me.› His view is shared by hundreds of traders.\n",
    ],
)
def test_a_sentence_ends_at_the_closing_mark_of_another_language(text: str):
    assert claims(text)[-1] == "His view is shared by hundreds of traders"


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ('"The net gain is beyond doubt", notes the Court of Auditors.\n', "Court of Auditors"),
        ('"The net gain is beyond doubt", states the report.\n', "report"),
        ("As the Harbour Bank has calculated, the ban would cost 4,000 jobs.\n", "Harbour Bank"),
    ],
)
def test_who_says_it_stands_behind_a_comma_or_before_it(text: str, voice: str):
    assert [one.voice for one in extracted(text).claims] == [voice]


def test_a_note_that_says_what_a_word_of_a_table_means_is_no_claim():
    text = (
        "Losses² fell below 30 per cent in 2020.\n\n² Water lost through leaks, theft or faulty meters.\n"
        "³ The wells have since been closed.\n"
    )
    found = claims(text)
    assert not [one for one in found if "leaks" in one]
    assert [one for one in found if "closed" in one]


def test_a_noun_with_a_clause_that_says_which_is_a_fragment():
    assert "claim" not in roles("A world where the United Nations is poised to fulfil the vision of its founders.\n")
    assert roles("A world record was set in the year when the port was opened.\n") == ["claim"]
