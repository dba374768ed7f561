"""Of what a demand and a claim speak where both name one act: media registration is not party registration.

An item of a critic's list says "registration" and leaves out of what, because the list is about it throughout. A claim
that names the same act of another thing, and nothing of what the list is about, is on another matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Span, Token

from analysis.comparison.matching import Passage, Query, bound
from analysis.extraction.parse.source_words import BODIES, PEOPLE
from analysis.lexicon import tied
from analysis.lexicon.words import base
from analysis.text.words import word_set

OTHER = 0.5
"""What the score of a claim on another matter is multiplied by."""

CLOSE = 0.5
"""From which tie on two words stand for one act, or for one thing."""

ACT = re.compile(r"\w{2,}(?:[ts]ion|ment|ing|[^u]al|ance|ence|ure)")
"""How the name of an act ends."""

NO_ACTS = (
    BODIES | PEOPLE | word_set("document instrument constitution legislation population environment element criminal")
)
"""What ends so and is no act: bodies, persons and things, of which a demand need not say more."""

MODIFIES = frozenset(["compound", "amod", "nmod", "poss", "prep", "acl", "relcl"])
"""Roles of what says more of a noun."""

DONE_TO = frozenset(["dobj", "nsubjpass"])
"""Roles of what something is done to."""

IN_QUESTION = frozenset(["nsubj", "nsubjpass", "dobj"])
"""Roles of what a demand is about: its subject or its object."""


def bare(demand: Doc) -> frozenset[str]:
    """The acts a demand is about that nothing in it says more of: base forms ("Registration should be free")."""
    return frozenset(
        base(token.text)
        for token in demand
        if token.pos_ == "NOUN"
        and token.dep_ in IN_QUESTION
        and ACT.fullmatch(base(token.text))
        and base(token.text) not in NO_ACTS
        and not any(child.dep_ in MODIFIES for child in token.children)
    )


def done(claim: Doc | Span) -> tuple[tuple[str, str], ...]:
    """What a claim tells of, each with what it is done to: of what is :func:`bound` no adjectives, doers or places.

    Returns:
        Pairs of base forms, the act first: of "registers a party", "party registration", "the registration of parties"
        the same thing. The first of a pair may be no act; only those that a demand names are looked at.
    """
    return tuple(
        (base(head.text), base(token.text))
        for head, token in bound(claim)
        if token.pos_ in ("NOUN", "PROPN")
        and (token.dep_ in DONE_TO if head.pos_ == "VERB" else head.pos_ == "NOUN" and _is_of(token))
    )


def _is_of(token: Token) -> bool:
    """Whether a noun says of what another is: "party registration", "the registration of parties"."""
    return token.dep_ in ("compound", "nmod") or (token.dep_ == "pobj" and token.head.lower_ == "of")


def same_matter(queries: Sequence[Query], passages: Sequence[Passage]) -> NDArray[np.float64]:
    """For each demand (row) and claim 1, or :data:`OTHER` where the claim tells of that act on something else."""
    found = np.ones((len(queries), len(passages)))
    for row, query in enumerate(queries):
        about = {word for word in query.around if word not in query.bare}
        if not (query.bare and about):
            continue
        for place, passage in enumerate(passages):
            others = [thing for act, thing in passage.done if _any_tied([act], query.bare)]
            if others and not _any_tied((*others, *passage.words), about):
                found[row, place] = OTHER
    return found


def _any_tied(words: Iterable[str], known: Iterable[str]) -> bool:
    return any(tied(word, one) >= CLOSE for word in words for one in known)
