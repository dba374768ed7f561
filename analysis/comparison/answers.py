"""Whether a critique is answered: the finding that no claim answers a demand is a result of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from analysis.records import Case, Link

ANSWERS = ("addressed", "partly_addressed", "unanswered")
"""In the text's own words: what is addressed there may still be contested, and often is by another claim."""

DEMAND, FAULT = "demand", "fault"
KINDS = (DEMAND, FAULT)
"""What a critique does: it asks for something, or finds fault and leaves unsaid what is to be done about it."""

RELATIONS = ("addresses", "partly_addresses", "touches", "in_tension")
"""What a claim may be to a critique. A row without one is a closest passage and no more."""

UNRELATED = "unrelated"
"""What a person may decide beside these: the two are about different matters."""

DECIDED = ("addresses", "partly_addresses", "in_tension", "touches", UNRELATED)
"""What a person may decide that it is, the one first that counts where coders differ: it takes one to say so."""

OPEN = "unsure"
"""What a person decides who leaves it open."""

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


def counted(relation: str, decisions: Collection[str]) -> str:
    """What a row counts as: people's decisions come before the machine's suggestion.

    A row answers where a coder says so. Where all leave it open, it does not: it touches the matter, no more.

    Args:
        relation: the suggested one.
        decisions: every coder's.
    """
    decided = next((one for one in DECIDED if one in decisions), "")
    if decided:
        return "" if decided == UNRELATED else decided
    return "touches" if OPEN in decisions and relation in DECIDED[:2] else relation


def answered(case: Case, given: Mapping[tuple[str, str], Collection[str]] | None = None) -> dict[str, str]:
    """How far the text answers each critique, by its id; each one of :data:`ANSWERS`.

    Args:
        case: the case.
        given: the ids of claim and critique → every coder's decision; None: as the cells of the rows tell it.
    """
    relations: dict[str, list[str]] = defaultdict(list)
    for link in case.links:
        decisions = _decisions(link) if given is None else given.get((link.claim_id, link.critique_id), ())
        relations[link.critique_id].append(counted(link.relation, decisions))
    return {one.critique_id: answer(relations[one.critique_id]) for one in case.critiques}


def _decisions(link: Link) -> tuple[str, ...]:
    return tuple(decision for _, decision in unsaid(link.judgement))


def said(given: Iterable[tuple[str, str]]) -> str:
    """Coders and their decisions as a cell shows them: one decision or, where coders differ, each with its coder."""
    pairs = list(given)
    if len({said for _, said in pairs}) <= 1:
        return pairs[0][1] if pairs else ""
    return " / ".join(f"{said} ({coder})" for coder, said in pairs)


def unsaid(cell: str) -> tuple[tuple[str, str], ...]:
    """What :func:`said` made a cell of; a decision that all coders share names none of them."""
    parts = [_ONE.fullmatch(part) for part in _BETWEEN.split(cell)]
    if len(parts) > 1 and all(parts):
        return tuple((part["coder"], part["said"]) for part in parts if part)
    return (("", cell),) if cell else ()


_ONE = re.compile(r"(?P<said>[a-z_]+) \((?P<coder>.*)\)", re.DOTALL)
_BETWEEN = re.compile(r"(?<=\)) / (?=[a-z_]+ \()")
