"""One queue of candidates from all families, best first."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from analysis.comparison.tensions.opposites import achieved
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.weighing import weighed
from analysis.comparison.tensions.weighing.explained import unnamed
from analysis.comparison.tensions.weighing.ruled import COUNTED
from analysis.comparison.threads import one_thread
from analysis.extraction.extract import Extraction
from analysis.text.places import Place, same_passage

FAMILIES = (achieved, weighed)

BUCKET = 512
"""Candidates are compared only with those that begin within one bucket (in characters): no pairs across the text."""

AGAIN = 0.8
"""What a pair is worth for each side of a stronger pair that is one of its own passages: readers are to meet different
passages first. On 117 unread texts as many of the first ten pairs are annotated ones with it as without (0.69), on
the five held-out ones too (0.46)."""

Side = tuple[int, int]
"""A pair, by its place among those kept, and which of its two sides."""


def find(extraction: Extraction) -> tuple[Candidate, ...]:
    """The tensions of one text, families interleaved by strength, deterministic."""
    with _uncollected(), one_thread():
        return _found(extraction)  # by its end all it made is gone: nothing is left to be looked through for circles


def _found(extraction: Extraction) -> tuple[Candidate, ...]:
    reading = read(extraction)
    return ranked(candidate for family in FAMILIES for candidate in family.find(reading))


@contextmanager
def _uncollected() -> Iterator[None]:
    """What a search makes lives to its end, in no circle: to look for circles in it is a twentieth of the work."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def ranked(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Strongest first, each pair of passages once, whichever way round and by however many families it was found.

    A passage that stands in stronger pairs already counts for less in each further one (:data:`AGAIN`). Where a rule
    over figures or dates tells what does not come out in a pair that came up without a rule too, its words are shown.
    """
    kept: list[Candidate] = []
    near: dict[int, list[tuple[Place, Side]]] = defaultdict(list)
    for one in sorted(found, key=_order):
        a, b = (_standing(near, place) for place in (one.a, one.b))
        same = [pair for pair, side in a if (pair, 1 - side) in b]
        for pair in same:
            if one.kind in COUNTED and unnamed(kept[pair].why) and not unnamed(one.why):
                kept[pair] = _named(kept[pair], one)
        if same:
            continue
        for side, place in enumerate((one.a, one.b)):
            near[place[0] // BUCKET].append((place, (len(kept), side)))
        kept.append(replace(one, strength=round(one.strength * AGAIN ** (len(a) + len(b)), 3)))
    return tuple(sorted(kept, key=_order))


def _named(pair: Candidate, rule: Candidate) -> Candidate:
    """A pair in the words of a rule; its passages stay its own, unless the clashing words stand outside them."""
    if all(any(start <= left and right <= end for start, end in (pair.a, pair.b)) for left, right in rule.triggers):
        return replace(rule, strength=pair.strength, a=pair.a, b=pair.b)
    return replace(rule, strength=pair.strength)


def _order(one: Candidate) -> tuple[float, Place, Place, str, tuple[Place, ...]]:
    return -one.strength, one.a, one.b, one.kind, one.triggers


def _standing(near: Mapping[int, Sequence[tuple[Place, Side]]], place: Place) -> frozenset[Side]:
    """The sides of stronger pairs that are the same passage."""
    bucket = place[0] // BUCKET
    around = (each for at in (bucket - 1, bucket, bucket + 1) for each in near.get(at, ()))
    return frozenset(side for other, side in around if same_passage(place, other))
