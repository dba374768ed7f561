"""Rows of the comparison that people's decisions keep, where the rules set the two passages side by side no more.

A changed rule or text may push a row out of those that are nearest to a demand. Where somebody has found that the claim
answers the demand, or touches it, or goes against it, the row comes back behind the others: what a person found must
not hang on what a rule proposes. That two passages have nothing to do with one another needs no row to be true.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import itemgetter

from analysis.comparison.answers import RELATIONS
from analysis.records import Case, Critique, Link
from analysis.tables.anchors import locate
from analysis.tables.judgements import Judgement
from analysis.tables.overlay import SAME, Attached, attach, latest, share
from analysis.tables.unattached import Unattached

WHY = "No rule sets these two side by side; a reader did."
"""Stands where a rule's reason would."""


def related(case: Case, judgements: Sequence[Judgement]) -> tuple[Case, Attached]:
    """The case with a row for each claim and demand that somebody related, and which row each judgement is about.

    Args:
        case: the machine's case.
        judgements: all decisions.
    """
    found = attach(case, judgements)
    whole = _with_related(case, found.unattached)
    return (case, found) if whole is case else (whole, attach(whole, judgements))


def _with_related(case: Case, unattached: Iterable[Unattached]) -> Case:
    texts = {source.name: source.text for source in (case.source, *case.critic_sources)}
    decided: dict[tuple[str, str], list[Judgement]] = defaultdict(list)
    for one in unattached:
        if one.rowless and one.judgement.kind == "link" and (ids := _ids(case, one.judgement, texts)):
            decided[ids].append(one.judgement)
    kept = {ids for ids, given in decided.items() if any(one.decision in RELATIONS for one in latest(given))}
    if not kept:
        return case
    order = {row.claim_id: nth for nth, row in enumerate(case.claims)}
    links: list[Link] = []
    for critique in case.critiques:
        own = [row for row in case.links if row.critique_id == critique.critique_id]
        more = sorted((claim for claim, beside in kept if beside == critique.critique_id), key=order.__getitem__)
        links += [*own, *_rows(more, critique, own)]
    return dataclasses.replace(case, links=tuple(links))


def _rows(claims: Sequence[str], critique: Critique, own: Sequence[Link]) -> list[Link]:
    """Rows behind those that a demand has."""
    last = max((row.rank for row in own), default=0)
    return [
        Link(
            claim_id=claim,
            critique_id=critique.critique_id,
            rank=nth,
            score=0.0,
            relation="",
            shared="",
            why=WHY,
        )
        for nth, claim in enumerate(claims, last + 1)
    ]


def _ids(case: Case, one: Judgement, texts: dict[str, str]) -> tuple[str, str] | None:
    """The claim and the demand that a decision is about, or None where one of them is none any more."""
    a, b = locate(one.a, texts), locate(one.b, texts) if one.b else None
    if a is None or b is None:
        return None
    claims = [(share(a, case.source.name, row.start, row.end), row.claim_id) for row in case.claims]
    demands = [(share(b, row.source, row.start, row.end), row.critique_id) for row in case.critiques]
    claim, demand = _best(claims), _best(demands)
    return (claim, demand) if claim and demand else None


def _best(shares: Sequence[tuple[float, str]]) -> str:
    """The id of the row that covers a passage best, or "" where none covers half of it."""
    most, found = max(shares, key=itemgetter(0), default=(0.0, ""))
    return found if most >= SAME else ""
