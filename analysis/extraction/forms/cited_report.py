"""A report answered point by point: what is quoted of it, with the number of its paragraph, is its authors'.

A government's comments on a report repeat its sentences in quotation marks and say in brackets where they stand
("“Nobody should be held without a judge's order” (31)."), and answer each. Nobody is said to speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics.official import Sides
from analysis.extraction.critics.stance_weight import praising
from analysis.extraction.critics.whose import body_before
from analysis.extraction.parse.grammar import FINITE_TAGS
from analysis.extraction.parse.quotations import quotations
from analysis.extraction.passages.critic_turns import Turns
from analysis.extraction.passages.demand_lists import Item
from analysis.text.words import word_set

CITED = "quoted from the report that is answered"
"""The cue of such a demand."""

_ANSWERS = re.compile(
    r"\b(?:observations|comments?|reply|response|remarks|answers?|position)\b[^.\n]{0,80}?\b(?:on|to|concerning|regarding)\b"
    r"[^.]{0,120}?\b(?:report|opinion|doc(?:ument)?|resolution|letter|review|assessment|memorandum|conclusions|findings"
    r"|audit|study)\b",
    re.IGNORECASE,
)
"""What a text says of itself that answers a report."""

_OPENING = 2500
"""It says so within so many characters."""

_NUMBER = re.compile(
    r"[.,]?\s*[(\[](?:paras?(?:graphs?)?\.?\s*|§+\s*|nos?\.\s*|pp?\.\s*)?\d{1,3}(?:[-–, ]+\d{1,3})*[)\]]", re.I
)
"""Where in the report a quotation stands, right behind it."""

_AUTHORS = word_set(
    "rapporteurs rapporteur authors auditors inspectors experts observers examiners evaluators reviewers"
)
_WHO = re.compile(rf"\b(?:the|your|its)\s+(?P<who>{'|'.join(sorted(_AUTHORS))})\b", re.IGNORECASE)
"""Whoever wrote the report, by what they are."""

_LEAST, _WORDS = 3, 5
"""So many quotations with numbers make a text an answer; so many words a sentence."""


def cited(heard: Turns, sides: Sides, names: Voices) -> Iterator[Item]:
    """Find what is quoted by number from the report that a text answers; praise and bare phrases are none.

    Args:
        heard: what is heard in its sentences.
        sides: which voices can be critics.
        names: the names of the text.
    """
    source = heard.page.source
    if not _ANSWERS.search(source, 0, _OPENING):
        return
    quoted = [(start, end) for start, end in quotations(source) if _NUMBER.match(source, end)]
    if len(quoted) < _LEAST:
        return
    who = _WHO.search(source)
    voice = who["who"] if who else body_before(source, quoted[0][0], sides, names)
    for start, end in quoted if voice else ():
        left, right = start + 1, end - 1
        while right > left and source[right - 1] in ".,; ":
            right -= 1
        words = heard.page.words(left, right)
        finite = any(word.tag in FINITE_TAGS or word.tag == "MD" for word in words)
        if len(words) >= _WORDS and finite and not praising(source[left:right]):
            yield Item(left, right, "", voice, CITED, (left, right))
