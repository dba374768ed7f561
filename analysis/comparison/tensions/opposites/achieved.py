"""What is told as achieved, beside what is still to be done: in a critic's words, or in the text's own plans."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from analysis.comparison.tensions.opposites.clash import Two, spoken
from analysis.comparison.tensions.opposites.matches import everywhere
from analysis.comparison.tensions.opposites.objects import TIED, related
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.comparison.tensions.read.reading import CRITICS, Reading
from analysis.lexicon import tied
from analysis.text.caseless import Caseless
from analysis.text.places import Place

_AIM = (
    r"(?:standards?|norms?|recommendations?|obligations?|commitments?|requirements?|principles?|criteria|concerns?"
    r"|criticisms?|shortcomings|complaints|demands?|benchmarks?|targets?|objectives?|conventions?)"
)
"""What can be met."""

ASKED_FOR = Caseless(rf"\b{_AIM}\b")
"""Speaks of what was asked, whatever it was."""

ACHIEVED = Caseless(
    r"\b(?:(?:(?:is|are|was|were|been|stands?|remains?) [^.;,]{0,25}?|(?:bring\w*|brought|made) [^.;,]{0,60}?)"
    rf"in (?:full |complete )?(?:line|conformity|compliance|accordance|keeping|harmony|step) with [^.;,]{{0,40}}?{_AIM}"
    r"|(?:meets?|met|satisf(?:y|ies|ied)|compl(?:y|ies|ied) with|conforms? (?:to|with)|fulfil(?:s|led|l)?|matches"
    r"|honours?|implemented|answer(?:s|ed)|address(?:es|ed)?|resolved|settled|remed(?:y|ied)|laid to rest"
    rf"|responded to|took account of|takes account of) (?:[\w’'-]+ ){{0,5}}?{_AIM}"
    r"|(?:has|have|had) (?:\w+ )?(?:successfully|fully|completely) \w+ed"
    r"|(?:removes?|removed|abolish(?:es|ed)|eliminat(?:es|ed)|d(?:oes|id) away with) (?:all |the |any |these )?\w+"
    r"|up to (?:international|european|world) standards?|internationally recogni[sz]ed|second to none|a model for)\b"
)
"""Says that a standard or aim is met, a concern answered, an obstacle removed, a reform done."""

LACKING = Caseless(
    r"\b(?:(?:still |yet |again )?(?:fails?|failed|failing) to|falls? short of|fell short of|(?:has|have) yet to"
    r"|(?:still|yet|remains?) (?:\w+ )?(?:needs?|to be|outstanding|missing|lacks?|unresolved|unmet|incomplete)"
    r"|(?:is|are) (?:still |as )?(?:not yet|not (?:fully )?in (?:line|conformity|compliance)|at odds with|incompatible)"
    r"|(?:is|are) (?:projected|planned|expected|due|intended) to [^.;,]{0,60}?\b(?:closer|nearer|in line)"
    r"|envisages? (?:\w+ )?(?:reforms?|changes|amendments)"
    r"|(?:outstanding|remaining|most important) (?:reforms?|tasks))\b"
)
"""Says that something is lacking now, or still to be done."""

ASKED = Caseless(
    rf"{LACKING.pattern}|\b(?:needs? (?:to be|further|more)|insufficient|inadequate|incomplete|shortcomings?"
    r"|should (?:be|also|no longer|continue|not)|must (?:be|still)|further (?:reforms?|steps|measures))\b"
)
"""The same in a critic's words, who also asks for what should be."""

RARE = 0.5
"""Weight of the best shared word from which it ties two passages of the text's own."""

NEAR = 14
"""Statements apart within one section that still speak of one matter where little else is shared."""


def find(reading: Reading) -> list[Candidate]:
    """Achievements beside what is still outstanding; critics' words are read here too."""
    return between(reading.heard, reading.heard_index)


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """The same, of frames."""
    achieved = [
        (found[order], place)
        for order, place in everywhere(ACHIEVED, found, index.texts).items()
        if found[order].role == "claim" and found[order].tense not in ("before", "future")
    ]
    asked, lacking = (everywhere(each, found, index.texts) if achieved else {} for each in (ASKED, LACKING))
    open_ones = [(one, place) for one in found if (place := (asked if one.role in CRITICS else lacking).get(one.order))]
    result: list[Candidate] = []
    for one, place in achieved:
        here = [
            candidate
            for other, against in open_ones
            if other is not one and (candidate := _pair(one, place, other, against, _items(other, found), index))
        ]
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:2]
    return result


def _items(lead: Frame, found: Sequence[Frame]) -> Sequence[Frame]:
    """The items of the list that a statement leads up to; none where it leads up to none."""
    if lead.role != "lead":
        return ()
    after = found[lead.order + 1 : lead.order + 1 + NEAR]
    return tuple(takewhile(lambda one: one.unit.kind == "item" and one.unit.section == lead.unit.section, after))


def _on_the_list(one: Frame, place: Place, items: Sequence[Frame]) -> bool:
    """Whether what was achieved is what was asked, or a thing on the list of what is outstanding."""
    if ASKED_FOR.first(one.text[slice(*place)]):
        return True
    return any(tied(word, each) >= TIED for item in items for each in item.nouns for word in one.objects)


def _pair(
    one: Frame, place: Place, other: Frame, against: Place, items: Sequence[Frame], index: Index
) -> Candidate | None:
    """What is told as achieved beside what is outstanding, where both are on one matter."""
    critic = other.role in CRITICS
    if not critic and (other.conditions or other.modality or other.tense in ("before", "past")):
        return None  # a norm, a case that may arise, what once was
    weight, shared = related(one, one.keys, other, other.keys, index)
    near = one.unit.section == other.unit.section and abs(one.order - other.order) <= NEAR
    lead = near and other.role == "lead"
    if weight < (0.3 if critic and near else 0.4) and not (lead and _on_the_list(one, place, items)):
        return None
    if not critic and index.weight(shared[0] if shared else "") < RARE:
        return None
    two = Two(one, place, other, against)
    about = f"; in both: {', '.join(spoken(one, word) for word in shared)}" if shared else ""
    why = f"told as achieved in one place (“{two.said}”), as still to be done in the other (“{two.yet}”){about}"
    question = f"What exactly was achieved (“{two.said}”), and what is still to be done (“{two.yet}”)?"
    return two.candidate("contradiction", round((0.62 if critic else 0.5) + 0.3 * weight, 3), why, question)
