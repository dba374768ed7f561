"""Returns and differences: what each coin brought back, distance by time, a margin between two numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import Fact, Facts, apart, stretch
from analysis.comparison.tensions.figure_words import GAINED, SPENT
from analysis.comparison.tensions.figures import Sheet, plain
from analysis.comparison.tensions.quantity import number
from analysis.comparison.tensions.rates import close, make, single
from analysis.comparison.tensions.same_matter import same_noun


def find_returns(facts: Facts) -> Iterator[Candidate]:
    """Ratios of sums, speeds and margins that the figures beside them do not give."""
    for index, sheet in enumerate(facts.sheets):
        yield from _coins(facts, index)
        yield from _matched(facts, index)
        yield from _speeds(sheet)
        yield from _margins(facts, index)


_COIN = re.compile(
    r"\b(?:each|every|a) (?:single )?(?P<coin>[a-z]+) (?:put|spent|invested|laid out|paid|that|which|we|has"
    r"|had|it|of)\b"
    r"[^.;]*?\b(?P<times>twice|double|doubled|thrice|trebled|tripled|(?:two|three|four|five|six|seven|eight"
    r"|nine|ten)(?:fold| times)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten)-fold)\b",
    re.IGNORECASE,
)
_TIMES = {"twice": 2, "double": 2, "doubled": 2, "thrice": 3, "trebled": 3, "tripled": 3}
_HOURS = re.compile(
    r"\b(?P<count>\d+(?:\.\d+)?|an?|two|three|four|five|six|eight|ten)\s+(?P<unit>hour|minute)s?\b", re.IGNORECASE
)
_SPEED = re.compile(
    r"\b(?P<count>\d+(?:\.\d+)?)\s*(?:km|kilomet(?:re|er)s|miles?)\s*(?:per|an|/)\s*h(?:our)?\b", re.IGNORECASE
)
_LENGTH = re.compile(
    r"\b(?P<count>\d+(?:\.\d+)?)\s*(?:km|kilomet(?:re|er)s|miles?)\b(?!\s*(?:per|an|/)\s*h)", re.IGNORECASE
)
MARGIN = re.compile(
    r"\b(?:separat\w+|margin|lead of|ahead|won by|lost by|gap of|differ(?:s|ed) by|difference of|shortfall of"
    r"|surplus of"
    r"|deficit of|outnumber\w*|to spare)\b",
    re.IGNORECASE,
)
"""Words of one number taken from another."""


def _coins(facts: Facts, index: int) -> Iterator[Candidate]:
    """What each coin brought back, beside what was spent and what came in."""
    sheet = facts.sheets[index]
    match = _COIN.search(sheet.text)
    if not match:
        return
    word = match["times"].lower()
    times = _TIMES.get(word) or number(re.split(r"[ -]|fold", word)[0]) or 0
    coin = single(match["coin"].lower())
    spent = [one for at in range(max(0, index - 3), index + 1) for one in facts.by_sheet[at] if _paid(one, coin, SPENT)]
    gained = [one for one in facts.by_noun.get(coin, []) if _paid(one, coin, GAINED) and one not in spent]
    for cost in spent[-1:]:
        back = sorted((one.value / cost.value, one.place, one) for one in gained if one.value > cost.value / 3)
        if not back or any(close(times, times, ratio, 0.17) for ratio, _, _ in back):
            return
        ratio, _, gain = back[0]
        yield make(
            sheet,
            match.span(),
            gain,
            cost,
            f"{plain(gain.value)} / {plain(cost.value)} is {ratio:.1f}, not {times:g}",
            0.86,
        )


_FOR_EVERY_COIN = re.compile(
    r"\bfor (?:every|each) (?P<coin>[a-z]+)\b[^.;,]*,[^.;]*?\b(?P<times>one|two|three|four|five|six|seven"
    r"|eight|nine|ten)\b"
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
        sums = [
            one
            for one in facts.by_sheet.get(at, [])
            if one.noun == single(match["coin"].lower()) and not one.one.stated
        ]
        if len(sums) == 2:
            ratio = max(one.value for one in sums) / min(one.value for one in sums)
            times = number(match["times"]) or 1
            if not close(times, times, ratio, 0.15):
                yield make(
                    sheet,
                    match.span(),
                    sums[0],
                    sums[1],
                    f"{plain(sums[1].value)} to {plain(sums[0].value)} is {ratio:.1f} to one, not {times:g}",
                    0.86,
                )
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
            why=f"{plain(float(length['count']))} in {hours:.2g} hours is {plain(round(due, 1))} an hour, not "
            f"{plain(told)}",
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
    for at in range(len(facts.sheets)):
        pair = [
            one
            for one in facts.by_sheet[at]
            if one.one.kind == margin.one.kind and not one.one.stated and one is not margin
        ]
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
            if not close(margin.one.low, margin.one.high, left, 0.15):
                why = f"{plain(top.value)} less {plain(bottom.value)} is {plain(left)}, not {sheet.written(margin.one)}"
                yield make(sheet, (margin.one.start, margin.one.end), top, bottom, why, 0.86)
                return
