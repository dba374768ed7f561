"""Independence claimed of one body, dependence described of another, with nothing in the text that ties the two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.opposites.independence import Said, chains, said_dependent, said_independent
from analysis.comparison.tensions.read.passages import Passage
from analysis.comparison.tensions.read.reading import Reading


def of_other_bodies(reading: Reading) -> Iterator[tuple[Passage, Passage]]:
    """Sentences that call named bodies independent, each beside those that put quite other ones in executive hands.

    Two are tied where a word of the one names the other, or where the one is chosen or run by the other.
    """
    claimed = [group for group in _by_passage(said_independent(reading)) if all(one.body.named for one in group)]
    described = list(_by_passage(said_dependent(reading))) if claimed else []
    above = chains(reading) if described else {}
    for mine in claimed:
        words, keys = _words(mine), {one.body.key for one in mine}
        hands = {link.body.key for key in keys for link in above.get(key, ())}
        for theirs in described:
            if not words & _words(theirs) and not hands & {one.body.key for one in theirs}:
                yield mine[0].passage, theirs[0].passage


def _by_passage(found: Iterator[Said]) -> Sequence[Sequence[Said]]:
    groups: dict[int, list[Said]] = {}
    for one in found:
        groups.setdefault(one.passage.order, []).append(one)
    return list(groups.values())


def _words(found: Sequence[Said]) -> frozenset[str]:
    """What the bodies are called, in all their words."""
    return frozenset().union(*(one.body.words | frozenset(one.body.key.split()) for one in found))
