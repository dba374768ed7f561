"""Independence claimed, dependence described, and bodies that only sound alike."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.independence import find
from analysis.comparison.tensions.opposites.other_bodies import of_other_bodies
from analysis.comparison.tensions.weighing.weighed import OTHER, _other_bodies
from tests.texts import reading


@pytest.mark.parametrize(
    "text",
    [
        "The Central Bank is independent. Its governor serves at the pleasure of the President.",
        "The Electoral Commission is an impartial body. Its chairman is a member of the ruling party.",
        "Universities enjoy full autonomy. The rector of each university is appointed by decree of the President.",
        "The Press Council is self-governing. The Council is chaired by the Minister of Information.",
        "The Ombudsman answers to Parliament alone. The Ombudsman's budget is set by the Ministry of Finance.",
        "The Anti-Corruption Bureau takes no orders from anyone. Its director is chosen by the Prime Minister.",
        "The Audit Chamber stands outside the executive. Its auditors are employed by the Ministry of Finance.",
        "The Human Rights Commission enjoys complete autonomy. Five of its nine members are presidential appointees.",
        "No politician can interfere with the Tax Court. Judges of the Tax Court are promoted by"
        " the Ministry of Justice.",
        "Our courts are fully independent. Judges are appointed and dismissed by the President.",
        "The Broadcasting Board is free of political influence. The Cabinet names the members of"
        " the Broadcasting Board.",
        "The Grain Board is beholden neither to millers nor to ministers. The Minister of Farming names its members.",
        "The Water Court owes obedience to no one. In 2019 the Governor dismissed two judges of the Water Court.",
        "The judges of the Water Court have only the law above them. The Governor names the judges of the Water Court.",
        "The Seed Agency has no master but the farmer. The head of the Seed Agency is appointed by the Prime Minister.",
        "The Toll Board sits for life and nobody can dismiss it. The Toll Board is appointed by the King.",
        "Members of the Pension Board are chosen by their peers. The Minister removed two of the Pension Board.",
        "The Archive Board is a body of its own. Its chairman is the Deputy Minister of Culture.",
        # the clause names the body, but not as its subject
        "The outlook is the work of the Fiscal Council, whose forecasts are made at arm's length from the Treasury. The"
        " forecasts of the Fiscal Council are approved by the Ministry.",
        "The law leaves it to every station to choose its own news. Each station is paid by the Ministry.",
        "Head teachers are chosen by the school's own council, and by no one else. The council of a school is appointed"
        " by the Ministry.",
        "Elections are run by the Poll Commission, a body of nine members which takes orders from nobody. The"
        " Minister appoints the Poll Commission.",
        "The Press Agency is independent. Its director is elected by the Press Senate. The Press"
        " Senate is named by the King.",
    ],
)
def test_to_reconcile(text):
    found = find(reading(text))
    assert found
    for one in found:
        assert one.kind == "independence"
        for start, end in (one.a, one.b, *one.triggers):
            assert text[start:end].strip()
        body = one.why.partition(":")[0].lower()
        assert body in one.question.lower(), "a pair may say no more than “it”; its question says what is meant"


@pytest.mark.parametrize(
    "text",
    [
        "The Broadcasting Council is independent. The Broadcasting Corporation is run by a"
        " director named by the Minister.",
        "The Press Council is independent. Its members are elected by Parliament.",
        "The Police Conduct Authority owes nothing to the police. The Police Standards Board is"
        " chaired by the Minister.",
        "The Central Bank should be independent. Its governor is appointed by the President.",
        "Since independence the country has grown. The cabinet is appointed by the President.",
        # what is free is no body, a place, or somebody else
        "We speak with neighbours in Norland. Norland is sovereign. The Minister appointed an envoy to Norland.",
        "More is needed than federal action alone in the courts. The Minister appoints the judges of the courts.",
        "The government expenditures themselves pay for the courts. The Minister appoints the judges of the courts.",
        "The trust fund is large. They can then run schemes as they see fit. The Minister finances the trust fund.",
        "The peace of the Academy rests not on arms races but on law. The Minister pays the Academy.",
        "We train volunteers to see that every child can judge independently. The Ministry pays the volunteers.",
        "Independent observers praised the poll. The Electoral Commission is appointed by the President.",
        "The Chief Inspector is appointed by the Government. The Insurance Service takes no"
        " instructions from the Ministry.",
    ],
)
def test_nothing_to_reconcile(text):
    assert not find(reading(text))


def test_a_body_is_named_as_the_text_writes_it():
    """ "Could the body in question (national council of the press) …" reads like a slip."""
    text = (
        "Licences are granted by the National Council of the Press. The Council is independent."
        " Its members are appointed by the President."
    )
    [one] = find(reading(text))
    assert one.why.startswith("the National Council of the Press: “is independent”, yet")
    assert one.question.startswith("Could the National Council of the Press decide against those who appoint")
    [one] = find(reading("Our judges are independent. Judges are appointed and dismissed by the President."))[:1]
    assert one.question.startswith("Could those of whom this is said (judge) decide against whoever appoints")


def test_in_one_sentence_the_claim_is_quoted_with_the_body_it_is_of():
    text = "The independent Harbour Board, whose chair reports to my Department, has confirmed it."
    [one] = find(reading(text))
    assert (text[slice(*one.a)], text[slice(*one.b)]) == ("The independent Harbour Board", "reports to my Department")


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The Harbour Fund takes no orders from the ministry. The chief pilot is appointed by the Minister.", True),
        ("The Harbour Fund takes no orders from the ministry. Its director is appointed by the Minister.", False),
        ("The Harbour Fund takes no orders. The head of the Fund is appointed by the Minister.", False),
        (
            "The Press Court is independent. It is elected by the Press Senate. The Press Senate is named by the King.",
            False,
        ),
        ("Judges are independent. The chief pilot is appointed by the Minister.", False),
    ],
)
def test_two_bodies_that_nothing_ties_are_told_apart(text, apart):
    found = {(one.text, other.text) for one, other in of_other_bodies(reading(text))}
    first, last = text.split(". ")[0], text.split(". ")[-1]
    assert ((f"{first}.", last) in found) == apart


def test_a_pair_of_two_bodies_counts_for_less():
    reading_of = reading(
        "The Harbour Fund takes no orders from the ministry. The chief pilot is appointed by the Minister.\n"
    )
    pair = (0, 1)
    before = [(0.4, pair, ())]
    [(score, same, _)] = _other_bodies(reading_of, before, {pair: "independence"})
    assert same == pair
    assert score == OTHER * 0.4
    assert _other_bodies(reading_of, before, {pair: "scope"}) == before
