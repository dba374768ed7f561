"""Conditions without "if": "Should it fail to meet, …", "Were the court to refuse, …", "Had the law been in force"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import SUBJECTS, beside
from analysis.text.words import word_set

_INVERTED = word_set("should were had")

_NOMINAL = frozenset(["DT", "PDT", "PRP", "PRP$", "EX", "NN", "NNS", "NNP", "NNPS", "JJ", "CD"])
_HELD = frozenset(["DT", "PRP", "PRP$", "EX"])
"""How a subject begins; behind a noun only what cannot be a verb ("the report should focus")."""

_FRONTED = word_set(
    "nor neither so then only never not what how why where when who which whom whose that hardly scarcely rarely seldom"
    " than as here such"
)
"""Behind these a verb stands before its subject without any condition ("Nor should the court be silent")."""

_REACH = 14
"""Words between the verb that opens a condition and the one it helps."""


def opens_condition(token: Token) -> bool:
    """Whether a helping verb before its subject opens a condition.

    Args:
        token: a word of a parsed sentence.
    """
    word, doc = token.lower_, token.doc
    if word not in _INVERTED or token.i + 2 >= len(doc):
        return False
    before, after = (None if token.is_sent_start or not token.i else beside(token, -1)), beside(token, 1)
    first = before is None or before.is_punct or before.is_space
    if before is not None and (before.lower_ in _FRONTED or (not first and word != "should")):
        return False
    if after.tag_ not in (_NOMINAL if first else _HELD):
        return False
    if not token.is_sent_start and (after.lower_ in ("all", "both", "each") or _has_subject_before(token)):
        return False
    rest = doc[token.i + 1 : min(len(doc), token.i + 1 + _REACH)]
    if any(one.text == "?" for one in doc[token.i : min(len(doc), token.i + 40)]):
        return False
    if word == "should":
        return any(one.tag_ in ("VB", "VBP") for one in rest)
    if word == "were":
        return any(one.tag_ == "VB" and beside(one, -1).lower_ == "to" for one in rest)
    return any(one.tag_ in ("VBN", "VBD") for one in rest)


def _has_subject_before(helper: Token) -> bool:
    """Whether an aside parts a helping verb from its subject ("The courts, we think, should this year hear it")."""
    places = [child.i for child in helper.head.lefts if child.dep_ in SUBJECTS]
    return bool(places) and max(places) < helper.i


def condition_end(doc: Doc, start: int, end: int) -> int:
    """Where the condition without "if" ends with which a sentence, tokens ``start`` to ``end``, begins; else ``start``.

    That is behind its comma, once a verb has come.
    """
    if not opens_condition(doc[start]):
        return start
    verb = False
    for token in doc[start + 1 : end]:
        verb = verb or token.tag_.startswith("VB")
        if token.text == "," and verb and any(one.dep_ in SUBJECTS for one in doc[token.i + 1 : end]):
            return token.i + 1
    return start
