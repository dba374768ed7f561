"""What a claim is to a finding of fault, or to a demand to look into one, where that needs no weighing.

That somebody depends on another is answered where he is said to be independent; that a right is curtailed, where it is
said to be ensured; a thing that is found fault with, where it was done away with; a review that is asked for, in part,
where it is under way.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.comparison import polarity as p
from analysis.comparison.asserted import first, independence
from analysis.comparison.bearing import met
from analysis.comparison.fault_words import ALLEGED, ASSURED, ENJOYED, PURSUIT, RULING, SELDOM, STUDYING
from analysis.comparison.reasons import MEANS
from analysis.comparison.restriction_words import PENAL
from analysis.comparison.signs import negated
from analysis.comparison.wants import CLOSE, Want, was_done
from analysis.extraction.extract import Statement
from analysis.extraction.parse.grammar import AUXILIARY
from analysis.extraction.parse.source_words import BODIES, LAWS, PEOPLE
from analysis.lexicon import FAMILY, tied
from analysis.lexicon.words import base

Decided = tuple[str, str]
"""A relation and the reason for it."""

_SUBJECTS = ("nsubj", "nsubjpass")


def mended(wanted: Want, claim: Statement) -> Decided | None:
    """What such a rule says of a claim; None where none applies. Each sees to it that the claim is on the matter."""
    return (
        _by_independence(wanted, claim)
        or _by_assertion(wanted, claim)
        or _by_ending(wanted, claim)
        or _by_review(wanted, claim)
    )


def _by_independence(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim asserts that somebody is independent of whom the critic finds in another's hand."""
    tokens = claim.proposition.tokens
    helped = any(child.tag_ == "MD" for child in claim.proposition.verb.children)
    if not (wanted.finding and wanted.dependent) or negated(tokens) or helped or claim.kind == "intention":
        return None
    words, masters = independence(tokens), _masters(claim)
    if masters and not any(met(word, wanted.matter) or RULING.match(word) for word in masters):
        return None
    subjects = [base(token.text) for token in tokens if token.dep_ in _SUBJECTS]
    named = any(met(word, wanted.matter) for word in subjects)
    return (
        ("addresses", f"Asserts independence (“{words}”), which the critic denies: {MEANS['addresses']}.")
        if words and (named or of_the_same(wanted, claim))
        else None
    )


def of_the_same(wanted: Want, claim: Statement) -> bool:
    """Whether the claim asserts independence of the very body on which the critic finds somebody to depend."""
    tokens = claim.proposition.tokens
    if not (wanted.finding and wanted.dependent and independence(tokens)) or negated(tokens):
        return False
    masters = _masters(claim)
    return bool(masters) and all(met(word, wanted.matter) for word in masters)


def _masters(claim: Statement) -> list[str]:
    """Of whom somebody is said to be independent."""
    return [
        base(one.text)
        for token in claim.proposition.tokens
        if token.lower_ in ("of", "from") and base(token.head.text) in p.SELF_RULE
        for noun in token.children
        for one in noun.subtree
        if one.pos_ in ("NOUN", "PROPN")
    ]


def only_alleged(claim: Statement) -> Decided | None:
    """What a claim is, seemingly at odds with a demand, that tells of charges and not of what was done."""
    for token in claim.proposition.tokens:
        if token.dep_ in _SUBJECTS and token.head == claim.proposition.verb and base(token.text) in ALLEGED:
            return "touches", f"Tells of what is alleged (“{token.text}”): {MEANS['touches']}."
    return None


def _by_assertion(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim asserts that all is well with the very right or thing that the critic finds to be wanting.

    What a constitution guarantees is laid down, and not said to be so; what will be guaranteed is announced.
    """
    verb = claim.proposition.verb
    helpers = [child for child in verb.children if child.dep_ in AUXILIARY]
    if (
        not wanted.finding
        or wanted.missed
        or negated(claim.proposition.tokens)
        or any(one.tag_ == "MD" for one in helpers)
        or any(token.lower_ in SELDOM for token in claim.proposition.tokens)
    ):
        return None
    words = _nouns(_assured(verb))
    others = [word for word in _nouns_for(verb) if not met(word, wanted.matter)]
    if not words or others or not all(met(word, wanted.matter) for word in words):
        return None
    said = " ".join(one.text for one in (*(child for child in verb.lefts if child.dep_ == "advmod"), verb))
    return "addresses", f"Asserts what the critic misses (“{said}”): {MEANS['addresses']}."


def _assured(verb: Token) -> Token | None:
    """What is said to be assured, or enjoyed: not by a law, and not only on paper."""
    role = "nsubjpass" if base(verb.text) in ASSURED else "dobj" if base(verb.text) in ENJOYED else ""
    by = [one for child in verb.children if child.dep_ in ("agent", "prep") for one in child.subtree]
    if any(base(one.text) in LAWS for one in by):
        return None
    return next((child for child in verb.children if role and child.dep_ == role), None)


def _nouns_for(verb: Token) -> list[str]:
    """For whom something is assured: "access is ensured for foreign ships" answers nobody else."""
    whom = (child for child in verb.children if child.dep_ in ("prep", "dative") and child.lower_ in ("for", "to"))
    return [word for one in whom for word in _nouns(one)]


def _nouns(thing: Token | None) -> list[str]:
    return [] if thing is None else [base(one.text) for one in thing.subtree if one.pos_ in ("NOUN", "PROPN")]


def _by_ending(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim says that the very thing the critic finds fault with was done away with.

    People and bodies that were removed are no fault that was mended.
    """
    if not wanted.finding or wanted.denied or wanted.missed or wanted.scarce:
        return None
    about = (wanted.doers | (wanted.objects & wanted.acts)) - PEOPLE - BODIES
    for token in claim.proposition.tokens:
        if base(token.text) not in p.UNDONE or not was_done(token):
            continue
        if any(met(base(one.text), about) and _the_same(one, wanted) for one in _ended(token)):
            return "addresses", f"Says that what is found fault with was ended (“{token.text}”): {MEANS['addresses']}."
    return None


def _the_same(thing: Token, wanted: Want) -> bool:
    """Whether the demand speaks of all that says which thing it is: the tax on beer is not the one on nets."""
    return all(
        met(base(one.text), wanted.matter)
        for child in thing.children
        if child.dep_ in ("prep", "compound", "poss", "nmod")
        for one in child.subtree
        if one.pos_ in ("NOUN", "PROPN")
    )


def _ended(verb: Token) -> Iterator[Token]:
    yield from (child for child in verb.children if child.dep_ in ("dobj", "nsubjpass"))


def _by_review(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim says that the review is under way which the demand asks for, of the same matter."""
    asked = (wanted.acts | wanted.named) & STUDYING
    said = first(p.STUDY, f" {claim.proposition.text.lower()} ")
    if wanted.finding or wanted.gone or not (asked and said) or negated(claim.proposition.tokens):
        return None
    doing = [base(word) for word in said.split()]
    words = [base(token.text) for token in claim.proposition.tokens]
    matter = wanted.matter - wanted.doers - STUDYING
    if not any(tied(one, word) >= CLOSE for one in asked for word in doing):
        return None
    if not any(met(word, words, FAMILY) for word in matter):
        return None
    return (
        "partly_addresses",
        f"Says that what is asked for is under way (“{said}”): {MEANS['partly_addresses']}.",
    )


def pursued(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim tells of wrong that was punished, where the demand is that wrong be pursued.

    That those were punished on whom the wrong was done pursues nothing.
    """
    asked = (wanted.acts | wanted.named) & PURSUIT
    if not asked or wanted.finding or wanted.gone or wanted.denied:
        return None
    if negated(claim.proposition.tokens) or p.DENIES.search(f" {claim.proposition.text.lower()} "):
        return None
    for token in claim.proposition.tokens:
        if was_done(token) and PENAL.fullmatch(token.lower_):
            punished = [base(one.text) for one in token.children if one.dep_ in ("nsubjpass", "dobj")]
            if any(met(word, wanted.suffering) for word in punished):
                return None
            return "partly_addresses", f"Tells of wrong that was pursued (“{token.text}”): {MEANS['partly_addresses']}."
    return None
