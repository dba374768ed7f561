"""Home and abroad: which country a text is at home in, and who in it holds an office of another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from spacy.tokens import Doc

from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.source_words import BODIES, PEOPLE, TITLES
from analysis.text.words import MONTHS, word_set

_PEOPLE = re.compile(r"[A-Z][a-z]{2,}(?:an|ese|ish|sh|ch|ic|ek|ss)|[A-Z][a-z]{2,}[a-z]i")
"""The adjective of a people ("Danish", "Kenyan", "Israeli"), by its ending."""

_NO_PEOPLE = word_set(
    "republican civilian christian catholic islamic lutheran anglican democratic academic public veteran"
    " metropolitan suburban urban partisan artisan historic strategic economic domestic scientific human each such"
    " republic congress press business research access branch guardian parliamentarian european english"
) | (BODIES | PEOPLE | TITLES | MONTHS.keys())
"""Words with these endings that tell no people, or, as "European" and "English", more than one."""

_COMMON = 3
"""An adjective that a text uses so often, and oftener than any other, is its own people's."""

_HOMELY = 3
"""First letters that a country and its people have in common."""

_PLACING = frozenset(("in", "of", "across", "throughout"))


def people_before(doc: Doc, title: int) -> str:
    """The adjective of a people before a title ("Danish Prime Minister Roe"), in lower case, or ""."""
    at = title - 1
    while at >= 0 and doc[at].lower_ in _RANKS:
        at -= 1
    if at < 0 or doc[at].lower_ in _NO_PEOPLE or not _PEOPLE.fullmatch(doc[at].text):
        return ""
    return doc[at].lower_ if doc[at].pos_ in ("ADJ", "PROPN", "NOUN") else ""


_RANKS = word_set("then former deputy vice acting prime foreign federal")
"""What may stand between a people and the title of its officer."""


def places(parsed: Sequence[Parsed], no_places: frozenset[str]) -> Counter[str]:
    """How often a text speaks of each name as a place: after "in" and "of", or as a possessor; in lower case.

    Args:
        parsed: the parsed units of one text.
        no_places: names behind "in" and "of" that are none of a place.
    """
    found: Counter[str] = Counter()
    for one in parsed:
        for token in one.doc:
            lower = token.lower_
            if token.pos_ != "PROPN" or len(token.text) < 3 or token.text.isupper() or lower in no_places:
                continue
            place = token.dep_ == "pobj" and token.head.lower_ in _PLACING
            if place or token.dep_ == "poss":
                found[re.sub(r"(?<=\w)(?:['’]s|s['’])$", "", token.text).casefold()] += 1
    return found


def home_of(parsed: Sequence[Parsed]) -> frozenset[str]:
    """How the adjective of a text's own people begins, or the whole of it where the text uses it often."""
    named = places(parsed, frozenset(BODIES | TITLES | MONTHS.keys())).most_common(1)
    peoples = Counter(
        token.lower_
        for one in parsed
        for token in one.doc
        if not token.is_sent_start and token.lower_ not in _NO_PEOPLE and _PEOPLE.fullmatch(token.text)
    ).most_common(1)
    often = {name for name, count in peoples if count >= _COMMON}
    return frozenset({name[:_HOMELY] for name, _ in named} | often)


def is_foreign(people: str, home: frozenset[str]) -> bool:
    """Whether the adjective of a people is not that of the country at home (see :func:`home_of`)."""
    return bool(people) and people not in home and people[:_HOMELY] not in home
