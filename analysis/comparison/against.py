"""What a claim says of another thing than the one demanded, though it names it in the demand's own words.

A right that is kept to another kind of the thing is no answer ("abroad one votes for mayors only"), nor is a duty to do
what is demanded that was ended, nor what others than those meant do ("ministers declare their gifts").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison.matching import weight
from analysis.extraction.parse.grammar import AUXILIARY
from analysis.extraction.parse.source_words import BODIES, LAWS, PEOPLE
from analysis.lexicon import CONCEPT, FAMILY, SYNONYM, tied
from analysis.lexicon.words import base
from analysis.text.words import word_set

Pairs = frozenset[tuple[str, str]]
"""A thing and what is said of it: its kind, or whose it is."""

ONLY = frozenset(("only", "solely", "exclusively"))
"""Words that keep what is said to the phrase beside them."""

DUTIES = LAWS | word_set("duty obligation requirement guarantee right")
"""What binds somebody to do a thing; once it is ended, nobody has to."""

ANYONE = word_set(
    "citizen people person resident inhabitant public individual everyone everybody anyone anybody man woman"
)
"""Whoever it is: those that a demand means are among them."""

_KIND = ("amod", "compound", "nmod")
"""Roles of what says which kind of thing is meant."""

_IN_PHRASES = ("ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM")
"""Parts of speech between a word of :data:`ONLY` and the end of the phrase behind it."""


def kinds(tokens: Doc | Span) -> Pairs:
    """Things with the words that say which kind is meant: (election, parliamentary)."""
    return frozenset((base(token.text), kind) for token in tokens if _noun(token) for kind in _kinds(token))


def _kinds(noun: Token) -> Iterator[str]:
    for child in noun.children:
        if child.dep_ in _KIND:
            yield from (base(one.text) for one in (child, *child.conjuncts))


def kept_to(wanted: Pairs, tokens: Doc | Span) -> str:
    """The phrase to which a claim keeps what it says, where that is another kind of the very thing that is demanded."""
    for token in tokens:
        if token.lower_ in ONLY and not (token.i and token.doc[token.i - 1].lower_ == "not"):
            for noun in _beside(token, tokens):
                own, name = set(_kinds(noun)), base(noun.text)
                asked = {kind for thing, kind in wanted if tied(thing, name) >= FAMILY}
                if own and asked and not any(tied(one, other) >= SYNONYM for one in own for other in asked):
                    return _phrase(token, noun)
    return ""


def _beside(only: Token, tokens: Doc | Span) -> Iterator[Token]:
    """The noun just before a word of :data:`ONLY`, and the head of the phrase behind it."""
    last = tokens[-1].i
    if only.i > tokens[0].i and _noun(only.nbor(-1)):
        yield only.nbor(-1)
    place = only.i + 1
    while place <= last and only.doc[place].pos_ in _IN_PHRASES:
        if _noun(only.doc[place]) and only.doc[place].dep_ not in _KIND:
            yield only.doc[place]
            return
        place += 1


def _phrase(only: Token, noun: Token) -> str:
    start = min(only.i, *(child.i for child in noun.children if child.dep_ in _KIND), noun.i)
    return only.doc[start : max(only.i, noun.i) + 1].text


def another_law(wanted: Pairs, tokens: Doc | Span) -> str:
    """The law or code of which a claim speaks, where it is another than the one that is demanded something of."""
    for token in tokens:
        name = base(token.text)
        own = set(_kinds(token)) if _noun(token) and name in LAWS else set()
        asked = {kind for thing, kind in wanted if thing == name}
        if own and asked and not any(tied(one, other) >= SYNONYM for one in own for other in asked):
            return _phrase(token, token)
    return ""


def duty_ended(acts: Iterable[str], objects: Iterable[str], tokens: Doc | Span) -> str:
    """The word by which a claim says that a duty was ended to do the demanded act to the demanded thing."""
    wanted, things = tuple(acts), tuple(objects)
    for token in tokens:
        if token.pos_ == "VERB" and base(token.text) in p.GONE and _over(token):
            for duty in _ended(token):
                inner = [base(one.text) for one in duty.subtree if one.i != duty.i]
                if base(duty.text) in DUTIES and _any_tied(inner, wanted) and _any_tied(inner, things):
                    return token.text
    return ""


def _over(verb: Token) -> bool:
    """Whether a deed is told as done, also in "what was repealed is the rule"."""
    helpers = {child.lower_ for child in verb.children if child.dep_ in AUXILIARY}
    denied = any(child.dep_ == "neg" for child in verb.children)
    return (verb.tag_ == "VBD" or bool(helpers & {"was", "were", "has", "have", "had"})) and not denied


def _ended(verb: Token) -> Iterator[Token]:
    yield from (child for child in verb.children if child.dep_ in ("dobj", "nsubjpass") and _noun(child))
    if verb.dep_ in ("csubj", "csubjpass"):
        yield from (child for child in verb.head.children if child.dep_ == "attr")


def out_of_a_law(verb: Token) -> bool:
    """Whether something was taken out of what binds ("taken out of the code"): then it is gone, and not only moved."""
    near = [inner for child in verb.rights if child.dep_ in ("prep", "prt") for inner in child.subtree]
    return any(base(inner.text) in LAWS and inner.dep_ == "pobj" for inner in near)


def holders(tokens: Doc | Span) -> Pairs:
    """Things with those whose they are: (declaration, judge)."""
    return frozenset((base(token.text), who) for token in tokens if _noun(token) for who in _people(_owners(token)))


def _owners(noun: Token) -> Iterator[Token]:
    for child in noun.children:
        if child.dep_ == "poss":
            yield child
        if child.lower_ == "of":
            yield from (inner for inner in child.children if inner.dep_ == "pobj")


def _doers(verb: Token) -> Iterator[Token]:
    yield from (child for child in verb.children if child.dep_ == "nsubj")


def _people(owners: Iterable[Token]) -> Iterator[str]:
    for owner in owners:
        yield from (word for one in (owner, *owner.conjuncts) if (word := base(one.text)) in PEOPLE)


def of_others(wanted: Pairs, tokens: Doc | Span) -> str:
    """Of whom a claim says what the demand wants of others; nothing where it may be said of those too."""
    words = [base(token.text) for token in tokens]
    for thing, _ in sorted(wanted):
        those = {who for other, who in wanted if other == thing}
        if weight(thing) < 1 or thing in PEOPLE | BODIES or _any_tied(those, words):
            continue
        told = [token for token in tokens if tied(thing, base(token.text)) >= FAMILY]
        found = [list(_people(_doers(one) if one.pos_ == "VERB" else _owners(one))) for one in told]
        others = [who for whose in found for who in whose]
        if all(found) and others and not ANYONE & set(others):
            return others[0]
    return ""


def _noun(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN")


def _any_tied(words: Iterable[str], known: Iterable[str]) -> bool:
    others = tuple(known)
    return any(tied(word, other) >= CONCEPT for word in words for other in others)
