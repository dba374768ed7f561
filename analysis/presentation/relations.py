"""What a claim is to a demand and to a finding of fault, in words; all that is said of one relation stands together.

A critic asks for something, or finds fault and leaves the demand unsaid. The same relation reads otherwise to the one
and to the other: what is at odds with a demand bears a fault out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from analysis.comparison.answers import FAULT
from analysis.records import Critique

ANSWERED, PARTLY, OPPOSED, TOUCHED, SILENCE = "answered", "partly answered", "opposed", "touched", "silence"
"""What the text says to a demand, as the claim beside it that tells most has it."""


@dataclass(frozen=True, kw_only=True)
class Words:
    """One relation of a claim. What is said of one critique is said of a demand, or of a fault; the rest of both too.

    Attributes:
        state: what a critique is for it.
        long: what the claim does.
        head: the same in few words, to head a column with.
        one: a clause about the text, on one critique.
        many: the same on several; ``{it}`` stands for them.
        tick: what a reader who judges alone ticks.
    """

    state: str
    long: tuple[str, str]
    head: tuple[str, str, str]
    one: tuple[str, str]
    many: tuple[str, str, str]
    tick: tuple[str, str]


RELATIONS: Mapping[str, Words] = {
    "addresses": Words(
        state=ANSWERED,
        long=("says the thing is done", "says that it is not so, or is put right"),
        head=("says it is done", "says it is not so", "says it is done, or not so"),
        one=("a claim says it is done", "a claim says it is not so, or is put right"),
        many=(
            "a claim says that the thing is done",
            "a claim says that the thing is not so, or is put right",
            "a claim says that the thing is done, or the fault put right",
        ),
        tick=("it is done", "it is not so, or is put right"),
    ),
    "partly_addresses": Words(
        state=PARTLY,
        long=("says part of it is done, or will be", "says part of it is put right, or will be"),
        head=("says part is done, or will be", "says part is put right, or will be", "says part is, or will be"),
        one=("a claim says part of it is done, or will be", "a claim says part of it is put right, or will be"),
        many=(
            "a claim says that part of it is done, or will be",
            "a claim says that part of it is put right, or will be",
            "a claim says that part of it is done or put right, or will be",
        ),
        tick=("part is done, or will be", "part is put right, or will be"),
    ),
    "in_tension": Words(
        state=OPPOSED,
        long=("is at odds with it", "bears it out"),
        head=("is at odds with it", "bears it out", "is at odds with it, or bears it out"),
        one=("a claim is at odds with it", "a claim bears it out"),
        many=(
            "a claim is at odds with {it}",
            "a claim bears {it} out",
            "a claim is at odds with the demand, or bears the fault out",
        ),
        tick=("the opposite", "it is so"),
    ),
    "touches": Words(
        state=TOUCHED,
        long=("same matter only",) * 2,
        head=("same matter only",) * 3,
        one=("claims touch the matter, none says it is done", "claims touch the matter, none says it is put right"),
        many=("a claim touches the matter and says no more",) * 3,
        tick=("same matter only",) * 2,
    ),
}
"""The relations that say something, the most telling first."""

CLOSEST = "closest passage only"
"""What a row without a relation is."""

NOTHING = "nothing on it"
"""What a reader ticks where the text is silent."""

ANNOUNCES = ("announces it, or part of it", "announces a remedy, or part of one")
"""Of a claim that answers in part, and puts what it says into the future."""

ONE_TOUCHES = (
    "a claim touches the matter, and does not say it is done",
    "a claim touches the matter, and does not say it is put right",
)
"""Where no other claim does."""

AGAINST = ("is at odds with it", "bears it out", "is at odds with it or bears it out")
"""What a second claim does that goes against an answer."""

OPPOSES = ("is at odds with", "bears out", "is at odds with or bears out")
"""The same before several that it is done to."""

NONE_ANSWERS = "no claim was found that answers it"
NONE_SPEAKS = "no claim was found that answers, denies or touches {it}"
"""A demand that a claim denies is met by no answer and by no silence either."""


def asks(one: Critique) -> bool:
    """Whether a critic asks for something, rather than finding fault and leaving the demand unsaid."""
    return one.kind != FAULT


def place(one: Critique | None) -> int:
    """Where in a pair of words those stand that fit a critique: first those of a demand, or where it is not known."""
    return int(one is not None and not asks(one))


def place_of(several: Iterable[Critique]) -> int:
    """Where in three words those stand that fit several: those of demands, of findings of fault, or of both."""
    sorts = {place(one) for one in several}
    return 2 if len(sorts) > 1 else max(sorts, default=0)


def ticks(one: Critique) -> tuple[str, ...]:
    """What a text can say to a critique, for a reader to tick: the words of every relation, and of silence."""
    return (*(words.tick[place(one)] for words in RELATIONS.values()), NOTHING)


def called(relation: str, one: Critique | None = None, *, short: bool = False) -> str:
    """A relation in plain words, as they fit a demand, or a finding of fault; an unknown one as it stands.

    Args:
        relation: of a claim to it.
        one: the demand or fault; None where it is not known.
        short: in few words.
    """
    words = RELATIONS.get(relation)
    if words is None:
        return relation.replace("_", " ") or CLOSEST
    return (words.head if short else words.long)[place(one)]
