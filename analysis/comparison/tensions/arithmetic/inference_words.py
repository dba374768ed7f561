"""Words of conclusions: what draws a figure from the figures before it."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless

DRAWN = Caseless(
    r"\b(?:thus|therefore|hence|thereby|accordingly|consequently|in other words|in short|that is to say|to wit"
    r"|in this way|so that|which means|this means|that means|this shows|it follows|as a result"
    r"|by this (?:measure|reckoning|count)|by (?:that|these) (?:measure|reckoning|figures?|counts?)"
    r"|(?:put|said|told|expressed) (?:differently|simply|plainly|otherwise|another way)"
    r"|in (?:plain|simple) (?:words|terms|language|figures)|works? out (?:at|to)|amounts? to|that makes"
    r"|, that is (?=an?\b|one\b|half\b|more\b|less\b)|this makes|which makes"
    r"|on these figures|to put it|as (?:these|the) figures (?:show|tell|prove))\b"
    r"|^\W*(?:so|hence|then)\b(?! (?:far|long|many|much))|, (?:so|then|indeed), ",
    anywhere=True,
)
"""What draws a conclusion from what was told just before."""

GOES_ON = Caseless(
    r"\W*(?:(?:for the first time|today|now|with (?:this|that|these|those))\b[^,]*,? )?"
    r"(?:they|them|we|it|he|she|these|those|this|that|their|its|our)\b"
)
"""How a sentence begins that goes on about what the one before was about."""

POINTING = Caseless(r"^\W*(?:these|those|this|that|such|their|its)\s+(?:\w+\s+)?$")
"""Before a share that is one of what was told just before."""

POINTED = Caseless(r"\s+of (?:that|this|these|those(?! who\b| that\b| whose\b| in\b| with\b))\s")
"""After a share of what was told just before."""

MISSING = Caseless(
    r"\b(?:missing|still|without|not|other|others|remain\w*|lack\w*|outstanding|open|pending|yet|left|unsolved"
    r"|waiting|wait|empty|unpaid|untouched|only)\b"
)
"""Of what is left once those told with a figure are taken away."""

NUMBERED = Caseless(r"\b(?:their|its|whose|the) number\b|\bnumber(?:s|ed|ing)?\b")
"""What says over in a figure what was told as a share."""

OLD_AND_NEW = Caseless(
    r"\b(?:against|compared|than|rose|fell|grew|up from|down from|instead of|last year)\b|\bfrom\s+(?:\w+\s+)?[$€£]?$"
)
"""Between two figures of which one is the older."""

CASES = frozenset(["case", "instance", "occasion", "time", "place", "seat", "post", "one", "unit"])
"""Nouns that may count anything over again: "3,000 calls, which led to a visit in 450 cases"."""

LEFT = Caseless(r"\b(?:the (?:rest|remainder|others?)|what (?:is|was) left)\b")
"""What is left of a total, told without a figure."""

BETWEEN = Caseless(r"\b(?:between|from)\s+[$€£]?$")
"""Before the first of two ends: "between six and eight", "from 29 to 36"."""

HELD_AGAINST = Caseless(
    r"^\s?[-–]\s?[$€£]?$|\b(?:votes?|goals?|points?) to\s+$"
    r"|\b(?:as against|as opposed to|rather than|not counting|apart from|besides)\b"
)
"""Between two figures of which neither is a part of the other."""
RANGE = re.compile(r"\s*[-–—]\s*(?:[$€£]\s*)?\d")
RANGE_BEFORE = re.compile(r"\d\s*[-–—]\s*(?:[$€£]\s*)?$")
"""What follows the lower end of a range and stands before the upper: "incomes of $6,000-9,000"."""
