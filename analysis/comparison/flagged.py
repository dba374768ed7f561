"""Which pairs of passages are flagged to readers; the table holds weaker candidates below them.

A search that reads everything wants the long table; a reader wants its top. So the table has no cap, and whatever is
shown of it has one.

The scores were fitted on texts dense with tensions. In a text that has few, a pair that looks the same is less often
one, and the scores of the whole table show it: they are low. So the least score to be shown rises there, by the
re-estimation of a classifier's prior on the very data it is used on (Saerens, Latinne and Decaestecker, Neural
Computation 14, 2002).

This decides what is shown, by the rows of the table. Beside it stands
:func:`analysis.comparison.tensions.weighing.odds.sparse`, which lowers the scores themselves, by all pairs that were
weighed, and so decides what is a row at all. Whoever changes one has to measure both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.comparison.tensions.read.candidate import FLOOR
from analysis.records import Case

SHARE, FEWEST, LEAST = 4, 5, 0.2
"""One pair for so many claims, or so many where the claims are few; none whose score is below the least, above which
most pairs of texts dense with tensions were annotated that nobody had read, and few between it and half of it."""

USUAL, HELD = 0.3, 40
"""The prior mean of a row's score (that of the rows of such texts, of those from the floor on), and its weight, in
rows: a text's own mean is drawn to it by so many, so that a short table does not decide alone."""

_STEPS, _STILL = 1000, 1e-9


def flagged(case: Case) -> Case:
    """The case with the pairs that are shown: the first of the table, and those that somebody judged.

    The ids of the others leave the claims' ``tensions`` too, so that nothing points to a row that is not there.
    """
    most = len(case.claims) // SHARE
    lowest = least([one.score for one in case.tensions])
    weakest = min(LEAST, lowest)
    kept = tuple(
        one
        for place, one in enumerate(case.tensions)
        if (place < FEWEST and one.score >= weakest) or (place < most and one.score >= lowest) or one.judgement
    )
    ids = {one.tension_id for one in kept}
    claims = tuple(
        replace(claim, tensions="; ".join(part for part in claim.tensions.split("; ") if part.split(" ")[0] in ids))
        for claim in case.claims
    )
    return replace(case, claims=claims, tensions=kept)


def least(scores: Sequence[float]) -> float:
    """The score from which pairs are shown in a text whose table has these scores; :data:`LEAST` in a usual one."""
    known = [score for score in scores if FLOOR <= score < 1]
    share = USUAL
    for _ in range(_STEPS):
        odds = _odds(share) / _odds(USUAL)
        told = sum(odds * score / (1 - score + odds * score) for score in known)
        before, share = share, (told + HELD * USUAL) / (len(known) + HELD)
        if abs(share - before) < _STILL:
            break
    odds = _odds(share) / _odds(USUAL)
    return round(LEAST / (LEAST + odds * (1 - LEAST)), 3)


def _odds(share: float) -> float:
    return share / (1 - share)
