"""Replies dated before what they reply to: a measure "in response", and a report that came a year later.

Where the words do not say which report is meant, every dated one right before the reply, or around it with words of it,
may be; the reply is too early only if all of them are later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.chronology.cause_words import DOCUMENT, ISSUED, OWN, REPLIED, STARTED
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.timeline import Timeline

BACK, ON = 24, 14
"""How many sentences before and after a reply the report is looked for."""

MARGIN = 14
"""Days by which the one must precede the other."""


def find_replies(known: Timeline) -> Iterator[Candidate]:
    """Find replies that are dated before every report they may reply to."""
    sheets = known.things.sheets
    for index, sheet, cue in sheets.first(REPLIED):
        named = _named(sheet, cue)
        for at, done in _done(sheets, index):
            told = list(_issued(sheets, index, named))
            later = [(other, when) for other, when in told if when.first > done.last + MARGIN]
            if not told or len(later) < len(told):
                continue
            other, when = min(later, key=lambda one: (abs(one[0] - index), one[1].first))
            why = f"{say(done)} “{cue.group().strip()}”, yet what it follows is dated {say(when)}"
            to, place = (sheets[other], spot(when)) if at == index else (sheet, cue.span())
            yield pair(sheets[at], spot(done), to, place, why, "Was an earlier one meant, or another date?", 0.86)
            break


def _named(sheet: Sheet, cue: re.Match[str]) -> str:
    """What a reply says that it replies to: "in answer to the petition"; "" where it leaves that open."""
    words = sheet.passage.after(cue.end())
    if cue.group().lower().endswith(("response", "reply", "answer")):
        if not words or words[0].lower_ != "to":
            return ""
        words = words[1:]
    for one in words:
        if one.pos_ in ("NOUN", "PROPN") and one.dep_ != "compound":
            return in_singular(one)
        if one.pos_ not in ("NOUN", "PROPN", "DET", "ADJ", "PRON") or one.dep_ in ("nsubj", "nsubjpass"):
            break
    return ""


def _done(sheets: Sequence[Sheet], index: int) -> Iterator[tuple[int, When]]:
    """When a reply was given: told in its sentence, else where what was done is told right after."""
    sheet = sheets[index]
    told = [one for one in sheet.dates if not one.inferred and one.precision != "decade"]
    own = [one for one in told if one.relation in ("in", "on", "at", "", "since")]
    own += [one for one in told if one.relation == "of" and OWN.search(sheet.text, 0, one.start)]
    if own:
        yield index, own[0]
    elif index + 1 < len(sheets) and not sheet.dates:
        after = sheets[index + 1]
        names = {token.text for token in sheet.passage.tokens if token.pos_ == "PROPN"}
        same = names & {token.text for token in after.passage.tokens if token.pos_ == "PROPN"}
        if same and after.dates and STARTED.search(after.text):
            yield index + 1, after.dates[0]


def _issued(sheets: Sequence[Sheet], index: int, named: str) -> Iterator[tuple[int, When]]:
    """The dated reports, visits and requests around a reply, those right before it or that share its words.

    Where the reply says what it replies to, the sentence must name that.
    """
    words = content(sheets[index].passage.tokens)
    for at in range(max(0, index - BACK), min(len(sheets), index + ON + 1)):
        sheet = sheets[at]
        if at == index or not DOCUMENT.search(sheet.text) or (at != index - 1 and REPLIED.search(sheet.text)):
            continue
        if named and not any(in_singular(one) == named for one in sheet.passage.tokens):
            continue
        for when in sheet.dates:
            issued = ISSUED.search(sheet.text) and when.relation in ("in", "on", "of", "")
            if issued and not when.inferred and when.precision in ("day", "month", "season"):
                close = index - 2 <= at < index
                shared = len((words & content(sheet.passage.tokens)) - {"report", "recommendation"}) > 1
                if close or shared:
                    yield at, when
