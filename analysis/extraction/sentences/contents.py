"""Cuts between what somebody says: clauses side by side under one verb of saying, and what a speaker goes on to."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.attribution.speech_words import CONCEDING
from analysis.extraction.parse.grammar import FINITE_TAGS, beside, has_finite, is_finite
from analysis.extraction.parse.vocabulary import SAYING
from analysis.text.words import word_set

GRANTING = CONCEDING | word_set("accept allow")
"""Verbs by which a critic lets something stand."""


def at_contents(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Clauses side by side that one verb of saying governs ("reports that x is open, that y is built, and that z")."""
    for verb in doc[start + 6 : end]:
        mark = _assured(verb)
        if mark is not None and mark < end - 3:
            yield from ((verb.i - 1, "clause"), (mark + 1, "clause"))
    opened = next((one.i for one in doc[start + 1 : end] if one.lower_ == "that" and governs_content(doc, one.i)), None)
    if opened is None:
        return
    before = opened
    for token in doc[opened + 2 : max(0, end - 3)]:
        joined = doc[token.i - 1].text in (",", ";") or doc[token.i - 1].dep_ == "cc"
        if token.lower_ != "that" or token.dep_ != "mark" or not joined:
            continue
        if has_finite(doc, before + 1, token.i):
            yield token.i + 1, "clause"
            before = token.i


def _assured(verb: Token) -> int | None:
    """Where a second purpose of speaking goes on to its content ("… to thank all, and to assure them that …")."""
    if (
        verb.dep_ != "conj"
        or verb.lemma_ not in SAYING
        or beside(verb, -1).tag_ != "TO"
        or beside(verb, -2).dep_ != "cc"
    ):
        return None
    clause = next((child for child in verb.rights if child.dep_ == "ccomp" and is_finite(child)), None)
    mark = None if clause is None else next((one for one in clause.lefts if one.dep_ == "mark"), None)
    return mark.i if mark is not None and mark.lower_ == "that" else None


def governs_content(doc: Doc, place: int) -> bool:
    """Whether "that" stands right behind a verb of saying, or behind whom it tells and when."""
    near = doc[max(0, place - 4) : place]
    verb = next((one for one in reversed(near) if one.pos_ == "VERB"), None)
    return verb is not None and verb.lemma_ in SAYING and all(one.text not in (",", ";") for one in doc[verb.i : place])


def at_concessions(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """What somebody grants between commas, before what is asked ("The Guild, while admitting that x, urged y")."""
    for verb in doc[start + 2 : max(0, end - 6)]:
        if verb.lemma_ not in GRANTING or beside(verb, 1).lower_ != "that" or verb.dep_ == "ROOT":
            continue
        clause = next((child for child in verb.rights if child.dep_ == "ccomp" and is_finite(child)), None)
        last = end if clause is None else clause.right_edge.i
        while last < end - 3 and doc[last + 1].text in ('"', "”"):
            last += 1
        if clause is None or last >= end - 3 or doc[last + 1].text != ",":
            continue
        if doc[last + 2].tag_ in FINITE_TAGS:
            yield from ((verb.i + 2, "clause"), (last + 2, "predicate"))


def granted_by(words: Tokens) -> Token | None:
    """The verb, beside the main one, by which somebody grants what a stretch says, or None."""
    before = words.doc[max(0, words.start - 2) : words.start]
    if len(before) < 2 or before[1].lower_ != "that" or before[0].lemma_ not in GRANTING:
        return None
    return before[0] if before[0].dep_ in ("advcl", "pcomp", "relcl", "acl", "conj") else None


def at_added_facts(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """A fact joined to a thing ("welcomes the law, as well as the fact that the public was heard")."""
    for token in doc[start + 3 : max(0, end - 4)]:
        if token.lower_ == "fact" and beside(token, 1).lower_ == "that" and beside(token, -1).lower_ == "the":
            joined = doc[max(start, token.i - 4) : token.i - 1].text.lower()
            if joined.endswith(("as well as", "and", "and also")) and has_finite(doc, start, token.i):
                yield token.i + 2, "fact"


def at_requests(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """What the speaker goes on to ask leave for ("…, and let me show you how")."""
    for token in doc[start + 4 : max(0, end - 3)]:
        if token.lower_ == "let" and beside(token, -1).dep_ == "cc" and beside(token, 1).lower_ in ("me", "us"):
            yield token.i, "clause"
