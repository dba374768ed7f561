"""What is said of all, beside a count of those of whom it is so: all officers were trained, 2,100 of 7,400 were."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.opposites.clash import Two, apart, words
from analysis.comparison.tensions.opposites.denials import FIRM, alike, firm
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.caseless import Caseless
from analysis.text.places import Place

SOME_OF = Caseless(
    r"\b(?P<part>\d[\d,]*)(?<!,) (?:out )?of (?:the |its |our )?(?P<whole>\d[\d,]*)(?<!,)(?P<after>(?: [a-z-]+){1,2})"
)
"""So many of so many: no figure ends in a comma before "of"."""

SHARE_OF = Caseless(
    r"\b(?P<part>\d\d?(?:\.\d+)?)(?: ?%| per ?cent) of (?:the |its |our |all )?(?P<after>[\w’'-]+(?: [\w’'-]+)?)"
)
"""So many in a hundred, less than all."""

LEFT_OPEN = re.compile(
    r"\W*of (?:the |its |our |these )?(?:\d[\d,]*)(?P<after>(?: [\w’'-]+){1,6}?),? (?P<part>\d[\d,]*)"
    r" (?:(?:is|are|was|were|remain(?:s|ed)?|(?:has|have|had)) )+(?:still )?"
    r"(?:open|pending|outstanding|not|unanswered|unresolved|unpaid|undecided|overdue|refused|rejected|ignored)\b",
    re.IGNORECASE,
)
"""Of so many, so many are left undone."""

ALL = frozenset({"every", "all", "each"})

DUTIES = frozenset({"must", "shall"})
HAS_TO = re.compile(r"\b(?:has|have|is|are) (?:to|obliged to|required to|bound to)\b")
"""A duty of all says of nobody that he has met it: "every party has to file", and so many have filed."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said of all, beside a count of those of whom it is so."""
    some = {
        order: match
        for order, match in index.texts.having(SOME_OF).items()
        if (number(match["part"]) or 0) < (number(match["whole"]) or 0) and _told(found[order])
    }
    shares = index.texts.having(SHARE_OF)
    some |= {order: match for order, match in shares.items() if order not in some and _told(found[order])}
    undone = {one.order: match for one in found if _put(one) and (match := LEFT_OPEN.match(one.text))}
    orders = sorted({*some, *undone})
    result: list[Candidate] = []
    for one in found if orders else ():
        all_ = next((each for each in one.quantifiers if each.word in ALL and each.noun == one.subject), None)
        if all_ is None or not all_.noun or not firm(one) or one.modality in DUTIES or HAS_TO.search(one.text):
            continue
        for other in index.partners(one, one.keys, orders):
            if apart(one.names, other.names):
                continue
            left = undone.get(other.order)
            match = left or some[other.order]
            done = one.passive and one.tense != "future" if left else _done_alike(one, other, match.span("after"))
            if done and _of_these(one, other, match.span("after")):
                result.append(_candidate(one, (all_.start, all_.end), other, match.span()))
    return result


def _put(one: Frame) -> bool:
    return one.role in ("claim", "definition") and not (one.modality or one.conditions)


def _told(one: Frame) -> bool:
    """Whether a statement tells its count as so; "by the end of 2022 … had been" is no plan."""
    return _put(one) and not one.negated


def _inside(other: Frame, counted: Place) -> set[str]:
    return {lemma for start, end, lemma in other.lemmas if start < counted[1] and end > counted[0]}


def _of_these(one: Frame, other: Frame, counted: Place) -> bool:
    """Whether those who are counted are those of whom all is said."""
    return any(alike(word, one.subject or one.acted_upon) for word in _inside(other, counted) & other.nouns)


def _done_alike(one: Frame, other: Frame, counted: Place) -> bool:
    """Whether the same is said of those who are counted as of all."""
    inside = _inside(other, counted)
    rest = {lemma for _, _, lemma in one.lemmas if not any(alike(lemma, word) for word in inside)} - {one.subject}
    beyond = {lemma for start, _, lemma in other.lemmas if start >= counted[1]} | {other.predicate}
    return any(alike(word, each) for word in beyond for each in rest)


def _candidate(one: Frame, place: Place, other: Frame, some: Place) -> Candidate:
    said = words(one, (place[0], min(len(one.text), place[1] + 20))).rpartition(" ")[0]
    two = Two(one, place, other, some)
    why = f"said of all in one place (“{said}”), and of “{two.yet}” in the other"
    return two.candidate("contradiction", FIRM, why, "Are they the same people or things, at the same time?")
