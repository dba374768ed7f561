"""An older and a newer figure of one thing, told in one sentence or in two: what a stated change is held against."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from analysis.comparison.tensions.arithmetic import change_words as words
from analysis.comparison.tensions.arithmetic.ends import Change, old_and_new
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.share_words import OPENING, PARTED
from analysis.comparison.tensions.numbers.facts import Fact, Facts, apart
from analysis.comparison.tensions.numbers.figures import Sheet, over
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import same_noun


@dataclass(frozen=True, kw_only=True)
class Pair:
    """An older and a newer figure, the sentences they stand in, and what these speak of."""

    old: Quantity
    new: Quantity
    first: Sheet
    second: Sheet
    noun: str
    said: frozenset[str]
    years: tuple[int, int] | None = None

    @property
    def ratio(self) -> float:
        """How many times the older figure the newer one is."""
        return over(self.new.value, self.old.value)


def inside(facts: Facts) -> Iterator[Pair]:
    """Old and new told in one sentence."""
    for index, sheet in enumerate(facts.sheets):
        ends = _timed(facts.by_sheet[index]) or old_and_new(sheet, None)
        if ends and ends[0].value > 0:
            own = facts.by_sheet[index]
            noun = next((fact.noun for fact in own if fact.one in ends and fact.noun), "")
            said = frozenset(word for fact in own for word in fact.context)
            years = sorted(when.year for when in sheet.dates)
            yield Pair(
                old=ends[0], new=ends[1], first=sheet, second=sheet, noun=noun, said=said,
                years=(years[0], years[-1]) if len(years) > 1 else None,
            )  # fmt: skip


def _timed(own: list[Fact]) -> tuple[Quantity, Quantity] | None:
    """Two figures of one sentence that count one thing at two times."""
    counted = [fact for fact in own if fact.one.kind in ("count", "money") and not fact.one.of and fact.when]
    if len(counted) != 2:
        return None
    one, other = sorted(counted, key=lambda fact: fact.when or (0, 0))
    same = one.one.kind == other.one.kind and one.one.unit == other.one.unit and same_noun(one.noun, other.noun)
    return (one.one, other.one) if same and apart(one, other) else None


def across(facts: Facts) -> Iterator[Pair]:
    """Old and new told in two sentences, each with its time."""
    for at, one in enumerate(facts.all):
        for other in facts.all[at + 1 : at + 40] if one.when else ():
            if not other.when or one.sheet is other.sheet:
                continue
            if one.one.kind != other.one.kind or one.one.unit != other.one.unit:
                continue
            gap = other.sheet.passage.order - one.sheet.passage.order
            bare = not (one.one.noun and other.one.noun) and gap == 1
            bare = bare and all(
                len(facts.by_sheet[facts.index(fact.sheet)]) == 1 for fact in (one, other) if not fact.one.noun
            )
            named = one.one.kind != "share" and same_noun(one.noun, other.noun) and one.one.kind == "count"
            if not (bare or named or (one.one.kind == "money" and gap <= 2)):
                continue
            if one.one.of or other.one.of or one.one.remaining or other.one.remaining or not apart(one, other):
                continue
            old, new = sorted((one, other), key=lambda fact: fact.when or (0, 0))
            if one.one.kind == "share" and any(
                words.BY.search(fact.sheet.text, 0, fact.one.start) for fact in (one, other)
            ):
                continue  # "grown by 1.1 per cent": themselves changes
            if old.value <= 0 or old.one.stated == "vague" or (gap > 2 and one.one.modifiers != other.one.modifiers):
                continue
            assert old.when
            assert new.when
            said = (old.context & new.context if gap > 2 else old.context | new.context) | {old.noun}
            yield Pair(
                old=old.one, new=new.one, first=old.sheet, second=new.sheet, noun=old.noun or new.noun, said=said,
                years=(date.fromordinal(old.when[0]).year, date.fromordinal(min(new.when[1], 3652059)).year),
            )  # fmt: skip


def concluded_from(facts: Facts, index: int, change: Change) -> Iterator[Pair]:
    """The two figures of one thing in the sentence that a conclusion follows, whatever tells which is the older."""
    sheet = facts.sheets[index]
    own = [fact for fact in facts.by_sheet[index] if not change.start <= fact.one.start < change.end]
    if not change.sign or change.amount or own or not index:
        return
    drawn = bool(DRAWN.search(sheet.text) or words.BACK.search(sheet.text, 0, change.end))
    before = facts.sheets[index - 1]
    near = before.section == sheet.section
    told = [
        fact
        for fact in facts.by_sheet[index - 1]
        if fact.one.kind in ("count", "money", "share")
        and not (fact.one.of or fact.one.remaining)
        and not OPENING.search(before.text, 0, fact.one.start)
    ]
    if len(told) == 2 and not drawn and change.high > 1.7:
        drawn = apart(*told)  # "we have trebled it", after then and now
    if not (drawn and near and len(told) == 2) or PARTED.search(before.text):
        return
    one, other = sorted(told, key=lambda fact: fact.value * change.sign)
    same = one.one.kind == other.one.kind and (not (one.noun and other.noun) or same_noun(one.noun, other.noun))
    if same and one.value > 0 and one.one.unit == other.one.unit and change.low > 0:
        said = one.context | other.context
        yield Pair(old=one.one, new=other.one, first=before, second=before, noun=one.noun or other.noun, said=said)


def a_year_before(facts: Facts, index: int, change: Change) -> Iterator[Pair]:
    """The one figure beside a change, and the one of the sentence next to it that is said to be of the time before."""
    sheet = facts.sheets[index]
    own = _lone(facts, index, change)
    if own is None or not change.sign or change.amount or not own.one.pinned:
        return
    for near in (index + 1, index - 1):
        other = _lone(facts, near, None) if 0 <= near < len(facts.sheets) else None
        if other is None or not facts.sheets.together(near, index) or not words.FORMER.search(other.sheet.text):
            continue
        same = own.one.kind == other.one.kind and own.one.unit == other.one.unit
        named = not other.noun or not own.noun or same_noun(own.noun, other.noun)
        if same and named and other.value > 0 and other.one.pinned:
            yield Pair(
                old=other.one,
                new=own.one,
                first=other.sheet,
                second=sheet,
                noun=own.noun,
                said=own.context | other.context,
            )


def _lone(facts: Facts, index: int, change: Change | None) -> Fact | None:
    """The one count or sum of a sentence beside a change, a part of nothing; None where there are more."""
    told = [
        fact
        for fact in facts.by_sheet[index]
        if fact.one.kind in ("count", "money") and not (change and change.start <= fact.one.start < change.end)
    ]
    return told[0] if len(told) == 1 and not (told[0].one.of or told[0].one.remaining) else None
