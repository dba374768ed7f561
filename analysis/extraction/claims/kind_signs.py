"""Constructions that settle a claim's kind, whatever its other words speak for.

The weights (:mod:`analysis.extraction.claims.kinds`) read words and forms one by one. What is said by several together
they misread: "has to be handed in" is a rule though its subject is "anything greater", "no longer a crime" tells what
is law and does not judge, "balanced" behind "was" is praise and no act.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.extraction.claims import kind_sign_words as signs
from analysis.extraction.claims import kind_words as words
from analysis.extraction.claims.reading import Kind, Reading, legal_subject


def settled(parse: Reading) -> Kind | None:
    """The kind that a construction settles, with the words that do; None where none does."""
    for sign in (_cause, _purpose, _rule, _count, _verdict):
        found = sign(parse)
        if found is not None:
            return found
    return None


def _now(parse: Reading) -> bool:
    return not (parse.past or parse.perfect)


def _cause(parse: Reading) -> Kind | None:
    cleft = signs.CLEFT_CAUSE.match(parse.text)
    if cleft:
        return Kind("causal", "picked out as the cause: 'it is … that'")
    if parse.perfect and parse.verb.lemma_ in words.CHANGING:
        since = next((child for child in parse.verb.children if child.dep_ == "advcl" and child.tag_ == "VBD"), None)
        if since is not None and any(one.lower_ == "since" for one in since.lefts) and _is_ours(since):
            return Kind("causal", f"what has changed since somebody acted: '{since.text}'")
    return None


def _is_ours(verb: Token) -> bool:
    """Whether "we" act."""
    return any(child.dep_ == "nsubj" and child.lower_ in ("we", "i") for child in verb.lefts)


def _purpose(parse: Reading) -> Kind | None:
    verb = parse.verb
    if (
        verb.lemma_ not in signs.PURPOSING
        or verb.tag_ not in ("VBP", "VBZ")
        or legal_subject(parse)
        or parse.subject is None
    ):
        return None
    if any(child.dep_ in ("neg", "aux") for child in verb.lefts):
        return None
    meant = any(child.dep_ == "xcomp" and child.tag_ == "VB" for child in verb.rights)
    return Kind("intention", f"a verb of purpose: '{verb.text}'") if meant else None


def _rule(parse: Reading) -> Kind | None:
    if not _now(parse):
        return None
    stated = signs.STATUS.search(parse.text) or signs.NO_RULE.search(parse.text)
    if stated:
        return Kind("provision", f"a status in law: '{stated.group()}'")
    due = next((child for child in parse.verb.rights if child.dep_ == "xcomp" and _is_done(child)), None)
    if parse.verb.lemma_ == "have" and due is not None and due.lemma_ not in signs.REMARKED:
        return Kind("provision", f"what is due: '{due.text}'")
    subject, verb = parse.subject, parse.verb
    fixed = (
        subject is not None
        and subject.lemma_.lower() in signs.FIXED
        and verb.lemma_ in ("be", "remain", "stand", "amount")
    )
    if fixed and parse.quantities and not parse.helpers:
        return Kind("provision", f"what a rule fixes: '{subject.text if subject is not None else ''}'")
    return None


def _is_done(verb: Token) -> bool:
    """Whether an infinitive is passive ("to be handed in")."""
    return verb.tag_ == "VBN" and any(child.dep_ == "auxpass" and child.lower_ == "be" for child in verb.lefts)


def _count(parse: Reading) -> Kind | None:
    subject, verb = parse.subject, parse.verb
    if subject is None:
        return None
    none = any(child.lower_ in ("no", "not") for child in subject.subtree if child.i < subject.i)
    held = signs.HELD.search(parse.text)
    if none and held and verb.lemma_ == "be" and _now(parse) and not parse.helpers:
        return Kind("statistic", f"a count of none: '{held.group()}'")
    return None


def _verdict(parse: Reading) -> Kind | None:
    verb = parse.verb
    text = parse.text.strip().rstrip(".")
    if re.fullmatch(r"(?:it|they|this|that) (?:is|are) (?:now )?gone", text, re.I):
        return Kind("event", f"over and done: '{text}'")
    be = any(child.lemma_ == "be" for child in verb.lefts) or verb.lemma_ == "be"
    judged = next((one for one in (verb, *verb.rights) if one.lower_ in signs.JUDGED), None)
    if be and judged is not None and (judged.i == verb.i or judged.dep_ in ("acomp", "attr")) and not parse.quantities:
        others = any(child.dep_ in ("agent", "xcomp") for child in verb.rights) or parse.helpers & {
            "may",
            "must",
            "shall",
            "can",
        }
        if not others:
            return Kind("evaluation", f"a judging participle: '{judged.text}'")
    return None
