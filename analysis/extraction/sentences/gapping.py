"""Cuts between figures whose verb is said once: "won 61 seats, the League 34", "made 4 visits in May and 7 in June"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.parse.grammar import ADJUNCT_WORDS, FINITE_TAGS, YEAR, beside, is_quantity
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
        if border is None or _and_part(doc[border]):
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
        if levels[here] or not _opens(doc[token.i - 1]) or not is_quantity(token):
            continue
        verb = beside(token, 1)
        told = any(is_quantity(one) and beside(one, 1).tag_ in FINITE_TAGS for one in doc[start : token.i - 1])
        if verb.tag_ in FINITE_TAGS and told:
            yield token.i, "clause"


def _opens(token: Token) -> bool:
    return token.text in (",", ";") or token.dep_ == "cc"


def at_ellipsis(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A second figure whose verb is said once ("made 42 visits in 2017 and 57 in 2018", "… for me and 12 for her")."""
    for token in doc[start + 4 : max(0, end - 2)]:
        if token.dep_ != "cc" or token.lower_ not in ("and", "but") or _and_part(token):
            continue
        if beside(token, 1).lower_ == "every" and is_quantity(beside(token, 2)) and _is_rate(doc[start : token.i]):
            yield token.i + 1, "share"
            continue
        if not is_quantity(beside(token, 1)):
            if _repeats_measure(doc, start, token.i, end):
                yield token.i + 1, "gapped"
            continue
        first, rest = doc[start : token.i], doc[token.i + 1 : end]
        told = any(is_quantity(one) for one in first) and any(one.tag_ in FINITE_TAGS for one in first)
        if told and beside(token, 2).tag_ in ("VBD", "VBZ", "VBP") and len(rest) >= 3:
            yield token.i + 1, "clause"
            continue
        if any(one.lower_ in ("between", "from") for one in first):
            continue
        if any(one.tag_ in FINITE_TAGS for one in rest) or not any(one.tag_ in FINITE_TAGS for one in first):
            continue
        if not any(is_quantity(one) for one in first):
            continue
        dated = any(YEAR.fullmatch(one.text) for one in first) and any(YEAR.fullmatch(one.text) for one in rest)
        link = next((one for one in rest[1:4] if one.pos_ == "ADP"), None)
        same = link is not None and any(one.lower_ == link.lower_ and one.dep_ == link.dep_ for one in first)
        directly = link is not None and link.i == token.i + 2 and link.lower_ in ("for", "to", "against", "in")
        if dated or (same and directly) or _same_unit(doc, start, token.i):
            yield token.i + 1, "share"
            yield from _series(doc, start, token.i)


_PARTS = word_set("half third quarter")
"""What is left over in a number ("two and a half thousand")."""


def _and_part(token: Token) -> bool:
    """Whether an "and" stands inside a number ("one and a half million", "three and a quarter")."""
    counted = token.lower_ == "and" and is_quantity(beside(token, -1))
    return counted and beside(token, 1).lower_ in ("a", "one") and beside(token, 2).lower_ in _PARTS


def _same_unit(doc: Doc, start: int, place: int) -> bool:
    """Whether two figures count one unit in two places ("8 percent in x and 9 percent in y")."""
    unit, link = beside(doc[place], 2), beside(doc[place], 3)
    if unit.pos_ != "NOUN" or link.pos_ != "ADP":
        return False
    return any(
        is_quantity(one) and beside(one, 1).lower_ == unit.lower_ and beside(one, 2).lower_ == link.lower_
        for one in doc[start:place]
    )


def _series(doc: Doc, start: int, place: int) -> Iterator[tuple[int, str]]:
    """Shares before the last one, set off by commas ("9 in x, 12 in y and 4 in z": "12 in y")."""
    link = beside(doc[place], 2).lower_
    if link not in ("in", "for", "to"):
        return
    for one in doc[start + 3 : place]:
        opens = doc[one.i - 1].text == "," and beside(one, 1).lower_ == link
        if is_quantity(one) and opens and any(is_quantity(first) for first in doc[start : one.i - 1]):
            yield one.i, "share"


_NEAR_FIGURE = 4
"""Tokens before a conjunction in which the first of two figures stands."""


def _repeats_measure(doc: Doc, start: int, place: int, end: int) -> bool:
    """Whether a noun and a figure behind a conjunction repeat those before it ("x followed with 11, y with four")."""
    rest = doc[place + 1 : end]
    stop = next((one.i for one in rest if one.text in (",", ";", ":", ".")), end)
    rest = doc[place + 1 : stop]
    if not 3 <= len(rest) <= 16 or any(one.tag_ in (*FINITE_TAGS, "WDT", "WP", "WRB") for one in rest):
        return False
    if rest[0].pos_ not in ("NOUN", "PROPN", "DET", "PRON", "ADJ") or rest[0].tag_ in ("PRP", "WDT"):
        return False
    if not any(is_quantity(one) for one in doc[max(start, place - _NEAR_FIGURE) : place]):
        return False
    second = _measured(rest)
    before = doc[start:place]
    if second is None:
        return False
    link = _measured(before)
    if link is not None and link.lower_ == "to" and rest[1].lower_ == "to" and rest[0].pos_ == "NOUN":
        return any(one.tag_ in FINITE_TAGS for one in before)
    if link is None or link.lower_ != second.lower_ or second.lower_ in ("of", "in", "between", "from", "and"):
        return False
    return any(one.tag_ in FINITE_TAGS for one in before)


def _measured(words: Tokens) -> Token | None:
    """The last preposition of a stretch whose figure follows it, at most a qualifying word between."""
    for token in reversed(words[:-1]):
        if token.pos_ == "ADP" or token.lower_ == "to":
            near = words.doc[token.i + 1 : min(words.end, token.i + 3)]
            return token if any(is_quantity(one) for one in near) else None
    return None


def _is_rate(words: Tokens) -> bool:
    """Whether words tell how often something happens ("every 20 minutes")."""
    return any(one.lower_ == "every" and is_quantity(beside(one, 1)) for one in words[:-1])
