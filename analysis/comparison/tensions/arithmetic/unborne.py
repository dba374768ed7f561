"""Shares, changes and means that no figure beside them bears out, whatever the words in between.

The other modules know by which words a share, a change or a mean is drawn from its figures, and are silent where they
do not know the words. Here only the figures count. What is stated is held against every two figures of one kind within
a few sentences: where any two of them, or the members of a row, bear it out, nothing is said; where none do, and one
sentence beside it tells just two that it can be drawn from, these are reported.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.comparison.tensions.arithmetic.changes import WORDED, changes, say_change
from analysis.comparison.tensions.arithmetic.ends import Change
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.partitions import one_kind, read_share, times_apart
from analysis.comparison.tensions.arithmetic.rate_words import BASE, EACH_HAS, ON_AVERAGE, TO_EACH
from analysis.comparison.tensions.arithmetic.share_words import RESTATES
from analysis.comparison.tensions.arithmetic.shares import allowed, is_share
from analysis.comparison.tensions.numbers.facts import Fact, Facts, apart
from analysis.comparison.tensions.numbers.figures import Sheet, percent, plain
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate

BEFORE, AFTER = 3, 2
"""How many sentences before and after a statement any figures in them may bear it out."""

STRENGTH = 0.7

WILD = 6.0
"""Figures so many times away from what is stated are of something else."""

ROUND = frozenset({100, 1000, 10**4, 10**5, 10**6})
"""Of how many a rate is told."""

Two = tuple[Fact, Fact]
Place = tuple[int, int]


def find_unborne(facts: Facts, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Stated shares, changes and means beside two figures that do not make them.

    Args:
        facts: the figures of a text.
        found: what was found by words; nothing of it is told again.
    """
    told = {place for one in found for place in one.triggers}
    cues = facts.sheets.told(WORDED, lambda one: one)
    for index, sheet in enumerate(facts.sheets):
        for fact in facts.by_sheet[index]:
            if fact.one.kind == "share" and fact.place not in told and is_share(sheet, fact.one):
                yield from _share(facts, index, fact)
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
        if facts.sheets[at].passage.unit.section == home.section
        for fact in facts.by_sheet[at]
    ]


def _exact(fact: Fact) -> bool:
    return fact.value > 0 and fact.one.stated in ("", "about") and not _base(fact.sheet, fact.one)


def _base(sheet: Sheet, one: Quantity) -> bool:
    """Whether a number is what a rate is told of, "480 for 100,000 births"."""
    return one.value in ROUND and BASE.search(sheet.text[: one.start]) is not None


def _share(facts: Facts, index: int, fact: Fact) -> Iterator[Candidate]:
    """A share that no part and whole beside it make."""
    share = read_share(facts, index, fact)
    if not share:
        return
    low, high = allowed(share.sheet, fact.one)
    around = [one for one in _near(facts, index, BEFORE, AFTER) if one.one.kind in ("count", "money") and one.value > 0]
    either = fact.one.stated in ("", "about")
    if any(low <= ratio <= high or (either and low <= 1 - ratio <= high) for ratio in _ratios(around)):
        return
    shares = [one for one in _near(facts, index, 2, 2) if one.one.kind == "share" and one is not fact]
    if any(low <= one.value <= high for one in shares):
        return  # said over in another form
    cued = bool(DRAWN.search(share.sheet.text) or RESTATES.match(share.sheet.text)) + share.points
    best: list[Two] = []
    for part, whole in _pairs(facts, index):
        named = bool(fact.one.noun) and same_noun(fact.one.noun, whole.noun)
        said = bool(share.said & (part.own | {part.noun}))
        ratio = part.value / whole.value
        wild = not 1 / WILD <= ratio / max(fact.value, 0.004) <= WILD
        if wild or times_apart(fact, part) or share.whole not in (None, whole):
            continue
        if named + said + cued >= 2 or (share.whole is whole and (cued or said)):
            best.append((part, whole))
    if len({(part.place, whole.place) for part, whole in best}) == 1:
        part, whole = best[0]
        why = f"{plain(part.value)} of {plain(whole.value)} is {percent(part.value / whole.value)}, not "
        yield _candidate(
            share.sheet, share.region, fact.place, (part, whole), why + share.sheet.written(fact.one),
            "Is the share taken of another whole, or at another date?",
        )  # fmt: skip


def _ratios(around: Sequence[Fact]) -> Iterator[float]:
    """What any two figures make of each other, and any of them of all of its sentence."""
    for one, other in combinations(around, 2):
        part, whole = sorted((one, other), key=lambda fact: fact.value)
        if one_kind(part, whole) or one_kind(whole, part):
            yield part.value / whole.value
    for sheet in {id(one.sheet): one.sheet for one in around}.values():
        row = [one for one in around if one.sheet is sheet and one.one.kind == around[0].one.kind]
        if len(row) > 2:
            yield from (one.value / sum(each.value for each in row) for one in row)


def _pairs(facts: Facts, index: int) -> Iterator[Two]:
    """Parts and wholes that a share may be drawn from: of its own sentence, of the one before, or of both."""
    section = facts.sheets[index].passage.unit.section
    rows = [
        [one for one in facts.by_sheet[at] if one.one.kind in ("count", "money") and _exact(one)]
        for at in (index - 1, index)
        if at >= 0 and facts.sheets[at].passage.unit.section == section
    ]
    for one, other in combinations([fact for row in rows for fact in row], 2):
        part, whole = sorted((one, other), key=lambda fact: fact.value)
        if part.value < whole.value and one_kind(part, whole) and not apart(part, whole) and whole.value >= 5:
            nouns = part.one.noun, whole.one.noun
            if not all(nouns) or same_noun(*nouns):
                yield part, whole


def _change(facts: Facts, index: int, change: Change) -> Iterator[Candidate]:
    """A change that no two figures beside it make."""
    if change.low <= 0 or not math.isfinite(change.high):
        return
    around = [one for one in _near(facts, index, BEFORE, AFTER) if one.value > 0]
    for one, other in combinations(around, 2):
        ratio = other.value / one.value
        if any(0.97 * change.low <= each <= 1.03 * change.high for each in (ratio, 1 / ratio)):
            return
    sheet = facts.sheets[index]
    for at in (index, index - 1):
        if at < 0 or facts.sheets[at].passage.unit.section != sheet.passage.unit.section:
            return
        own = [
            one
            for one in facts.sheets[at].figures
            if one.kind in ("count", "money", "time")
            and one.stated in ("", "about")
            and not _base(facts.sheets[at], one)
            and not (at == index and one.start < change.end and one.end > change.start)
        ]
        if at == index and not own:
            if not (DRAWN.search(sheet.text) or RESTATES.match(sheet.text)):
                return
            continue
        two = [fact for fact in facts.by_sheet[at] if fact.one in own]
        if len(own) != 2 or len(two) != 2 or not _comparable(*own):
            return
        if not _dated(facts.sheets[at]) or (own[0].noun and own[1].noun and not same_noun(own[0].noun, own[1].noun)):
            return
        old, new = two if change.sign * (two[1].value - two[0].value) > 0 else (two[1], two[0])
        ratio = new.value / old.value if old.value else 0.0
        middle = math.sqrt(change.low * change.high)
        if not ratio or change.sign * (ratio - 1) < 0 or not 1 / WILD <= ratio / middle <= WILD or change.sign == 0:
            return
        stated = sheet.text[change.start : change.end].strip()
        yield _candidate(
            sheet, (0, len(sheet.text)), sheet.passage.place(change.start, change.end), (old, new),
            f"from {plain(old.value)} to {plain(new.value)} is {say_change(ratio)}, not “{stated}”",
            "Is the change measured from another starting point?",
        )  # fmt: skip
        return


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one kind; a bare one beside money is money: "84 pesos; in 2013 it was 70"."""
    if {one.kind, other.kind} == {"money", "count"}:
        return not (one if one.kind == "count" else other).noun
    return one.kind == other.kind and one.unit == other.unit


def _dated(sheet: Sheet) -> bool:
    """Whether a sentence tells of two times."""
    return bool(sheet.dates)


def _mean(facts: Facts, index: int, told: set[Place]) -> Iterator[Candidate]:
    """So many to each, beside two counts of which the one divided by the other is another number."""
    sheet = facts.sheets[index]
    for mean in facts.by_sheet[index]:
        one = mean.one
        match = TO_EACH.match(sheet.text, one.end) or EACH_HAS.search(sheet.text[: one.start])
        if one.kind != "count" or mean.place in told or one.stated not in ("", "about") or not match:
            continue
        if not ON_AVERAGE.search(sheet.text):
            continue
        around = [each for each in _near(facts, index, BEFORE, AFTER) if each is not mean and _exact(each)]
        ratios = (a.value / b.value for a in around for b in around if a is not b)
        if any(abs(ratio - mean.value) <= max(0.06 * mean.value, 0.05) for ratio in ratios):
            return
        near = [each for each in around if each.one.kind == "count" and 0 <= index - facts.index(each.sheet) <= 2]
        many = [each for each in near if same_noun(each.noun, match["each"])]
        counted = [each for each in near if each not in many and each.value > mean.value]
        if not counted or len(many) != 1:
            continue
        named = [each for each in counted if same_noun(each.noun, mean.noun)]
        total = (named or counted)[-1]
        divided = total.value / many[0].value
        if (named or len(counted) == 1) and 1 / WILD <= divided / mean.value <= WILD:
            yield _candidate(
                sheet, (0, len(sheet.text)), mean.place, (total, many[0]),
                f"{plain(total.value)} and {plain(many[0].value)} give each {plain(round(divided, 1))}, not "
                f"{plain(mean.value)}",
                "Is the mean taken of other figures?",
            )  # fmt: skip


def _candidate(sheet: Sheet, region: tuple[int, int], stated: Place, two: Two, why: str, question: str) -> Candidate:
    """What is stated on one side, the sentences of its two figures on the other."""
    one, other = two
    a = sheet.passage.place(*region)
    away = [fact for fact in two if fact.sheet is not sheet]
    if len(away) == 2 and one.sheet is other.sheet:
        b = one.sheet.passage.span
    elif away:
        b = away[0].sheet.passage.span
    else:
        low, high = min(fact.region[0] for fact in two), max(fact.region[1] for fact in two)
        b = sheet.passage.place(low, high)
    return Candidate(
        kind="arithmetic", strength=STRENGTH, a=a, b=b, triggers=(stated, one.place, other.place), why=why,
        question=question,
    )  # fmt: skip
