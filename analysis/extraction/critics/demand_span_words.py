"""Vocabulary of how a demand is cut and reads alone: what leads up to it, who is to act in it, which verbs stand bare.

Grouped by the question that the words answer: where the demand begins, whether what stands before "to" can be whoever
is to act, which cue leaves "should" out and which verb then stands bare, and whether a thing named ends where its words
do.
"""

from __future__ import annotations

import re

from analysis.text.words import alternatives, word_set

CONNECTIVES = re.compile(
    r"^(?:[\s“\"‘'„«(]*(?:however|nevertheless|nonetheless|but|and|also|moreover|furthermore|in addition|"
    r"finally|further|"
    r"still|yet|at the same time|on the other hand|even so|that said|similarly|likewise|therefore|thus|consequently|"
    r"more generally|in particular|firstly|secondly|thirdly|lastly|first|second|third|equally|"
    r"even with [^,]{2,60}(?:,\s*however)?|despite [^,]{2,80}|notwithstanding [^,]{2,80}|while [^,]{2,90}|"
    r"although [^,]{2,90})\s*,\s*)+",
    re.IGNORECASE,
)
"""What a demand is better quoted without."""

SPEAKER = r"(?:he|she|it|they|I|we|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,3})"
"""Who says it, as a pattern: a pronoun or a name."""

SAID_BETWEEN = re.compile(
    rf",\s+{SPEAKER}\s+(?:also\s+|further\s+)?(?:said|says|added|adds|argued|argues|insisted|insists|noted|notes"
    r"|stressed|warned|warns|wrote|writes|stated|states|concluded|held|holds|maintained|maintains|found|finds),(?=\s)"
)
"""Who says it, put between commas into what is said."""

TOLD = re.compile(
    r"(?:urg|ask|call|request|invit|encourag|advis|beg|implor|press|want|would like|remind|exhort|recommend|appeal)",
    re.IGNORECASE,
)
"""Cues behind which "S to act" is "S should act"."""

NO_INFINITIVE = re.compile(r"\b(?:be|is|are|was|were|been|should|must|ought|has|have|to)\b")
"""Before a "to" that is no infinitive of whoever is told ("resources be made available to …")."""

_MAKING = r"establish create introduce adopt develop set_up conduct provide take strengthen allocate appoint"
TELLS_TO_ACT = re.compile(rf"(?:{alternatives(_MAKING)})\s+(?!to\b)[a-z]")
"""A bare verb with what it makes and the purpose of that ("establish courts to ensure …"): nobody is named."""

_MEANT = (
    r"measures? steps? efforts? actions? laws? legislation plans? strateg(?:y|ies) program(?:me)?s? mechanisms?"
    r" resources funds funding means training campaigns? rules? procedures? guidelines"
)
MEANS = re.compile(
    r"^(?:(?:the|an?|more|further|new|additional|all|other|better|specific|concrete|urgent|\w+ive|necessary)\s+)*"
    rf"(?:{alternatives(_MEANT)})(?:\s+(?:of|for|in|on)\b|$)"
    r"|^(?:the|an?)\s+(?:\w+\s+)?(?!government|department|parliament|delegation)\w+(?:tion|ment|sion|ance|ence|ing)\s+of\b",
    re.IGNORECASE,
)
"""What is asked for is a means with its purpose ("the adoption of measures to ensure"), nobody who is to act."""

TO_THINGS = re.compile(
    r"\b(?:ends?|halt|stop|limits?|rights?|access|accession|adherence|alternatives?|amendments?|answers?|approach(?:es)?"
    r"|attention|barriers?|changes?|commitments?|contributions?|entitlements?|exceptions?|limitations?|obstacles?|replies"
    r"|reply|references?|remed(?:y|ies)|resistance|respect|responses?|restrictions?|return|revisions?|solutions?|support"
    r"|threats?|visits?)$"
)
"""Nouns that take "to" themselves ("an end to raids", "a right to assistance"), at the end of what stands before it."""

NO_ACTOR = re.compile(
    r"(?:[a-z]+ly\s+)?(?:adopt|allocat|allow|amend|appoint|conduct|creat|design|develop|draft|enhanc|ensur|establish|expand"
    r"|extend|giv|implement|improv|includ|increas|introduc|launch|mak|organi[sz]|promot|provid|putt|rais|reduc|reform"
    r"|remov|repeal|revis|sett|simplify|strengthen|tak|undertak)ing\b|(?:in|with|by|at|of|from|as|through|during)\s"
)
"""How a thing to be done ("establishing mechanisms to …") or its circumstances ("in efforts to …") begin, and nobody
who is to act. Other forms in "-ing" may name somebody ("planning authorities", "the ruling party")."""

MANDATIVE = re.compile(
    r"(?:recommend|demand(?! in\b)|request|propos|suggest|urg|insist|ask|advis|reiterat|plead|call(?:s|ed) for"
    r"|wants?\b)",
    re.IGNORECASE,
)
"""Cues behind which English leaves "should" out ("recommended that the post be filled")."""

ACTING = word_set(
    "accede act address apply clarify develop define enable enact examine expand facilitate finalise finalize grant"
    " harmonise harmonize incorporate issue launch monitor pass pursue recognise recognize regulate remind report"
    " request require resume secure speed step strive submit support undertake unify"
)
"""Other verbs of what a State or a body is to do, in their bare form."""

BEFORE_INFINITIVE = word_set("agree attempt begin cease continue endeavour fail learn seek start strive try undertake")
"""Bare verbs that take an infinitive: "special schools cease to enrol" says what the schools should do."""

PARTICLES = word_set("up down out off away back over through")
"""Behind a verb they belong to it ("stepping up the repairs"): no bare verbs, though they stand as these do."""

NO_ADVERBS = alternatives("assembly family supply reply ally anomaly monopoly elderly bully")
"""Words that end as adverbs do, as a pattern."""

_DETERMINERS = r"an? the no its their more fewer less"
_AS_IT_SHOULD_BE = r"better greater full free equal fair immediate new proper real public independent"
_WANTED = (
    r"access repeal publication release damages compensation examination confirmation abolition withdrawal removal"
)
THING = rf"(?:{alternatives(_DETERMINERS, _AS_IT_SHOULD_BE, _WANTED)})\s+[\w’'-]+"
"""How a thing named begins, as a pattern: with an article, how it should be, or the deed that is wanted."""

_LIKE_ADJECTIVES = r"[a-z-]+(?:ive|ful|ous|ble|ic|less|ary)"
_ADJECTIVES = (
    r"independent prompt fair free equal full transparent central local national regional private adequate impartial"
    r" clear safe"
)
ADJECTIVE = re.compile(
    rf"\b(?:an?|the|more|no|its|their)\s+(?:[\w-]+ly\s+)?(?:{alternatives(_LIKE_ADJECTIVES, _ADJECTIVES)})$"
)
"""What is named ends in an adjective, whose noun follows; a noun may look like one ("the judiciary")."""

NOUNS_LIKE_ADJECTIVES = word_set(
    "judiciary executive military library republic archive initiative directive objective motive representative"
    " detective perspective incentive cooperative table cable vegetable constable timetable clinic traffic music topic"
    " logic fabric mosaic epidemic pandemic mechanic salary boundary summary commentary documentary secretary"
    " anniversary beneficiary dispensary infirmary penitentiary missionary dictionary"
)
"""Nouns that end as adjectives do."""

EXAMPLES = re.compile(r"\b(?:(?:such\s+as|including)\s[^;]*|(?:between|both)\s(?:(?!\band\b)[^;])*)$")
"""Behind these, things side by side are examples or the sides of one thing."""
