"""Totals and their parts: "employs 30 people, 18 in the yard and 12 at sea" is one figure, its parts attached to it."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import FINITE_TAGS, beside, is_quantity
from analysis.text.words import NUMBER_NAMES

_SMALL = NUMBER_NAMES[:13]
_MOST_PARTS = 6
_NEARLY = 0.05
"""Parts that miss their total by no more are still meant to make it up."""

_CHANGE = frozenset(["from", "between", "to", "against", "than"])
"""Before a figure that is the other end of a range or what is compared, and no part."""


def at_counted_parts(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The parts that a colon spreads out, each with a figure ("took part: 40 on the roads, 25 in the parks")."""
    colon = next((one.i for one in doc[start + 3 : max(0, end - 5)] if one.text == ":"), None)
    if colon is None or not any(one.tag_ in FINITE_TAGS for one in doc[start:colon]):
        return
    rest = doc[colon + 1 : end]
    counted = any(is_quantity(one) for one in doc[start:colon])
    if not counted or not is_quantity(rest[0]) or any(one.tag_ in FINITE_TAGS or one.text == ";" for one in rest):
        return
    places = [one.i for one in rest if is_quantity(one) and (one.i == rest.start or _opens(doc[one.i - 1]))]
    if len(places) > 1 and all(beside(doc[place], 1).pos_ == "ADP" for place in places):
        yield from ((place, "share") for place in places)


def attached(doc: Doc, start: int, end: int) -> list[range]:
    """The stretches in which parts follow their total after a comma and add up to it."""
    figures = [
        (one, value)
        for one in doc[start:end]
        if is_quantity(one) and (value := _value(one)) is not None and doc[one.i - 1].lower_ not in _CHANGE
    ]
    found = []
    for place, (total, value) in enumerate(figures):
        marks = next((one.i for one in doc[total.i : end] if one.text in (":", ";")), end)
        parts = [(one, part) for one, part in figures[place + 1 :] if one.i < marks and _opens(doc[one.i - 1])]
        for last in range(2, min(len(parts), _MOST_PARTS) + 1):
            amount = sum(part for _, part in parts[:last])
            if doc[parts[0][0].i - 1].text == "," and abs(amount - value) <= _NEARLY * value:
                found.append(range(total.i + 1, parts[last - 1][0].i + 1))
    return found


def _opens(token: Token) -> bool:
    return token.text == "," or token.dep_ == "cc"


def _value(token: Token) -> int | None:
    """A whole number in digits or, up to twelve, in a word."""
    digits = token.text.replace(",", "")
    if digits.isdecimal() and len(digits) < 16:
        return int(digits)
    return _SMALL.index(token.lower_) if token.lower_ in _SMALL else None
