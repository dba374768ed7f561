"""Bounds said to hold, and leave to pass them."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.comparison.tensions.numbers.number_words import ONES, TENS
from analysis.text.caseless import Caseless

NUMBER = r"\d[\d,.]*|(?:" + "|".join([*TENS, *ONES]) + r")(?:[- ](?:" + "|".join(ONES) + r"))?"

FIGURE = Caseless(
    rf"\b(?P<number>{NUMBER})[- ](?:\w+ )?(?P<unit>year|month|week|day|hour|minute|per ?cent|member|seat|term"
    r"|kilometre|metre|person|child|prisoner|pupil)(?:s|ren)?\b"
)
"""A number of a unit."""

HOURS: Mapping[str, float] = {"minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 720, "year": 8760}
"""Units of one measure."""

LOWEST = Caseless(
    r"\b(?:minimum|(?:no|nobody|no one|never|not) (?:\w+ ){0,6}?(?:under|below|younger than|less than|fewer than)"
    r"|at least|not less than|not fewer than)\b"
)
HIGHEST = Caseless(
    r"\b(?:maximum|at (?:the )?most|(?:no|nobody|no one|never|not) (?:\w+ ){0,8}?(?:more|longer|beyond|over)(?: than)?"
    r"|(?:may|shall|must|can|do|does|did)(?: ?not| never) exceed)\b"
)
"""What no figure is to be below, or above."""

LEAVE = Caseless(
    r"\b(?:with (?:the )?(?:\w+ )?(?:consent|leave|permission|approval|authori[sz]ation)|exceptional(?:ly)?"
    r"|lasts?|lasted|(?:by|on) (?:a |the )?(?:decision|order|request|signature) of|may|allowed|permitted"
    r"|spen[td]|waited|passed|(?:was|were|is|are) (?:held|kept))\b"
)
"""Leave to pass them, or a case in which they were."""
