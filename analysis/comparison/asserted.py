"""What the words of a claim assert: the verb of a step, a condition, who acts, of whom it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison import steps
from analysis.extraction.parse.source_words import BODIES
from analysis.lexicon.words import base
from analysis.text.words import word_set

_ASSERTED = ("ROOT", "conj", "xcomp", "ccomp", "relcl")
"""Where in a claim a verb stands that says what is done."""

_NUMBERED = re.compile(r"No\.? ?(?=\S*\d)")
"""The number of a decision or an act ("No. 12"), which denies nothing."""

QUOTED = 8
"""Words of a condition that are quoted at most."""

_AIMING = word_set("""
    aim plan intend want wish hope seek strive be is are was were mean propose expect
    """)
"""Verbs behind which an infinitive is aimed at ("our aim is to reduce the fee")."""


def main(tokens: Doc | Span) -> str:
    """The passage in lower case without its clauses of time, condition and description, which assert nothing."""
    left = {
        inner.i
        for token in tokens
        if token.dep_ in ("advcl", "relcl", "acl") and token.i != tokens[0].sent.root.i
        for inner in token.subtree
    }
    return " " + "".join(token.text_with_ws for token in tokens if token.i not in left).lower() + " "


def step(tokens: Doc | Span) -> str:
    """The verb of a step that the passage asserts, not one of its conditions or descriptions."""
    for token in tokens:
        taken = token.pos_ == "VERB" and token.dep_ in _ASSERTED and base(token.text) in steps.STEPS
        if taken and not (_only_aimed(token) or _lists(token)):
            return token.text
    return ""


def _lists(verb: Token) -> bool:
    """Whether "include" only says what there is ("the topics include beds").

    Who is included was let in, and so is what a body has included in a thing.
    """
    if base(verb.text) != "include" or any(child.dep_ == "auxpass" for child in verb.children):
        return False
    by_body = any(
        child.dep_ == "nsubj" and (base(child.text) in BODIES or child.lower_ == "we") for child in verb.children
    )
    into = any(token.lower_ in ("in", "into", "among") for token in verb.subtree if token.i > verb.i)
    return not (by_body and into and verb.tag_ in ("VBD", "VBN"))


def _only_aimed(verb: Token) -> bool:
    """Whether it may be done, or is what somebody aims at, and so not done yet."""
    if any(child.lower_ in ("may", "can", "could", "might") for child in verb.children):
        return True
    first_of = verb
    while first_of.dep_ == "conj" and first_of.head.tag_ == "VB":  # "plans to mend and to widen"
        first_of = first_of.head
    return first_of.dep_ == "xcomp" and base(first_of.head.text) in _AIMING


def condition(tokens: Doc | Span) -> str:
    """A clause that what is said has to wait for: "once the minister is satisfied", "until a panel agrees"."""
    for token in tokens:
        if token.dep_ == "advcl":
            clause = [inner.lower_ for inner in token.subtree]
            if " ".join(clause[:3]).startswith(p.WAITING):
                return _opening(clause)
    return ""


def _opening(clause: Sequence[str]) -> str:
    """A clause as far as its first mark, or its first words where it is long."""
    marks = (number for number, word in enumerate(clause) if not word[:1].isalnum() and word[:1] not in "’'")
    end = min(next(marks, len(clause)), QUOTED)
    return " ".join(clause[: max(end, 2)]).replace(" ’", "’").replace(" '", "'")


def independence(tokens: Doc | Span) -> str:
    """The words by which a passage asserts independence; "independent bodies were set up" only calls them so.

    "It is an independent body" and "the Board, an independent body," assert it.
    """
    text, start = tokens.text.lower(), tokens[0].idx
    for found in p.INDEPENDENT.finditer(text):
        last = next((one for one in tokens if one.idx - start + len(one) >= found.end()), tokens[-1])
        if last.dep_ != "amod" or last.head.dep_ in ("attr", "appos"):
            return found[0].strip()
    return ""


def of_all(tokens: Doc | Span) -> str:
    """The word that says it of all or none: the subject is "everyone", "no one", "every court", "any citizen"."""
    return next(
        (
            word.lower_
            for token in tokens
            if token.dep_ in ("nsubj", "nsubjpass", "attr", "dative")
            for word in (token, *token.children)
            if word.lower_ in p.ALL
            and tokens.doc[word.i + 1 : word.i + 2].text != "-"  # "no-fault" is a name
            and not (word.text == "No" and _NUMBERED.match(tokens.doc.text, word.idx))
        ),
        "",
    )


def agents(tokens: Doc | Span) -> Iterable[str]:
    """Who does it: what follows "by" after a passive, or the subject of an active verb of power."""
    for token in tokens:
        if (
            (token.dep_ == "pobj" and token.head.lower_ == "by")
            or (
                token.dep_ == "pobj"
                and token.head.lower_ == "with"
                and base(token.head.head.text) in ("stay", "rest", "lie")
            )
            or (token.dep_ == "nsubj" and base(token.head.text) in p.POWER)
        ):
            yield from _names(token)


def _names(token: Token) -> Iterable[str]:
    yield base(token.text)
    yield from (
        base(child.text)
        for child in token.children
        if child.dep_ in ("compound", "amod", "poss")
        and child.tag_ != "VBG"  # "the presiding judge" is no president
        and not (child.i and child.nbor(-1).text == "-")  # nor does the State act where "non-State actors" do
    )
    for child in token.children:  # "by order of the Cabinet"
        if child.lower_ == "of":
            yield from (base(inner.text) for inner in child.children if inner.dep_ == "pobj")


def first(pattern: re.Pattern[str], text: str) -> str:
    """The first words of a text that a pattern fits."""
    match = pattern.search(text)
    return match.group().strip() if match else ""
