"""Words of gaps: what calls a figure the distance between two others."""

from __future__ import annotations

from analysis.text.caseless import Caseless

BEFORE = Caseless(
    r"\b(?:margin|lead|majority|surplus|deficit|difference|gap|shortfall|profit|advantage|distance) of\s+"
    r"(?:(?:only|just|barely|some|about|nearly|almost|over|more than)\s+)*[$€£]?$"
    r"|\b(?:won|led|lost|carried|passed|ahead|beat\w*|defeat\w*|exceed\w*|outnumber\w*)\b[^.;,]{0,40}\bby\s+"
    r"(?:(?:only|just|barely|some|about|nearly|almost|over|more than)\s+)*[$€£]?$"
)
AFTER = Caseless(
    r"\s+(?:[\w’'-]+\s+){0,3}?(?:separat\w+|divid\w+ (?:us|me|them|the two)|ahead of|lay between"
    r"|in the (?:black|red))\b"
)

PLEDGED = Caseless(r"\b(?:will|shall|target|planned?|expect\w*|budgeted|forecast)\b")
"""A gap that is still to come."""

LEFT = Caseless(
    r"\s+(?:[\w’'-]+\s+){0,2}?(?:remain(?:s|ed)?\b|(?:are|is|was|were) (?:still )?(?:left|to come|to be)|still open)\b"
    r"|(?:\s+[\w’'-]+)?\s+(?:more|fewer|less)\s*[.;,]"
)
"""After a figure that is what one figure is more than another."""

LEFT_BY = Caseless(
    r"\b(?:backlog|stock|debt|list|reserve|balance|gap|surplus|deficit)\b[^.;,]{0,20}\bby\s+[$€£]?$"
    r"|\b(?:leaving|leaves|left)\s+(?:us |them |it |a balance of )?[$€£]?$"
)
"""Before such a figure: "so that the backlog grew by 700"."""
