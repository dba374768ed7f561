"""Changes against figures: "more than doubled", and 21,000 then and 39,000 now, in that sentence or in another.

A stated change is held against every pair of an older and a newer figure that the text gives. Where one that may be
meant bears it out, nothing is said; otherwise the likeliest pair is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.arithmetic import change_words as words
from analysis.comparison.tensions.arithmetic.changes import ANOTHER_START, WORDED, changes, led_up, measured, say_change
from analysis.comparison.tensions.arithmetic.directions import direction, turned
from analysis.comparison.tensions.arithmetic.ends import Change, old_and_new
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.then_and_now import Pair, a_year_before, across, concluded_from, inside
from analysis.comparison.tensions.numbers.facts import BACK as POINTS
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figure_words import HEADS, IN_MONEY, MEASURES
from analysis.comparison.tensions.numbers.figures import Sheet, percent, plain
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity, number
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.vicinity import Vicinity

SURE, FAIR = 0.62, 0.36
"""Scores from which a pair of figures is what a change is measured by, and from which it may be."""

WILD = 4.5
"""Figures that changed so many times more than stated are of something else."""


FAR = 2.5
"""Figures so many times further apart than a change told in figures, or nearer, are of something else."""


def find_shifts(facts: Facts) -> Iterator[Candidate]:
    """Stated changes that no pair of figures bears out, and rises that go down."""
    pairs = [*inside(facts), *across(facts)]
    near = Vicinity(pairs, [facts.index(pair.second) for pair in pairs])
    cues = facts.sheets.told(WORDED, lambda one: one)
    for index, sheet in enumerate(facts.sheets):
        stated = list(changes(sheet, cues.get(index, ())))
        for change in stated:
            found = _check(facts, index, change, near.of(index), stated)
            if found:
                yield found
        if not stated:
            yield from turned(sheet)


def _check(facts: Facts, index: int, change: Change, pairs: Sequence[Pair], stated: list[Change]) -> Candidate | None:
    """The likeliest figures of which a stated change is not the change; None where some bear it out."""
    sheet = facts.sheets[index]
    wanted = measured(sheet, change)
    best: tuple[float, Pair] | None = None
    own = old_and_new(sheet, change)
    if own and own[0].value > 0:
        if _others(sheet, change, own, stated):
            return None
        pairs = [Pair(old=own[0], new=own[1], first=sheet, second=sheet, noun=own[0].noun, said=wanted)]
    elif change.within:
        return None
    for pair in pairs:
        if not own and pair.first is sheet and pair.second is sheet:
            continue
        score = 1.0 if own else _score(facts, index, change, pair, wanted)
        if score < FAIR:
            continue
        if _borne(change, pair):
            return None
        if _plausible(sheet, change, pair) and score >= SURE and (not best or score > best[0]):
            best = score, pair
    if not best and not own:
        told = [*concluded_from(facts, index, change), *a_year_before(facts, index, change)]
        loose = [pair for pair in told if not _in_money(sheet, change, pair, wanted)]
        if loose and not any(_borne(change, pair) for pair in loose):
            best = next(((0.7, pair) for pair in loose if _plausible(sheet, change, pair)), None)
    return _make(sheet, change, best[1], best[0]) if best else None


def _in_money(sheet: Sheet, change: Change, pair: Pair, wanted: frozenset[str]) -> bool:
    """Whether incomes changed, and the figures count those who earn them."""
    if pair.old.kind != "count" or not pair.noun or pair.noun in IN_MONEY or not wanted & IN_MONEY:
        return False
    return not words.HOW_MANY.search(sheet.text, 0, change.end)


def _score(facts: Facts, index: int, change: Change, pair: Pair, wanted: frozenset[str]) -> float:
    """How likely a change is measured by a pair of figures: near it, and told of the same thing."""
    sheet = facts.sheets[index]
    share, portion = pair.old.kind == "share", words.PORTION.search(sheet.text)
    if not _years(sheet, change, pair):
        return 0.0
    apart_by = index - facts.index(pair.second)
    others = [one for one in sheet.figures if one.start >= change.end or one.end <= change.start]
    told = pair.first is sheet or pair.second is sheet
    if any(one.kind in ("count", "money") for one in others) and not told:
        return 0.0
    back = bool(words.BACK.search(sheet.text, 0, change.end) or POINTS.search(sheet.text, 0, change.end))
    if back and share and apart_by == -1 and _amounts(facts, index - 1):
        return 0.0  # a change of the sum before it; the shares behind it are of something else
    place = 0.5 if told else {1: 0.35, -1: 0.3, 2: 0.25}.get(apart_by, 0.0)
    if apart_by == -1 and words.ON.match(pair.first.text):
        place = 0.65 if pair.first is pair.second else 0.45  # "It was 210 in 2010 and is 330 today"
    if sheet.section != pair.second.section:
        place = 0.0
    place += 0.4 if (back or DRAWN.search(sheet.text, 0, change.end)) and apart_by in (1, 2) else 0.0
    if not place and share != bool(portion):
        return 0.0
    if _in_money(sheet, change, pair, wanted):
        return 0.0
    covered = facts.covered(wanted, pair.said | {pair.noun}) if wanted else 0.0
    named = any(same_noun(pair.noun, word) for word in wanted)
    other = covered < 0.8 if apart_by == -1 and not words.ON.match(pair.first.text) else not covered
    if (
        wanted
        and pair.old.kind == "count"
        and pair.noun
        and other
        and not (back or named or told or pair.noun in HEADS | MEASURES)
    ):
        return 0.0  # car thefts say nothing of robberies
    anyone = (pair.noun in HEADS | MEASURES and covered >= 0.6) or (pair.old.kind == "money" and covered >= 0.8)
    return place + 0.55 * covered + (0.25 if named and change.amount else 0.15 if named else 0.25 if anyone else 0.0)


def _amounts(facts: Facts, index: int) -> bool:
    """Whether a sentence tells a count or a sum."""
    return index >= 0 and any(fact.one.kind in ("count", "money") for fact in facts.by_sheet[index])


def _years(sheet: Sheet, change: Change, pair: Pair) -> bool:
    """Whether two figures are of the years that a statement of change names, where it names any."""
    if not pair.years:
        return True
    first, last = pair.years
    low, high = stretch(sheet, change.start, change.end)
    since = [when for when in sheet.dates if when.relation in ("since", "from") and low <= when.start < high]
    if since and all(when.year != first for when in since):
        return False
    told = [when for when in sheet.dates if when.relation in ("in", "during", "") and low <= when.start < high]
    if told and all(when.year not in (last, first) for when in told):
        return False
    span = words.SPAN.search(sheet.text, low, high)
    if not span or last > 3000:
        return True
    count = (number(span["count"]) or 1) * (10 if span["unit"].lower() == "decade" else 1)
    return abs(last - first - count) <= 1


def _borne(change: Change, pair: Pair) -> bool:
    """Whether a pair of figures bears a change out."""
    if change.amount:
        difference, most = pair.new.value - pair.old.value, max(pair.old.value, pair.new.value)
        room = max(0.02 * abs(change.amount), 0.5 if most > 20 else 0.05 if most > 1 else 0.006)
        return abs(difference - change.amount) <= room
    loose = 0.12 if pair.old.stated or pair.new.stated else 0.0
    if change.low * (1 - loose) <= pair.ratio <= change.high * (1 + loose):
        return True
    return not change.sign and pair.ratio > 0 and change.low <= 1 / pair.ratio <= change.high


def _plausible(sheet: Sheet, change: Change, pair: Pair) -> bool:
    """Whether figures went the way that a change is said to have gone, and not many times as far."""
    own = pair.first is sheet and pair.second is sheet
    if change.sign * direction(pair.second, pair.old, pair.new) < 0:
        return False
    if change.amount:
        moved = (pair.new.value - pair.old.value) * change.sign
        if pair.old.kind != "share" and words.POINT.match(sheet.text, change.end):
            return False
        return own or abs(change.amount) / FAR <= moved <= FAR * abs(change.amount)
    if change.sign and (pair.ratio - 1) * change.sign <= 0 and pair.first is not sheet:
        return False
    if change.sign < 0 and pair.ratio < change.low / WILD:
        return False
    return abs(pair.ratio - 1) <= WILD * max(abs(change.low - 1), abs(change.high - 1))


def _others(sheet: Sheet, change: Change, pair: tuple[Quantity, Quantity], stated: list[Change]) -> bool:
    """Whether the two figures belong to another change that stands nearer to them."""
    low, high = min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)
    gap = max(low - change.end, change.start - high)
    between = sheet.text[min(high, change.end) : max(low, change.start)]
    if re.search(r"\b(?:when|because|after|since|although|where)\b", between) and change.start > high:
        return True  # "from 49 to 43 percent, when fees were trebled"
    if not re.search(r"\b(?:while|whereas|but|and)\b|;", between):
        return False
    return any(
        max(low - one.end, one.start - high) < gap
        for one in stated
        if (one.start, one.end) != (change.start, change.end)
    )


def _make(sheet: Sheet, change: Change, pair: Pair, score: float) -> Candidate:
    """The change on one side, its older and newer figure on the other."""
    stated = sheet.text[change.start : change.end].strip()
    share = pair.old.kind == "share"
    told = [percent(one.value) if share else plain(one.value) for one in (pair.old, pair.new)]
    moved = f"a change of {plain(abs(pair.new.value - pair.old.value))}" if change.amount else say_change(pair.ratio)
    low, high = min(pair.old.start, pair.new.start), max(pair.old.end, pair.new.end)
    if pair.first is sheet and pair.second is sheet:
        a = sheet.passage.place(0, led_up(sheet.text, low)) if change.start < low else sheet.passage.span
        b = sheet.passage.place(low, high)
    else:
        row = len(pair.second.text) < 40 and pair.first is not sheet
        far = pair.second if pair.second is not sheet and not row else pair.first
        both = (pair.first.passage.start, pair.second.passage.end)
        near = pair.first is not sheet and pair.second is not sheet and 0 < both[1] - both[0] < 400
        a = sheet.passage.place(*stretch(sheet, change.start, change.end))
        if pair.first is sheet or pair.second is sheet:
            a = sheet.passage.span
        b = both if near and pair.first is not pair.second else far.passage.span
    strength = 0.93 if score >= 1 else 0.88 if score > 0.8 else 0.78
    places = sheet.passage.place(change.start, change.end), pair.first.place(pair.old), pair.second.place(pair.new)
    why = f"from {told[0]} to {told[1]} is {moved}, not “{stated}”"
    return Candidate.of("arithmetic", strength, (a, b), places, why, ANOTHER_START)
