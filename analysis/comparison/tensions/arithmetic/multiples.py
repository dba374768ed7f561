"""What a rate may come to: the sums of its unit and the numbers of its holders that a text tells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from analysis.comparison.tensions.arithmetic.holders import MINORS, Rate
from analysis.comparison.tensions.arithmetic.rate_words import AGAIN, AVERAGE, DAYS, DIVIDED, EACH, NO_SUM, YEARLY
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.figure_words import HEADS
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun
from analysis.comparison.tensions.read.vicinity import FAR


@dataclass(frozen=True, kw_only=True)
class Number:
    """A figure that may be a number of holders or a sum: its sentence, value, noun."""

    index: int
    one: Quantity | None
    value: float
    noun: str
    exact: bool = True
    factor: float = 1.0


def totals_of(facts: Facts, rate: Rate, group: Sequence[Rate]) -> Iterator[Number]:
    """The figures in the vicinity of a group of rates that may be a sum of what ``rate``, the lowest, is so much of."""
    places = sorted({one.index for one in group})

    def near(index: int) -> bool:
        return bisect_left(places, index - FAR) < bisect_right(places, index + FAR)

    units = [(index, fact) for index, fact in _units(facts, rate) if near(index)]
    found = [(index, 0, number) for index, fact in units if (number := _total(fact, index, rate))]
    for index, one in facts.ledger.times.get(rate.unit, ()):
        if not near(index):
            continue
        if index == rate.index and not each_by(facts, rate):
            continue
        if one.value > rate.high and one is not rate.one:
            found.append((index, 1, Number(index=index, one=one, value=one.value, noun=one.noun)))
    yield from (number for _, _, number in sorted(found, key=itemgetter(0, 1)))


def _units(facts: Facts, rate: Rate) -> list[tuple[int, Fact]]:
    """The figures that count what a rate counts: those of its noun, and bare ones in the sentences beside it."""
    if rate.unit == "money":
        return facts.ledger.sums
    beside = {rate.index - 1, rate.index + 1} & set(range(len(facts.sheets)))
    found = [row for row in facts.counted(rate.unit) if row[0] not in beside]
    found += [
        (index, fact)
        for index in beside
        for fact in facts.by_sheet[index]
        if fact.one.kind == "count" and _same_unit(facts, fact, rate)
    ]
    return sorted(found, key=itemgetter(0))


def _total(fact: Fact, index: int, rate: Rate) -> Number | None:
    """A figure as the sum that it may be."""
    one = fact.one
    value = fact.value * (MINORS.get(one.unit, 1.0) if one.kind == "money" else 1.0)
    if not (value > rate.high * 1.2 or rate.holder == "hour"):
        return None
    if one.of == "them" or one.remaining or one.stated == "vague" or _other_sum(fact):
        return None
    return Number(index=index, one=one, value=value, noun=fact.noun)


def _same_unit(facts: Facts, fact: Fact, rate: Rate) -> bool:
    """Whether a figure counts what the rate counts; right after it a bare number does, and "persons" may be anyone."""
    if same_noun(fact.noun, rate.unit):
        return True
    if same_noun(fact.noun, rate.holder):
        return False
    apart_by = facts.index(fact.sheet) - rate.index
    if rate.unit in DAYS and not fact.one.noun:
        return False
    if not fact.noun or (not fact.one.noun and fact.one.kind == "count"):
        near = apart_by == 1 and fact.sheet.section == facts.sheets[rate.index].section
        return near and rate.holder in DAYS and _of_a_year(fact)  # "40 boats a month. In all of 2014 it made 900"
    counts = [one for one in facts.by_sheet[facts.index(fact.sheet)] if one.one.kind == "count"]
    holders = [one for one in counts if same_noun(one.noun, rate.holder) or alike(one.noun, rate.holder) > 0.8]
    return rate.unit in HEADS and apart_by == -1 and len(counts) == 2 and len(holders) == 1 and fact not in holders


def numbers_of(
    facts: Facts, group: Sequence[Rate], total: Number, holders: Sequence[tuple[int, Fact]]
) -> Iterator[Number]:
    """How many there are of ``holders``, for a sum: in its sentence, or anywhere; of a period the days it has."""
    rate = group[0]
    if rate.holder in DAYS:
        yield from _spans(facts, group, total)
        return
    told = [fact for fact in facts.by_sheet[total.index] if fact.one.kind == "count" and fact.one is not total.one]
    if (
        len(told) == 1
        and rate.unit == "money"
        and told[0].noun
        and not told[0].one.of
        and told[0].value >= 10
        and total.index != rate.index
        and not any(fact.one.kind == "count" for fact in facts.of(rate.holder))
    ):
        yield Number(index=total.index, one=told[0].one, value=told[0].value, noun=told[0].noun)
    for index, fact in holders:
        one = fact.one
        if one is not total.one and (index == total.index or not one.of):
            yield Number(index=index, one=one, value=fact.value, noun=fact.noun)


def holders_of(facts: Facts, group: Sequence[Rate]) -> list[tuple[int, Fact]]:
    """The counts of those who have a rate, each with the place of its sentence."""
    given = {id(rate.one) for rate in group}
    return [
        (index, fact)
        for index, fact in facts.counted(group[0].holder, 0.8)
        if not fact.one.remaining
        and fact.one.stated not in ("less", "vague")
        and fact.value >= 2
        and id(fact.one) not in given
    ]


def _spans(facts: Facts, group: Sequence[Rate], total: Number) -> Iterator[Number]:
    """The periods in the time that a sum is of: told beside it or beside the rate, else those of a year."""
    rate = group[0]
    length = DAYS[rate.holder]
    told = []
    for index in {total.index, *(one.index for one in group if abs(one.index - total.index) <= 2)}:
        for one in facts.sheets[index].figures:
            if (
                one.kind == "time"
                and one.noun in DAYS
                and one is not total.one
                and not any(one is other.one for other in group)
            ):
                told.append(
                    Number(
                        index=index,
                        one=one,
                        value=one.value * DAYS[one.noun] / length,
                        noun=rate.holder,
                        exact=one.noun == rate.holder,
                    )
                )
    for index in {one.index for one in group}:
        told += [
            Number(index=index, one=each.one, value=each.value, noun=rate.holder)
            for each in facts.by_sheet[index]
            if each.one.kind == "count" and each.one.noun == rate.holder and each.value > 1
        ]  # "1,200 fishing days, and each day fetched …"
    if rate.holder in ("hour", "minute"):
        told = [one for one in told if one.one and DAYS[one.one.noun] < 1]
    told = [one for one in told if one.value >= 2 or rate.holder == "hour"]
    if told:
        yield from told
        return
    fact = next((fact for fact in facts.by_sheet[total.index] if fact.one is total.one), None)
    # hours of work are not those of the clock
    if fact and _of_a_year(fact) and rate.holder not in ("hour", "minute", "year"):
        yield Number(
            index=total.index,
            one=None,
            value=365 / length,
            noun=rate.holder,
            exact=rate.holder == "month" or any(AVERAGE.search(facts.sheets[one.index].text) for one in group),
        )


def _of_a_year(fact: Fact) -> bool:
    """Whether a figure is told of one whole year, alone of its kind in its sentence."""
    if sum(one.kind == fact.one.kind for one in fact.sheet.figures) > 1:
        return False
    if fact.when and 300 < fact.when[1] - fact.when[0] < 400:
        return True
    low, high = stretch(fact.sheet, fact.one.start, fact.one.end)
    return bool(YEARLY.search(fact.sheet.text, low, high))


def _other_sum(fact: Fact) -> bool:
    """Whether a figure is no sum of what there is: a further one, a mean, a plan, a part or one named again."""
    text, one = fact.sheet.text, fact.one
    before = text[: one.start]
    if DIVIDED.match(text) or NO_SUM.search(before):
        return True
    low, high = stretch(fact.sheet, one.start, one.end)
    return one.kind == "money" and bool(AGAIN.search(before) or AVERAGE.search(text, low, high))


def narrowed(total: Number) -> bool:
    """Whether a sum is one of a kind within what it counts: "sentenced prisoners"."""
    return bool(total.one and total.one.kind == "count" and total.one.modifiers)


def each_by(facts: Facts, rate: Rate) -> bool:
    """Whether "each" or the like stands right by a figure."""
    text = facts.sheets[rate.index].text
    return bool(EACH.search(text[max(0, rate.one.start - 40) : rate.one.end + 30]))
