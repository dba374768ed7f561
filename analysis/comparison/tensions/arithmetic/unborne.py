"""Shares, changes and means that no figure beside them bears out, whatever the words in between.

The other modules know by which words a share, a change or a mean is drawn from its figures, and are silent where they
do not know the words. Here only the figures count. What is stated is held against every two figures of one kind within
a few sentences: where any two of them, or the members of a row, bear it out, nothing is said; where none do, and one
sentence beside it tells just two that it can be drawn from, these are reported.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from analysis.comparison.tensions.arithmetic.changes import ANOTHER_START, WORDED, changes, say_change
from analysis.comparison.tensions.arithmetic.ends import Change
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.partitions import (
    ANOTHER_WHOLE,
    Pair,
    Share,
    one_kind,
    read_share,
    times_apart,
    unlike,
)
from analysis.comparison.tensions.arithmetic.rate_words import BASE, EACH_HAS, ON_AVERAGE, TO_EACH
from analysis.comparison.tensions.arithmetic.share_words import RESTATES
from analysis.comparison.tensions.arithmetic.shares import allowed, is_share
from analysis.comparison.tensions.numbers.facts import Fact, Facts, apart
from analysis.comparison.tensions.numbers.figures import Sheet, over, plain
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.text.places import Place

BEFORE, AFTER = 3, 2
"""How many sentences before and after a statement any figures in them may bear it out."""

AGAIN = 2
"""How many sentences before and after a share it may be said over in another form."""

STRENGTH = 0.7
"""How surely what only figures speak against is a tension, 0 to 1."""

WILD = 6.0
"""Figures so many times away from what is stated are of something else."""

ROUND = frozenset({100, 1000, 10**4, 10**5, 10**6})
"""Of how many a rate is told."""

Two = tuple[Fact, Fact]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Stated:
    """A statement: its sentence, the stretch of this that makes it, and where in the source its own words stand."""

    sheet: Sheet
    region: tuple[int, int]
    place: Place


def find_unborne(facts: Facts, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Stated shares, changes and means beside two figures that do not make them.

    Args:
        facts: the figures of a text.
        found: what was found by words; nothing of it is told again.
    """
    told = {place for one in found for place in one.triggers}
    cues = facts.sheets.told(WORDED, lambda one: one)
    for index, sheet in enumerate(facts.sheets):
        shares = [one for one in facts.by_sheet[index] if one.place not in told and is_share(sheet, one.one)]
        yield from _shares(facts, index, [read for one in shares if (read := read_share(facts, index, one))])
        stated = list(changes(sheet, cues.get(index, ())))
        for change in stated if len(stated) == 1 else ():
            if sheet.passage.place(change.start, change.end) not in told and not change.amount and not change.within:
                yield from _change(facts, index, change)
        yield from _mean(facts, index, told)


def _near(facts: Facts, index: int, before: int, after: int) -> list[Fact]:
    """The figures around a sentence, in its section."""
    home = facts.sheets[index].passage.unit
    return [
        fact
        for at in range(max(0, index - before), min(len(facts.sheets), index + after + 1))
        if facts.sheets[at].section == home.section
        for fact in facts.by_sheet[at]
    ]


def _exact(fact: Fact) -> bool:
    """Whether a figure can be reckoned with: no bound, and not what a rate is told of."""
    return fact.value > 0 and fact.one.pinned and not _base(fact.sheet, fact.one)


def _base(sheet: Sheet, one: Quantity) -> bool:
    """Whether a number is what a rate is told of, "480 for 100,000 births"."""
    return one.value in ROUND and BASE.search(sheet.text, 0, one.start) is not None


def _shares(facts: Facts, index: int, shares: Sequence[Share]) -> Iterator[Candidate]:
    """Shares of one sentence that no part and whole beside them make."""
    ratios = sorted(_ratios(_near(facts, index, BEFORE, AFTER))) if shares else []
    for share in shares:
        one = share.fact.one
        low, high = allowed(share.sheet, one)
        borne = _within(ratios, low, high) or (one.pinned and _within(ratios, 1 - high, 1 - low))
        if borne or _said_over(facts, index, share):
            continue
        found = {(pair.part.place, pair.whole.place): pair for pair in _drawn_from(facts, index, share)}
        if len(found) != 1:
            continue
        (pair,) = found.values()
        stated = _Stated(sheet=share.sheet, region=share.region, place=share.fact.place)
        yield _candidate(stated, (pair.part, pair.whole), unlike(share, pair), ANOTHER_WHOLE)


def _within(ratios: Sequence[float], low: float, high: float) -> bool:
    """Whether any of some ratios, in order, lies between two."""
    return bisect_left(ratios, low) < bisect_right(ratios, high)


def _ratios(near: Sequence[Fact]) -> Iterator[float]:
    """What any two counts or sums make of each other, and any of them of all of its kind in its sentence."""
    around = [one for one in near if one.one.kind in ("count", "money") and one.value > 0]
    rows: dict[tuple[int, str], list[float]] = {}
    for one in around:
        rows.setdefault((id(one.sheet), one.one.kind), []).append(one.value)
    for one, other in combinations(around, 2):
        part, whole = sorted((one, other), key=lambda fact: fact.value)
        if one_kind(part, whole) or one_kind(whole, part):
            yield part.value / whole.value
    for row in (one for one in rows.values() if len(one) > 2):
        total = sum(row)
        yield from (value / total for value in row)


def _said_over(facts: Facts, index: int, share: Share) -> bool:
    """Whether a share nearby says the same in another form."""
    low, high = allowed(share.sheet, share.fact.one)
    others = (one for one in _near(facts, index, AGAIN, AGAIN) if one.one.kind == "share" and one is not share.fact)
    return any(low <= one.value <= high for one in others)


def _drawn_from(facts: Facts, index: int, share: Share) -> Iterator[Pair]:
    """The parts and wholes that a share is drawn from, by two signs: its noun, what it tells, or words that draw it."""
    fact = share.fact
    cued = bool(DRAWN.search(share.sheet.text) or RESTATES.match(share.sheet.text)) + share.points
    for part, whole in _pairs(facts, index):
        named = bool(fact.one.noun) and same_noun(fact.one.noun, whole.noun)
        said = bool(share.said & (part.own | {part.noun}))
        pair = Pair(index=index, part=part, whole=whole, told=False)
        if not _near_enough(pair.ratio, max(fact.value, 0.004)):
            continue
        if times_apart(fact, part) or share.whole not in (None, whole):
            continue
        if named + said + cued >= 2 or (share.whole is whole and (cued or said)):
            yield pair


def _pairs(facts: Facts, index: int) -> Iterator[Two]:
    """Parts and wholes that a share may be drawn from: of its own sentence, of the one before, or of both."""
    section = facts.sheets[index].section
    rows = [
        [one for one in facts.by_sheet[at] if one.one.kind in ("count", "money") and _exact(one)]
        for at in (index - 1, index)
        if at >= 0 and facts.sheets[at].section == section
    ]
    for one, other in combinations([fact for row in rows for fact in row], 2):
        part, whole = sorted((one, other), key=lambda fact: fact.value)
        if part.value < whole.value and one_kind(part, whole) and not apart(part, whole) and whole.value >= 5:
            nouns = part.one.noun, whole.one.noun
            if not all(nouns) or same_noun(*nouns):
                yield part, whole


def _change(facts: Facts, index: int, change: Change) -> Iterator[Candidate]:
    """A change that no two figures beside it make."""
    if change.low <= 0 or not math.isfinite(change.high) or change.sign == 0:
        return
    around = [one.value for one in _near(facts, index, BEFORE, AFTER) if one.value > 0]
    for one, other in combinations(around, 2):
        if any(0.97 * change.low <= each <= 1.03 * change.high for each in (other / one, one / other)):
            return
    two = _then_and_now(facts, index, change)
    if two is None:
        return
    old, new = sorted(two, key=lambda fact: change.sign * fact.value)
    ratio = new.value / old.value
    if not _near_enough(ratio, math.sqrt(change.low * change.high)):
        return
    sheet = facts.sheets[index]
    words = sheet.text[change.start : change.end].strip()
    stated = _Stated(sheet=sheet, region=(0, len(sheet.text)), place=sheet.passage.place(change.start, change.end))
    why = f"from {plain(old.value)} to {plain(new.value)} is {say_change(ratio)}, not “{words}”"
    yield _candidate(stated, (old, new), why, ANOTHER_START)


def _then_and_now(facts: Facts, index: int, change: Change) -> Two | None:
    """The only two figures of a dated sentence: of that of the change, or of the one before from which it is drawn."""
    sheet = facts.sheets[index]
    own = [one for one in _tellable(sheet) if one.start >= change.end or one.end <= change.start]
    if not own:
        before = facts.sheets[index - 1] if index else None
        if before is None or before.section != sheet.section:
            return None
        if not (DRAWN.search(sheet.text) or RESTATES.match(sheet.text)):
            return None
        sheet, index, own = before, index - 1, _tellable(before)
    two = [fact for fact in facts.by_sheet[index] if fact.one in own]
    if len(own) != 2 or len(two) != 2 or not all(one.value for one in own) or not sheet.dates or not _comparable(*own):
        return None
    nouns = own[0].noun, own[1].noun
    return (two[0], two[1]) if not all(nouns) or same_noun(*nouns) else None


def _tellable(sheet: Sheet) -> list[Quantity]:
    """The figures of a sentence that may be old and new."""
    kinds = ("count", "money", "time")
    return [one for one in sheet.figures if one.kind in kinds and one.pinned and not _base(sheet, one)]


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one kind; a bare one beside money is money: "84 pesos; in 2013 it was 70"."""
    if {one.kind, other.kind} == {"money", "count"}:
        return not (one if one.kind == "count" else other).noun
    return one.kind == other.kind and one.unit == other.unit


def _mean(facts: Facts, index: int, told: Set[Place]) -> Iterator[Candidate]:
    """So many to each, beside two counts of which the one divided by the other is another number."""
    sheet = facts.sheets[index]
    for mean in facts.by_sheet[index]:
        one = mean.one
        match = TO_EACH.match(sheet.text, one.end) or EACH_HAS.search(sheet.text, 0, one.start)
        if one.kind != "count" or mean.place in told or not one.pinned or not match:
            continue
        if not ON_AVERAGE.search(sheet.text):
            continue
        around = [each for each in _near(facts, index, BEFORE, AFTER) if each is not mean and _exact(each)]
        ratios = (a.value / b.value for a in around for b in around if a is not b)
        if any(abs(ratio - mean.value) <= max(0.06 * mean.value, 0.05) for ratio in ratios):
            continue
        near = [each for each in around if each.one.kind == "count" and 0 <= index - facts.index(each.sheet) <= 2]
        many = [each for each in near if same_noun(each.noun, match["each"])]
        counted = [each for each in near if each not in many and each.value > mean.value]
        if not counted or len(many) != 1:
            continue
        named = [each for each in counted if same_noun(each.noun, mean.noun)]
        total = (named or counted)[-1]
        divided = total.value / many[0].value
        if (named or len(counted) == 1) and _near_enough(divided, mean.value):
            stated = _Stated(sheet=sheet, region=(0, len(sheet.text)), place=mean.place)
            each_has = f"{plain(total.value)} and {plain(many[0].value)} give each {plain(round(divided, 1))}"
            why = f"{each_has}, not {plain(mean.value)}"
            yield _candidate(stated, (total, many[0]), why, "Is the mean taken of other figures?")


def _near_enough(made: float, stated: float) -> bool:
    """Whether what figures make is near enough to what is stated to be of the same thing."""
    return 1 / WILD <= over(made, stated) <= WILD


def _candidate(stated: _Stated, two: Two, why: str, question: str) -> Candidate:
    """What is stated on one side, the sentences of its two figures on the other."""
    one, other = two
    sheet = stated.sheet
    a = sheet.passage.place(*stated.region)
    away = [fact for fact in two if fact.sheet is not sheet]
    if len(away) == 2 and one.sheet is other.sheet:
        b = one.sheet.passage.span
    elif away:
        b = away[0].sheet.passage.span
    else:
        low, high = min(fact.region[0] for fact in two), max(fact.region[1] for fact in two)
        b = sheet.passage.place(low, high)
    return Candidate.of("arithmetic", STRENGTH, (a, b), (stated.place, one.place, other.place), why, question)
