"""How specific the object is that two statements share.

By words, ties of the lexicon, and circles of things that belong together (prison, inmate), with what stands in the same
sentence.
"""

from __future__ import annotations

from functools import lru_cache

from analysis.comparison.tensions.opposites.circle_words import CIRCLES
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon import ties

TIED = 0.65
"""From here a tie of the lexicon counts: one family of words or one group of ours."""

CIRCLE = 0.5
"""What a word of the same circle (prison, inmate) counts beside the same word."""


@lru_cache(maxsize=50_000)
def _circles(word: str) -> frozenset[str]:
    return frozenset(name for name, members in CIRCLES.items() if word in members)


def related(
    one: Frame, left: frozenset[str], other: Frame, right: frozenset[str], index: Index
) -> tuple[float, tuple[str, ...]]:
    """How specific the object is that two statements share (0 to 1), and the shared words, best first."""
    scored: list[tuple[float, str]] = []
    free = set(right)
    spent: frozenset[str] = frozenset()
    chief = {one.subject, *one.objects, one.acted_upon}
    for weight, key in sorted((-index.weight(word), word) for word in left):
        best, word = 0.0, ""
        own, circles = ties().get(key, {}), _circles(key)
        near = free if circles else own.keys() & free
        for candidate in sorted(near | {key} if key in free else near):
            tie = 1.0 if candidate == key else own.get(candidate, 0.0)
            if tie < TIED:
                tie = CIRCLE if (circles & _circles(candidate)) - spent else 0.0
            value = tie * min(-weight, index.weight(candidate))
            if value > best:
                best, word = value, candidate
        if word:
            if word != key and own.get(word, 0.0) < TIED:
                spent |= circles & _circles(word)
            free.discard(word)
            factor = (
                0.45
                if key in one.carried or word in other.carried
                else 0.7
                if key not in one.keys or word not in other.keys
                else 1.0
            )
            verb = (word in other.keys and word not in other.nouns) or (key in one.keys and key not in one.nouns)
            factor *= 0.65 if verb else 1.0
            factor *= 1.2 if key in chief else 1.0
            scored.append((best * factor, key))
    counted = {word for _, word in scored} - one.carried - other.carried
    scored += [
        (0.5 * index.weight(f"name:{name}"), name)
        for name in one.names & other.names
        if not counted & set(name.split())
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1]))
    total = sum(value for value, _ in scored[:5])
    return min(1.0, total / 2.0), tuple(word for value, word in scored if value > 0.1)[:3]
