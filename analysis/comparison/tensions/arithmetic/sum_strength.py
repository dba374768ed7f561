"""How sure it is that a row of figures should make up a total, by how the total stands beside it."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.comparison.tensions.arithmetic import sum_words as words
from analysis.comparison.tensions.arithmetic.inference_words import DRAWN
from analysis.comparison.tensions.arithmetic.runs import ALMOST, Run, rounding
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.figures import over
from analysis.comparison.tensions.numbers.same_matter import alike, same_noun


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """How a total stands beside a run.

    Attributes:
        same: in the sentence in which the run begins.
        gap: what stands between the two in that sentence; ``between``: how many sentences on the run begins.
        fits: whether the parts can be of what the total counts.
        pointing: whether the run's sentence opens by pointing to what was told; ``of``: whether it opens with the
            total and its "of".
        divided: whether the run is said to divide the total.
        pointed: whether the parts are said to be of something, and not of this.
        called: whether the total is called one; ``drawn``: whether it is told behind the run, as what follows from it.
    """

    same: bool
    gap: str
    between: int
    fits: bool
    pointing: bool
    of: bool
    divided: bool
    pointed: bool
    called: bool
    drawn: bool


def strength(facts: Facts, run: Run, total: Fact) -> float:
    """How sure it is that a run should make up a total and does not; nought where it is not."""
    ratio = over(run.added, total.value)
    slack = rounding([*(fact.value for fact in run.facts), total.value])
    slack += 0.05 * total.value if total.one.stated or any(fact.one.stated for fact in run.facts) else 0.0
    if abs(run.added - total.value) <= slack + 1e-6 or (total.one.stated == "more" and ratio > 1):
        return 0.0
    place = _placed(facts, run, total)
    if words.OPEN.search(place.gap) or (place.same and words.APART.search(place.gap) and not place.divided):
        return 0.0
    if ratio < 1 and run.last > run.first and all(fact.one.of == "them" for fact in run.facts):
        return 0.62  # "five of them … Eight of them …": whose the others are is left untold
    if not (place.fits or place.divided) or (run.open and ratio < 1) or not 0.5 <= ratio <= 1.8:
        return 0.0
    if ratio < 1 and _goes_on(facts, run, total):
        return 0.0
    told = run.closed or place.called or place.pointing or place.of or place.drawn
    if ratio < 1 and len(run.facts) + run.ones == 2 and not told:
        return 0.0  # "39 of them, and dismissals in ten": the others for other reasons
    return _graded(facts, run, total, place, ratio)


def _placed(facts: Facts, run: Run, total: Fact) -> _Place:
    same = total.sheet is run.head.sheet
    text = total.sheet.text
    gap = text[total.one.end : run.head.one.start] if same and total.one.end <= run.head.one.start else ""
    opening = run.head.sheet.text[: run.head.one.start] if not same else ""
    between = facts.sheets[run.first].passage.order - total.sheet.passage.order
    pointing = not same and bool(words.POINTS.match(opening))
    of = same and bool(words.OF_ANY.match(text)) and total is facts.by_sheet[run.first][0]
    fits = _fits(run, total)
    divided = (
        pointing
        or of
        or run.head.one.of == "them"
        or bool(words.DIVIDES.search(gap))
        or bool(run.closed and 0 < between <= 2 and words.AMONG.search(run.head.sheet.text))
        or bool(not same and between <= 3 and fits and words.LEAD.search(opening))
        or (between == 1 and text.rstrip().endswith(":"))
    )
    behind = total.sheet.passage.order > facts.sheets[run.last].passage.order
    return _Place(
        same=same,
        gap=gap,
        between=between,
        fits=fits,
        pointing=pointing,
        of=of,
        divided=divided,
        pointed=any(fact.one.of for fact in run.facts) and not divided,
        called=bool(words.TOTAL.search(text[max(0, total.one.start - 25) : total.one.end + 15])),
        drawn=behind and bool(DRAWN.search(text) or words.SAID_OVER.search(text)),
    )


def _fits(run: Run, total: Fact) -> bool:
    """Whether the parts can be of what the total counts."""
    if run.head.one.kind == "money":
        return True
    nouns = [fact.one.noun for fact in run.facts if fact.one.noun]
    if not total.noun:
        return abs(run.head.sheet.passage.order - total.sheet.passage.order) <= 1
    return all(
        same_noun(noun, total.noun)
        or alike(noun, total.noun) >= 0.5
        or (total.noun in words.PEOPLE and noun in words.PEOPLE)
        for noun in nouns
    )


def _goes_on(facts: Facts, run: Run, total: Fact) -> bool:
    """Whether the last sentence of a run goes on to further parts."""
    ending = run.facts[-1]
    more = [fact for fact in facts.by_sheet[run.last] if fact.one.start > ending.one.end and fact is not total]
    known = (len(run.facts), total.value)
    return any(fact.one.kind == ending.one.kind and fact.value not in known for fact in more)


def _graded(facts: Facts, run: Run, total: Fact, place: _Place, ratio: float) -> float:
    """The surer, the plainer the run is said to divide the total and the nearer it comes to it."""
    if place.divided and (len(run.facts) + run.ones > 2 or run.closed or ratio > 1):
        sure = ratio > 1 or run.closed or (place.same and words.NAMELY.search(place.gap))
        close = ALMOST - 0.04 <= ratio <= 2 - ALMOST + 0.06 or abs(run.added - total.value) <= 2
        close = close or any(words.SINGLY.search(sheet.text) for sheet in facts.sheets[run.last + 1 : run.last + 2])
        return (0.95 if sure else 0.88) if ALMOST <= ratio <= 2 - ALMOST else 0.85 if close else 0.0
    if run.closed and place.between <= 3 and not place.pointed and place.fits and ALMOST - 0.1 <= ratio <= 1.3:
        return 0.92
    if len(run.facts) > 2 and not place.pointed and place.between <= 1 and ALMOST <= ratio <= 1.18:
        return 0.9 if place.called or place.between else 0.8
    if place.drawn and place.fits and ALMOST - 0.2 <= ratio <= 1.4:
        return 0.85
    if place.of and len(run.facts) == 2:
        return 0.66 if ratio >= 0.7 else 0.0
    if place.divided and place.called:
        return 0.85
    return 0.78 if place.divided and ratio >= (0.6 if place.pointing else 0.7) else 0.0
