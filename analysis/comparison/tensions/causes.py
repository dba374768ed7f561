"""What answers, follows or rests on a thing that came later; holders of one post at one time; never before, and yet."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.cause_words import (
    EARLIER,
    NEVER,
    PREDECESSOR,
    SUCCESSOR,
)
from analysis.comparison.tensions.dates import say
from analysis.comparison.tensions.facts import content
from analysis.comparison.tensions.order import pair, spot
from analysis.comparison.tensions.same_matter import alike
from analysis.comparison.tensions.timeline import Timeline

_BASE = (
    "",
    "draft",
    "receive",
    "publish",
    "dated",
    "adopt",
    "answer",
    "end",
    "evaluate",
    "found",
    "begin",
    "open",
    "advertise",
)
_ASK = "Was an earlier one meant, or another date?"


def find_causes(known: Timeline) -> Iterator[Candidate]:
    """Find effects dated before their causes, predecessors who stay, and firsts that are not."""
    yield from _predecessors(known)
    yield from _successors(known)
    yield from _never(known)


def _successors(known: Timeline) -> Iterator[Candidate]:
    """A successor at work before the holder left."""
    for deed in known.deeds:
        cue = SUCCESSOR.search(deed.sheet.text)
        if not cue or cue.start() > deed.when.start or deed.when.relation in ("until", "by", "before"):
            continue
        left = [
            one
            for one in known.deeds
            if 0 <= deed.index - one.index <= 2
            and one.when is not deed.when
            and (one.when.relation in ("until", "till") or one.stage == "leave")
        ]
        if left and deed.when.before(left[-1].when):
            why = f"the successor {deed.said}, yet the post was held until {say(left[-1].when)}"
            yield pair(deed.sheet, spot(deed.when), left[-1].sheet, spot(left[-1].when), why, "Who held it then?", 0.86)


def _predecessors(known: Timeline) -> Iterator[Candidate]:
    """A predecessor at work after the successor took over."""
    starts = known.staged("office", "appoint", "join")
    for deed in known.deeds:
        cue = PREDECESSOR.search(deed.sheet.text)
        if not cue or cue.start() > deed.when.start or deed.stage in ("office", "appoint"):
            continue
        if deed.when.relation not in ("until", "till", "in", "on", "up to", "to", "of", "through"):
            continue
        taken = [one for one in starts if 0 <= deed.index - one.index <= 3 and one.when.relation != "of"]
        taken = [one for one in taken if one.sheet is not deed.sheet or one.when.start < cue.start()]
        if taken and taken[-1].when.before(deed.when):
            why = f"{taken[-1].said}, yet the predecessor was there {deed.when.relation} {say(deed.when)}"
            yield pair(
                deed.sheet, spot(deed.when), taken[-1].sheet, spot(taken[-1].when), why, "Who held the post then?", 0.87
            )


def _never(known: Timeline) -> Iterator[Candidate]:
    """For the first time, and an earlier case that the text itself tells."""
    sheets = known.things.sheets
    for index, sheet in enumerate(sheets):
        cue = NEVER.search(sheet.text)
        own = [one for one in sheet.dates if one.relation not in ("until", "of") or "first" not in sheet.text]
        if not cue or not own:
            continue
        base = own[0]
        after = content(sheet.passage.words(cue.end(), len(sheet.text)))
        clause = (after if len(after) > 1 else content(sheet.passage.tokens)) - {"first", "time"}
        for other, one in enumerate(sheets):
            early = [
                when for when in one.dates if when.before(base) and when.relation in ("in", "on", "from", "of", "")
            ]
            if other == index or not early or NEVER.search(one.text):
                continue
            told = content(one.passage.tokens)
            hits = sorted(word for word in clause if any(alike(word, own_word) >= 0.45 for own_word in told))
            firm = "never" in cue.group().lower() or EARLIER.search(one.text) or len(clause) < 5
            need = 2 if firm else 3
            if len(hits) >= need and 2 * len(hits) >= len(clause):
                why = f"“{cue.group()}” {say(base)}, yet one {say(early[0])}: {', '.join(hits)}"
                yield pair(sheet, cue.span(), one, spot(early[0]), why, "Is another kind meant?", 0.8)
