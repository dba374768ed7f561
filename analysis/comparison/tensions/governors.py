"""What a date hangs on in the parse: a verb, or a noun that it is part of."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.comparison.tensions.dates import When
from analysis.comparison.tensions.figures import Sheet
from analysis.extraction.grammar import beside


def governor(sheet: Sheet, when: When) -> tuple[Token | None, Token | None]:
    """What a date hangs on: a verb, and the noun on the way to it if the date is the noun's own."""
    tokens = sheet.passage.words(when.start, when.end)
    if not tokens:
        return None, None
    inside = {token.i for token in tokens}
    top = tokens[-1]
    while top.i in inside and top.head != top:
        top = top.head
    while top.pos_ in ("ADP", "SCONJ", "ADV", "NUM", "PUNCT") and top.head != top:
        top = top.head
    noun = top if top.pos_ in ("NOUN", "PROPN") and top.i not in inside else None
    if when.relation == "of" and tokens[0].i > 1 and beside(tokens[0], -1).lower_ == "of":
        before = beside(tokens[0], -2)
        noun = before if before.pos_ in ("NOUN", "PROPN") else noun
    while (
        noun is not None
        and noun.dep_ == "pobj"
        and noun.head.lower_ in ("on", "of", "for")
        and noun.head.head.pos_ in ("NOUN", "PROPN")
    ):
        noun = noun.head.head  # "the Order on Ports of 1999"
    while top.pos_ not in ("VERB", "AUX") and top.head != top:
        top = top.head
    if top.pos_ not in ("VERB", "AUX"):  # a sentence that the parse hangs on a noun
        verbs = [one for one in sheet.passage.tokens if one.pos_ == "VERB" and one.i not in inside]
        after = [one for one in verbs if one.i > tokens[-1].i]
        top = after[0] if after else verbs[-1] if verbs else top
    return (top if top.pos_ in ("VERB", "AUX") else None), noun


def described(verb: Token) -> Token:
    """The noun that a relative clause is about; after a comma it is the head of the whole phrase."""
    noun = verb.head
    comma = noun.i + 1 < verb.left_edge.i + 1 and any(
        one.text == "," for one in noun.doc[noun.i + 1 : verb.left_edge.i + 1]
    )
    while (
        comma
        and noun.dep_ == "pobj"
        and noun.head.head.pos_ in ("NOUN", "PROPN")
        and noun.head.lower_ in ("of", "on", "for", "in")
    ):
        noun = noun.head.head
    return noun


def within(token: Token, verb: Token) -> bool:
    """Whether a noun stands in the clause of a verb, not in a statement of its own that hangs on it."""
    top = token
    while top.i != verb.i:
        if top.head == top:
            return False
        if top.i != token.i and top.pos_ in ("VERB", "AUX") and top.dep_ in ("conj", "parataxis"):
            return False
        top = top.head
    return True
