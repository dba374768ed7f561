"""What speaks for it that a statement and a passage are worth reconciling: the features of a pair, by name.

One function for both uses: the search, which weighs them, and ``measure/fit_tensions.py``, which fits the weights.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.absolute_words import ABSOLUTE, PARTICULAR
from analysis.comparison.tensions.clash import apart
from analysis.comparison.tensions.frames import Frame
from analysis.comparison.tensions.lean import Lean, lean
from analysis.comparison.tensions.nearness import Near, Nearness

WISHED = frozenset({"must", "should", "ought", "would", "might"})
LONGEST = 60
DIGIT = re.compile(r"\d")
POINTS_BACK = re.compile(
    r"^\W*(?:which|that|this|these|those|it|they|he|she|so|thus|hence|therefore|as a|the (?:figures?|numbers?|results?"
    r"|fall|rise|drop|increase|decline|reduction|trend|change)|no wonder|could|is|are|do|does)\b",
    re.I,
)
"""Opens by speaking of what was just said."""


@dataclass(frozen=True, kw_only=True)
class Pair:
    """A statement, a passage that may take some of it back, and how near they come."""

    one: Frame
    other: Frame
    near: Near
    place: int
    back: int


@dataclass(frozen=True, kw_only=True)
class Signs:
    """The signs of one statement: the classes of firm and of particular words in it, and how its words lean."""

    firm: frozenset[str]
    particular: frozenset[str]
    lean: Lean


def signs(one: Frame, leaning: Lean | None = None) -> Signs:
    """Read the signs of a statement; ``leaning``: how its words lean, where that is known already."""
    return Signs(
        firm=frozenset(kind for kind, (_, pattern) in ABSOLUTE.items() if pattern.search(one.text)),
        particular=frozenset(kind for kind, (_, pattern) in PARTICULAR.items() if pattern.search(one.text)),
        lean=leaning or lean(one.text),
    )


def may_promise(one: Frame) -> bool:
    """Whether a statement can be put in question at all: the official side's, said to be so, no endless sentence."""
    return one.role == "claim" and not one.bare and one.tense != "before" and len(one.text.split()) <= LONGEST


def may_undercut(one: Frame) -> bool:
    """Whether a passage says enough to put another in question."""
    return one.role != "fragment" and len(one.text.split()) <= LONGEST


def pairs(found: Sequence[Frame], near: Nearness) -> list[Pair]:
    """The pairs worth weighing: each statement with those that come nearest to it."""
    rows: list[tuple[Frame, Frame, Near, int]] = []
    for one in found:
        if not may_promise(one):
            continue
        here = [
            (found[order], near.between(one, found[order]))
            for order in near.candidates(one)
            if may_undercut(found[order])
        ]
        here.sort(key=lambda each: (-each[1].whole - each[1].around - each[1].total, each[0].order))
        rows += [(one, other, each, place) for place, (other, each) in enumerate(here)]
    by_other: dict[int, list[tuple[float, int]]] = {}
    for one, other, each, _ in rows:
        by_other.setdefault(other.order, []).append((-each.whole - each.total, one.order))
    back = {order: {one: place for place, (_, one) in enumerate(sorted(listed))} for order, listed in by_other.items()}
    return [
        Pair(one=one, other=other, near=each, place=place, back=back[other.order][one.order])
        for one, other, each, place in rows
    ]


def features(pair: Pair, ones: Signs, others: Signs) -> Mapping[str, float]:
    """The features of a pair by name; a feature that is absent is 0."""
    one, other, near = pair.one, pair.other, pair.near
    distance = abs(one.order - other.order)
    promise, particular = _odds(ones.lean.promise), _odds(others.lean.particular)
    result: dict[str, float] = {
        "near": min(near.total, 3.0),
        "near_share": near.share,
        "near_best": near.best,
        "near_around": min(near.around, 4.0),
        "near_whole": min(near.whole, 5.0),
        "whole_gain": min(near.whole - near.around, 2.0),
        "both_whole": promise * particular * min(near.whole, 4.0),
        "points_back": float(bool(POINTS_BACK.search(one.text))),
        "points_back_whole": float(bool(POINTS_BACK.search(one.text))) * min(near.whole, 4.0),
        "near_gain": min(near.around - near.total, 2.0),
        "words_1": float(len(near.words) >= 1),
        "words_2": float(len(near.words) >= 2),
        "words_3": float(len(near.words) >= 3),
        "place": 1 / (1 + pair.place),
        "back": 1 / (1 + pair.back),
        "mutual": 1 / (1 + pair.place + pair.back),
        "promise": promise,
        "particular": particular,
        "both": promise * particular,
        "promise_logit": max(-4.0, min(3.0, ones.lean.promise)),
        "particular_logit": max(-4.0, min(3.0, others.lean.particular)),
        "both_near": promise * particular * min(near.around, 3.0),
        "other_promise": _odds(others.lean.promise),
        "one_particular": _odds(ones.lean.particular),
        "one_firm": float(bool(ones.firm)),
        "firm_count": min(len(ones.firm), 3) / 3,
        "particular_count": min(len(others.particular), 4) / 4,
        "firm_near": float(bool(ones.firm)) * min(near.around, 3.0),
        "other_firm": float(bool(others.firm)),
        "same_name": float(bool(one.names & other.names)),
        "other_name": float(apart(one.names, other.names)),
        "same_section": float(one.unit.section == other.unit.section),
        "same_paragraph": float(one.unit.paragraph == other.unit.paragraph),
        "next": float(distance <= 1),
        "close": float(distance <= 3),
        "distance": math.log1p(distance) / 5,
        "later": float(other.order > one.order),
        "subject_met": float(_content(one.subject) and one.subject in other.keys),
        "object_met": float(any(_content(word) and word in other.keys for word in one.objects)),
        "verb_met": float(_content(one.predicate) and one.predicate in other.keys),
        "same_subject": float(_content(one.subject) and one.subject == other.subject),
        "denial_differs": float(one.negated != other.negated),
        "denial_differs_verb": float(one.negated != other.negated and one.predicate in other.keys),
        "years_differ": float(bool(one.years and other.years and not one.years & other.years)),
        "one_excepts": float(bool(one.exceptions)),
        "one_wished": float(one.modality in WISHED),
        "one_future": float(one.tense == "future"),
        "one_past": float(one.tense == "past"),
        "one_digit": float(bool(DIGIT.search(one.text))),
        "one_length": len(one.text.split()) / 30,
        "one_names": float(bool(one.names)),
        "one_changed": float(one.changed),
        "other_claim": float(other.role == "claim"),
        "other_future": float(other.tense == "future"),
        "other_past": float(other.tense == "past"),
        "other_before": float(other.tense == "before"),
        "other_passive": float(other.passive),
        "other_may": float(other.modality in ("may", "can")),
        "other_must": float(other.modality in ("must", "shall")),
        "other_denied": float(other.negated),
        "other_excepts": float(bool(other.exceptions)),
        "other_condition": float(bool(other.conditions)),
        "other_digit": float(bool(DIGIT.search(other.text))),
        "other_length": len(other.text.split()) / 30,
        "other_changed": float(other.changed),
    }
    result |= {f"one_{kind}": 1.0 for kind in ones.firm}
    result |= {f"other_{kind}": 1.0 for kind in others.particular}
    result |= {f"kind_{one.kind}": 1.0, f"to_{other.kind}": 1.0}
    return result


def _content(word: str) -> bool:
    return len(word) > 2


def _odds(logit: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
