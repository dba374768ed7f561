"""Words of answering and resting on, of what a noun says was done, and of predecessors."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless

ANSWERS = Caseless(
    r"\b(?:in (?:direct |prompt )?(?:response|reply|answer|reaction) to|(?:our|the|its|their|a|an|this|that) "
    r"(?:\w+ )?(?:reply|answer|response|reaction) to|guided by|acting (?:up)?on|acted (?:up)?on"
    r"|(?<!the )following(?= (?:the|an?|its|this|that|his|her|their)\b)|prompted by|inspired by"
    r"|triggered by|in (?:the )?(?:light|wake) of|on the (?:strength|basis|advice"
    r"|recommendation|proposal) of|at the (?:request|suggestion|instance|urging) of|as (?:\w+ )?(?:recommended|urged"
    r"|proposed|requested|advised|suggested|demanded) (?:by|in)|in accordance with"
    r"|in protest (?:against|at|over)|in view of|on account of|because of|in the face of|carr(?:ied|ies|ying) out"
    r"|implement(?:s|ed|ing)|compl(?:ies|ied|ying) with|puts? into (?:practice|effect)"
    r"|heed(?:s|ed|ing)|drawing on|drew on|learn\w+ from|informed by|thanks to|owing to"
    r"|as a (?:direct )?(?:result|consequence) of)\s+"
)
STOP = re.compile(r"[;:—–]|, (?:and|but|we|the|it|they|he|she|I|a|an|our|this)\b|,")
REVISED = Caseless(
    r"\b(?:amend|revis|updat|supplement|replac|extend|adapt|will|shall|should|would|planned|planning)\w*\b"
)
POINTS = frozenset(
    [
        "exercise", "experience", "event", "incident", "occasion", "step", "move", "decision", "outcome", "result",
        "finding", "case",
    ]
)  # fmt: skip
"""Nouns that point back at what was just told."""

MAKES = {
    "letter": ("write", "address", "send"),
    "request": ("ask", "request", "apply"),
    "complaint": ("complain", "object", "protest"),
    "proposal": ("propose", "suggest", "submit"),
    "advice": ("advise", "recommend", "counsel"),
    "question": ("ask", "question"),
    "appeal": ("appeal", "call", "address", "urge"),
    "visit": ("visit", "come", "tour"),
    "report": ("report", "publish", "write"),
    "ruling": ("rule", "decide", "find", "hold"),
    "judgment": ("rule", "decide", "find", "hold", "convict", "acquit"),
    "warning": ("warn", "alert"),
    "call": ("call", "urge", "demand"),
    "petition": ("petition", "sign", "collect"),
}


PREDECESSOR = Caseless(r"(?:\b(?:his|her|my|the|whose|their|our)|[’']s) (?:immediate |long-serving )?predecessor\b")
SUCCESSOR = Caseless(
    r"(?:\b(?:his|her|my|the|whose|their|our)|[’']s) successor\b"
    r"|\bwho (?:followed|succeeded|replaced) (?:him|her|them)\b"
)

OWN_LIFE = frozenset(["bear", "die", "marry", "study", "graduate", "write", "remember", "recall", "fall"])
"""What one does outside the post, before it or after."""


RELATIVE = re.compile(
    r"(?:the|an?|its|his|her|our|their) [^,;:.]+?"
    r"(?<! of)(?<! to)(?<! on)(?<! in)(?<! by)(?<! for)(?<! with) (?:that|which|who)\b[^;:.]*"
)
"""A noun with its relative clause: "the appeal that they made in May"; not "the outcome of that appeal"."""

REPLIED = Caseless(
    r"\bin (?:direct |prompt )?(?:response|reply|answer)\b|\bacting (?:up)?on (?:that|this|these|those|its|their|the)\b"
    r"|\b(?:was|were) (?:acted upon|followed|heeded|taken up|put into practice|complied with)(?: at once| immediately"
    r"| without delay)\b|\b(?:gave|given|sent|returned) (?:its|our|their|an) (?:answer|reply|response)\b"
    r"|\b(?:answer|reply|response) to (?:the|this|that|its|their)\b|\b(?:at|on) (?:its|their|the \w+[’']s)"
    r" (?:suggestion|advice|recommendation|request|urging)\b|\bas (?:it|they|the \w+) had (?:recommended|advised|asked"
    r"|urged|proposed)\b|\bfollow\w+ (?:its|their|this|that) (?:advice|recommendation|report|visit)s?\b"
)
"""Done because someone had asked or advised it."""

DOCUMENT = Caseless(
    r"\b(?:reports?|recommendations?|observations?|findings?|conclusions?|letters?|opinions?|advice|requests?|visits?"
    r"|visited|missions?|delegations?|appeals?|audits?|evaluations?|inspections?|surveys?|reviews?)\b"
)
ISSUED = Caseless(
    r"\b(?:submitted|published|dated|delivered|handed|received|presented|issued|transmitted|adopted|made|released|sent"
    r"|set out|visited|spent|came|arrived|wrote|asked|recommended|advised|observations of|letter of|report of|visit of"
    r"|opinion of)\b"
)
"""What was asked or advised, and how it came."""

OWN = Caseless(r"\bin (?:a|its|our|their) (?:\w+ )?(?:letter|note|reply|answer|statement|decree|order) of\s*$")
STARTED = Caseless(r"\b(?:since|first|open\w*|began|start\w*|launch\w*|set up|introduc\w*|has been)\b")
"""When the reply itself was given, or began."""

STARTED_FROM = Caseless(r"\bfrom (?:\w+ ){0,2}\d[\d.,]*[^.;\d]{0,30}\bin $")
"""Before a date: the figure that something has grown or fallen from, and the date of that; what came about is later."""
