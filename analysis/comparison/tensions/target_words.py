"""Words of targets and margins: what was aimed at, what is told as met, who is ahead by how much."""

from __future__ import annotations

import re

AIMS = re.compile(
    r"\b(?:targets?|goals?|objectives?|aims?|aimed|planned|promised|pledged?|quota|benchmark)\b", re.IGNORECASE
)

AIMED = re.compile(
    r"\b(?:targets?|goals?|objectives?|aims?|aimed|plan(?:s|ned)?|programme|promised?|promises|pledged?|pledges"
    r"|undert(?:ook|aken)"
    r"|commit(?:ted|ment)|set out to|was to|were to|are to|is to|provides? for|provided for|envisag\w+"
    r"|foresees?|foresaw|quota"
    r"|benchmark|required|requires|minimum of|at least)\b",
    re.IGNORECASE,
)
"""What was aimed at."""

MET = re.compile(
    r"\b(?:(?:targets?|goals?|objectives?|aims?|plans?|promises?|pledges?|quotas?|benchmarks?|commitments?"
    r"|marks?|word) (?:\w+ ){0,4}?"
    r"(?:has|have|had|was|were|is|are|been|duly|fully) (?:(?:thus|now|therefore|also|already|been|duly|fully"
    r"|more than) )*(?:met"
    r"|reached|achieved|fulfilled|attained|kept|hit|exceeded|surpassed|honoured|delivered)|(?:met|reached"
    r"|achieved|fulfilled|kept"
    r"|hit|exceeded|surpassed|honoured|delivered on|attained) (?:\w+ ){0,2}?(?:targets?|goals?|objectives?"
    r"|aims?|plan|promises?"
    r"|pledges?|quotas?|benchmarks?|commitments?|word)|as (?:promised|planned|pledged)|met in full"
    r"|in line with the (?:plan|target))\b",
    re.IGNORECASE,
)
"""What is told as met."""

LED = re.compile(
    r"\b(?:led|leads|leading|beat|beats|beaten|defeated|ahead of|won|wins|outpolled|outnumber(?:s|ed)?"
    r"|exceed(?:s|ed)?|surpass(?:es|ed)?"
    r"|margin|lead|majority|gap|difference)\b[^.;]{0,40}?\b(?:by|of) (?:some |about |just |only )?$",
    re.IGNORECASE,
)
"""Who is ahead by how much."""

OR = re.compile(
    r"[,(—–]\s*(?:or|that is|i\.e\.|which (?:is|makes|means|gives|comes to|amounts to|adds up to)|making"
    r"|equal to|equivalent to"
    r"|in other words)\b|\bor\b|\bthat is\b|\bwhich makes\b",
    re.IGNORECASE,
)
"""What stands between two ways to say one thing."""
