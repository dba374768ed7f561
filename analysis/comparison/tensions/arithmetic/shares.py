"""Shares: "nine out of ten" beside the counts it comes from, two that leave each other no room, sums over 100."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.arithmetic import share_words as cues
from analysis.comparison.tensions.arithmetic.runs import Run
from analysis.comparison.tensions.arithmetic.sum_words import APART, CHARGED, OF_THE, POINTS, SINGLY, WHOM
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figures import Sheet, percent
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.read.candidate import Candidate

ROUNDED = 0.004
"""What rounding lends to each of a few shares told in whole percent; that all are rounded up is unlikely."""


def is_share(sheet: Sheet, one: Quantity) -> bool:
    """Whether a percentage or fraction is the share of a whole, not a change, rate, threshold or end of a range."""
    return (
        one.kind == "share"
        and not cues.GROWTH.search(sheet.text, 0, one.start)
        and not cues.RANGED.search(sheet.text, 0, one.start)
        and not cues.GROWTH_AFTER.match(sheet.text[one.end :])
        and one.value <= 1.0
    )


def allowed(sheet: Sheet, one: Quantity) -> tuple[float, float]:
    """Between which values the counts may lie for the share to be fair, rounding allowed for."""
    if one.stated == "vague":
        return one.low, one.high
    if one.stated in ("less", "more") and cues.NONE.search(sheet.text, 0, one.start):
        return (one.high - 0.002, 1.0) if one.stated == "less" else (0.0, one.low + 0.002)
    slack = 0.5 / one.every if one.every else 0.015 if re.search(r"%|cent", sheet.written(one)) else 0.045
    if one.every or not re.search(r"%|cent", sheet.written(one)):
        slack = min(0.045, slack)
        if one.every > 2 and one.value * one.every < 1.5:
            slack = min(slack, max(0.012, 0.6 / (one.every * (one.every - 0.6))))  # next to one in nine, one in eleven
    elif one.value * 100 % 10 == 0:
        slack = 0.025
    elif one.value < 0.1 and not one.stated:
        slack = 0.006  # "4 percent" is not 5
    slack = min(slack, max(0.006, 0.22 * one.value))
    if one.stated == "more":
        return one.value - 0.002, 1.0
    if one.stated == "less" and one.low == 0:
        return 0.0, one.high + 0.002
    if one.stated == "less":
        return one.low, one.high + 0.002  # "almost three quarters"
    return one.low - slack, one.high + slack


def find_opposites(sheets: Sequence[Sheet]) -> Iterator[Candidate]:
    """Two shares that exclude each other and do not make up their whole: turnout 88, "a third stayed at home"."""
    shares = [(sheet, one) for sheet in sheets for one in sheet.figures if is_share(sheet, one)]
    for _, yes, no in cues.OPPOSITES if shares else ():
        denied, held = (re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in (no, yes))
        for_it, against = [], []
        for sheet, one in shares:
            around = sheet.text[max(0, one.start - 60) : one.end + 90]
            if denied.search(around):
                against.append((sheet, one))
            elif held.search(sheet.text[max(0, one.start - 35) : one.end + 70]):
                for_it.append((sheet, one))
        for sheet, one in against:
            for other, two in for_it:
                if sheet.passage.order == other.passage.order or not _same_case(sheet, one, other, two):
                    continue
                least, most = one.low + two.low, one.high + two.high
                if least > 1.04 or (most < 0.93 and one.noun == two.noun):
                    strength, sides = 0.88 if least > 1.04 else 0.55, (other.passage.span, sheet.passage.span)
                    why = f"{other.written(two)} leaves {percent(max(0.0, 1 - two.value))}, not {sheet.written(one)}"
                    question = "Are both shares taken of the same whole, at the same time?"
                    places = other.place(two), sheet.place(one)
                    yield Candidate.of("arithmetic", strength, sides, places, why, question)


def _same_case(sheet: Sheet, one: Quantity, other: Sheet, two: Quantity) -> bool:
    """Whether two shares can speak of one thing: same noun where both name one, and no different years."""
    if one.noun and two.noun and one.noun != two.noun:
        return False
    if not (one.noun or two.noun):
        return False
    years, others = sheet.years(), other.years()
    if years and others and not years & others:
        return False
    return bool(years & others) or abs(sheet.passage.order - other.passage.order) < 6


def overfull(facts: Facts, run: Run) -> Candidate | None:
    """Shares of one whole that are more than all, or less where the last is "the rest"."""
    sheet, row = run.head.sheet, run.facts
    text = sheet.text[: row[-1].one.end]
    if len({fact.noun for fact in row if fact.noun}) > 1 or len(sheet.dates) > 1 or not (run.closed or len(row) > 2):
        return None
    room = ROUNDED * len(row)
    if (run.added <= 1 + room and not (run.closed and run.added < 0.98)) or APART.search(
        WHOM.sub("", text[row[0].one.end :])
    ):
        return None
    if CHARGED.search(sheet.text[: row[0].one.start]) or not all(is_share(fact.sheet, fact.one) for fact in row):
        return None
    a, b = sheet.passage.halves(row[1].region[0])
    before = facts.sheets[run.first - 1] if run.first else sheet
    whole = facts.by_sheet[run.first - 1] if run.first and _one_place(before, sheet) else []
    if (POINTS.match(text) or OF_THE.match(text)) and any(fact.one.kind in ("count", "money") for fact in whole):
        a, b = before.passage.span, sheet.passage.span
    after = facts.sheets[run.last + 1] if run.last + 1 < len(facts.sheets) else sheet
    if after.passage.order - sheet.passage.order == 1 and SINGLY.search(after.text):
        a, b = after.passage.span, sheet.passage.span
    why = f"{' + '.join(percent(fact.value) for fact in row)} = {percent(run.added)}, not 100 percent"
    places = (fact.place for fact in row)
    return Candidate.of("arithmetic", 0.88, (a, b), places, why, "Are the shares taken of different wholes?")


def _one_place(before: Sheet, sheet: Sheet) -> bool:
    """Whether a sentence comes right after another of its section."""
    one, other = before.passage, sheet.passage
    return other.order - one.order == 1 and one.unit.section == other.unit.section
