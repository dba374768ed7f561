"""Which of the stances heard in a text are a critic's.

A stance that only tells, or only stands there, is believed where the same voice faults or asks for something near by:
a partner's single wish and a forecaster's expectation are no critique, a critic's plain finding beside demands is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from analysis.extraction.critic_passage import HELD
from analysis.extraction.critic_speech import DIRECT
from analysis.extraction.critic_turns import GOES_ON, Turns
from analysis.extraction.official import Sides, akin
from analysis.extraction.stance_weight import PLAIN, SURE, TELLING, Stance

_NEAR = 900
"""A plain finding stands at most so many characters from something surer of the same voice."""

_CLOSE = 400
"""Two telling stances so near each other support each other, whatever their speakers are called."""


def believed(heard: Turns, listed: Sequence[tuple[int, str]], sides: Sides) -> list[Stance]:
    """Keep what is sure, and what is less so beside something surer of the same voice.

    Args:
        heard: the stances of a text.
        listed: where an announced list of demands has an item, and whose.
        sides: which voices are marked as outside.
    """
    found = heard.stances

    @cache
    def kin(a: str, b: str) -> bool:
        return akin(heard.allied.get(a, a), heard.allied.get(b, b)) or akin(a, b)

    @cache
    def lists(of: str) -> int:
        return sum(kin(voice, of) for _, voice in listed)

    @cache
    def alone(voice: str) -> bool:
        mates = [other for other in reported if kin(other.voice, voice)]
        few = len({other.passage for other in mates}) + len({other.cue for other in mates}) < 3 and len(mates) < 3
        return few and not lists(voice) and not sides.marked(voice)

    firm: dict[str, int] = dict.fromkeys((voice for _, voice in listed), 2)
    telling = [one for one in found if one.weight >= TELLING]
    reported = [one for one in telling if not one.cue.startswith(GOES_ON)]
    for one in reported:
        firm[one.voice] = firm.get(one.voice, 0) + (2 if (one.weight == SURE and not one.soft) else 1)
    sure: list[Stance] = []
    placed = sorted(telling, key=lambda each: each.start)
    for one in telling:
        first = bisect_right(placed, one.start - _CLOSE, key=lambda each: each.start)
        last = bisect_left(placed, one.start + _CLOSE, key=lambda each: each.start)
        company = lists(one.voice) + sum(
            kin(other.voice, one.voice)
            or (other.weight == SURE and not other.soft and not other.cue.startswith(HELD))
            or other is one
            for other in placed[first:last]
        )
        if one.obliging and sides.marked(one.voice):
            company += 1
        if heard.within(one.start):
            sure.append(one)
            continue
        if alone(one.voice) and not one.cue.startswith(DIRECT):
            continue
        if firm.get(one.voice, 0) >= 2 or company >= 2:
            sure.append(one)
    if not sure:  # a short text may quote its only critic once, and then there is no company to wait for
        sure = [one for one in telling if one.cue.startswith(DIRECT)]
    believable = frozenset(sure)
    kept: list[Stance] = []
    for one in sorted(found, key=lambda each: (each.start, -each.weight)):
        if one.weight >= TELLING and one not in believable:
            continue
        if one.weight == PLAIN and not heard.within(one.start):
            near = any(voice == one.voice and abs(place - one.start) < _NEAR for place, voice in listed) or any(
                other.voice == one.voice and abs(other.start - one.start) < _NEAR for other in sure
            )
            if not near:
                continue
        if kept and one.start < kept[-1].end:
            if one.weight > kept[-1].weight:
                kept[-1] = one
            continue
        kept.append(one)
    return kept
