"""Who a text calls as witness, what they give it, and which of its claims evidence could settle."""

from __future__ import annotations

import pandas as pd

from analysis.measure import same_voice
from analysis.presentation.figures_voices import voice_counts
from analysis.presentation.wording import KINDS, VOICE_KINDS
from analysis.records import Case, Claim


def voices_table(case: Case) -> pd.DataFrame:
    """One row a voice other than the text's own: what it is, its claims, how many praise, and its demands."""
    kinds = {claim.voice: VOICE_KINDS.get(claim.voice_kind, claim.voice_kind) for claim in case.claims}
    counts = voice_counts(case)
    counts.insert(1, "what it is", [kinds[voice] for voice in counts["voice"]])
    named = {"praise": "marked as credit to the official side", "demands": "demands and fault found besides"}
    return counts.rename(columns=named).drop(columns=["other", "topics"])


def endorsements(case: Case) -> list[Claim]:
    """The claims that give credit from a foreign or independent party, in reading order."""
    return [claim for claim in case.claims if claim.endorsement]


def praise_and_demand(case: Case) -> list[str]:
    """The voices that endorse in this text and also criticise in it."""
    critics = {critique.voice for critique in case.critiques}
    names = dict.fromkeys(claim.voice for claim in endorsements(case) if claim.voice != "author")
    return [name for name in names if any(same_voice(name, critic) for critic in critics)]


def checkability(case: Case) -> pd.DataFrame:
    """One row a kind of claim: ``kind``, ``meaning``, ``claims``, ``evidence could settle``, ``it could not``."""
    rows = []
    for kind, meaning in KINDS.items():
        marks = [claim.checkable for claim in case.claims if claim.kind == kind]
        rows.append((kind, meaning, len(marks), sum(marks), len(marks) - sum(marks)))
    return pd.DataFrame(rows, columns=["kind", "meaning", "claims", "evidence could settle", "it could not"])


def first_of_each_kind(case: Case) -> list[Claim]:
    """The first claim of each kind, in the order in which kinds are listed."""
    firsts = {claim.kind: claim for claim in reversed(case.claims)}
    return [firsts[kind] for kind in KINDS if kind in firsts]


def own_numbers(case: Case) -> list[Claim]:
    """The claims in numbers that name no source, in reading order."""
    return [claim for claim in case.claims if claim.kind == "statistic" and claim.voice == "author"]
