"""What speaks for it that a statement and a passage are worth reconciling: the features of pairs, by name.

One function for both uses: the search, which weighs them, and ``measure/fit_tensions.py``, which fits the weights. All
pairs of a text are described at once, a column a feature.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from analysis.comparison import meaning
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.weighing.absolute_words import ABSOLUTE, PARTICULAR
from analysis.comparison.tensions.weighing.affinity import Affinity, totals
from analysis.comparison.tensions.weighing.cells import Floats, Whole, highest_two, in_groups, once, place_in_run
from analysis.comparison.tensions.weighing.lean import Leanings, held, leanings
from analysis.comparison.tensions.weighing.nearness import Near, Nearness
from analysis.comparison.tensions.weighing.numerals import Figured, figured, in_numbers
from analysis.comparison.tensions.weighing.together import together
from analysis.text.caseless import Caseless, Texts

LONGEST = 60
LOGIT = (-4.0, 3.0)
"""Log-odds beyond these say no more."""

BLOCK = 512
"""Pairs whose meanings are set beside each other at once."""

WHOLE = 512
"""In a text of so many statements all meanings are set beside all."""

POINTS_BACK = Caseless(
    r"^\W*(?:which|that|this|these|those|it|they|he|she|so|thus|hence|therefore|as a|the (?:figures?|numbers?|results?"
    r"|fall|rise|drop|increase|decline|reduction|trend|change)|no wonder|could|is|are|do|does)\b"
)
"""Opens by speaking of what was just said. The weights were fitted on these words: a conclusion has more of its own."""


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """Statements and the passages that may take some of them back, in order; one value a pair in every field.

    Attributes:
        ones, others: orders of the frames.
        near: how near they come.
        place: how many passages come nearer to the statement; ``back``: how many statements to the passage.
    """

    ones: Whole
    others: Whole
    near: Near
    place: Whole
    back: Whole

    def places(self, wanted: Sequence[tuple[int, int]]) -> dict[tuple[int, int], int]:
        """Where those of ``wanted`` (pairs of orders) stand that are listed."""
        result = {}
        for one, other in wanted:
            low, high = np.searchsorted(self.ones, (one, one + 1)).tolist()
            place = low + int(np.searchsorted(self.others[low:high], other))
            if place < high and self.others[place] == other:
                result[one, other] = place
        return result


@dataclass(frozen=True, kw_only=True)
class Signs:
    """The signs of the statements of a text, one value a statement in every field.

    Attributes:
        firm, particular: for each class of firm and of particular words, whether any are in it.
        leaning: how its words lean (log-odds): statements by sides (promise, particular) by kinds.
        kinds: what the last of these is about: any tension, then each family.
        meaning: what it is about, without what the statements have in common: statements by dimensions, of length 1.
        points: whether it opens by speaking of what was just said.
        figured: its figures and dates.
    """

    firm: Mapping[str, Floats]
    particular: Mapping[str, Floats]
    leaning: Floats
    kinds: tuple[str, ...]
    meaning: Floats
    points: Floats
    figured: Figured


def signs(
    found: Sequence[Frame], table: Leanings | None = None, *, texts: Texts | None = None, summed: Floats | None = None
) -> Signs:
    """Read the signs of statements.

    Args:
        found: the frames of a text.
        table: how words lean, where it is not that of the package.
        texts: what they say, where that is at hand.
        summed: their :func:`totals`, likewise.
    """
    known, said = table or leanings(), texts or Texts([one.text for one in found])
    points = np.zeros(len(found))
    points[list(said.having(POINTS_BACK))] = 1.0
    return Signs(
        firm=_classes(said, ABSOLUTE, len(found)),
        particular=_classes(said, PARTICULAR, len(found)),
        leaning=known.of([held(one.text) for one in found]),
        kinds=known.kinds,
        meaning=meaning.own(totals(found) if summed is None else summed),
        points=points,
        figured=figured(found),
    )


def _classes(texts: Texts, classes: Mapping[str, tuple[float, Caseless]], count: int) -> Mapping[str, Floats]:
    """For each class whether a statement has words of it."""
    result = {kind: np.zeros(count) for kind in classes}
    for kind, (_, pattern) in classes.items():
        result[kind][list(texts.having(pattern))] = 1.0
    return result


def may_promise(one: Frame) -> bool:
    """Whether a statement can be put in question at all: the official side's, said to be so, no endless sentence."""
    return one.role == "claim" and not one.bare and one.tense != "before" and one.length <= LONGEST


def may_undercut(one: Frame) -> bool:
    """Whether a passage says enough to put another in question."""
    return one.role != "fragment" and one.length <= LONGEST


def pairs(found: Sequence[Frame], near: Nearness, affinity: Affinity, also: Sequence[tuple[int, int]] = ()) -> Pairs:
    """The pairs worth weighing: each statement with those that come nearest to it and those that it draws most.

    Args:
        found: the frames of a text.
        near: how near they come.
        affinity: how strongly they draw each other.
        also: pairs of orders that are weighed wherever they rank, where they may be.
    """
    count = max(1, len(found))
    promises = np.array([may_promise(one) for one in found], dtype=np.bool_)
    undercuts = np.array([may_undercut(one) for one in found], dtype=np.bool_)
    ones, others = near.candidates()
    drawn, drawing = affinity.drawn
    each = np.repeat(np.arange(len(found)), drawn.shape[1])
    ruled = np.array(also, dtype=np.int64).reshape(len(also), 2)
    cells = np.concatenate(
        (
            ones * count + others,
            (each * count + drawn.ravel())[drawn.ravel() >= 0],
            (drawing.ravel() * count + each)[drawing.ravel() >= 0],
            ruled[:, 0] * count + ruled[:, 1],
        )
    )
    ones, others = np.divmod(once(cells, count * count), count)
    keep = promises[ones] & undercuts[others] & (ones != others)
    ones, others = ones[keep], others[keep]
    here = near.between(ones, others)
    return Pairs(
        ones=ones,
        others=others,
        near=here,
        place=_rank(ones, -np.round(here.whole + here.around + here.total, 9)),
        back=_rank(others, -np.round(here.whole + here.total, 9)),
    )


def _rank(groups: Whole, values: Floats) -> Whole:
    """The place of each value within its group, lowest first; of equal ones the earlier first."""
    order = in_groups(groups, values)
    rank = np.empty(len(groups), dtype=np.int64)
    rank[order] = place_in_run(groups[order])
    return rank


def features(found: Sequence[Frame], read: Signs, affinity: Affinity, listed: Pairs) -> Mapping[str, Floats]:
    """The features of pairs by name, one value a pair, but for what :mod:`.sides` says of one statement alone.

    Args:
        found: the frames of a text.
        read: their signs.
        affinity: how strongly they draw each other.
        listed: the pairs.
    """
    one, other, near = listed.ones, listed.others, listed.near
    both = odds_of(read.leaning[:, 0, 0])[one] * odds_of(read.leaning[:, 1, 0])[other]
    around, whole = np.minimum(near.around, 4.0), np.minimum(near.whole, 5.0)
    beyond = np.minimum(whole, 4.0)
    firm = sum(read.firm.values(), np.zeros(len(found))) > 0
    distance = np.abs(one - other)
    result = {
        "near": np.minimum(near.total, 3.0),
        "near_share": near.share,
        "near_best": near.best,
        "near_around": around,
        "near_whole": whole,
        "near_gain": np.minimum(near.around - near.total, 2.0),
        "whole_gain": np.minimum(near.whole - near.around, 2.0),
        "points_back_whole": read.points[one] * beyond,
        "place": 1 / (1 + listed.place),
        "back": 1 / (1 + listed.back),
        "mutual": 1 / (1 + listed.place + listed.back),
        "both": both,
        "both_near": both * np.minimum(around, 3.0),
        "both_whole": both * beyond,
        "firm_near": firm[one] * np.minimum(around, 3.0),
        "next": (distance <= 1).astype(np.float64),
        "close": (distance <= 3).astype(np.float64),
        "distance": np.log1p(distance) / 5,
        "later": (other > one).astype(np.float64),
    }
    result |= {f"words_{least}": (near.count >= least).astype(np.float64) for least in (1, 2, 3)}
    result |= together(found, one, other)
    result |= in_numbers(found, read.figured, one, other)
    result |= _of_families(read, listed)
    result |= _meant(read.meaning, listed)
    result |= _drawn(affinity, listed)
    return result


def _of_families(read: Signs, listed: Pairs) -> dict[str, Floats]:
    """How well the one goes with the other as the two sides of a tension of one family."""
    promise, particular = read.leaning[:, 0, 1:].T, read.leaning[:, 1, 1:].T
    one, other = np.clip(promise, *LOGIT), np.clip(particular, *LOGIT)
    both = odds_of(promise).take(listed.ones, axis=1) * odds_of(particular).take(listed.others, axis=1)
    whole = np.minimum(listed.near.whole, 4.0)
    best, second = highest_two(both)
    result = {
        "family": best,
        "family_whole": best * whole,
        "family_second": second,
        "families": both.sum(axis=0),
        "family_logit": (one.take(listed.ones, axis=1) + other.take(listed.others, axis=1)).max(axis=0),
    }
    for place, kind in enumerate(read.kinds[1:]):
        result |= {f"family_{kind}": both[place], f"family_{kind}_whole": both[place] * whole}
    return result


def _meant(about: Floats, listed: Pairs) -> dict[str, Floats]:
    """How alike two statements are in what they are about."""
    alike = np.zeros(len(listed.ones))
    if len(about) <= WHOLE:
        alike = (about @ about.T)[listed.ones, listed.others]
    else:
        for begin in range(0, len(alike), BLOCK):
            part = slice(begin, begin + BLOCK)
            alike[part] = np.einsum("ij,ij->i", about[listed.ones[part]], about[listed.others[part]])
    alike = np.round(alike, meaning.DIGITS)
    return {
        "meant": alike,
        "meant_place": 1 / (1 + _rank(listed.ones, -alike)),
        "meant_back": 1 / (1 + _rank(listed.others, -alike)),
    }


def _drawn(affinity: Affinity, listed: Pairs) -> dict[str, Floats]:
    """How strongly the one draws the other, in each family and in the family where it does so most."""
    values = affinity.between(listed.ones, listed.others)
    best, second = highest_two(values)
    return {
        "drawn": best,
        "drawn_second": second,
        "drawn_lead": (values - affinity.level[:, None]).max(axis=0),
        "drawn_place": 1 / (1 + _rank(listed.ones, -best)),
        "drawn_back": 1 / (1 + _rank(listed.others, -best)),
        **{f"drawn_{kind}": row for kind, row in zip(affinity.forms.kinds, values, strict=True)},
    }


def odds_of(logit: Floats) -> Floats:
    """Log-odds as odds between 0 and 1."""
    odds: Floats = 1 / (1 + np.exp(-np.clip(logit, -30.0, 30.0)))
    return odds
