"""What is told as achieved, beside what is still to be done: in a critic's words, or in the text's own plans."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.clash import words
from analysis.comparison.tensions.frames import Frame
from analysis.comparison.tensions.index import Index
from analysis.comparison.tensions.matches import first
from analysis.comparison.tensions.objects import related
from analysis.comparison.tensions.reading import CRITICS, Reading
from analysis.text.caseless import Caseless

ACHIEVED = Caseless(
    r"\b(?:in (?:full |complete )?(?:line|conformity|compliance|accordance|keeping|harmony|step) with"
    r"|(?:meets?|met|satisf(?:y|ies|ied)|compl(?:y|ies|ied) with|conforms? (?:to|with)|fulfil(?:s|led|l)?|matches"
    r"|honours?"
    r"|implemented|answer(?:s|ed)|address(?:es|ed)?|resolved|settled|remed(?:y|ied)|laid to rest|dealt with"
    r"|responded to|took account of|takes account of) (?:[\w’'-]+ ){0,5}?(?:standards?|norms?|recommendations?"
    r"|obligations?|commitments?|requirements?|principles?|criteria|concerns?|criticisms?|issues?|shortcomings"
    r"|complaints|demands?|questions?|problems?)|(?:has|have|had) (?:\w+ )?(?:successfully|fully|completely|largely"
    r"|thoroughly) \w+ed|(?:removes?|removed|abolish(?:es|ed)|eliminat(?:es|ed)|lift(?:s|ed)|does away with"
    r"|scrap(?:s|ped)|ends|ended|did away with) (?:all |the |any |these )?\w+|up to (?:international|european|world)"
    r"|state[- ]of[- ]the[- ]art|world[- ]class|internationally recogni[sz]ed|second to none|a model for)\b"
)
"""Says that something is met, answered, removed or reformed."""

OUTSTANDING = Caseless(
    r"\b(?:(?:still |yet |again )?(?:fails?|failed|failing) to|falls? short|fell short|short of"
    r"|(?:still|yet|remains?|has|have|continues?) (?:\w+ )?(?:needs?|to be|outstanding|missing|lacks?|unresolved|unmet)"
    r"|(?:has|have) yet to|needs? (?:to be|further|more)|not (?:yet|fully|in line|in conformity|sufficient\w*|compl\w+)"
    r"|insufficient|inadequate|incompatible|incomplete|at odds with|closer to|shortcomings?|(?:is|are) (?:projected"
    r"|planned"
    r"|expected|due|intended) to|envisages? (?:\w+ )?(?:reforms?|changes|amendments)|should (?:be|also|no longer"
    r"|continue"
    r"|not)|must (?:be|still)|(?:outstanding|remaining|further|most important) (?:reforms?|work|steps|measures"
    r"|tasks))\b"
)
"""Says that something is still to be done."""

NEAR = 14
"""Statements apart within one section that still speak of one matter where little else is shared."""


def find(reading: Reading) -> list[Candidate]:
    """Achievements beside what is still outstanding; critics' words are read here too."""
    return between(reading.heard, reading.heard_index)


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """The same, of frames."""
    claims = [one for one in found if one.role == "claim" and one.tense not in ("before", "future")]
    achieved = [(one, place) for one in claims if (place := first(ACHIEVED, one))]
    open_ones = [(one, place) for one in found if (place := first(OUTSTANDING, one))] if achieved else []
    result: list[Candidate] = []
    for one, place in achieved:
        here = [
            candidate
            for other, against in open_ones
            if other is not one and (candidate := _pair(one, place, other, against, index))
        ]
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:2]
    return result


def _pair(one: Frame, place: tuple[int, int], other: Frame, against: tuple[int, int], index: Index) -> Candidate | None:
    critic = other.role in CRITICS
    if not critic and other.tense != "future" and not re.search(r"fail|short|yet|still|not ", other.text):
        return None
    weight, shared = related(one, one.keys, other, other.keys, index)
    near = one.unit.section == other.unit.section and abs(one.order - other.order) <= NEAR
    if weight < (0.3 if critic and near else 0.4) and not (near and critic and other.role == "lead"):
        return None
    said, yet = words(one, place), words(other, against)
    of = f" of {', '.join(shared)}" if shared else ""
    return Candidate(
        kind="contradiction",
        strength=round((0.62 if critic else 0.5) + 0.3 * weight, 3),
        a=one.span,
        b=other.span,
        triggers=(one.place(*place), other.place(*against)),
        why=f"told as achieved{of} (“{said}”); elsewhere as still to be done (“{yet}”)",
        question=f"Which part is “{said}”, and which is meant by “{yet}”?",
    )
