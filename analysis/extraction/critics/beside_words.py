"""Vocabulary of speakers set beside words: who says it, in whose view it is, when it was said; what is said aside."""

from __future__ import annotations

import re

from analysis.text.caseless import Caseless
from analysis.text.words import COURTESY, WEEKDAYS

_SAYS = (
    r"(?:he|she|it|they|I|we)\s+(?:\w+\s+)?(?:say|says|said|told\s+\w+|tells\s+\w+|write|writes|wrote|add|adds|added|"
    r"think|thinks|believes?|argues?|argued|hear|know|concede|go\s+on|goes\s+on|went\s+on)"
)
_ORDERS = r"moreover|finally|however|too|by\s+contrast|to\s+be\s+sure|in\s+turn|first|secondly|lastly"
_FOR_WHOM = r"in\s+(?:his|her|its|their|my|our)\s+(?:opinion|view)|for\s+(?:its|his|her|their)\s+part"
_NARROWS = (
    r"as\s+[^,]{3,60}|among\s+other\s+things|in\s+particular|in\s+its\s+[^,]{3,40}|after\s+[^,]{3,40}|"
    r"while\s+[^,]{3,80}"
)
ASIDE = re.compile(rf",\s+(?:{_SAYS}|{_ORDERS}|{_FOR_WHOM}|{_NARROWS}),(?=\s)")
"""What stands between commas and may be passed over between a subject, a cue and its words: who says it, what orders
or narrows it."""

_VIEW = r"(?:view|opinion|judgment|judgement|assessment|eyes|words|experience|reading|estimation)"
_GOES_ON = r"(?=[\w“\"‘«])"
BESIDE = re.compile(
    r"\b[Ii]n\s+(?P<has>(?:the\s+)?[A-Z][^,“\"‘«]{2,50}?)['’]s?\s+"
    rf"(?:view|opinion|judgment|assessment|eyes),?\s+{_GOES_ON}|"
    rf"\b[Ii]n\s+(?P<own>its|her|his|their)\s+(?:\w+\s+)?{_VIEW}(?:\s+of\s+[^,]{{3,30}})?,?\s+{_GOES_ON}|"
    rf"(?:\b[Ii]n\s+the\s+(?:\w+\s+)?{_VIEW}\s+of\s+(?P<of>[^,“\"‘«]{{3,70}}?)|"
    r"\b[Aa]ccording\s+to\s+(?P<to>[^,“\"‘«]{2,70}?)|^For\s+(?P<for>(?:the\s+)?[A-Z][^,“\"‘«]{2,50}?))"
    r"(?:,\s+(?:who|which|whose)\s[^,.;:“\"]{3,80}(?=,))?(?:,\s+|\s+(?=[“\"‘«]))"
)
"""Whose view it is, set before the words: who has it, whose own it is, of whom, according to whom, for whom."""

MAY_BE_BESIDE = Caseless(BESIDE.pattern, anywhere=True)
"""The same whatever the capitals: quick to say that a sentence holds none."""

BY_NAME = re.compile(
    rf"(?:the\s+[a-z]+\s+)?(?:{COURTESY}\s+(?=[A-Z][\w’.-]+)|(?=[A-Z][\w’-]+\s+[A-Z]))"
    r"(?P<name>[A-Z][\w’.-]+(?:\s+[A-Z][\w’-]+)*),\s+"
)
"""The name behind an office ("according to its chairman, Mr. Roe, …")."""

_SAID = (
    r"(?:says?|said|writes?|wrote|adds?|added|believes?|believed|thinks?|thought|argues?|argued|reports?|reported|"
    r"goes\s+on|went\s+on|cries|cried|claims?|claimed|complains?|complained|warns?|warned|feels?|felt|holds?|held|"
    r"stresse[sd]|finds?|found|continues?|continued|concludes?|concluded|insists?|insisted|considers?|observes?|"
    r"observed|notes?|noted|demand(?:s|ed)|urge[sd]|recommend(?:s|ed)|states?|stated|declare[sd])"
)
"""Verbs by which a speaker is set beside words."""

_WHEN = (
    rf"(?:\s+(?:today|yesterday|on\s+(?:{'|'.join(sorted(day.capitalize() for day in WEEKDAYS))})|"
    r"(?:this|last)\s+(?:week|month|year|morning|night)|in\s+(?:a|an|its|his|her|their)\s+[a-z]+))?"
)
"""When or where somebody said so, behind the verb: "…, said Jane Roe" is also "…, the union said on Monday"."""

AMID = re.compile(rf"{_WHEN}(?:,?\s+(?:amid|ahead\s+of|following|after|before|as|when|while)\b.*)?\W*$", re.DOTALL)
"""Behind a verb of speech that ends what is said: only when it was said, and what went on meanwhile."""

_ALSO = r"(?:also\s+|further\s+)?"
_SPEAKER = (
    r"(?:the\s+)?(?:[a-z]+\s+(?:of|on|at|from|for|with)\s+(?:the\s+)?)?[A-Z][\w.’'-]*(?:\s+[\w.’'-]+){0,6}?\s+" + _ALSO
)
SPOKEN = re.compile(
    rf",[”\"’»]?\s+(?:(?P<pro>he|she|it|they)\s+{_ALSO}|{_SPEAKER}|)(?P<verb>{_SAID}){_WHEN}"
    r"(?=,|[.!?]?\s*$|[.!?]\s|\s+[A-Z][^,.;:]{2,80}[.,]|\s+(?:its|the|their)\s[^,.;:]{2,80}[.,])"
    r"(?:\s+(?:its\s+|the\s+|their\s+)?[A-Z\w][^,.;:]{2,80}(?=[.,]))?,?",
)
"""A speaker set between or behind the words: ", she added,", ", says its president"."""
