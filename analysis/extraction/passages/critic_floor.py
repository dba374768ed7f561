"""The critic's floor: sentences that go on in a critic's name without saying so again.

A committee's concluding observations, a list of recommendations in running text, or a section headed "What others
say" names its speaker once; what obliges the official side after that is the critic's until the official side answers.
"""

from __future__ import annotations

import re

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.addressees import others
from analysis.extraction.critics.passage_shapes import OWN_SUBJECT
from analysis.extraction.critics.passage_words import REPLY

_HEADED = re.compile(
    r"\b(?:recommend\w*|demands?|concerns?|critici\w+|critics?|shortcomings|calls?\s+for|requests?|proposals?\s+(?:of|by|from)|"
    r"observations|findings|objections?|outstanding|remains?\s+to\s+be|asks?|wants?|still|says?|views\s+of|letters?|opinions?\s+of|"
    r"comments?\s+(?:of|by|from)|voices?|unmet|overdue|appeals?)\b",
    re.IGNORECASE,
)
"""Headings under which critics have the floor."""

_OWN = re.compile(r"\b(?:we|our|I|my|us)\b|^\W*(?:the\s+)?(?:government|ministry|minister|authorities|cabinet)\b", re.I)
"""The official side speaks of itself."""

_SIDE = (
    r"(?:the\s+)?(?:states?(?:\s+party|\s+parties)?|government|authorit(?:y|ies)|ministry|ministries|minister|parliament|cabinet|"
    r"legislature|legislator|administration|municipality|council|country|republic|kingdom|agency|department|police|courts?|law|"
    r"bill|act|president|executive|congress|senate|embassy)"
)
"""The official side, as the subject of a sentence names it."""

_REPLIES = re.compile(
    rf"^\W*(?:\(?\d+[.)]\s+)?(?:in\s+(?:its\s+|our\s+)?(?:reply|response|answer),?\s+)?(?:{_SIDE}|we|I|it|this\s+\w+|our\s+\w+)\b[^.;:]{{0,40}}?\b(?:answers?|answered|states?|stated|repl(?:y|ies|ied)|responds?|"
    r"responded|notes?|noted|agrees?|agreed|disagrees?|disagreed|thanks?|thanked|shares?|accepts?|accepted|rejects?|rejected|"
    r"considers?|given\s+\w+\s+\w+\s+(?:\w+\s+)?attention|takes?\s+note|taken\s+note|offers?|explains?|wish(?:es)?\s+to|regrets?|"
    r"takes?\s+(?:\w+\s+){1,3}seriously|points?\s+out|recalls?|maintains?|comments?|stands?\s+by)\b",
    re.IGNORECASE,
)
"""The official side takes the floor again ("The State party has given these observations its full attention")."""

_MODAL = re.compile(
    r"\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought\s+(?:not\s+)?to|needs?\s+to|needed\s+to|ha(?:s|ve)\s+(?:yet\s+)?to|"
    r"(?:is|are|was|were)\s+(?:also\s+|further\s+|strongly\s+)?(?:urged|encouraged|invited|requested|advised|called\s+upon|asked)\s+to|"
    r"(?:high\s+)?time\s+(?:to|that|for)|cannot\s+wait|overdue|indispensable|imperative|essential)\b",
    re.IGNORECASE,
)
"""Obligation strong enough to be heard as a critic's where nobody is named again."""

_TOLD = re.compile(
    rf"^\W*(?:\(?\d{{1,3}}[.)]\s*)?{_SIDE}\s+(?:also\s+|further\s+|therefore\s+)?(?:should|must|ought|needs?\s+to)\b",
    re.I,
)
"""The official side told what it should do: its own texts do not say "the Government should" of themselves."""


_IN_GOOD_PART = re.compile(
    r"^\W*(?:(?:The|Our|We|I|[A-Z]\w+)\s+)(?:\w+\s+){0,4}?(?:take|takes|took|taken|receive[sd]?|accept(?:s|ed)?)\s+(?:\w+\s+){1,4}?"
    r"(?:in\s+(?:good|that|this)\s+(?:spirit|part)|to\s+heart|lightly|with\s+(?:good\s+)?grace)\b"
)
"""How those who were criticised say that they have heard it, whatever they are called."""


def critical(heading: str) -> bool:
    """Whether critics have the floor under a heading ("Observations received")."""
    return bool(_HEADED.search(heading))


def replies(text: str) -> bool:
    """Whether a sentence is the official side's taking the floor again."""
    return bool(_REPLIES.search(text) or _IN_GOOD_PART.search(text))


def author_speaks(text: str) -> bool:
    """Whether a sentence is of the author's own side, or answers: whoever had the floor has it no more."""
    return bool(OWN_SUBJECT.match(text) or REPLY.match(text) or replies(text))


def goes_on(text: str) -> str:
    """The words by which a sentence without a speaker obliges the official side, or ""."""
    match = _MODAL.search(text)
    told = match is not None and re.search(r"\b(?:is|are|was|were)\b", match.group()) is not None
    if match is None or not (told or spans.obliging(text)) or words.MET.search(text) or text.rstrip()[-1:] in "?:":
        return ""
    if others(text):
        return ""
    if _OWN.search(text) and not _TOLD.match(text):
        return ""
    return " ".join(match.group().split())


def unnumbered(source: str, start: int, end: int) -> int:
    """Leave out a paragraph number, "First," and "It should also"."""
    lead = re.match(
        r"\W*(?:\(?\d{1,3}[.)]\s*)?(?:(?:First|Second|Third|Fourth|Fifth|Last|Final)(?:ly,?|,)\s+)?"
        r"(?:(?:It|They)\s+(?:should|must|ought\s+to)\s+(?:also|further|likewise)\s+)?",
        source[start:end],
    )
    return start + lead.end() if lead and end - start - lead.end() > 15 else start


_ADDRESSED = re.compile(
    r"\b(?:before|to|of|at) +the +(?P<name>(?:[A-Z][\w’'-]+ +)*(?:Committee|Council|Panel|Commission|Conference)\b"
    r"(?: +(?:of|on|for|in) +(?:the +)?[A-Z][\w’'-]+(?: +(?:and +|with +|of +|the +)*[A-Z][\w’'-]+)*)*)"
)
"""Before, to or of whom a text is spoken."""


def addressed(source: str) -> str:
    """The body that a text greets as "distinguished members" after it has named it, or ""."""
    greeted = re.search(
        r"\b(?:[Dd]istinguished|[Ee]steemed|[Hh]onou?rable)\s+members\b(?:\s+of\s+the\s+(?P<whose>[A-Z]\w+)\b)?",
        source[:2000],
    )
    names = [match["name"] for match in _ADDRESSED.finditer(source, 0, greeted.start())] if greeted else []
    if greeted and not names and greeted["whose"]:
        return greeted["whose"]
    return " ".join(max(names, key=len).split()) if names else ""
