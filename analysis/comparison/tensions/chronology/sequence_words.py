"""Words of before and after, of welcome, of reports on a year, and firsts that are no firsts."""

from __future__ import annotations

from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS, word_set

REACTS = Caseless(
    r"\b(?:welcom\w+|prais\w+|applaud\w+|commend\w+|congratulat\w+|criticis\w+|criticiz\w+"
    r"|condemn\w+|comment\w+ on|hail\w+|regrett\w+|deplor\w+|noted)\b[^.;]{0,40}?"
    r"\b(?P<act>adoption|passage|passing|signing|enactment|entry into force|introduction"
    r"|promulgation|creation|establishment|opening|abolition|release)\b"
)
NO_FIRST = word_set(
    "time year half quarter place step phase stage day part instance half-year hand lady minister priority round word"
    " reading month class aid point thing decade century sight line generation rate glance week months years world"
    " degree order"
)
GENERAL = word_set(
    "report election meeting session law measure programme project case result conference visit plan forum"
)
TOO_COMMON = word_set("country government state year number representative republic") | frozenset(MONTHS)
LAWS = frozenset(["law", "legislation", "act", "bill", "code", "amendment", "statute", "reform", "charter"])
"""Which of them was the first may be told of each kind: no list of all that binds."""

FOLLOWS = Caseless(
    r"\b(?:as soon as|once|(?:only |soon |shortly |immediately |right )?after(?! (?:all|which)\b)|following"
    r"|in response to|in reply to|as a result of|now that)\b",
    anywhere=True,
)
"""What is told comes later than what stands behind this."""

EARLIER = Caseless(
    r"\b(?:(?:shortly |just |well |even |long )?before|ahead of|prior to|in preparation for)\b", anywhere=True
)
"""What is told comes earlier than what stands behind this."""

OPENS = Caseless(r"^\W*(?:the|their|our) (?:very )?first (?:of (?:them|these|those)|one|was|were)\b")
"""Goes on with the first of those just counted."""

SINCE_THEN = Caseless(r"\b(?:has|have|had)\b[^.;]*\bsince\b")
"""Counts what was done from a year on."""
