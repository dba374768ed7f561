"""What a critic grants: praise and plain facts in the critic's own words, which are claims with the critic as voice."""

from __future__ import annotations

import re

from analysis.extraction.parse.vocabulary import PRAISING
from analysis.extraction.sentences.propositions import Proposition
from analysis.text.words import word_set

GRANTING = PRAISING - word_set("rank rate place score judge consider regard deem name identify term label single find")
"""Verbs by which a critic praises."""

GRANTING_MORE = word_set("acknowledge thank appreciate admire salute compliment")

VERDICT_VERBS = word_set(
    "speak talk write praise hail salute commend admire applaud welcome call describe compliment acknowledge recognise"
    " recognize find judge rate think consider deem term pronounce declare see note"
)
"""With a quotation that is no clause ("spoke of “a model for others”"), still the verdict of whoever is quoted."""

BUT = re.compile(
    r"\b(?:no(?!-)|not|n[’']t|never|none|nobody|nothing|nor|neither|without|lacks?|lacking|fail\w*|still|remain\w*|yet|but"
    r"|however|unfortunately|concern\w*|regret\w*|deplor\w*|critici[sz]\w*|inadequate|insufficient|too|only|hardly"
    r"|scarcely|must|should(?! like)|ought|needs?|urge\w*|recommend\w*|call(?:s|ed)? (?:on|for|upon)|left to|long way"
    r"|far from|nevertheless|nonetheless|miss(?:es|ed|ing)?|wish(?:es|ed)?|hop(?:es?|ed)|would|unclear|unable|denied"
    r"|ask(?:s|ed|ing)?(?= (?:for|that|to|the|us|you|why|how|whether)\b)"
    r"|refus\w*|worr\w*|alarm\w*|restrict\w*|violat\w*|abus\w*)\b",
    re.I,
)
"""Words that take praise back, ask or complain."""

FAVOUR = re.compile(
    r"\b(?:progress|improv\w*|model|example|exemplary|courage\w*|courte\w*|success\w*|achiev\w*|effort|welcome\w*|commend\w*"
    r"|prais\w*|admir\w*|impress\w*|remarkable|better|best|right|step forward|milestone|envy|candou?r|openness)\b",
    re.I,
)
"""Words of favour in a reported verdict."""

FAULT = re.compile(
    r"(?<!\bagainst )(?<!\bend )(?<!\bended )(?<!\breduced )"
    r"\b(?:unacceptable|unjust\w*|unfair\w*|unlawful\w*|illegal\w*|arbitrar\w+|inadequate\w*|insufficient\w*"
    r"|worthless|useless|deplorable|regrettable|alarming\w*|worrying\w*|excessive\w*|discriminat\w+"
    r"|repressive|oppressive|vague|sham|farce|toothless"
    r"|scandal\w*|disgrace\w*|shameful\w*|backwards?|overcrowd\w*|ill-treat\w*|impunity|nothing is"
    r"|lacks?|fail(?:s|ed|ure)?|far too|too (?:wide|vague|slow|late|weak|broad|little|few|high|low)"
    r"|ran out|running out|deteriorat\w+|worsen\w*)\b",
    re.I,
)
"""Words of blame: whoever says them gives no credit, unless what they blame is fought or over."""

GRACE = re.compile(
    r"\b(?:kind|good|gracious|generous|fair|honest|courteous|gallant) enough to\b"
    r"|\b(?:was|were|is|are|felt) (?:\w+ )?(?:moved|pleased|delighted|glad|happy|proud)"
    r" to (?:say|state|note|speak|write|call|report)\b",
    re.I,
)
"""How an author introduces what a critic grants ("was kind enough to say")."""

KIND = re.compile(
    r"\b(?:kind|warm|good|friendly) words? for\b|\b(?:spoke|speaks?|spoken) (?:well|highly|warmly|kindly) of\b"
    r"|\bfull of praise\b|\bg(?:ives?|ave) (?:\w+ ){1,4}credit\b|\bpa(?:id|ys) tribute\b"
    r"|\b(?:was|were|is|are) (?:\w+ )?(?:impressed|encouraged|heartened|delighted|charmed|moved|touched|cheered"
    r"|gratified|reassured|struck|astonished|amazed|surprised|taken) (?:by|with|at)\b"
    r"(?! (?:the |an? )?(?:absen|lack|want|dearth|late|slow|delay|refus|fail|state|number|size|cost)\w*)"
    r"|\bg(?:ives?|ave|iven) (?:[\w’'-]+ ){1,5}(?:good|high|top|full|excellent) marks\b"
    r"|\bha(?:s|d|ve) (?:nothing but|only|high|much|warm) praise for\b",
    re.I,
)
"""Praise told by no verb of its own."""


_NEAR = 7
"""So many words from a verb on show what it grants."""

_ONLY_PRAISE = re.compile(r"\b(?:nothing but|only) (?=praise\b)", re.I)


def feeling(one: Proposition) -> str:
    """The words by which a sentence tells that somebody is taken with something ("was struck by"), or ""."""
    frame = one.tokens.doc[one.sentence.start : max(one.tokens.start, one.verb.i + _NEAR)].text
    told = KIND.search(frame)
    return told.group() if told is not None and grants(one) else ""


def grants(one: Proposition) -> bool:
    """Whether a critic's words neither ask nor complain: what is left is praise or a plain fact."""
    return not BUT.search(_ONLY_PRAISE.sub("praise", one.wording))


def praises(one: Proposition) -> bool:
    """Whether a sentence about a critic says that the critic praised something."""
    verb = one.verb
    if not grants(one):
        return False
    frame = one.tokens.doc[one.sentence.start : max(one.tokens.start, verb.i + _NEAR)].text
    if GRACE.search(frame) or KIND.search(frame):
        return True
    if verb.lemma_ in GRANTING | GRANTING_MORE:
        if any(child.dep_ == "nsubjpass" for child in verb.children):
            return False
        return any(child.dep_ in ("dobj", "ccomp", "oprd") for child in verb.children)
    return verb.lemma_ in ("speak", "talk", "write", "find") and bool(FAVOUR.search(one.wording))


_QUOTED = re.compile(r"[“\"«]\w")
"""Words in quotation marks."""


def judges(one: Proposition) -> bool:
    """Whether a sentence tells a verdict in its giver's own words ("thinks the cable “a feat”", "calls it a feat")."""
    verb = one.verb
    if verb.lemma_ not in VERDICT_VERBS or any(child.dep_ in ("nsubjpass", "auxpass") for child in verb.children):
        return False
    behind = one.tokens.doc[verb.i + 1 : one.tokens.end].text
    return bool(_QUOTED.search(behind)) or verb.lemma_ == "call"
