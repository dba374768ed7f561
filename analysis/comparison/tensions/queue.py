"""One queue of candidates from all families, best first."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from threadpoolctl import ThreadpoolController

from analysis.comparison.tensions import achieved, weighed
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.reading import read
from analysis.extraction.extract import Extraction
from analysis.text.places import same_pair

FAMILIES = (achieved, weighed)

BUCKET = 512
"""Candidates are compared only with those that begin within one bucket (in characters): no pairs across the text."""


def find(extraction: Extraction) -> tuple[Candidate, ...]:
    """The tensions of one text, families interleaved by strength, deterministic."""
    with _uncollected(), _threads().limit(limits=1, user_api="blas"):
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


@lru_cache(maxsize=1)
def _threads() -> ThreadpoolController:
    """The matrices of one text are small: several threads cost more than they bring, most of all on a busy machine."""
    return ThreadpoolController()


def ranked(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Strongest first, each pair of passages once, whichever way round and by however many families it was found."""
    order = sorted(
        found,
        key=lambda one: (-one.strength, one.a, one.b, one.kind, one.triggers),
    )
    kept: list[Candidate] = []
    near: dict[tuple[int, int], list[Candidate]] = defaultdict(list)
    for one in order:
        a, b = one.a[0] // BUCKET, one.b[0] // BUCKET
        around = (other for i in (-1, 0, 1) for j in (-1, 0, 1) for other in near[a + i, b + j])
        if any(same_pair((one.a, one.b), (other.a, other.b)) for other in around):
            continue
        kept.append(one)
        near[a, b].append(one)
        near[b, a].append(one)
    return tuple(kept)
