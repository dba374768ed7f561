"""Whether a critic asks for something or finds fault, and what a claim is to the one and to the other, in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.presentation import wording
from analysis.records import Critique

_OUGHT = re.compile(
    r"\b(?:should|must|ought|shall|needs?|needed|ha(?:s|ve) to|time to|let|please|demands?)\b", re.IGNORECASE
)
"""Words of what ought to be: who uses them says what is to be done."""

_ASKING = re.compile(
    r"\b(?:ask|call|demand|urg|request|recommend|want|appeal|insist|press|propos|suggest|advis|petition|seek|list)",
    re.IGNORECASE,
)
"""Stems of verbs and nouns of asking, in the cue by which a critique was known; a list stands under such words."""

Words = tuple[Mapping[str, str], Mapping[str, str]]
"""What each relation is called: to a demand, and to a finding of fault."""

LONG: Words = (wording.RELATIONS, wording.TO_A_FAULT)
SHORT: Words = (wording.HEADS, wording.FAULT_HEADS)


def asks(one: Critique) -> bool:
    """Whether a critic asks for something, rather than finding fault and leaving the demand unsaid."""
    if one.cue.startswith(("demand in", "fault")):
        return one.cue.startswith("demand")
    return bool(_OUGHT.search(one.demand) or _ASKING.search(one.cue))


def called(relation: str, one: Critique | None, words: Words = LONG) -> str:
    """A relation in plain words, as they fit a demand, or a finding of fault: a claim may bear a fault out.

    Args:
        relation: of a claim to it.
        one: the demand or fault; None where it is not known.
        words: for each relation, long or short.
    """
    to_demand, to_fault = words
    return (to_demand if one is None or asks(one) else to_fault).get(relation) or wording.relation(relation)
