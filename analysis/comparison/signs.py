"""Signs by which a claim shows how it stands to a demand: what its words assert, its form, and where it stands.

A sign has a name, how strongly it is there, and, where words show it, those words. What each sign speaks for is not
decided here but learnt (``measure/fit_links.py``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison import steps
from analysis.comparison.bearing import bearing
from analysis.comparison.reasons import FIRM, PARTICULAR
from analysis.comparison.tensions.weighing.lean import Lean, lean, leanings, terms
from analysis.comparison.wants import CLOSE, Want
from analysis.extraction.attribution.attributed import AUTHOR
from analysis.extraction.extract import Statement
from analysis.lexicon import tied
from analysis.lexicon.words import base

_ASSERTED = ("ROOT", "conj", "xcomp", "ccomp", "relcl")
"""Where in a claim a verb stands that says what is done."""

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
    """

    claims: Sequence[Statement]
    number: int
    chances: Sequence[float]
    later: bool = False
    questioned: float = 0.0
    questions: float = 0.0
    apart: bool = False


def signs(wanted: Want, place: Place) -> tuple[Sign, ...]:
    """The signs of one claim beside one demand.

    What a sign is worth hangs on what the demand wants (a thing gone, or nothing said but what is wrong) and on what
    kind of claim it stands in, so each is there once more for these ("limited*gone", "dated*statistic").
    """
    claim = place.claims[place.number]
    tokens = claim.proposition.tokens
    words = {base(token.text) for token in tokens}
    common = sorted(word for word in wanted.matter if any(tied(word, other) >= CLOSE for other in words))
    found = [*_said(claim, wanted), *_form(claim), *_leaning(place), *_standing(place)]
    if wanted.seen:
        found.append(Sign(name="seen"))
    found.append(Sign(name="met_share", value=len(common) / max(1, len(wanted.matter)), words=", ".join(common)))
    found.append(Sign(name="met_words", value=float(min(3, len(common))), words=", ".join(common)))
    if not common:
        found.append(Sign(name="met_nothing"))
    wants = [name for name, holds in (("gone", wanted.gone), ("finding", wanted.finding)) if holds]
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
    main = _main(tokens)
    shown = {
        "settled": _first(p.SETTLED, main),
        "met": _first(p.MEETS, text),
        "studied": _first(p.STUDY, text),
        "planned": _first(p.PLAN, text),
        "stays": _first(p.STAYS, text),
        "kept": _first(steps.KEPT, text),
        "limited": _first(p.LIMIT, _unconditional(tokens)),
        "penal": _first(p.PENAL, text),
        "safeguarded": _first(p.SAFEGUARD, text),
        "universal": _first(p.UNIVERSAL, text),
        "denied": _first(p.DENIES, text),
        "neutral": _first(p.NEUTRAL, text),
        "begun": _first(p.BEGUN, text),
        "independent": _first(p.INDEPENDENT, text),
        "used": _first(steps.USED, text),
        "shown": _first(steps.SHOWN, text),
        "programme": _first(steps.PROGRAMME, main),
        "step": _step(tokens),
        "waits": _condition(tokens),
        "open_to_change": _first(steps.CONDITIONAL, text),
        "allowed": _allowed(tokens),
        "of_all": _of_all(tokens),
        "negated": negated(tokens),
        "no_longer": _first(steps.NO_LONGER, text),
        "in_charge": next((a for a in _agents(tokens) if _close(a, wanted.unwanted)), ""),
        "official": next((a for a in _agents(tokens) if _close(a, steps.OFFICIALS)), ""),
        "law": _first(steps.LAW, text),
        "praise": _first(steps.PRAISE, text),
        "dated": _first(steps.DATED, text),
    }
    if shown["limited"] and not shown["safeguarded"]:  # "every entry goes to the minister for his approval"
        shown["universal"] = shown["of_all"] = ""
    yield from (Sign(name=name, words=words) for name, words in shown.items() if words)


def _form(claim: Statement) -> Iterator[Sign]:
    """Kind, voice, tense and mood of a claim."""
    tokens, verb = claim.proposition.tokens, claim.proposition.verb
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
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


def weightiest(text: str) -> tuple[str, str]:
    """The word that makes a claim firm, and the one that makes it particular; empty where a reader would see none."""
    table = leanings()
    told = {term: text[start:end] for term, start, end in terms(text) if term in table.places}

    def heaviest(side: int, among: frozenset[str]) -> str:
        worth = {term: float(table.weights[table.places[term], side, 0]) for term in sorted(among & set(told))}
        best = max(worth, key=lambda term: worth[term], default="")
        return told[best] if best and worth[best] > 0 else ""

    return heaviest(0, FIRM), heaviest(1, PARTICULAR)


def _close(word: str, others: Iterable[str]) -> bool:
    return any(tied(word, other) >= CLOSE for other in others)


def _main(tokens: Doc | Span) -> str:
    """The passage in lower case without its clauses of time, condition and description, which assert nothing."""
    left = {
        inner.i
        for token in tokens
        if token.dep_ in ("advcl", "relcl", "acl") and token.i != tokens[0].sent.root.i
        for inner in token.subtree
    }
    return " " + "".join(token.text_with_ws for token in tokens if token.i not in left).lower() + " "


def _step(tokens: Doc | Span) -> str:
    """The verb of a step that the passage asserts, not one of its conditions or descriptions."""
    for token in tokens:
        taken = token.pos_ == "VERB" and token.dep_ in _ASSERTED and base(token.text) in steps.STEPS
        if taken and not any(child.lower_ in ("may", "can", "could", "might") for child in token.children):
            return token.text
    return ""


def _allowed(tokens: Doc | Span) -> str:
    """The word by which it is said that one may: "may", "can", "is free to", "has the right to"."""
    if negated(tokens):
        return ""
    for before, after in zip(tokens, [*tokens[1:], None], strict=True):
        if before.tag_ == "MD" and before.lower_ in ("may", "can"):
            return before.text
        if after is not None and after.lower_ == "to" and before.lower_ in ("free", "entitled", "right"):
            return before.text
    return ""


def _condition(tokens: Doc | Span) -> str:
    """A clause that what is said has to wait for: "once the minister is satisfied", "until a panel agrees"."""
    for token in tokens:
        if token.dep_ == "advcl":
            opening = " ".join(inner.lower_ for inner in list(token.subtree)[:3])
            if opening.startswith(p.WAITING):
                return opening
    return ""


def _of_all(tokens: Doc | Span) -> str:
    """The word that says it of all or none: the subject is "everyone", "no one", "every court", "any citizen"."""
    return next(
        (
            word.lower_
            for token in tokens
            if token.dep_ in ("nsubj", "nsubjpass", "attr", "dative")
            for word in (token, *token.children)
            if word.lower_ in p.ALL and tokens.doc[word.i + 1 : word.i + 2].text != "-"  # "no-fault" is a name
        ),
        "",
    )


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


def _agents(tokens: Doc | Span) -> Iterable[str]:
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
    yield from (base(child.text) for child in token.children if child.dep_ in ("compound", "amod", "poss"))
    for child in token.children:  # "by order of the Cabinet"
        if child.lower_ == "of":
            yield from (base(inner.text) for inner in child.children if inner.dep_ == "pobj")


def negated(tokens: Doc | Span) -> str:
    """The word by which it is said that it is not so; what is not so "if …" is a condition."""
    left = _conditions(tokens)
    return next(
        (
            token.lower_
            for token in tokens
            if token.i not in left and (token.dep_ == "neg" or token.lower_ in ("cannot", "nobody", "none", "never"))
        ),
        "",
    )


def _first(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match.group().strip() if match else ""
