"""Margins: a surplus, a majority or a loss beside the two figures that it is the difference of."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.comparison.tensions.arithmetic.balance_words import AGAINST, EARNED, MARGIN, RIVAL, SPENT, WITH
from analysis.comparison.tensions.arithmetic.runs import rounding
from analysis.comparison.tensions.numbers.facts import Fact, Facts, around
from analysis.comparison.tensions.numbers.figures import plain
from analysis.comparison.tensions.read.candidate import Candidate

FAR = 12
"""A margin so many times the due one, or so small a part of it, is that of something else."""


def find_margins(facts: Facts) -> Iterator[Candidate]:
    """Find differences that their two figures do not make.

    The two must be all there is of their kind with the margin, in its sentence or one beside it, and stand against
    each other by their words: votes "to" votes, what came in and what was spent, one's votes "and" a rival's.
    """
    for index in facts.sheets.having(MARGIN):
        here = facts.by_sheet[index]
        told = [one for one in here if MARGIN.search(one.sheet.text, 0, one.one.start)]
        sides = (_sides(facts, index, told[0]) or _rivals(facts, index, told[0])) if len(told) == 1 else None
        if not sides:
            continue
        low, high = sorted(one.value for one in sides)
        due, stated = high - low, told[0].value
        if abs(due - stated) > rounding([low, high, stated]) + 1e-6 and due / FAR < stated < due * FAR:
            sheet = told[0].sheet
            inside = sides[1].sheet is sheet
            a = sheet.passage.place(sides[1].one.end, len(sheet.text)) if inside else told[0].span
            b = around(sides) if sides[0].sheet is sides[1].sheet else sides[0].span
            why = f"{plain(high)} - {plain(low)} = {plain(due)}, not {plain(stated)}"
            places = told[0].place, *(one.place for one in sides)
            yield Candidate.of("arithmetic", 0.87, (a, b), places, why, "Is it the difference between other figures?")


def _sides(facts: Facts, index: int, told: Fact) -> tuple[Fact, Fact] | None:
    """The two figures that stand against each other before a margin, where there are two and no more."""
    here = [one for one in facts.by_sheet[index] if one is not told and one.one.kind == told.one.kind]
    if any(one.one.start > told.one.start for one in here):
        return None
    before = facts.by_sheet[index - 1] if index and len(here) < 2 else []
    two = [*(one for one in before if one.one.kind == told.one.kind), *here]
    if len(two) != 2 or not all(_exact(one, told) for one in (*two, told)):
        return None
    first, second = two
    if first.when and second.when and first.when != second.when:
        return None
    if told.one.kind == "money":
        sides = [bool(EARNED.search(_own(one))) - bool(SPENT.search(_own(one))) for one in two]
        return (first, second) if sides[0] * sides[1] < 0 else None
    if first.sheet is not second.sheet or not AGAINST.fullmatch(first.sheet.text[first.one.end : second.one.start]):
        return None
    return first, second


def _rivals(facts: Facts, index: int, told: Fact) -> tuple[Fact, Fact] | None:
    """What two rivals have, in a sentence of its own beside that of the lead which the one has over the other."""
    if told.one.kind != "count" or not RIVAL.search(told.sheet.text, told.one.end) or len(facts.by_sheet[index]) > 1:
        return None
    for beside in (index - 1, index + 1):
        own = facts.by_sheet[beside] if 0 <= beside < len(facts.sheets) else []
        if len(own) != 2 or not all(_exact(one, told) and one.one.kind == "count" for one in own):
            continue
        first, second = own
        if WITH.fullmatch(first.sheet.text[first.one.end : second.one.start]) and not (first.when or second.when):
            return first, second
    return None


def _exact(one: Fact, told: Fact) -> bool:
    """Whether a figure is a whole told exactly, in the money of the margin."""
    return not (one.one.stated or one.one.of or one.one.remaining) and one.one.unit == told.one.unit


def _own(one: Fact) -> str:
    """The words around a figure that no other figure stands between."""
    text, at = one.sheet.text, one.sheet.figures.index(one.one)
    low = one.sheet.figures[at - 1].end if at else 0
    cut = one.sheet.figures[at + 1].start if at + 1 < len(one.sheet.figures) else len(text)
    after = text[one.one.end : cut].split(" and ")[0].split(",")[0]
    return text[low : one.one.end] + after
