"""Two duties told with one "should" ("should abolish the fees and extend the programme"): one demand each."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.critics.demands import Demand
from analysis.extraction.critics.pages import Page

_OUGHT = frozenset(("should", "must", "ought", "to"))
"""What makes a bare verb a duty."""

_OWN = frozenset(("dobj", "prep", "ccomp", "xcomp", "attr", "prt"))
"""What a verb has to itself when it asks for something of its own; of "review and repeal the Act" only the last has."""

_SAME = frozenset(("it", "its", "them", "their", "this", "these", "that", "those", "such", "so", "there", "thereby"))
"""Behind a second verb: it goes on with what the first was about."""

_LEAST = 3
"""Words of each duty."""

_WORD = re.compile(r"[\w’'-]+")


def duties(one: Demand, page: Page) -> list[Demand]:
    """A demand as the duties that it tells side by side, the second with whom the first obliges.

    Args:
        one: the demand.
        page: the text as it shows itself.
    """
    source = page.source
    for match in _WORD.finditer(source, one.start, one.end):
        at = page.token(match.start())
        if at is None or not _is_duty(at[0], opens=match.start() == one.start):
            continue
        verb, unit = at
        second = next((child for child in verb.rights if child.dep_ == "conj" and _is_second(child)), None)
        joint = second.doc[second.left_edge.i - 1] if second is not None and second.left_edge.i else None
        if second is None or joint is None or joint.lower_ != "and" or not _has_own(verb, second):
            return [one]
        place = page.place(second.doc[second.left_edge.i], unit)
        cut = page.place(joint, unit)
        if place is None or cut is None or not one.start < cut[0] < place[0] < one.end:
            return [one]
        halves = source[one.start : cut[0]], source[place[0] : one.end]
        if min(len(half.split()) for half in halves) < _LEAST or _SAME & set(halves[1].casefold().split()[:5]):
            return [one]
        end = one.start + len(halves[0].rstrip(" ,;"))
        ahead = source[one.start : match.start()]
        whom = " ".join(ahead.split()) if ahead.strip() else ""
        first = spans.worded(source[one.start : end], one.cue)
        worded = spans.worded(f"{whom} {halves[1]}".strip(), one.cue)
        return [replace(one, end=end, demand=first), replace(one, start=place[0], demand=worded)]
    return [one]


def _is_duty(verb: Token, *, opens: bool) -> bool:
    """Whether a bare verb is what somebody ought to do; one that ``opens`` the demand needs no "should"."""
    if verb.tag_ != "VB" or verb.pos_ != "VERB" or verb.dep_ == "conj":
        return False
    return opens or any(child.lower_ in _OUGHT for child in verb.lefts)


def _is_second(verb: Token) -> bool:
    """Whether a joined verb is a bare one with no subject and no "to" of its own."""
    owned = any(child.dep_ in ("nsubj", "nsubjpass", "aux") for child in verb.lefts)
    return verb.tag_ == "VB" and verb.pos_ == "VERB" and not owned


def _has_own(verb: Token, second: Token) -> bool:
    """Whether each of two verbs has something to itself."""
    return all(
        any(child.dep_ in _OWN and child.i < limit for child in each.rights)
        for each, limit in ((verb, second.left_edge.i), (second, len(second.doc)))
    )
