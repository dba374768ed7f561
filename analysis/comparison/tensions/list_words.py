"""Words of lists: what parts their members, what closes or opens them, what calls a figure a total."""

from __future__ import annotations

import re

BETWEEN = re.compile(r"[,;:(—–]|\b(?:and|while|plus)\b", re.IGNORECASE)
"""What stands between two members of a list."""

CLOSES = re.compile(
    r"(?:\band|\bplus|[,;] (?:and )?the|\brest|\bwhile|[,;] as well as)\s+(?:[\w’'-]+\s+){0,5}$", re.IGNORECASE
)
"""What stands before the last member."""

LEADS = re.compile(
    r"^\W*(?:[A-Z][\w ]{2,20}: )?(?:of|out of|from|among)\s+(?:the|its|our|their|these|those|all|all the|a total of"
    r"|some)?\s*(?:(?:total|some|about|nearly|almost|roughly|over|more than"
    r"|estimated|original|first|new|overall)\s+)?[$€£]?$",
    re.IGNORECASE,
)
"""What stands before a whole at the head of a sentence: "Of the …"."""

POINTS = re.compile(
    r"^\W*(?:of|out of|from|among)\s+(?:these|them|those|this|that|which|whom|that number|this number"
    r"|the (?:latter|total|sum|amount|number)|this (?:sum|amount|total))\b",
    re.IGNORECASE,
)
"""How a sentence points back to the figure before it."""

PRONOUN = re.compile(r"\W*(?:it|they|this|these)\b", re.IGNORECASE)

NAMES = re.compile(
    r"^\W*(?:of|out of|from|among)\s+(?:the|our|its|all|these|those)\s+(?P<np>[^,\d]{3,60}),", re.IGNORECASE
)
"""How a sentence names what it divides: "Of the fines imposed, …"."""

OPEN = re.compile(
    r"\b(?:including|included|such as|some of|in particular|notably|especially|for example|e\.g\.|inter alia|mainly"
    r"|chiefly|at least|up to|plus|as well as|besides|in addition|further|another|more|additional|also)\b",
    re.IGNORECASE,
)
"""Words after which a list of parts is not meant to be complete."""

VARIED = re.compile(
    r"\b(?:from|against|compared|than|between|rose|fell|grew|up from|down from|instead of|each|every|per|twice"
    r"|of (?:which|whom|them|these|those)|in (?:19|20)\d\d|(?:a|one) (?:day|week|month|year)|years? (?:before|earlier"
    r"|later)|respectively)\b",
    re.IGNORECASE,
)
"""Words between two figures that make the later one a change, a rate, a part of the earlier, or one of another year."""

TOTAL = re.compile(
    r"\b(?:totals?|totall?ing|totall?ed|in all|altogether|all told|sum|overall|together|combined|entire|whole"
    r"|amount(?:s|ed|ing)? to|add(?:s|ed)? up to|consists? of|comprises?|comprising|composed of|made up of)\b",
    re.IGNORECASE,
)
"""Words that call a figure a total."""
