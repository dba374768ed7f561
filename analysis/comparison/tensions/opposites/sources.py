"""Said to be paid by one alone, beside a part that another pays."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.denials import FIRM, alike
from analysis.comparison.tensions.opposites.source_words import ALONE, PART, PAYS
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame, siblings
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon.words import content


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said to be paid by one alone, beside a part of it that another pays."""
    alone = {
        order: match
        for order, match in index.texts.having(ALONE).items()
        if found[order].role == "claim"
        and found[order].subject
        and not (found[order].negated or found[order].exceptions or found[order].bare)
        and found[order].tense not in ("before", "future")
    }
    part = index.texts.having(PART) if alone else {}
    pays = index.texts.having(PAYS) if part else {}
    orders = sorted(order for order in part if order in pays and _told(found[order]))
    result: list[Candidate] = []
    for order, match in alone.items():
        one = found[order]
        source = set(content(next(each for each in match.groups() if each)))
        for other in index.partners(one, one.keys, orders):
            if _same(one, other, found) and not apart(one.names, other.names) and _elsewhere(source, other):
                two = Two(one, match.span(), other, part[other.order].span())
                why = f"“{two.said}” in one place, “{two.yet}” in the other"
                result.append(two.candidate("contradiction", FIRM, why, "Who pays which part, and in the same year?"))
    return result


def _told(one: Frame) -> bool:
    return one.role in ("claim", "definition") and not one.negated and one.tense not in ("before", "future")


def _same(one: Frame, other: Frame, found: Sequence[Frame]) -> bool:
    """Whether the part is one of the same thing: it is named again, or both stand in one sentence."""
    return any(alike(word, one.subject) for word in other.keys) or any(each is other for each in siblings(one, found))


def _elsewhere(source: set[str], other: Frame) -> bool:
    """Whether the part comes from another: nothing of the one source is named with it."""
    return not any(alike(word, each) for word in content(other.text) for each in source)
