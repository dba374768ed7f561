"""Words of drafting, of acting under a law, of plans, of procedures, of credit for a measure."""

from __future__ import annotations

from analysis.text.caseless import Caseless

DRAFTING = Caseless(
    r"\b(?:drawn up|drafted|drafting|written|prepared|negotiated|negotiations?|debated?|debates|discussed"
    r"|discussions?|proposed|elaborated|worked out|composed|conceived|consulted on|consultations?"
    r"|hearings?|first reading|tabled|introduced into parliament|put to (?:the )?public)\b"
)
"""What is done to a text before it is adopted."""
PLANNING = Caseless(
    r"\b(?:planned|planning|design\w*|proposed|decided|announced|recommended|promised|called for|preparations?"
    r"|project|idea|forerunner|predecessor|former\w*|replaced|succeed\w*"
    r"|took the place|previous\w*|instead of|then still|prior to|before|draft|bill|future"
    r"|will|ahead of|origins?|instead|until)\b"
)
"""Words that let something be spoken of before it begins."""
PROCEDURE = Caseless(
    r"\b(?:by|under|through|in|following|according to|with) (?:this|that|the same|such a"
    r"|these|the new|the above) (?:procedure|way|process|method|system|manner|rules?|mechanism|arrangement|model)\b"
)
CREDIT = Caseless(
    r"\b(?:it (?:was|is) (?:this|our|my|the present) (?:government|cabinet|administration"
    r"|coalition|party)|(?:this|our|my|the present) (?:government|cabinet|administration"
    r"|coalition)|we)\b[^.;:]{0,30}?\b(?:gave|given|introduced|passed|brought(?: in)?|created"
    r"|adopted|enacted|made|built|launched|set up|wrote|won|established|opened"
    r"|secured|delivered|granted|put in place)\b"
)
IN_PLACE = Caseless(
    r"\b(?:in force|in place|in effect|law|in operation|applied|open|been paid|existed"
    r"|effective|came into|took effect|been capped|operational|available|introduced"
    r"|adopted|passed|opened|launched|begun|began|enacted)\b"
)

BUILDING = Caseless(
    r"\b(?:ground was broken|broke ground|first (?:stone|sod|shovel|spade)|foundation stone"
    r"|construction (?:of|work|began|start\w*)|building (?:of|work|began|start\w*)|began to build)\b"
)
"""What comes before a thing is there."""

SUPERLATIVE = Caseless(r"\b(?:first|only|largest|biggest|highest|lowest|worst|best|greatest)\b[^.;]*$")
"""Before "since 1951": the first of its kind since then."""
