"""Cuts at semicolons, colons and dashes, where a small parser is least sure."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import (
    ADJUNCT_WORDS,
    FINITE_TAGS,
    SUBJECTS,
    beside,
    has_clause,
    has_finite,
    is_finite,
    is_quantity,
)
from analysis.extraction.parse.vocabulary import SAYING
from analysis.text.words import ANNOUNCERS, URGING, word_set

DASHES = frozenset(["—", "–", "--", "-", "---"])
PARTING = DASHES | {";", ":"}
"""Marks at which a sentence may be cut."""

QUOTING = frozenset(["“", "”", '"'])
"""Marks of speech."""

_ASIDE = 16
"""No more words stand between two parts of one speech."""

_CALL = 12
"""No more words call on a reader before a colon."""

_SHORT = 7
"""A second figure in so many words only says what the first has become."""

SUBORDINATE = word_set("that which who whom whose where when how why if whether what while because")


def at_punctuation(doc: Doc, start: int, end: int, levels: list[int]) -> Iterator[tuple[int, str]]:
    """Semicolons between clauses, a colon before a clause, dashes around a clause or a verdict."""
    marks = [token.i for token in doc[start:end] if not levels[token.i - start] and token.text == ";"]
    borders = [start, *(mark + 1 for mark in marks), end]
    for left, here, right in zip(borders, borders[1:], borders[2:], strict=False):
        both = has_finite(doc, here, right) and (has_finite(doc, left, here) or here - left > 6)
        if (
            both
            and (_of_thats(doc, start, here) or _may_open(doc, here, right))
            and not _same_measure(doc, left, here, right)
        ):
            yield here, "clause"
    for token in doc[start:end]:
        inside = levels[token.i - start] or token.i + 3 >= end or token.i - start < 3
        if token.text != ":" or inside:
            continue
        introduced = (doc[start].lower_ == "as" and doc[start].dep_ != "prep") or doc[token.i + 1].is_quote
        stated = _states(doc, start, token.i) or _calls(doc, start, token.i)
        if not introduced and has_clause(doc, token.i + 1, end) and stated:
            yield token.i + 1, "clause"
    dashes = [
        token.i
        for token in doc[start:end]
        if token.text in DASHES and not levels[token.i - start] and start < token.i < end - 1 and _is_dash(token)
    ]
    if len(dashes) == 1:
        yield from _after_dash(doc, dashes[0] + 1, end)
    elif len(dashes) == 2:
        first, second = dashes
        if _is_verdict(doc, first + 1, second) and second - first > 6:
            yield first + 1, "apposition"
            yield second + 1, "predicate"
        elif has_finite(doc, second, end) or has_finite(doc, start, first):
            levels[first - start : second - start] = [1] * (second - first)


def _states(doc: Doc, start: int, end: int) -> bool:
    """Whether what stands before a colon asserts something, even where the parser gave its subject away."""
    if has_clause(doc, start, end):
        return True
    told = any(
        token.lemma_ in SAYING or (token.lower_ in ANNOUNCERS and (token.pos_ != "PRON" or token.i >= end - 1))
        for token in doc[start:end]
    )
    subject = any(token.tag_ == "PRP" and beside(token, 1).tag_ in FINITE_TAGS for token in doc[start : end - 1])
    closed = subject or doc[end - 1].pos_ in ("NOUN", "PROPN", "PRON")
    return has_finite(doc, start, end) and end - start >= 6 and not told and closed


def _calls(doc: Doc, start: int, end: int) -> bool:
    """Whether a reader is called on to look at what follows a colon ("Let us begin with the figures: …")."""
    return end - start <= _CALL and doc[start].tag_ == "VB" and doc[start].lower_ in URGING


def _of_thats(doc: Doc, start: int, here: int) -> bool:
    """Whether a clause is one of several, each with its "that" ("That the sea is free; that no one owns it: …")."""
    return doc[start].lower_ == "that" == doc[here].lower_


def _may_open(doc: Doc, start: int, end: int) -> bool:
    """Whether a clause of its own begins: a subordinate one only if its main clause follows ("; if asked, it may")."""
    first = doc[start]
    if first.lower_ not in SUBORDINATE or (first.lower_ == "that" and first.dep_ in SUBJECTS and first.tag_ == "DT"):
        return True
    if first.lower_ not in ("if", "when", "where", "while"):
        return False
    comma = next((token.i for token in doc[start:end] if token.text == ","), end)
    return has_finite(doc, start, comma) and has_finite(doc, comma, end)


def _is_dash(token: Token) -> bool:
    """Whether it is a dash between words rather than a hyphen inside one."""
    return token.text != "-" or bool(token.i and beside(token, -1).whitespace_)


def _after_dash(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    first = doc[start]
    if first.lower_ in ("and", "but") and start + 1 < end:
        start, first = start + 1, doc[start + 1]
    if has_clause(doc, start, end) and first.lower_ not in SUBORDINATE:
        yield start, "clause"
    elif first.lower_ in ADJUNCT_WORDS and not is_range(doc, start, end) and not _says_again(doc, start):
        if end - start >= 5 or any(is_quantity(token) for token in doc[start:end]):
            yield start, "adjunct"
    elif _is_verdict(doc, start, end) and end - start >= 6:
        yield start, "apposition"


def _says_again(doc: Doc, start: int) -> bool:
    """Whether a speaker takes up what broke off at the dash ("as we have said for the — for these past months")."""
    return any(token.lower_ == doc[start].lower_ for token in doc[max(0, start - 4) : start])


def is_range(doc: Doc, start: int, end: int) -> bool:
    """Whether a phrase gives the span of what it follows ("from the largest to the smallest")."""
    return (
        doc[start].lower_ == "from"
        and not is_quantity(beside(doc[start], 1))
        and any(token.lower_ == "to" for token in doc[start + 2 : end])
    )


def _is_verdict(doc: Doc, start: int, end: int) -> bool:
    """A noun phrase with a finite relative clause: it says something new of what it stands beside."""
    return doc[start].pos_ in ("DET", "NOUN", "PROPN", "ADJ", "NUM") and any(
        token.dep_ == "relcl" and start < token.i < end for token in doc[start:end]
    )


def _same_measure(doc: Doc, start: int, middle: int, end: int) -> bool:
    """Two clauses that give one measure at two times ("stood at 52 then; it stands at 31 today")."""
    verbs = [
        {token.lemma_ for token in doc[a:b] if token.tag_ in FINITE_TAGS and token.dep_ not in ("advcl", "relcl")}
        for a, b in ((start, middle), (middle, end))
    ]
    if _then_so_many(doc, middle, end) and any(is_quantity(token) for token in doc[start:middle]):
        return True
    numbers = [any(is_quantity(token) for token in doc[a:b]) for a, b in ((start, middle), (middle, end))]
    return (
        any(one.lower_ in ("it", "they", "this") for one in doc[middle : middle + 2])
        and all(numbers)
        and bool((verbs[0] & verbs[1]) - {"be", "have"})
    )


def _then_so_many(doc: Doc, start: int, end: int) -> bool:
    """Nothing but a time, "it is" or "it has" and a figure ("; today it has nine")."""
    words = [token for token in doc[start:end] if not token.is_punct]
    place = next((i for i, token in enumerate(words) if token.lower_ in ("it", "they", "there")), len(words))
    if len(words) > _SHORT or place + 2 >= len(words) or words[place + 1].lemma_ not in ("be", "have"):
        return False
    return is_quantity(words[-1]) and place + 2 >= len(words) - 2


def at_resumed_speech(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Speech taken up again behind who speaks, with a clause of its own ("“It is late,” he said, “we go”")."""
    marks = [token.i for token in doc[start:end] if token.text in QUOTING]
    for opened, closed, again, last in zip(marks, marks[1:], marks[2:], marks[3:], strict=False):
        if opened > start + 1 or again - closed > _ASIDE or doc[closed].text == "“":
            continue
        said = any(token.lemma_ in SAYING and token.pos_ == "VERB" for token in doc[closed + 1 : again])
        clauses = [
            any(one.dep_ in SUBJECTS and is_finite(one.head) and left < one.head.i < right for one in doc[left:right])
            for left, right in ((opened, closed), (again, last))
        ]
        if said and all(clauses):
            yield again, "clause"
