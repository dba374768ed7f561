"""What the rules find, laid on pairs of statements, so that it can be weighed with all else that speaks for a pair."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.comparison.tensions.arithmetic import family as arithmetic
from analysis.comparison.tensions.chronology import family as chronology
from analysis.comparison.tensions.opposites import contradiction, evidence, independence, scope, terminology
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.reading import Reading
from analysis.comparison.tensions.weighing.cells import Floats
from analysis.comparison.tensions.weighing.pairs import Pairs
from analysis.text.places import Place

OVER_WORDS = (contradiction, scope, evidence, terminology)
OVER_SENTENCES = (independence, arithmetic, chronology)

COUNTED = frozenset({"arithmetic", "chronology"})
"""Families of figures and dates. The more of them a text has, the more go together by accident."""

SENTENCE = 24
"""A sentence holds fewer frames."""

Orders = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Ruled:
    """What the rules find in a text.

    Attributes:
        pairs: by the orders of two frames, what the rules of which family say of them.
        loose: what stands in one frame alone, or in none.
    """

    pairs: Mapping[Orders, Sequence[Candidate]]
    loose: Sequence[Candidate]


def by_rule(reading: Reading) -> Ruled:
    """Ask all rules."""
    found = reading.frames
    pairs: dict[Orders, list[Candidate]] = defaultdict(list)
    loose: list[Candidate] = []
    order = {one.span: one.order for one in found}
    for rule in OVER_WORDS:
        for candidate in rule.between(found, reading.index):
            pairs[order[candidate.a], order[candidate.b]].append(candidate)
    starts = [one.start for one in found]
    for over in OVER_SENTENCES:  # whole sentences: they follow bodies, figures and dates across clauses
        for candidate in over.find(reading):
            one, other = (_frame(found, starts, side, candidate.triggers) for side in (candidate.a, candidate.b))
            if one is not None and other is not None and one is not other:
                pairs[one.order, other.order].append(candidate)
            else:
                loose.append(candidate)
    return Ruled(pairs=pairs, loose=loose)


def _frame(found: Sequence[Frame], starts: Sequence[int], side: Place, triggers: Sequence[Place]) -> Frame | None:
    """The frame of a sentence that holds the first trigger in it; the first of the sentence where none does."""
    last = bisect_left(starts, side[1])
    inside = [one for one in found[max(0, last - SENTENCE) : last] if one.end > side[0]]
    own = [place for place in triggers if side[0] <= place[0] < side[1]]
    return next((one for place in own[:1] for one in inside if one.start <= place[0] < one.end), (*inside, None)[0])


def rule_features(listed: Pairs, ruled: Mapping[Orders, Sequence[Candidate]], size: int) -> dict[str, Floats]:
    """What the rules say of pairs, as features: by name, one value a pair of ``listed``; ``size``: how many frames."""
    result: dict[str, Floats] = {}
    crowd = math.log1p(size) / 5
    for pair, place in sorted(listed.places(list(ruled)).items()):
        for candidate in ruled[pair]:
            names = {f"rule_{candidate.kind}": candidate.strength}
            if candidate.kind in COUNTED:
                names[f"crowd_{candidate.kind}"] = crowd
            for name, value in names.items():
                if name not in result:
                    result[name] = np.zeros(len(listed.ones))
                column = result[name]
                column[place] = max(column[place], value)
    return result
