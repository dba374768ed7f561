"""What "it" or "they" means where the last subject has the other number: the one object or doer beside it.

"The port bought two boats. They …": number rules the port out. Only where nothing else in between has the pronoun's
number is the object said in its place.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from analysis.extraction.parse.grammar import SUBJECTS, is_quantity
from analysis.extraction.parse.noun_phrases import NOUNS, is_plural, phrase
from analysis.extraction.parse.vocabulary import TIME_UNITS
from analysis.text.words import MONTHS, POSSESSIVES, word_set

_WITHIN = frozenset(["compound", "nmod", "npadvmod"])
"""Nouns that are part of another's name, or tell when."""
SPEAKERS = frozenset(["i", "we", "you"])
_OF_EVENTS = word_set("take cost mean show make prove do help happen work come follow last begin end")
"""Verbs whose "it" is as well what happened: "The pilots closed the port. It took a day"."""
_POINTING = frozenset(["it", "them", "him", "her"])
_TOGETHER = word_set("meet join marry visit fight face invite consult")
"""Verbs whose subject and object may be "they" together."""


def only_object(subject: Token, pronoun: Token, fits: Callable[[Token], bool]) -> Token | None:
    """The object or doer of a subject's verbs that a pronoun behind them means, or None where it is not certain."""
    verb, said = subject.head, pronoun.head
    if verb.pos_ not in ("VERB", "AUX") or verb.lemma_ in _TOGETHER or (_is_thing(subject) and fits(subject)):
        return None
    if pronoun.lower_ in ("it", "its") and _is_thing(subject) and not is_plural(subject):
        return None  # "The minister opened the pier. It …": a person, but what was done is one thing as well
    if pronoun.lower_ == "it" and (
        said.lemma_ in _OF_EVENTS or (said.lemma_ == "be" and any(one.dep_ in ("attr", "acomp") for one in said.rights))
    ):
        return None
    same = pronoun.doc is verb.doc
    between = verb.doc[verb.sent.start : pronoun.i if same else len(verb.doc)]
    found = [one for one in _objects(verb) if fits(one) and (not same or one.i < pronoun.i)]
    if len(found) != 1 or not _can_be_named(found[0]):
        return None
    inside = {one.i for one in found[0].subtree}
    for one in between:
        named = one.pos_ in NOUNS and one.dep_ not in _WITHIN and one.lemma_.lower() not in MONTHS.keys() | TIME_UNITS
        counted = pronoun.lower_ in ("they", "their") and one.dep_ != "nummod" and is_quantity(one)
        if one.i not in inside and (counted or (named and fits(one))):
            return None  # "There were 36 stations in 2019 and 54 this year"
    return found[0]


def _can_be_named(noun: Token) -> bool:
    """Whether a noun's words can be said again: one thing or one set of them, told without a pronoun.

    A bare singular ("travel money") names nothing in particular.
    """
    if any(child.dep_ == "conj" for child in noun.children):
        return False
    if noun.doc[noun.left_edge.i].lower_ in POSSESSIVES or _POINTING.intersection(phrase(noun).lower().split()):
        return False
    plain = noun.pos_ == "NOUN" and not is_plural(noun)
    return not plain or any(child.dep_ in ("det", "poss") for child in noun.lefts)


def _is_thing(subject: Token) -> bool:
    """Whether a subject is something that "it" and "they" could mean: no "there", no "we"."""
    return subject.dep_ != "expl" and subject.lower_ not in SPEAKERS


def _objects(verb: Token) -> list[Token]:
    """The objects of a verb and of those joined to it, who does what is done, and what there is."""
    verbs = [verb, *(one for one in verb.subtree if one.dep_ == "conj" and one.pos_ == "VERB")]
    found: list[Token] = []
    for one in verbs:
        there = any(child.dep_ == "expl" and child.lower_ == "there" for child in one.lefts)
        for child in one.rights:
            if child.dep_ == "dobj" or (there and child.dep_ in ("attr", *SUBJECTS)):
                found.append(child)
            elif child.dep_ == "agent":
                found += [doer for doer in child.rights if doer.dep_ == "pobj"]
    return [one for one in found if one.pos_ in NOUNS]


def definite(noun: Token) -> str:
    """A noun's words as they are said again: "a boat" is "the boat", "two boats" are "the two boats"."""
    name = phrase(noun)
    first = noun.doc[noun.left_edge.i]
    if first.lower_ in ("a", "an") and name.startswith(f"{first.text} "):
        return f"the {name[len(first.text) + 1 :]}"
    counted = first.pos_ == "NUM" and first.dep_ == "nummod" and name.startswith(first.text)
    return f"the {name[:1].lower()}{name[1:]}" if counted else name
