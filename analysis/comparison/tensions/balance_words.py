"""Words of accounts: what there was, what came and went, what is left; groups that make up a whole between them."""

from __future__ import annotations

from analysis.text.caseless import Caseless

OPENED = Caseless(
    r"\b(?:(?:at|from|in) the (?:start|beginning|opening|outset)|(?:at|on) 1 January|on the first of January"
    r"|opening (?:stock"
    r"|balance)|carried (?:over|forward)|brought forward|inherited|(?:began|started|opened) (?:the|this"
    r"|last) (?:year|term"
    r"|season|quarter|month)"
    r"|a year (?:earlier|before|ago)|when (?:the|this|last) (?:year|term|season) (?:began|opened|started))\b"
)
"""What there was."""

CLOSED = Caseless(
    r"\b(?:(?:at|by|until) the (?:end|close)|(?:at|on|by) 31 December|on the last day|closing (?:stock|balance)"
    r"|year-end"
    r"|(?:closed|ended|finished) (?:the|this|last) (?:year|term|season|quarter|month)|still (?:had|have|has"
    r"|pending|open"
    r"|outstanding|waiting)|(?:were|was|are|is) left|(?:remain(?:s|ed)?) (?:pending|open|outstanding|unresolved|in)"
    r"|now (?:has|have|stands?|counts?|numbers?|holds?))\b"
)
"""What there is in the end."""

CAME = Caseless(
    r"\s*(?:were |was |have |had |has )?(?:\w+ )?(?:been )?\b(?:received?|arrivals|admissions|intake|additions"
    r"|births|entries|enrolments|newcomers|admit(?:ted|s)?|joined|recruited|hired|appointed|arrived|new|opened"
    r"|entered"
    r"|registered|added|born|filed|lodged|gained|bought|acquired|purchased|taken (?:in|on)|took (?:in|on)"
    r"|enrolled|came in|came"
    r"|brought|accepted|commissioned|delivered|(?:grew|rose|increased|went up|swelled|climbed) by)\b"
)
WENT = Caseless(
    r"\s*(?:were |was |have |had |has )?(?:\w+ )?(?:been )?\b(?:disposed of|departures|deaths|withdrawals"
    r"|resignations|removals|retirements|losses|disposals|sales|closures|closed|left|resigned|died|decided"
    r"|settled|completed|released|retired"
    r"|dismissed|sold|lost|withdrawn|withdrew|scrapped|discharged|spent|cleared|dealt with|concluded|resolved"
    r"|departed"
    r"|written off|struck off|paid out|drawn|transferred|(?:fell|declined|decreased|dropped|shrank|went down) by)\b"
)
"""What came and what went."""

COUNTERPARTS = (
    ("girl", "boy"), ("woman", "man"), ("female", "male"), ("urban", "rural"), ("town", "village"),
    ("city", "countryside"),
    ("public", "private"), ("foreign", "domestic"), ("foreigner", "national"), ("abroad", "home"), ("adult", "child"),
    ("married", "unmarried"), ("tenant", "owner"), ("majority", "minority"), ("employed", "unemployed"),
)  # fmt: skip
"""Two groups that make up a whole between them."""

ALL_OF = Caseless(r"\b(?:all|all of the|all the|each of the|every one of the)\s+$")
"""Before a number that is meant to be everyone of a kind."""
