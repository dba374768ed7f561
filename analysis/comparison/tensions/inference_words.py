"""Words of conclusions: what draws a figure from the figures before it."""

from __future__ import annotations

import re

DRAWN = re.compile(
    r"\b(?:thus|therefore|hence|thereby|accordingly|consequently|in other words|in short|that is to say|to wit"
    r"|in this way|so that|which means|this means|that means|this shows|it follows|as a result"
    r"|by this (?:measure|reckoning|count)|by (?:that|these) (?:measure|reckoning|figures?|counts?)"
    r"|put (?:differently|simply|another way)|works? out (?:at|to)|amounts? to|that makes|this makes|which makes"
    r"|on these figures|to put it|as (?:these|the) figures (?:show|tell|prove))\b"
    r"|^\W*(?:so|hence|then)\b(?! (?:far|long|many|much))|, (?:so|then|indeed), ",
    re.IGNORECASE,
)
"""What draws a conclusion from what was told just before."""

GOES_ON = re.compile(
    r"\W*(?:(?:for the first time|today|now|with (?:this|that|these|those))\b[^,]*,? )?"
    r"(?:they|them|we|it|he|she|these|those|this|that|their|its|our)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about what the one before was about."""

POINTING = re.compile(
    r"^\W*(?:these|those|this|that|such|their|its)\s+(?:\w+\s+)?$|\bof (?:that|this|these|those(?! who\b| that\b| whose\b| in\b))\s", re.IGNORECASE
)
"""Before a share that is one of what was told just before."""

LEFT = re.compile(r"\b(?:the (?:rest|remainder|others?)|what (?:is|was) left)\b", re.IGNORECASE)
"""What is left of a total, told without a figure."""

BETWEEN = re.compile(r"\b(?:between|from)\s+[$€£]?$", re.IGNORECASE)
"""Before the first of two ends: "between six and eight", "from 29 to 36"."""

HELD_AGAINST = re.compile(r"^\s?[-–]\s?[$€£]?$|\b(?:as against|as opposed to|rather than|not counting|apart from|besides)\b", re.IGNORECASE)
"""Between two figures of which neither is a part of the other."""
