"""One figure told twice: the same statement, of the same time, with another number.

"In 2021 the ministries answered 4,200 requests" and, pages on, "… answered 2,900 requests" cannot both be the whole.
Only statements that say the same in the same words are set beside each other: a word more in one of them may name a
part.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from analysis.comparison.tensions.arithmetic.share_words import PART
from analysis.comparison.tensions.numbers.facts import Fact, Facts, content
from analysis.comparison.tensions.numbers.figures import plain
from analysis.comparison.tensions.numbers.moments import stretch
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.extraction.parse.grammar import FINITE_TAGS

FEW = 4
"""Statements of one noun, time and money beyond so many are the rows of a table, not one figure told again."""

ROUGHLY = 0.06
"""Figures so near each other may be one figure, rounded in one place."""


def find_restated(facts: Facts) -> Iterator[Candidate]:
    """Find figures that the same words give another value elsewhere."""
    told: dict[tuple[object, ...], list[tuple[Fact, frozenset[str]]]] = defaultdict(list)
    for one in facts.all:
        if _whole(one):
            low, high = stretch(one.sheet, one.one.start, one.one.end)
            words = content(one.sheet.passage.words(low, high)) - _figures(one)
            key = (one.noun, one.one.kind, one.one.unit, one.when, _tense(one))
            told[key].append((one, words))
    for (_, _, _, when, tense), group in told.items():
        if len(group) > FEW or (when is None and tense != "now"):
            continue
        for (one, said), (other, again) in combinations(group, 2):
            if said == again and len(said) > 1 and _apart(one, other):
                yield _candidate(one, other)


def _whole(one: Fact) -> bool:
    """Whether a figure is told exactly, of a whole that its own sentence names."""
    figure, sheet = one.one, one.sheet
    alone = len(sheet.figures) == 1 and sheet.passage.unit.kind != "item" and one.region[1] > one.region[0]
    exact = not (figure.stated or figure.of or figure.remaining) and figure.kind in ("count", "money")
    return alone and exact and bool(one.noun or figure.unit) and not PART.search(sheet.text)


def _figures(one: Fact) -> frozenset[str]:
    """The words of the figure and the dates, which tell nothing of what is counted."""
    parts = [one.sheet.written(one.one), *(one.sheet.written(when) for when in one.sheet.dates)]
    return frozenset(word for part in parts for word in re.findall(r"\w+", part.lower()))


def _tense(one: Fact) -> str:
    """Of what time its statement tells by the verb."""
    low, high = stretch(one.sheet, one.one.start, one.one.end)
    tags = [token.tag_ for token in one.sheet.passage.words(low, high) if token.tag_ in FINITE_TAGS]
    return "then" if "VBD" in tags else "now" if tags else ""


def _apart(one: Fact, other: Fact) -> bool:
    """Whether two figures are of two sentences that name the same, and differ by more than rounding."""
    low, high = sorted((one.value, other.value))
    return (
        one.sheet is not other.sheet
        and one.sheet.names == other.sheet.names
        and one.one.modifiers == other.one.modifiers
        and high - low > ROUGHLY * high
    )


def _candidate(one: Fact, other: Fact) -> Candidate:
    first, second = sorted((one, other), key=lambda each: each.place)
    why = f"the same words give {plain(first.value)} in one place and {plain(second.value)} in the other"
    question = "Do both figures count the same things, and is one of them a part of the other?"
    return Candidate.of("arithmetic", 0.88, (first.span, second.span), (first.place, second.place), why, question)
