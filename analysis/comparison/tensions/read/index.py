"""The index of shared keys: which statements speak of the same thing, and how specific that thing is.

Partners are looked up over keys and the words tied to them, nearest first and never more than a fixed number a key,
so that the work grows with the text and not with its square.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.topics import topics
from analysis.lexicon import ties
from analysis.text.caseless import Texts

NEAREST = 16
"""How many statements before and after are looked at for each key."""

POINTED = 2.2
"""What "this right" after a passage on the right adds: the text itself says that it is the same thing."""

UNKNOWN = 0.5
"""Weight of a key that no statement of the text has."""

ENOUGH = 2.2
"""Weight of shared keys (a rare one weighs 1) from which two statements share a specific thing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shared:
    """What two statements share: how specific it is (0 to 1), and the words, best first."""

    weight: float
    words: tuple[str, ...]


class Index:
    """The frames of one text by their keys."""

    def __init__(self, found: Sequence[Frame], texts: Texts | None = None) -> None:
        """Index ``found``, frames in reading order; ``texts``: what they say, where that is at hand."""
        self.frames = found
        self.texts = texts or Texts([one.text for one in found])
        """What they say, to be asked for patterns."""
        counts = Counter(key for one in found for key in one.keys)
        counts.update(f"name:{name}" for one in found for name in one.names)
        size = max(20, len(found))
        self._weights = {key: max(0.05, 1 - math.log(count) / math.log(size)) for key, count in counts.items()}
        self._ties: dict[str, frozenset[str]] = {}
        self._postings: dict[str, list[int]] = defaultdict(list)
        for one in found:
            for key in one.keys:
                self._postings[key].append(one.order)
            for name in one.names:
                self._postings[f"name:{name}"].append(one.order)
            for topic in topics(one.keys):
                self._postings[f"topic:{topic}"].append(one.order)

    def weight(self, key: str) -> float:
        """How much a shared key says: 1 when rare, near 0 when the whole text is about it."""
        return self._weights.get(key, UNKNOWN)

    def partners(self, one: Frame, keys: Iterable[str], among: Sequence[int]) -> list[Frame]:
        """Frames of ``among`` (orders, sorted) that share a key, or a word tied to one, with ``one``."""
        orders: set[int] = set()
        wanted = {f"name:{name}" for name in one.names} | {f"topic:{topic}" for topic in topics(one.keys)}
        for key in keys:
            wanted |= self._tied(key)
        for key in wanted:
            posted = self._postings.get(key, ())
            middle = bisect_left(posted, one.order)
            orders.update(posted[max(0, middle - NEAREST) : middle + NEAREST])
        near = bisect_left(among, one.order)
        orders.update(among[max(0, near - 2) : near + 3])
        return [self.frames[order] for order in sorted(orders.intersection(among)) if order != one.order]

    def _tied(self, key: str) -> frozenset[str]:
        """A key, and those of the text that are tied to it."""
        found = self._ties.get(key)
        if found is None:
            found = self._ties[key] = frozenset({key} | (ties().get(key, {}).keys() & self._postings.keys()))
        return found

    def shared(self, one: Frame, other: Frame, left: frozenset[str], right: frozenset[str]) -> Shared:
        """How specific a thing two frames share, by the keys ``left`` of the one and ``right`` of the other."""
        found: list[tuple[float, str]] = []
        free, weights, tied = set(right), self._weights, ties()
        for weight, key in sorted((-weights.get(word, UNKNOWN), word) for word in left):
            best, word = 0.0, ""
            own = tied.get(key, {})
            near = own.keys() & free
            for candidate in sorted(near | {key} if key in free else near):
                tie = 1.0 if candidate == key else own[candidate]
                if tie < 0.45:
                    continue
                value = tie * min(-weight, weights.get(candidate, UNKNOWN))
                if value > best:
                    best, word = value, candidate
            if word:
                free.discard(word)
                here, there = key in one.carried, word in other.carried
                factor = 0.25 if here and there else 0.8 if here or there else 1.0
                found.append((best * factor, key))
        found += [(0.25 * self.weight(f"name:{name}"), name) for name in one.names & other.names]
        common = topics(left - one.carried) & topics(right - other.carried)
        found += [(0.35, "") for _ in common]
        if one.unit.section and one.unit.section == other.unit.section:
            found.append((0.12, ""))
        if abs(one.order - other.order) <= 3 and one.unit.paragraph == other.unit.paragraph:
            later, earlier = (one, other) if one.order > other.order else (other, one)
            found += [(POINTED, noun) for noun in sorted(later.points) if noun in {key for _, _, key in earlier.lemmas}]
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        total = sum(value for value, _ in found)
        words = tuple(dict.fromkeys(word for value, word in found if word and value > 0.1))
        return Shared(weight=min(1.0, total / ENOUGH), words=words[:4])
