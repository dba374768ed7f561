"""Vocabulary of statements: headings that give somebody the floor, and how a speaker appears, goes on and ends."""

from __future__ import annotations

import re

from analysis.extraction.critics.passage_words import SPEAKS
from analysis.text.words import word_set

_PASSIVE = ("is", "are", "was", "were", "be", "been", "being", "is not", "are not", "was not", "were not")
_ACTIVE = "".join(rf"(?<!\b{word}\s)" for word in _PASSIVE)
"""Somebody does it, to whom it is not done."""

GIVES_FLOOR = re.compile(
    r"\b(?i:statements?|address(?:es)?|remarks|speech|contributions?|interventions?|presentation|evidence|"
    r"testimony|hearing|report|"
    r"views?|words?|message|submission|visit|guests?)\s+(?:of|by|from)\s|\b(?:before|to|at)\s+(?:the\s+)?[A-Z]|"
    r"\bhas\s+the\s+(?:floor|word)\b",
)
"""Headings that let somebody speak ("Statement of the union", "The Ombudsman before Parliament")."""

APPEARS = re.compile(
    rf"[^.;:]{{0,60}}?\b{_ACTIVE}(?:{SPEAKS}|thank(?:s|ed)|presented|addressed|spoke|speaks|"
    rf"took\s+the\s+floor|had\s+the\s+floor|began|opened|"
    r"welcomed|praised|appeared|appealed|replied|answered)\b"
)
"""A speaker, named before, begins to speak."""

PRESIDING = word_set("chair chairman chairwoman chairperson moderator director secretary registrar")
"""Whoever leads a sitting, or runs the office whose sitting it is, without a name: the official side."""

BESIDE_NAME = re.compile(rf",?\s+(?:[^,.;]{{2,60}},\s+)?(?:{SPEAKS}|presented|addressed|spoke)\b")
"""What a speaker does, right behind the name."""

CLOSES = re.compile(
    rf"(?:\s*,[^,;:]{{3,90}},)?\s+(?:then\s+|also\s+|who\s+followed\s+)?(?:{SPEAKS}|thank(?:s|ed)|"
    rf"took\s+the\s+floor|spoke|addressed)\b"
)
"""As APPEARS, where no heading gives the floor: the verb stands beside the name."""

BY_SPEAKER = re.compile(
    r"\W*(?:(?:[\w’']+,?\s+){0,4}?(?:he|she|his|her|they|their)\b|(?:finally|lastly|turning|another|"
    r"a\s+(?:second|third|further|last)|as\s+(?:to|for|regards))\b)",
    re.IGNORECASE,
)
"""A paragraph that goes on with the same speaker."""

PASSIVE_ANSWER = re.compile(
    r"\W*(?:[\w’'-]+\s+){0,5}?(?:is|are|was|were|be|been|being|go|goes|went)\s+(?:not\s+|never\s+|\w+ly\s+)?answered\b"
)
"""What is answered or not, a critic may tell as well."""

_ASKERS = (
    r"(?:asks?|asked|wants?|wanted|demands?|demanded|expects?|expected|wish(?:es)?|wished|requests?|requested|hopes?|"
    r"recommends?|recommended|miss(?:es)?|would\s+(?:like|change)|calls?\s+for|called\s+for)"
)

WISHES_OF = re.compile(
    rf"^\W*what\s+(?!(?:we|I|the\s+(?:government|ministry|cabinet))\b)[\w’' -]{{3,60}}?\s{_ASKERS}\b|"
    r"\b(?:wishes|demands|requests|recommendations|appeals|asks|complaints|criticisms?|proposals|grievances|points)\s+"
    r"(?:made\s+|raised\s+|submitted\s+)?(?:of|by|from)\s|"
    r"[’']s?\s+(?:\w+\s+)?(?:wishes|demands|requests|recommendations|complaints|criticisms|proposals|"
    r"grievances|list)\W*$",
    re.IGNORECASE,
)
"""Headings that say whose wishes stand below."""

LIST_COMES = re.compile(
    r"\b(?:list|paper|petition|letter|demands|wishes|requests|points|recommendations|proposals|"
    r"complaints)\b[^\n]{0,160}?"
    r"\b(?:as\s+(?:it\s+was\s+)?(?:received|handed|written)|without\s+(?:comment|changes?|cuts)|in\s+full|"
    r"word\s+for\s+word|unabridged|"
    r"here\s+(?:it\s+is|they\s+are)|below|as\s+follows|the\s+following)[^\n]{0,60}[.:]\s*$",
    re.IGNORECASE,
)
"""A sentence that says that a list of wishes comes."""

MEETS = re.compile(
    r"\b(?:I|[Ww]e)\s+(?:met|received|heard|invited|saw|had|have|asked)\s+(?:\w+\s+){0,4}?$|"
    r"\b(?:letter|visit|note|paper|call|card|message|report|memorandum|guest|"
    r"speaker)\s+(?:\w+\s+)?(?:from|by|of|was)\s+$"
)
"""Somebody comes in with whom the author has met."""

SALUTES = re.compile(
    r"\s*(?:my\s+)?(?:dear|honou?red|esteemed)\s+(?:(?:mr|mrs|ms|dr|prof)\.\s+)?[^\n.]{2,60}[,:!]?\s*$|"
    r"\s*(?:your\s+excellency|sir|madam)\W*$",
    re.IGNORECASE,
)
"""How a printed letter begins."""

TAKES_LEAVE = re.compile(
    r"\s*(?:yours|sincerely|respectfully|faithfully|with\s+(?:kind|best|warm|respectful)?\s*(?:regards|"
    r"respect|greetings|wishes)|"
    r"(?:kind|best|warm)\s+regards)\b[^\n]{0,40}$|\s*I\s+(?:remain|have\s+the\s+honou?r\s+to\s+be),",
    re.IGNORECASE,
)
"""How a printed letter ends."""

OF_BODY = re.compile(
    r"\W*(?:(?:[\w’']+,?\s+){0,4}?(?:it|its|they|their)\b|(?:the|this|these|its|their|"
    r"that)\s+(?:\w+\s+)?(?:letter|report|paper|"
    r"editorial|chapter|half|part|observers?|experts?|authors?|inspectors?|members?|mission|team|delegation)\b)",
    re.IGNORECASE,
)
"""A paragraph that goes on with the same body."""

OTHER_PART = re.compile(
    r"\b(?:other|later|some)\s+(?:pages|lines|entries|passages|chapters|parts)\s+(?:are|were|is|"
    r"was)\s+(?:\w+\s+)?(?:darker|sharper|harsher|sterner|bitterer|graver|less\s+\w+)\b|"
    r"\b(?:two|three|four|five|six|several|some|a\s+few|many)\s+(?:\w+\s+)?(?:things|matters|points)\s+(?:still\s+)?"
    r"(?:weigh|lie|trouble|worry|grieve|sadden|disturb|remain|are\s+(?:missing|wanting))|"
    r"\b(?:last|second|other|final|third|remaining)\s+(?:chapter|half|part|page|pages|section|paragraph|"
    r"paragraphs|side)\b|"
    r"\b(?:it|he|she|they)\s+(?:also\s+)?(?:makes?|made|raises?|raised|adds?|added|lists?|listed|names?|"
    r"named)\s+(?:\w+\s+){0,3}?(?:points|remarks|observations|matters|things|faults|complaints|objections|wishes)\b|"
    r"\b(?:he|she|they|it)\s+(?:\w+\s+){1,8}?with\s+(?:\w+\s+)?questions\b|\b(?:had|has|have|put|"
    r"asked)\s+(?:\w+\s+){0,3}?questions\b",
    re.IGNORECASE,
)
"""The part of a paper, or of a visit, that is less kind."""
