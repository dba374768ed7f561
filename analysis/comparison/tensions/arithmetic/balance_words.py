"""Words of accounts: what there was, what came and went, what is left; groups that make up a whole between them."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless

OPENED = Caseless(
    r"\b(?:(?:at|from|in) the (?:start|beginning|opening|outset)|(?:at|on) 1 January|on the first of January"
    r"|opening (?:stock"
    r"|balance)|carried (?:over|forward)|brought forward|inherited|(?:began|started|opened) (?:the|this"
    r"|last) (?:year|term|season|quarter|month)"
    r"|a year (?:earlier|before|ago)|when (?:the|this|last) (?:year|term|season) (?:began|opened|started))\b"
)
"""What there was."""

CLOSED = Caseless(
    r"\b(?:(?:at|by|until) the (?:end|close)|(?:at|on|by) 31 December|on the last day|closing (?:stock|balance)"
    r"|year-end|(?:closed|ended|finished) (?:the|this|last) (?:year|term|season|quarter|month)|still (?:had|have|has"
    r"|pending|open"
    r"|outstanding|waiting)|(?:were|was|are|is) left|(?:remain(?:s|ed)?) (?:pending|open|outstanding|unresolved|in)"
    r"|now (?:has|have|stands?|counts?|numbers?|holds?))\b"
)
"""What there is in the end."""

ON_A_DAY = re.compile(r"\b[Oo]n (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+(?: \d{4})?\b(?! to\b)")
"""What there is on a day: of two such the earlier opens an account, the later closes it."""

CAME = Caseless(
    r"\s*(?:[a-z-]+ ){0,2}?(?:were |was |have |had |has )?(?:\w+ )?(?:been )?\b(?:received?"
    r"|arrivals|admissions|intake|additions"
    r"|births|entries|enrolments|newcomers|admit(?:ted|s)?|joined|recruited|hired|appointed|arrived|new|opened|entered"
    r"|registered|added|born|filed|lodged|gained|bought|acquired|purchased|taken (?:in|on)|took (?:in|on)"
    r"|enrolled|came in|came"
    r"|brought|accepted|commissioned|delivered|(?:grew|rose|increased|went up|swelled|climbed) by)\b"
)
WENT = Caseless(
    r"\s*(?:[a-z-]+ ){0,2}?(?:were |was |have |had |has )?(?:\w+ )?(?:been )?\b(?:disposed of"
    r"|departures|deaths|withdrawals"
    r"|resignations|removals|retirements|losses|disposals|sales|closures|closed|left|resigned|died|decided"
    r"|settled|completed|released|retired"
    r"|dismissed|sold|lost|withdrawn|withdrew|scrapped|discharged|spent|cleared|dealt with|concluded|resolved|departed"
    r"|written off|struck off|paid out|drawn|transferred|(?:fell|declined|decreased|dropped|shrank|went down) by)\b"
)
"""What came and what went."""

COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|as against|against|up from|down from|from|after|instead of|than)"
    r"(?: only| just| some| about)? $"
)
"""Before a figure of another time."""

COUNTERPARTS = (("girl", "boy"), ("woman", "man"), ("female", "male"))
"""Two groups that make up a whole between them."""

MARGIN = Caseless(
    r"\b(?:surplus|deficit|shortfall|difference|gap|margin|majority|lead|loss|profit)(?: of| was| is|, of)"
    r"(?: only| just| exactly)? $"
)
"""Before a figure that is what two others differ by."""

EARNED = Caseless(
    r"\b(?:revenues?|incomes?|receipts?|earnings|exports?|sales|assets|exported|earned|took in|received|taken)\b"
)
SPENT = Caseless(
    r"\b(?:spending|expenditures?|expenses|outlays?|costs?|imports?|liabilities|imported|spent|paid out)\b"
)
"""The two sides of a surplus or a loss."""

AGAINST = re.compile(r"(?: [\w’'-]+){0,4},? (?:to|against|as against|versus)(?: only| just)? ")
"""Between two counts that stand against each other: "78 votes to 61"."""

RIVAL = Caseless(r"\b(?:over|ahead of|before|against) (?:the |his |her |its |their )?[\w’'-]+")
"""After a lead: over whom it is."""

WITH = re.compile(r"(?: [\w’'-]+){0,2},? (?:and|while|but) (?:[\w’'.-]+ ){1,4}")
"""Between what two rivals have, the second of whom is named: "40,130 votes and Ms. Prenn 36,330"."""
