"""Rates against what they come to: so much each, so many of them, and the sum; so many a day, the days, and the count.

A rate names a unit and a holder ("150 crowns for each tonne", "18 hours a day", "a borrower received 3,800 crowns on
average"). Its sum is a figure of that unit, its number a figure of that holder; where a sum and a number stand together
and no rate of that kind in the text fits them, the nearest rate is reported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
    FOR_EVERY,
    HEADWISE,
    NUMBERED,
    PAYS,
    PERIODIC,
    PERIODLY,
    PERIODS,
    RESULT,
    YEARLY,
)
from analysis.comparison.tensions.share_words import RESTATES

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
        period: where a holder has it in a period ("for each household a month"), that period; else "".
    """

    index: int
    one: Quantity
    low: float
    high: float
    unit: str
    holder: str
    period: str = ""


@dataclass(frozen=True, kw_only=True)
class _Number:
    """A figure that may be a number of holders or a sum: its sentence, value, noun."""

    index: int
    one: Quantity | None
    value: float
    noun: str
    exact: bool = True
    factor: float = 1.0


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
        holder, period = _holders(facts, index, one)
        unit = "money" if one.kind == "money" else _noun(facts, index, one, holder)
        if not (holder or period) or not unit or holder == unit or (unit in NO_THING - _LONG and one.kind == "count"):
            continue
        scale = _MINORS.get(one.unit, 1.0) if one.kind == "money" else 1.0
        yield Rate(
            index=index, one=one, low=one.low * scale, high=one.high * scale, unit=unit, holder=holder or period,
            period=period if holder else "",
        )  # fmt: skip


_LONG = frozenset(["kilometre", "kilometer", "mile", "tonne", "ton", "litre", "hectare", "page", "hour", "copy", "kilogram", "case",
                   "place", "region", "area", "people", "item", "unit"])
"""What is counted or measured for each, though two statements that share the word alone share nothing."""


def _noun(facts: Facts, index: int, one: Quantity, holder: str) -> str:
    """What there is so much of; where left out, what was counted before that is not the holder."""
    place = facts.sheets[index].place(one)
    noun = next((fact.noun for fact in facts.by_sheet[index] if fact.place == place), one.noun)
    if one.noun or not same_noun(noun, holder):
        return noun
    before = [fact.noun for fact in facts.by_sheet[index] if fact.one.end <= one.start and fact.one.kind == "count"]
    return next((other for other in reversed(before) if other and not same_noun(other, holder)), "")


def _holders(facts: Facts, index: int, one: Quantity) -> tuple[str, str]:
    """What each has so much of, and in which period: either may be empty."""
    sheet = facts.sheets[index]
    text = sheet.text
    holder, period = "", ""
    ratio = FOR_EVERY.search(text[: one.start])
    if ratio:
        return _lemma(sheet, ratio), ""
    tokens = sheet.passage.after(one.end)
    for at, token in enumerate(tokens[:12]):
        word = token.lower_
        following = tokens[at + 1 : at + 5]
        if word in ("each", "apiece") and (not following or following[0].pos_ not in ("NOUN", "ADJ", "ADP")):
            holder = holder or _before(facts, index, one)
        elif word in ("each", "every", "per", "a", "an"):
            head = _head(following)
            if EACH_OF.match(text, token.idx - sheet.passage.offset):
                holder = holder or _before(facts, index, one)
            elif head in DAYS and head and following[0].lower_ not in NUMBERED:
                period = period or head
            elif word not in ("a", "an") and head:
                holder = holder or head
        elif word in PERIODLY:
            period = period or PERIODLY[word]
        elif token.pos_ in ("VERB", "AUX", "PUNCT") or word in ("and", "but", "while"):
            break
    if HEADWISE.match(text, one.end):
        holder = "person"
    low, high = stretch(sheet, one.start, one.end)
    stop = sheet.passage.offset + one.start
    before = [token for token in sheet.passage.words(low, one.start) if token.idx + len(token.text) <= stop]
    averaged = AVERAGE.search(text, low, high)
    priced = one.kind == "money" or bool(holder or period)
    for at, token in enumerate(before):
        following = before[at + 1 : at + 7]
        if token.lower_ in ("each", "every") and not holder and not any(two.lower_ == "and" for two in before[at:]):
            head = _head(following)
            holder, period = (holder, period or head) if head in DAYS else (head, period)
        elif token.lower_ in ("a", "an", "the", "one", "average") and not holder and _subject(following[:4]):
            general = token.lower_ in ("a", "an", "one") and (at < 2 or averaged) and _present(sheet)
            holder = _head(following) if averaged or general else ""
        elif at == 0 and one.kind == "money" and not holder and token.tag_ == "NNS" and token.dep_ == "nsubj" and PAYS.search(text, low, one.start):
            holder = plural(token)
    periodic = PERIODIC.search(text, low, high)
    if periodic and not period and (averaged or priced):
        period = PERIODS[periodic.group(1).lower()]
    if not holder and index and RESTATES.match(text):
        earlier = [two for two in facts.sheets[index - 1].figures if two.kind == one.kind]
        if earlier:
            holder = _holders(facts, index - 1, earlier[-1])[0]
    return holder, period


def _lemma(sheet: Sheet, match: re.Match[str]) -> str:
    tokens = sheet.passage.words(*match.span("holder"))
    return plural(tokens[-1]) if tokens else ""


def _present(sheet: Sheet) -> bool:
    """Whether a sentence tells what is usual."""
    return sheet.passage.tokens.root.tag_ in ("VBP", "VBZ", "MD") or sheet.passage.tokens.root.morph.get("Tense") == ["Pres"]


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
        elif last or (token.pos_ not in ("ADJ", "VERB", "NUM", "DET", "PRON") and token.lower_ != "of"):
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
            if _other_time(facts, group, total):
                continue
            each = total.value / number.value
            times = _times(facts, group[0], total)
            tolerance = 0.03 if number.exact else 0.3
            fair = [one for one in group if abs(one.index - total.index) <= NEAR or _tied(facts, one, total)]
            if not fair:
                continue
            slack = 0.06 if total.one and total.one.stated else 0.0
            if any(
                one.low * factor * (1 - tolerance - slack) <= each <= one.high * factor * (1 + tolerance * 0.8 + slack)
                for one in group
                for factor in times
            ):
                return None
            factor = times[-1]
            near = min(fair, key=lambda one: (abs(one.index - total.index), abs(one.low - each)))
            score = _score(facts, near, number, total)
            if score and near.low / 9 <= each / factor <= near.high * 9:
                found.append((score, near, replace(number, factor=factor), total))
    if not found:
        return None
    score, near, number, total = max(found, key=lambda one: (one[0] + 0.1 * (one[3].noun == rate.unit), -one[3].index))
    return _report(facts, near, number, total, score)


def _times(facts: Facts, rate: Rate, total: _Number) -> tuple[float, ...]:
    """How many periods a sum may be of, where a holder has so much in each: the likeliest last."""
    if not rate.period:
        return (1.0,)
    sheet = facts.sheets[total.index]
    told = [
        one.value * DAYS[one.noun] / DAYS[rate.period]
        for one in sheet.figures
        if one.kind == "time" and one.noun in DAYS and one.value * DAYS[one.noun] > DAYS[rate.period]
    ]
    year = 365 / DAYS[rate.period]
    if told:
        return tuple(told)
    if rate.period != "year" and YEARLY.search(sheet.text):
        return (year,)
    return (year, 1.0)


def _totals(facts: Facts, rate: Rate) -> Iterator[_Number]:
    for index in range(len(facts.sheets)):
        for fact in facts.by_sheet[index]:
            one = fact.one
            if one.kind != "money" and (one.kind == "share" or not _same_unit(facts, fact, rate)):
                continue
            if (one.kind == "money") != (rate.unit == "money") or one.of == "them" or one.remaining:
                continue
            if one.stated in ("vague",) or (index == rate.index and fact.place == facts.sheets[index].place(rate.one)):
                continue
            value = fact.value * (_MINORS.get(one.unit, 1.0) if one.kind == "money" else 1.0)
            if value > rate.high * 1.2 or rate.holder == "hour":
                yield _Number(index=index, one=one, value=value, noun=fact.noun)
        for one in facts.sheets[index].figures:
            if one.kind == "time" and one.noun == rate.unit and one.value > rate.high and one is not rate.one:
                yield _Number(index=index, one=one, value=one.value, noun=one.noun)


def _same_unit(facts: Facts, fact: Fact, rate: Rate) -> bool:
    """Whether a figure counts what the rate counts; right after it a bare number does, and "persons" may be anyone."""
    if same_noun(fact.noun, rate.unit):
        return True
    apart_by = facts.index(fact.sheet) - rate.index
    if not fact.noun or (not fact.one.noun and fact.one.kind == "count"):
        return abs(apart_by) == 1 and fact.sheet.passage.unit.section == facts.sheets[rate.index].passage.unit.section
    counts = [one for one in facts.by_sheet[facts.index(fact.sheet)] if one.one.kind == "count"]
    holders = [one for one in counts if same_noun(one.noun, rate.holder) or alike(one.noun, rate.holder) > 0.8]
    return rate.unit in HEADS and apart_by == -1 and len(counts) == 2 and len(holders) == 1 and fact not in holders


def _numbers(facts: Facts, group: Sequence[Rate], total: _Number) -> Iterator[_Number]:
    """How many holders there are, for a sum: in its sentence, near by, or anywhere; of a period the days it has."""
    rate = group[0]
    if rate.holder in DAYS:
        yield from _spans(facts, group, total)
        return
    told = [fact for fact in facts.by_sheet[total.index] if fact.one.kind == "count" and fact.one is not total.one]
    known = any(same_noun(fact.noun, rate.holder) and fact.one.kind == "count" for fact in facts.all)
    if not known and len(told) == 1 and rate.unit == "money" and told[0].noun and not told[0].one.of and told[0].value >= 10 and total.index != rate.index:
        yield _Number(index=total.index, one=told[0].one, value=told[0].value, noun=told[0].noun)
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
    if rate.holder in ("hour", "minute"):
        told = [one for one in told if one.one and DAYS[one.one.noun] < 1]
    told = [one for one in told if one.value >= 2 or rate.holder == "hour"]
    if told:
        yield from told
        return
    sheet = facts.sheets[total.index]
    fact = next((fact for fact in facts.by_sheet[total.index] if fact.one is total.one), None)
    year = fact and fact.when and 300 < fact.when[1] - fact.when[0] < 400
    low, high = stretch(sheet, total.one.start, total.one.end) if total.one else (0, 0)
    if rate.holder in ("hour", "minute"):
        return  # hours of work are not those of the clock
    if (year or YEARLY.search(sheet.text, low, high)) and rate.holder != "year":
        yield _Number(index=total.index, one=None, value=365 / length, noun=rate.holder, exact=rate.holder == "month")


def _other_time(facts: Facts, group: Sequence[Rate], total: _Number) -> bool:
    """Whether a sum is told of another year than every rate of its kind."""
    whole = next((fact for fact in facts.by_sheet[total.index] if fact.one is total.one), None)
    own = [fact for one in group for fact in facts.by_sheet[one.index] if fact.place == facts.sheets[one.index].place(one.one)]
    return bool(whole and own) and all(apart(whole, fact) for fact in own)  # type: ignore[arg-type]


def _tied(facts: Facts, rate: Rate, total: _Number, least: float = 0.6) -> bool:
    """Whether a rate and a sum far from it speak of one thing."""
    here, there = facts.by_sheet[rate.index], facts.by_sheet[total.index]
    if not here or not there:
        return False
    money = {fact.noun for fact in (*here, *there) if fact.one.kind == "money"}
    words = here[0].context - {rate.unit} - money
    return facts.shared(words, there[0].context - {rate.unit} - money) >= least


def _score(facts: Facts, rate: Rate, number: _Number, total: _Number) -> float:
    """How surely a rate, a number and a sum belong together."""
    places = (rate.index, number.index, total.index)
    spread = max(places) - min(places)
    sheet = facts.sheets[total.index]
    result = bool(RESULT.search(sheet.text)) or bool(COMES_TO.search(sheet.text))
    far = 0.72 if _tied(facts, rate, total, 0.6) and rate.holder not in DAYS else 0.0
    if number.one is None:
        return 0.75 if spread <= 2 or _tied(facts, rate, total) else 0.0
    if spread == 0:
        return 0.93
    if number.index == total.index:
        return 0.92 if spread <= NEAR else 0.8
    if number.index == rate.index:
        return (0.9 if result else 0.82) if spread <= 2 else far
    if rate.index == total.index and not result:
        return 0.0
    if spread <= NEAR and result:
        return 0.86
    return 0.74 if result and abs(rate.index - total.index) <= NEAR else far


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
    due = number.value * number.factor * rate.one.value * (_MINORS.get(rate.one.unit, 1.0) if rate.unit == "money" else 1.0)
    triggers = [home.place(rate.one), sheets[total.index].place(total.one)]
    if number.one:
        triggers.append(sheets[number.index].place(number.one))
    return Candidate(
        kind="arithmetic",
        strength=score,
        a=a,
        b=b,
        triggers=tuple(triggers),
        why=f"{plain(rate.one.value)} for each of {plain(round(number.value * number.factor, 1))} makes {plain(due)}, not {plain(total.value)}",
        question="Are the same things counted, over the same time?",
    )
