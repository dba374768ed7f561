"""What is left: "41 of the 63 boilers were replaced, and the remaining 24 will be"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.arithmetic.partitions import Pair, partitions
from analysis.comparison.tensions.numbers.facts import Fact, Facts
from analysis.comparison.tensions.numbers.figures import plain
from analysis.comparison.tensions.numbers.same_matter import same_noun
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.text.places import Place

COUNTED = ("count", "money")
NEAR = 2
"""Sentences before that of the rest in which the whole and the part stand."""

_OF = re.compile(r"[Oo]f (?:(?:the|its|their|these|those|all) )*")


def find_remainders(facts: Facts) -> Iterator[Candidate]:
    """A rest that a whole and the one part told of it do not leave.

    Only where nothing else is counted between the part and the rest: that might have been taken off too.
    """
    for index in range(len(facts.sheets)):
        own = facts.by_sheet[index]
        for at, rest in enumerate(own):
            if not rest.one.remaining or rest.one.kind not in COUNTED or rest.one.stated:
                continue
            pair = _before(facts, index, own[:at])
            if pair and not _fits(pair, rest) and _is_of(rest, pair):
                yield _candidate(pair, rest)


def _before(facts: Facts, index: int, own: list[Fact]) -> Pair | None:
    """The last part and its whole before a rest: the last two counts, in its sentence or in those before."""
    counts = [fact for fact in own if fact.one.kind in COUNTED]
    for back in range(index - 1, max(-1, index - 1 - NEAR), -1):
        if len(counts) < 2:
            counts = [fact for fact in facts.by_sheet[back] if fact.one.kind in COUNTED] + counts
    if len(counts) != 2 or any(one.one.stated for one in counts):
        return None
    whole, part = counts
    at, text = facts.index(part.sheet), part.sheet.text[: part.one.start].rstrip()
    opens = not text or (whole.sheet is part.sheet and text.endswith((";", ":")))
    if opens and not part.one.noun and not part.one.of and part.value < whole.value:
        return Pair(index=at, part=part, whole=whole, told=True)  # "212 people were detained; 198 were released."
    led = _OF.match(whole.sheet.text)
    if led and led.end() != whole.one.start:
        return None  # "of the complaints 63 were dismissed, 41 upheld": both are parts
    both = [one.one for one in counts]
    found = [pair for pair in partitions(facts, at) if pair.told and not pair.rest]
    return next((pair for pair in found if [pair.part.one, pair.whole.one] in (both, both[::-1])), None)


def _fits(pair: Pair, rest: Fact) -> bool:
    """Whether part and rest make the whole, as far as they are round: 6.25 million, 1.9 million and 4.4 million."""
    figures = (pair.whole.value, pair.part.value, rest.value)
    room = max(0.3 * sum(map(_step, figures)), 1e-9 * pair.whole.value)
    return abs(pair.whole.value - pair.part.value - rest.value) <= room


def _step(value: float) -> int:
    """The last place that a round figure fills: 100,000 of 1.9 million; 0 of one that may be told to the unit."""
    step = 1
    while value % (step * 10) == 0 and value >= step * 100:
        step *= 10
    return step if step >= 100 else 0


def _is_of(rest: Fact, pair: Pair) -> bool:
    """Whether a rest may be of that whole: it counts the same, or names nothing that it counts."""
    if rest.value >= pair.whole.value or rest.one.unit != pair.whole.one.unit:
        return False
    named = {one.one.noun for one in (pair.part, pair.whole)} - {""}
    return not rest.one.noun or any(same_noun(rest.one.noun, one) for one in named)


def _candidate(pair: Pair, rest: Fact) -> Candidate:
    left = pair.whole.value - pair.part.value
    return Candidate.of(
        "arithmetic",
        0.86,
        _sides(pair, rest),
        (pair.whole.place, pair.part.place, rest.place),
        f"{plain(pair.whole.value)} − {plain(pair.part.value)} = {plain(left)}, not {plain(rest.value)}",
        "Are there others that are told of nowhere, or counted twice?",
    )


def _sides(pair: Pair, rest: Fact) -> tuple[Place, Place]:
    """The sentence of the rest, and that of the whole or else of the part; one sentence is cut before the rest."""
    two = (pair.whole, pair.part)
    far = next((one.sheet for one in two if one.sheet is not rest.sheet), None)
    if far:
        return far.passage.span, rest.sheet.passage.span
    first, last = min(one.one.start for one in two), max(one.one.end for one in two)
    return rest.sheet.passage.place(first, last), rest.sheet.passage.place(last, len(rest.sheet.text))
