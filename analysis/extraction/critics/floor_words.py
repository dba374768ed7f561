"""Vocabulary of the floor: who can hold it without a name, what a named body may be called, and what cannot speak."""

from __future__ import annotations

import re

from analysis.extraction.attribution.names import is_bodily
from analysis.extraction.critics.demand_words import ELSEWHERE
from analysis.extraction.parse.source_words import BODIES, PEOPLE, PEOPLED, TITLES
from analysis.text.words import COURTESY, word_set

CRITICS = word_set(
    "ombudsman ombudswoman ombudsperson rapporteur auditor auditor-general auditors opposition observers inspectors"
    " union unions critics mission"
)
"""Critics by office, named or not."""

UNSIGNED = word_set("petition letter resolution editorial declaration manifesto appeal")
"""Papers that speak for whoever signed them."""

GENERIC = word_set(
    "group organisation organization body paper newspaper initiative network club society watchdog observers"
    " experts members authors"
    " delegation league editors visitors signatories mission team panel reviewers inspectors evaluators examiners"
    " assessors monitors delegates bishops researchers peers jurists"
)
"""What a body may be called once it has been named."""

THINGS = word_set("plan programme program strategy charter scheme project agenda budget report summit")
"""What is named like a body and cannot speak."""

DATES = word_set(
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday spring summer autumn winter easter christmas"
)
"""Days and seasons, which the tagger takes for names."""

NO_BODIES = DATES | TITLES | ELSEWHERE
"""Words that alone are no body's name."""

OFFICES = TITLES | PEOPLE
BODIES_ALONE = (BODIES - OFFICES) | PEOPLED
"""Words that say who bears a name: somebody in an office, or a body."""

OF_GOVERNMENT = word_set("ministry minister government cabinet department")
"""Whose name begins so belongs to the official side, whatever stands behind it."""

OF_THE_GOVERNMENT = re.compile(r"\bof\s+(?:the\s+|our\s+)?(?:Ministry|Government|Interior|Cabinet|Prime)\b")
"""So does who is said to be one of its own ("the Inspectorate of the Ministry")."""

RELATIVES = word_set("who which that whose")
"""What a clause begins with that tells more of a noun."""

HANDING = word_set("leave hand make bring")
"""What is done with a paper or a demand by whom it comes from ("the list that the League handed over")."""

COUNTED = word_set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last finally")
"""What counts the points of a speech ("Eighth, to authorize …")."""

OF_A_BODY = (
    r"(?:of|from|sent\s+by)\s+(?:the\s+)?"
    r"(?P<name>[A-Z][\w’'-]*(?:\s+(?:(?:of|for|the|and|on|in)\s+){0,2}[A-Z][\w’'-]*){1,6})"
)
"""Behind a mission or a team: the body that sent it."""

SENT_OUT = word_set("delegation mission team")
"""Whom a body sends, and who are called so once it is told whose they are."""

BODY_BEFORE = r"\b(?:[Aa]n?|[Tt]he|[Ii]ts)\s+(?P<name>[A-Z][\w’-]*(?:\s+[A-Z][\w’-]*){0,4})(?:['’]s)?\s+(?:[a-z]+\s+)?"
"""Before a mission or a team: the body whose it is ("an LLN delegation", "the Lakes League's first mission")."""

HEADED_BY = re.compile(
    r"(?<![\w’'-])(?P<body>[A-Z][\w’'-]*(?:\s+(?:(?:of|for|the|and|on|in)\s+){0,2}[A-Z][\w’'-]*){1,6}),?\s+"
    rf"(?:which\s+(?:is|was)\s+)?(?:headed|led|chaired|represented)\s+by\s+(?:(?:{COURTESY}|Judge)\s+)?"
    r"(?P<person>[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+)+)"
)
"""Who leads a body's people ("the mission of the League, headed by Ms Jane Roe")."""

_WOMAN = word_set("Ms Mrs Miss Lady Dame Madame Sister Councilwoman Baroness")
_MAN = word_set("Mr Sir Lord Father Brother Councilman")
_EITHER = {title.capitalize() for title in TITLES if title.isalpha()} - _WOMAN - _MAN
TITLED = re.compile(
    rf"\b(?:(?P<woman>{'|'.join(sorted(_WOMAN))})|(?P<man>{'|'.join(sorted(_MAN))})|{'|'.join(sorted(_EITHER))})\b"
    r"\.?\s*(?:\(\w+\)\s*)?"  # "Mr. (Justice) Roe"
    r"(?P<name>[A-Z][\w’-]*?[a-z]\s+[A-Z][\w’-]*[a-z]|(?<=[.\s])[A-Z][\w’-]*?[a-z])"
    r"(?:['’]s\b|\b)(?!-\w)"
)
"""A title, which may tell a woman or a man, and the name behind it: two words, or one."""

PLACES = word_set(
    "zone island isle port harbour town city village province region district county valley river lake bay cape canton"
    " municipality coast peninsula airport station basin"
)
"""Behind these and "of" stands the name of a place."""

LAST_OF_A_PLACE = PLACES | word_set(
    "road street square avenue lane bridge border hill mountain compound sea ocean strait desert forest quarter gate"
)
"""What the name of a place ends in ("Old Port", "Tallow Road"); no body's does, unless a word for one stands in it."""


_CALLED = re.compile(rf"\b(?:{'|'.join(sorted(BODIES - PLACES))})\s+[“\"]?(?P<name>[A-Z][\w’'-]*\s+[A-Z][\w’'-]*\w)")
"""A name of two words behind the word for what bears it."""


def called_bodies(source: str) -> frozenset[str]:
    """The names of two words that a text says are a body's ("the organisation Green Valley")."""
    return frozenset(" ".join(match["name"].split()) for match in _CALLED.finditer(source))


def is_place(name: str, called: frozenset[str] = frozenset()) -> bool:
    """Whether a name of several words is that of a place or a day ("Old Port", "Ash Wednesday"), and of no body.

    Args:
        name: the name.
        called: those that the text says are a body's.
    """
    if name in called:
        return False
    said = name.casefold().split()
    last = said[-1] if said else ""
    ends = {last, last.removesuffix("s")} & (LAST_OF_A_PLACE | DATES)
    return len(said) == 2 and bool(ends) and not is_bodily(said[0])
