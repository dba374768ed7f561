"""Addressees: whether a demand is made to the official side or to somebody for whom it does not answer."""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import reply_words as vocabulary
from analysis.extraction.critics.bags import bag

_WHOM = re.compile(
    r"^\W*(?:(?:that|as\s+to|for|on|upon|and|but)\s+)*(?P<who>[^.;:]{3,90}?)\s*(?:,[^,;:]{3,60},)?\s+"
    r"(?:(?:should|must|ought\s+to|would(?!\s+(?:like|prefer|welcome|rather)\b)|will|could|might)\b(?!\s+(?:not\s+)?be\s+(?:\w+ly\s+)?\w+(?:ed|en)\b)|to\s+(?!be\s)[a-z])"
)
"""Whoever is to act, in the active; what is to be done to somebody is asked of another."""

_FOR_WHOM = re.compile(
    r"\b(?:is|was|were|be)\s+for\s+(?P<who>[^.;:]{3,90}?)\s*(?:,[^,;:]{3,60},)?\s+to\s+[a-z]|^\W*for\s+(?P<them>[^.;:]{3,60}?)\s*(?:,[^,;:]{3,60},)?\s+to\s+[a-z]"
)
"""Whose task it is said to be ("it was for the owners to mend it")."""


_REMINDED = re.compile(
    r"^\W*(?:it|he|she|they|the\s+[\w’'-]+)\s+(?:also\s+|then\s+|further\s+)?"
    r"(?:reminded|told|asked|urged|advised|warned|invited|called\s+(?:on|upon))\s+(?P<who>[^.;:]{3,60}?)\s+(?:that|to)\s",
    re.IGNORECASE,
)
"""Whom a critic turns to, whatever is then to happen ("it reminded the firms that workers should be paid")."""


_TOPIC = re.compile(
    r"^\W*as\s+(?:to|for|regards)\s+(?P<who>[^,.;:]{3,60}),\s+(?:they|it)\s+(?:should|must|ought|would|will|could|might)\b",
    re.IGNORECASE,
)
"""Of whom a sentence speaks, set before it."""


def others(text: str) -> bool:
    """Whether what is asked is asked of associations, companies, citizens: anybody but the official side.

    Args:
        text: the demand, or the sentence it stands in.
    """
    match = _REMINDED.match(text) or _FOR_WHOM.search(text) or _TOPIC.match(text) or _WHOM.match(text)
    if match is None:
        return False
    groups = match.groupdict()
    who = re.split(r"\b(?:of|in|on|from|who|which|under)\b", groups["who"] or groups.get("them") or "")[0]
    last = who.split()[-2:]
    return bool(vocabulary.OTHERS.search(" ".join(last))) and not bag(who) & (words.ADDRESSED - {"party", "law"})
