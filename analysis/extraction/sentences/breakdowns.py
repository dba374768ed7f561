"""Totals and their parts: "employs 30 people, 18 in the yard and 12 at sea" is one figure, its parts attached to it."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import FINITE_TAGS, beside, is_quantity
from analysis.text.words import NUMBER_NAMES, word_set

_MOST_PARTS = 6
_NEARLY = 0.05
"""Parts that miss their total by no more are still meant to make it up."""

_COUNTED = 10
"""From such a total on, parts may miss it by one, as a slip in counting does."""

_LEADING = word_set("of which whom the other others remaining another")
"""Words that lead to the figure of a part ("of whom five", "the other three")."""

_LEADING_AT_MOST = 4

_CHANGE = frozenset(["from", "between", "to", "against", "than"])
"""Before a figure that is the other end of a range or what is compared, and no part."""


def attached(doc: Doc, start: int, end: int) -> list[range]:
    """The stretches in which parts follow their total and add up to it, from the total to the last part's figure.

    The first part stands behind a comma or colon ("30 people, 18 in the yard", "30 people: 18 in the yard"), or in a
    sentence that opens with what is shared out ("Of its eleven members six are elected, the other five …").
    """
    figures = [
        (one, value)
        for one in doc[start:end]
        if is_quantity(one) and (value := _value(one)) is not None and doc[one.i - 1].lower_ not in _CHANGE
    ]
    found = []
    for place, (total, value) in enumerate(figures):
        stop = next((one.i for one in doc[total.i : end] if one.text == ";"), end)
        behind = [(one, part) for one, part in figures[place + 1 :] if one.i < stop]
        shared = doc[start].lower_ == "of" and place == 0
        parts = [each for number, each in enumerate(behind) if (shared and not number) or _opens(_before_part(each[0]))]
        for last in range(2, min(len(parts), _MOST_PARTS) + 1):
            amount = sum(part for _, part in parts[:last])
            first = shared or _before_part(parts[0][0]).text in (",", ":")
            told = any(_is_told(one, stop) for one, _ in parts[1:last])
            if first and not told and abs(amount - value) <= _slack(value):
                found.append(range(total.i + 1, parts[last - 1][0].i + 1))
    return found


def is_part(doc: Doc, place: int, stretch: range) -> bool:
    """Whether an assertion that begins at a place opens with a part of the total before it ("of which 130 were …")."""
    figure = next((one for one in doc[place : stretch.stop] if one.lower_ not in _LEADING), None)
    return place in stretch and figure is not None and is_quantity(figure)


def _slack(total: int) -> float:
    """By how much parts may miss their total: a counting slip is still a breakdown, which a reader should see whole."""
    return max(_NEARLY * total, 1.0 if total >= _COUNTED else 0.0)


def _is_told(figure: Token, stop: int) -> bool:
    """Whether a later part has a verb of its own and so asserts by itself ("51 were settled and 23 were rejected")."""
    following = next((one for one in figure.doc[figure.i + 1 : stop] if one.lower_ not in _LEADING), figure)
    return following.tag_ in FINITE_TAGS


def _before_part(figure: Token) -> Token:
    """What stands before a part and the words that lead to its figure (", of which 130", ", the other five")."""
    before = beside(figure, -1)
    while before.lower_ in _LEADING and before.i > figure.i - _LEADING_AT_MOST:
        before = beside(before, -1)
    return before


def _opens(token: Token) -> bool:
    return token.text in (",", ":") or token.dep_ == "cc"


def _value(token: Token) -> int | None:
    """A whole number in digits or, where it has a word of its own, in that."""
    digits = token.text.replace(",", "")
    if digits.isdecimal() and len(digits) < 16:
        return int(digits)
    return NUMBER_NAMES.index(token.lower_) if token.lower_ in NUMBER_NAMES else None
