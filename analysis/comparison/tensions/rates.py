"""Rates and products: so many each, so much per head, what each coin brought back, distance by time, a margin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart, clashing, same_noun, stretch
from analysis.comparison.tensions.figure_words import GAINED, NO_THING, SPENT
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.portions import strangers
from analysis.comparison.tensions.quantities import Quantity, number

_EACH = re.compile(r"\b(?:each|every|apiece|per head|per capita|per person|on average|an average of)\b", re.IGNORECASE)
_HOLDER = re.compile(r"\b(?:each|every|per|no|a single) (?:of (?:the|its|our|these) )?(?:[a-z-]+ )?(?P<noun>[a-z-]+)\b", re.IGNORECASE)
_NONE = re.compile(r"\b(?:no|not one|none of the|nobody)\b", re.IGNORECASE)
_FOR_EVERY = re.compile(
    r"\b(?:one|an?) (?P<holder>[a-z-]+) (?:for|to|per) (?:every|each)\s*$", re.IGNORECASE
)
_COIN = re.compile(
    r"\b(?:each|every|a) (?:single )?(?P<coin>[a-z]+) (?:put|spent|invested|laid out|paid|that|which|we|has|had|it|of)\b"
    r"[^.;]*?\b(?P<times>twice|double|doubled|thrice|trebled|tripled|(?:two|three|four|five|six|seven|eight|nine|ten)(?:fold| times)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten)-fold)\b",
    re.IGNORECASE,
)
_TIMES = {"twice": 2, "double": 2, "doubled": 2, "thrice": 3, "trebled": 3, "tripled": 3}
_HOURS = re.compile(r"\b(?P<count>\d+(?:\.\d+)?|an?|two|three|four|five|six|eight|ten)\s+(?P<unit>hour|minute)s?\b", re.IGNORECASE)
_SPEED = re.compile(r"\b(?P<count>\d+(?:\.\d+)?)\s*(?:km|kilomet(?:re|er)s|miles?)\s*(?:per|an|/)\s*h(?:our)?\b", re.IGNORECASE)
_LENGTH = re.compile(r"\b(?P<count>\d+(?:\.\d+)?)\s*(?:km|kilomet(?:re|er)s|miles?)\b(?!\s*(?:per|an|/)\s*h)", re.IGNORECASE)
MARGIN = re.compile(
    r"\b(?:separat\w+|margin|lead of|ahead|won by|lost by|gap of|differ(?:s|ed) by|difference of|shortfall of|surplus of"
    r"|deficit of|outnumber\w*|to spare)\b",
    re.IGNORECASE,
)
"""Words of one number taken from another."""
_PERIODIC = re.compile(
    r"\b(?:a|an|per|each|every) (?P<unit>day|week|month|quarter|year)\b|\b(?P<ly>daily|weekly|monthly|quarterly|annual|yearly)\b",
    re.IGNORECASE,
)
_A_YEAR = {"day": 365, "daily": 365, "week": 52, "weekly": 52, "month": 12, "monthly": 12, "quarter": 4, "quarterly": 4}


def find_rates(facts: Facts) -> Iterator[Candidate]:
    """Ratios, products and differences that the figures they are drawn from do not give."""
    for index, sheet in enumerate(facts.sheets):
        yield from _per_head(facts, index)
        yield from _products(facts, index)
        yield from _coins(facts, index)
        yield from _matched(facts, index)
        yield from _regular(facts, index)
        yield from _speeds(sheet)
        yield from _margins(facts, index)


def _make(one: Sheet, place: tuple[int, int], other: Fact, third: Fact, why: str, strength: float) -> Candidate:
    low, high = stretch(one, *place)
    same = other.sheet is one
    return Candidate(
        kind="arithmetic",
        strength=strength,
        a=one.passage.place(low, high) if same else one.passage.span,
        b=_apart_from((low, high), other, third) if same else other.sheet.passage.span,
        triggers=(one.passage.place(*place), other.place, third.place),
        why=why,
        question="Are the same things counted, over the same time?",
    )


def _apart_from(region: tuple[int, int], other: Fact, third: Fact) -> tuple[int, int]:
    """The words that hold two figures of a sentence, without the statement set against them."""
    low, high = min(other.one.start, third.one.start), max(other.one.end, third.one.end)
    begin, end = stretch(other.sheet, low, high)
    if end > region[0] >= high:
        end = region[0]
    if begin < region[1] <= low:
        begin = region[1]
    return other.sheet.passage.place(begin, end)


def _close(low: float, high: float, value: float, room: float) -> bool:
    return low * (1 - room) <= value <= high * (1 + room)


def _limits(one: Quantity, text: str) -> tuple[float, float]:
    """What a figure allows; "no doctor sees more than forty" allows anything up to forty."""
    if _NONE.search(text[: one.start]) and one.stated == "more":
        return 0.0, one.value
    if _NONE.search(text[: one.start]) and one.stated == "less":
        return one.high, float("inf")
    return one.low, one.high


def _per_head(facts: Facts, index: int) -> Iterator[Candidate]:
    """So many for each, beside how many there are of both."""
    sheet = facts.sheets[index]
    for fact in facts.by_sheet[index]:
        one = fact.one
        low, high = stretch(sheet, one.start, one.end)
        ratio = _FOR_EVERY.search(sheet.text[: one.start])
        if one.kind != "count" or one.of or not (ratio or _EACH.search(sheet.text, low, high) or _NONE.search(sheet.text[low : one.start])):
            continue
        holder = _HOLDER.search(sheet.text, low, high)
        of = ratio["holder"].lower() if ratio else holder["noun"].lower() if holder else ""
        earlier = [other for other in facts.by_sheet[index] if other.one.end <= one.start and other.one.kind == "count"]
        if index and not ratio and len(earlier) < 2:
            earlier = [other for other in facts.by_sheet[index - 1] if other.one.kind == "count"] + earlier
        tops = [other for other in earlier if same_noun(other.noun, fact.noun)]
        bottoms = [other for other in earlier if other not in tops and other.noun not in NO_THING and other.one.noun]
        strength = 0.9
        if len(tops) != 1 or len(bottoms) != 1:
            if not of or of in NO_THING or not fact.noun or fact.noun in NO_THING:
                continue
            tops = [other for other in facts.of(fact.noun) if _whole(other, fact)]
            bottoms = [other for other in facts.by_noun.get(_single(of), ()) if _whole(other, fact)]
            bottoms = bottoms or [other for top in tops for other in _acting(facts, index, top)]
            bottoms = bottoms or [other for other in facts.of(_single(of)) if _whole(other, fact)]
            if not tops or not bottoms or any(same_noun(other.noun, fact.noun) for other in bottoms):
                continue
            strength = 0.85 if ratio else 0.72
        least, most = _limits(one, sheet.text)
        found = [(top, bottom) for top in tops for bottom in bottoms if top.value > bottom.value and not apart(top, bottom)]
        if not found or any(_close(least, most, top.value / bottom.value, 0.15) for top, bottom in found):
            continue
        top, bottom = found[0]
        each = top.value / bottom.value
        if not most / 8 <= each <= max(most, least) * 8 or strangers(top.sheet, sheet):
            continue
        why = f"{plain(top.value)} {top.noun} for {plain(bottom.value)} {bottom.noun} is {plain(round(each, 1))} each"
        far = bottom if top.sheet is sheet else top
        yield _make(sheet, (one.start, one.end), far, bottom if far is top else top, f"{why}, not {sheet.written(one)}", strength)


def _whole(other: Fact, fact: Fact) -> bool:
    """Whether a count is of all of its kind."""
    one = other.one
    plain_count = one.kind == "count" and not one.of and not one.remaining and one.stated in ("", "about")
    return other.place != fact.place and plain_count and not clashing(one.modifiers, fact.one.modifiers) and one.value > 1


def _acting(facts: Facts, index: int, top: Fact) -> list[Fact]:
    """How many there are of those who did what a total counts, told near the claim: "the lawyers took on 3,900 cases"."""
    doers = {token.lemma_.lower() for token in top.sheet.passage.tokens if token.dep_ == "nsubj" and token.pos_ == "NOUN"}
    return [
        one
        for at in range(max(0, index - 3), min(len(facts.sheets), index + 2))
        for one in facts.by_sheet[at]
        if one.noun in doers and _whole(one, top)
    ]


def _single(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _products(facts: Facts, index: int) -> Iterator[Candidate]:
    """So many, so much each, and what it came to: "27 400 children … 600 thalers each … 9.2 million paid out"."""
    sheet = facts.sheets[index]
    text = sheet.text
    each = re.search(r"\b(?:each|every|apiece|on average|per)\b", text, re.IGNORECASE)
    often = _PERIODIC.search(text)
    if not each and not often:
        return
    own = [one for one in facts.by_sheet[index] if one.one.kind in ("count", "money") and one.one.stated in ("", "about") and one.noun]
    holder = _HOLDER.search(text)
    if len(own) == 1 and holder and holder["noun"].lower() not in NO_THING and holder["noun"].lower() != own[0].noun:
        own += [one for one in facts.by_noun.get(_single(holder["noun"].lower()), ()) if _whole(one, own[0])][:1]
    for many, much in [(a, b) for a in own for b in own if a is not b]:
        if many.one.kind != "count" or same_noun(many.noun, much.noun) or many.value < 5 or many.noun in NO_THING or much.one.of:
            continue
        if (many.sheet is sheet and abs(many.one.start - much.one.start) > 140) or much.sheet is not sheet or len(own) > 3:
            continue
        factor = 1.0
        if often:
            unit = (often["unit"] or often["ly"]).lower()
            factor = _A_YEAR.get(unit, 1)
        due = many.value * much.value * factor
        for total in facts.all:
            if total.sheet is sheet or total.one.kind != much.one.kind or total.noun != much.noun or total.one.of:
                continue
            if apart(total, many) or total.value <= 3 * much.value or total.value <= many.value and much.one.kind == "money":
                continue
            words = total.context - {much.noun, many.noun} if much.one.kind == "money" or much.noun not in NO_THING else total.context
            common = facts.shared((many.own | much.own) - {much.noun}, words)
            paid = bool(SPENT.search(total.sheet.text))
            told = bool(total.when and many.when and not apart(total, many)) and much.one.kind == "count"
            if not told and common < (0.5 if paid or much.noun not in NO_THING else 0.9) or total.one.modifiers - much.one.modifiers - many.own:
                continue
            if (paid or each) and not often and total.one.stated == "" and total.when and many.when and apart(total, many):
                continue
            if total.value / due > 12 or due / total.value > 12 or _close(total.one.low, total.one.high, due, 0.12):
                continue
            if often and not (total.when or re.search(r"\b(?:a year|annual|yearly|twelve months|last year)\b", total.sheet.text, re.IGNORECASE)):
                continue
            why = f"{plain(many.value)} times {plain(much.value)}" + (f" times {factor:g}" if factor != 1 else "")
            yield _make(
                sheet, (much.one.start, much.one.end), total, many, f"{why} is {plain(round(due))}, not {plain(total.value)}",
                0.88 if paid else 0.75,
            )  # fmt: skip
            return


def _coins(facts: Facts, index: int) -> Iterator[Candidate]:
    """What each coin brought back, beside what was spent and what came in."""
    sheet = facts.sheets[index]
    match = _COIN.search(sheet.text)
    if not match:
        return
    word = match["times"].lower()
    times = _TIMES.get(word) or number(re.split(r"[ -]|fold", word)[0]) or 0
    coin = _single(match["coin"].lower())
    spent = [one for at in range(max(0, index - 3), index + 1) for one in facts.by_sheet[at] if _paid(one, coin, SPENT)]
    gained = [one for one in facts.by_noun.get(coin, []) if _paid(one, coin, GAINED) and one not in spent]
    for cost in spent[-1:]:
        back = sorted((one.value / cost.value, one.place, one) for one in gained if one.value > cost.value / 3)
        if not back or any(_close(times, times, ratio, 0.17) for ratio, _, _ in back):
            return
        ratio, _, gain = back[0]
        yield _make(
            sheet, match.span(), gain, cost,
            f"{plain(gain.value)} / {plain(cost.value)} is {ratio:.1f}, not {times:g}", 0.86,
        )  # fmt: skip


_FOR_EVERY_COIN = re.compile(
    r"\bfor (?:every|each) (?P<coin>[a-z]+)\b[^.;,]*,[^.;]*?\b(?P<times>one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"(?! (?:hundred|thousand|million))",
    re.IGNORECASE,
)


def _matched(facts: Facts, index: int) -> Iterator[Candidate]:
    """So much from one side for every coin of the other, beside both sums."""
    sheet = facts.sheets[index]
    match = _FOR_EVERY_COIN.search(sheet.text)
    if not match:
        return
    for at in (index + 1, index - 1):
        sums = [one for one in facts.by_sheet.get(at, []) if one.noun == _single(match["coin"].lower()) and not one.one.stated]
        if len(sums) == 2:
            ratio = max(one.value for one in sums) / min(one.value for one in sums)
            times = number(match["times"]) or 1
            if not _close(times, times, ratio, 0.15):
                yield _make(
                    sheet, match.span(), sums[0], sums[1],
                    f"{plain(sums[1].value)} to {plain(sums[0].value)} is {ratio:.1f} to one, not {times:g}", 0.86,
                )  # fmt: skip
            return


_A_DAY = re.compile(r"\s+\w+\s+(?:a|per|every|each) (?P<unit>day|week|month)\b", re.IGNORECASE)


def _regular(facts: Facts, index: int) -> Iterator[Candidate]:
    """So many a day or week, and how many there were in a year."""
    sheet = facts.sheets[index]
    for fact in facts.by_sheet[index]:
        unit = _A_DAY.match(sheet.text, fact.one.end)
        if not unit or fact.one.kind != "count" or not fact.one.noun or fact.one.noun in NO_THING:
            continue
        due = fact.value * _A_YEAR[unit["unit"].lower()]
        for total in facts.by_noun.get(fact.noun, ()):
            whole = total.when and 300 < total.when[1] - total.when[0] < 400
            near = abs(total.sheet.passage.order - sheet.passage.order) <= 2
            if total.sheet is sheet or not whole or not _whole(total, fact) or not (near or facts.shared(fact.own - {fact.noun}, total.own) > 0.6):
                continue
            if 0.62 * due <= total.value <= 1.15 * due or not due / 12 < total.value < due * 12:
                continue
            why = f"{plain(fact.value)} a {unit['unit']} makes some {plain(due)} a year, not {plain(total.value)}"
            yield _make(sheet, (fact.one.start, unit.end()), total, total, why, 0.75)
            return


def _paid(one: Fact, coin: str, cue: re.Pattern[str]) -> bool:
    return one.noun == coin and bool(cue.search(one.sheet.text, *one.region))


def _speeds(sheet: Sheet) -> Iterator[Candidate]:
    """A distance, the time it takes, and the speed that this makes."""
    speed, length, time = _SPEED.search(sheet.text), _LENGTH.search(sheet.text), _HOURS.search(sheet.text)
    if not (speed and length and time) or length.start() == speed.start():
        return
    hours = (number(time["count"]) or 1) / (60 if time["unit"].lower() == "minute" else 1)
    due, told = float(length["count"]) / hours, float(speed["count"])
    if abs(due - told) > 0.08 * due:
        low, high = stretch(sheet, *speed.span())
        cut = low if low > length.end() else max(length.end(), time.end())
        yield Candidate(
            kind="arithmetic",
            strength=0.88,
            a=sheet.passage.place(max(cut, low), high),
            b=sheet.passage.place(0, max(cut, length.end())),
            triggers=tuple(sheet.passage.place(*one.span()) for one in (speed, length, time)),
            why=f"{plain(float(length['count']))} in {hours:.2g} hours is {plain(round(due, 1))} an hour, not {plain(told)}",
            question="Is the speed another average, or the way another?",
        )


def _margins(facts: Facts, index: int) -> Iterator[Candidate]:
    """A margin that is not the difference of the two numbers it lies between."""
    sheet = facts.sheets[index]
    cue = MARGIN.search(sheet.text)
    if not cue:
        return
    counts = [one for one in facts.by_sheet[index] if one.one.kind in ("count", "money") and one.value >= 2]
    after = [one for one in counts if 0 <= one.one.start - cue.end() < 40]
    before = [one for one in counts if 0 <= cue.start() - one.one.end < 25] if not after else []
    if len(after) + len(before) == 0:
        return
    margin = after[0] if after else before[-1]
    near = range(max(0, index - 2), min(len(facts.sheets), index + 3))
    for at, other in enumerate(facts.sheets):
        pair = [one for one in facts.by_sheet[at] if one.one.kind == margin.one.kind and not one.one.stated and one is not margin]
        if len(pair) != 2:
            continue
        for top, bottom in pairwise(sorted(pair, key=lambda one: -one.value)):
            left = top.value - bottom.value
            alike = top.noun == bottom.noun or same_noun(top.noun, bottom.noun)
            if not alike or left <= 0 or margin.value >= top.value or bottom.value < 0.3 * top.value:
                continue
            if margin.one.kind == "money" and at not in (index, index - 1):
                continue
            common = facts.shared(margin.context, top.context)
            if common < (0.3 if at in near else 0.5) or (top.when and margin.when and apart(top, margin)):
                continue
            if not _close(margin.one.low, margin.one.high, left, 0.15):
                why = f"{plain(top.value)} less {plain(bottom.value)} is {plain(left)}, not {sheet.written(margin.one)}"
                yield _make(sheet, (margin.one.start, margin.one.end), top, bottom, why, 0.86)
                return
