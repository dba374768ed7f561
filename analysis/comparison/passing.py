"""Whether a claim shares with a demand no more than what the papers of any State are full of.

Beside a critic's own text nothing tells of which of its demands a claim was written. There "human rights", "the law"
and the country's name stand in half of all claims, and tie one to a demand only by chance.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from analysis.comparison.matching import weight
from analysis.comparison.vocabulary import GENRE
from analysis.extraction.extract import Statement
from analysis.extraction.parse.source_words import BODIES, LAWS, PEOPLE, TITLES
from analysis.lexicon.words import base

OFTEN, LEAST = 0.12, 4
"""A name in so great a share of the claims, and in so many of them, is that of the land or body they are all about."""

MUCH = 3
"""Such words that tie a claim to a demand of no others ("adopt a plan of action for human rights")."""

_YEAR = re.compile(r"(?:19|20)\d\d")


def everywhere(claims: Sequence[Statement]) -> frozenset[str]:
    """The base forms of the names that run through all claims: the country, as a rule, and no body or office in it."""
    counts = Counter(
        word
        for claim in claims
        for word in {base(token.text) for token in claim.proposition.tokens if token.pos_ == "PROPN"}
    )
    least = max(LEAST, OFTEN * len(claims))
    return frozenset(word for word, count in counts.items() if count >= least) - BODIES - LAWS - PEOPLE - TITLES


def in_passing(words: Iterable[str], ties: Sequence[tuple[str, str]], names: frozenset[str]) -> bool:
    """Whether no word that ties a demand and a claim tells what they are about.

    Args:
        words: the demand's.
        ties: the words that tie the two, the demand's and the claim's.
        names: those that run through all claims.
    """

    def idle(word: str) -> bool:
        return word in GENRE or word in names or weight(word) < 1 or _YEAR.fullmatch(word) is not None

    if not ties or not all(idle(one) and idle(other) for one, other in ties):
        return False
    return len(ties) < MUCH or any(not idle(word) for word in words)
