"""What a critic speaks of throughout: the items of a list of demands seldom repeat what the list is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analysis.comparison.matching import weight
from analysis.extraction.critics.demands import Demand
from analysis.lexicon.words import content

TIMES = 3
"""A word that stands so often in one stretch of criticism is what the stretch is about."""
APART = 700
"""Demands of one critic further apart than this many characters belong to different stretches."""


def throughout(demands: Sequence[Demand], source: str, *, whole: bool = False) -> list[tuple[str, ...]]:
    """For each demand the words that run through the stretch of criticism it belongs to.

    Args:
        demands: demands that stand in ``source``, in any order.
        source: the text.
        whole: the text is criticism from end to end; then a stretch ends with the paragraph, as its matter does.

    Returns:
        For each demand, in the order given, base forms in alphabetical order; nothing where ``source`` is empty.
    """
    found: list[tuple[str, ...]] = [()] * len(demands)
    if not source:
        return found
    stretches: list[list[int]] = []
    for number in sorted(range(len(demands)), key=lambda place: demands[place].start):
        last = demands[stretches[-1][-1]] if stretches else None
        near = last and last.voice == demands[number].voice and demands[number].start - last.end < APART
        if last and near and not (whole and "\n\n" in source[last.end : demands[number].start]):
            stretches[-1].append(number)
        else:
            stretches.append([number])
    for stretch in stretches:
        start = min(min(demands[number].start, demands[number].passage[0]) for number in stretch)
        end = max(demands[number].end for number in stretch)
        start = source.rfind("\n\n", 0, start) + 1
        end = source.find("\n\n", end) if "\n\n" in source[end:] else len(source)
        voice = set(content(demands[stretch[0]].voice))
        counts = Counter(content(source[start : min(end, start + 10_000)]))
        words = tuple(sorted(w for w, n in counts.items() if n >= TIMES and weight(w) == 1.0 and w not in voice))
        for number in stretch:
            found[number] = words
    return found
