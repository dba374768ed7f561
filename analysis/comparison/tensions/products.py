"""Rates against what they come to: so much each, so many of them, and the sum; so many a day, the days, and the count.

A rate names a unit and a holder ("150 crowns for each tonne", "18 hours a day", "a borrower received 3,800 crowns on
average"). Its sum is a figure of that unit, its number a figure of that holder; where a sum and a number stand together
and no rate of that kind in the text fits them, the nearest rate is reported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, alike, apart, plural, same_noun, stretch
from analysis.comparison.tensions.figure_words import HEADS, NO_THING
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.quantities import Quantity
from analysis.comparison.tensions.rate_words import (
    AVERAGE,
    COMES_TO,
    DAYS,
    EACH_OF,
    HEADWISE,
    PERIODIC,
    PERIODS,
    RESULT,
    YEARLY,
)

NEAR = 3
"""How many sentences apart a rate, its number and its sum stand at most where nothing else ties them."""

_MINORS = {"cent": 0.01, "pence": 0.01, "penny": 0.01, "penni": 0.01}
"""Coins of which a hundred make one of the larger unit."""


@dataclass(frozen=True, kw_only=True)
class Rate:
    """So much of one thing for each of another.

    Attributes:
        index: the sentence.
        one: the figure.
        low, high: what it may be exactly.
        unit: what there is so much of: a noun, or "money".
        holder: lemma of what each has it, or a period ("day").
    """

    index: int
    one: Quantity
    low: float
    high: float
    unit: str
    holder: str


@dataclass(frozen=True, kw_only=True)
class _Number:
    """A figure that may be a number of holders or a sum: its sentence, value, noun."""

    index: int
    one: Quantity | None
    value: float
    noun: str
    exact: bool = True


def find_products(facts: Facts) -> Iterator[Candidate]:
    """Rates that a number and a sum beside them do not bear out."""
    groups: dict[tuple[str, str], list[Rate]] = defaultdict(list)
    for index in range(len(facts.sheets)):
        for rate in rates(facts, index):
            groups[rate.unit, rate.holder].append(rate)
    for group in groups.values():
        found = _check(facts, group)
        if found:
            yield found


def rates(facts: Facts, index: int) -> Iterator[Rate]:
    """The rates stated in a sentence."""
    sheet = facts.sheets[index]
    for one in sheet.figures:
        if one.kind not in ("count", "money", "time") or one.of or one.remaining:
            continue
        holder = _holder(facts, index, one)
        noun = _noun(facts, index, one)
        unit = "money" if one.kind == "money" else noun
        if not holder or not unit or holder == unit or (unit in NO_THING - _LONG and one.kind == "count"):
            continue
        scale = _MINORS.get(one.unit, 1.0) if one.kind == "money" else 1.0
        yield Rate(index=index, one=one, low=one.low * scale, high=one.high * scale, unit=unit, holder=holder)


_LONG = frozenset(["kilometre", "kilometer", "mile", "tonne", "ton", "litre", "hectare", "page", "hour", "copy", "kilogram", "case",
                   "place", "region", "area", "people", "item", "unit"])
"""What is counted or measured for each, though two statements that share the word alone share nothing."""


def _noun(facts: Facts, index: int, one: Quantity) -> str:
    place = facts.sheets[index].place(one)
    return next((fact.noun for fact in facts.by_sheet[index] if fact.place == place), one.noun)


def _holder(facts: Facts, index: int, one: Quantity) -> str:
    """What each has so much."""
    sheet = facts.sheets[index]
    text = sheet.text
    tokens = sheet.passage.after(one.end)
    for at, token in enumerate(tokens[:9]):
        if token.lower_ in ("each", "apiece") and (at + 1 == len(tokens) or tokens[at + 1].pos_ not in ("NOUN", "ADJ", "ADP")):
            return _before(facts, index, one)
        if token.lower_ in ("each", "every", "per") or (token.lower_ in ("a", "an") and _periodic(tokens[at + 1 : at + 3])):
            if EACH_OF.match(text, token.idx - sheet.passage.offset):
                return _before(facts, index, one)
            return _head(tokens[at + 1 : at + 5])
        if token.pos_ in ("VERB", "AUX", "PUNCT") or token.lower_ in ("and", "but", "while"):
            break
    if HEADWISE.search(text, one.end):
        return "person"
    low, high = stretch(sheet, one.start, one.end)
    before = [token for token in sheet.passage.words(low, one.start) if token.idx + len(token.text) <= sheet.passage.offset + one.start]
    averaged = AVERAGE.search(text, low, high)
    for at, token in enumerate(before):
        each = token.lower_ in ("each", "every") and not re.match(r"(?:year|time|case)", before[at + 1].lower_ if at + 1 < len(before) else "")
        single = averaged and token.lower_ in ("a", "an", "the", "average") and _subject(before[at + 1 : at + 5])
        if each or single:
            return _head(before[at + 1 : at + 5])
    periodic = PERIODIC.search(text, low, high)
    if periodic and averaged:
        return PERIODS[periodic.group(1).lower()]
    return ""


def _periodic(tokens: Sequence[Token]) -> bool:
    return bool(tokens) and (tokens[0].lemma_.lower() in DAYS or tokens[-1].lemma_.lower() in DAYS)


def _subject(tokens: Sequence[Token]) -> bool:
    """Whether "a borrower" is who has it, not "a total" or "an average"."""
    nouns = [token for token in tokens if token.pos_ == "NOUN"]
    return bool(nouns) and nouns[0].dep_ in ("nsubj", "nsubjpass") and nouns[0].lemma_.lower() not in NO_THING | {"average"}


def _head(tokens: Sequence[Token]) -> str:
    """The noun of "each (new) voter"."""
    last = ""
    for token in tokens:
        if token.pos_ in ("NOUN", "PROPN"):
            last = plural(token)
        elif last or token.pos_ not in ("ADJ", "VERB", "NUM", "DET"):
            break
    return last


def _before(facts: Facts, index: int, one: Quantity) -> str:
    """Whom "each" means: the number told before it."""
    earlier = [fact for fact in facts.by_sheet[index] if fact.one.end <= one.start and fact.one.kind == "count"]
    earlier = [fact for fact in earlier if fact.noun and not same_noun(fact.noun, one.noun)]
    return earlier[0].noun if earlier else ""


def _check(facts: Facts, group: Sequence[Rate]) -> Candidate | None:
    rate = group[0]
    found: list[tuple[float, Rate, Fact | _Number, _Number]] = []
    for total in _totals(facts, rate):
        for number in _numbers(facts, group, total):
            each = total.value / number.value
            tolerance = 0.03 if number.exact else 0.3
            fair = [one for one in group if abs(one.index - total.index) <= NEAR or _tied(facts, one, total)]
            if not fair:
                continue
            slack = 0.06 if total.one and total.one.stated else 0.0
            if any(one.low * (1 - tolerance - slack) <= each <= one.high * (1 + tolerance * 0.8 + slack) for one in group):
                return None
            near = min(fair, key=lambda one: (abs(one.index - total.index), abs(one.low - each)))
            score = _score(facts, near, number, total)
            if score and near.low / 9 <= each <= near.high * 9:
                found.append((score, near, number, total))
    if not found:
        return None
    score, near, number, total = max(found, key=lambda one: (one[0] + 0.1 * (one[3].noun == rate.unit), -one[3].index))
    return _report(facts, near, number, total, score)


def _totals(facts: Facts, rate: Rate) -> Iterator[_Number]:
    for index in range(len(facts.sheets)):
        for fact in facts.by_sheet[index]:
            one = fact.one
            if one.kind != "money" and (one.kind == "share" or not _same_unit(fact, rate)):
                continue
            if (one.kind == "money") != (rate.unit == "money") or one.of == "them" or one.remaining:
                continue
            if one.stated in ("vague",) or (index == rate.index and fact.place == facts.sheets[index].place(rate.one)):
                continue
            value = fact.value * (_MINORS.get(one.unit, 1.0) if one.kind == "money" else 1.0)
            if value > rate.high * 1.2:
                yield _Number(index=index, one=one, value=value, noun=fact.noun)
        for one in facts.sheets[index].figures:
            if one.kind == "time" and one.noun == rate.unit and one.value > rate.high and one is not rate.one:
                yield _Number(index=index, one=one, value=one.value, noun=one.noun)


def _same_unit(fact: Fact, rate: Rate) -> bool:
    return same_noun(fact.noun, rate.unit)


def _numbers(facts: Facts, group: Sequence[Rate], total: _Number) -> Iterator[_Number]:
    """How many holders there are, for a sum: in its sentence, near by, or anywhere; of a period the days it has."""
    rate = group[0]
    if rate.holder in DAYS:
        yield from _spans(facts, group, total)
        return
    for index in range(len(facts.sheets)):
        for fact in facts.by_sheet[index]:
            one = fact.one
            if one.kind != "count" or one.remaining or one.stated in ("less", "vague") or one.value < 2:
                continue
            if not (same_noun(fact.noun, rate.holder) or alike(fact.noun, rate.holder) > 0.8):
                continue
            if any(one is other.one for other in group) or one is total.one:
                continue
            if index != total.index and one.of:
                continue
            yield _Number(index=index, one=one, value=fact.value, noun=fact.noun)


def _spans(facts: Facts, group: Sequence[Rate], total: _Number) -> Iterator[_Number]:
    """The periods in the time that a sum is of: told beside it or beside the rate, else those of a year."""
    rate = group[0]
    length = DAYS[rate.holder]
    told = []
    for index in {total.index, *(one.index for one in group if abs(one.index - total.index) <= 2)}:
        for one in facts.sheets[index].figures:
            if one.kind == "time" and one.noun in DAYS and one is not total.one and not any(one is other.one for other in group):
                told.append(_Number(index=index, one=one, value=one.value * DAYS[one.noun] / length, noun=rate.holder,
                                    exact=one.noun == rate.holder))
    told = [one for one in told if one.value >= 2]
    if told:
        yield from told
        return
    sheet = facts.sheets[total.index]
    fact = next((fact for fact in facts.by_sheet[total.index] if fact.one is total.one), None)
    year = fact and fact.when and 300 < fact.when[1] - fact.when[0] < 400
    low, high = stretch(sheet, total.one.start, total.one.end) if total.one else (0, 0)
    if (year or YEARLY.search(sheet.text, low, high)) and rate.holder != "year":
        yield _Number(index=total.index, one=None, value=365 / length, noun=rate.holder, exact=rate.holder == "month")


def _tied(facts: Facts, rate: Rate, total: _Number) -> bool:
    """Whether a rate and a sum far from it speak of one thing."""
    here, there = facts.by_sheet[rate.index], facts.by_sheet[total.index]
    if not here or not there:
        return False
    words = here[0].context - {rate.unit, rate.holder}
    return facts.shared(words, there[0].context - {rate.unit, rate.holder}) >= 0.8


def _score(facts: Facts, rate: Rate, number: _Number, total: _Number) -> float:
    """How surely a rate, a number and a sum belong together."""
    places = (rate.index, number.index, total.index)
    spread = max(places) - min(places)
    sheet = facts.sheets[total.index]
    result = bool(RESULT.search(sheet.text)) or bool(COMES_TO.search(sheet.text))
    if number.one is None:
        return 0.75 if spread <= 2 or _tied(facts, rate, total) else 0.0
    if spread == 0:
        return 0.93
    if number.index == total.index:
        return 0.92 if spread <= NEAR else 0.8
    if number.index == rate.index:
        return (0.9 if result else 0.82) if spread <= 2 else 0.0
    if spread <= NEAR and (result or rate.index == total.index):
        return 0.86
    return 0.74 if result and abs(rate.index - total.index) <= NEAR else 0.0


def _report(facts: Facts, rate: Rate, number: _Number, total: _Number, score: float) -> Candidate | None:
    sheets: list[Sheet] = facts.sheets  # type: ignore[assignment]
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
        middle = re.search(r"[,;:(—–]|\band\b|\bso\b", home.text[begin:end])
        cut = begin + middle.start() if middle else (begin + end) // 2
        first, second = home.passage.place(0, cut), home.passage.place(cut, len(home.text))
        a, b = (first, second) if rate.one.start < cut else (second, first)
    else:
        a = home.passage.place(low, high)
        b = far.passage.span if number.index == total.index else far.passage.place(*stretch(far, place.start, place.end))
    due = number.value * rate.one.value * (_MINORS.get(rate.one.unit, 1.0) if rate.unit == "money" else 1.0)
    triggers = [home.place(rate.one), sheets[total.index].place(total.one)]
    if number.one:
        triggers.append(sheets[number.index].place(number.one))
    return Candidate(
        kind="arithmetic",
        strength=score,
        a=a,
        b=b,
        triggers=tuple(triggers),
        why=f"{plain(rate.one.value)} for each of {plain(number.value)} makes {plain(due)}, not {plain(total.value)}",
        question="Are the same things counted, over the same time?",
    )
