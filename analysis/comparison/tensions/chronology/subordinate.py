"""Order within a sentence: done "after", "as soon as" or "before" what the sentence dates the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology.sequence_words import EARLIER, FOLLOWS, OPENS, SINCE_THEN
from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.order import pair, spot

REACH = 90
"""Characters behind the word of order within which the date of its clause stands."""

STRONG = 0.86
"""How sure it is: the sentence says the order itself."""


def find_subordinate(pages: Sheets) -> Iterator[Candidate]:
    """Dates of one sentence that stand against the order it tells, and a first from before the "since" of all."""
    for at in pages.having(FOLLOWS, EARLIER):
        sheet = pages[at]
        if len(sheet.dates) > 1:
            yield from _turned(sheet)
    yield from _firsts(pages)


def _turned(sheet: Sheet) -> Iterator[Candidate]:
    for words, later in ((FOLLOWS, True), (EARLIER, False)):
        for cue in words.finditer(sheet.text):
            main, other = _opened(sheet, cue) if not sheet.text[: cue.start()].strip() else _behind(sheet, cue)
            if main is None or other is None:
                continue
            if main.before(other) if later else other.before(main):
                why = f"{say(main)}, and “{cue.group().strip()}” {say(other)}"
                sides = sorted((main, other), key=lambda when: when.start)
                question = "Which of the two dates holds, or did it come first after all?"
                yield pair(sheet, spot(sides[0]), sheet, spot(sides[1]), why, question, STRONG)
                return


def _behind(sheet: Sheet, cue: re.Match[str]) -> tuple[When | None, When | None]:
    """The date of what is told and that of the clause behind the word of order."""
    before = [one for one in sheet.dates if one.end <= cue.start() and _own(one)]
    after = [one for one in sheet.dates if cue.end() <= one.start < cue.end() + REACH and _told(one)]
    if not before or not after or re.search(r"[;:.]", sheet.text[cue.end() : after[0].start]):
        return None, None
    gap = sheet.text[before[-1].end : cue.start()].rstrip().removesuffix(",")
    return (None, None) if re.search(r"[,;:.]|\band\b", gap) else (before[-1], after[0])


def _opened(sheet: Sheet, cue: re.Match[str]) -> tuple[When | None, When | None]:
    """The same where the sentence opens with the word of order: "After the hearing of 5 May, it passed on 3 May"."""
    comma = sheet.text.find(",", cue.end())
    first = [one for one in sheet.dates if cue.end() <= one.start < comma and _told(one)]
    rest = [one for one in sheet.dates if one.start > comma > 0 and _own(one)]
    if not first or not rest or "," in sheet.text[comma + 1 : rest[0].start]:
        return None, None
    return rest[0], first[-1]


def _own(one: When) -> bool:
    """Whether a date says when something was done, and is no part of a name or of a span."""
    return one.relation in AT_THE_TIME and one.precision not in ("span", "decade") and not one.inferred


def _told(one: When) -> bool:
    return one.relation in AT_THE_TIME | {"of"} and one.precision not in ("span", "decade") and not one.inferred


def _firsts(pages: Sheets) -> Iterator[Candidate]:
    """So many since a year, and the first of them in an earlier one."""
    for at, sheet, opening in pages.first(OPENS):
        before = pages[at - 1] if at else None
        if before is None or not pages.together(at - 1, at):
            continue
        since = [one for one in before.dates if one.relation == "since"]
        early = [one for one in sheet.dates if since and _own(one) and one.before(since[0])]
        if early and SINCE_THEN.search(before.text):
            why = f"“{opening.group().strip()}” {say(early[0])}, yet they are counted since {say(since[0])}"
            yield pair(sheet, spot(early[0]), before, spot(since[0]), why, "From when are they counted?", STRONG)
