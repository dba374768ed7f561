"""Words that say of how many something holds: "every", "no", "only", and what they stand before."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Span, Token


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantifier:
    """A word such as "every", "no" or "only": where it stands in the frame's text, and what it quantifies.

    Attributes:
        word: in lower case.
        noun: lemma of the noun it stands before, or "" ("nobody", "never").
        place: what the noun does in its clause: a dependency label, for a noun after a preposition that preposition.
    """

    start: int
    end: int
    word: str
    noun: str
    place: str


def quantifier(token: Token, tokens: Span) -> Quantifier:
    """What a quantifier quantifies, from the parse."""
    noun = token.head if token.dep_ in ("det", "predet", "amod", "nmod", "compound") else token
    if noun is token and token.dep_ in ("advmod", "neg", "preconj") and token.head.pos_ in ("VERB", "AUX", "ADJ"):
        place = "adverb"
    elif noun.dep_ == "pobj":
        place = noun.head.lower_
    else:
        place = noun.dep_
    of = next((child for child in token.children if child.dep_ == "prep" and child.lower_ == "of"), None)
    if noun is token and of is not None:
        noun = next(iter(of.children), token)
    return Quantifier(
        start=token.idx - tokens.start_char,
        end=token.idx - tokens.start_char + len(token.text),
        word=token.lower_,
        noun="" if noun is token else noun.lemma_.lower(),
        place=place,
    )
