"""Of what a demand and a claim speak where both name one act: media registration is not party registration.

An item of a critic's list says "registration" and leaves out of what, because the list is about it throughout. A claim
that names the same act of another thing, and nothing of what the list is about, is on another matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Span

from analysis.comparison.matching import Passage, Query
from analysis.lexicon import tied
from analysis.lexicon.words import base

OTHER = 0.5
"""What the score of a claim on another matter is multiplied by."""

CLOSE = 0.5
"""From which tie on two words stand for one act, or for one thing."""

ACT = re.compile(r"\w{2,}(?:[ts]ion|ment|ing|[^u]al|ance|ence|ure)")
"""How the name of an act ends; of persons and places a demand need not say more."""

MODIFIES = frozenset(["compound", "amod", "nmod", "poss", "prep", "acl", "relcl"])
SUBJECT = frozenset(["nsubj", "nsubjpass", "dobj"])


def bare(demand: Doc) -> frozenset[str]:
    """The acts a demand is about that nothing in it says more of: base forms ("Registration should be free")."""
    return frozenset(
        base(token.text)
        for token in demand
        if token.pos_ == "NOUN"
        and token.dep_ in SUBJECT
        and ACT.fullmatch(base(token.text))
        and not any(child.dep_ in MODIFIES for child in token.children)
    )


def done(claim: Doc | Span) -> tuple[tuple[str, str], ...]:
    """Pairs (act, what it is done to), as base forms: "registers a party", "party registration", "registration of"."""
    pairs = []
    for token in claim:
        if token.pos_ not in ("NOUN", "PROPN"):
            continue
        if (token.dep_ in ("dobj", "nsubjpass") and token.head.pos_ == "VERB") or (
            token.dep_ in ("compound", "nmod") and token.head.pos_ == "NOUN"
        ):
            pairs.append((base(token.head.text), base(token.text)))
        elif token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.pos_ == "NOUN":
            pairs.append((base(token.head.head.text), base(token.text)))
    return tuple(pairs)


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
