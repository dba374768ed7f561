"""Evidence: a conclusion beside a fact on how it was counted, decided or collected, or beside a proof that is none."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.comparison.tensions.opposites import evidence_words as cues
from analysis.comparison.tensions.opposites.clash import Two, strength, thing
from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon import tied

PAPER = 0.88
"""How strong it is that a rule is taken for the proof of what is so."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Conclusions beside what undercuts them."""
    undercuts = everywhere(cues.UNDERCUTS, found, index.texts)
    trends = {order: match.span() for order, match in index.texts.having(cues.TREND).items()}
    orders, moving = sorted(undercuts), sorted(trends)
    concludes, weak = index.texts.having(cues.CONCLUDES), index.texts.having(cues.WEAK)
    result: list[Candidate] = []
    for order, match in sorted((weak | concludes).items()):
        one, firm = found[order], order in concludes
        if one.role != "claim" or one.tense == "future":
            continue
        premises = _premises(one, found)
        keys = frozenset(one.without(*match.span()).union(*(premise.keys for premise in premises)))
        here: list[Candidate] = []
        for seen in (one, *premises):
            for other in index.partners(seen, seen.keys, orders):
                if other is one or (other in premises and not cues.SELF_REPORTED.search(other.text)):
                    continue
                shared = index.shared(one, other, keys, other.keys)
                if shared.weight < (0.3 if firm else 0.5):
                    continue
                base = 0.86 if firm else 0.66
                value = strength(base, shared, one, other)
                here.append(_candidate(one, match.span(), other, undercuts[other.order], value, thing(shared, one)))
        for premise in (one, *premises):
            for other in index.partners(premise, premise.keys, moving) if premise.order in trends else []:
                if other is one or other in premises or not cues.GENERAL.search(other.text):
                    continue
                if tied(_way(premise, trends[premise.order]), _way(other, trends[other.order])) < 0.45:
                    continue
                shared = index.shared(premise, other, premise.keys, other.keys)
                if shared.weight >= 0.3:
                    value = strength(0.82, shared, premise, other)
                    what = thing(shared, premise)
                    here.append(_candidate(one, match.span(), other, trends[other.order], value, what))
        result += _best(here)
    return [*result, *_on_paper(found, index)]


def _on_paper(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """A proof that something is so, which is a rule that it is to be so."""
    rules = index.texts.having(cues.ON_PAPER)
    result: list[Candidate] = []
    for order, match in index.texts.having(cues.PROOF).items() if rules else ():
        one = found[order]
        if one.role != "claim" or one.tense == "future" or one.negated or not cues.DRAWN_FROM_BEFORE.search(one.text):
            continue
        if cues.SHOWN_BY_RULES.first(one.text):
            continue
        ruled = [premise for premise in _premises(one, found) if premise.order in rules and _is_rule(premise)]
        if ruled:
            two = Two(one, match.span(), ruled[-1], rules[ruled[-1].order].span())
            why = f"“{two.said}” in one place, and what is to prove it is a rule (“{two.yet}”)"
            question = f"What shows that it is so in practice, beside the rule (“{two.yet}”)?"
            result.append(two.candidate("evidence", PAPER, why, question))
    return result


def _is_rule(premise: Frame) -> bool:
    """Whether a premise tells what is laid down, not what was done or counted under a law."""
    return not premise.negated and (premise.tense != "past" or premise.predicate in cues.RULED)


def _best(here: Sequence[Candidate]) -> list[Candidate]:
    unique: dict[tuple[int, int], Candidate] = {}
    for one in sorted(here, key=lambda candidate: (-candidate.strength, candidate.b)):
        unique.setdefault(one.b, one)
    return list(unique.values())[:2]


def _way(one: Frame, place: tuple[int, int]) -> str:
    return next((lemma for start, end, lemma in one.lemmas if start < place[1] and end > place[0]), "")


def _premises(one: Frame, found: Sequence[Frame]) -> list[Frame]:
    """The statements a conclusion rests on: up to two before it in its paragraph, if it points back or stands alone."""
    before = [other for other in found[max(0, one.order - 2) : one.order] if other.unit.paragraph == one.unit.paragraph]
    if cues.DRAWN_FROM_BEFORE.search(one.text):
        return before
    after = [
        other
        for other in found[one.order + 1 : one.order + 2]
        if other.unit is one.unit and ":" in one.unit.text[one.offset + len(one.text) - 1 : other.offset + 1]
    ]
    return [*before[-1:], *after]


def _candidate(
    one: Frame, place: tuple[int, int], other: Frame, against: tuple[int, int], value: float, what: str
) -> Candidate:
    two = Two(one, place, other, against)
    why = f"a conclusion is drawn in one place (“{two.said}”), and “{two.yet}” stands in the other; in both: {what}"
    question = (
        f"Does the conclusion (“{two.said}”) still hold once the other passage (“{two.yet}”) is taken into account?"
    )
    return two.candidate("evidence", value, why, question)
