"""Quotients: so much for each, beside the two figures it comes from, or the row that it is the mean of.

"1,400 athletes from 52 countries, an average team of 35": what stands for each of many is one figure divided by
another, whatever the words. Only the two figures of its own sentence, or of the one before, are divided.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.arithmetic import rate_words as words
from analysis.comparison.tensions.arithmetic.holders import NEAR, SAME_THINGS, Rate, rates, some_only
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.runs import Run
from analysis.comparison.tensions.arithmetic.sum_words import PEOPLE
from analysis.comparison.tensions.numbers.facts import Facts, apart
from analysis.comparison.tensions.numbers.figures import Sheet, over, plain
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun
from analysis.comparison.tensions.read.candidate import Candidate

FACTORS = {
    ("litre", "metre"): 1000.0,
    ("kilogram", "tonne"): 1000.0,
    ("kilogram", "ton"): 1000.0,
    ("gram", "kilogram"): 1000.0,
    ("metre", "kilometre"): 1000.0,
}
"""How many of the small measure make one of the large: litres in a cubic metre, kilograms in a tonne."""

TALK = frozenset(["figure", "number", "question", "point", "thing", "word"])
"""What is counted of talk itself: "two figures are often asked for"."""

ROOM, WILD = 0.06, 12.0
"""How far a rounded quotient may be from the exact one, and how far at most where the two are of one matter."""

ALIKE = 0.7
"""How like the word for those who have a rate another is that counts them."""


@dataclass(frozen=True, kw_only=True)
class _Figure:
    """A figure with its sentence and what it counts."""

    sheet: Sheet
    one: Quantity
    noun: str

    @property
    def value(self) -> float:
        return self.one.value


def find_quotients(facts: Facts, rows: Sequence[Run]) -> Iterator[Candidate]:
    """Rates that the two figures beside them do not give when divided, and means of rows that are not."""
    for index in facts.sheets.having(words.AVERAGE, words.PER_HEAD, words.ONE_FOR):
        sheet = facts.sheets[index]
        for one in sheet.figures:
            each = _each(sheet, one)
            if each:
                found = _mean(facts, rows, index, one) or _divided(facts, index, one, each)
                if found:
                    yield found
    for index in facts.sheets.having(DRAWN, words.EACH):
        for rate in rates(facts, index):
            found = _held(facts, rate) if rate.holder not in words.DAYS and not rate.period else None
            if found:
                yield found


def _each(sheet: Sheet, one: Quantity) -> str:
    """What makes a figure one for each of many: "average", "head" or "one"; "" where nothing does."""
    if one.kind not in ("count", "money", "time") or one.of or one.remaining or one.stated == "vague":
        return ""
    text = sheet.text
    if words.ONE_FOR.search(text, 0, one.start):
        return "one"
    before = re.split(r"[;:.]", text[: one.start])[-1][-48:]
    if words.MEASURED.search(before):
        return ""
    after = re.split(r"[,;:.]", text[one.end :])[0][:48]
    if words.AVERAGE.search(before) or re.match(r"(?:\s[\w’'-]+){0,4}\s(?:on average|average)\b", after):
        return "average"
    return "head" if words.PER_HEAD.match(text, one.end) else ""


def _mean(facts: Facts, rows: Sequence[Run], index: int, one: Quantity) -> Candidate | None:
    """A mean beside the row that it is the mean of."""
    sheet = facts.sheets[index]
    for run in rows:
        row = [fact for fact in run.facts if fact.one is not one and fact.one.kind == one.kind]
        if run.first != index or run.last != index or len(row) < 3 or not words.AVERAGE.search(sheet.text):
            continue
        before = all(fact.one.end <= one.start for fact in row)
        noun = next((fact.one.noun for fact in row if fact.one.noun), "")
        if not before or (one.noun and noun and not same_noun(one.noun, noun)):
            continue
        mean = sum(fact.value for fact in row) / len(row)
        if min(fact.value for fact in row) <= one.value <= max(fact.value for fact in row) and not _near(
            one, mean, 0.02
        ):
            b, a = sheet.passage.halves(row[-1].one.end)
            places = sheet.place(one), *(fact.place for fact in row)
            return _make(a, b, one, mean, places, f"the mean of {', '.join(plain(fact.value) for fact in row)} is")
    return None


def _divided(facts: Facts, index: int, one: Quantity, each: str) -> Candidate | None:
    """A rate beside the two figures that it comes from."""
    sheet = facts.sheets[index]
    own = [fact for fact in _figures(facts, index) if fact.one is not one]
    span = words.A_PERIOD.match(sheet.text, one.end)
    if span and len(own) == 1:
        lasted = [
            two for two in sheet.figures if two.kind == "time" and two.noun == span["unit"].lower() and two.value > 1
        ]
        own += [_Figure(sheet=sheet, one=two, noun=two.noun) for two in lasted]
    near = own if len(own) == 2 else []
    if not own and index:
        before = _figures(facts, index - 1)
        one_place = sheet.section == facts.sheets[index - 1].section
        near = before if len(before) == 2 and one_place and (DRAWN.search(sheet.text) or each == "one") else []
    if len(near) != 2 or same_noun(near[0].noun, near[1].noun) or near[0].one.kind == near[1].one.kind == "money":
        return None
    if re.search(r"\bfrom\s*$", near[0].sheet.text[: near[0].one.start]) and near[0].sheet is near[1].sheet:
        return None
    large, small = sorted(near, key=lambda fact: -fact.value)
    known = _noun(one)
    if not small.value or small.value < 2 or (one.noun in words.DAYS and large.noun not in words.DAYS):
        return None
    many = _counts(one, known, large, each)
    turned = _counts(one, known, small, each) and each != "one"
    if not many and not turned:
        return None
    factor = next(
        (by for (less, more), by in FACTORS.items() if known == less and more in (large.noun, small.noun)), 1.0
    )
    lot = words.PER_LOT.match(sheet.text, one.end)
    factor *= {"hundred": 100, "thousand": 1000, "million": 10**6}[lot["lot"].lower()] if lot else 1
    dues = [large.value / small.value * factor] * many + [over(small.value, large.value) * factor] * turned
    if any(_near(one, due, ROOM) for due in dues) or _explained(facts, index, one, factor):
        return None
    due = min(dues, key=lambda due: max(over(due, one.value), over(one.value, due)))
    if (
        not 1 / WILD <= over(due, one.value) <= WILD
        or near[0].one.stated in ("more", "less")
        or near[1].one.stated in ("more", "less")
    ):
        return None
    far = near[0].sheet
    if far is not sheet:
        a, b = sheet.passage.span, far.passage.span
    else:
        low, high = min(fact.one.start for fact in near), max(fact.one.end for fact in near)
        if low < one.start < high:
            return None
        cut = high if one.start >= high else one.end
        first, second = sheet.passage.halves(cut)
        a, b = (second, first) if one.start >= high else (first, second)
    places = (sheet.place(one), *(fact.sheet.place(fact.one) for fact in near))
    return _make(a, b, one, due, places, f"{plain(large.value)} and {plain(small.value)} give each")


def _held(facts: Facts, rate: Rate) -> Candidate | None:
    """A rate whose sum stands beside it, and whose holders are counted anywhere."""
    sheet = facts.sheets[rate.index]
    if not (DRAWN.search(sheet.text) or words.EACH.search(sheet.text)):
        return None
    beside = (fact for by in (rate.index, rate.index - 1) for fact in facts.by_sheet.get(by, ()))
    if not any(fact.value > rate.high and fact.one.kind in ("count", "money") for fact in beside):
        return None  # no sum
    nouns = {noun for noun in facts.by_noun if same_noun(noun, rate.holder) or alike(noun, rate.holder) >= ALIKE}
    holders = [fact for fact in facts.all if fact.noun in nouns and fact.one.kind == "count" and fact.value > rate.high]
    holders = [fact for fact in holders if fact.noun == rate.holder] or holders
    most = max((fact.value for fact in holders), default=0.0)
    if abs(2 * most - sum({fact.value for fact in holders})) < 1:
        holders = [fact for fact in holders if fact.value == most]  # all of them, and then by kind
    near = [fact for fact in facts.by_sheet[rate.index] if fact.one is not rate.one and fact not in holders]
    if not near and rate.index:
        near = [fact for fact in facts.by_sheet[rate.index - 1] if fact not in holders]
    sums = [fact for fact in near if fact.one.kind in ("count", "money") and fact.value > rate.high]
    if len(sums) != 1 or len({fact.value for fact in holders}) != 1:
        return None
    whole, number = sums[0], holders[-1]
    if some_only(number.one, number.sheet, sheet) and abs(facts.index(number.sheet) - rate.index) > NEAR:
        return None
    factor = FACTORS.get((rate.unit, whole.noun), 1.0)
    paid = rate.unit == "money" and whole.one.kind == "money"
    kin = same_noun(rate.unit, whole.noun) or factor > 1 or paid
    people = bool(DRAWN.search(sheet.text)) and {rate.unit, whole.noun} <= PEOPLE | {"contributor", "person"}
    if not (kin or people) or apart(whole, number) or number.one.of or whole.one.stated in ("more", "less"):
        return None
    due = over(whole.value, number.value) * factor
    if _near(rate.one, due, ROOM) or not 1 / WILD <= over(due, rate.one.value) <= WILD:
        return None
    if _explained(facts, rate.index, rate.one, factor):
        return None
    a = (
        sheet.passage.span
        if whole.sheet is not sheet
        else sheet.passage.place(*stretch(sheet, rate.one.start, rate.one.end))
    )
    places = (sheet.place(rate.one), whole.place, number.place)
    return _make(a, whole.span, rate.one, due, places, f"{plain(whole.value)} and {plain(number.value)} give each")


def _figures(facts: Facts, index: int) -> list[_Figure]:
    """The figures of a sentence that can be divided: counts, sums, hours."""
    nouns = {fact.one.start: fact.noun for fact in facts.by_sheet[index]}
    sheet = facts.sheets[index]
    return [
        _Figure(sheet=sheet, one=one, noun=nouns.get(one.start, one.noun))
        for one in sheet.figures
        if one.kind in ("count", "money") or (one.kind == "time" and one.value >= 1000)
        if one.value > 1 and not one.remaining and one.noun not in TALK and not _each(sheet, one)
    ]


def _noun(one: Quantity) -> str:
    return one.noun or ("money" if one.kind == "money" else "")


def _counts(one: Quantity, noun: str, whole: _Figure, each: str) -> bool:
    """Whether a rate is so much of what a figure counts."""
    if one.kind == "money" or whole.one.kind == "money":
        return one.kind == whole.one.kind or (one.kind == "count" and not one.noun and each != "one")
    if (noun, whole.noun) in FACTORS or not noun:
        return True
    return same_noun(noun, whole.noun) or (each == "average" and whole.noun in noun)


def _near(one: Quantity, due: float, room: float, rounded: bool = True) -> bool:
    whole = rounded and due >= 2 and one.value == int(one.value) and one.value < 20
    low, high = one.low * (1 - room), one.high * (1 + room)
    return min(low, one.low - 0.5) <= due <= max(high, one.high + 0.5) if whole else low <= due <= high


def _explained(facts: Facts, index: int, one: Quantity, factor: float) -> bool:
    """Whether two other figures near it give the rate."""
    around = [
        fact
        for near in range(max(0, index - 3), min(len(facts.sheets), index + 3))
        for fact in facts.by_sheet[near]
        if fact.one.kind in ("count", "money") and fact.one is not one and fact.value > 0
    ]
    return any(
        _near(one, first.value / second.value * factor, ROOM, rounded=False)
        for first in around
        for second in around
        if first is not second and not apart(first, second)
    )


def _make(
    a: tuple[int, int], b: tuple[int, int], one: Quantity, due: float, places: Sequence[tuple[int, int]], how: str
) -> Candidate:
    why = f"{how} {plain(round(due, 1))}, not {plain(one.value)}"
    return Candidate.of("arithmetic", 0.84, (a, b), places, why, SAME_THINGS)
