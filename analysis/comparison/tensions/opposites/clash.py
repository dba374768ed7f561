"""Two statements of one thing at opposite poles: the search that contradiction and terminology share."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.opposites.oppositions import Opposition
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index, Shared
from analysis.text.places import Place

_LAW = re.compile(r"\b(?:act|law|code|order|decree|statute|treaty|convention|regulation)s?\b")


def clashes(family: str, poles: Sequence[Opposition], found: Sequence[Frame], index: Index) -> list[Candidate]:
    """The pairs of statements that stand at opposite poles about a shared thing.

    Args:
        family: the family of tensions that the poles give.
        poles: its oppositions.
        found: the frames of a text.
        index: the same frames by their keys.
    """
    result: list[Candidate] = []
    for opposition in poles:
        claims = everywhere(opposition.claim, found, index.texts)
        against = everywhere(opposition.against, found, index.texts) if claims else {}
        orders = sorted(against)
        best: dict[int, list[Candidate]] = defaultdict(list)
        for order, place in claims.items():
            one = found[order]
            if one.tense == "before":
                continue
            left = one.without(*place)
            for other in index.partners(one, left, orders):
                if not comparable(one, other):
                    continue
                shared = index.shared(one, other, left, other.without(*against[other.order]))
                if shared.weight < opposition.near:
                    continue
                two = Two(one, place, other, against[other.order])
                value = strength(opposition.strength, shared, one, other)
                why = f"{opposition.name}: {two.opposed(shared)}"
                best[order].append(two.candidate(family, value, why, opposition.question))
        for candidates in best.values():
            result += sorted(candidates, key=lambda one: (-one.strength, one.b))[:2]
    return result


class Two(NamedTuple):
    """Two statements, and where in each the words stand that clash."""

    one: Frame
    place: Place
    other: Frame
    against: Place

    @property
    def said(self) -> str:
        """The words of the one."""
        return words(self.one, self.place)

    @property
    def yet(self) -> str:
        """The words of the other."""
        return words(self.other, self.against)

    def opposed(self, shared: Shared) -> str:
        """That the one says this and the other that of what they share."""
        return f"“{self.said}” in one place, “{self.yet}” in the other; in both: {thing(shared, self.one)}"

    def candidate(self, kind: str, strength: float, why: str, question: str) -> Candidate:
        """The two as a pair to reconcile."""
        triggers = self.one.place(*self.place), self.other.place(*self.against)
        return Candidate.of(kind, strength, (self.one.span, self.other.span), triggers, why, question)


def comparable(one: Frame, other: Frame) -> bool:
    """Whether two statements could be about one thing at one time: a change told as one and plans are left alone."""
    if one.role not in ("claim", "definition") and other.role not in ("claim", "definition"):
        return False
    if "before" in (one.tense, other.tense) or (one.tense == "future") != (other.tense == "future"):
        return False
    return not apart(one.names, other.names)


def apart(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both name bodies or laws of one sort, and none in common: two boards, two acts."""
    if not left or not right or left & right:
        return False
    if not {sort_of(name) for name in left}.isdisjoint(sort_of(name) for name in right):
        return True
    return any(is_law(name) for name in left) and any(is_law(name) for name in right)


def sort_of(name: str) -> str:
    """The last word of a name, which says what sort of body or law it is of."""
    return name.split()[-1]


@lru_cache(maxsize=4096)
def is_law(name: str) -> bool:
    """Whether a name is that of a law."""
    return bool(_LAW.search(name))


def strength(base: float, shared: Shared, one: Frame, other: Frame) -> float:
    """How hard the words clash, by how specific the thing they share is; less for different years."""
    value = base * (0.55 + 0.45 * shared.weight)
    if one.years and other.years and not one.years & other.years:
        value *= 0.8
    if one.exceptions or other.exceptions:
        value *= 0.85
    return round(min(0.98, value), 3)


def words(one: Frame, place: Place) -> str:
    """The words at a place, as they stand, without line breaks."""
    return " ".join(one.text[slice(*place)].split())


def thing(shared: Shared, one: Frame) -> str:
    """What two statements share, for a sentence, in the words of the first."""
    return ", ".join(spoken(one, word) for word in shared.words) if shared.words else "the same matter"


def spoken(one: Frame, lemma: str) -> str:
    """A lemma as a statement has it: "media", not "medium"; the lemma where the statement only takes it up."""
    return next((one.text[start:end] for start, end, found in one.lemmas if found == lemma), lemma)
