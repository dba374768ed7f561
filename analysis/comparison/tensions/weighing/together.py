"""What two statements share or differ in: names, places in the text, whom and what they speak of; all pairs at once."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.tensions.opposites.clash import is_law, sort_of
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.weighing.cells import Flags, Floats, Table, Whole

SHORTEST = 3
"""Shorter words tell nothing of a subject, an object or a deed."""


def together(found: Sequence[Frame], ones: Whole, others: Whole) -> Mapping[str, Floats]:
    """Features of pairs by name, one value a pair.

    Args:
        found: the frames of a text.
        ones: orders of the statements.
        others: orders of the passages they are set beside.
    """
    words = numbered(word for frame in found for word in frame.keys)
    keys = Table.held([frame.keys for frame in found], words)

    def met(rows: Sequence[Collection[str]]) -> Flags:
        return Table.held(rows, words).meets(ones, keys, others)

    def shared(rows: Sequence[Collection[str]]) -> Flags:
        table = Table.held(rows, numbered(word for row in rows for word in row))
        return table.meets(ones, table, others)

    def both(test: Sequence[bool]) -> Flags:
        flags = np.array(test, dtype=np.bool_)
        return flags[ones] & flags[others]

    subjects = [frame.subject if len(frame.subject) >= SHORTEST else "" for frame in found]
    negated = np.array([frame.negated for frame in found], dtype=np.bool_)
    denied = negated[ones] != negated[others]
    named = shared([frame.names for frame in found])
    alike = shared([[sort_of(name) for name in frame.names] for frame in found]) | both(
        [any(is_law(name) for name in frame.names) for frame in found]
    )
    flags = {
        "same_name": named,
        "other_name": alike & ~named,
        "same_section": _equal([frame.unit.section for frame in found], ones, others),
        "same_paragraph": _equal([frame.unit.paragraph for frame in found], ones, others),
        "subject_met": met([[subject] for subject in subjects]),
        "object_met": met([[word for word in frame.objects if len(word) >= SHORTEST] for frame in found]),
        "verb_met": met([[frame.predicate] if len(frame.predicate) >= SHORTEST else [] for frame in found]),
        "same_subject": _equal(subjects, ones, others) & both([bool(subject) for subject in subjects]),
        "denial_differs": denied,
        "denial_differs_verb": denied & met([[frame.predicate] for frame in found]),
        "years_differ": both([bool(frame.years) for frame in found])
        & ~shared([[str(year) for year in frame.years] for frame in found]),
    }
    return {name: column.astype(np.float64) for name, column in flags.items()}


def numbered(words: Iterable[str]) -> dict[str, int]:
    """Words, each with a number of its own."""
    return {word: number for number, word in enumerate(dict.fromkeys(words))}


def _equal(values: Sequence[Hashable], ones: Whole, others: Whole) -> Flags:
    known: dict[Hashable, int] = {}
    numbers: NDArray[np.int64] = np.array([known.setdefault(value, len(known)) for value in values], dtype=np.int64)
    same: Flags = numbers[ones] == numbers[others]
    return same
