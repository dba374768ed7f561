"""Stages in the wrong order, and deeds of, with or under a thing before it was there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.dates import say
from analysis.comparison.tensions.order import pair, spot, takes_part
from analysis.comparison.tensions.things import Thing
from analysis.comparison.tensions.timeline import Deed, Timeline
from analysis.comparison.tensions.timeline_words import BEGINS, LINES, NOT_YET, RULES, UNDER

_OPEN_ENDED = ("until", "till", "before", "prior to", "ahead of", "up to", "by", "to")
_AGAIN = re.compile(
    r"\b(?:amend\w*|revis\w*|second|third|new version|again|re-?\w*open\w*|extension|re-?elect\w*|re-?appoint\w*|next"
    r"|renew\w*|successor|further|another|later|phase|wing)\b",
    re.IGNORECASE,
)
"""A second round may begin before the first is over."""

FAR = 3 * 366
"""Days beyond which two stages are hardly of one round, unless a name says so."""


def find_lifelines(known: Timeline) -> Iterator[Candidate]:
    """Find stages whose order their dates turn round, and what was at work too soon."""
    yield from _turned(known)
    yield from _too_soon(known)
    yield from _under(known)


def _turned(known: Timeline) -> Iterator[Candidate]:
    """A later stage of one matter dated before an earlier one."""
    for line in LINES.values():
        rank = {stage: place for place, stage in enumerate(line)}
        deeds = known.staged(*line)
        for later in deeds:
            for earlier in deeds:
                if rank[earlier.stage] >= rank[later.stage] or not later.when.before(earlier.when):
                    continue
                if earlier.stage != "close" and earlier.when.relation in _OPEN_ENDED:
                    continue
                if later.when.relation in ("until", "till", "before", "prior to") or later.stage == "leave":
                    continue
                sure = known.about(earlier, later)
                gap = earlier.when.first - later.when.last
                if not sure or (gap > FAR and sure < 1.0) or _others_fit(known, earlier, later):
                    continue
                if _AGAIN.search(earlier.clause) or _AGAIN.search(later.clause):
                    continue
                why = f"{later.said} comes before {earlier.said}, which should precede it"
                yield _two(later, earlier, why, 0.6 + 0.3 * sure)
                break


def _others_fit(known: Timeline, earlier: Deed, later: Deed) -> bool:
    """Whether the earlier stage has another date, before the later one, so that two rounds are told."""
    return any(
        one.stage == earlier.stage and not later.when.before(one.when) and known.about(one, later)
        for one in known.deeds
        if one is not earlier
    )


def _too_soon(known: Timeline) -> Iterator[Candidate]:
    """A thing that takes part in a deed before it begins."""
    begun = [
        one
        for one in known.staged(*BEGINS)
        if one.when.relation not in _OPEN_ENDED and not _AGAIN.search(one.clause)
    ]
    for start in begun:
        for theme in start.themes:
            if theme.many or not theme.definite or (start.stage in ("office", "join") and not _same_role(start)):
                continue
            for deed in known.deeds:
                if deed.sheet is start.sheet or not deed.when.before(start.when) or deed.when.relation == "of":
                    continue
                if deed.stage in ("draft", "construct", "tender", "award", "advertise", "appoint", "dated", "found"):
                    continue
                if NOT_YET.search(deed.clause) or deed.stage in BEGINS & {"adopt", "found", "open", "complete"}:
                    if not (deed.stage in BEGINS and not any(known.likeness(theme, one) for one in deed.themes)):
                        continue
                if any(known.likeness(theme, one) >= 0.8 for one in deed.others + deed.themes if takes_part(one)):
                    if _earliest(known, theme, deed):
                        continue
                    why = f"the {theme.name} has a part in what is dated {say(deed.when)}, yet {start.said}"
                    yield _two(deed, start, why, 0.84)
                    break


def _same_role(start: Deed) -> bool:
    return start.stage == "join"


def _earliest(known: Timeline, theme: Thing, deed: Deed) -> bool:
    """Whether the thing has another beginning, before the deed."""
    return any(
        not deed.when.before(one.when)
        for one in known.staged(*BEGINS, "dated", "publish")
        if one.sheet is not deed.sheet and any(known.likeness(theme, own) for own in one.themes)
    )


def _under(known: Timeline) -> Iterator[Candidate]:
    """Something done under a rule before it applied."""
    things = known.things
    for deed in known.deeds:
        for cue in UNDER.finditer(deed.sheet.text):
            low = cue.end() + deed.sheet.passage.offset
            rules = [one for one in things.at[deed.index] if one.token.idx >= low and one.head in RULES]
            rules = [one for one in rules if one.token.left_edge.idx <= low + 1 and one.definite][:1]
            for rule in rules:
                applied = [
                    one
                    for one in known.staged("force", "adopt", "found", "dated")
                    if one.sheet is not deed.sheet and any(known.likeness(rule, theme) for theme in one.themes)
                ]
                force = [one for one in applied if one.stage == "force"] or applied
                if not force or not all(deed.when.before(one.when) for one in force) or deed.when.relation == "of":
                    continue
                start = min(force, key=lambda one: one.when.first)
                why = f"“{cue.group().strip()} {rule.name}” {say(deed.when)}, yet {start.said}"
                yield _two(deed, start, why, 0.9)


def _two(one: Deed, other: Deed, why: str, strength: float) -> Candidate:
    return pair(
        one.sheet, spot(one.when), other.sheet, spot(other.when), why, "Which of the two dates holds?", strength
    )
