"""The old and the new figure of one sentence: from A to B, B compared with A, A in 2010 and B in 2012."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.comparison.tensions.arithmetic import change_words as words
from analysis.comparison.tensions.arithmetic.share_words import OPENING
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A stated change: by which factor, as an interval, or by which amount.

    Attributes:
        start, end: where the words stand.
        low, high: the factor from old to new.
        amount: for a change in absolute numbers, how much; else 0.
        sign: +1, -1, or 0 where the words do not say.
        within: whether its own sentence must tell the figures ("2,400 more than the …").
    """

    start: int
    end: int
    low: float
    high: float
    amount: float = 0.0
    sign: int = 0
    within: bool = False


def old_and_new(sheet: Sheet, change: Change | None) -> tuple[Quantity, Quantity] | None:
    """Old and new figure in one passage: "from A to B", "B, compared with A", "A in 2010 and B in 2012"."""
    if len(sheet.figures) < 2:  # asked of every sentence, of which most tell one figure or none
        return None
    figures = [
        one
        for one in sheet.figures
        if one.kind in ("count", "money", "share", "time")
        and not (one.kind == "share" and words.BY.search(sheet.text, 0, one.start))
        and not OPENING.search(sheet.text, 0, one.start)
        and not (one.kind != "share" and words.FEWER.match(sheet.text, one.end))
        and not (change and one.start < change.end and one.end > change.start)
    ]
    for kinds in (("count",), ("money",), ("share",), ("count", "money"), ("time",)):
        own = [one for one in figures if one.kind in kinds]
        if change and len(own) > 2:  # "grew threefold, from 387 to 766, and the seats from 51 to 60"
            low, high = stretch(sheet, change.start, change.end)
            own = [one for one in own if low <= one.start < high]
        if len(own) != 2 or (len(kinds) > 1 and any(one.noun for one in own if one.kind == "count")):
            continue
        first, second = own
        if first.noun and second.noun and first.noun != second.noun:
            continue
        text = sheet.text
        between = text[first.end : second.start]
        if re.search(
            r"\bfrom\s+(?:(?:about|some|just|around|over|nearly|only|a mere)\s+)*[$€£]?$", text[: first.start]
        ) and re.search(r"\bto\b", between):
            if change is None and between.strip() == "to" and not words.MOVED.search(text, 0, first.start):
                continue  # "from 7 to 10 percent of the harvest may be exported": a range
            return first, second
        if _SET_AGAINST.search(between):
            return second, first
        if change and first.end <= change.start < second.start and words.MORE_THAN.search(between):
            return second, first
        if words.BECAME.fullmatch(between):
            return first, second
        if change is None and words.IS_NOW.fullmatch(between):
            return first, second
        old, new = _dated(sheet, first, second)
        if old and new:
            return old, new
    return None


def _dated(sheet: Sheet, first: Quantity, second: Quantity) -> tuple[Quantity | None, Quantity | None]:
    """Two figures of which each has a date, a "then" or a "now" of its own, in the order of the times."""
    cuts = list(re.finditer(r"[,;]|\b(?:and|but|while|whereas)\b", sheet.text[first.end : second.start]))
    begin = first.end + (cuts[-1].end() if cuts else 0)
    one, two = _time(sheet, first, 0, second.start), _time(sheet, second, begin, len(sheet.text))
    if one is None or two is None or one == two:
        return None, None
    return (first, second) if one < two else (second, first)


_SET_AGAINST = re.compile(rf"\b(?:{words.AGAINST}|from)\s*(?:only |just |about |some |the )*[$€£]?$")
_NOW_TIME, _THEN_TIME = 10**7, 0


def _time(sheet: Sheet, figure: Quantity, begin: int, stop: int) -> int | None:
    """When a figure holds: by the date or the "now" in its own stretch of the sentence, else None."""
    text = sheet.text
    own = [
        when
        for when in sheet.dates
        if begin <= when.start and when.end <= stop and when.relation not in ("since", "between")
    ]
    close = [when for when in own if 0 <= figure.start - when.end < 3]
    after = [when for when in own if when.start >= figure.end]
    before = [when for when in own if when.end <= figure.start]
    cut = re.search(r"[;,—–(]|\b(?:and|but|while|whereas)\b", text[figure.end : stop])
    limit = figure.end + cut.start() if cut else stop
    near = close or [when for when in after if when.start < limit] or before[-1:] or after[:1]
    if near and not (near == after[:1] and near[0].start >= limit and not before and begin > 0):
        return near[0].first
    stretch = text[max(begin, figure.start - 60) : limit]
    if words.NOW.search(stretch):
        return _NOW_TIME
    if words.THEN.search(stretch):
        return _THEN_TIME
    return None
