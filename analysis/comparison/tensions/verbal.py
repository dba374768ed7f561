"""The five families that turn on words: rules and resemblances weighed together into one ranking.

The rules of a family (``contradiction``, ``scope`` …) are exact where they know the words and silent where they do
not. So every statement is also set beside the passages nearest to it in meaning, and what the rules say of a pair is
one feature among others: how near the two come, how firm the one is and how particular the other, where they stand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from analysis.comparison.tensions import absolutes, contradiction, evidence, independence, scope, terminology
from analysis.comparison.tensions.absolute_words import ABSOLUTE, PARTICULAR
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.clash import words
from analysis.comparison.tensions.frames import Frame, frames
from analysis.comparison.tensions.index import Index
from analysis.comparison.tensions.lean import tables, terms
from analysis.comparison.tensions.nearness import CLOSE, Nearness
from analysis.comparison.tensions.pairs import Pair, Signs, features, may_promise, may_undercut, pairs, signs
from analysis.comparison.tensions.weighing import weigh
from analysis.extraction.extract import Statement

RULES = (contradiction, scope, evidence, terminology, absolutes)

SHARE, FEWEST = 3, 16
"""One candidate for so many statements at most, but so many in any case: a long text is not an endless list."""

EACH = 2
"""Candidates for each statement and each passage at most: what goes with everything goes with nothing."""

SURE, UNWEIGHED = 0.6, 0.2
"""From this strength on what a rule finds is kept, wherever it ranks; a pair that cannot be weighed (a side is no claim
put forward now) is ranked low, by its rule alone."""

CERTAIN = {"independence": 0.7}
"""From this strength on (0.8 for the others) a rule is believed as it stands: of what it finds then in texts that it was
not made on, nine in ten was annotated (``measure/training``, ``h4``-``h13``)."""

Place = tuple[int, int]
Ruled = dict[tuple[Place, Place], list[tuple[str, Candidate]]]


def find(statements: Sequence[Statement], source: str) -> list[Candidate]:
    """Statements beside what takes some of them back, best first.

    Args:
        statements: what the text says, in reading order, claims or not.
        source: the text.
    """
    found = frames(statements)
    index = Index(found)
    ruled = by_rule(statements, source, found, index)
    read = [signs(one) for one in found]
    weighed = []
    for pair in all_pairs(found, index, ruled):
        said = ruled.get(key(pair), ())
        given = {**features(pair, read[pair.one.order], read[pair.other.order]), **rule_features(said)}
        certain = [one.strength for name, one in said if one.strength >= CERTAIN.get(name, 0.8)]
        weighed.append((max(weigh(given), *certain, 0.0), pair, said))
    weighed.sort(key=lambda each: (-each[0], each[1].one.order, each[1].other.order))
    result: list[Candidate] = []
    count: Counter[tuple[str, int]] = Counter()
    most = max(FEWEST, len(found) // SHARE)
    for score, pair, said in weighed:
        sides = (("one", pair.one.order), ("other", pair.other.order))
        short = len(result) < most and all(count[side] < EACH for side in sides)
        if short or any(candidate.strength >= SURE for _, candidate in said):
            count.update(sides)
            result.append(_candidate(pair, score, said, read[pair.one.order], read[pair.other.order]))
    weighed_spans = {key(pair) for _, pair, _ in weighed}
    for spans in sorted(ruled.keys() - weighed_spans):
        result += [
            replace(one, strength=round(UNWEIGHED * one.strength, 3)) for _, one in ruled[spans] if one.strength >= SURE
        ]
    return result


def key(pair: Pair) -> tuple[Place, Place]:
    """The spans of a pair."""
    return pair.one.span, pair.other.span


def by_rule(statements: Sequence[Statement], source: str, found: Sequence[Frame], index: Index) -> Ruled:
    """What the rules find, by the spans of both sides: the rule's name and its candidate."""
    result: Ruled = defaultdict(list)
    for rule in RULES:
        name = rule.__name__.rpartition(".")[2]
        for candidate in rule.between(found, index):
            result[candidate.a, candidate.b].append((name, candidate))
    for candidate in independence.find(
        statements, source
    ):  # of whole sentences, since it follows bodies across clauses
        one, other = (
            _frame(found, side, trigger)
            for side, trigger in zip((candidate.a, candidate.b), candidate.triggers, strict=False)
        )
        if one is not None and other is not None and one is not other:
            result[one.span, other.span].append(("independence", candidate))
    return result


def _frame(found: Sequence[Frame], side: Place, trigger: Place) -> Frame | None:
    """The frame of a sentence that holds the trigger; the first one of the sentence where none does."""
    inside = [one for one in found if one.start < side[1] and one.end > side[0]]
    return next((one for one in inside if one.start <= trigger[0] < one.end), inside[0] if inside else None)


def all_pairs(found: Sequence[Frame], index: Index, ruled: Ruled) -> list[Pair]:
    """The pairs that come near each other, and those that a rule has found besides."""
    near = Nearness(found, index)
    result = pairs(found, near)
    known = {key(pair) for pair in result}
    order = {one.span: one for one in found}
    for spans in sorted(ruled.keys() - known):
        one, other = order.get(spans[0]), order.get(spans[1])
        if one is not None and other is not None and one is not other and may_promise(one) and may_undercut(other):
            result.append(Pair(one=one, other=other, near=near.between(one, other), place=CLOSE, back=CLOSE))
    return result


def rule_features(ruled: Sequence[tuple[str, Candidate]]) -> dict[str, float]:
    """What the rules say of a pair, as features."""
    result: dict[str, float] = {}
    for name, candidate in ruled:
        result[f"rule_{name}"] = max(result.get(f"rule_{name}", 0.0), candidate.strength)
    return result


def _candidate(
    pair: Pair, score: float, ruled: Sequence[tuple[str, Candidate]], ones: Signs, others: Signs
) -> Candidate:
    if ruled:
        best = max((candidate for _, candidate in ruled), key=lambda one: (one.strength, one.kind))
        return Candidate(
            kind=best.kind,
            strength=round(score, 3),
            a=pair.one.span,
            b=pair.other.span,
            triggers=best.triggers,
            why=best.why,
            question=best.question,
        )
    firm, particular = _firm(pair.one, ones), _particular(pair.other, others)
    said, yet = words(pair.one, firm), words(pair.other, particular)
    ties = ", ".join(a if a == b else f"{a} ~ {b}" for a, b in pair.near.words[:3])
    return Candidate(
        kind=absolutes.family(ones.firm, others.particular),
        strength=round(score, 3),
        a=pair.one.span,
        b=pair.other.span,
        triggers=(pair.one.place(*firm), pair.other.place(*particular)),
        why=f"“{said}” is said without reserve; of the same matter ({ties or 'the sentence before'}) is told “{yet}”",
        question=f"Does “{said}” still hold as it stands where “{yet}” holds?",
    )


def _firm(one: Frame, read: Signs) -> Place:
    """Where the firmest words of a statement stand."""
    found = [
        (ABSOLUTE[kind][0], -match.start(), match.span())
        for kind in sorted(read.firm)
        if (match := ABSOLUTE[kind][1].search(one.text))
    ]
    return max(found)[2] if found else _heaviest(one, 0)


def _particular(one: Frame, read: Signs) -> Place:
    """Where the most particular words of a passage stand."""
    found = [
        (PARTICULAR[kind][0], -match.start(), match.span())
        for kind in sorted(read.particular)
        if (match := PARTICULAR[kind][1].search(one.text))
    ]
    return max(found)[2] if found else _heaviest(one, 1)


def _heaviest(one: Frame, side: int) -> Place:
    """The word or pair of words that leans furthest to a side; the whole statement where none leans."""
    table = tables()
    found = [(table[term][side], -start, (start, end)) for term, start, end in terms(one.text) if term in table]
    best = max(found, default=(0.0, 0, (0, len(one.text))))
    return best[2] if best[0] > 0 else (0, len(one.text))
