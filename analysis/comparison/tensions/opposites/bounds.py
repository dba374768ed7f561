"""A bound said to hold, beside leave to pass it: 18 years without exception, at 16 with the consent of a judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.opposites.bound_words import FIGURE, HIGHEST, HOURS, LEAVE, LOWEST
from analysis.comparison.tensions.opposites.clash import Two, apart, thing
from analysis.comparison.tensions.opposites.denials import FIRM
from analysis.comparison.tensions.opposites.objects import related
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.caseless import Caseless
from analysis.text.places import Place

SHARED, RELATED = 0.35, 0.45
"""How specific a thing the two have to share beside the unit, and how specific its object has to be."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number of a unit, in hours where it is a time."""

    place: Place
    value: float
    unit: str


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Bounds said to hold, beside figures beyond them that are allowed or told of."""
    bounds = [*_bounds(LOWEST, -1, found, index), *_bounds(HIGHEST, 1, found, index)]
    leave = index.texts.having(LEAVE) if bounds else {}
    figured = index.texts.having(FIGURE) if bounds else {}
    orders = sorted(order for order in leave if order in figured and _told(found[order]))
    result: list[Candidate] = []
    for one, bound, way in bounds:
        left = frozenset(key for key in one.keys if not bound.unit.startswith(key))
        for other in index.partners(one, left, orders):
            beyond = [
                each for each in figures(other.text) if each.unit == bound.unit and (each.value - bound.value) * way > 0
            ]
            right = frozenset(key for key in other.keys if key not in HOURS)
            if not beyond or apart(one.names, other.names):
                continue
            shared = index.shared(one, other, left, right)
            if shared.weight >= SHARED and related(one, left, other, right, index)[0] >= RELATED:
                result.append(_candidate(one, bound, other, beyond[0], thing(shared, one)))
    return result


def _bounds(pattern: Caseless, way: int, found: Sequence[Frame], index: Index) -> list[tuple[Frame, Figure, int]]:
    """Statements that set one bound, with it; ``way``: on which side of it nothing is to be."""
    result = []
    for order, match in index.texts.having(pattern).items():
        one = found[order]
        if one.role != "claim" or one.bare or one.exceptions or one.conditions or one.tense in ("before", "future"):
            continue
        told = figures(one.text)
        if len(told) == 1 and told[0].place[0] >= match.start():
            result.append((one, told[0], way))
    return result


def _told(one: Frame) -> bool:
    return one.role in ("claim", "definition") and one.tense not in ("before", "future") and not one.negated


def figures(text: str) -> list[Figure]:
    """The numbers of units in a statement."""
    result = []
    for match in FIGURE.read(text):
        value, unit = number(match["number"]), match["unit"].casefold().replace(" ", "")
        if value is not None:
            hours = HOURS.get(unit, 0)
            result.append(Figure(place=match.span(), value=value * (hours or 1), unit="time" if hours else unit))
    return result


def _candidate(one: Frame, bound: Figure, other: Frame, beyond: Figure, what: str) -> Candidate:
    two = Two(one, bound.place, other, beyond.place)
    why = f"“{two.said}” is the bound in one place, “{two.yet}” is beyond it in the other; in both: {what}"
    question = f"Does the bound of “{two.said}” hold for those of whom the other passage says “{two.yet}”?"
    return two.candidate("scope", FIRM, why, question)
