"""Runs of figures: what a sentence, or the sentences and rows after each other, set side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analysis.comparison.tensions.arithmetic import sum_words as words
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.figures import plain

ALMOST = 0.86
"""A row of figures that makes up this much of a number near it is meant to make it up."""

LATER = 14
"""Sentences after a list in which what remains of its total may be told."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """Figures side by side, and whether the text says that they are all there is."""

    first: int
    last: int
    facts: tuple[Fact, ...]
    closed: bool
    open: bool
    ones: int = 0

    @property
    def added(self) -> float:
        """What the figures add up to."""
        return sum(fact.value for fact in self.facts) + self.ones

    @property
    def head(self) -> Fact:
        """The first figure."""
        return self.facts[0]


def runs(facts: Facts) -> Iterator[Run]:
    """The runs of a text, in reading order."""
    row: list[Fact] = []
    begun = 0
    for index, sheet in enumerate(facts.sheets):
        own = _own(facts, index)
        alone = (
            len(own) == 1
            and not sheet.text.rstrip().endswith(":")
            and not words.THESE.search(sheet.text[: own[0].one.start])
            and own[0].one.of != "the"
            and (sheet.passage.unit.kind in ("row", "item") or _goes_on(own[0]) or len(sheet.text) < 60)
        )
        if alone and own[0].one.kind != "share" and not own[0].one.stated and (not row or _beside(row[-1], own[0])):
            begun = begun if row else index
            row.append(own[0])
            continue
        if len(row) > 1:
            yield _run(facts, begun, index - 1, row)
        row = []
        yield from _within(facts, index)
    if len(row) > 1:
        yield _run(facts, begun, len(facts.sheets) - 1, row)


def _own(facts: Facts, index: int) -> list[Fact]:
    """The figures of a sentence, without that of the lead that its first item says over."""
    own = facts.by_sheet[index]
    if len(own) != 2 or facts.sheets[index].passage.unit.kind != "item":
        return own
    for back in range(index - 1, max(-1, index - 9), -1):
        if facts.sheets[back].text.rstrip().endswith(":"):
            led = {fact.value for fact in facts.by_sheet[back]}
            return [fact for fact in own if fact.value not in led] or own
    return own


def _goes_on(fact: Fact) -> bool:
    """Whether a sentence opens with a part of what was counted before: "Nine of them …", "The remaining six …"."""
    return fact.one.start < 16 and (fact.one.of == "them" or fact.one.remaining)


def _beside(one: Fact, other: Fact) -> bool:
    near = other.sheet.passage.order - one.sheet.passage.order == 1
    near = near and max(one.value, other.value) <= 1000 * max(1.0, min(one.value, other.value))
    return near and one.one.kind == other.one.kind and one.one.unit == other.one.unit


def _within(facts: Facts, index: int) -> Iterator[Run]:
    """The runs of one sentence."""
    sheet, row = facts.sheets[index], list[Fact]()
    for fact in facts.by_sheet[index]:
        one = fact.one
        if CODED.search(sheet.text, 0, one.start) or CODE.match(sheet.text, one.end):
            continue
        gap = words.OF_THEM.sub("", sheet.text[row[-1].one.end : one.start]) if row else ""
        gap = gap if len(sheet.dates) > 1 else words.IN_YEAR.sub("", gap)  # the one year is that of all
        if row and row[-1].one.noun and not one.noun and words.NAMING.fullmatch(gap) and len(row) > 1:
            row[-1] = fact  # "and the five other parties nine"
            continue
        joined = (
            row
            and one.kind == row[-1].one.kind
            and (one.kind != "money" or one.unit == row[-1].one.unit)
            and words.BETWEEN.search(gap)
            and not _apart(sheet.text, gap)
        )
        if not joined:
            if len(row) > 1:
                yield _run(facts, index, index, row)
            row = []
        told = words.THESE.search(sheet.text, 0, one.start)
        again = (
            told
            and not one.remaining
            and not (one.kind == "share" and words.POINTS.match(sheet.text, 0, one.start))  # "Of these 39% …"
            and not (one.noun and told.group().split()[-1].lower() in ("the", "all", "these", "those"))
        )
        again = again or (told and len(row) > 1 and one.value == len(row))  # "and with these three groups …"
        if one.kind in ("count", "money", "share") and one.pinned and not again:
            row.append(fact)
    if len(row) > 1:
        yield _run(facts, index, index, row)


def _apart(text: str, gap: str) -> bool:
    """Whether words between two figures set them apart; behind "Of these …" no verb tells how one figure changed."""
    parts = bool(words.POINTS.match(text))
    return any(not (parts and one.group().lower() in words.WENT) for one in words.APART.finditer(gap))


CODED, CODE = re.compile(r"\d[-/]$"), re.compile(r"[-/]\d")
"""Beside a figure that is half of a number in a row of numbers: "in districts 4-2 and 7-1"."""


def _run(facts: Facts, first: int, end: int, row: Sequence[Fact]) -> Run:
    """Figures side by side, and whether the words around them say that they are all, or leave that open."""
    sheets = facts.sheets[first : end + 1]
    opening, text = sheets[0].text, " ".join(sheet.text for sheet in sheets)
    tail = opening[row[0].one.start :] if len(sheets) == 1 else text
    tail = words.ANOTHER.sub("", tail)
    before = opening[: row[0].one.start]
    last = row[-1]
    ending = last.sheet.text[max(0, last.one.start - 30) : last.one.end]
    behind = re.split("[,;.]", last.sheet.text[last.one.end :][:30])[0]
    others = bool(words.OTHERS.search(last.sheet.text, 0, last.one.start))
    rest = others or any(one.one.remaining for one in row) or bool(words.REST.search(ending))
    rest = (
        rest
        or bool(words.REST_OF.match(last.sheet.text, last.one.end))
        or bool(words.REST.search(behind) and not words.UNTOLD.search(behind))
    )
    after = facts.sheets[end + 1].text if end + 1 < len(facts.sheets) else ""
    only = bool(words.ONLY.search(text) or words.ONLY.match(after) or words.SINGLY.search(after))
    closed = rest or only
    complete = only or others or last.one.remaining
    untold = not rest and words.REST.search(last.sheet.text, last.one.end)
    unsure = not complete and bool(
        words.OPEN.search(tail) or words.OPEN.search(before[-40:]) or words.OVERLAP.search(text) or untold
    )
    ones = (
        len(words.ONE.findall(last.sheet.text, row[0].one.end)) if last.one.kind == "count" and last.value < 40 else 0
    )
    return Run(ones=ones, first=first, last=end, facts=tuple(row), closed=closed, open=unsure)


def with_rest(facts: Facts, run: Run) -> Run:
    """A run with "the remaining 150" that a later sentence tells."""
    before = run.head.sheet.text[: run.head.one.start]
    pointed = words.POINTS.match(run.head.sheet.text) or run.head.one.of == "them" or words.OF_WHICH.search(before)
    if run.closed or not pointed:
        return run
    members = list(run.facts)
    for index in range(run.last + 1, min(len(facts.sheets), run.last + LATER)):
        for fact in facts.by_sheet[index]:
            kin = fact.one.kind == run.head.one.kind and fact.one.noun in ("", run.head.noun or fact.one.noun)
            if kin and fact.one.remaining:
                return replace(run, facts=(*members, fact), closed=True, open=False)
            if index == run.last + 1 and fact.one.kind == run.head.one.kind and not (fact.one.noun or fact.one.of):
                members.append(fact)
    return run


def unmade(total: float, parts: float) -> str:
    """What would dissolve it that parts do not make up a total."""
    if total > parts:
        return f"Where do the other {plain(total - parts)} belong?"
    return f"Are some counted twice, or is the total another than {plain(total)}?"


def rounding(values: Sequence[float]) -> float:
    """What rounding of the parts allows: half of the last place that all of them fill, each."""
    step = 1.0
    if any(value != int(value) for value in values):
        step = 0.1
    else:
        while all(value % (step * 10) == 0 for value in values) and step < 10**9:
            step *= 10
    if step == 1.0 or (step > 1 and len({len(str(int(value))) for value in values}) == 1 and max(values) < 1000):
        return 0.0
    return 0.3 * step * len(values) if step < max(values) / 50 else 0.0
