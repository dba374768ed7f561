"""Changes told beside the figures they go from and to, in whichever sentences around these stand.

Every pair of an older and a newer figure near a stated change is read, within one sentence ("from 640 to 672", "27 in
2013 and 24 today") and over two ("fourteen in 2011. In 2010 there had been 21"); one that fits clears the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.change_words import ADJUSTED, BACK, OWN_END
from analysis.comparison.tensions.changes import changes, say_change
from analysis.comparison.tensions.ends import Change, old_and_new
from analysis.comparison.tensions.facts import BACK as POINTS
from analysis.comparison.tensions.facts import Fact, Facts, apart, stretch
from analysis.comparison.tensions.figures import Sheet, percent, plain
from analysis.comparison.tensions.growth import measured
from analysis.comparison.tensions.quantity import Quantity
from analysis.comparison.tensions.same_matter import same_noun

REACH = (2, 1)
"""How many sentences before and after a change its figures are looked for."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """An older and a newer figure, and the sentences they stand in."""

    old: Quantity
    new: Quantity
    first: Sheet
    second: Sheet
    noun: str

    @property
    def ratio(self) -> float:
        """From old to new."""
        return self.new.value / self.old.value


def find_trends(facts: Facts) -> Iterator[Candidate]:
    """Stated changes that no pair of figures around them bears out."""
    for index, sheet in enumerate(facts.sheets):
        for change in (*changes(sheet), *_adjustments(sheet)):
            if change.amount or change.within or old_and_new(sheet, change) or OWN_END.match(sheet.text, change.end):
                continue
            found = _check(facts, index, change)
            if found:
                yield found


def _adjustments(sheet: Sheet) -> Iterator[Change]:
    """Changes whose words do not say which way: "the adjustment of eight per cent"."""
    for one in sheet.figures:
        if one.kind == "share" and not one.stated and ADJUSTED.search(sheet.text[: one.start]):
            slack = max(0.012, 0.03 * one.value)
            yield Change(start=one.start, end=one.end, low=1 + one.value - slack, high=1 + one.value + slack)


def _check(facts: Facts, index: int, change: Change) -> Candidate | None:
    sheet = facts.sheets[index]
    pairs = [pair for pair in _pairs(facts, index, change) if pair.old.value > 0]
    if any(_fits(change, pair) for pair in pairs):
        return None
    wanted = measured(sheet, change)
    for pair in pairs:
        if ((pair.ratio - 1) * (change.sign or 1) <= 0 and change.sign) or abs(pair.ratio - 1) > 5 * max(
            abs(change.low - 1), abs(change.high - 1)
        ):
            continue
        if not _linked(facts, index, change, pair, wanted):
            continue
        stated = sheet.text[change.start : change.end].strip()
        far = pair.second if pair.second is not sheet else pair.first
        share = pair.old.kind == "share"
        told = [percent(one.value) if share else plain(one.value) for one in (pair.old, pair.new)]
        a = sheet.passage.place(*stretch(sheet, change.start, change.end)) if far is not sheet else sheet.passage.span
        return Candidate(
            kind="arithmetic",
            strength=0.88 if pair.first is pair.second else 0.84,
            a=a,
            b=far.passage.span,
            triggers=(
                sheet.passage.place(change.start, change.end),
                pair.first.place(pair.old),
                pair.second.place(pair.new),
            ),
            why=f"from {told[0]} to {told[1]} is {say_change(pair.ratio)}, not “{stated}”",
            question="Is the change measured from another starting point?",
        )
    return None


def _fits(change: Change, pair: Pair) -> bool:
    loose = 0.12 if pair.old.stated or pair.new.stated else 0.0
    if change.low * (1 - loose) <= pair.ratio <= change.high * (1 + loose):
        return True
    return bool(change.sign == 0) and change.low * (1 - loose) <= 1 / pair.ratio <= change.high * (1 + loose)


def _pairs(facts: Facts, index: int, change: Change) -> Iterator[Pair]:
    """The pairs of figures around a change, nearest first."""
    sheet = facts.sheets[index]
    low, high = max(0, index - REACH[0]), min(len(facts.sheets), index + REACH[1] + 1)
    order = sorted(range(low, high), key=lambda at: (abs(at - index), at))
    for at in order:
        other = facts.sheets[at]
        inside = old_and_new(other, change if at == index else None) if at != index else None
        if inside:
            yield Pair(old=inside[0], new=inside[1], first=other, second=other, noun=inside[0].noun or inside[1].noun)
    own = [
        one
        for at in order
        for one in facts.by_sheet[at]
        if not one.one.of
        and not one.one.remaining
        and one.one.stated != "vague"
        and not (facts.sheets[at] is sheet and one.one.start < change.end and change.start < one.one.end)
    ]
    for position, one in enumerate(own):
        for other_fact in own[position + 1 :]:
            if one.sheet is other_fact.sheet or not _kin(one, other_fact) or not _dated(one, other_fact):
                continue
            old, new = sorted((one, other_fact), key=lambda each: each.when or (0, 0))
            yield Pair(old=old.one, new=new.one, first=old.sheet, second=new.sheet, noun=old.noun or new.noun)


def _kin(one: Fact, other: Fact) -> bool:
    if one.one.kind != other.one.kind or one.one.unit != other.one.unit or one.one.kind == "share":
        return False
    if one.sheet.passage.unit.section != other.sheet.passage.unit.section:
        return False
    bare = not (one.one.noun and other.one.noun)
    return same_noun(one.noun, other.noun) or (bare and abs(one.sheet.passage.order - other.sheet.passage.order) == 1)


def _dated(one: Fact, other: Fact) -> bool:
    return bool(one.when and other.when) and apart(one, other)


def _linked(facts: Facts, index: int, change: Change, pair: Pair, wanted: frozenset[str]) -> bool:
    """Whether a change is told of the pair: it points back, or names what is counted."""
    sheet = facts.sheets[index]
    if pair.first is sheet or pair.second is sheet:
        return True
    where = pair.second.passage
    near = sheet.passage.unit.section == where.unit.section and sheet.passage.unit.paragraph == where.unit.paragraph
    others = [one for one in sheet.figures if one.start >= change.end or one.end <= change.start]
    if any(one.kind in ("count", "money") for one in others):
        return False
    said = {token.lemma_.lower() for token in where.tokens if token.pos_ in ("NOUN", "PROPN")}
    named = {word for word in wanted if facts.weight(word) > 0.2} & said
    back = any(cue.search(sheet.text[: change.end]) for cue in (BACK, POINTS))
    return near and (back or bool(named))
