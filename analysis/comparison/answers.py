"""Whether a critique is answered: the finding that no claim answers a demand is a result of its own."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.records import Case, Critique

ANSWERS = ("addressed", "partly_addressed", "unanswered")
"""In the text's own words: what is addressed there may still be contested, and often is by another claim."""

RELATIONS = ("addresses", "partly_addresses", "touches", "in_tension")
"""What a claim may be to a critique. A row without one is a closest passage and no more."""

ANSWERING = frozenset({"addresses", "partly_addresses"})
"""What makes a demand answered, in whole or in part."""


def answer(relations: Iterable[str]) -> str:
    """The best answer among the relations of one critique's rows.

    Claims that only touch the matter, or show that the demanded thing is absent, answer nothing.
    """
    found = set(relations)
    if "addresses" in found:
        return "addressed"
    return "partly_addressed" if "partly_addresses" in found else "unanswered"


def unanswered(case: Case) -> tuple[Critique, ...]:
    """The critiques that no claim of the text answers, in reading order; their rows are closest passages only.

    A person's decision about a row counts before the machine's suggestion.
    """
    return tuple(critique for critique in case.critiques if answered(case, critique) == "unanswered")


def answered(case: Case, critique: Critique) -> str:
    """How far the text answers one critique; one of :data:`ANSWERS`."""
    return answer(
        link.judgement if link.judgement in (*RELATIONS, "unrelated") else link.relation
        for link in case.links
        if link.critique_id == critique.critique_id
    )
