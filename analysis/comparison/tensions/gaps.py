"""Gaps: a margin, lead, surplus or deficit beside the two figures that it lies between."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart
from analysis.comparison.tensions.figures import plain
from analysis.comparison.tensions.gap_words import AFTER, BEFORE, LEFT, LEFT_BY, PLEDGED
from analysis.comparison.tensions.moments import stretch
from analysis.comparison.tensions.same_matter import same_noun

REACH = 2
"""How many sentences from a gap its figures stand where they do not name what it is counted in."""


def find_gaps(facts: Facts) -> Iterator[Candidate]:
    """Differences that no two figures of the text lie apart by, though two of that kind are told."""
    for index, sheet in enumerate(facts.sheets):
        for gap in facts.by_sheet[index]:
            one = gap.one
            if one.kind not in ("count", "money") or one.of or one.stated == "vague" or PLEDGED.search(sheet.text):
                continue
            called = BEFORE.search(sheet.text[: one.start]) or AFTER.match(sheet.text, one.end)
            left = LEFT_BY.search(sheet.text[: one.start]) or LEFT.match(sheet.text, one.end)
            if not (called or left):
                continue
            found = _check(facts, index, gap, REACH + 1 if called else 1)
            if found:
                yield found


def _check(facts: Facts, index: int, gap: Fact, most: int) -> Candidate | None:
    best: tuple[float, Fact, Fact] | None = None
    for at in range(len(facts.sheets)):
        near = abs(at - index)
        others = [fact for fact in _reach(facts, at) if fact.place != gap.place and _kin(gap, fact, near)]
        for first, second in combinations(others, 2):
            if first.one.unit != second.one.unit or first.value == second.value or apart(first, second):
                continue
            difference = abs(first.value - second.value)
            room = 0.02 * difference + (0.1 * difference if first.one.stated or second.one.stated else 0)
            if gap.one.low - room <= difference <= gap.one.high + room + 1e-6:
                return None
            if not gap.value / 12 <= difference <= gap.value * 12 or max(first.value, second.value) <= gap.value:
                continue
            score = 1 / (1 + near)
            if abs(index - facts.index(first.sheet)) > most and most <= REACH:
                continue
            told = first.sheet is second.sheet or (most <= REACH and second.sheet is gap.sheet)
            if most <= REACH and len(others) != 2:
                continue
            if told and len(others) <= 3 and (not best or score > best[0]):
                best = score, first, second
    return _make(gap, best[1], best[2]) if best else None


def _reach(facts: Facts, at: int) -> list[Fact]:
    """The figures of a sentence and of the one after it."""
    return [*facts.by_sheet[at], *(facts.by_sheet[at + 1] if at + 1 < len(facts.sheets) else ())]


def _kin(gap: Fact, fact: Fact, near: int) -> bool:
    """Whether a figure may be one of the two ends of a gap."""
    one = fact.one
    if one.kind != gap.one.kind or one.unit != gap.one.unit or one.of or one.stated in ("vague", "less", "more"):
        return False
    if fact.sheet is gap.sheet or (near <= REACH and one.kind == "money"):
        return True
    named = same_noun(fact.noun, gap.noun) or bool(gap.noun and gap.noun in fact.context)
    return named or (near <= REACH and not fact.one.noun)


def _make(gap: Fact, first: Fact, second: Fact) -> Candidate:
    sheet = gap.sheet
    a, b = sheet.passage.place(*stretch(sheet, gap.one.start, gap.one.end)), first.sheet.passage.span
    if first.sheet is sheet:
        low, high = min(first.one.start, second.one.start), max(first.one.end, second.one.end)
        before = gap.one.end <= low
        a = sheet.passage.place(0, low) if before else sheet.passage.place(high, len(sheet.text))
        b = sheet.passage.place(low, len(sheet.text)) if before else sheet.passage.place(0, high)
    high_one, low_one = max(first.value, second.value), min(first.value, second.value)
    return Candidate(
        kind="arithmetic",
        strength=0.86,
        a=a,
        b=b,
        triggers=(gap.place, first.place, second.place),
        why=f"{plain(high_one)} less {plain(low_one)} is {plain(high_one - low_one)}, not {plain(gap.value)}",
        question="Are they the same two figures?",
    )
