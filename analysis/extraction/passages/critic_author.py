"""Whose a critic's own text is: the body it names as its author.

A submission names its author on its first pages: "submitted by …", "X's submission", "we, the X", a letterhead, a
sentence that says what X is. Where none of these is found, whoever most often recommends and is concerned in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from analysis.extraction.critics.bags import bag
from analysis.extraction.parse.source_words import BODIES, PEOPLE, TITLES
from analysis.lexicon.words import base
from analysis.text.words import word_set

_FRONT = 4000
"""The first pages, in characters: where a text says whose it is."""

_WORD = r"[A-ZÀ-Ž][\w’'&.-]{0,30}[\w’']"
_GAP = r"(?:[ \t]{1,9}|[ \t]{0,9}\n[ \t]{0,9}(?!\s))"
NAME = rf"(?:{_WORD}(?:{_GAP}(?:(?:of|for|and|the|on|in|against|de|la|&){_GAP}){{0,2}}{_WORD}){{0,9}})"
"""A name with the small words inside it, over the end of a line but not of a paragraph."""

_PAPER = (
    r"(?:joint\s+|shadow\s+|alternative\s+|written\s+|open\s+|parallel\s+)*"
    r"(?:submission|report|comments?|statement|letter|response|reply|observations|contribution|petition|brief|memorandum)"
)
"""What a critic hands in."""

_NAMED = (
    re.compile(
        rf"(?i:\b(?:submitted|prepared|presented|written|published|issued|compiled|drafted|signed)\s+(?:jointly\s+)?by:?)"
        rf"\s+(?i:the\s+)?(?P<name>{NAME})"
    ),
    re.compile(rf"^[ \t]*[Bb](?:y|Y)[ \t]+(?:[Tt]he\s+)?(?P<name>{NAME})", re.MULTILINE),
    re.compile(rf"\b[Oo]n\s+behalf\s+of\s+(?:the\s+)?(?P<name>{NAME})"),
    re.compile(rf"\b[Ww]e,\s+(?:the\s+)?(?P<name>{NAME}),"),
    re.compile(rf"\b[Aa]s\s+(?:the\s+)?(?P<name>{NAME}),?\s+we\b"),
)
"""How a text names its author outright."""

_TITLED = (
    re.compile(
        rf"(?<!eriodic )(?<!ational )(?<!tate )\b(?i:{_PAPER})\s+(?i:(?:of|by|from|on\s+behalf\s+of))\s+(?i:the\s+)?"
        rf"(?P<name>{NAME})"
        r"(?=\s+(?:to|on)\b|\s*\n|,|\.|:)"
    ),
    re.compile(rf"(?P<name>{NAME})['’]s?\s+(?i:{_PAPER})\b"),
    re.compile(
        rf"(?:^|[.\n]\s{{0,4}})(?:The\s+)?(?P<name>{NAME})(?:\s+\([A-Z][\w-]+\))?\s+(?:is\s+an?\s+(?:[\w-]+,?\s+){{0,6}}?"
        r"(?:organi[sz]ation|association|alliance|network|coalition|union|federation|group|body|charity|institute|centre|ngo|"
        r"NGO|league|movement)\b|was\s+(?:founded|established|set\s+up)\b)"
    ),
)
"""How a text says whose it is, the plainest way first; a letterhead comes between the two groups."""

_MASTHEAD = re.compile(
    rf"^[ \t]*(?P<name>{NAME})[ \t]*(?:[–—|,:-][ \t]*|\n\s*(?:[^\n]{{0,40}}\d[^\n]{{0,20}}\n\s*)?)"
    r"(?i:editorial|leading\s+article|leader|our\s+view|comment|opinion)[ \t]*(?:\n|$)",
    re.MULTILINE,
)
"""A newspaper's name above or beside the rubric under which it says what it thinks itself; a date may stand between."""

_OVER_TITLE = re.compile(
    rf"^[ \t]*(?P<name>{NAME})[ \t]*\n\s*(?i:(?:concluding|final|interim|annual|preliminary|general)\s+)?(?i:{_PAPER})"
    r"\s+(?:on|to|about)\b",
    re.MULTILINE,
)
"""A body right above the title of its paper, in a letterhead that may begin with the body it belongs to."""

_HEAD = 300
"""The masthead, in characters."""

_RELEASED = re.compile(
    rf"(?:,[”\"]?\s+|[”\"]\s+)(?:the\s+)?(?P<name>{NAME})\s+said\s+(?:today|in\s+a\s+(?:statement|report)|on\s+[A-Z]\w+day)\b"
)
"""How a release says whose it is ("…, Rights International said today")."""

_SPEAKS = re.compile(
    rf"(?:^|[.\n]\s{{0,4}}|\d\.\s{{0,4}})(?:The\s+)?(?P<name>{NAME})\s+(?:also\s+|further\s+|strongly\s+)*"
    r"(?:recommends|urges|calls\s+(?:up)?on|calls\s+for|(?:is|remains)\s+(?:\w+\s+)?concerned|regrets)\b"
)
"""How an author speaks of itself by its name; whoever does so most often is the author."""

_NO_BODY = word_set(
    "state government ministry minister parliament country authorities police court republic kingdom committee"
)
"""Whom a paper is about or addressed to: "comments on the State's report" is not the State's."""


_ENDS_BODY = re.compile(
    r"\w(?<! of)(?<! for) (?:International|Watch|Monitor|Alert|Concern|Transparency|Defenders|Now)$"
)
"""How bodies end that have no word for a body in their name ("Harbour Watch")."""
_FOR = re.compile(r"^[\w’'-]+\s+(?:[Ff]or|[Ww]ithout|[Aa]gainst)\s")
_CITIZENS = ("ans", "ists")
"""People with a cause ("Lawyers for Lawyers", "Tarsenians for Clean Water"), and how the names of citizens and of
callings end."""

_POINTING = word_set("we our i the this these it you your")
_INDEFINITE = word_set(
    "nothing nobody none no much little each every all any some many most neither either both another one"
)
"""What begins a sentence and names nobody: "Nothing in the Ministry's report explains …"."""
_SMALL = word_set("of for and the on in against to with a an")
_DATE = re.compile(r"(?:\s*[,–—|-]\s*|\s+)(?:\w+\s+){0,2}\d{4}\W*$|\s*\([A-Z][\w-]{1,12}\)$")
"""What stands behind the author in a letterhead: the date, its initials."""
_TITLE = word_set(
    "findings conclusions summary overview",
    "recommendations report submission comments statement letter observations response reply demands concerns",
)
"""What heads a paper and names nobody."""


def author_of(text: str, critics: Sequence[str], name: str, *, alone: bool = True) -> str:
    """Find whose a critic's own text is.

    Args:
        text: the text.
        critics: names given for the critics: where there is one it is the author, where there are several the one
            that the text names as its author, or names most often.
        name: the text's own name, for want of a better.
        alone: no other critic's text is given; else one name may belong to another text, and the author that this
            text names goes before a name it does not hold.
    """
    own = _own(text)
    words = {one: bag(one) - bag("the of for and a an") for one in critics}
    counts = {one: len(re.findall(re.escape(one), text, re.IGNORECASE)) for one in critics}
    if len(critics) == 1 and (alone or not own or counts[critics[0]]):
        return critics[0]
    akin = [one for one in critics if words[one] & bag(own)]
    if akin:
        return akin[0]
    best = max(critics, key=lambda one: counts[one], default="")
    return best if best and counts[best] and not own else own or name


def is_author(voice: str, author: str) -> bool:
    """Whether a voice named in a text is its author: one name holds all words of the other, or of its full form."""
    small = bag("of the and for on in")
    whole = bag(author) - small
    names = [bag(part) - small for part in voice.split(", ")]
    return any(name and (name <= whole or whole <= name) for name in names)


def _own(text: str) -> str:
    """The body that a text names as its author, or ""."""
    front = text[:_FRONT]
    heads = [_DATE.sub("", line.strip()) for line in front.splitlines() if line.strip()][:3]
    headed = [_bare(line) for line in heads if re.fullmatch(NAME, line) and len(line.split()) <= 8 and _bodily(line)]
    over = [one for one in _matches((_OVER_TITLE,), front) if len(one.split()) <= 8 and bag(one) & BODIES]
    titled = _matches(_TITLED, front)
    released = _matches((_RELEASED,), front)
    masthead = _matches((_MASTHEAD,), front[:_HEAD])
    for found in (*_matches(_NAMED, front), *masthead, *over, *headed, *titled, *released):
        if _bears(found):
            return found
    counted = Counter(_bare(match["name"]) for match in _SPEAKS.finditer(text))
    best = counted.most_common(1)
    return best[0][0] if best and best[0][1] >= 2 and 2 * best[0][1] > counted.total() else ""


def _bodily(line: str) -> bool:
    """Whether a line of its own can be a body: by the word for one, or by its shape."""
    first = line.partition(" ")[0].casefold()
    of_people = base(first) in PEOPLE or first.endswith(_CITIZENS)
    return bool(bag(line) & BODIES or _ENDS_BODY.search(line) or (of_people and _FOR.search(line)))


def _matches(patterns: Sequence[re.Pattern[str]], text: str) -> list[str]:
    return [_bare(match["name"]) for pattern in patterns for match in pattern.finditer(text)]


def _bare(name: str) -> str:
    name = re.sub(r"^(?i:the)\s+|['’]s$", "", re.sub(r"\s+", " ", name).strip(" .,"))
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() and " " in name else name


def _bears(name: str) -> bool:
    """Whether a name can be an author's: longer than a title, and not only the side that is addressed."""
    words = {word.casefold().removesuffix("’s").removesuffix("'s") for word in name.split()}
    if name.partition(" ")[0].casefold() in _INDEFINITE:
        return False
    return len(name) > 2 and not words & _TITLE and bool(words - _NO_BODY - TITLES - _POINTING - _SMALL)


def is_namesake(voice: str, author: str, near: str) -> bool:
    """Whether a body of the author's kind is taken for the author's own "the Committee": nothing near it is so called.

    Args:
        voice: the body.
        author: whose text it is.
        near: the words of the paragraph in which it is heard, and of the one that leads up to it.
    """
    told = " ".join(near.split())
    kinds = [word for word in bag(voice) & bag(author) if word in BODIES and word == author.split()[-1].casefold()]
    bare = any(re.search(rf"\b[Tt]he {kind.title()}\b(?! (?:of|on|for|against)\b)", told) for kind in kinds)
    return bare and not is_author(voice, author) and not any(name in told for name in voice.split(", "))
