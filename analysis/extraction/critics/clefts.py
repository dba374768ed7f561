"""Clefts: "What troubles the Court is that …": a fault, with whoever is troubled as the object of the verb."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics.demand_parts import parts
from analysis.extraction.critics.floor import Floor
from analysis.extraction.critics.pages import Page
from analysis.extraction.critics.stance_weight import SURE, Stance

_CLEFT = re.compile(
    r"\W*(?:(?:But|And|Yet)\s+)?[Ww]hat\s+(?:(?:most|particularly|also|really|still|chiefly|above\s+all)\s+)?"
    r"(?:troubles?|troubled|worries|worried|concerns?|concerned|alarms?|alarmed|disturbs?|disturbed|surprises?|surprised"
    r"|disappoints?|disappointed|saddens?|saddened|angers?|angered|displeases?|displeased|pains?|pained|shocks?|shocked)\s+"
    r"(?P<whom>[^.;:,]{2,70}?)\s+(?:(?:most|above\s+all|particularly|more)\s+)?(?:is|was|are|were)\s+(?=\w)"
)
"""What is behind it is what somebody finds wrong."""


def cleft(page: Page, floor: Floor, start: int, end: int) -> list[Stance]:
    """What a sentence of this form finds fault with, if an outside voice does; else nothing.

    Args:
        page: the text.
        floor: who speaks.
        start: where the sentence begins.
        end: where it ends.
    """
    match = _CLEFT.match(page.source[start:end])
    if match is None:
        return []
    for word in reversed(list(re.finditer(r"[\w’'-]+", match["whom"]))):
        at = page.token(start + match.start("whom") + word.start())
        voice = floor.who(*at) if at is not None and at[0].pos_ in ("NOUN", "PROPN", "PRON") else None
        if voice is not None:
            floor.hear(*voice)
            pieces = parts(page.source, start + match.end(), end, that=True)
            found = (spans.trimmed(page.source, *one) for one in pieces)
            cue = " ".join(match.group().split())
            return [Stance(*one, voice[0], cue, SURE, (start, end)) for one in found if one[1] > one[0]]
    return []
