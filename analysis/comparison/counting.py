"""What counts as a claim once people have read: a row they found to be none is in the table, and in no number."""

from __future__ import annotations

from dataclasses import replace

from analysis.records import Case, Claim

NO_CLAIM = "no_claim"
"""What a person decides who finds that a row is no claim."""


def no_claims(case: Case) -> frozenset[str]:
    """The ids of the rows that are no claims by all who decided on them; where readers differ, a row still counts."""
    return frozenset(claim.claim_id for claim in case.claims if claim.judgement == NO_CLAIM)


def set_apart(case: Case) -> tuple[Claim, ...]:
    """The rows themselves that are no claims by all who decided on them, with nothing beside them any more."""
    gone = no_claims(case)
    return tuple(replace(claim, reforms="") for claim in case.claims if claim.claim_id in gone)


def counting(case: Case) -> Case:
    """The case without the rows that people found to be no claims, and without their links to critiques.

    The passages of a tension are the text's words whether they are claims or not: the pair stays, and names no claim
    on that side.
    """
    gone = no_claims(case)
    if not gone:
        return case
    return replace(
        case,
        claims=tuple(claim for claim in case.claims if claim.claim_id not in gone),
        links=tuple(link for link in case.links if link.claim_id not in gone),
        tensions=tuple(
            replace(
                one,
                a_claim="" if one.a_claim in gone else one.a_claim,
                b_claim="" if one.b_claim in gone else one.b_claim,
            )
            for one in case.tensions
        ),
    )
