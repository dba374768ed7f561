"""What takes a relation back: a condition that may take what is granted, a denial of something else."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.comparison import polarity as p
from analysis.comparison.bearing import met
from analysis.comparison.reasons import MEANS
from analysis.comparison.signs import negated
from analysis.comparison.wants import Want, was_done
from analysis.extraction.extract import Statement
from analysis.lexicon import FAMILY
from analysis.lexicon.words import base

Decided = tuple[str, str]
"""A relation and the reason for it."""


def waiting(claim: Statement) -> Decided | None:
    """What an answer is that holds only as long as something else does: the condition may take what it grants.

    What was done within the framework of a law is done.
    """
    done = was_done(claim.proposition.verb)
    found = (p.PROVIDED if done else p.AS_LONG).search(f" {claim.proposition.text.lower()} ")
    return ("touches", f"Holds under a condition (“{found[0].strip()}”): {MEANS['touches']}.") if found else None


def denies_another(wanted: Want, claim: Statement) -> Decided | None:
    """What a claim is that denies something, and nothing of which the critic speaks.

    "The procedure sets no limit" takes nothing back of what is said about the courts. A finding of fault is denied
    where the fault is said not to be; that the law "did not recognise" whom the critic finds to be shut out bears it
    out.
    """
    tokens = claim.proposition.tokens
    words = negated(tokens)
    denied = [token.head for token in tokens if token.dep_ == "neg" or token.lower_ in ("no", "none")]
    told = [base(one.text) for head in denied for one in (head, *_said_with(head, whole=not wanted.finding))]
    if not words or not told or any(met(word, wanted.matter, FAMILY) for word in told):
        return None
    return "touches", f"Says that something else is not so (“{words}”): {MEANS['touches']}."


def _said_with(head: Token, *, whole: bool) -> Iterator[Token]:
    """What a verb or noun is said of and with: subject, objects, and what hangs on them; no clause or phrase ahead.

    ``whole``: else only what a verb that says little by itself is said with ("has no beds").
    """
    for child in head.children:
        if child.dep_ in ("advcl", "punct", "cc") or (child.dep_ == "prep" and child.i < head.i):
            continue
        if whole:
            yield from child.subtree
        elif head.lemma_ in ("be", "have", "do") and child.dep_ in ("dobj", "attr", "acomp"):
            yield child
