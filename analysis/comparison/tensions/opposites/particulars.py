"""A general promise beside a particular that takes it back without the promise's own noun.

"Nobody needs a permit", and "gatherings with the written approval of the prefect"; "anyone who applies is given one",
and "refused: 51". What clashes is the giving and the withholding; that it is of one thing is told by where the two
stand, by a word in common, or by what the promise takes up from the sentence before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.opposites import particular_words as cues
from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.opposites.objects import related
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.caseless import Caseless
from analysis.text.places import Place


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What is promised, what takes it back.

    Attributes:
        kind: the family.
        promise, back: their words.
        strength: how hard they clash.
        near: how many statements apart, in one paragraph, they are of one thing whatever else they share.
        shared: how specific a thing they have to share farther apart.
        why: what the pair is, in words.
    """

    kind: str
    promise: Caseless
    back: Caseless
    strength: float
    near: int
    shared: float
    why: str


TAKEN = (
    Taken(
        kind="scope",
        promise=cues.NO_LEAVE,
        back=cues.BY_LEAVE,
        strength=0.9,
        near=0,
        shared=0.14,
        why="no leave is needed in one place (“{}”), and it is in the other (“{}”)",
    ),
    Taken(
        kind="contradiction",
        promise=cues.ALL_GIVEN,
        back=cues.SOME_REFUSED,
        strength=0.9,
        near=3,
        shared=0.3,
        why="all get it in one place (“{}”), and some were refused in the other (“{}”)",
    ),
    Taken(
        kind="contradiction",
        promise=cues.ONE_TERM,
        back=cues.A_FURTHER_TERM,
        strength=0.9,
        near=0,
        shared=0.3,
        why="held for one term in one place (“{}”), and for a further one in the other (“{}”)",
    ),
    Taken(
        kind="contradiction",
        promise=cues.NO_CONTEST,
        back=cues.BY_CONTEST,
        strength=0.9,
        near=1,
        shared=0.3,
        why="given without a contest in one place (“{}”), and by one in the other (“{}”)",
    ),
    Taken(
        kind="scope",
        promise=cues.FREE_TO_ALL,
        back=cues.BY_LEAVE,
        strength=0.88,
        near=0,
        shared=0.3,
        why="all may do it in one place (“{}”), and leave is needed in the other (“{}”)",
    ),
    Taken(
        kind="scope",
        promise=cues.ALL_EQUAL,
        back=cues.ONE_GROUP,
        strength=0.88,
        near=2,
        shared=0.2,
        why="all are equal in one place (“{}”), and one group has a rule of its own in the other (“{}”)",
    ),
    Taken(
        kind="scope",
        promise=cues.TO_ALL,
        back=cues.KEPT_BACK,
        strength=0.88,
        near=0,
        shared=0.3,
        why="open in one place (“{}”), kept back in the other (“{}”)",
    ),
)


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Promises beside the particulars that take them back."""
    result: list[Candidate] = []
    for each in TAKEN:
        promised = {order: place for order, place in _places(each.promise, index).items() if _flat(found[order])}
        back = everywhere(each.back, found, index.texts) if promised else {}
        orders = sorted(order for order in back if order not in promised and _told(found[order]))
        for order, place in promised.items():
            one = found[order]
            left = _of(one, place, found)
            here = []
            for other in index.partners(one, left, orders):
                if apart(one.names, other.names):
                    continue
                close = abs(one.order - other.order) <= each.near and one.unit.paragraph == other.unit.paragraph
                weight = max(
                    index.shared(one, other, left, other.keys).weight,
                    related(one, left, other, other.keys, index)[0] / 2,
                )
                if close or weight >= each.shared:
                    here.append((-weight, other.order))
            for _, number in sorted(here)[:1]:
                result.append(_candidate(each, one, place, found[number], back[number]))
    return result


def _places(pattern: Caseless, index: Index) -> dict[int, Place]:
    return {order: match.span() for order, match in index.texts.having(pattern).items()}


def _of(one: Frame, place: Place, found: Sequence[Frame]) -> frozenset[str]:
    """What a promise is about; where it names nothing itself, what the statement before it is about."""
    own = one.without(*place)
    before = found[one.order - 1] if one.order else one
    if (own and one.subject) or before.unit.paragraph != one.unit.paragraph:
        return own
    return own | before.keys


def _flat(one: Frame) -> bool:
    """Whether a statement promises flatly."""
    return (
        one.role == "claim"
        and not (one.bare or one.exceptions or one.conditions)
        and one.tense not in ("before", "future")
        and one.modality not in ("would", "should", "might", "will")
    )


def _told(one: Frame) -> bool:
    """Whether a statement tells what is so, or was done."""
    return one.role in ("claim", "definition") and not one.bare and one.tense not in ("before", "future")


def _candidate(each: Taken, one: Frame, place: Place, other: Frame, back: Place) -> Candidate:
    two = Two(one, place, other, back)
    question = f"Does “{two.said}” hold for those of whom the other passage says “{two.yet}”?"
    return two.candidate(each.kind, each.strength, each.why.format(two.said, two.yet), question)
