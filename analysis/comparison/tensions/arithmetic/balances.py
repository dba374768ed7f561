"""Balances: what there was, what came and went, and what there is; shares that leave each other no room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from analysis.comparison.tensions.arithmetic import balance_words as words
from analysis.comparison.tensions.arithmetic.shares import ROUNDED, is_share
from analysis.comparison.tensions.numbers.facts import Fact, Facts, around
from analysis.comparison.tensions.numbers.figures import over, percent, plain
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate

REACH = 6
"""How many sentences an account of a year may take."""


def find_balances(facts: Facts) -> Iterator[Candidate]:
    """Accounts that do not close, rests that are not what is left, halves that are more than all."""
    yield from _accounts(facts)
    for index in range(len(facts.sheets)):
        yield from _rest(facts, index)
        yield from _counterparts(facts, index)


def _accounts(facts: Facts) -> Iterator[Candidate]:
    """A stock at the start, what was added and taken away, and the stock at the end."""
    opened = {*facts.sheets.having(words.OPENED), *facts.sheets.having(words.ON_A_DAY)}
    counted = [
        (facts.index(one.sheet), one)
        for one in (facts.all if opened else ())
        if one.one.kind in ("count", "money") and not one.one.stated
    ]
    for at, opening in ((at, one) for at, one in counted if at in opened and _flow(one) in ("open", "day")):
        near = [
            (one, cue)
            for index, one in counted
            if one is not opening and -2 <= index - at <= REACH and _kin(one, opening) and (cue := _flow(one))
        ]
        ends = [one for one, cue in near if cue in ("close", "day") and one.place > opening.place]
        flows = [(one, 1 if cue == "in" else -1) for one, cue in near if cue in ("in", "out")]
        if not ends or not 1 <= len(flows) <= 5:
            continue
        end = ends[0]
        moved = [
            opening.value + sum(sign * one.value for (one, sign), used in zip(flows, chosen, strict=True) if used)
            for chosen in product((False, True), repeat=len(flows))
        ]
        room = 0.012 * max(opening.value, end.value) if max(opening.value, end.value) > 1000 else 0.0
        if any(abs(one - end.value) <= room + 1e-6 for one in moved[1:]):
            continue
        own = [(one, sign) for one, sign in flows if abs(facts.index(one.sheet) - at) <= 2] or flows
        signs = {sign for _, sign in own}
        if signs != {1, -1} and not any(re.search(r"\bby\s*$", one.sheet.text[: one.one.start]) for one, _ in own):
            continue  # what came alone says nothing of what there is
        first = {sign: next((one for one, s in own if s == sign), None) for sign in (1, -1)}
        due = opening.value + sum(sign * one.value for sign, one in first.items() if one)
        if not 0.5 <= over(due, end.value) <= 2:
            continue
        terms = plain(opening.value) + "".join(
            f" {'+' if sign > 0 else '-'} {plain(one.value)}" for sign, one in first.items() if one
        )
        operands = sorted([opening, *(one for one in first.values() if one)], key=lambda one: one.place)
        why, places = f"{terms} = {plain(due)}, not {plain(end.value)}", (end.place, *(one.place for one in operands))
        yield Candidate.of("arithmetic", 0.86, (end.span, around(operands)), places, why, "What else came or went?")


def _kin(one: Fact, other: Fact) -> bool:
    if one.one.kind != other.one.kind or one.one.of or one.one.remaining:
        return False
    return one.one.kind == "money" or not one.one.noun or not other.one.noun or same_noun(one.noun, other.noun)


def _flow(one: Fact) -> str:
    """Whether a figure is what there was, came, went or is."""
    text = one.sheet.text
    low, high = stretch(one.sheet, one.one.start, one.one.end)
    others = [other for other in one.sheet.figures if other.kind == one.one.kind and other is not one.one]
    if len(others) > 1:
        low, high = max(low, one.region[0]), min(high, one.region[1])
    before, after = text[low : one.one.start], text[one.one.end : high]
    cut = re.search(r"\band\b|,", after)
    after = after[: cut.start()] if cut else after
    earlier = re.split(r"\band\b", before)[-1]
    for name, cue in (("open", words.OPENED), ("close", words.CLOSED), ("day", words.ON_A_DAY)):
        if cue.search(after) or cue.search(before if not re.search(r"\d", before) else earlier):
            return name
    for name, cue in (("in", words.CAME), ("out", words.WENT)):
        if cue.search(earlier[-60:]) or cue.match(after):
            return name
    return ""


def _rest(facts: Facts, index: int) -> Iterator[Candidate]:
    """A share said to be the other, where the shares before it leave another."""
    sheet = facts.sheets[index]
    for rest in facts.by_sheet[index]:
        if rest.one.kind != "share" or not rest.one.remaining or rest.one.stated in ("less", "more", "vague"):
            continue
        here = [one for one in facts.by_sheet[index] if one.one.kind == "share" and one.one.end <= rest.one.start]
        before = [one for one in facts.by_sheet[index - 1] if one.one.kind == "share"] if index else []
        told = here or before
        told = [
            one
            for one in told
            if is_share(one.sheet, one.one)
            and one.one.stated != "vague"
            and not _of_before(one)
            and not (one.one.noun and rest.one.noun and not same_noun(one.one.noun, rest.one.noun))
        ]
        sums = [sum(one.value for one in told[start:]) + rest.value for start in range(len(told))]
        if here and before:
            sums += [sums[0] + sum(one.value for one in before[start:]) for start in range(len(before))]
        least = min(range(len(told)), key=lambda start: abs(sums[start] - 1), default=0)
        if not told or any(abs(one - 1) <= ROUNDED * (len(told) + 1) + 0.002 for one in sums):
            continue
        if (
            re.search(r"\bof (?:these|them|whom|which)\b", sheet.text[: rest.one.start], re.IGNORECASE)
            and len(told) < 2
        ):
            continue
        cut = told[-1].one.end if here else 0
        a = sheet.passage.place(cut, len(sheet.text))
        b = sheet.passage.place(0, cut) if here else around(told)
        terms = " + ".join(percent(one.value) for one in (*told[least:], rest))
        why = f"{terms} = {percent(sums[least])}, not 100 percent"
        question = "What is the rest, and of which whole are the shares?"
        places = rest.place, *(one.place for one in told[least:])
        yield Candidate.of("arithmetic", 0.9, (a, b), places, why, question)


def _of_before(one: Fact) -> bool:
    """Whether a share is of another time, told for comparison: "compared with 71 percent in 2015"."""
    return bool(words.COMPARED.search(one.sheet.text, 0, one.one.start))


def _counterparts(facts: Facts, index: int) -> Iterator[Candidate]:
    """Women and men who are more than all: 46 percent and 64 percent."""
    for one in facts.by_sheet[index]:
        if one.one.kind != "share" or not is_share(one.sheet, one.one):
            continue
        for other in facts.by_sheet[index]:
            if other.one.kind == "share" and other.place > one.place and _sexes(one, other):
                yield from _beyond(one, other)


def _sexes(one: Fact, other: Fact) -> bool:
    """Whether two exact shares of a sentence are those of women and men in one whole."""
    if (
        other.one.stated
        or one.one.stated
        or not is_share(other.sheet, other.one)
        or (one.when and other.when and one.when != other.when)
    ):
        return False
    between = one.sheet.text[one.one.end : other.one.start]
    alone = not any(one.one.end <= two.start < other.one.start for two in one.sheet.figures)
    opposite = any(
        (a in one.own and b in other.own) or (b in one.own and a in other.own) for a, b in words.COUNTERPARTS
    )
    return (alone and opposite and one.one.noun in ("", other.one.noun)) or (
        alone and opposite and not other.one.noun and " and " in between
    )


def _beyond(one: Fact, other: Fact) -> Iterator[Candidate]:
    """Two shares of one whole that are more than all of it."""
    total = one.value + other.value
    if total > 1.02 and re.search(r"\bmake up\b|\baccount\b|\bof (?:the|our|all|its)\b", one.sheet.text, re.IGNORECASE):
        why = f"{percent(one.value)} + {percent(other.value)} = {percent(total)}, not 100 percent"
        sides, places = one.sheet.passage.halves(one.one.end), (one.place, other.place)
        yield Candidate.of("arithmetic", 0.85, sides, places, why, "Are both taken of the same whole?")
