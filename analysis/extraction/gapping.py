"""Cuts between figures whose verb is said once: "won 61 seats, the League 34", "12 were closed, three sold"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.grammar import ADJUNCT_WORDS, FINITE_TAGS, beside, is_quantity
from analysis.text.words import word_set

NEAR = word_set("the a an some about only nearly almost just over under roughly another")
"""Words that may stand between a noun and its figure where the verb is left out."""


def at_gapping(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """Where a later part leaves out the verb: a noun, its figure, and nothing finite.

    The part before must hold a finite verb with a figure behind it, as in "wages took 52 million, building 31 million".
    """
    verb = next((token for token in doc[start:end] if token.tag_ in FINITE_TAGS), None)
    if verb is None:
        return
    first = next((token for token in doc[verb.i + 1 : end] if is_quantity(token)), None)
    if first is None:
        return
    for number in doc[first.i + 1 : end]:
        if not is_quantity(number) or levels[number.i - start] or is_quantity(beside(number, -1)):
            continue
        border = _border(doc, first.i, number.i)
        if border is None:
            continue
        last = next((t.i for t in doc[number.i + 1 : end] if t.text in (",", ";") or t.dep_ == "cc"), end)
        stated = any(t.tag_ in FINITE_TAGS and not _in_relative(t, number.i) for t in doc[border + 1 : last])
        if not stated:
            yield border + 1, "gapped"


def _in_relative(token: Token, number: int) -> bool:
    """Whether a verb stands in a relative clause behind the figure ("the 13 million that were left")."""
    return token.i > number and any(one.dep_ == "relcl" for one in (token, token.head))


def _border(doc: Doc, first: int, number: int) -> int | None:
    """The comma or conjunction before a noun and its figure, or None where they are no such pair."""
    before = doc[number - 1]
    while before.i > first and before.lower_ in NEAR:
        before = beside(before, -1)
    if before.lower_ == "of" and beside(before, -1).pos_ == "NOUN" and beside(before, -2).lower_ in ("a", "an"):
        before = beside(before, -3)
    gerund = before.tag_ == "VBG" and beside(before, -1).text == "," and before.lower_ not in ADJUNCT_WORDS
    if before.pos_ not in ("NOUN", "PROPN") and not gerund and before.lower_ not in ("one", "those", "others"):
        return None
    found: int | None = None
    for token in reversed(doc[first + 1 : before.i]):
        if is_quantity(token) or token.tag_ in (*FINITE_TAGS, "VBG", "VBN") or token.text in ("(", ")", ":", "—"):
            break
        if token.text in (",", ";"):
            return token.i
        if token.dep_ == "cc":
            found = token.i
    return found


def at_numbered_subjects(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """Clauses set side by side whose subjects are figures ("201 were dismissed, 64 were upheld")."""
    for token in doc[start + 3 : max(0, end - 2)]:
        here = token.i - start
        if levels[here] or not is_quantity(token) or not _opens(doc[token.i - 1]):
            continue
        verb = beside(token, 1)
        told = any(is_quantity(one) and beside(one, 1).tag_ in FINITE_TAGS for one in doc[start : token.i - 1])
        if verb.tag_ in FINITE_TAGS and told:
            yield token.i, "clause"


def _opens(token: Token) -> bool:
    return token.text in (",", ";") or token.dep_ == "cc"
