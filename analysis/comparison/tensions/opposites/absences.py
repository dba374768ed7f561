"""What is said not to be there, beside what counts some: it does not occur, nine complaints of it were upheld."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from analysis.comparison.tensions.opposites.clash import apart, set_beside, words
from analysis.comparison.tensions.opposites.denial_words import (
    COUNT,
    NARROWED,
    NO_SUCH,
    OF_A_SORT,
    OF_ANOTHER,
    SPOKEN_OF,
    UNKNOWN,
)
from analysis.comparison.tensions.opposites.denials import CLOSE, FIRM, alike, family, firm
from analysis.comparison.tensions.opposites.matches import DENIED
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.places import Place

NEAREST = 16
"""How many statements before and after that speak of the thing are looked at."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said not to be there, beside what counts some of it.

    Args:
        found: the frames of a text.
        index: the same frames by their keys.
    """
    denied = {
        order: (match.span(), thing)
        for pattern in (UNKNOWN, NO_SUCH)
        for order, match in index.texts.having(pattern).items()
        if firm(found[order]) and (thing := _thing(found[order], match.span()))
    }
    spoken: dict[str, list[int]] = defaultdict(list)
    for one in found if denied else ():
        for noun in one.nouns:
            spoken[noun].append(one.order)
    result = []
    for order, (place, thing) in sorted(denied.items()):
        one, names = found[order], family(thing) | OF_A_SORT.get(thing, frozenset())
        for other in _partners(found, order, names, spoken):
            case = _counted(other, names) if _of_it(one, thing, other) else None
            if case:
                result.append(_candidate(one, place, other, case))
    return result


def _thing(one: Frame, place: Place) -> str:
    """What a statement says is not there, a lemma; "" where it says so of some only ("no school without a library")."""
    if not one.text[slice(*place)].casefold().startswith("there"):
        return one.subject
    nouns = [(start, end, lemma) for start, end, lemma in one.lemmas if start >= place[1] and lemma in one.nouns]
    if not nouns or nouns[0][0] - place[1] > CLOSE or NARROWED.match(one.text, nouns[0][1]):
        return ""
    if OF_ANOTHER.first(one.text[place[1] : nouns[0][0]]):
        return ""
    return nouns[0][2]


def _partners(
    found: Sequence[Frame], order: int, names: frozenset[str], spoken: Mapping[str, list[int]]
) -> list[Frame]:
    """The nearest statements that speak of the thing."""
    orders: set[int] = set()
    for name in names:
        posted = spoken.get(name, [])
        middle = bisect_left(posted, order)
        orders.update(posted[max(0, middle - NEAREST) : middle + NEAREST])
    return [found[each] for each in sorted(orders - {order})]


def _of_it(one: Frame, thing: str, other: Frame) -> bool:
    """Whether the other tells, as so and at that time, of all that the one speaks of."""
    if other.role not in ("claim", "definition") or other.negated or other.conditions or other.bare:
        return False
    if other.tense == "before" or apart(one.names, other.names) or not SPOKEN_OF.isdisjoint(other.keys):
        return False
    if one.years and other.years and max(other.years) < min(one.years):
        return False
    rest = one.nouns - one.carried - {thing}
    return all(any(alike(word, each) for word in other.keys) for each in rest)


def _counted(other: Frame, names: frozenset[str]) -> Place | None:
    """Where a statement counts some of the thing."""
    for start, end, lemma in other.lemmas:
        if lemma in names and lemma in other.nouns and not DENIED.search(other.text, 0, start):
            # where people are kept, it is they who are counted
            where = other.text if lemma in OF_A_SORT else other.text[max(0, start - CLOSE) : start]
            if COUNT.first(where):
                return start, end
    return None


def _candidate(one: Frame, place: Place, other: Frame, case: Place) -> Candidate:
    yet = words(other, (max(0, other.text.rfind(" ", 0, max(0, case[0] - CLOSE))), case[1]))
    return set_beside(
        one,
        place,
        other,
        case,
        kind="contradiction",
        strength=FIRM,
        why=f"“{words(one, place)}” in one place, and the other passage tells of some (“{yet}”)",
        question=f"Is “{yet}” what is said not to be there, at the same place and time?",
    )
