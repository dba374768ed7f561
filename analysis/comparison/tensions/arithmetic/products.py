"""Rates against what they come to: so much each, so many of them, and the sum; so many a day, the days, and the count.

A rate names a unit and a holder ("150 crowns for each tonne", "18 hours a day", "a borrower received 3,800 crowns on
average"). Its sum is a figure of that unit, its number a figure of that holder; where a sum and a number stand together
and no rate of that kind in the text fits them, the nearest rate is reported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from analysis.comparison.tensions.arithmetic import rate_words as cues
from analysis.comparison.tensions.arithmetic.holders import MINORS, NEAR, SAME_THINGS, Rate, rates, some_only
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.multiples import (
    Number,
    each_by,
    holders_of,
    narrowed,
    numbers_of,
    totals_of,
)
from analysis.comparison.tensions.arithmetic.paces import converted, paces
from analysis.comparison.tensions.numbers.facts import TOGETHER, Facts, apart
from analysis.comparison.tensions.numbers.figures import over, plain
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.vicinity import Vicinity

WILD = 5
"""A rate so many times what number and sum give is of something else, if not a nought too many."""

DOUBTFUL = 0.4
"""Strength where a rate, its number and its sum stand far apart."""


def find_products(facts: Facts) -> Iterator[Candidate]:
    """Rates that a number and a sum beside them do not bear out."""
    groups: dict[tuple[str, str], list[Rate]] = defaultdict(list)
    for index in range(len(facts.sheets)):
        for rate in rates(facts, index):
            if rate.one.stated == "more" and rate.unit == "money":
                continue  # "each payment above 5,000 francs"
            groups[rate.unit, rate.holder].append(rate)
    every = [rate for group in groups.values() for rate in group]
    beside: dict[tuple[str, int], list[Rate]] = defaultdict(list)
    for rate in every:
        beside[rate.unit, rate.index].append(rate)
    shares = {id(one.one) for one in every if one.holder not in cues.DAYS and each_by(facts, one)}
    for group in groups.values():
        found = _check(facts, group, beside, shares)
        if found:
            yield found
    for index in facts.sheets.having(cues.SAID_OVER):
        yield from converted([rate for rate in every if rate.index == index], facts.sheets[index])
    for index in facts.sheets.having(cues.PACE):
        yield from paces(facts.sheets[index])


def _check(
    facts: Facts, group: Sequence[Rate], beside: Mapping[tuple[str, int], Sequence[Rate]], shares: Set[int]
) -> Candidate | None:
    """The likeliest rate of a group that its number and sum do not bear out; None where they bear one out.

    Args:
        facts: the figures of the text.
        group: rates of one unit and holder.
        beside: all rates, by unit and sentence.
        shares: figures (by identity) that tell how much each has.
    """
    found: list[tuple[float, Rate, Number, Number]] = []
    holders = [] if group[0].holder in cues.DAYS else holders_of(facts, group)
    near = Vicinity(holders, [index for index, _ in holders])
    for total in _sums(facts, group, shares):
        numbers = list(numbers_of(facts, group, total, near.of(total.index)))
        if not numbers or _other_time(facts, group, total):
            continue
        tied = [abs(one.index - total.index) <= NEAR or _tied(facts, one, total) for one in group]
        around = [one for by in (-1, 0, 1) for one in beside.get((group[0].unit, total.index + by), ())]
        for number in numbers:
            fair = [
                one
                for one, near_by in zip(group, tied, strict=True)
                if near_by or (one.unit == total.noun and abs(number.index - one.index) <= 1 and _for_all(facts, one))
            ]
            if not fair:
                continue
            scored = any(_score(facts, one, number, total) for one in fair)
            if scored and _borne_out(facts, [*group, *around], number, total):
                return None
            if unborne := _unborne(facts, fair, number, total):
                found.append(unborne)
    if not found:
        return None
    score, best, number, total = max(
        found,
        key=lambda one: (
            one[0] + 0.1 * (one[3].noun == group[0].unit) + 0.12 * _names(facts, one),
            one[3].value,
            -one[3].index,
        ),
    )
    return _report(facts, best, number, total, score)


def _sums(facts: Facts, group: Sequence[Rate], shares: Set[int]) -> list[Number]:
    """The sums that a group of rates may come to; so much each is none, whose figures are the ``shares``."""
    rate = min(group, key=lambda one: one.high)
    totals = list(totals_of(facts, rate, group))
    if not rate.one.modifiers and any(not narrowed(one) for one in totals):
        totals = [one for one in totals if not narrowed(one)]
    return [one for one in totals if id(one.one) not in shares]


def _borne_out(facts: Facts, known: Sequence[Rate], number: Number, total: Number) -> bool:
    """Whether one of the ``known`` rates is what a sum by a number gives, as far as they are exact."""
    each = over(total.value, number.value)
    tolerance = 0.03 if number.exact else 0.3
    slack = 0.06 if total.one and total.one.stated else 0.0
    return any(
        one.low * factor * (1 - tolerance - slack) <= each <= one.high * factor * (1 + tolerance * 0.8 + slack)
        for one in known
        for factor in _times(facts, one, total)
    )


def _unborne(
    facts: Facts, fair: Sequence[Rate], number: Number, total: Number
) -> tuple[float, Rate, Number, Number] | None:
    """How surely the nearest of the rates belongs to a number and a sum that do not bear it out, and these three."""
    each = over(total.value, number.value)
    best = min(fair, key=lambda one: (abs(one.index - total.index), abs(one.low - each)))
    factor = _times(facts, best, total)[-1]
    score = 0.0 if best.one is total.one else _score(facts, best, number, total)
    off = max(over(best.low * factor, each), over(each / factor, best.high))
    wild = WILD if not best.period else 9
    if score and (off <= wild or 9.5 <= off <= 10.5):
        return score, best, replace(number, factor=factor), total
    return None


def _names(facts: Facts, one: tuple[float, Rate, Number, Number]) -> bool:
    """Whether a sum stands where those are named who have the rate: "from the days at sea alone we had"."""
    _, rate, _, total = one
    return total.index != rate.index and bool(
        re.search(rf"\b{re.escape(rate.holder)}s?\b", facts.sheets[total.index].text)
    )


def _for_all(facts: Facts, rate: Rate) -> bool:
    """Whether a rate is one of all holders."""
    return bool(cues.EACH.search(facts.sheets[rate.index].text))


def _times(facts: Facts, rate: Rate, total: Number) -> tuple[float, ...]:
    """How many periods a sum may be of, where a holder has so much in each: the likeliest last."""
    if not rate.period:
        return (1.0,)
    sheet = facts.sheets[total.index]
    told = [
        one.value * cues.DAYS[one.noun] / cues.DAYS[rate.period]
        for one in sheet.figures
        if one.kind == "time" and one.noun in cues.DAYS and one.value * cues.DAYS[one.noun] > cues.DAYS[rate.period]
    ]
    year = 365 / cues.DAYS[rate.period]
    if told:
        return tuple(told)
    if rate.period != "year" and cues.YEARLY.search(sheet.text):
        return (year,)
    return (year, 1.0)


def _other_time(facts: Facts, group: Sequence[Rate], total: Number) -> bool:
    """Whether a sum is told of another year than every rate of its kind."""
    whole = next((fact for fact in facts.by_sheet[total.index] if fact.one is total.one), None)
    sheets = [facts.sheets[one.index] for one in group]
    if any(when.relation in ("since", "from") for sheet in sheets for when in sheet.dates):
        return False  # so much ever since
    if any(one.index - total.index == 1 and DRAWN.search(facts.sheets[one.index].text) for one in group):
        return False
    own = [
        fact
        for one in group
        for fact in facts.by_sheet[one.index]
        if fact.place == facts.sheets[one.index].place(one.one)
    ]
    return whole is not None and bool(own) and all(apart(whole, fact) for fact in own)


def _tied(facts: Facts, rate: Rate, total: Number, least: float = 0.6) -> bool:
    """Whether a rate and a sum far from it speak of one thing."""
    here, there = facts.by_sheet[rate.index], facts.by_sheet[total.index]
    if not here or not there:
        return False
    money = {fact.noun for fact in (*here, *there) if fact.one.kind == "money"}
    words = here[0].context - {rate.unit} - money
    return facts.shared(words, there[0].context - {rate.unit} - money) >= least


def _one_word(facts: Facts, rate: Rate, total: Number) -> bool:
    """Whether the sentences of a rate and a sum have a word in common, beyond words of one meaning and of sums."""
    here, there = ({word for fact in facts.by_sheet[at] for word in fact.context} for at in (rate.index, total.index))
    return any(not cues.COMES_TO.fullmatch(word) for word in here & there - {rate.unit, rate.holder})


def _score(facts: Facts, rate: Rate, number: Number, total: Number) -> float:
    """How surely a rate, a number and a sum belong together."""
    places = (rate.index, number.index, total.index)
    spread = max(places) - min(places)
    sheet = facts.sheets[total.index]
    result = bool(cues.RESULT.search(sheet.text)) or bool(cues.COMES_TO.search(sheet.text))
    tied = _tied(facts, rate, total) and (rate.index == total.index or not cues.RATED_TOO.search(sheet.text))
    far = DOUBTFUL if tied and rate.holder not in cues.DAYS and same_noun(number.noun, rate.holder) else 0.0
    if number.one is None:
        return DOUBTFUL if tied or (spread <= NEAR and rate.unit != "money") else 0.0
    if rate.index - total.index == 1 and DRAWN.search(facts.sheets[rate.index].text):
        return 0.86  # "this works out at 1,100 crowns for each"
    named = rate.unit == total.noun and rate.holder == number.noun and total.value > 100
    if some_only(number.one, facts.sheets[number.index], facts.sheets[rate.index]):
        far = 0.0
    if rate.unit != "money" and named and _for_all(facts, rate):
        far = 0.7 if abs(number.index - rate.index) <= 1 else DOUBTFUL  # both are what the rate names
    if spread == 0:
        return 0.93
    if number.index == total.index:
        return 0.92 if spread <= NEAR else 0.8 if tied and _one_word(facts, rate, total) else 0.0
    if number.index == rate.index:
        return (0.9 if result else 0.82) if spread <= 2 else far
    if rate.index == total.index and total.one:
        gap = sheet.text[min(rate.one.end, total.one.end) : max(rate.one.start, total.one.start)]
        if re.search(r"\band\s*$", gap) and not result:
            return 0.0  # "600 in each region and 40,000 in the country"
        return 0.86 if spread <= NEAR else far
    if spread <= NEAR and result:
        return 0.86
    return 0.5 if result and abs(rate.index - total.index) <= NEAR else far


def _report(facts: Facts, rate: Rate, number: Number, total: Number, score: float) -> Candidate | None:
    """The rate on one side, on the other the sum or the number that it is held against."""
    sheets = facts.sheets
    home, far = sheets[rate.index], sheets[total.index]
    if total.one is None:
        return None
    low, high = stretch(home, rate.one.start, rate.one.end)
    other = total
    if total.index == rate.index and number.one and number.index != rate.index:
        other, far = number, sheets[number.index]
    place = other.one or total.one
    if far is home:
        begin, end = min(rate.one.start, place.start), max(rate.one.end, place.end)
        middle = re.search(r"[,;:](?!\d)|[(—–]|\band\b|\bso\b", home.text[begin:end])
        cut = begin + middle.start() if middle else (begin + end) // 2
        first, second = home.passage.halves(cut)
        a, b = (first, second) if rate.one.start < cut else (second, first)
    elif number.one and total.one and number.index == total.index > rate.index and number.one.end <= total.one.start:
        gap = far.text[number.one.end : total.one.start]
        middle = re.search(r"[,;:](?!\d)|[(—–]|\b(?:and|so|thus|therefore)\b", gap)
        cut = number.one.end + (middle.start() if middle else 0)
        (_, end), a = far.passage.halves(cut)
        begin = home.passage.place(low, high)[0]
        b = (begin, end) if end - begin <= TOGETHER else home.passage.place(low, high)
    else:
        told = number.one and number.index == rate.index and len(home.text) <= TOGETHER
        a = home.passage.span if told else home.passage.place(low, high)
        b = (
            far.passage.span
            if number.index == total.index
            else far.passage.place(*stretch(far, place.start, place.end))
        )
        two = sorted([far.passage.span, sheets[number.index].passage.span])
        if number.one and 0 < abs(number.index - total.index) <= 2 and number.index != rate.index:
            b = (two[0][0], two[1][1]) if two[1][1] - two[0][0] <= TOGETHER else b
    due = (
        number.value
        * number.factor
        * rate.one.value
        * (MINORS.get(rate.one.unit, 1.0) if rate.unit == "money" else 1.0)
    )
    triggers = [home.place(rate.one), sheets[total.index].place(total.one)]
    if number.one:
        triggers.append(sheets[number.index].place(number.one))
    of = plain(round(number.value * number.factor, 1))
    why = f"{plain(rate.one.value)} for each of {of} makes {plain(due)}, not {plain(total.value)}"
    return Candidate.of("arithmetic", score, (a, b), triggers, why, SAME_THINGS)
