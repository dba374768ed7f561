"""The five families that turn on words: rules and resemblances weighed together into one ranking.

The rules of a family (``contradiction``, ``scope`` …) are exact where they know the words and silent where they do
not. So every statement is also set beside the passages nearest to it in meaning, and what the rules say of a pair is
one feature among others: how near the two come, how firm the one is and how particular the other, where they stand.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.tensions import contradiction, evidence, independence, scope, terminology
from analysis.comparison.tensions.absolute_words import ABSOLUTE, PARTICULAR
from analysis.comparison.tensions.affinity import Affinity, about, totals
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.clash import words
from analysis.comparison.tensions.frames import Frame
from analysis.comparison.tensions.nearness import Nearness
from analysis.comparison.tensions.pairs import Pairs, Signs, features, pairs, signs
from analysis.comparison.tensions.reading import Reading
from analysis.comparison.tensions.rivals import rivals
from analysis.comparison.tensions.set_apart import excepts, of_two_bodies
from analysis.comparison.tensions.weighing import chance, weigh, weights
from analysis.text.caseless import Caseless

RULES = (contradiction, scope, evidence, terminology)

SHARE, FEWEST = 1, 16
"""One candidate for so many statements at most, but so many in any case: a long text is not an endless list."""

FLOOR = 0.08
"""Below, a pair that no rule is sure of is not shown: on unread texts one in ten of such pairs was annotated."""

SENTENCE = 24
"""A sentence holds fewer frames."""

EACH = 3
"""Candidates for each statement and each passage at most: what goes with everything goes with nothing."""

SURE, UNWEIGHED = 0.6, 0.2
"""From this strength on what a rule finds is kept, wherever it ranks; a pair that cannot be weighed (a side is no claim
put forward now) is ranked low, by its rule alone."""

CERTAIN = {"independence": 0.7}
"""From this strength on (0.8 for the others) a rule has a say of its own in the rank, as much as the weighing has."""

BELIEVED = 0.88
"""From this strength on a rule is believed as it stands: the words deny each other, whatever else the pair is like."""

QUESTIONS: Mapping[str, str] = {
    "contradiction": "Do both passages speak of the same thing at the same time, and if so, which of them holds?",
    "scope": "Who or what falls under the second passage, and does the first still hold for them?",
    "evidence": "Would the first passage still follow if the second explained what was counted or what changed?",
    "independence": "What is left of the independence said in the first passage where the second holds?",
    "terminology": "Is the thing itself gone, free or open, or does it go on under another name or meaning?",
}
"""What would dissolve a pair of each family, where no rule asks more exactly."""

Place = tuple[int, int]
Orders = tuple[int, int]
Floats = NDArray[np.float64]
Ruled = dict[Orders, list[tuple[str, Candidate]]]


def find(reading: Reading) -> list[Candidate]:
    """Statements beside what takes some of them back, best first."""
    found = reading.frames
    if not found:
        return []
    ruled = by_rule(reading)
    summed = totals(found)
    near = Nearness(found, reading.index)
    affinity = Affinity(about(found, summed, near.beside))
    listed = pairs(found, near, affinity, also=list(ruled))
    read = signs(found, texts=reading.index.texts, summed=summed)
    told = {**features(found, read, affinity, listed), **rule_features(listed, ruled)}
    first = weigh(told, len(listed.ones), weights()["first"])
    second = weigh(rivals(listed, first, len(found)), len(listed.ones), weights()["second"])
    scores = chance(second)
    places = listed.places(list(ruled))
    weighed: list[tuple[float, Orders, list[tuple[str, Candidate]]]]
    weighed = [(score, pair, []) for score, pair in _above(listed, scores, places.values())]
    for pair, place in places.items():
        score, said = float(scores[place]), ruled[pair]
        certain = [one.strength for name, one in said if one.strength >= CERTAIN.get(name, 0.8)]
        own = max((one if one >= BELIEVED else math.sqrt(one * score) for one in certain), default=0.0)
        weighed.append((max(score, round(own, 9)), pair, said))
    weighed.sort(key=lambda each: (-each[0], each[1]))
    result: list[Candidate] = []
    count: Counter[tuple[str, int]] = Counter()
    most = max(FEWEST, len(found) // SHARE)
    for score, pair, said in weighed:
        sides = (("one", pair[0]), ("other", pair[1]))
        short = score >= FLOOR and len(result) < most and all(count[side] < EACH for side in sides)
        shown = short or any(candidate.strength >= SURE for _, candidate in said)
        if shown and not _set_apart(found[pair[0]].text, found[pair[1]].text):
            count.update(sides)
            result.append(_candidate(near, affinity, pair, score, said, read))
    for pair in sorted(ruled.keys() - places.keys()):
        result += [
            replace(one, strength=round(UNWEIGHED * one.strength, 3)) for _, one in ruled[pair] if one.strength >= SURE
        ]
    return result


def _above(listed: Pairs, scores: Floats, ruled: Iterable[int]) -> list[tuple[float, Orders]]:
    """The pairs that no rule speaks of and that are likely enough to be shown, with how likely."""
    likely = scores >= FLOOR
    likely[list(ruled)] = False
    ones, others = listed.ones[likely].tolist(), listed.others[likely].tolist()
    return list(zip(scores[likely].tolist(), zip(ones, others, strict=True), strict=True))


def _set_apart(one: str, other: str) -> bool:
    return excepts(one, other) or excepts(other, one) or of_two_bodies(one, other)


def by_rule(reading: Reading) -> Ruled:
    """What the rules find, by the orders of both sides: the rule's name and its candidate."""
    found = reading.frames
    result: Ruled = defaultdict(list)
    order = {one.span: one.order for one in found}
    for rule in RULES:
        name = rule.__name__.rpartition(".")[2]
        for candidate in rule.between(found, reading.index):
            result[order[candidate.a], order[candidate.b]].append((name, candidate))
    starts = [one.start for one in found]
    for candidate in independence.find(reading):  # whole sentences: it follows bodies across clauses
        one, other = (
            _frame(found, starts, side, trigger)
            for side, trigger in zip((candidate.a, candidate.b), candidate.triggers, strict=False)
        )
        if one is not None and other is not None and one is not other:
            result[one.order, other.order].append(("independence", candidate))
    return result


def _frame(found: Sequence[Frame], starts: Sequence[int], side: Place, trigger: Place) -> Frame | None:
    """The frame of a sentence that holds the trigger; the first one of the sentence where none does."""
    last = bisect_left(starts, side[1])
    inside = [one for one in found[max(0, last - SENTENCE) : last] if one.end > side[0]]
    return next((one for one in inside if one.start <= trigger[0] < one.end), inside[0] if inside else None)


def rule_features(listed: Pairs, ruled: Ruled) -> dict[str, Floats]:
    """What the rules say of pairs, as features: by name, one value a pair of ``listed``."""
    result: dict[str, Floats] = {}
    for pair, place in sorted(listed.places(list(ruled)).items()):
        for name, candidate in ruled[pair]:
            column = result.setdefault(f"rule_{name}", np.zeros(len(listed.ones)))
            column[place] = max(column[place], candidate.strength)
    return result


def _candidate(
    near: Nearness,
    affinity: Affinity,
    pair: Orders,
    score: float,
    ruled: Sequence[tuple[str, Candidate]],
    read: Signs,
) -> Candidate:
    one, other = near.frames[pair[0]], near.frames[pair[1]]
    if ruled:
        best = max((candidate for _, candidate in ruled), key=lambda each: (each.strength, each.kind))
        return Candidate(
            kind=best.kind,
            strength=round(score, 3),
            a=one.span,
            b=other.span,
            triggers=best.triggers,
            why=best.why,
            question=best.question,
        )
    kind = affinity.family(*pair)
    firm, particular = _place(one, read.firm, ABSOLUTE), _place(other, read.particular, PARTICULAR)
    ties = ", ".join(a if a == b else f"{a} ~ {b}" for a, b in near.met(*pair)[:3]) or "what stands around them"
    said = f"“{words(one, firm)}” is said without reserve" if firm else "one is put forward as it stands"
    yet = f"“{words(other, particular)}”" if particular else "a particular"
    return Candidate(
        kind=kind,
        strength=round(score, 3),
        a=one.span,
        b=other.span,
        triggers=(
            one.place(*firm) if firm else one.span,
            other.place(*particular) if particular else other.span,
        ),
        why=f"two passages on one matter ({ties}): {said}, the other tells of {yet}",
        question=QUESTIONS[kind],
    )


def _place(one: Frame, having: Mapping[str, Floats], signs_of: Mapping[str, tuple[float, Caseless]]) -> Place | None:
    """Where the weightiest of a statement's signs stands; None where it has none."""
    found = [
        (signs_of[kind][0], -match.start(), match.span())
        for kind in sorted(signs_of)
        if having[kind][one.order] and (match := signs_of[kind][1].search(one.text))
    ]
    return max(found)[2] if found else None
