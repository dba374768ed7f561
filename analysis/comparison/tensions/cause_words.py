"""Words of answering and resting on, of what a noun says was done, of predecessors and of firsts."""

from __future__ import annotations

import re

PREDECESSOR = re.compile(
    r"(?:\b(?:his|her|my|the|whose|their|our)|[’']s) (?:immediate |long-serving )?predecessor\b", re.IGNORECASE
)
SUCCESSOR = re.compile(
    r"(?:\b(?:his|her|my|the|whose|their|our)|[’']s) successor\b"
    r"|\bwho (?:followed|succeeded|replaced) (?:him|her|them)\b",
    re.IGNORECASE,
)


NEVER = re.compile(
    r"\b(?:never before|never (?:yet )?(?:had|has|have)|(?:had|has|have) never(?: before| yet)?"
    r"|for the (?:very )?first time"
    r"|no \w+(?: \w+){0,3} (?:had|has|have) (?:ever|yet)|until then no|the first (?:ever|time))\b",
    re.IGNORECASE,
)
EARLIER = re.compile(r"\b(?:already|earlier|previously|back in|as early as|as long ago as|before)\b", re.IGNORECASE)


REPLIED = re.compile(
    r"\bin (?:direct |prompt )?(?:response|reply|answer)\b|\bacting (?:up)?on (?:that|this|these|those|its|their|the)\b"
    r"|\b(?:was|were) (?:acted upon|followed|heeded|taken up|put into practice|complied with)(?: at once| immediately"
    r"| without delay)\b|\b(?:gave|given|sent|returned) (?:its|our|their|an) (?:answer|reply|response)\b"
    r"|\b(?:answer|reply|response) to (?:the|this|that|its|their)\b|\b(?:at|on) (?:its|their|the \w+[’']s)"
    r" (?:suggestion|advice|recommendation|request|urging)\b|\bas (?:it|they|the \w+) had (?:recommended|advised|asked"
    r"|urged|proposed)\b|\bfollow\w+ (?:its|their|this|that) (?:advice|recommendation|report|visit)s?\b",
    re.IGNORECASE,
)
"""Done because someone had asked or advised it."""

DOCUMENT = re.compile(
    r"\b(?:reports?|recommendations?|observations?|findings?|conclusions?|letters?|opinions?|advice|requests?|visits?"
    r"|visited|missions?|delegations?|appeals?|audits?|evaluations?|inspections?|surveys?|reviews?)\b",
    re.IGNORECASE,
)
ISSUED = re.compile(
    r"\b(?:submitted|published|dated|delivered|handed|received|presented|issued|transmitted|adopted|made|released|sent"
    r"|set out|visited|spent|came|arrived|wrote|asked|recommended|advised|observations of|letter of|report of|visit of"
    r"|opinion of)\b",
    re.IGNORECASE,
)
"""What was asked or advised, and how it came."""

OWN = re.compile(
    r"\bin (?:a|its|our|their) (?:\w+ )?(?:letter|note|reply|answer|statement|decree|order) of\s*$", re.IGNORECASE
)
STARTED = re.compile(r"\b(?:since|first|open\w*|began|start\w*|launch\w*|set up|introduc\w*|has been)\b", re.IGNORECASE)
"""When the reply itself was given, or began."""
