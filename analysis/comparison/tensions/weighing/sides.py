"""What each statement is by itself on its side of a pair, by name, one value a statement.

Half of all features are such. They are made, and led into the network, once a statement: pairs are thirty times as
many.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from analysis.comparison.tensions.read.frame_words import WISHING
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.weighing.cells import Floats, Side
from analysis.comparison.tensions.weighing.numerals import MANY
from analysis.comparison.tensions.weighing.pairs import LOGIT, Pairs, Signs, odds_of

DIGIT = re.compile(r"\d")


OF_THE_ONE: Mapping[str, Callable[[Frame], float]] = {
    "excepts": lambda frame: bool(frame.exceptions),
    "wished": lambda frame: frame.modality in WISHING,
    "future": lambda frame: frame.tense == "future",
    "past": lambda frame: frame.tense == "past",
    "digit": lambda frame: DIGIT.search(frame.text) is not None,
    "length": lambda frame: frame.length / 30,
    "names": lambda frame: bool(frame.names),
    "changed": lambda frame: frame.changed,
}
OF_THE_OTHER: Mapping[str, Callable[[Frame], float]] = {
    "claim": lambda frame: frame.role == "claim",
    "future": lambda frame: frame.tense == "future",
    "past": lambda frame: frame.tense == "past",
    "before": lambda frame: frame.tense == "before",
    "passive": lambda frame: frame.passive,
    "may": lambda frame: frame.modality in ("may", "can"),
    "must": lambda frame: frame.modality in ("must", "shall"),
    "denied": lambda frame: frame.negated,
    "excepts": lambda frame: bool(frame.exceptions),
    "condition": lambda frame: bool(frame.conditions),
    "digit": lambda frame: DIGIT.search(frame.text) is not None,
    "length": lambda frame: frame.length / 30,
    "changed": lambda frame: frame.changed,
}
"""Features of one statement by itself."""


def by_side(found: Sequence[Frame], read: Signs, listed: Pairs) -> tuple[Side, Side]:
    """The features of the statements of pairs, and those of the passages they are set beside.

    Args:
        found: the frames of a text.
        read: their signs.
        listed: the pairs.
    """
    promise, particular = read.leaning[:, 0], read.leaning[:, 1]  # of any tension first, then of each family
    nothing = np.zeros(len(found))
    firm, particulars = sum(read.firm.values(), nothing), sum(read.particular.values(), nothing)
    kinds = {kind: np.array([each.kind == kind for each in found]) for kind in sorted({each.kind for each in found})}
    count, dated = read.figured.count, read.figured.dated
    one = {
        "points_back": read.points,
        "promise": odds_of(promise[:, 0]),
        "promise_logit": np.clip(promise[:, 0], *LOGIT),
        "family_promise": np.clip(promise[:, 1:], *LOGIT).max(axis=1),
        "one_particular": odds_of(particular[:, 0]),
        "firm_count": np.minimum(firm, 3) / 3,
        "one_firm": firm > 0,
        "numbers_one": count / MANY,
        "dates_one": dated,
        **{f"one_{name}": _each(found, test) for name, test in OF_THE_ONE.items()},
        **{f"kind_{kind}": having for kind, having in kinds.items()},
        **{f"one_{kind}": having for kind, having in read.firm.items()},
    }
    other = {
        "particular": odds_of(particular[:, 0]),
        "particular_logit": np.clip(particular[:, 0], *LOGIT),
        "family_particular": np.clip(particular[:, 1:], *LOGIT).max(axis=1),
        "other_promise": odds_of(promise[:, 0]),
        "particular_count": np.minimum(particulars, 4) / 4,
        "other_firm": firm > 0,
        "numbers_other": count / MANY,
        "dates_other": dated,
        **{f"other_{name}": _each(found, test) for name, test in OF_THE_OTHER.items()},
        **{f"to_{kind}": having for kind, having in kinds.items()},
        **{f"other_{kind}": having for kind, having in read.particular.items()},
    }
    return Side(places=listed.ones, columns=_floats(one)), Side(places=listed.others, columns=_floats(other))


def spread(given: Sequence[Side]) -> dict[str, Floats]:
    """The same, one value a pair: what the network is fitted on."""
    return {name: column[side.places] for side in given for name, column in side.columns.items()}


def _floats(columns: Mapping[str, NDArray[np.generic]]) -> dict[str, Floats]:
    return {name: np.asarray(column, dtype=np.float64) for name, column in columns.items()}


def _each(found: Sequence[Frame], test: Callable[[Frame], float]) -> Floats:
    return np.array([test(frame) for frame in found], dtype=np.float64)
