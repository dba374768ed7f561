"""Whether what is told of two alike things sets them apart: "the accord with Norland", "the accord with Sudland"."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from analysis.comparison.tensions.times.timeline_words import TIMES
from analysis.text.words import MONTHS


def told_apart(one: Token, told: Token, other: Token, against: Token) -> bool:
    """Whether two clauses, each with its thing, are of two occasions; the first of them stands first in the text.

    Args:
        one: the head of the first mention.
        told: the verb that tells of it.
        other: the head of the second mention.
        against: the verb that tells of that.
    """
    left, right = _phrases(one), _phrases(other)
    if _differ(left, right) or _differ(_phrases(told), _phrases(against)):
        return True
    return bool(right) and not left and other.pos_ != "PROPN"  # "the report", and then "the report on fish"


def elsewhere(one: Token, other: Token) -> bool:
    """Whether what follows sets two of a kind apart: "the bridge at Arl", "the bridge at Bern"."""
    return one.lemma_ == other.lemma_ and _differ(_phrases(one), _phrases(other))


def counted(verb: Token) -> bool:
    """Whether a verb tells of some number of them: "it received 60", "it decided 40 complaints"."""
    objects = [one for one in verb.children if one.dep_ in ("dobj", "nsubjpass")]
    return any(one.pos_ == "NUM" or any(child.dep_ == "nummod" for child in one.lefts) for one in objects)


def _differ(left: Mapping[str, frozenset[str]], right: Mapping[str, frozenset[str]]) -> bool:
    return any(not words & right[prep] for prep, words in left.items() if prep in right)


def _phrases(head: Token) -> dict[str, frozenset[str]]:
    """The nouns after each preposition that hangs on a word, without those that tell the time."""
    found: dict[str, frozenset[str]] = {}
    for prep in head.rights:
        if prep.dep_ not in ("prep", "agent"):
            continue
        nouns = [token for token in prep.subtree if token.pos_ in ("NOUN", "PROPN", "ADJ")]
        timely = any(token.lower_ in MONTHS or token.lemma_.lower() in TIMES for token in prep.subtree)
        if nouns and not timely and not any(token.like_num for token in prep.subtree):
            found[prep.lower_] = frozenset(token.lemma_.lower() for token in nouns)
    return found
