"""Where a government takes a stand on what is recommended: it accepts, takes note of, refuses, or holds it for done.

Beside a recommendation that the text names by its number this is the answer, though no word of the matter returns in
it. A refusal says of what by itself, too: "sees no need to amend the Act", "has no plans to open the archive".
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from analysis.comparison.asserted import first
from analysis.comparison.bearing import Bearing, met
from analysis.comparison.polarity import phrases
from analysis.comparison.reasons import MEANS
from analysis.comparison.wants import Want
from analysis.extraction.extract import Statement
from analysis.lexicon.words import base

Decided = tuple[str, str]
"""A relation and the reason for it."""

_WHAT = r"(?:this|these|the|that|those|both|all|its|such)"
_RECOMMENDED = rf"(?:{_WHAT} (?:[\w’']+ ){{0,2}}(?:recommendation|proposal|conclusion|finding)s?|recommendations?)"

# Not accepted, whatever is said in its stead.
REFUSED = phrases(rf"""
    (?:does|do|did|can|could|will) ?not (?:\w+ )?(?:accept|agree|support|endorse|adopt|share)
    (?:is|are|was|were) not (?:\w+ )?(?:accepted|agreed|supported|endorsed|able to (?:accept|agree|support|endorse))
    (?:is|are) unable to (?:accept|agree|support|endorse)
    (?:rejects?|rejected|disagrees?|disagreed|declines?|declined) (?:with )?{_RECOMMENDED}
    (?:recommendations?|proposals?) (?:is|are|was|were|has been|have been) (?:rejected|refused|declined)
    """)

# Held to be needless, or not to be done for now.
NEEDLESS = phrases(r"""
    (?:does|do) not (?:currently )?(?:see|consider|find|believe) (?:there is |that there is )?(?:the|a|any) need
    sees? no (?:need|reason)
    there is no (?:need|reason|case) (?:to|for)
    (?:is|are) not a priority
    (?:does|do) not (?:deem|consider|regard|see) \w+(?: as)? a priority
    no (?:\w+ )?(?:changes?|amendments?|legislation|measures?|steps?|action)(?: \w+)? (?:is|are) (?:necessary|needed)
    (?:is|are) (?:\w+ )?not (?:\w+ )?(?:planning|intending|minded|proposing|considering)
    (?:has|have) no (?:current |present )?(?:plans?|intention)
    (?:does|do) not (?:currently |now )?(?:plan|intend|propose) to
    (?:changes?|amendments?|legislation) (?:is |are |to be )?(?:unnecessary|needless)
    """)

ACCEPTED = phrases(rf"""
    (?:accepts?|accepted|supports?|supported|endorses?|endorsed) (?:\w+ ){{0,3}}{_RECOMMENDED}
    (?:agrees?|agreed) (?:\w+ ){{0,2}}(?:with|to) {_RECOMMENDED}
    {_RECOMMENDED} (?:is|are|was|were|has been|have been) (?:\w+ )?(?:accepted|agreed|supported|endorsed)
    """)

NOTED = phrases(rf"""
    (?:notes?|noted|takes? note of|took note of|acknowledges?|welcomes?|welcomed) {_RECOMMENDED}
    {_RECOMMENDED} (?:is|are|was|were) noted
    """)

# The recommendation is said to be carried out, or that this was begun.
CARRIED_OUT = phrases(rf"""
    {_RECOMMENDED} (?:(?:is|are|was|were|has been|have been) )?(?:\w+ )?(?:fully )?(?:implemented|fulfilled)
    {_RECOMMENDED} (?:(?:is|are|was|were|has been|have been) )?(?:\w+ )?(?:fully )?(?:met|carried out)
    (?:already|fully) implement(?:s|ed) {_RECOMMENDED}
    """)
UNDER_WAY = phrases(rf"""
    (?:implementation of|implementing|carrying out) {_RECOMMENDED}
    {_RECOMMENDED} (?:\w+ )?(?:will be|is being|are being|being) (?:\w+ )?(?:implemented|considered|carried out)
    in (?:the )?(?:process|course) of (?:implementation|being implemented)
    """)

PARTLY = phrases(r"""
    in (?:principle|part)
    part(?:ly|ially)
    largely
    subject to
    with (?:reservations|modifications)
    """)
"""Words by which a stand is taken in part."""

# What was charged is said to be untrue.
REBUTTED = phrases(r"""
    there (?:is|was) no (?:basis|ground|evidence|truth|substance) (?:to|for|in) (?:\w+ ){0,2}?(?:assert|claim)\w*
    there (?:is|was) no (?:basis|ground|evidence|truth|substance) (?:to|for|in) (?:\w+ ){0,2}?(?:alleg|suggest)\w*
    (?:rebuts?|refutes?|rejects?|denies|disputes?) (?:\w+ )?(?:suggestions?|allegations?|assertions?|accusations?)
    (?:rebuts?|refutes?|rejects?|denies|disputes?) (?:\w+ )?(?:claims?|criticisms?|charges|reports|findings)
    (?:allegations?|assertions?|accusations?|suggestions?|criticisms?) (?:is|are|was|were) (?:\w+ )?(?:inaccurate|false)
    (?:allegations?|assertions?|accusations?|suggestions?|criticisms?) (?:is|are|was|were) (?:\w+ )?(?:un\w+ed|untrue)
    (?:allegations?|assertions?|accusations?|suggestions?|criticisms?) (?:is|are|was|were) (?:\w+ )?(?:baseless|wrong)
    """)


_NOT = re.compile(r"\bnot\b|\breject|\bdisagree|\bdo(?:es)? n[o’']t", re.IGNORECASE)


def stance(claim: Statement) -> Decided | None:
    """What a claim is to the recommendation that it answers by number, where it takes a stand on it."""
    text = f" {claim.proposition.text.lower()} "
    partly = first(PARTLY, text)
    for pattern, relation, shown in (
        (REFUSED, "in_tension", "Refuses what is recommended"),
        (NEEDLESS, "in_tension", "Holds that it is not needed, or not to be done now"),
        (CARRIED_OUT, "addresses", "Holds the recommendation for carried out"),
        (UNDER_WAY, "partly_addresses", "Says that the recommendation is being carried out"),
        (ACCEPTED, "partly_addresses", "Accepts the recommendation"),
        (NOTED, "touches", "Takes note of the recommendation and leaves open what becomes of it"),
    ):
        words = first(pattern, text)
        if words and partly and pattern in (CARRIED_OUT, ACCEPTED):
            return "partly_addresses", f"{shown} (“{partly}”): {MEANS['partly_addresses']}."
        if words:
            return relation, f"{shown} (“{words}”), which the text names by its number: {MEANS[relation]}."
    return None


def by_verdict(words: str) -> Decided | None:
    """What a claim that shows no more is, standing behind a stand that is told in a word or two ("Not accepted.")."""
    if not words:
        return None
    relation = "in_tension" if _NOT.search(words) else "partly_addresses"
    return relation, f"Stands behind “{words}”: {MEANS[relation]}."


def refused(wanted: Want, claim: Statement, speaks: Bearing) -> Decided | None:
    """What a claim is that holds the very thing demanded to be needless, or not planned."""
    if wanted.unasked or wanted.denied or wanted.gone or speaks.beside:
        return None
    text = f" {claim.proposition.text.lower()} "
    found = NEEDLESS.search(text)
    if found is None or not _of_what_is_asked(found, claim.proposition.tokens, wanted):
        return None
    return "in_tension", f"Holds that it is not needed, or not to be done now (“{found[0].strip()}”)."


def rebutted(wanted: Want, claim: Statement, speaks: Bearing) -> Decided | None:
    """What a claim is that says what the critic charges is not true."""
    found = REBUTTED.search(f" {claim.proposition.text.lower()} ")
    if found is None or not wanted.unasked or speaks.absent:
        return None
    return "in_tension", f"Says that such a charge is not true (“{found[0].strip()}”)."


def _of_what_is_asked(found: re.Match[str], tokens: Doc | Span, wanted: Want) -> bool:
    """Whether the words around the refusal, in its own clause, name what the demand is about."""
    start = tokens[0].idx
    about = [token for token in tokens if not _reasons(token) and token.idx - start + 1 != found.start()]
    return any(met(base(token.text), wanted.objects | wanted.acts) for token in about)


def _reasons(token: Token) -> bool:
    """Whether a word stands in a clause that says why ("since the Act already covers it")."""
    return any(one.dep_ == "advcl" for one in (token, *token.ancestors))
