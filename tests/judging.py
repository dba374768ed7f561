"""Judgements on rows of a case, for the tests: anchored where the row stands."""

from __future__ import annotations

from analysis.records import Case, Claim, Critique, Link, Source
from analysis.tables.anchors import anchor
from analysis.tables.judgements import Judgement


def judge_link(case: Case, link: Link, *, decision: str, reason: str, coder: str, date: str) -> Judgement:
    """A judgement on a link of a case, anchored in its texts."""
    claim = next(one for one in case.claims if one.claim_id == link.claim_id)
    critique = next(one for one in case.critiques if one.critique_id == link.critique_id)
    return Judgement(
        kind="link",
        a=anchor(case.source, claim.start, claim.end),
        b=anchor(_source(case, critique), critique.start, critique.end),
        decision=decision,
        reason=reason,
        coder=coder,
        date=date,
    )


def judge_claim(case: Case, claim: Claim, *, decision: str, reason: str, coder: str, date: str) -> Judgement:
    """A judgement on whether a row of the claims is a claim, anchored in its text."""
    return Judgement(
        kind="claim",
        a=anchor(case.source, claim.start, claim.end),
        decision=decision,
        reason=reason,
        coder=coder,
        date=date,
    )


def _source(case: Case, critique: Critique) -> Source:
    return next(one for one in (case.source, *case.critic_sources) if one.name == critique.source)
