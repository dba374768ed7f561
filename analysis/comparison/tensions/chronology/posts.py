"""Deeds done in a post before it was taken up, or after it was left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology.dated_deeds import someone, two_dates
from analysis.comparison.tensions.numbers.date_words import OPEN_ENDED
from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.timeline import Deed, Timeline
from analysis.comparison.tensions.times.timeline_words import AS_ROLE

_I = re.compile(r"\b(?:I|I[’']ve|my)\b")


def _in_role(known: Timeline) -> list[Deed]:
    """The deeds done by someone in a post: "as mayor"."""
    return [deed for deed in known.deeds if AS_ROLE.search(deed.clause)]


def find_before_post(known: Timeline) -> Iterator[Candidate]:
    """Done in a post before it was taken up."""
    begun = [one for one in known.staged("office", "appoint", "join") if one.when.relation not in OPEN_ENDED]
    done = _in_role(known) if begun else []
    for start in begun:
        for deed in done:
            if deed.sheet is start.sheet or not deed.when.before(start.when):
                continue
            same = any(known.likeness(theme, one) >= 0.8 for theme in start.themes for one in deed.others)
            beside = known.near(start.index, deed.index) and _pronoun(deed) and bool(_pronoun(start) or start.themes)
            beside = beside or bool(_I.search(deed.sheet.text) and _I.search(start.sheet.text))
            if (same or beside) and not re.search(r"\b(?:deputy|acting|former|then)\b", deed.clause, re.IGNORECASE):
                why = f"“{deed.verb.text}” in the post {say(deed.when)}, yet {start.said}"
                yield two_dates(deed, start, why, 0.86)


def find_after_post(known: Timeline) -> Iterator[Candidate]:
    """Done in a post after it was left."""
    ended = known.staged("leave")
    done = _in_role(known) if ended else []
    for left in ended:
        back = any(
            left.when.before(one.when) and any(known.likeness(a, b) for a in left.themes for b in one.themes)
            for one in known.staged("office", "appoint", "join")
        )
        for deed in done:
            if back or deed.sheet is left.sheet or not left.when.before(deed.when):
                continue
            if re.search(r"\b(?:return\w*|again|former\w*|came back|new)\b", deed.clause, re.IGNORECASE):
                continue
            if any(known.likeness(a, b) >= 0.9 and someone(a) for a in left.themes for b in deed.others):
                why = f"“{deed.verb.text}” in the post {say(deed.when)}, yet {left.said}"
                yield two_dates(deed, left, why, 0.85)


def _pronoun(deed: Deed) -> bool:
    return any(
        token.lower_ in ("he", "she") and token.dep_ in ("nsubj", "nsubjpass", "attr")
        for token in deed.sheet.passage.tokens
    )
