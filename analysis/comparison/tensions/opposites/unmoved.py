"""What is said not to have moved since a year, beside a movement of it told of a later one."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.comparison.tensions.opposites.clash import apart, set_beside, words
from analysis.comparison.tensions.opposites.denials import FIRM, alike, firm
from analysis.comparison.tensions.opposites.unmoved_words import MOVED, POINTS, SINCE
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.places import Place


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said not to have moved since a year, beside its movement in a later one.

    Args:
        found: the frames of a text.
        index: the same frames by their keys.
    """
    since = {order: int(match["year"]) for order, match in index.texts.having(SINCE).items() if firm(found[order])}
    result: list[Candidate] = []
    for still, moved in MOVED.values():
        unmoved = {order: match.span() for order, match in index.texts.having(still).items() if order in since}
        if not unmoved:
            continue
        movements = {
            order: match.span()
            for order, match in index.texts.having(moved).items()
            if order not in unmoved and found[order].years and not found[order].negated
        }
        orders = sorted(movements)
        for order, place in unmoved.items():
            one = found[order]
            for other in index.partners(one, one.keys, orders):
                if max(other.years) > since[order] and _of_it(one, other, movements[other.order]):
                    result.append(_candidate(one, place, other, movements[other.order]))
    return list({(each.a, each.b): each for each in result}.values())


def _of_it(one: Frame, other: Frame, moved: Place) -> bool:
    """Whether what moved is what is said not to have: its subject, or what the movement is of."""
    if other.role not in ("claim", "definition") or other.tense in ("before", "future") or other.modality:
        return False
    if apart(one.names, other.names):
        return False
    if other.order == one.order + 1 and POINTS.first(other.text):
        return True
    beside = (moved[0] - OF, moved[1] + OF)
    near = {
        lemma for start, end, lemma in other.lemmas if beside[0] <= start and end <= beside[1] and lemma in other.nouns
    }
    subject = one.subject or one.acted_upon
    if not any(alike(word, subject) for word in {other.subject, other.acted_upon, *near} if word):
        return False
    rest = one.nouns - one.carried - {subject}
    return not rest or any(alike(word, each) for word in other.keys for each in rest)


OF = 20
"""Characters beside a movement within which it says of what: "the increase of tariffs", "tariffs were raised"."""


def _candidate(one: Frame, place: Place, other: Frame, moved: Place) -> Candidate:
    said, yet = words(one, place), words(other, moved)
    return set_beside(
        one,
        place,
        other,
        moved,
        kind="contradiction",
        strength=FIRM,
        why=f"“{said}” since {min(one.years)}, and “{yet}” is told of {max(other.years)}",
        question="Is it the same thing that moved, and was that after the year named?",
    )
