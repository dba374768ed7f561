"""Targets said to be met, and what was reached; margins told between two numbers; one rate told for two periods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart, around, stretch
from analysis.comparison.tensions.figures import plain
from analysis.comparison.tensions.holders import rates
from analysis.comparison.tensions.rate_words import DAYS
from analysis.comparison.tensions.same_matter import same_noun
from analysis.comparison.tensions.target_words import AIMED, AIMS, LED, MET, OR

NEAR = 4
"""How many sentences a target, its fulfilment and what was reached may lie apart."""


def find_targets(facts: Facts) -> Iterator[Candidate]:
    """Targets told as met that were not reached, margins and conversions that do not come out."""
    for index in range(len(facts.sheets)):
        yield from _met(facts, index)
        yield from _led(facts, index)
        yield from _converted(facts, index)


def _met(facts: Facts, index: int) -> Iterator[Candidate]:
    """A target, the word that it was met, and a figure below it."""
    sheet = facts.sheets[index]
    cue = MET.search(sheet.text)
    if not cue:
        return
    low, high = max(0, index - NEAR), min(len(facts.sheets), index + 3)
    near = [one for at in range(low, high) for one in facts.by_sheet[at] if one.one.kind in ("count", "money", "share")]
    aims = [one for one in near if _aim(one) and one.one.stated in ("", "more", "about")]
    reached = [
        one
        for one in near
        if one not in aims and not AIMS.search(one.sheet.text[: one.one.start]) and one.one.stated != "vague"
    ]
    for aim in reversed(aims):
        fair = [
            one
            for one in reached
            if one.one.kind == aim.one.kind
            and one.one.unit == aim.one.unit
            and one.place > aim.place
            and abs(facts.index(one.sheet) - index) <= 1
            and (same_noun(one.noun, aim.noun) or not one.one.noun or one.one.kind in ("share", "money"))
            and not one.one.of
        ]
        if not fair:
            continue
        if any(one.one.high >= aim.value * 0.995 for one in fair) or fair[0].value < 0.4 * aim.value:
            return
        one = max(fair, key=lambda each: each.value)
        yield Candidate(
            kind="arithmetic",
            strength=0.84,
            a=aim.span if aim.sheet is not one.sheet else aim.place,
            b=(
                min(one.span[0], sheet.passage.place(*cue.span())[0]),
                max(one.span[1], sheet.passage.place(*cue.span())[1]),
            )
            if abs(facts.index(one.sheet) - index) <= 1
            else one.span,
            triggers=(aim.place, sheet.passage.place(*cue.span()), one.place),
            why=f"{aim.sheet.written(aim.one)} aimed at, {one.sheet.written(one.one)} reached, yet “{cue.group()}”",
            question="Is the target another, or are others counted?",
        )
        return


def _aim(one: Fact) -> bool:
    """Whether a figure is what was aimed at."""
    low, high = stretch(one.sheet, one.one.start, one.one.end)
    return bool(AIMED.search(one.sheet.text, low, high)) and not MET.search(one.sheet.text, low, one.one.start)


def _led(facts: Facts, index: int) -> Iterator[Candidate]:
    """Ahead "by 204,000 votes", where no two of the numbers around lie so far apart."""
    sheet = facts.sheets[index]
    for margin in facts.by_sheet[index]:
        if margin.one.kind not in ("count", "money") or margin.one.stated in ("less", "more"):
            continue
        if not LED.search(sheet.text[: margin.one.start]):
            continue
        pool = [
            one
            for at in range(max(0, index - 8), min(len(facts.sheets), index + 4))
            for one in facts.by_sheet[at]
            if one is not margin
            and one.one.kind == margin.one.kind
            and one.value > margin.value
            and not re.search(r"\bof (?:the|its|our|all)?\s*$", one.sheet.text[: one.one.start])
            and (same_noun(one.noun, margin.noun) or not one.one.noun or not margin.one.noun)
            and not apart(one, margin)
        ]
        pairs = [(one, other) for one, other in combinations(pool, 2) if one.value != other.value]
        gaps = [abs(one.value - other.value) for one, other in pairs]
        if not pairs or any(abs(gap - margin.value) <= 0.02 * margin.value for gap in gaps):
            continue
        names = {token.text for token in sheet.passage.tokens if token.text.istitle() and token.pos_ == "PROPN"}
        named = [one for one in pool if any(name in one.sheet.text for name in names)]
        top = max(pool, key=lambda one: one.value)
        second = [one for one in named or pool if one.value < top.value]
        if not second or len({one.value for one in pool}) > 5:
            continue
        rival = max(second, key=lambda one: one.value)
        gap = top.value - rival.value
        if not 0.2 < margin.value / gap < 5:
            continue
        other = min(
            (one for one in pool if one.value == rival.value), key=lambda one: abs(facts.index(one.sheet) - index)
        )
        yield Candidate(
            kind="arithmetic",
            strength=0.82,
            a=margin.span,
            b=around([top, other]) if other.sheet is not sheet else other.span,
            triggers=(margin.place, top.place, other.place),
            why=f"{plain(top.value)} less {plain(rival.value)} is {plain(gap)}, not {plain(margin.value)}",
            question="Between which two numbers does the margin lie?",
        )


def _converted(facts: Facts, index: int) -> Iterator[Candidate]:
    """One rate told twice, for two periods: "30 francs a quarter, or 120 francs a year"."""
    sheet = facts.sheets[index]
    told = list(rates(facts, index))
    for one, other in pairwise(told):
        first, second = one.period or one.holder, other.period or other.holder
        gap = sheet.text[one.one.end : other.one.start]
        if one.unit != other.unit or first == second or first not in DAYS or second not in DAYS or not OR.search(gap):
            continue
        factor = DAYS[second] / DAYS[first]
        room = 0.03 if {first, second} <= {"month", "quarter", "year"} else 0.35
        if factor < 1 and room < 0.1:
            room = 0.04
        if other.low * (1 - room) <= one.one.value * factor <= other.high * (1 + room):
            continue
        if "hour" in (first, second) or "minute" in (first, second):
            continue
        middle = re.search(r"[,;(—–]|\bor\b|\bthat\b|\bwhich\b", gap)
        cut = one.one.end + (middle.start() if middle else len(gap))
        yield Candidate(
            kind="arithmetic",
            strength=0.88,
            a=sheet.passage.place(cut, len(sheet.text)),
            b=sheet.passage.place(0, cut),
            triggers=(sheet.place(other.one), sheet.place(one.one)),
            why=f"{plain(one.one.value)} a {first} is {plain(one.one.value * factor)} a {second}, "
            f"not {plain(other.one.value)}",
            question="Is it not paid all year?",
        )
