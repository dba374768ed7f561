"""How surely two mentions mean one thing: by head and words, by the year or rank they bear, by standing alone."""

from __future__ import annotations

import itertools

from analysis.comparison.tensions.numbers.number_words import ORDINALS
from analysis.comparison.tensions.times.stage_words import PLAIN_HEADS
from analysis.comparison.tensions.times.thing_words import INSTRUMENTS
from analysis.comparison.tensions.times.things import Thing, Things
from analysis.comparison.tensions.times.timeline_words import LESSER
from analysis.lexicon import tied

_NEAR = 6
"""Sentences between which a plain word ("the law") still means what it meant."""

TIED = 0.7
"""How closely two heads are tied at least that name one thing."""


def likeness(things: Things, one: Thing, other: Thing) -> float:
    """How surely two mentions mean one thing, 0 to 1."""
    if one.head != other.head:
        if _named(one, other) and {one.head, other.head} <= INSTRUMENTS:
            return 0.0  # a convention is not its protocol
        tie = tied(one.head, other.head)
        if tie < TIED or not (one.definite and other.definite):
            return 0.0
        return 0.75 if one.telling & other.telling else 0.0
    if one.owner and other.owner and not one.owner & other.owner:
        return 0.0
    if one.many != other.many and not _named(one, other):
        return 0.0
    if _rank(one) != _rank(other) or (_number(one) and _number(other) and _number(one) != _number(other)):
        return 0.0
    left, right = one.telling, other.telling
    if (left ^ right) & LESSER or (_year(one) and _year(other) and _year(one) != _year(other)):
        return 0.0
    if one.head in INSTRUMENTS and bool(one.owner) != bool(other.owner):
        bound, free = (one, other) if one.owner else (other, one)
        named = bound.owner & INSTRUMENTS or bound.owner
        if free.words - bound.words and not named & free.words:
            return 0.0  # "its Optional Protocol", "the Optional Protocol to the Covenant"
    loose = one.head not in INSTRUMENTS and _named(one, other)
    if left & right and (left <= right or right <= left or loose):
        return 1.0 if _named(one, other) else 0.9
    if left and right:
        return 0.0
    if _person(one) and _person(other):
        return 1.0
    if not (one.definite and other.definite):
        return 0.0
    main = things.main(one.head)
    if main is not None and not (left | right) & main:
        return 0.0
    if one.head in PLAIN_HEADS and abs(one.index - other.index) > _NEAR:
        return 0.0
    return 0.8


def may_be(one: Thing, other: Thing) -> bool:
    """Whether two mentions side by side can be one: the same head, and one says nothing beyond the other."""
    left, right = one.telling, other.telling
    return one.head == other.head and (left <= right or right <= left) and not (left ^ right) & LESSER


def _rank(one: Thing) -> int:
    """Which of a row a mention is: "the first section" is not "the section"."""
    return next((ORDINALS[child.lower_] for child in one.token.lefts if child.lower_ in ORDINALS), 0)


def _number(one: Thing) -> str:
    """The number that a mention bears: "Act No. 18", "section 6"."""
    after = one.token.doc[one.token.i + 1 : one.token.i + 4]
    inside = list(itertools.takewhile(lambda each: each.lower_ in _SIGNS or each.text[0].isdigit(), after))
    return next((each.text for each in inside if each.text[0].isdigit()), "")


_SIGNS = frozenset(["no", "no.", "nos", "nos.", "number", ".", ","])
"""What may stand between a thing and its number."""


def _year(one: Thing) -> str:
    """The year that a mention bears in its own phrase: "the budget for 2012"."""
    for prep in one.token.rights:
        if prep.lower_ in ("of", "for", "on"):
            for token in prep.subtree:
                if token.text.isdigit() and len(token.text) == 4:
                    return token.text
    return next((token.text for token in one.token.lefts if token.text.isdigit() and len(token.text) == 4), "")


def _named(one: Thing, other: Thing) -> bool:
    return one.token.pos_ == "PROPN" and other.token.pos_ == "PROPN"


def _person(one: Thing) -> bool:
    """Whether a bare mention is a name of its own: "Voigtlin"."""
    return one.token.pos_ == "PROPN" and not any(child.lower_ in ("the", "this", "that") for child in one.token.lefts)
