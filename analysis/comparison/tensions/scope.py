"""Scope: what is promised of all, or without condition, beside a rule that takes some of it back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.lexicon import tied
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.clash import apart, strength, thing, words
from analysis.comparison.tensions.frames import Frame, frames
from analysis.comparison.tensions.index import Index
from analysis.comparison.tensions.matches import first
from analysis.comparison.tensions.scope_words import COURT_ONLY, MANNER, POWER, PROMISE, RESTRICTED, UNIVERSAL
from analysis.extraction.extract import Statement


def find(statements: Sequence[Statement], source: str) -> list[Candidate]:
    """Universal statements beside restrictions of the same thing.

    Args:
        statements: what the text says, in reading order, claims or not.
        source: the text (unused: every family has the same call).
    """
    found = frames(statements)
    return between(found, Index(found))


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """The same, of frames."""
    limits = {one.order: place for one in found if (place := first(RESTRICTED, one) or first(POWER, one))}
    orders = sorted(limits)
    result: list[Candidate] = []
    for one in found:
        if one.role != "claim" or one.tense in ("before", "future"):
            continue
        court = COURT_ONLY.search(one.text)
        strong = UNIVERSAL.search(one.text)
        promise = strong or PROMISE.search(one.text)
        if not (court or promise) or (one.exceptions and not court):
            continue
        place = (court or promise).span()  # type: ignore[union-attr]
        left = one.without(*place)
        here: list[Candidate] = []
        for other in index.partners(one, left, orders):
            if other.tense in ("before", "future") or (apart(one.names, other.names) and not strong):
                continue
            limit = limits[other.order]
            shared = index.shared(one, other, left, other.without(*limit))
            if shared.weight < (0.3 if court or strong else 0.45):
                continue
            base = 0.9 if court and POWER.search(other.text) else 0.86 if strong else 0.68
            here.append(_candidate(one, place, other, limit, base, strength(base, shared, one, other), thing(shared)))
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:2]
    return [*result, *_manners(found, index)]


def _candidate(
    one: Frame, place: tuple[int, int], other: Frame, limit: tuple[int, int], base: float, value: float, what: str
) -> Candidate:
    said, yet = words(one, place), words(other, limit)
    return Candidate(
        kind="scope",
        strength=value,
        a=one.span,
        b=other.span,
        triggers=(one.place(*place), other.place(*limit)),
        why=f"“{said}” leaves no exception; of {what} the other passage says “{yet}”",
        question=f"Do those of whom “{yet}” is said fall under “{said}”?",
    )


def _manners(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """All are awarded by auction; some are allotted under protocols: one deed, two ways."""
    done: dict[int, re.Match[str]] = {
        one.order: match for one in found if one.passive and (match := MANNER.search(one.text)) and not one.negated
    }
    orders = sorted(done)
    result: list[Candidate] = []
    for order in orders:
        one = found[order]
        universal = UNIVERSAL.search(one.text)
        if not universal or one.exceptions or one.role != "claim":
            continue
        for other in index.partners(one, one.keys, orders):
            if other.tense in ("before", "future") or tied(one.predicate, other.predicate) < 0.45:
                continue
            if _tail(one, done[order]) & _tail(other, done[other.order]):
                continue
            shared = index.shared(one, other, one.keys, other.keys)
            value = strength(0.86, shared, one, other)
            result.append(
                _candidate(one, universal.span(), other, done[other.order].span(), 0.86, value, thing(shared))
            )
    return result


def _tail(one: Frame, match: re.Match[str]) -> frozenset[str]:
    return frozenset(lemma for start, _, lemma in one.lemmas if start >= match.end())
