"""All families: rules and resemblances weighed together into one ranking.

The rules of a family (``contradiction``, ``arithmetic`` …) are exact where they know the words and silent where they do
not. So every statement is also set beside the passages nearest to it in meaning, and what the rules say of a pair is
one feature among others: how near the two come, how firm the one is and how particular the other, where they stand.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from analysis.comparison.tensions.opposites.clash import spoken, words
from analysis.comparison.tensions.opposites.other_bodies import of_other_bodies
from analysis.comparison.tensions.read.candidate import FLOOR, Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.reading import Reading
from analysis.comparison.tensions.weighing.absolute_words import ABSOLUTE, PARTICULAR
from analysis.comparison.tensions.weighing.affinity import Affinity, about, totals
from analysis.comparison.tensions.weighing.cells import Floats
from analysis.comparison.tensions.weighing.explained import beside, counted, named, particular, question, signed, untied
from analysis.comparison.tensions.weighing.nearness import Nearness
from analysis.comparison.tensions.weighing.network import network
from analysis.comparison.tensions.weighing.numerals import may_be, timed, told
from analysis.comparison.tensions.weighing.odds import chance, sparse, weigh, weights
from analysis.comparison.tensions.weighing.pairs import Pairs, Signs, features, pairs, signs
from analysis.comparison.tensions.weighing.rivals import rivals
from analysis.comparison.tensions.weighing.ruled import COUNTED, Orders, by_rule, rule_features
from analysis.comparison.tensions.weighing.set_apart import (
    EXCEPTIONS,
    excepts,
    is_repeated,
    of_two_bodies,
    told_as_over,
)
from analysis.comparison.tensions.weighing.sides import by_side
from analysis.comparison.tensions.weighing.toothless import blunted
from analysis.text.caseless import Caseless
from analysis.text.places import Place

UNRECKONED = 0.18
"""The score below which a pair of figures or dates that no rule has reckoned with is not shown, higher than the FLOOR
of other pairs: there is nothing in it to check. Of those below, one in five was annotated in unread texts, and they
were nearly half of the traps."""

EACH = 4
"""Candidates for each statement and each passage at most: what goes with everything goes with nothing."""

SURE, UNWEIGHED = 0.6, 0.2
"""From this strength on what a rule finds is kept however many pairs a passage has; a pair that cannot be weighed (a
side is no claim put forward now) is ranked low, by its rule alone."""

CERTAIN = {"independence": 0.7}
"""From this strength on (0.8 for the others) a rule over words has a say of its own in the rank, as much as the
weighing. Rules over figures and dates have none: how far to trust them is told by the weighing alone."""

BELIEVED = 0.88
"""From this strength on a rule is believed as it stands: the words deny each other, whatever else the pair is like."""

LOOSE = 0.6
"""How far a rule is trusted whose finding stands within one statement, or in none that can be weighed."""

OTHER = 0.5
"""What is left of the score of a pair of two bodies, the one said to be independent, the other described in executive
hands, that nothing in the text ties to each other and no rule speaks of: they were annotated more seldom than other
such pairs of this family."""

TIMES = frozenset({"chronology"})
"""The family of a pair only where both sides say when, how long or in which order."""


def find(reading: Reading) -> list[Candidate]:
    """Statements beside what takes some of them back, best first."""
    every = by_rule(reading)
    loose = [replace(one, strength=round(LOOSE * one.strength, 3)) for one in every.loose if one.strength >= SURE]
    whole = {(one.start, one.end): one.proposition.text for one in reading.statements}
    return [*_weighed(reading, every.pairs, whole), *loose] if reading.frames else loose


def _weighed(
    reading: Reading, ruled: Mapping[Orders, Sequence[Candidate]], whole: Mapping[Place, str]
) -> list[Candidate]:
    """The pairs worth showing, best first; then what the rules are sure of though it cannot be weighed.

    ``whole``: each statement as it is read alone, by its place.
    """
    found = reading.frames
    summed = totals(found)
    near = Nearness(found, reading.index)
    affinity = Affinity(about(found, summed, near.beside))
    listed = pairs(found, near, affinity, also=list(ruled))
    near.let_go()
    read = signs(found, texts=reading.index.texts, summed=summed)
    first = network().odds(
        {**features(found, read, affinity, listed), **rule_features(listed, ruled, len(found))},  # held no longer
        len(listed.ones),
        by_side(found, read, listed),
    )
    second = weigh(rivals(listed, first, len(found)), len(listed.ones), weights())
    scores = chance(sparse(second, len(found)))
    places = listed.places(list(ruled))
    weighed: list[tuple[float, Orders, Sequence[Candidate]]]
    weighed = [(score, pair, ()) for score, pair in _above(found, listed, scores, places, ruled)]
    weighed += [(_believed(float(scores[place]), ruled[pair]), pair, ruled[pair]) for pair, place in places.items()]
    weighed.sort(key=lambda each: (-each[0], each[1]))
    free = [pair for _, pair, said in weighed if not said]
    kinds = _families(found, affinity, free)
    weighed = _other_bodies(reading, weighed, kinds)
    excepting = set(reading.index.texts.possible(*EXCEPTIONS))
    result: list[Candidate] = []
    count: Counter[tuple[str, int]] = Counter()
    for score, pair, said in weighed:
        sides = (("one", pair[0]), ("other", pair[1]))
        room = all(count[side] < EACH for side in sides) or any(one.strength >= SURE for one in said)
        reckoned = said or kinds[pair] not in COUNTED or score >= UNRECKONED
        if score >= FLOOR and room and reckoned and not _set_apart(found, pair, excepting):
            count.update(sides)
            result.append(_candidate(near, kinds.get(pair, ""), pair, score, said, read, whole))
    for pair in sorted(ruled.keys() - places.keys()):
        result += [replace(one, strength=round(_apart(one), 3)) for one in ruled[pair] if one.strength >= SURE]
    return result


def _other_bodies(
    reading: Reading, weighed: Sequence[tuple[float, Orders, Sequence[Candidate]]], kinds: Mapping[Orders, str]
) -> list[tuple[float, Orders, Sequence[Candidate]]]:
    """The pairs, best first, with less for those that are of two bodies which nothing ties (:data:`OTHER`)."""
    if "independence" not in kinds.values():
        return list(weighed)
    apart = {(claim.order, fact.order) for claim, fact in of_other_bodies(reading)}
    starts = [one.start for one in reading.passages]
    sentence = [bisect_right(starts, one.start) - 1 for one in reading.frames]
    less = []
    for score, (one, other), said in weighed:
        there = (sentence[one], sentence[other])
        if kinds.get((one, other)) == "independence" and (there in apart or there[::-1] in apart):
            score *= OTHER
        less.append((score, (one, other), said))
    return sorted(less, key=lambda each: (-each[0], each[1]))


def _believed(score: float, said: Sequence[Candidate]) -> float:
    """What a pair is worth of which the weighing makes ``score`` and rules say something."""
    words_ = [one for one in said if one.kind not in COUNTED]
    certain = [one.strength for one in words_ if one.strength >= CERTAIN.get(one.kind, 0.8)]
    own = max((one if one >= BELIEVED else math.sqrt(one * score) for one in certain), default=0.0)
    return max(score, round(own, 9))


def _families(found: Sequence[Frame], affinity: Affinity, free: Sequence[Orders]) -> dict[Orders, str]:
    """The families of pairs that no rule speaks of; of figures or dates where both sides tell some."""
    orders = {order for pair in free for order in pair}
    counting = {order: may_be(found[order]) - (frozenset() if timed(found[order]) else TIMES) for order in orders}
    barred = [COUNTED - (counting[one] & counting[other]) for one, other in free]
    return dict(zip(free, affinity.families(free, barred), strict=True))


def _apart(one: Candidate) -> float:
    return (LOOSE if one.kind in COUNTED else UNWEIGHED) * one.strength


def _above(
    found: Sequence[Frame],
    listed: Pairs,
    scores: Floats,
    places: Mapping[Orders, int],
    ruled: Mapping[Orders, Sequence[Candidate]],
) -> Iterator[tuple[float, Orders]]:
    """The pairs that no rule speaks of and that are likely enough to be shown, with how likely."""
    likely = scores >= FLOOR
    likely[list(places.values())] = False
    free = list(zip(listed.ones[likely].tolist(), listed.others[likely].tolist(), strict=True))
    met = (listed.near.count[likely] > 0).tolist()
    silent = all(one.strength < SURE for said in ruled.values() for one in said)
    return zip(blunted(found, free, scores[likely].tolist(), met, silent=silent), free, strict=True)


def _set_apart(found: Sequence[Frame], pair: Orders, excepting: Collection[int]) -> bool:
    """Whether something sets a pair apart; ``excepting``: the orders of those that may except something."""
    one, other = (found[order].text for order in pair)
    return (
        (pair[0] in excepting and excepts(one, other))
        or (pair[1] in excepting and excepts(other, one))
        or of_two_bodies(one, other)
        or is_repeated(one, other)
        or told_as_over(one, other)
        or told_as_over(other, one)
    )


def _candidate(
    near: Nearness,
    kind: str,
    pair: Orders,
    score: float,
    ruled: Sequence[Candidate],
    read: Signs,
    whole: Mapping[Place, str],
) -> Candidate:
    """A pair in the words of the rule that is surest of it, else in those of its own signs."""
    one, other = near.frames[pair[0]], near.frames[pair[1]]
    if ruled:
        best = max(ruled, key=lambda each: (each.strength, each.kind))
        if best.kind in COUNTED:  # it may turn on figures of several sentences
            return replace(best, strength=round(score, 3))
        return replace(best, strength=round(score, 3), a=one.span, b=other.span)
    met = [(spoken(one, a), spoken(other, b), a == b) for a, b in near.met(*pair)[:3]]
    ties = named(met) or untied(one, other, (whole[one.span], whole[other.span]))
    if kind in COUNTED:
        here, there = told(one, kind), told(other, kind)
        said = counted(one, here, other, there)
    else:
        here, there = _place(one, read.firm, ABSOLUTE), _place(other, read.particular, PARTICULAR)
        said = signed(words(one, here) if here else "", particular(other, there) if there else "")
    places = one.place(*here) if here else one.span, other.place(*there) if there else other.span
    why, asked = f"{beside(ties)}: {said}", question(kind, one, other)
    return Candidate.of(kind, round(score, 3), (one.span, other.span), places, why, asked)


_NUMBERED = re.compile(r"\b(?:Nos?|Articles?|Sections?|Paragraphs?|Chapters?|Rules?)\.? $", re.IGNORECASE)


def _says(match: re.Match[str], text: str) -> bool:
    """Whether a sign is said, and not part of a name: "equal" in "the Equal Treatment Act", "112" in "Act No. 112"."""
    named = match.start() > 0 and match.group().istitle() and text[match.end() : match.end() + 2].strip().istitle()
    return not named and not _NUMBERED.search(text, 0, match.start())


def _place(one: Frame, having: Mapping[str, Floats], signs_of: Mapping[str, tuple[float, Caseless]]) -> Place | None:
    """Where the weightiest of a statement's signs stands; None where it has none."""
    found = [
        (signs_of[kind][0], -match.start(), match.span())
        for kind in sorted(signs_of)
        if having[kind][one.order]
        and (match := next((each for each in signs_of[kind][1].read(one.text) if _says(each, one.text)), None))
    ]
    return max(found)[2] if found else None
