"""Whether a critic asks for something, or finds fault and leaves unsaid what is to be done about it."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.comparison import polarity as p
from analysis.comparison.answers import DEMAND, FAULT
from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS
from analysis.lexicon.words import base

_OUGHT = re.compile(
    r"\b(?:should|must|ought|shall|needs?|needed|ha(?:s|ve|d) to|time to|let|please|demands?)\b", re.IGNORECASE
)
"""Words of what ought to be: who uses them says what is to be done."""

_ASKING = re.compile(
    r"\b(?:ask|call|demand|urg|request|recommend|want|appeal|insist|press|propos|suggest|advis|petition|seek|wish"
    r"|encourag|hop(?:e[sd]?|ing)\b|should)",
    re.IGNORECASE,
)
"""Stems of verbs and nouns of asking, in the cue by which a critique was known."""

_OF_FAULTS, _OF_DEMANDS = "list of faults", "list of demands"
"""At the end of the cue: what the head of the list said it is."""

_LISTED = "list"
"""In the cue: the critique is a member of a list, which may be one of demands or of faults."""


def kind_of(demand: Doc, cue: str) -> str:
    """Whether what a critic says is a demand or a finding of fault.

    Args:
        demand: it, so that it can be read alone.
        cue: the words by which it was known to be a critique.

    Returns:
        One of :data:`analysis.comparison.answers.KINDS`.
    """
    if cue.startswith((f"{DEMAND} in", FAULT)):
        return DEMAND if cue.startswith(DEMAND) else FAULT
    if cue.endswith(_OF_DEMANDS):
        return DEMAND
    if cue.endswith(_OF_FAULTS):
        return DEMAND if _OUGHT.search(demand.text) else FAULT
    asked = _OUGHT.search(demand.text) or _ASKING.search(cue) or _orders(demand)
    return DEMAND if asked or (not _states(demand) and (_LISTED in cue or _changes(demand))) else FAULT


def _orders(demand: Doc) -> bool:
    """Whether it begins as an order does ("Publish the contract")."""
    return bool(demand) and demand[0].tag_ == "VB"


def _states(demand: Doc) -> bool:
    """Whether it is a sentence that says how things are, or were; a name of a thing to be had is none."""
    return any(token.dep_ in ("ROOT", "ccomp") and _finite(token) for token in demand)


def _finite(token: Token) -> bool:
    told = token.tag_ in FINITE_TAGS or any(
        child.dep_ in AUXILIARY and child.tag_ in FINITE_TAGS for child in token.lefts
    )
    return told and any(child.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for child in token.lefts)


def _changes(demand: Doc) -> bool:
    """Whether it names a change: something brought about or ended ("an end to the supervision")."""
    words = {base(token.text) for token in demand if token.dep_ == "ROOT" or token.head.dep_ == "ROOT"}
    return bool(words & (p.CHANGE_NOUNS | p.GONE))
