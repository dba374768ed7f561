"""What sets two passages apart though they sound alike: an exception, another body, an earlier time, the same words."""

from __future__ import annotations

import re

from analysis.comparison.tensions.opposites.ended_words import ENDED
from analysis.comparison.tensions.opposites.oppositions import any_of
from analysis.extraction.parse.grammar import YEAR
from analysis.lexicon.words import content
from analysis.text.caseless import Caseless

_OPENS = (
    r"except(?:ing|ed)?(?: for| in| on| at| where| when| that| of)?|save(?: for| in| on| where)?|other than|apart from"
    r"|aside from|with the (?:sole |only |single |one )?exceptions? of|but for|not counting|leaving aside|excluding"
)
"""Only what may stand before the thing excepted; that there is an exception is told by more."""

_AFTER = Caseless(rf"\b(?:{_OPENS})\s+([^,;.:()]+)")
"""“except X”, “with the exception of X”."""

_BEFORE = Caseless(r"[,;(–—-]\s*([^,;()–—]+?)\s+(?:alone |only )?(?:excepted|excluded)\b")
"""“…, X excepted”; “stands apart from X” and “X alone” are no exceptions."""

_STANDS = re.compile(r"\b(?:stands?|stood|keeps?|kept|holds?|held|sits?|sat|set|themselves|himself|herself|itself)\s*$")


EXCEPTIONS = (_AFTER, _BEFORE)
"""What is asked of the words of a statement that may except something."""


def excepts(one: str, other: str) -> bool:
    """Whether ``one`` openly excepts what ``other`` is about: every word of the exception stands in it."""
    there: frozenset[str] | None = None
    for pattern in EXCEPTIONS:
        for match in pattern.finditer(one):
            taken = frozenset(content(match[1]))
            if not taken or _STANDS.search(one, 0, match.start()):
                continue
            there = there or frozenset(content(other))
            if taken <= there:
                return True
    return False


_WORDS = re.compile(r"[^\W_]+|[$€£¥%]")
"""Words, and the signs without which figures would be the same: €5 is not $5."""


def is_repeated(one: str, other: str) -> bool:
    """Whether the two say the same in the same words: a quotation set out from the text that holds it."""
    return _WORDS.findall(one.casefold()) == _WORDS.findall(other.casefold())


_BODY = re.compile(r"\W*[Tt]he ((?:[A-Z][\w’'-]+)(?: (?:(?:of|for) (?:the )?|and )?[A-Z][\w’'-]+)+)")
"""A passage opens with the full name of a body."""


def of_two_bodies(one: str, other: str) -> bool:
    """Whether the two open with the names of two bodies of one sort: “The Audit Bureau …”, “The Press Bureau …”."""
    mine, theirs = (match[1] if (match := _BODY.match(text)) else "" for text in (one, other))
    if not mine or not theirs or mine in theirs or theirs in mine:
        return False
    return _sort(mine) == _sort(theirs)


def _sort(name: str) -> str:
    """The noun that says what sort of body it is: the last before "of" or "for"."""
    return re.split(r" (?:of|for) ", name)[0].rpartition(" ")[2]


_ENDS = any_of(ENDED)
_YEAR = re.compile(rf"\b{YEAR.pattern}\b")
_LASTS = Caseless(r"\b(?:since|from|still|until|till|through|onwards?|ever|to this day|today|now)\b")
"""What began in a year may have gone on after it."""


def told_as_over(one: str, other: str) -> bool:
    """Whether ``one`` says that a thing was ended in a year and ``other`` tells only of years before it."""
    if not (ended := _years(one)) or not (before := _years(other)) or max(before) >= min(ended):
        return False
    return _ENDS.search(one) is not None and _LASTS.search(other) is None


def _years(text: str) -> list[int]:
    return [int(year) for year in _YEAR.findall(text)]
