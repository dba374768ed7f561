"""A firm claim beside another place that comes back to its very object.

Texts that disagree with themselves seldom use opposite words: "no lorry passes through the street" is undone by "its
residents count thirty a night". What gives such a pair away is that a claim that leaves nobody out, or draws a
conclusion, has its specific object turn up again elsewhere, in a statement of fact. That is a weaker sign than a clash
of words, so it ranks below one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.clash import apart, strength, thing, words
from analysis.comparison.tensions.frames import Frame
from analysis.comparison.tensions.index import Index

SPECIFIC = 0.52
"""How specific the shared object has to be: two rare words, or one and its topic."""

CONCRETE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundred"
    r"|half|most|many|some|several|few|first|last|each|by the|by an?|must|may|can|has to|have to|only|after"
    r"|before|until|when"
    r"|where|while|still|now|who|whose|which|then|once|except|unless|remains?|without|under|against|instead"
    r"|from|not|no)\b",
    re.I,
)
"""A statement of fact: it counts, dates, names who does it or under which condition."""

LONGEST = 60
"""A statement of more words shares words with everything."""


def echoes(
    found: Sequence[Frame],
    index: Index,
    firm: Mapping[int, tuple[int, int]],
    kind: str,
    base: float,
    question: str,
) -> list[Candidate]:
    """Firm claims beside the statement elsewhere that shares most of their object.

    Args:
        found: the frames of a text.
        index: their index.
        firm: by order, where a claim is firm.
        kind: the family.
        base: strength of a pair that shares everything.
        question: whose answer would dissolve it; ``{said}`` stands for the firm words.
    """
    facts = [one.order for one in found if CONCRETE.search(one.text) and len(one.text.split()) <= LONGEST]
    result: list[Candidate] = []
    for order, place in sorted(firm.items()):
        one = found[order]
        if one.exceptions or one.tense in ("before", "future") or len(one.text.split()) > LONGEST:
            continue
        here: list[Candidate] = []
        left = one.without(*place) - one.carried
        for other in index.partners(one, left, facts):
            near = other.unit.paragraph == one.unit.paragraph
            if other.tense in ("before", "future") or apart(one.names, other.names):
                continue
            shared = index.shared(one, other, left, other.keys - other.carried)
            if (
                shared.weight < SPECIFIC + (0.15 if near else 0) + (0.1 if abs(other.order - one.order) == 1 else 0)
                or len(shared.words) < 2
            ):
                continue
            said = words(one, place)
            here.append(
                Candidate(
                    kind=kind,
                    strength=round(strength(base, shared, one, other) * (0.9 if near else 1), 3),
                    a=one.span,
                    b=other.span,
                    triggers=(one.place(*place), other.span),
                    why=f"“{said}” is said firmly; the other passage comes back to {thing(shared)}",
                    question=question.format(said=said),
                )
            )
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:1]
    return result
