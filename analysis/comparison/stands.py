"""Where a government takes a stand on what is recommended: it accepts, takes note of, refuses, or holds it for done.

Beside a recommendation that the text names by its number this is the answer, though no word of the matter returns in
it. A refusal says of what by itself, too: "sees no need to amend the Act", "has no plans to open the archive".
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from analysis.comparison import stand_words as words
from analysis.comparison.asserted import first
from analysis.comparison.bearing import Bearing, met
from analysis.comparison.reasons import MEANS
from analysis.comparison.rules import Decided
from analysis.comparison.wants import Want
from analysis.extraction.extract import Statement
from analysis.lexicon.words import base


def stance(claim: Statement) -> Decided | None:
    """What a claim is to the recommendation that it answers by number, where it takes a stand on it."""
    text = f" {claim.proposition.text.lower()} "
    partly = first(words.PARTLY, text)
    for pattern, relation, shown in (
        (words.OPEN, "touches", "Takes no stand on the recommendation"),
        (words.REFUSED, "in_tension", "Refuses what is recommended"),
        (words.NEEDLESS, "in_tension", "Holds that it is not needed, or not to be done now"),
        (words.NOT_CARRIED_OUT, "in_tension", "Says that the recommendation is not carried out"),
        (words.CARRIED_OUT, "addresses", "Holds the recommendation for carried out"),
        (words.UNDER_WAY, "partly_addresses", "Says that the recommendation is being carried out"),
        (words.ACCEPTED, "partly_addresses", "Accepts the recommendation"),
        (words.NOTED, "touches", "Takes note of the recommendation and leaves open what becomes of it"),
    ):
        said = first(pattern, text)
        if said and partly and pattern in (words.CARRIED_OUT, words.ACCEPTED):
            return "partly_addresses", f"{shown} (“{partly}”): {MEANS['partly_addresses']}."
        if said:
            return relation, f"{shown} (“{said}”), which the text names by its number: {MEANS[relation]}."
    return None


def by_verdict(verdict: str) -> Decided | None:
    """What a claim that shows no more is, standing behind a stand that is told in a word or two ("Not accepted.")."""
    if not verdict:
        return None
    relation = "in_tension" if words.NOT.search(verdict) else "partly_addresses"
    return relation, f"Stands behind “{verdict}”: {MEANS[relation]}."


def refused(wanted: Want, claim: Statement, speaks: Bearing) -> Decided | None:
    """What a claim is that holds the very thing demanded to be needless, or not planned."""
    if wanted.unasked or wanted.denied or wanted.gone or speaks.beside:
        return None
    text = f" {claim.proposition.text.lower()} "
    found = words.NEEDLESS.search(text)
    tokens = claim.proposition.tokens
    if found is None or not _of_what_is_asked(found, tokens, wanted) or _undoing(found, tokens, wanted):
        return None
    return "in_tension", f"Holds that it is not needed, or not to be done now (“{found[0].strip()}”)."


def rebutted(wanted: Want, claim: Statement, speaks: Bearing) -> Decided | None:
    """What a claim is that says what the critic charges is not true."""
    found = words.REBUTTED.search(f" {claim.proposition.text.lower()} ")
    if found is None or not wanted.unasked or speaks.absent:
        return None
    return "in_tension", f"Says that such a charge is not true (“{found[0].strip()}”)."


def _of_what_is_asked(found: re.Match[str], tokens: Doc | Span, wanted: Want) -> bool:
    """Whether the words around the refusal, in its own clause, name what the demand is about."""
    start = tokens[0].idx - 1  # the text was searched with a blank ahead of it
    # what opens the refusal is a form of "do", "have" or "be", and no act
    about = [token for token in tokens if not _reasons(token) and token.idx - start != found.start()]
    return any(met(base(token.text), wanted.objects | wanted.acts) for token in about)


def _undoing(found: re.Match[str], tokens: Doc | Span, wanted: Want) -> bool:
    """Whether it is needless to undo something ("has no plans to close the archive"), which was not asked for."""
    start = tokens[0].idx - 1  # the text was searched with a blank ahead of it
    behind = (token for token in tokens if token.idx - start >= found.end())
    verb = next((token for token in behind if token.tag_ in ("VB", "VBG")), None)
    return verb is not None and base(verb.text) in words.UNDOING and not met(base(verb.text), wanted.acts)


def _reasons(token: Token) -> bool:
    """Whether a word stands in a clause that says why ("since the Act already covers it")."""
    return any(one.dep_ == "advcl" for one in (token, *token.ancestors))
