"""Base forms of counted and named things. The small model leaves some plurals as they are; these are cut here."""

from __future__ import annotations

from functools import lru_cache

from spacy.tokens import Token


def in_singular(token: Token) -> str:
    """The lemma of a word in lower case, without the plural ending that the model may have left."""
    return cut_plural(token.lemma_)


@lru_cache(maxsize=16384)
def cut_plural(lemma: str) -> str:
    """A lemma in lower case, without a plural ending."""
    lemma = lemma.lower()
    return lemma[:-1] if lemma.endswith("s") and not lemma.endswith("ss") and len(lemma) > 4 else lemma
