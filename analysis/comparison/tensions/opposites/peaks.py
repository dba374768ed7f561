"""Said to be the highest ever, beside a higher figure of an earlier year that the text itself tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.denials import FIRM, alike
from analysis.comparison.tensions.opposites.objects import related
from analysis.comparison.tensions.opposites.peak_words import AFTER, HIGHEST, LOWEST, RATE, SINCE
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon.words import base
from analysis.text.places import Place

CIRCLE, OBJECT = 0.2, 0.6
"""How near the other has to come to the subject; and to all that is said, where the subject is "we" or the like."""

Rate = tuple[float, str, Place]
"""A figure: its value, of what, where it stands."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said to be the highest or the lowest ever, beside what goes beyond it."""
    extremes = [
        (order, match.span(), way)
        for pattern, way in ((HIGHEST, 1), (LOWEST, -1))
        for order, match in index.texts.having(pattern).items()
    ]
    figured = sorted(index.texts.having(RATE)) if extremes else []
    result: list[Candidate] = []
    for order, place, way in extremes:
        one = found[order]
        told = list(rates(one))
        if not told or one.role != "claim" or one.negated or one.tense in ("future", "before"):
            continue
        value, unit, _ = told[0]
        since = SINCE.first(one.text)
        for other in index.partners(one, one.keys, figured):
            beyond = [at for figure, what, at in rates(other) if what == unit and (figure - value) * way > 0]
            if (
                beyond
                and _of_it(one, other, index)
                and max(other.years, default=0) >= (int(since["year"]) if since else 0)
            ):
                result.append(_candidate(one, place, other, beyond[0]))
    return result


def rates(one: Frame) -> Iterator[Rate]:
    """The figures of a statement that are no years."""
    for match in RATE.read(one.text):
        value = number(match["number"])
        if value is not None and (match["share"] or not (match["number"].isdecimal() and 1800 < value < 2100)):
            yield value, "%" if match["share"] else base(match["unit"]), match.span()


def _of_it(one: Frame, other: Frame, index: Index) -> bool:
    """Whether another statement tells of the same thing, of a year."""
    if other.role not in ("claim", "definition") or other.negated or other.tense == "future":
        return False
    if apart(one.names, other.names) or not other.years:
        return False
    if other.order == one.order + 1 and AFTER.first(other.text):
        return True
    if one.subject in one.keys:
        named = any(alike(lemma, one.subject) for _, _, lemma in other.lemmas)
        return named or related(one, frozenset({one.subject}), other, other.keys, index)[0] >= CIRCLE
    return related(one, one.keys, other, other.keys, index)[0] >= OBJECT


def _candidate(one: Frame, place: Place, other: Frame, beyond: Place) -> Candidate:
    two = Two(one, place, other, beyond)
    why = f"“{two.said}” in one place, and the other passage tells of “{two.yet}” in {max(other.years)}"
    return two.candidate("contradiction", FIRM, why, "Are both figures of the same thing, measured in the same way?")
