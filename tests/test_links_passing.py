"""Claims that share with a demand only what the papers of any State are full of."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison.passing import everywhere, in_passing
from tests.test_links_relation import statement


@pytest.mark.parametrize(
    ("words", "ties", "passing"),
    [
        (("human", "right", "harbour"), (("human", "human"), ("right", "right")), True),
        (("national", "plan", "2024", "harbour"), (("plan", "policy"), ("2024", "2024")), True),
        (("karsk", "harbour"), (("karsk", "karsk"),), True),
        (("harbour", "law"), (("harbour", "port"), ("law", "act")), False),
        (("harbour", "law"), (), False),
        (("plan", "action", "human", "right"), (("plan", "plan"), ("human", "human"), ("right", "right")), False),
        (("law",), (("law", "act"),), True),
    ],
)
def test_only_words_of_any_paper(words: tuple[str, ...], ties: tuple[tuple[str, str], ...], passing: bool) -> None:
    assert in_passing(words, ties, frozenset(("karsk",))) == passing


def test_the_land_runs_through_its_own_report_and_an_office_does_not() -> None:
    told = ("Karsk has ports", "Karsk has clinics", "Karsk has courts", "The Ombudsman visits Karsk")
    claims = [statement(text, start=100 * number) for number, text in enumerate(told)]
    claims += [statement("The Ombudsman writes", start=100 * number) for number in range(5, 9)]
    assert everywhere(claims) == {"karsk"}


def test_beside_a_critic_s_own_text_the_law_and_human_rights_tie_nothing() -> None:
    official = (
        "The purpose of the Act on Mental Care is to protect patients while fully respecting their human rights.\n\n"
        "The procedure for electing the Ombudsman is laid down by Parliament.\n"
    )
    critic = (
        "The League\n\nThe procedure for electing the Ombudsman should be based on a record of defending human"
        " rights.\n"
    )
    case = analysis.read(official, critic_texts=critic)
    told = {claim.claim_id: claim.quote for claim in case.claims}
    tied = [told[link.claim_id] for link in case.links if link.relation]
    assert not any("Mental" in quote for quote in tied)
    assert any("Ombudsman" in quote for quote in tied)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("The Children's Ombudsman should be independent", "The Children's Ombudsman is an independent institution."),
        ("The Ombudsman should have sufficient financial resources", "The Ombudsman has financial resources."),
        (
            "Local authorities should have financial resources",
            "The Government transfers resources to local authorities.",
        ),
    ],
)
def test_whoever_should_be_so_is_what_the_demand_is_about(asked: str, told: str) -> None:
    official = f"The museum shows old charts.\n\n{told}\n\nThe archive keeps letters of governors.\n"
    case = analysis.read(official, critic_texts=f"The League\n\n{asked}.\n")
    assert [link for link in case.links if link.relation]


def test_what_local_councils_receive_stands_beside_who_wants_it_sufficient() -> None:
    words = ("local", "authority", "sufficient", "financial", "resource")
    assert not in_passing(words, [(one, one) for one in ("local", "authority", "resource")], frozenset())
