"""Weighing: which atoms of a critic's passage are a critique, and where one ends and the next begins.

Rules tell well where a critic speaks, worse which sentence of the passage is still the critic's and whether two clauses
are one demand or two. That is weighed: a linear-chain conditional random field over the atoms of each sentence, with
three labels (outside, begins, goes on), fitted on annotated texts by ``measure/fit_critiques.py``. Its weights
(``critique_weights.tsv``) can be read; each belongs to a feature of :mod:`analysis.extraction.fitted.features`.

Source of the method: Lafferty, McCallum and Pereira, "Conditional random fields" (2001).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from analysis.extraction.critics.pages import Page
from analysis.extraction.fitted.atoms import does
from analysis.extraction.fitted.features import Evidence, Read, read
from analysis.text.packaged import rows
from analysis.text.places import Place

OUTSIDE, BEGINS, GOES_ON = range(3)
LABELS = ("outside", "begins", "goes on")
AFTER, FIRST = "(after {})", "(first)"
"""Rows of the table for what follows a label, and for the first atom of a line."""

_NEVER = -(10**9)

Row = tuple[int, ...]


def tagged(page: Page, evidence: Evidence, odds: Sequence[int] | None = None) -> list[tuple[Place, Place]]:
    """Find the critiques of a text by weight.

    Args:
        page: the text.
        evidence: what the rules heard in it.
        odds: how likely each line holds a critique, where that is known.

    Returns:
        The extent of each critique and of the line it stands in, in reading order.
    """
    table = weights()
    return [
        (span, (one.line.start, one.line.end))
        for one in read(page, evidence, odds)
        for span in joined(one.spans, labels(one, table))
    ]


def margin(one: Read, table: Mapping[str, Row]) -> int:
    """By how much the likeliest atom of a line speaks for a critique's beginning there, its neighbours not counted."""
    shared = _sum(one.common, table)[BEGINS]
    return shared + max(_sum(own, table)[BEGINS] for own in one.own)


def labels(one: Read, table: Mapping[str, Row], more: int = 0) -> list[int]:
    """The likeliest labels of the atoms of a line (Viterbi).

    Args:
        one: the line.
        table: the weights.
        more: what else speaks for a critique's beginning in it.
    """
    outside, begins, goes = _sum(one.common, table)
    shared = (outside, begins + more, goes)
    after = [table[AFTER.format(name)] for name in LABELS]
    best: list[int] = []
    steps: list[list[int]] = []
    for own in one.own:
        here = [a + b for a, b in zip(shared, _sum(own, table), strict=True)]
        if not best:
            best = [a + b for a, b in zip(here, table[FIRST], strict=True)]
            best[GOES_ON] = _NEVER
            continue
        came: list[int] = []
        reached: list[int] = []
        for label in range(len(LABELS)):
            sums = [best[old] + after[old][label] for old in range(len(LABELS))]
            if label == GOES_ON:
                sums[OUTSIDE] = _NEVER
            old = max(range(len(LABELS)), key=lambda place: (sums[place], -place))
            came.append(old)
            reached.append(sums[old] + here[label])
        steps.append(came)
        best = reached
    label = max(range(len(LABELS)), key=lambda place: (best[place], -place))
    found = [label]
    for came in reversed(steps):
        label = came[label]
        found.append(label)
    return found[::-1]


def joined(spans: Sequence[Place], given: Sequence[int]) -> list[Place]:
    """The extents that labels make of atoms."""
    found: list[Place] = []
    for span, label in zip(spans, given, strict=True):
        if label == BEGINS:
            found.append(span)
        elif label == GOES_ON:
            found[-1] = (found[-1][0], span[1])
    return found


def led_in(page: Page, start: int, end: int) -> str:
    """The last verb of speech in a stretch of the source, or ""."""
    return next((word.text for word in reversed(page.words(start, end)) if does(word)), "")


def _sum(found: frozenset[str], table: Mapping[str, Row]) -> Row:
    known = [table[name] for name in found if name in table]
    return 0, sum(row[BEGINS] for row in known), sum(row[GOES_ON] for row in known)


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Row]:
    """What each feature adds to each of ``LABELS`` (nothing to the first), in thousandths.

    Whole numbers, so that a sum does not hang on the order of its parts.
    """
    return {name: tuple(int(value) for value in values) for name, *values in rows(__package__, "critique_weights.tsv")}
