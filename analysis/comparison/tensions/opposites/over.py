"""What is said to be over, beside what says that it goes on, or tells of a later case."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.denial_words import DEEDS
from analysis.comparison.tensions.opposites.denials import FIRM, alike
from analysis.comparison.tensions.opposites.over_words import GOES_ON, LAST, LED, OVER, USED
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon.words import base
from analysis.text.places import Place


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said to be over, beside what says that it goes on or came again."""
    over = {order: match.span() for order, match in index.texts.having(OVER).items() if _flat(found[order])}
    on = index.texts.having(GOES_ON) if over else {}
    last = index.texts.having(LAST) if over else {}
    used = index.texts.having(USED) if over else {}
    orders = sorted(order for order in {*on, *last} if _told(found[order]))
    result: list[Candidate] = []
    for order, place in over.items():
        one = found[order]
        led, things = _things(one, place)
        rest = one.nouns - one.carried - things - led
        for other in index.partners(one, one.keys, orders) if things else ():
            if apart(one.names, other.names) or not all(any(alike(word, each) for word in other.keys) for each in rest):
                continue
            if other.order in on and other.tense != "past" and _of_all(things, other):
                result.append(_candidate(one, place, other, on[other.order].span()))
        for number, match in last.items():
            if number in orders and _later(one, found[number], base(match["what"]), things):
                result.append(_candidate(one, place, found[number], match.span()))
        for number, match in used.items():
            if _told(found[number]) and _used_later(one, found[number]):
                result.append(_candidate(one, place, found[number], match.span()))
    return result


def _things(one: Frame, place: Place) -> tuple[set[str], set[str]]:
    """What leads up to the subject ("With the Act …"), and of what it is said that it is over: what else is before."""
    opening = LED.match(one.text)
    end = opening.end() if opening and opening.end() < place[0] else 0
    before = [(start, lemma) for start, _, lemma in one.lemmas if start < place[0] and lemma in one.nouns]
    behind = {lemma for start, lemma in before if start >= end}
    return ({lemma for _, lemma in before} - behind, behind) if behind else (set(), {lemma for _, lemma in before})


def _flat(one: Frame) -> bool:
    """Whether a statement says flatly, of its own subject, that it is over."""
    if one.role != "claim" or one.bare or one.negated or one.exceptions or one.conditions:
        return False
    return one.tense not in ("before", "future") and any(
        base(word) == one.predicate or one.predicate in ("be", "come", "do", "phase", "bring")
        for match in OVER.read(one.text)
        for word in match.group().split()
    )


def _told(one: Frame) -> bool:
    return one.role in ("claim", "definition") and not one.negated and one.tense != "before"


def _of_all(things: set[str], other: Frame) -> bool:
    """Whether a statement speaks of all that is said to be over."""
    return all(any(alike(word, each) for word in other.nouns) for each in things)


def _later(one: Frame, other: Frame, what: str, things: set[str]) -> bool:
    """Whether the last of what is said to be over came after its end."""
    if not one.years or not other.years or max(other.years) <= max(one.years) or other.tense != "past":
        return False
    if any(alike(what, each) for each in things):
        return True
    return any(pattern.first(what) and any(pattern.first(each) for each in things) for pattern in DEEDS.values())


def _used_later(one: Frame, other: Frame) -> bool:
    """Whether the thing that was put out of use was used in a later year."""
    if not (one.passive and other.passive and one.years and other.years) or other.modality or other.conditions:
        return False
    if other.tense != "past" or max(other.years) <= max(one.years) or apart(one.names, other.names):
        return False
    thing = one.acted_upon
    return bool(thing) and thing not in one.carried and thing == other.acted_upon and thing in one.nouns


def _candidate(one: Frame, place: Place, other: Frame, on: Place) -> Candidate:
    two = Two(one, place, other, on)
    why = f"said to be over in one place (“{two.said}”), not to be in the other (“{two.yet}”)"
    question = "Is it the whole of the thing that ended, and when was each written?"
    return two.candidate("contradiction", FIRM, why, question)
