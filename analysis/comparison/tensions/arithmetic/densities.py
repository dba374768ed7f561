"""Densities: one doctor for every 1,500 inhabitants, 130 prisoners to 100,000, beside the two figures told elsewhere.

Such a figure names both things that it is made of. So they may be looked up in the whole text; :mod:`.quotients` reads
what stands side by side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.arithmetic.rate_words import DENSITY, PER_MANY
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.figure_words import SAME_COUNTED
from analysis.comparison.tensions.numbers.figures import over, plain
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate

ROOM, WILD = 0.08, 6.0
"""How far a rounded density may be from the exact one; from where on the two figures are of something else."""

FEW = 5
"""A figure so many times smaller than the largest counts a few of the same: "eight officers were disciplined"."""

BESIDE = 2
"""So many sentences from a density, the figure of those that it is told for stands before the reader's eyes."""

INHABITANTS = next(group for group in SAME_COUNTED if "inhabitant" in group)
"""Of these a text may count several groups; a density is of all."""


@dataclass(frozen=True, kw_only=True)
class _Density:
    """So much of one thing for each of another: the figure and its sentence, what it counts, who has it, in what lots.

    Attributes:
        index, fact: the sentence and the figure.
        holder: the noun of those that have so much each; "" where they are the figure told before.
        lot: how many of these it is told for.
    """

    index: int
    fact: Fact
    holder: str
    lot: float


def find_densities(facts: Facts) -> Iterator[Candidate]:
    """Densities that the two figures of a text do not give when divided."""
    for density in _densities(facts):
        found = _check(facts, density)
        if found:
            yield found


def _densities(facts: Facts) -> Iterator[_Density]:
    for index in facts.sheets.having(DENSITY, PER_MANY):
        sheet = facts.sheets[index]
        for fact in facts.by_sheet[index]:
            one = fact.one
            if one.kind != "count" or not one.noun or one.of or one.stated == "vague":
                continue
            before = DENSITY.search(sheet.text, 0, one.start)
            after = PER_MANY.match(sheet.text, one.end)
            if before:
                words = sheet.passage.words(*before.span("holder"))
                nouns = [in_singular(token) for token in words if token.pos_ in ("NOUN", "PROPN")]
                yield _Density(index=index, fact=fact, holder=_head(nouns, before["holder"]), lot=1.0)
            elif after and (lot := number(after["lot"])):
                yield _Density(index=index, fact=fact, holder=after["holder"].lower().removesuffix("s"), lot=lot)


def _head(nouns: Sequence[str], words: str) -> str:
    """What a phrase names: "house of worship" a house, "police officer" an officer."""
    if not nouns:
        return ""
    before = len(re.split(r"\bof\b", words)[0].split())
    return nouns[0] if " of " in words and before <= 1 else nouns[-1]


def _check(facts: Facts, density: _Density) -> Candidate | None:
    one = density.fact.one
    wholes = _counts(facts, density, one.noun)
    holders = _counts(facts, density, density.holder) if density.holder else _told_before(facts, density)
    pairs = [
        (whole, holder)
        for whole in wholes
        for holder in holders
        if whole is not holder and whole.value * density.lot > holder.value
    ]
    low, high = one.low * (1 - ROOM), one.high * (1 + ROOM)
    if any(low <= _due(density, *pair) <= high for pair in pairs):
        return None
    whole, holder = _of_all(facts, density, wholes), _of_all(facts, density, holders)
    if not whole or not holder or (whole, holder) not in pairs:
        return None
    due = _due(density, whole, holder)
    loose = any(each.one.stated in ("more", "less") for each in (whole, holder))
    if loose or not 1 / WILD <= over(due, one.value) <= WILD:
        return None
    return _make(facts, density, whole, holder)


def _due(density: _Density, whole: Fact, holder: Fact) -> float:
    return over(whole.value, holder.value) * density.lot


def _counts(facts: Facts, density: _Density, noun: str) -> list[Fact]:
    """The figures of a text that count a thing, the density itself left out."""
    return [
        fact
        for _, fact in facts.counted(noun)
        if fact is not density.fact and fact.value > 1 and not fact.one.remaining and not _is_rate(fact)
    ]


def _is_rate(fact: Fact) -> bool:
    text, one = fact.sheet.text, fact.one
    return bool(DENSITY.search(text, 0, one.start) or PER_MANY.match(text, one.end))


def _told_before(facts: Facts, density: _Density) -> list[Fact]:
    """The figure that "one for every …" goes on from: the last before it in its sentence, or in the one before."""
    own = [fact for fact in facts.by_sheet[density.index] if fact.one.end <= density.fact.one.start]
    before = facts.by_sheet[density.index - 1] if density.index and not own else []
    return [fact for fact in (*own, *before) if fact.one.kind == "count" and fact.value > 1][-1:]


def _of_all(facts: Facts, density: _Density, found: Sequence[Fact]) -> Fact | None:
    """The one that counts all of a thing: the largest of inhabitants, or one beside which the others are its parts."""
    if not found:
        return None
    largest = max(found, key=lambda fact: (fact.value, fact.place))
    others = {fact.value for fact in found} - {largest.value}
    parts = abs(sum(others) - largest.value) < 1 or all(FEW * each <= largest.value for each in others)
    near = [fact for fact in found if abs(facts.index(fact.sheet) - density.index) <= 1]
    if largest.noun in INHABITANTS:
        return largest if density.lot * largest.value > 10**4 else None
    if parts and (density.lot > 1 or largest.noun == density.holder or largest in near):
        return largest  # "3,100 prisoners are employed" are not all of them
    return near[0] if len({fact.value for fact in near}) == 1 else None


def _make(facts: Facts, density: _Density, whole: Fact, holder: Fact) -> Candidate:
    sheet, one = density.fact.sheet, density.fact.one
    beside = abs(facts.index(holder.sheet) - density.index) <= BESIDE
    far = whole if beside and whole.sheet is not sheet else holder  # what a reader must go and look for
    due = plain(round(_due(density, whole, holder), 1))
    b = far.span if far.sheet is not sheet else sheet.passage.span
    sides = sheet.passage.place(*stretch(sheet, one.start, one.end)), b
    places = density.fact.place, whole.place, holder.place
    why = f"{plain(whole.value)} and {plain(holder.value)} give {due} for each, not {plain(one.value)}"
    question = "Are both counted at the same time, and of the same whole?"
    return Candidate.of("arithmetic", 0.86, sides, places, why, question)
