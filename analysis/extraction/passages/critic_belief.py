"""Which of the stances heard in a text are a critic's.

A stance that only tells, or only stands there, is believed where the same voice faults or asks for something near by:
a partner's single wish and a forecaster's expectation are no critique, a critic's plain finding beside demands is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.official import Sides, akin
from analysis.extraction.critics.stance_weight import CUES, PLAIN, SURE, TELLING, Stance
from analysis.extraction.passages.critic_passage import HELD
from analysis.extraction.passages.critic_speech import DIRECT
from analysis.extraction.passages.critic_turns import GOES_ON, Turns

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
    sure = _sure(heard, listed, sides)
    believable = frozenset(sure)
    kept: list[Stance] = []
    for one in sorted(heard.stances, key=lambda each: (each.start, -each.weight)):
        if one.weight >= TELLING and one not in believable:
            continue
        plain = one.weight == PLAIN and not heard.within(one.start)
        if plain and (_is_turned_from(one, sure, heard.page.source) or not _is_beside(one, sure, listed)):
            continue
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
        elif one.weight > kept[-1].weight:
            kept[-1] = one
    return kept


def _of_government(one: Stance, source: str) -> bool:
    """Whether somebody asks the official side by name ("appealed to the government to stop …")."""
    if one.weight != SURE or one.soft or not CUES["ask"].is_one(one.cue):
        return False
    whom, _, what = source[one.start : one.end].partition(" to ")
    return bool(what and len(whom.split()) < _NAMED and bag(whom) & words.ADDRESSED)


_NAMED = 6
"""Words in which whoever is asked is named."""


def _is_turned_from(one: Stance, sure: Sequence[Stance], source: str) -> bool:
    """Whether the same voice goes on with "however" or "but": what stands before that is granted or merely told."""
    behind = (other for other in sure if other.voice == one.voice and other.passage[0] >= one.passage[1])
    after = min(behind, key=lambda other: other.start, default=None)
    if after is None or after.passage[0] - one.passage[1] > _NEXT:
        return False
    return stance.ADVERSATIVE.search(source, after.passage[0], after.start) is not None


_NEXT = 3
"""Characters between a sentence and the next."""


def _is_beside(one: Stance, sure: Sequence[Stance], listed: Sequence[tuple[int, str]]) -> bool:
    """Whether the same voice asks for or faults something near by."""
    places = [*listed, *((other.start, other.voice) for other in sure)]
    return any(voice == one.voice and abs(place - one.start) < _NEAR for place, voice in places)


def _sure(heard: Turns, listed: Sequence[tuple[int, str]], sides: Sides) -> list[Stance]:
    """The telling stances that stand on a critic's floor, or that others of the same voice bear out.

    A voice that a reader asks for by name needs nobody to bear it out.
    """

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
        asks = voice.isupper() and any(_of_government(other, heard.page.source) for other in mates)
        return few and not lists(voice) and not sides.marked(voice) and not asks

    def company(one: Stance) -> int:
        first = bisect_right(placed, one.start - _CLOSE, key=lambda each: each.start)
        last = bisect_left(placed, one.start + _CLOSE, key=lambda each: each.start)
        near = sum(
            kin(other.voice, one.voice)
            or (other.weight == SURE and not other.soft and not other.cue.startswith(HELD))
            or other is one
            for other in placed[first:last]
        )
        return lists(one.voice) + near + (one.obliging and sides.marked(one.voice)) + sides.adverse(one.voice)

    firm: dict[str, int] = dict.fromkeys((voice for _, voice in listed), 2)
    telling = [one for one in heard.stances if one.weight >= TELLING]
    placed = sorted(telling, key=lambda each: each.start)
    reported = [one for one in telling if not one.cue.startswith(GOES_ON)]
    for one in reported:
        firm[one.voice] = firm.get(one.voice, 0) + (2 if (one.weight == SURE and not one.soft) else 1)
    sure = [
        one
        for one in telling
        if heard.within(one.start)
        or sides.asked_for(one.voice)
        or ((one.cue.startswith(DIRECT) or not alone(one.voice)) and (firm.get(one.voice, 0) >= 2 or company(one) >= 2))
    ]
    # a short text may quote its only critic once, and then there is no company to wait for
    return sure or [one for one in telling if one.cue.startswith(DIRECT)]
