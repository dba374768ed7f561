"""Cuts between coordinated clauses and predicates, and between those a small parser takes for subordinate."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.grammar import (
    AUXILIARY,
    FINITE_TAGS,
    SUBJECTS,
    has_subject,
    is_finite,
    on_main_line,
)
from analysis.extraction.vocabulary import SAYING


def at_coordination(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Coordinated clauses, and coordinated predicates with a complement of their own on both sides."""
    for token in doc[start:end]:
        if token.dep_ != "conj" or token.pos_ not in ("VERB", "AUX") or not on_main_line(token):
            continue
        first = _first_conjunct(token)
        before = token.head
        left = _left(token, before.i)
        gap = [one for one in doc[before.i + 1 : left] if one.dep_ not in ("cc", "punct") and one.dep_ != "prt"]
        if has_subject(token):
            if not is_finite(token) and not _shares_auxiliary(token, first):
                continue
            passive = any(child.dep_ == "auxpass" for child in before.lefts)
            shared = not gap and not passive and any(child.dep_ == "dobj" for child in token.rights)
            if _is_proof(token) or shared:
                continue
            if token.right_edge.i - left >= 2:
                yield left, "clause"
            continue
        if not is_finite(token) and not _shares_auxiliary(token, first):
            continue
        joint = _after_conjunction(doc, before.i, token.i)
        if joint is not None and is_finite(token):
            yield joint, "clause"
            continue
        words = [one for one in doc[left : min(end, token.right_edge.i + 1)] if not one.is_punct]
        if len(gap) >= 2 and len(words) >= 4 and token.lemma_ != before.lemma_ and _is_joined(first, doc[left - 1]):
            yield left, "predicate"


def _after_conjunction(doc: Doc, start: int, verb: int) -> int | None:
    """Where a clause begins whose subject the parser gave to something before it ("…, and a fee is charged")."""
    place = next((i for i in range(verb - 1, start, -1) if doc[i].dep_ == "cc"), None)
    if place is None or verb - place < 3 or doc[place - 1].text != "," or doc[place].head.i == doc[verb].head.i:
        return None
    first = doc[place + 1]
    if first.dep_ not in ("det", "conj", "poss", "amod", "nummod", "compound") or first.pos_ in ("VERB", "AUX"):
        return None
    named = any(one.dep_ == "conj" and one.pos_ in ("NOUN", "PROPN") for one in doc[place + 1 : verb])
    return place + 1 if named else None


def _is_joined(first: Token, before: Token) -> bool:
    """Whether a chain of predicates is joined by a conjunction: two verbs side by side are rather a misparse."""
    near = before.doc[max(0, before.i - 3) : before.i + 1]
    if any(token.dep_ == "cc" or token.lower_ in ("and", "but", "or", ";") for token in near):
        return True
    verb, found = first, False
    for _ in range(8):
        found = found or any(child.dep_ == "cc" for child in verb.rights)
        following = next((child for child in verb.rights if child.dep_ == "conj"), None)
        if following is None:
            break
        verb = following
    return found


def at_juxtaposition(doc: Doc, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Clauses and predicates side by side with a comma, which a small parser takes for subordinate ones."""
    for token in doc[start:end]:
        if token.dep_ in ("ccomp", "advcl") and token.i < token.head.i and token.head.dep_ == "ROOT":
            left, right = token.left_edge.i, token.right_edge.i + 1
            plain = is_finite(token) and has_subject(token) and not _is_marked(doc[left])
            quoted = any(one.is_quote for one in doc[left : right + 2])
            if not plain or quoted or right + 3 >= end or doc[right].text != "," or token.head.lemma_ in SAYING:
                continue
            rest = doc[right + 1 : end]
            if len(rest) >= 5 and any(one.tag_ in FINITE_TAGS or one.lower_ in ("having", "being") for one in rest):
                yield right + 1, "clause"
        elif token.dep_ in ("advcl", "acl") and token.tag_ in ("VBD", "VBN") and token.i > token.head.i:
            left = _left(token, token.head.i)
            helped = any(child.dep_ in (*AUXILIARY, "mark") or child.dep_ in SUBJECTS for child in token.lefts)
            transitive = any(child.dep_ == "dobj" for child in token.rights)
            if doc[left - 1].text == "," and transitive and not helped and token.right_edge.i - left >= 3:
                yield left, "predicate"


def _is_marked(token: Token) -> bool:
    """Whether a clause begins with a word that makes it subordinate."""
    return token.dep_ == "mark" or token.tag_ in ("WRB", "WP", "WDT", "IN", "TO", "VBG")


def _first_conjunct(token: Token) -> Token:
    while token.dep_ == "conj":
        token = token.head
    return token


def _shares_auxiliary(token: Token, first: Token) -> bool:
    """Whether a bare form continues a finite verb's helping verb ("have met and made …", "may close and sell …")."""
    if token.tag_ not in ("VB", "VBN", "VBD", "VBG") or not is_finite(first):
        return False
    return first.tag_ == token.tag_ or token.tag_ == "VBD"


def _is_proof(token: Token) -> bool:
    """A clause that only calls the one before it proved ("and the list is the proof")."""
    return (
        token.lemma_ == "be"
        and any(
            child.dep_ == "attr" and child.lemma_ in ("proof", "evidence", "reason", "example", "testimony", "result")
            for child in token.children
        )
        and token.right_edge.i - token.left_edge.i <= 6
    )


def _left(token: Token, after: int) -> int:
    """The first token of a conjunct's own words, right of ``after``."""
    places = [
        child.left_edge.i for child in token.lefts if child.left_edge.i > after and child.dep_ not in ("cc", "punct")
    ]
    return min([token.i, *places])
