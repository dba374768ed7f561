"""What is done away with in name, beside what does its work: the permit is gone, an entry has to be renewed each year.

The two share no word, for the word is what was changed. They are held together by what the thing does, and by standing
next to each other or sharing a telling word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.ended_words import ABSENT, ENDED, ENDING, OUTLAWED, WISHED
from analysis.comparison.tensions.opposites.kept_words import SORTS
from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.opposites.oppositions import any_of
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.caseless import Caseless
from analysis.text.places import Place

NEXT = 2
"""Statements apart at which what does the work of a thing is told of as its heir, whatever words it uses."""

SHARED = 0.12
"""How specific a thing two statements farther apart have to share."""

STRONG, LOOSE = 0.92, 0.88
"""How strong it is: next to each other, or with a telling word in common alone."""

ABOUT = 60
"""Characters between the words that do away with a thing and the thing."""

_ENDED = any_of(f"{ENDED}\n{OUTLAWED}\n{ABSENT}\n{ENDING}")
_BEFORE_IT = any_of(f"{ABSENT}\n{ENDING}")
"""Words of an end that have the thing right behind them."""

BEHIND = 25
"""Characters behind "there is no" and "the removal of" within which the thing stands."""

_IT = re.compile(r"\W*(?:it|they|these|this|that|those|all that|both)\b", re.IGNORECASE)


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What was done away with, beside what does its work."""
    ended = {order: match.span() for order, match in index.texts.having(_ENDED).items() if _done(found[order])}
    result: list[Candidate] = []
    for sort in SORTS.values() if ended else ():
        gone = {order: place for order, place in ended.items() if _thing(found, order, place, sort.named)}
        work = everywhere(sort.work, found, index.texts) if gone else {}
        orders = sorted(order for order in work if order not in ended and _now(found[order], work[order]))
        for order, place in gone.items():
            one = found[order]
            here = [
                _candidate(one, place, other, work[other.order], value)
                for other in index.partners(one, one.keys, orders)
                if (value := _heir(one, other, index))
            ]
            result += sorted(here, key=lambda each: (-each.strength, each.b))[:1]
    return result


def _done(one: Frame) -> bool:
    """Whether a statement tells flatly that something ended; what used to be asked may have."""
    return (
        one.role == "claim"
        and not (one.bare or one.negated or one.exceptions or one.conditions)
        and one.tense != "future"
        and one.modality in ("", "can")
    )


def _now(one: Frame, work: Place) -> bool:
    """Whether a statement tells of what is done now; what is due is."""
    now = one.tense != "future" or "due" in one.text[slice(*work)].split()
    return one.role in ("claim", "definition") and not one.bare and now and one.tense != "before"


def _thing(found: Sequence[Frame], order: int, ended: Place, named: Caseless) -> bool:
    """Whether what ended is a thing of a sort: by its name beside the words that end it, or by "it" after its name."""
    one = found[order]
    near = one.text[max(0, ended[0] - ABOUT) : ended[1] + ABOUT]
    if _BEFORE_IT.fullmatch(one.text[slice(*ended)]):
        if WISHED.search(one.text, 0, ended[0]):
            return False
        near = one.text[ended[1] : ended[1] + BEHIND]
    if named.first(near) is not None:
        return True
    before = found[order - 1] if order else one
    return (
        _IT.match(one.text) is not None
        and before.unit.paragraph == one.unit.paragraph
        and named.first(before.text[-ABOUT:]) is not None
    )


def _heir(one: Frame, other: Frame, index: Index) -> float:
    """How strongly the other is told of as what does the work of the first's thing; 0 where it is not."""
    if apart(one.names, other.names):
        return 0
    if 0 < other.order - one.order <= NEXT and one.unit.section == other.unit.section:
        return STRONG
    return LOOSE if index.shared(one, other, one.keys, other.keys).weight >= SHARED else 0


def _candidate(one: Frame, place: Place, other: Frame, work: Place, value: float) -> Candidate:
    two = Two(one, place, other, work)
    why = f"done away with in one place (“{two.said}”), and its work is still done in the other (“{two.yet}”)"
    question = f"In what is that of which the other passage says “{two.yet}” another thing than what was ended?"
    return two.candidate("terminology", value, why, question)
