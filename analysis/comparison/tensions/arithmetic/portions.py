"""Shares against counts: "one crown in four", and 7.2 of 48 billion; "every third teacher", and 22,500 of 50,000.

A share is held against every part and whole of the text that it may be drawn from: those that one sentence tells
together, and those that stand apart. Where one of them bears the share out, or bears out its complement, nothing is
said; otherwise the likeliest is reported.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.arithmetic.bases import few_counts, may_be_of, may_be_part, said_beside, said_of
from analysis.comparison.tensions.arithmetic.drawn import beside_it, borne_out, drawn
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.occupancy import find_occupancies
from analysis.comparison.tensions.arithmetic.partitions import (
    ANOTHER_WHOLE,
    Pair,
    Share,
    based_on,
    members,
    one_kind,
    partitions,
    read_share,
    strangers,
    times_apart,
    unlike,
)
from analysis.comparison.tensions.arithmetic.runs import Run
from analysis.comparison.tensions.arithmetic.share_words import ANOTHER, GLOSS, IT, MET, NARROWED, OF_SUM, PARTED, THUS
from analysis.comparison.tensions.arithmetic.shares import allowed, is_share
from analysis.comparison.tensions.arithmetic.sum_words import OF_THE, PEOPLE
from analysis.comparison.tensions.numbers.facts import TOGETHER, Fact, Facts, apart, around
from analysis.comparison.tensions.numbers.figure_words import NO_THING
from analysis.comparison.tensions.numbers.figures import over
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.vicinity import FAR, Vicinity

WILD = 4.5
"""A ratio so many times away from the share stated is of something else."""

SURE, TOLD, FAIR = 0.67, 0.6, 0.42
"""Scores: from which two counts that stand apart, and two told together, are what a share is drawn from; from which
they may be, which is enough for the share to be explained."""

AS_GOOD = 0.25
"""A part beside a share that fits it explains it unless another is meant by so much more surely."""

BACKWARDS = 0.8
"""What it counts for that a share says all that is told of a part, though it says more."""

EVEN = 0.2
"""Parts of one whole whose scores differ by less are as likely: the nearer to the share is meant."""


def find_portions(facts: Facts, rows: list[Run]) -> Iterator[Candidate]:
    """Stated shares that counts of part and whole, wherever they stand, do not bear out; ``rows``: those of a text."""
    yield from find_occupancies(facts)
    pairs = [pair for index in range(len(facts.sheets)) for pair in partitions(facts, index)]
    pairs += members(facts, rows)
    near = Vicinity(pairs, [pair.index for pair in pairs])
    for index, sheet in enumerate(facts.sheets):
        for fact in facts.by_sheet[index]:
            if fact.one.kind == "share" and (is_share(sheet, fact.one) or MET.search(sheet.text)):
                share = read_share(facts, index, fact)
                found = _against(facts, share, near.of(index), rows) if share else None
                if found:
                    yield found


def _against(facts: Facts, share: Share, pairs: Sequence[Pair], rows: list[Run]) -> Candidate | None:
    """The likeliest part and whole that do not bear a share out; None where some do, or none is likely."""
    low, high = allowed(share.sheet, share.fact.one)
    likely: list[tuple[float, Pair]] = []
    percentage = bool(re.search(r"%|cent", share.sheet.written(share.fact.one)))
    found = [*_told(facts, share, pairs), *_scattered(facts, share)]
    found += drawn(facts, share, rows)
    if said_beside(facts, share, low, high):
        return None
    found = [one for one in found if may_be_of(facts, share, one[1])]
    if OF_SUM.match(share.sheet.text, share.fact.one.end):
        found = [one for one in found if one[1].whole.one.kind == "money"]
    top = max((score for score, _ in found), default=0.0)
    found = [one for one in found if one[0] > top - AS_GOOD or not low <= one[1].ratio <= high]
    named = any(score >= SURE and facts.shared(share.said, pair.part.own | {pair.part.noun}) for score, pair in found)
    for score, pair in found:
        if score < FAIR:
            continue
        ratio = pair.ratio
        words = pair.part.own | {pair.part.noun}
        others = low <= 1 - ratio <= high and share.said and not named and not facts.shared(share.said, words)
        most = share.fact.one.stated == "more" and share.fact.value <= 0.5  # of every two parts one is
        others = (
            others
            and not (most or pair.listed or MET.search(share.sheet.text))
            and not (pair.index == share.index and share.fact.one.stated == "more")
        )
        if low <= ratio <= high or (others and share.fact.one.stated != "vague"):
            return None  # as told, or told of those who are left
        told = max(share.fact.value, 0.004)
        tenfold = 9.5 <= max(ratio / told, over(told, ratio)) <= 10.5  # a nought too many
        if not (tenfold or told / WILD <= ratio <= told * WILD):
            continue
        if percentage and not (pair.told and not pair.listed and _said_with(share, pair)):
            continue  # percentages are worked out from figures that a text need not tell
        if score >= (TOLD if pair.told else SURE):
            likely.append((score, pair))
    if not likely:
        return None
    best = max(likely, key=lambda one: one[0])
    equal = [one for one in likely if one[1].whole is best[1].whole and one[1].index == best[1].index]
    equal = [one for one in equal if one[0] > best[0] - EVEN]
    if best[1].told:
        best = min(equal, key=lambda one: abs(math.log(one[1].ratio / max(share.fact.value, 0.004))))
    return _make(share, best[1], best[0])


def _said_with(share: Share, pair: Pair) -> bool:
    """Whether a part is told in the sentence of its share, in other words right after it, or right before it."""
    part = pair.part
    if part.sheet is share.sheet:
        return True
    if pair.index == share.index - 1:
        return DRAWN.search(share.sheet.text) is not None or _said_alike(share, pair)
    if pair.index != share.index + 1:
        return False
    return THUS.search(part.sheet.text, 0, part.one.start) is not None or _said_alike(share, pair)


def _said_alike(share: Share, pair: Pair) -> bool:
    """Whether a part is told of exactly those of whom the share is: "18% of the deputies are women", "117 … women"."""
    named = pair.part.own - {pair.part.noun, pair.whole.noun}
    told = share.said - pair.whole.own
    if NARROWED.search(pair.part.sheet.text, pair.part.one.end) or NARROWED.search(
        share.sheet.text, share.fact.one.end
    ):
        return False
    return bool(told) and told == named and same_noun(pair.whole.noun, share.fact.one.noun)


def _told(facts: Facts, share: Share, pairs: Sequence[Pair]) -> Iterator[tuple[float, Pair]]:
    """The parts and wholes that a sentence tells together, how likely the share is drawn from them."""
    told_of = {part.value for part in beside_it(facts, share)}
    low, high = share.region
    for pair in pairs:
        here = pair.index == share.index
        if told_of and pair.part.value not in told_of and not (here and pair.whole.value in told_of):
            continue
        if share.fact.when and not pair.part.when and pair.index != share.index and borne_out(facts, pair):
            continue  # "42 of the 120, that is 35 percent. It was 33 percent in 2000"
        if here and low <= pair.part.one.start < high and low <= pair.whole.one.start < high and _nested(share, pair):
            continue
        if here and pair.part.value not in told_of and _between(share, pair):
            continue
        if (_past(share, pair) and not here) or (
            abs(pair.index - share.index) > 2 and strangers(share.sheet, pair.part.sheet)
        ):
            continue
        base = based_on(share, pair.whole, pair.index)
        if pair.listed:
            named = share.said <= pair.part.own and len(share.said) > (abs(pair.index - share.index) > 2)
            named = named and bool(base or not share.fact.one.noun)  # half of their capital is not half of the banks
            base = max(base, 0.6) if not here and named else 0.0
        if base:
            score = _score(facts, share, pair, base)
            lone = FAIR < score < TOLD and base == 1.0 and not (pair.listed or pair.rest) and _lone(pairs, share, pair)
            yield TOLD if lone else score, pair


def _lone(pairs: Sequence[Pair], share: Share, pair: Pair) -> bool:
    """Whether the text divides what a share is a share of only once, near by: what else can it be drawn from?"""
    noun = share.fact.one.noun
    same = [each for each in pairs if each.told and same_noun(each.whole.noun, noun)]
    return 0 < share.index - pair.index <= 3 and {each.part.place for each in same} == {pair.part.place}


def _nested(share: Share, pair: Pair) -> bool:
    """Whether a share stands in the clause of its counts without saying them over."""
    text, one = share.sheet.text, share.fact.one
    later = max(pair.part.one.end, pair.whole.one.end)
    first = min(pair.part.one.start, pair.whole.one.start)
    gap = text[later : one.start] if one.start >= later else text[one.end : first] if one.end <= first else ""
    return not (gap and (GLOSS.search(gap) or one.stated == "vague"))


def _between(share: Share, pair: Pair) -> bool:
    """Whether a share stands between whole and part and is not said over: "of 300, 40 percent …, and 60 of them …"."""
    whole, one, part = pair.whole.one, share.fact.one, pair.part.one
    return whole.end <= one.start and one.end <= part.start and not THUS.search(share.sheet.text, one.end, part.start)


def _past(share: Share, pair: Pair) -> bool:
    return times_apart(share.fact, pair.whole) or times_apart(share.fact, pair.part)


def _score(facts: Facts, share: Share, pair: Pair, base: float) -> float:
    """How likely a share is drawn from a part and a whole: the same whole, the same thing said, one place."""
    part, distance = pair.part, abs(share.index - pair.index)
    alone = sum(fact.one.kind == part.one.kind for fact in facts.by_sheet[pair.index]) <= 2
    words = part.context if alone else part.own
    pointed = share.points or share.fact.one.of == "them"
    if pointed and distance and share.said and facts.covered(share.said, words | {part.noun}) < 0.2:
        return 0.0
    if pair.rest and sum(fact.one.kind == "share" for fact in facts.by_sheet[share.index]) > 1:
        return 0.0  # half of them here, a quarter there, and the other twenty-two
    if pair.told and not pair.listed and share.said and distance and not part.own - {part.noun, pair.whole.noun}:
        return 0.0  # "5,000 of them in the first half of the year"
    if pair.told and not share.said and distance > 1 and not share.points:
        return 0.0
    said = facts.covered(share.said, words | {part.noun}) if share.said else 0.5
    named = part.own - {part.noun, pair.whole.noun}
    if pair.told and share.said and named:  # all that is told of the part is said of the share
        said = max(said, BACKWARDS * facts.covered(named, share.said))
    place = 0.25 if distance == 0 else 0.2 if distance == 1 else 0.1 if distance <= 3 else 0.0
    drawn = 0.1 if THUS.search(share.sheet.text[slice(*share.region)]) and distance <= 1 else 0.0
    if not pair.told and base < 0.8 and distance:
        return 0.0
    return 0.4 * base + 0.5 * said + place + drawn


def _scattered(facts: Facts, share: Share) -> Iterator[tuple[float, Pair]]:
    """A whole found by what the share is a share of, and a part found elsewhere by what is said of it."""
    one = share.fact.one
    yield from _apposed(facts, share)
    if not share.said:
        return
    told_of = {part.value for part in beside_it(facts, share)}
    wholes = [fact for fact in facts.of(one.noun) if _all(fact, share)] if one.noun else []
    if one.modifiers - NO_THING or one.noun in PEOPLE or one.noun == "head":
        wholes = [fact for fact in wholes if fact.noun == one.noun]
    wholes = [fact for fact in wholes if abs(facts.index(fact.sheet) - share.index) <= FAR]
    if one.noun in PEOPLE and not wholes and share.index:  # "11,200 men and women. Every fifth officer is a woman"
        wholes = [fact for fact in facts.by_sheet[share.index - 1] if fact.noun in PEOPLE and _all(fact, share)]
    if share.whole:
        wholes = [share.whole]
    elif share.points or one.of == "them":
        wholes = [
            fact
            for back in range(share.index, max(-1, share.index - 3), -1)
            for fact in reversed(facts.by_sheet[back])
            if _all(fact, share) and fact.place < share.fact.place and _pointed(share, fact)
        ][:1]
    parts = facts.about(share.said, share.sheet) if wholes else []
    parts = [part for part in parts if abs(facts.index(part.sheet) - share.index) <= FAR and may_be_part(share, part)]
    if told_of:
        parts = [part for part in parts if part.value in told_of]
    told: dict[int, tuple[float, float, bool]] = {}
    for whole in wholes:
        for at, part in enumerate(parts):
            quantity = part.one
            if not 0 < part.value < whole.value or part.place == whole.place or apart(part, whole):
                continue
            same = same_noun(part.noun, whole.noun) or (part.noun in PEOPLE and whole.noun in PEOPLE)
            same = same or whole.one.kind == "money"
            opened = whole.noun in part.context and OF_THE.match(part.sheet.text)
            if not same and not (not quantity.noun and (opened or alike(part.noun, whole.noun) >= 0.5)):
                continue
            if not one_kind(part, whole) or (part.sheet is whole.sheet and not quantity.of and _listed(facts, part)):
                continue
            if at not in told:
                told[at] = said_of(facts, share, part)
            said, weight, counted = told[at]
            few = same and few_counts(facts, whole.noun, quantity.kind)
            if (
                said < (0.3 if few else 0.45) or weight < (0.3 if few else 0.45 if said > 0.95 else 0.6)
            ) and not counted:
                continue
            said = max(said, 0.5) if few else said
            pair = Pair(index=facts.index(part.sheet), part=part, whole=whole, told=False)
            yield 0.4 + 0.5 * min(1.0, said + 0.4 * counted) + (0.1 if not share.fact.one.modifiers else 0.0), pair


def _wholes(facts: Facts, share: Share, part: Fact) -> list[Fact]:
    """What a count beside its share may be a part of: what is named, else what was counted just before."""
    if share.whole:
        return [share.whole]
    if share.fact.one.noun:
        found = list(facts.of(share.fact.one.noun))
        if not found and part.noun in PEOPLE:  # "648,000 inhabitants, that is one Ostravellian in four"
            found = [fact for noun in ("population", "inhabitant") for fact in facts.of(noun)]
        return found
    opening = share.sheet.text[: part.one.start]
    if OF_THE.match(opening):  # "Of the crimes of 2010, 20,025 were cleared up: nearly two thirds"
        nouns = [in_singular(token) for token in share.sheet.passage.words(0, part.one.start) if token.pos_ == "NOUN"]
        return [fact for noun in nouns[:1] for fact in facts.of(noun)]
    before = [fact for index in range(max(0, share.index - 2), share.index) for fact in facts.by_sheet[index]]
    if part.one.noun:
        return [fact for fact in before if same_noun(fact.noun, part.one.noun)]
    return [fact for fact in before if fact.one.noun and facts.index(fact.sheet) == share.index - 1][:1]


def _apposed(facts: Facts, share: Share) -> Iterator[tuple[float, Pair]]:
    """A part right beside its share: "every fourth officer, 640 men and women, …"."""
    one, text = share.fact.one, share.sheet.text
    for part in beside_it(facts, share):
        earlier = [
            fact for fact in facts.by_sheet[share.index] if fact.one.end <= one.start and fact.one.kind == part.one.kind
        ]
        pointed = share.points or one.of == "them" or PARTED.search(text[: one.start][-16:])
        if pointed and earlier and earlier[-1].value > part.value:
            yield 0.9, Pair(index=share.index, part=part, whole=earlier[-1], told=True)
        for whole in _wholes(facts, share, part):
            if (
                (whole is share.whole or _all(whole, share))
                and one_kind(part, whole)
                and whole.value > part.value
                and (whole.sheet is not part.sheet or whole is share.whole)
            ):
                yield 0.9, Pair(index=share.index, part=part, whole=whole, told=True)


def _pointed(share: Share, fact: Fact) -> bool:
    """Whether a figure may be what "of it" or "of them" points to: a sum is an "it", what is counted a "them"."""
    if IT.match(share.sheet.text, share.fact.one.end):
        return fact.one.kind == "money"
    return share.fact.one.of != "them" or fact.one.kind == "count"


def _all(fact: Fact, share: Share) -> bool:
    """Whether a count is of all of its kind."""
    one: Quantity = fact.one
    whole = one.kind in ("count", "money") and not one.of and not one.remaining and one.stated not in ("less", "more")
    if not whole or fact.value < 5 or times_apart(share.fact, fact):
        return False
    if ANOTHER.search(fact.sheet.text, 0, one.start):
        return False
    return not (one.modifiers - share.fact.one.modifiers and share.fact.one.noun and not share.points)


def _listed(facts: Facts, part: Fact) -> bool:
    return sum(fact.one.kind == part.one.kind for fact in facts.by_sheet[facts.index(part.sheet)]) > 3


def _make(share: Share, pair: Pair, score: float) -> Candidate:
    """The share on one side, its part and whole on the other."""
    sheet, part, whole = share.sheet, pair.part, pair.whole
    begin, end = share.region
    if sheet.text[begin - 1 : begin] == ":":
        begin = 0
    if part.sheet is not sheet:
        a, b = sheet.passage.place(begin, end), around([whole, part])
        b = b if whole.sheet is not sheet else part.sheet.passage.span
    else:
        low, high = part.one.start, part.one.end
        if whole.sheet is sheet:
            low, high = min(low, whole.one.start), max(high, whole.one.end)
        if share.fact.one.start >= high:
            a = sheet.passage.place(max(begin, high), end)
            b = sheet.passage.place(stretch(sheet, low, low)[0], max(high, min(begin, stretch(sheet, high, high)[1])))
        else:
            a = sheet.passage.place(begin, max(share.fact.one.end, min(end, low)))
            b = sheet.passage.place(low, max(high, stretch(sheet, high, high)[1]))
        if whole.sheet is not sheet:
            near = 0 < b[0] - whole.span[0] <= TOGETHER
            b = (whole.span[0], b[1]) if near else whole.span
    strength, triggers = round(min(0.95, 0.3 + 0.65 * score), 2), (share.fact.place, part.place, whole.place)
    return Candidate.of("arithmetic", strength, (a, b), triggers, unlike(share, pair), ANOTHER_WHOLE)
