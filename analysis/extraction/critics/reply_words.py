"""Vocabulary of demands with the official side's reply beside them: labels, columns, and what a reply says of one."""

from __future__ import annotations

import re

ASKED = (
    r"(?:recommendations?|requests?|demands?|proposals?|suggestions?|advice|appeals?|calls?|wish(?:es)?|asked\s+for|wanted|"
    r"what\s+(?:is|was|they|[\w’' -]{2,40}?)\s+(?:ask(?:s|ed)?|want(?:s|ed)?|demand(?:s|ed)?|request(?:s|ed)?)"
    r"(?:\s+for|\s+of\s+us)?|"
    r"assertions?|allegations?|accusations?|charges?|criticisms?|objections?|complaints?|reproach(?:es)?|"
    r"(?:critics|they)\s+sa(?:y|id))"
)
"""What stands under such a label, or in such a column, is asked for or laid to somebody's charge."""

FAULTED = (
    r"(?:comments?|observations?|concerns?|findings?|remarks?|"
    r"(?:points?|issues?|matters?)\s+(?:raised|at\s+issue)|shortcomings?|deficienc(?:y|ies)|weakness(?:es)?)"
)
"""What stands there is a critic's, and may be praise or a plain figure."""

_SIDE = (
    r"(?:government|ministry|minister|state(?:\s+party)?|authorit(?:y|ies)|administration|agency|department|directorate|board|"
    r"management|municipality|secretariat|cabinet|office|our|we)"
)
"""The official side, as a label names it."""

_ANSWER = (
    rf"(?:(?:the\s+)?(?:\w+\s+)?{_SIDE}(?:['’]s?)?\s+(?:reply|response|answer|position|view|comments?|statement|action)|"
    rf"(?:reply|response|answer|position|view|comments?|statement|action|follow-up|measures)\s+(?:of|by|from)\s+"
    rf"(?:the\s+)?(?:\w+\s+)?{_SIDE}(?:\s[\w’' -]{{2,40}})?|"
    r"repl(?:y|ies)|responses?|answers?)"
)
REPLY = (
    rf"(?:{_ANSWER}|facts?|reality|truth|in\s+(?:fact|reality)|(?:the\s+)?facts\s+are|correct\s+is|we\s+say|position|state\s+of\s+play|state\s+of\s+affairs|status|"
    r"(?:(?:follow-up|action|steps|measures)\s+)?taken|"
    r"follow-up|(?:action|measures|steps)(?:\s+(?:taken|planned))?|implementation|progress|"
    r"present\s+position|where\s+(?:it|we|things)\s+stand|"
    r"what\s+(?:we|has|have|is|was|were)\s+(?:\w+\s+){0,2}?(?:do|did|done|doing))"
)
"""Under such a label, or in such a column, the official side speaks."""

ANSWERED = re.compile(
    r"(?:;\s+(?:but\s+|and\s+|yet\s+|however,?\s+)?|,\s+(?:but|yet|while|whereas)\s+)(?!(?:to|that|for|which)\s)"
    r"(?:(?:(?!(?:be|been|being|is|are|was|were)\b)[\w’'-]+\s+){1,6}?"
    r"(?:replied|answered|responded|countered|(?:replies|answers|responds)\s+that)"
    rf"|(?:the\s+|its\s+|our\s+)?(?:[\w’'-]+\s+)?{_SIDE}\s+"
    r"(?:says?|said|denies|denied|(?:add|insist|maintain)(?:s|ed)?\s+that))\b",
    re.IGNORECASE,
)
"""Where the official side has the word in the same sentence ("…; the ministry replied that …").

What is to be answered ("; all letters be answered") is part of what is asked.
"""

UNHEARD = re.compile(r"\b(?:not|never|nor|neither|no|nobody|none|nothing|hardly)\b|n['’]t\b", re.IGNORECASE)
"""In such a place: nobody answered, which a critic finds fault with ("…, but the ministry never replied")."""

_MARK = r"\W*(?:(?:\d{1,3}|[a-z])[.)]\s+)?"
_ADDED = (
    r"(?:\s+(?:nos?\.?\s*)?\d[\d.]{0,6}[a-z]?|\s*[(\[][^)\]\n]{1,80}[)\]]|\s+(?:of|by|from|on|in)\s+[^:.\n]{2,70}){0,3}"
)
_END = r"(?P<end>\s*[:.–—-]\s+(?=[“\"A-Z])|\s*[:.]?\s*$)"
_OWNER = r"(?:(?:the\s+)?(?P<owner>[A-Z][\w’' -]{2,60}?)['’]s?\s+)?"
_WHICH = (
    r"(?:(?:the|key|main|priority|previous|earlier|outstanding|further|first|second|third|fourth|fifth|last)\s+){0,3}"
)

ASKED_LABEL = re.compile(rf"{_MARK}{_OWNER}(?i:{_WHICH}{ASKED}){_ADDED}{_END}")
FAULTED_LABEL = re.compile(rf"{_MARK}{_OWNER}(?i:{_WHICH}{FAULTED}){_ADDED}{_END}")
ANSWER_HEADING = re.compile(rf"{_MARK}(?i:{_ANSWER})\W*$")
REPLY_LABEL = re.compile(rf"{_MARK}(?i:{REPLY})(?:\s*[(\[][^)\]\n]{{1,80}}[)\]])?{_END}")
"""A line, or the beginning of one, that says whose the words below or behind are."""

ASKED_COLUMN = re.compile(rf"\b(?:{ASKED}|{FAULTED})\b", re.IGNORECASE)
REPLY_COLUMN = re.compile(rf"\b{REPLY}\b", re.IGNORECASE)
VOICE_COLUMN = re.compile(
    r"^\W*(?:by\s+whom|(?:raised|made|submitted|asked|put\s+forward|proposed)\s+by|who\s+(?:asks|asked)|bod(?:y|ies)|organi[sz]ations?|"
    r"sources?|authors?|senders?|from|critics?)\W*$",
    re.IGNORECASE,
)
"""Heads of the columns of a table of demands."""

SETTLED = re.compile(
    r"^\W*(?:fully\s+|already\s+|since\s+)?(?:completed?|done|fulfilled|implemented|met|settled|closed|achieved|accomplished|adopted|"
    r"granted|realised|realized|delivered|carried\s+out|in\s+force|in\s+place|yes)\b"
    r"(?!\s*,?\s+(?:in\s+part|partly|partially|to\s+some|for\s+|except|apart\s+from|save\s+))",
    re.IGNORECASE,
)
"""A reply by which the demand is met."""

PASSED_ON = re.compile(
    r"\b(?:outside|beyond|not\s+within)\s+(?:the|our|its)\s+(?:remit|competence|powers|jurisdiction)\b|"
    r"\b(?:passed|forwarded|referred|transmitted|handed)\s+(?:on\s+)?to\b|\b(?:is|for)\s+(?:a\s+matter\s+)?for\s+the\b",
    re.IGNORECASE,
)
"""A reply by which the demand is somebody else's to meet."""

MET = re.compile(
    r"\bitself\s+(?:acknowledge[sd]?|admits?|admitted|notes?|noted|recogni[sz]e[sd]?)\b|"
    r"\bto\s+have\s+been\s+(?:\w+\s+)?(?:implemented|met|fulfilled|carried\s+out|complied\s+with|acted\s+(?:up)?on|settled)\b|"
    r"\bregards?\s+(?:the|this)\s+(?:point|matter|issue|request|demand)s?\s+as\s+(?:settled|closed|met|resolved)\b",
    re.IGNORECASE,
)
"""The critic takes the demand for met."""

OTHERS = re.compile(
    r"\b(?:associations?|federations?|co-?operatives?|chambers?\s+of\s+commerce|bars?|churches|parishes|parents|famil(?:y|ies)|citizens|"
    r"employers|landlords|tenants|farmers|growers|traders|hauliers|(?:private|commercial|coach|bus|shipping|insurance|mining)\s+\w+|companies|firms|"
    r"businesses|operators|carriers|banks|insurers|donors|partners|unions?|newspapers|journalists|broadcasters|lawyers|doctors|"
    r"hoteliers|hotels|shipowners|manufacturers|retailers|shops|consumers|passengers|users|households|taxpayers|voters|owners|"
    r"foundations|charit(?:y|ies)|skippers|sponsors|investors|shareholders|contractors|suppliers|publishers|advertisers|clubs|mills|"
    r"sawmills|breweries|factories|industry|parishioners|pensioners|members|drivers|neighbours)\b",
    re.IGNORECASE,
)
"""Whom the official side does not answer for."""
