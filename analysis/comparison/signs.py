"""Signs by which a claim shows how it stands to a demand: what its words assert, its form, and where it stands.

A sign has a name, how strongly it is there, and, where words show it, those words. What each sign speaks for is not
decided here but learnt (``measure/fit_links.py``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison import restriction_words as limits
from analysis.comparison import steps
from analysis.comparison.asserted import agents, condition, first, independence, main, of_all, step
from analysis.comparison.bearing import bearing, met
from analysis.comparison.reasons import FIRM, PARTICULAR
from analysis.comparison.tensions.weighing.lean import Lean, lean, leanings, terms
from analysis.comparison.wants import Want
from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.extract import Statement
from analysis.extraction.parse.grammar import AUXILIARY
from analysis.lexicon.words import base

USUAL, LONG = 80, 25
"""Characters of a claim as long as most; words from which on more say nothing of what a claim is to a demand."""


RIVALS = 6
"""Claims of a demand beside which a claim is firm or particular."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """One sign: its name in the table of weights, how strongly it is there, and the words that show it."""

    name: str
    value: float = 1.0
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a claim stands beside a demand.

    Attributes:
        claims: all claims, in reading order.
        number: which of them it is.
        chances: how worth reading each claim is beside the demand, between 0 and 1.
        later: it stands behind the demand in the same text.
        questioned, questions: how strongly the text sets other claims on the demand's matter against it, and it
            against others.
        apart: critics have a text of their own: this one was not written around them.
        told: what the encoder makes of claim and demand read together
            (:mod:`analysis.comparison.third_look`); None where they were not.
        named: it answers the demand by the number of the recommendation.
        verdict: the word or two behind which it stands there ("Not accepted").
    """

    claims: Sequence[Statement]
    number: int
    chances: Sequence[float]
    later: bool = False
    questioned: float = 0.0
    questions: float = 0.0
    apart: bool = False
    told: Sequence[float] | None = None
    named: bool = False
    verdict: str = ""


def signs(wanted: Want, place: Place) -> tuple[Sign, ...]:
    """The signs of one claim beside one demand.

    What a sign is worth hangs on what the demand wants (a thing gone, or nothing said but what is wrong) and on what
    kind of claim it stands in, so each is there once more for these ("limited*gone", "dated*statistic").
    """
    claim = place.claims[place.number]
    tokens = claim.proposition.tokens
    words = {base(token.text) for token in tokens}
    common = sorted(word for word in wanted.matter if met(word, words))
    found = [*_said(claim, wanted), *_form(claim), *_leaning(place), *_standing(place)]
    if wanted.seen:
        found.append(Sign(name="seen"))
    found.append(Sign(name="met_share", value=len(common) / max(1, len(wanted.matter)), words=", ".join(common)))
    found.append(Sign(name="met_words", value=float(min(3, len(common))), words=", ".join(common)))
    if not common:
        found.append(Sign(name="met_nothing"))
    wants = [name for name, holds in (("gone", wanted.gone), ("finding", wanted.unasked)) if holds]
    turned = [
        Sign(name=f"{one.name}*{case}", value=one.value, words=one.words)
        for case in (*wants, claim.kind)
        for one in found
        if one.name != case
    ]
    speaks = bearing(wanted, place.claims, place.number)
    return (
        *found,
        *turned,
        *(Sign(name=name) for name in wants),
        Sign(name="object_share", value=speaks.share),
        Sign(name="object_absent", value=float(speaks.absent)),
        Sign(name="questioned", value=place.questioned),
        Sign(name="questions", value=place.questions),
    )


def _said(claim: Statement, wanted: Want) -> Iterator[Sign]:
    """What the words of a claim assert."""
    tokens = claim.proposition.tokens
    text = f" {claim.proposition.text.lower()} "
    asserted = main(tokens)
    shown = {
        "settled": first(p.SETTLED, asserted),
        "met": first(p.MEETS, text),
        "studied": first(p.STUDY, text),
        "planned": first(p.PLAN, text),
        "stays": first(p.STAYS, text),
        "kept": first(steps.KEPT, text),
        "limited": first(limits.LIMIT, _unconditional(tokens)),
        "penal": first(limits.PENAL, asserted),
        "safeguarded": first(limits.SAFEGUARD, text),
        "universal": first(limits.UNIVERSAL, text),
        "denied": first(p.DENIES, text),
        "neutral": first(p.NEUTRAL, text),
        "begun": first(p.BEGUN, text),
        "independent": independence(tokens),
        "used": first(steps.USED, text),
        "shown": first(steps.SHOWN, text),
        "programme": first(steps.PROGRAMME, asserted),
        "step": step(tokens),
        "waits": condition(tokens),
        "open_to_change": first(steps.CONDITIONAL, text),
        "allowed": _allowed(tokens),
        "of_all": of_all(tokens),
        "negated": negated(tokens),
        "no_longer": first(steps.NO_LONGER, text),
        "in_charge": next((a for a in agents(tokens) if met(a, wanted.unwanted)), ""),
        "official": next((a for a in agents(tokens) if met(a, steps.OFFICIALS)), ""),
        "law": first(steps.LAW, text),
        "praise": first(steps.PRAISE, text),
        "dated": first(steps.DATED, text),
    }
    if shown["limited"] and not shown["safeguarded"]:  # "every entry goes to the minister for his approval"
        shown["universal"] = shown["of_all"] = ""
    yield from (Sign(name=name, words=words) for name, words in shown.items() if words)


def _form(claim: Statement) -> Iterator[Sign]:
    """Kind, voice, tense and mood of a claim."""
    tokens, verb = claim.proposition.tokens, claim.proposition.verb
    helpers = {child.lower_ for child in verb.children if child.dep_ in AUXILIARY}
    holds = {
        claim.kind: True,
        "quoted": claim.voice != AUTHOR,
        "endorsed": claim.endorsement,
        "figure": any(token.like_num for token in tokens),
        "past": verb.tag_ == "VBD" or bool(helpers & {"was", "were", "had"}),
        "perfect": bool(helpers & {"has", "have"}),
        "present": verb.tag_ in ("VBZ", "VBP"),
        "passive": any(child.dep_ == "auxpass" for child in verb.children),
        "modal": any(token.tag_ == "MD" for token in tokens),
        "may": bool(helpers & {"may", "can"}),
        "will": bool(helpers & {"will", "shall", "would"}),
        "we": any(token.lower_ in ("we", "our", "i", "my") for token in tokens),
    }
    yield from (Sign(name=name) for name, there in holds.items() if there)
    yield Sign(name="length", value=math.log(1 + min(LONG, len(tokens))))


def _leaning(place: Place) -> Iterator[Sign]:
    """How firm and how particular its words are, by themselves and beside its neighbours and rivals."""
    claims, number = place.claims, place.number

    def at(other: int) -> Lean | None:
        return _leant(claims[other].proposition.text) if 0 <= other < len(claims) else None

    own = _leant(claims[number].proposition.text)
    firm, particular = weightiest(claims[number].proposition.text)
    yield Sign(name="firm", value=own.promise, words=firm)
    yield Sign(name="particular", value=own.particular, words=particular)
    best = sorted(range(len(claims)), key=lambda other: (-place.chances[other], other))
    rivals = [one for other in best[:RIVALS] if other != number and (one := at(other))]
    if rivals:
        mean = sum(one.promise for one in rivals) / len(rivals)
        yield Sign(name="firmer", value=own.promise - mean, words=firm)
        mean = sum(one.particular for one in rivals) / len(rivals)
        yield Sign(name="more_particular", value=own.particular - mean, words=particular)
        yield Sign(name="rivals_before", value=sum(o < number for o in best[:RIVALS] if o != number) / len(rivals))
    for name, other in (("previous", at(number - 1)), ("next", at(number + 1))):
        if other:
            yield Sign(name=f"{name}_firm", value=other.promise)
            yield Sign(name=f"{name}_particular", value=other.particular)


def _leant(text: str) -> Lean:
    """How firm and how particular a passage is for its length: a long sentence of a report is neither by that alone."""
    whole, share = lean(text), math.sqrt(USUAL / max(USUAL, len(text)))
    return Lean(promise=whole.promise * share, particular=whole.particular * share)


def _standing(place: Place) -> Iterator[Sign]:
    """Where it stands: in the text, and in the ranking of the demand."""
    claims, number = place.claims, place.number
    unit = claims[number].proposition.unit
    before = claims[number - 1].proposition.unit if number else None
    chance = min(max(place.chances[number], 1e-6), 1 - 1e-6)
    yield Sign(name="position", value=number / len(claims))
    yield Sign(name="odds", value=math.log(chance / (1 - chance)))
    yield Sign(name="rank", value=1 / (1 + sum(other > place.chances[number] for other in place.chances)))
    if place.later:
        yield Sign(name="later")
    if before is None or before.section != unit.section:
        yield Sign(name="opens_section")
    if before is None or before.paragraph != unit.paragraph:
        yield Sign(name="opens_paragraph")


_OTHERWISE = re.compile(
    r"(?<=\w )May\b|May (?=\d)|[Nn]o\. ?\d|(?<=not )only\b"
    rf"|only(?= (?:{limits.HARDLY})\b)|"
    r"(?:[Ee]ach|[Ee]very) (?:\w+ )?(?:day|week|month|year|morning|night)s?\b"
)
"""A month, the number of an act, "not only", how often: words that are firm or particular in another sense alone."""


def weightiest(text: str) -> tuple[str, str]:
    """The word that makes a claim firm, and the one that makes it particular; empty where a reader would see none."""
    table = leanings()
    told = {
        term: text[start:end]
        for term, start, end in terms(text)
        if term in table.places and not _OTHERWISE.match(text, start)
    }

    def heaviest(side: int, among: frozenset[str]) -> str:
        worth = {term: float(table.weights[table.places[term], side, 0]) for term in sorted(among & set(told))}
        best = max(worth, key=lambda term: worth[term], default="")
        return told[best] if best and worth[best] > 0 else ""

    return heaviest(0, FIRM), heaviest(1, PARTICULAR)


def _allowed(tokens: Doc | Span) -> str:
    """The word by which it is said that one may: "may", "can", "is free to", "has the right to"."""
    if negated(tokens):
        return ""
    left = _conditions(tokens)
    for before, after in zip(tokens, [*tokens[1:], None], strict=True):
        if before.i in left:
            continue
        if before.tag_ == "MD" and before.lower_ in ("may", "can") and not _none_may(before.head):
            return before.text
        of_a_thing = before.lower_ == "right" and after is not None and after.dep_ == "prep"  # "the right to freedom"
        to = after is not None and after.lower_ == "to"
        if to and before.lower_ in ("free", "entitled", "right") and not of_a_thing:
            return before.text
    return ""


def _none_may(verb: Token) -> bool:
    """Whether nobody may ("no station can be closed"), or something is only possible ("acts that may be committed")."""
    subjects = [child for child in verb.children if child.dep_ in ("nsubj", "nsubjpass")]
    if any(word.lower_ in ("no", "nobody", "none", "nothing") for one in subjects for word in (one, *one.children)):
        return True
    return verb.dep_ == "relcl" and any(child.dep_ == "nsubjpass" for child in verb.children)


def _unconditional(tokens: Doc | Span) -> str:
    """The passage in lower case without its conditions: what holds "if …" is no limit of its own."""
    left = _conditions(tokens)
    return " " + "".join(token.text_with_ws for token in tokens if token.i not in left).lower() + " "


def _conditions(tokens: Doc | Span) -> frozenset[int]:
    """The places of the words that stand in a clause with "if"."""
    return frozenset(
        inner.i
        for token in tokens
        if token.dep_ == "advcl" and any(child.lower_ == "if" for child in token.children)
        for inner in token.subtree
    )


def _purposes(tokens: Doc | Span) -> frozenset[int]:
    """The places of the words that say what something is done for: "to ensure that it never returns"."""
    return frozenset(
        inner.i
        for token in tokens
        if token.dep_ == "advcl" and any(child.dep_ == "aux" and child.lower_ == "to" for child in token.lefts)
        for inner in token.subtree
    )


def _describing(tokens: Doc | Span) -> frozenset[int]:
    """The places of the words of a clause that says who or what is meant, where it is not the claim itself."""
    root = tokens.root if isinstance(tokens, Span) else next(tokens.sents).root
    return frozenset(
        inner.i
        for token in tokens
        if token.dep_ in ("relcl", "acl") and token.i != root.i and token.head.i >= tokens[0].i
        for inner in token.subtree
    )


_WHETHER = 12
"""Words between "whether" and its "or not" at most."""


def _whether_or_not(token: Token) -> bool:
    """Whether a "not" stands behind "or", as in "whether or not it rains" and "whether it rains or not"."""
    before = [other.lower_ for other in token.doc[max(0, token.i - _WHETHER) : token.i]]
    return before[-1:] == ["or"] and "whether" in before


def negated(tokens: Doc | Span) -> str:
    """The word by which it is said that it is not so.

    What is not so "if …" is a condition, and "those who had not paid" tells of whom it is said; "whether or not it
    rains" denies nothing, nor does what is to be so because of it ("to ensure that it never returns").
    """
    left = _conditions(tokens) | _describing(tokens) | _purposes(tokens)
    return next(
        (
            token.lower_
            for token in tokens
            if token.i not in left
            and (token.dep_ == "neg" or token.lower_ in ("cannot", "nobody", "none", "never"))
            and not p.AT_MOST.match(tokens.doc[token.i + 1 : token.i + 3].text)
            and not _whether_or_not(token)
        ),
        "",
    )
