"""What a claim is to a demand where that needs no weighing: each rule gives a relation and the reason for it, or None.

Examples are too few to learn these from: a figure beside the one demanded, a part where all is demanded, equality, the
very thing demanded said to have been done, or done away with, a thing said to be there that the critic misses, a right
kept to another kind of the thing, a duty that was ended. An announcement needs no weighing at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison import restriction_words as limits
from analysis.comparison.against import another_law, duty_ended, kept_to, of_others, out_of_a_law
from analysis.comparison.amounts import figure, part, written
from analysis.comparison.asserted import first
from analysis.comparison.bearing import Bearing, met
from analysis.comparison.faults import of_the_same, pursued
from analysis.comparison.matching import weight
from analysis.comparison.reasons import MEANS
from analysis.comparison.signs import negated
from analysis.comparison.wants import CLOSE, Want, equality, takes_out, was_done
from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.extract import Statement
from analysis.extraction.parse.grammar import AUXILIARY
from analysis.extraction.parse.source_words import LAWS
from analysis.lexicon import FAMILY, tied
from analysis.lexicon.words import base

Decided = tuple[str, str]
"""A relation and the reason for it."""


def decide(wanted: Want, claim: Statement, speaks: Bearing, *, apart: bool = False) -> Decided | None:
    """What a rule says of a claim beside a demand; None where none applies.

    Args:
        wanted: what the demand wants.
        claim: the claim.
        speaks: what of the demand the claim speaks of.
        apart: critics have a text of their own, whose demands a plan seldom means: it has to speak of one.
    """
    words = [base(token.text) for token in claim.proposition.tokens]
    common = frozenset(word for word in wanted.matter if met(word, words))
    return (
        _by_figure(wanted, claim, common)
        or _by_equality(wanted, claim, speaks)
        or _by_limit(wanted, claim)
        or _by_duty(wanted, claim)
        or _by_deed(wanted, claim)
        or _by_undoing(wanted, claim)
        or _by_presence(wanted, claim, speaks)
        or _by_assurance(wanted, claim)
        or _by_absence(wanted, claim)
        or (
            None
            if speaks.beside
            else _by_plan(claim, bold=not apart or speaks.near or not (speaks.slight or speaks.absent))
        )
    )


def plain(wanted: Want, claim: Statement, speaks: Bearing) -> bool:
    """Whether a claim speaks of all that the demand is about, and says plainly how things stand with it.

    It is looked into, it is denied, a figure is given for the one demanded, or it is said to be there.
    """
    text = f" {claim.proposition.text.lower()} "
    return (
        speaks.share >= 1
        and bool(
            p.STUDY.search(text)
            or p.DENIES.search(text)
            or (wanted.least is not None and figure(text) is not None)
            or _by_presence(wanted, claim, speaks)
        )
    ) or bool(_by_assurance(wanted, claim) or of_the_same(wanted, claim))


def in_part(wanted: Want, claim: Statement) -> Decided | None:
    """What an answer is that speaks of a part, where the demand wants each or all."""
    words = part(claim.proposition.text.lower()) if wanted.every else ""
    if not words:
        return None
    return "partly_addresses", f"Speaks of “{words}” where the demand asks for all: {MEANS['partly_addresses']}."


def of_another(wanted: Want, claim: Statement) -> Decided | None:
    """What an answer is that speaks of the thing of others than those the demand means."""
    who = of_others(wanted.holders, claim.proposition.tokens)
    return ("touches", f"Says it of others than the demand means (“{who}”): {MEANS['touches']}.") if who else None


def in_answer(wanted: Want, claim: Statement) -> Decided | None:
    """What a claim is, seemingly in tension, that tells of a step: the thing was taken out, officials were taught."""
    tokens = claim.proposition.tokens
    text = f" {claim.proposition.text.lower()} "
    if negated(tokens) or limits.LIMIT.search(text) or p.STAYS.search(text):
        return None
    if punished := pursued(wanted, claim):
        return punished
    if wanted.gone:
        words = next((one.text for one in tokens if takes_out(one) and was_done(one) and _done_to_it(one, wanted)), "")
        shown = "Says that the thing was taken out, if not as demanded"
    else:
        found = None if wanted.denied else p.TAUGHT.search(text)
        words, shown = found[0].strip() if found else "", "Tells of training"
    return ("partly_addresses", f"{shown} (“{words}”): {MEANS['partly_addresses']}.") if words else None


def before_then(wanted: Want, claim: Statement) -> Decided | None:
    """What a claim is that tells of what was done before the time of which the critic speaks.

    That three were fined in 2021 neither meets nor denies that nobody has been fined since.
    """
    if wanted.since is None or not _is_past(claim.proposition.verb):
        return None
    told = claim.proposition.tokens
    years = _years(told.text) or _years(told[0].sent.text)
    if not years or max(years) > wanted.since or p.CONTINUED.search(f" {told.text.lower()} "):
        return None
    return "touches", f"Tells of {max(years)}, and the critic of the time since {wanted.since}: {MEANS['touches']}."


def _is_past(verb: Token) -> bool:
    """Whether a verb tells of what is over: "fined", "were fined", not "has fined"."""
    return verb.tag_ == "VBD" or any(child.dep_ in AUXILIARY and child.tag_ == "VBD" for child in verb.children)


def _years(text: str) -> list[int]:
    return [int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", text)]


def on_paper(wanted: Want, claim: Statement) -> Decided | None:
    """What an answer is that tells what the law says, where the critic speaks of what is done with it."""
    text = f" {claim.proposition.text.lower()} "
    found = p.DECREED.search(text)
    if not (wanted.unasked and wanted.practice and found) or claim.kind != "provision":
        return None
    return "touches", f"Tells what is laid down (“{found[0].strip()}”), and the critic of practice: {MEANS['touches']}."


def laid_down(wanted: Want, claim: Statement) -> str:
    """Why a claim only touches a finding of fault: it tells what a law lays down, and the critic how things are."""
    found = p.DECREED.search(f" {claim.proposition.text.lower()} ")
    of_law = any(base(token.text) in LAWS for token in claim.proposition.tokens)
    if not (wanted.finding and found and of_law) or claim.kind != "provision":
        return ""
    return f"Tells what is laid down (“{found[0].strip()}”), and the critic how things are: {MEANS['touches']}."


def of_another_law(wanted: Want, claim: Statement) -> Decided | None:
    """What an answer is that speaks of another law, and of nothing else that the demand speaks of."""
    words = another_law(wanted.kinds, claim.proposition.tokens)
    own = [base(token.text) for token in claim.proposition.tokens]
    rest = [word for word in wanted.matter - LAWS - wanted.doers if weight(word) == 1 and met(word, own)]
    return ("touches", f"Speaks of another law (“{words}”): {MEANS['touches']}.") if words and not rest else None


def only_asserted(wanted: Want, claim: Statement) -> Decided | None:
    """What an answer is that asserts independence, where something to be done is demanded and not that."""
    tokens = claim.proposition.tokens
    found = p.INDEPENDENT.search(f" {claim.proposition.text.lower()} ")
    if found is None or wanted.unasked or p.SELF_RULE & (wanted.named | wanted.matter):
        return None
    if any(tied(base(token.text), act) >= CLOSE for token in tokens for act in wanted.acts):
        return None
    return "touches", f"Asserts independence (“{found[0].strip()}”), and nothing that is demanded: {MEANS['touches']}."


def elsewhere(claim: Statement) -> bool:
    """Whether a claim only tells where the text deals with a matter."""
    return p.ELSEWHERE.search(claim.proposition.text.lower()) is not None


def granted(wanted: Want, claim: Statement) -> bool:
    """Whether the claim tells of a deed of which the finding says itself that it was done."""
    deeds = {base(token.text) for token in claim.proposition.tokens if was_done(token)}
    return any(tied(deed, act) >= CLOSE for deed in deeds for act in wanted.granted)


def _by_figure(wanted: Want, claim: Statement, common: frozenset[str]) -> Decided | None:
    """Whether the claim gives a figure below, or not below, the one that is demanded of the same thing."""
    text = f" {claim.proposition.text.lower()} "
    given = figure(text)
    if wanted.least is None or given is None or claim.kind == "intention" or p.COUNTED.search(text) or not common:
        return None
    if given < wanted.least:
        return "in_tension", f"Gives {written(given)} where the demand asks for at least {written(wanted.least)}."
    return "addresses", f"Gives {written(given)}, which reaches the {written(wanted.least)} demanded."


def _by_equality(wanted: Want, claim: Statement, speaks: Bearing) -> Decided | None:
    """Whether the claim says that things are equal which are to be."""
    text = f" {claim.proposition.text.lower()} "
    said = equality(claim.proposition.tokens)
    open_yet = limits.LIMIT.search(text) or p.PLAN.search(text) or p.STUDY.search(text)
    if not (wanted.same and said and speaks.share) or wanted.gone:
        return None
    if open_yet or negated(claim.proposition.tokens):
        return None
    if _equality_only_named(claim.proposition.tokens):
        return None
    if not _equality_aimed_at(claim.proposition.tokens):
        return "addresses", f"Speaks of things as equal (“{said}”): {MEANS['addresses']}."
    if wanted.unasked:
        return None
    return "partly_addresses", f"Aims at what is to be equal (“{said}”): {MEANS['partly_addresses']}."


def _told_as_equal(tokens: Doc | Span) -> list[Token]:
    return [token for token in tokens if token.pos_ != "PROPN" and p.SAME.fullmatch(token.lower_)]


def _equality_only_named(tokens: Doc | Span) -> bool:
    """Whether equality is only the name of a field: "projects on gender equality", "calls in the field of equality"."""
    told = _told_as_equal(tokens)
    return bool(told) and all(
        token.lower_ == "equality"
        and token.dep_ == "pobj"
        and (token.head.lower_ in ("on", "of", "about", "in") or _for_a_thing(token.head))
        and token.head.head.lemma_ not in p.EQUAL_BY_LAW
        for token in told
    )


def _for_a_thing(preposition: Token) -> bool:
    """Whether a "for" says what a thing is for ("lessons for equality"), and not what is provided for."""
    return preposition.lower_ == "for" and preposition.i > 0 and preposition.nbor(-1).pos_ == "NOUN"


def _equality_aimed_at(tokens: Doc | Span) -> bool:
    """Whether equality is only what something is done for: "to ensure equal pay, rules were adopted"."""
    told = _told_as_equal(tokens)
    return bool(told) and all(
        any(
            one.dep_ == "pcomp" or (one.dep_ == "advcl" and any(child.lower_ == "to" for child in one.lefts))
            for one in token.ancestors
        )
        for token in told
    )


def _by_deed(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim says that what is to be done was done, to the very thing it is to be done to."""
    tokens = claim.proposition.tokens
    text = f" {claim.proposition.text.lower()} "
    if wanted.unasked or negated(tokens) or limits.LIMIT.search(text) or p.PLAN.search(text):
        return None
    for token in tokens:
        if was_done(token):
            word = base(token.text)
            if word in p.MAKING and _such_a_rule(token, wanted):
                return "addresses", f"Says that there is such a rule (“{token.text}”): {MEANS['addresses']}."
            acts = {act for act in wanted.acts if tied(act, word) >= CLOSE}
            undone = word in p.GONE or takes_out(token)
            if not _done_to_it(token, wanted) or (wanted.gone and not undone) or _of_another_deed(token, wanted):
                continue
            if acts or (wanted.gone and (out_of_a_law(token) or (word in p.UNDONE and wanted.acts & p.UNDONE))):
                return "addresses", f"Says that what is demanded was done (“{token.text}”): {MEANS['addresses']}."
    return None


def _such_a_rule(verb: Token, wanted: Want) -> bool:
    """Whether what was made is a rule on what the demand wants one made on."""
    made = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass") and base(child.text) in p.RULES]
    on = wanted.matter - wanted.qualifying - wanted.acts - p.RULES
    inner = [base(one.text) for child in made if base(child.text) in wanted.named for one in child.subtree]
    return bool(wanted.acts & p.MAKING) and any(tied(word, other) >= CLOSE for word in inner for other in on)


def _by_limit(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim keeps what it grants to another kind of the thing than is demanded."""
    if wanted.gone or wanted.denied or wanted.unasked or negated(claim.proposition.tokens):
        return None
    words = kept_to(wanted.kinds, claim.proposition.tokens)
    return ("in_tension", f"Keeps it to another kind of the thing (“{words}”).") if words else None


def _by_duty(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim says that the duty to do was ended which the demand wants done."""
    if wanted.gone or wanted.denied or wanted.unasked:
        return None
    word = duty_ended(wanted.acts, wanted.objects, claim.proposition.tokens)
    return ("in_tension", f"Says that the duty to do what is demanded was ended (“{word}”).") if word else None


def _by_undoing(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim says that the very thing was done away with which is to be there."""
    tokens = claim.proposition.tokens
    if wanted.gone or wanted.denied or wanted.unasked or negated(tokens):
        return None
    for token in tokens:
        if base(token.text) in p.GONE and was_done(token) and _done_to_it(token, wanted):
            return "in_tension", f"Says that the thing was done away with (“{token.text}”)."
    return None


def _done_to_it(verb: Token, wanted: Want) -> bool:
    """Whether a deed was done to the very thing that a demand is about."""
    return any(tied(one, other) >= CLOSE for one in _suffering(verb) for other in wanted.objects)


def _of_another_deed(verb: Token, wanted: Want) -> bool:
    """Whether what was done was to look into another thing: an investigation into thefts is none into deaths."""
    done = [base(child.text) for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    asked = {what for deed, what in wanted.whereof if any(tied(deed, one) >= CLOSE for one in done)}
    return bool(asked) and not any(met(what, [base(one.text) for one in verb.subtree], FAMILY) for what in asked)


def _suffering(verb: Token) -> Iterator[str]:
    """To whom or what a deed was done; of "a third of the sailors" the sailors too."""
    for child in verb.children:
        if child.dep_ in ("dobj", "nsubjpass"):
            yield base(child.text)
            yield from (base(one.text) for of in child.children if of.lower_ == "of" for one in of.children)


def _by_presence(wanted: Want, claim: Statement, speaks: Bearing) -> Decided | None:
    """Whether the claim says that there is, everywhere or at least once, what the critic says there is not."""
    text = f" {claim.proposition.text.lower()} "
    there = p.PRESENT.search(text)
    if not (wanted.missed and wanted.unasked and there and speaks.share >= 1) or negated(claim.proposition.tokens):
        return None
    return "in_tension", f"Says that there is what the critic misses (“{there[0].strip()}”)."


def _by_assurance(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim asserts that somebody does what the critic says there is no evidence for."""
    words = [base(token.text) for token in claim.proposition.tokens]
    told = wanted.unproven and all(met(word, words) for word in wanted.unproven)
    if not told or negated(claim.proposition.tokens) or claim.kind == "intention":
        return None
    return "in_tension", "Asserts what the critic says there is no evidence for."


def _by_absence(wanted: Want, claim: Statement) -> Decided | None:
    """Whether the claim says that there is no such thing of which the critic tells what goes on there, or what it does.

    That nobody is there who does what a critic tells of is his demand met; that there is no such place is not.
    """
    if not wanted.unasked or wanted.missed:
        return None
    for token in claim.proposition.tokens:
        verb = token.head
        there = any(child.dep_ == "expl" for child in verb.children)
        none = any(child.lower_ == "no" for child in token.children)
        if token.dep_ == "attr" and there and none and met(base(token.text), wanted.matter - wanted.acts, FAMILY):
            doers = met(base(token.text), wanted.doers, FAMILY)
            return "addresses" if doers else "in_tension", f"Says that there is no such thing (“no {token.text}”)."
    return None


def _by_plan(claim: Statement, *, bold: bool) -> Decided | None:
    """Whether the claim announces something; not where it says that things stay, or are only looked at.

    ``bold``: it speaks of enough of the demand to be a step towards it.
    """
    text = f" {claim.proposition.text.lower()} "
    plan = first(p.PLAN, text) or _reported_plan(claim)
    if not plan or p.STAYS.search(text) or p.STUDY.search(text):
        return None
    if not bold:
        return "touches", f"Announces something (“{plan}”), of another side of it: {MEANS['touches']}."
    return "partly_addresses", f"Announces something still to come (“{plan}”): {MEANS['partly_addresses']}."


def _reported_plan(claim: Statement) -> str:
    """The "would" that "will" becomes where it is told what somebody said; not what would be so if something were."""
    verb = claim.proposition.verb
    if claim.voice == AUTHOR or verb.lemma_ in p.ONLY_WISHED:
        return ""
    if any(token.lower_ in p.SUPPOSED for token in claim.proposition.tokens):
        return ""
    first_of = verb.head if verb.dep_ == "conj" else verb  # "would protect rights and improve the courts"
    return next((child.text for one in (verb, first_of) for child in one.children if child.lower_ == "would"), "")
