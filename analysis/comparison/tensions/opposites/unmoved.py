"""What is said not to have moved, or to have moved one way without a break, beside a step of it the other way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.opposites import unmoved_words as cues
from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.denials import FIRM, alike, firm
from analysis.comparison.tensions.opposites.scope_words import TIMES
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.places import Place

OF = 20
"""Characters beside a movement within which it says of what: "the increase of tariffs", "tariffs were raised"."""

NOW = 9999
"""The year of "today", "last year", "later": after all that are named."""

FARTHEST = 4
"""Figures further apart than so many times are hardly of one series."""

Step = tuple[int, Place, int]
"""Which way it goes, where it stands, the year it had come to."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """A course said to have been kept, beside a step against it in a later year."""
    years = {order: int(match["year"]) for order, match in index.texts.having(cues.SINCE).items()}
    held = {order: years.get(order, 0) for order in index.texts.having(cues.HELD) if firm(found[order])}
    dated = [one.order for one in found if one.years] if held else []
    result: list[Candidate] = []
    for name, (kept, moved, ways) in cues.MOVED.items():
        courses = {order: match.span() for order, match in index.texts.having(kept).items() if order in held}
        if not courses:
            continue
        told = index.texts.having(moved)
        for order, place in courses.items():
            one = found[order]
            for other in index.partners(one, one.keys, dated):
                went = _step(found, other, told[other.order].span() if other.order in told else None, ways)
                if went is None or other.order in courses:
                    continue
                step, last = went
                if step[2] > held[order] and _of_it(one, other, step, place, name in cues.STEADY):
                    result.append(_candidate(one, place, last, step))
    return list({(each.a, each.b): each for each in result}.values())


def _step(found: Sequence[Frame], other: Frame, moved: Place | None, ways: Sequence[int]) -> tuple[Step, Frame] | None:
    """A step that goes one of these ways, in so many words or from figure to figure; and the statement it ends in."""
    if moved and not other.negated:
        return (0, moved, max(other.years)), other
    after = found[other.order + 1] if other.order + 1 < len(found) else None
    if after is None or after.unit.paragraph != other.unit.paragraph:
        after = None
    behind = len(other.text) + 1
    for text in (other.text, f"{other.text} {after.text}" if after else ""):
        for way, place, year in steps(text):
            if way in ways:
                if after is not None and place[0] >= behind:
                    return (way, (place[0] - behind, place[1] - behind), year), after
                return (way, place, year), other
    return None


def steps(text: str) -> Iterator[Step]:
    """From figure to figure where a text tells some in turn with the year of each: "nine in 2013, eleven in 2016"."""
    shares = [match.span() for match in cues.SHARED_OUT.read(text)]
    marks = [
        match
        for match in cues.POINT.read(text)
        if not any(start <= match.start() and match.end() <= end for start, end in shares)
    ]
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    if len(pairs) < 2 or any(bool(a["number"]) == bool(b["number"]) for a, b in pairs):
        return
    series = []
    for first, second in pairs:
        figure, when = (first, second) if first["number"] else (second, first)
        series.append((int(when["year"] or NOW), number(figure["number"]) or 0.0, figure.span()))
    for (_, before, _), (year, after, place) in pairwise(sorted(series)):
        if before != after and max(before, after) <= FARTHEST * min(before, after):
            yield (1 if after > before else -1), place, year


def _of_it(one: Frame, other: Frame, step: Step, kept: Place, steady: bool) -> bool:
    """Whether what moved is that of which it is said: its subject, or what the movement is of."""
    if other.role not in ("claim", "definition") or other.tense in ("before", "future") or other.modality:
        return False
    if apart(one.names, other.names):
        return False
    if other.order == one.order + 1 and cues.POINTS.first(other.text):
        return True
    way, moved, _ = step
    things = _things(one, kept)
    near = {lemma for start, end, lemma in other.lemmas if moved[0] - OF <= start and end <= moved[1] + OF}
    told = (other.keys if way else {other.subject, other.acted_upon, *(near & other.nouns)}) - other.carried
    if not any(alike(word, each) for word in told for each in things if word):
        return False
    if way and cues.SHARED_OUT.first(other.text) and not cues.SHARES & one.nouns:
        return False
    if not (way or steady):
        rest = set(one.nouns - one.carried - cues.MEASURES - {one.subject or one.acted_upon})
    else:
        since = cues.AS_FROM.search(one.text, kept[1])
        until = since.start() if since else len(one.text)
        rest = {lemma for start, _, lemma in one.lemmas if kept[1] <= start < until and lemma in one.nouns} - things
    return not rest or any(alike(word, each) for word in other.keys for each in rest)


def _things(one: Frame, kept: Place) -> frozenset[str]:
    """Of what a course is told: what stands before it, else behind it ("each year brought more")."""
    before = {lemma for start, _, lemma in one.lemmas if start < kept[0] and lemma in one.nouns}
    inside = {lemma for start, end, lemma in one.lemmas if start < kept[1] + OF and lemma in one.nouns}
    return frozenset((before or inside) - cues.MEASURES - TIMES)


def _candidate(one: Frame, place: Place, other: Frame, step: Step) -> Candidate:
    two = Two(one, place, other, step[1])
    why = f"“{two.said}” is told of all the years, and “{two.yet}” of {_when(step[2])} in the other passage"
    question = "Is it the same thing that moved, measured in the same way, and within the years that are meant?"
    return two.candidate("contradiction", FIRM, why, question)


def _when(year: int) -> str:
    return str(year) if year < NOW else "a time named without its year"
