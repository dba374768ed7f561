"""Designations: what a source is called that has no name ("independent observers", "persons close to the talks")."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from analysis.extraction import source_words as sources
from analysis.text.words import word_set

_OF_WHOM = word_set("member head leader secretary governor mayor representative spokesman spokeswoman group majority")
"""Who is somebody only with the body behind "of"."""

_VAGUE = word_set("other many some several few more most certain")
"""How many there are tells nothing of who they are."""

_BEFORE = word_set("the a an its our their his her my other some many")
"""What stands before a designation and is no part of it."""


def head_phrase(doc: Doc, span: tuple[int, int], speaker: Token) -> str:
    """The head noun with its adjectives: "Many independent observers" is "independent observers"."""
    start, end = speaker.i, speaker.i + 1
    for child in speaker.lefts:
        if child.dep_ in ("amod", "compound", "nmod", "poss") and span[0] <= child.i and child.lower_ not in _VAGUE:
            start = min(start, child.left_edge.i if child.dep_ == "poss" else child.i)
    behind = next((child for child in speaker.rights if _narrows(child, span[1])), None)
    if behind is not None and _belongs(behind, speaker):
        end = behind.right_edge.i + 1
    while start < speaker.i and doc[start].lower_ in _BEFORE:
        start += 1
    return re.sub(r"\s+", " ", doc[start:end].text)


def _narrows(child: Token, end: int) -> bool:
    """Whether a phrase behind a noun may tell who is meant: a body, or a quality with what it is about."""
    if child.right_edge.i >= end:
        return False
    link = child.dep_ == "prep" and child.lower_ in ("of", "for", "at", "from")
    return link or (child.dep_ == "amod" and child.n_rights > 0)


def _belongs(behind: Token, speaker: Token) -> bool:
    named = any(token.pos_ == "PROPN" for token in behind.subtree)
    return named or behind.dep_ == "amod" or speaker.lemma_.lower() in _OF_WHOM | sources.TITLES | sources.SHARES
