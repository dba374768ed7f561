"""Lists of labelled figures beside the total that the sentence before or after them tells.

The rows of a list name what is counted and leave the counted thing itself to the words around ("Upper ward: 486"). So
a list is held against the nearest figure that its rows all but make up, whatever that figure is said to count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.runs import ALMOST, rounding, unmade
from analysis.comparison.tensions.arithmetic.sum_words import OPEN, TOTAL
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.figures import Sheet, over, plain
from analysis.comparison.tensions.numbers.tables import tables
from analysis.comparison.tensions.read.candidate import Candidate

BEFORE, AFTER = 3, 1
"""How many sentences before and after a list its total stands at most."""

AROUND = 8
"""How many sentences before and after it a figure may stand that is what its rows make up."""

FEWEST, MOST = 3, 12
"""How many rows a list has at least, and at most: longer ones are cut by whoever saved the page."""

SCALES = (1.0, 1e3, 1e6, 1e9)
"""In what the rows of a list may count, where its heading alone says so: "in millions of crowns"."""

_ROW = re.compile(
    r"(?P<label>[^\W\d][^.;!?]{1,58}?)(?:\s?[:|\t–—]\s*|\s-\s|\s?(?:\.{2,}|…)\s*|[,\s]\s*)"
    r"[$€£]?\d[\d., ]*(?:[a-z][\w’.-]*[ .;]*){0,2}"
)


@dataclass(frozen=True, kw_only=True)
class _List:
    """Rows one after the other: the place of the first and of the last sentence, and a figure a row."""

    first: int
    last: int
    figures: Sequence[Fact]

    @property
    def added(self) -> float:
        return sum(one.value for one in self.figures)


def find_listed(facts: Facts, source: str) -> Iterator[Candidate]:
    """Lists that all but make up the figure beside them; ``source``: the text, whose tables tell their own totals."""
    told = [table.total[1] for table in tables(source)]
    for rows in _lists(facts):
        found = _check(facts, rows)
        if found and not any(found.a[0] <= place < found.a[1] for place in told):
            yield found


def _lists(facts: Facts) -> Iterator[_List]:
    row: list[Fact] = []
    for index, sheet in enumerate([*facts.sheets, None]):
        figure = _row_of(facts, index, sheet) if sheet else None
        if figure and row and _next(row[-1], figure):
            row.append(figure)
            continue
        if FEWEST <= len(row) <= MOST:
            yield _List(first=index - len(row), last=index - 1, figures=tuple(row))
        row = [figure] if figure else []


def _row_of(facts: Facts, index: int, sheet: Sheet) -> Fact | None:
    """The figure of a row: the one that ends it, whatever its label counts."""
    if sheet.passage.unit.kind not in ("row", "item", "heading") or not _ROW.fullmatch(sheet.text.strip()):
        return None
    own = facts.by_sheet[index]
    last = own[-1] if own else None
    if (
        not last
        or last.one.kind not in ("count", "money")
        or last.one.stated
        or last.one.of
        or TOTAL.search(sheet.text)
    ):
        return None
    return last if len(sheet.text) - last.one.end < 30 else None


def _next(one: Fact, other: Fact) -> bool:
    return other.sheet.passage.order - one.sheet.passage.order == 1 and one.one.kind == other.one.kind


def _check(facts: Facts, rows: _List) -> Candidate | None:
    """The nearest figure that the rows all but make up; None where a figure near them is what they make up."""
    slack = rounding([one.value for one in rows.figures]) + 1e-6
    if abs(2 * rows.figures[-1].value - rows.added) <= slack:
        return None  # the last row is the total of the others
    near = [
        (index, fact)
        for index in range(max(0, rows.first - AROUND), min(len(facts.sheets), rows.last + AROUND + 1))
        if not rows.first <= index <= rows.last
        for fact in facts.by_sheet[index]
        if fact.one.kind in ("count", "money")
    ]
    if any(abs(fact.value / scale - rows.added) <= slack for _, fact in near for scale in SCALES):
        return None
    if total := _ending(rows, [fact for _, fact in near]):
        above = _List(first=rows.first, last=rows.last - 1, figures=rows.figures[:-1])
        return None if abs(above.added - total.value) <= slack else _make(facts, above, total, 1.0)
    hours = sum(_minutes(one.value) for one in rows.figures)
    if any(abs(_minutes(fact.value) - hours) < 1 for _, fact in near):
        return None  # 8.31 and 3.29 are twelve hours
    beside = [
        (max(rows.first - index, 1 if DRAWN.search(fact.sheet.text) else 2), fact, scale)
        for index, fact in near
        if rows.first - BEFORE <= index <= rows.last + AFTER and _may_be_total(facts, rows, fact)
        for scale in SCALES
        if ALMOST <= over(rows.added * scale, fact.value) <= 2 - ALMOST
        if scale == 1 or rows.figures[0].one.noun == ""
    ]
    if not beside:
        return None
    _, total, scale = min(beside, key=lambda each: (each[0], -each[1].place[0], each[2]))
    return _make(facts, rows, total, scale)


def _ending(rows: _List, near: Sequence[Fact]) -> Fact | None:
    """The last row where it is the total, though no word says so: it is told again nearby, and the others come near it.

    "Old Harbour 15,200 … City 44,400", where the text has "44,400 of the inhabitants".
    """
    last, others = rows.figures[-1], rows.figures[:-1]
    told = last.value > max(one.value for one in others) and any(fact.value == last.value for fact in near)
    return last if told and ALMOST <= sum(one.value for one in others) / last.value <= 2 - ALMOST else None


def _minutes(value: float) -> float:
    """A figure read as hours and minutes: 8.31 as 511."""
    return 60 * int(value) + round(100 * (value - int(value)))


def _may_be_total(facts: Facts, rows: _List, fact: Fact) -> bool:
    """Whether a figure can be the total of a list: exact, of all, larger than each row, and no list leaves it open."""
    one, text = fact.one, fact.sheet.text
    if one.stated or one.remaining or fact.value <= max(row.value for row in rows.figures) or OPEN.search(text):
        return False
    return fact.sheet.section == facts.sheets[rows.first].section


def _make(facts: Facts, rows: _List, total: Fact, scale: float) -> Candidate:
    first, last = facts.sheets[rows.first].passage, facts.sheets[rows.last].passage
    added = rows.added * scale
    sides = total.sheet.passage.span if len(total.sheet.text) < 160 else total.span, (first.start, last.end)
    triggers = total.place, *(one.place for one in rows.figures)
    why = f"the rows add up to {plain(added)}, not {plain(total.value)}"
    return Candidate.of("arithmetic", 0.9, sides, triggers, why, unmade(total.value, added))
