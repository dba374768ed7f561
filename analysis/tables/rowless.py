"""What readers found and no rule did: decisions on passages that are no row of the tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from analysis.tables.judgements import Judgement
from analysis.tables.overlay import latest
from analysis.tables.unattached import Unattached

FINDS = {"claim": "claim", "tension": "stands"}
"""By kind of judgement the decision that finds something: a claim that was passed over, a pair that was not flagged."""


def found_by_readers(unattached: Iterable[Unattached]) -> tuple[tuple[Judgement, ...], ...]:
    """What somebody found that is no row, in the order of the text, each with all that counts of the decisions on it.

    Args:
        unattached: the judgements that are in no row; of these, those whose words are in the text.
    """
    by_words: dict[tuple[str, ...], list[Judgement]] = defaultdict(list)
    for one in unattached:
        if one.rowless and one.judgement.kind in FINDS:
            by_words[_words(one.judgement)].append(one.judgement)
    counting = (latest(every) for every in by_words.values())
    found = [given for given in counting if any(one.decision == FINDS[one.kind] for one in given)]
    return tuple(sorted(found, key=lambda given: given[0].a.start))


def _words(one: Judgement) -> tuple[str, ...]:
    sides = [f"{side.start} {side.exact}" for side in (one.a, one.b) if side]
    return one.kind, *sorted(sides)
