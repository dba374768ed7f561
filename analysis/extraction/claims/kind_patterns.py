"""Phrases that tell what kind of claim a proposition is: data for :mod:`analysis.extraction.claims.kind_features`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.extraction.claims import kind_words as words
from analysis.text.caseless import Caseless

_NUMBER = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty"
    r"|fifty|sixty|ninety|hundred|thousand)"
)
"""A number in digits or in words."""

_PART = r"(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)"
_NOBODY = r"(?:nobody|no[- ]one|none|neither|nothing|no|not|without|nor)"
_POWER = (
    r"(?:orders?|instructions?|influence|interests?|stake|masters?|pay|hand|favou?r|fear|pressure|interference|bidding"
    r"|allegiance|part(?:y|ies)|sides?|say|please|beholden|owes?|depends?|answers?|bows?|serves?|touch|gain|ministers?"
    r"|politics|government|hold|leash|strings?)"
)
"""What somebody has over another, or is bound by."""

_HELD = r"(?:answers?|bows?|owes?|beholden|obeys?|depends?|accountable|listens?|responsible|subject)"

PATTERNS = {
    "a percentage": r"\d[\d.,]*\s?(?:%|per ?cent)|\b(?:percent|per cent|per thousand)\b",
    "a fraction": (
        r"\b(?:half(?! an? (?:century|decade|year|hour|day|dozen))"
        rf"|(?:\w+)[ -]{_PART}|(?:a|one|nearly a) {_PART}"
        rf"|{_NUMBER} (?:[\w-]+ ){{0,2}}(?:out of|in) (?:every |each )?(?!(?:19|20)\d\d\b){_NUMBER}"
        rf"|{_NUMBER} in (?:a|every) \w+|of every {_NUMBER}|not one (?:[\w-]+ ){{1,3}}in {_NUMBER})\b"
    ),
    "a part of those named": (
        r"^of (?:them|these|those|the)\b|^\S+ of (?:them|these|those)\b|\banother \d|\bremaining\b|\bthe rest\b"
    ),
    "a comparison": (
        r"\b(?:than|as (?:much|many|\w+) as|up from|down from|compared|against \d|twice|times (?:as|more|the)"
        r"|from \d[\d,. %]* (?:\w+ )?to \d|from (?:the )?\d+(?:st|nd|rd|th) to (?:the )?\d+(?:st|nd|rd|th))\b"
    ),
    "an average": r"\b(?:on average|average|median|typically)\b",
    "a rank": r"\b\d+(?:st|nd|rd|th)\b(?! of| \w+ (?:19|20)\d\d)|\branks?\b",
    "so many of so many": r"\b\d[\d,]* (?:of|out of) (?:the |our |its |their )?\d[\d,]*\b",
    "so much in a span": (
        r"\b\d[\d,.]*(?: (?:thousand|million|billion))? (?:[\w-]+ ){1,3}?(?:an?|per|each|every)"
        r" (?:second|minute|hour|day|night|week|month|year|head)\b|\bevery \d+ (?:minutes|hours|days)\b"
        r"|\b\d[\d,.]* (?:km|kilomet(?:re|er)s|miles|hectares|tonnes|megawatts|gigawatt-hours)\b"
    ),
    "a limit": (
        r"\b(?:within|up to|at (?:least|most)|(?:no|not) (?:more|less|fewer|later) than|maximum|minimum)"
        rf" (?:\w+ )?{_NUMBER}"
    ),
    "a vague number": r"\b(?:thousands|hundreds|millions|dozens|billions|scores|tens) of\b",
    "a total": r"\b(?:a|the) total of\b|\b(?:in total|altogether|all told|in all(?! \w))\b",
    "so many times": r"\b(?:occasions|times|cases|years running)\b",
    "money": (
        r"[$€£]\s?\d|\b\d[\d.,]*\s(?:million|billion|thousand)?\s?"
        r"(?:dollars|euros|pounds|crowns|francs|marks|florins|thalers|lire?|shillings|guilders|ducats|dinars)"
    ),
    "a habit": (
        r"\b(?:each|every) (?:year|month|week|day|quarter|morning|evening|spring|summer|autumn|winter|term)\b"
        r"|\b(?:annually|monthly|weekly|daily|always|usually|twice a|once a|normally|regularly|automatically)\b"
    ),
    "a date gone by": (
        r"\b(?:last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august"
        r"|september|october|november|december)|yesterday|ago"
        r"|in (?:the (?:spring|summer|autumn|winter) of )?(?:1[5-9]|20)\d\d|in \w+ (?:1[5-9]|20)\d\d|on \d+ \w+)\b"
    ),
    "since": r"\bsince\b",
    "now": r"\b(?:now|today|currently|at present|nowadays|still|already)\b",
    "a date ahead": (
        r"\b(?:by (?:the end of )?20\d\d|next (?:year|month|spring|summer|autumn|winter)"
        r"|in the (?:coming|next)|soon|shortly|tomorrow|future)\b"
    ),
    "a condition": (
        r"\b(?:if|unless|where|whenever|provided that|in cases? (?:of|where)|in the event|except|without|only"
        r"|subject to|regardless|irrespective|whether)\b"
    ),
    "under a rule": (
        r"\b(?:under (?:the|this|that|our|its|section|article)|according to|in accordance with|pursuant to"
        r"|by law|by statute|in law)\b"
    ),
    "a cause": words.CAUSE_PHRASES,
    "so": r"\bso that\b|, so\b|^so\b",
    "self-rule or conformity": words.SELF_RULE,
    "in force": (
        r"\b(?:has|have) been (?:\w+ )?(?:in (?:force|effect|place)|compulsory|mandatory|obligatory|forbidden|exempt"
        r"|unknown|free of charge|illegal|lawful|optional|public)\b"
    ),
    "under way": (
        r"\b(?:is|are|remains?) (?:now |currently |still |also )?(?:in|under) (?:active )?"
        r"(?:preparation|consideration|discussion|development|study|examination|negotiation)\b"
        r"|\b(?:is|are) (?:now |currently |also |being )?"
        r"(?:planned|foreseen|envisaged|scheduled|slated|proposed|due to)\b"
        r"|\b(?:is|are) (?:now |currently )?being (?:drafted|prepared|planned|discussed|negotiated|considered|costed"
        r"|studied|examined|reviewed|debated|weighed|designed|tendered)\b"
        r"|\b(?:am|are|is) (?:prepared|ready|willing|determined|resolved) to\b"
    ),
    "is to": (
        r"\b(?:is|are) (?:now |soon |also )?"
        r"(?:to (?!the\b|a\b|our\b|its\b|that\b|this\b|which\b)[a-z]+|going to|about to"
        r"|on course to|in the process of|expected to|projected to)\b"
    ),
    "pending": (
        r"\b(?:before the|in (?:its|the) (?:first|second|third) reading|in preparation|in hand|under ?way|lies? with"
        r"|(?:is|are) due|on the table|in committee|pending|on the agenda)\b"
    ),
    "credit from abroad": words.INTERNATIONAL_CREDIT,
    "words in quotation marks": r"[“\"«„][^”\"»“]{8,}",
    "freedom from anyone's power": (
        rf"\b{_NOBODY}\b[^,;]*\b{_POWER}\b|\b{_HELD}\b[^,;]*\b(?:nobody|no[- ]one|none|nothing|alone|only)\b"
        r"|\b(?:distance|arm's length|independent\w*|impartial\w*|neutral\w*|autonom\w+|self-govern\w+)\b"
        r"|\bstands? (?:above|outside|apart)\b|\brules? (?:itself|themselves)\b|\bits own master\b"
    ),
    "over and done": (
        r"\b(?:is|are|was|were|been) (?:\w+ )?(?:gone|over|extinct|finished|past|history|dead|no more|unknown|closed"
        r"|abandoned|abolished|ended|repealed|dissolved)\b"
        r"|\b(?:no longer|any more|disappeared|vanished|ceased|a thing of|farewell|an end)\b"
    ),
    "free of charge": (
        r"\b(?:free of charge|for free|for nothing|without charge|without payment|at no cost"
        r"|costs? (?:\w+ ){0,2}nothing)\b"
    ),
    "whoever": (
        r"\b(?:whoever|anyone|everyone|any person|every person|those who|whatever|whichever|he who|persons? who)\b"
    ),
}
"""Phrases by the name of their feature, without regard to capitals."""

FIRST_PERSON = r"\b(?:I|my|our|we|We|us|My|Our)\b"

COMPILED: Mapping[str, Caseless | re.Pattern[str]] = {
    **{name: Caseless(pattern, anywhere=True) for name, pattern in PATTERNS.items()},
    "a first person": re.compile(FIRST_PERSON),
}
"""Each phrase by the name a reader sees."""
