"""Scope: what is promised of all, or without condition, beside a rule that takes some of it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.opposites import bounds, standing
from analysis.comparison.tensions.opposites import scope_words as cues
from analysis.comparison.tensions.opposites.clash import Two, apart, strength, thing
from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.opposites.objects import related
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon import tied

_WHO = re.compile(r"\b(?:who|that|which)\b")

RELATED = 0.2
"""How specific the object of a promise and of a restriction has to be (see ``objects.related``)."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Universal statements beside restrictions of the same thing."""
    limits = everywhere(cues.POWER, found, index.texts) | everywhere(cues.RESTRICTED, found, index.texts)
    orders = sorted(limits)
    result: list[Candidate] = []
    words_ = [index.texts.having(each) if limits else {} for each in (cues.COURT_ONLY, cues.UNIVERSAL, cues.PROMISE)]
    for one in found if limits else ():
        promise = _promise(one, *(having.get(one.order) for having in words_))
        if promise is None:
            continue
        left = one.without(*promise.place)
        here: list[Candidate] = []
        for other in index.partners(one, left, orders):
            limit = limits[other.order]
            if other.tense in ("before", "future") or other.bare or _nobody(other, limit):
                continue
            different = apart(one.names, other.names)
            if different and not promise.firm:
                continue
            shared = index.shared(one, other, left, other.without(*limit))
            same = not promise.noun or any(tied(promise.noun, word) >= 0.45 for word in other.keys)
            deed = any(tied(word, other_word) >= 0.45 for word in promise.deeds for other_word in other.keys)
            need = promise.need - (0.12 if same and deed and promise.noun else 0) + (0 if same or deed else 0.15)
            if shared.weight < need or related(one, left, other, other.without(*limit), index)[0] < RELATED:
                continue
            base = 0.92 if promise.court and cues.POWER.search(other.text) else promise.base
            value = round(strength(base, shared, one, other) * (0.85 if different else 1), 3)
            here.append(_candidate(one, promise.place, other, limit, value, thing(shared, one)))
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:2]
    return [*result, *_counterexamples(found, index), *bounds.between(found, index), *standing.all_round(found, index)]


def _in_group(one: Frame, place: tuple[int, int]) -> int:
    """Where a limit begins; if it opens with the group under it ("those who cannot"), after that group's "who"."""
    who = _WHO.search(one.text, *place)
    return who.end() if who else place[0]


@dataclass(frozen=True, kw_only=True)
class Promise:
    """Where a statement leaves nobody out, of whom, and what is then said of them."""

    place: tuple[int, int]
    noun: str
    deeds: frozenset[str]
    base: float
    need: float
    court: bool = False
    firm: bool = False


def _nobody(one: Frame, place: tuple[int, int]) -> bool:
    """Whether a power or a possibility is denied to all, or those are helped who lack it: that restricts nobody."""
    if cues.HELPED.search(one.text, 0, _in_group(one, place)):
        return True
    return any(each.word in ("nobody", "no", "none", "never") and each.end <= place[0] for each in one.quantifiers)


def _promise(
    one: Frame, court: re.Match[str] | None, universal: re.Match[str] | None, plain: re.Match[str] | None
) -> Promise | None:
    """How a statement leaves nobody out, the firmest way first; None where it does not, or excepts some itself.

    Args:
        one: the statement.
        court: where only a court may do it.
        universal: where it says so in words.
        plain: where it promises without.
    """
    if one.role != "claim" or one.tense in ("before", "future", "past"):
        return None
    deeds = frozenset({one.predicate, *one.objects}) & one.keys
    if court:
        return Promise(place=court.span(), noun="", deeds=deeds, base=0.86, need=0.28, court=True)
    if one.exceptions:
        return None
    for quantifier in one.quantifiers:
        if quantifier.word not in cues.FIRM or quantifier.noun in cues.TIMES or quantifier.place in cues.DEMOTED:
            continue
        if quantifier.word == "no" and (quantifier.noun in cues.IDIOMS or cues.SPARED.first(one.text)):
            continue
        if quantifier.word == "never" and cues.AS_NEVER.match(one.text, quantifier.end):
            continue
        noun = quantifier.noun if quantifier.noun in one.keys else ""
        where = (quantifier.start, quantifier.end)
        return Promise(place=where, noun=noun, deeds=deeds - {noun}, base=0.86, need=0.34, firm=True)
    if universal:
        return Promise(place=universal.span(), noun="", deeds=deeds, base=0.8, need=0.36)
    for quantifier in one.quantifiers:
        if quantifier.word in cues.LOOSE and quantifier.noun not in cues.TIMES and quantifier.word != "only":
            return Promise(place=(quantifier.start, quantifier.end), noun="", deeds=deeds, base=0.7, need=0.5)
    return Promise(place=plain.span(), noun="", deeds=deeds, base=0.66, need=0.5) if plain else None


def _candidate(
    one: Frame, place: tuple[int, int], other: Frame, limit: tuple[int, int], value: float, what: str
) -> Candidate:
    two = Two(one, place, other, limit)
    why = f"“{two.said}” leaves no exception, and “{two.yet}” stands in the other passage; in both: {what}"
    question = f"Does “{two.said}” also cover what the other passage speaks of (“{two.yet}”)?"
    return two.candidate("scope", value, why, question)


def _counterexamples(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Every school has a library, two of the schools have none: said of all, and denied of some in the same words."""
    some = index.texts.having(cues.SOME)
    orders = sorted(some)
    result: list[Candidate] = []
    for one in found if some else ():
        all_ = next((each for each in one.quantifiers if each.word in ("every", "all", "no")), None)
        if all_ is None or all_.noun != one.subject or one.role != "claim" or one.exceptions or one.conditions:
            continue
        if not one.objects or _PART.match(one.text[all_.end :]):
            continue
        for other in index.partners(one, one.keys, orders):
            rest = some[other.order].end()
            of_these = any(start == rest and lemma == one.subject for start, _, lemma in other.lemmas)
            same = one.predicate == other.predicate and set(one.objects) <= set(other.objects)
            now = one.tense == other.tense and other.years <= one.years and other.modality == one.modality
            if of_these and same and now and _denies(one) != _denies(other):
                verb = rest + len(other.text[rest:].split()[0])
                shared = index.shared(one, other, one.keys, other.keys)
                limit = (verb + 1, len(other.text))
                result.append(_candidate(one, (all_.start, all_.end), other, limit, _DENIED, thing(shared, one)))
    return result


_DENIED = 0.9
"""How strong it is that what is said of all is denied of some in the same words."""

_PART = re.compile(
    r"\s+(?:of\s+the\s+|the\s+)?[\w’'-]+\s+(?:of|in|with|for|under|from|at|on|near|who|which|that|whose)\b"
)
"""All of a part, so that some outside it take nothing back: "all schools in the north"."""


def _denies(one: Frame) -> bool:
    """Whether a statement says that it is not so: of its verb, or of what the verb is about ("have no library")."""
    return one.negated or any(each.word == "no" and each.noun in one.objects for each in one.quantifiers)
