"""Lengths: how old a thing is said to be, how long a work took, how soon something was done, against its dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analysis.comparison.tensions.chronology import length_words as words
from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.life_words import BEGIN, PASSES
from analysis.comparison.tensions.times.lives import Lives, Start
from analysis.comparison.tensions.times.occasion_words import BIRTHDAY, NTH_WORDS, birthday, leeway
from analysis.comparison.tensions.times.order import ahead, anyone, pair, spot
from analysis.comparison.tensions.times.pointers import person
from analysis.comparison.tensions.times.present import Interval
from analysis.comparison.tensions.times.things import Thing

_ASK = "From what day is it counted?"
_REACH = 3
_HEAD = 8
"""Sentences in which a text says who speaks."""
_YEAR = 365.25
_HEDGED = re.compile(
    r"\b(?:about|some|nearly|almost|more than|over|around|roughly|up to|at least|another|next|further)\s*$", re.I
)


def find_lengths(lives: Lives, now: Interval | None) -> Iterator[Candidate]:
    """Find ages and spans of time that the dates of the same things do not give.

    Args:
        lives: the beginnings of a text.
        now: the day or days on which it speaks, if known.
    """
    cues = lives.sheets.told((BIRTHDAY, words.FULL_YEARS, words.LENGTH, words.COURSE), lambda one: one)
    for index in sorted(cues):
        sheet, own = lives.sheets[index], cues[index]
        for cue in BIRTHDAY.read(sheet.text) if BIRTHDAY in own else ():
            told = birthday(cue)
            yield from _age(lives, index, cue, now, told * _YEAR, leeway(cue) * _YEAR, exact=True)
        for cue in words.FULL_YEARS.read(sheet.text) if words.FULL_YEARS in own else ():
            yield from _completed(lives, index, cue, now)
        for cue in words.LENGTH.read(sheet.text) if words.LENGTH in own else ():
            if words.days(cue) < 14 or _HEDGED.search(sheet.text, 0, cue.start()) or anyone(sheet, cue):
                continue
            before = words.AGE_BEFORE.search(sheet.text, 0, cue.start())
            after = words.AGE_AFTER.match(sheet.text, cue.end())
            if (before or after) and words.days(cue) > 360:
                old = sheet.text[cue.end() :].lstrip().startswith("old")
                yield from _age(lives, index, cue, now, words.days(cue), words.slack(cue), exact=old)
                yield from _inside(lives, index, words.days(cue), cue, now)
            elif words.SPAN.search(sheet.text) and not _asked(sheet, cue):
                yield from _span(lives, index, cue)
        course = words.COURSE.first(sheet.text) if words.COURSE in own else None
        if course:
            yield from _passed(lives, index, course, now)


def _age(
    lives: Lives, index: int, cue: re.Match[str], now: Interval | None, told: float, out: float, *, exact: bool
) -> Iterator[Candidate]:
    """A thing said to be older than from its beginning to the day spoken of."""
    sheet = lives.sheets[index]
    own = [one for one in sheet.dates if one.relation in ("in", "on", "by", "at", "") and one.precision != "decade"]
    moment = (own[-1].first, own[-1].last) if own else now
    if moment is None:
        return
    starts = [
        one
        for one in lives.of(_things(lives, index))
        if one.rank == BEGIN
        and not one.again
        and one.when not in sheet.dates
        and (one.index, one.cue) != (index, cue.span())
    ]
    starts = [one for one in starts if not one.used] or starts
    fits = [one for one in starts if moment[0] - one.when.last - out <= told <= moment[1] - one.when.first + out]
    late = [one for one in starts if told > moment[1] - one.when.first + out]
    if fits or not (late or (exact and starts)):
        return
    start = (late or starts)[0]
    if start.when.first > moment[1]:
        return
    lived = (moment[1] - start.when.first) / _YEAR
    why = f"“{cue.group()}”, yet {start.said}, at most {lived:.1f} years before"
    yield pair(sheet, cue.span(), start.sheet, start.cue, why, _ASK, 0.85)


def _passed(lives: Lives, index: int, course: re.Match[str], now: Interval | None) -> Iterator[Candidate]:
    """Someone who has passed through a course that began less than its length before."""
    years = number(course["count"] or course["count2"]) or 0
    beside = [
        at for at in range(max(0, index - 2), min(len(lives.sheets), index + 3)) if lives.sheets.together(at, index)
    ]
    starts = [one for one in lives.starts if one.index in beside and one.rank == BEGIN and not one.used]
    for at in beside:
        sheet = lives.sheets[at]
        cue = words.PASSED.search(sheet.text)
        own = [one for one in sheet.dates if one.relation in ("in", "on", "by") and one not in [s.when for s in starts]]
        moment = own[-1].last if own else now[1] if now else None
        if not cue or not starts or moment is None:
            continue
        start = min(starts, key=lambda one: abs(one.index - index))
        if start.index != at and 0 <= moment - start.when.first < years * _YEAR - 90:
            why = f"“{cue.group()}”, yet a course of {years:.0f} years {start.said}"
            yield pair(sheet, cue.span(), start.sheet, start.cue, why, "Was the first course a shorter one?", 0.85)
            return


def _completed(lives: Lives, index: int, cue: re.Match[str], now: Interval | None) -> Iterator[Candidate]:
    """Full years told as over before so much time has gone by."""
    sheet = lives.sheets[index]
    past = any(token.tag_ in ("VBD", "VBN") for token in sheet.passage.tokens)
    starts = [one for one in lives.of(_things(lives, index)) if one.rank == BEGIN and not one.again]
    starts = starts or [
        one for one in lives.starts if one.index == index - 1 and lives.sheets.together(one.index, index)
    ]
    if now is None or not past or not starts or sheet.dates:
        return
    count = cue["nth"] or cue["count"] or "one"
    told = NTH_WORDS.get(count.lower()) or number(count) or 1
    if all(now[1] - one.when.first < told * _YEAR - 31 for one in starts) and starts[0].when.first <= now[1]:
        why = f"“{cue.group()}”, yet {starts[0].said}"
        yield pair(sheet, cue.span(), starts[0].sheet, starts[0].cue, why, _ASK, 0.83)


def _inside(lives: Lives, index: int, told: float, cue: re.Match[str], now: Interval | None) -> Iterator[Candidate]:
    """An age and the day from which it counts, told in one sentence."""
    sheet = lives.sheets[index]
    days = [one for one in sheet.dates if one.relation in ("in", "on", "since") and one.precision != "decade"]
    perfect = any(token.lower_ in ("has", "have") and token.dep_ == "aux" for token in sheet.passage.tokens)
    if now is None or len(days) != 1 or len(sheet.dates) != 1 or not perfect:
        return
    when = days[0]
    if not words.TOLD_BEFORE.search(sheet.text, 0, when.start) or not now[1] - when.first > -1:
        return
    if not now[0] - when.last - 1.1 * _YEAR <= told <= now[1] - when.first + 1.1 * _YEAR:
        why = f"“{cue.group()}”, yet from {say(when)} on"
        yield pair(sheet, cue.span(), sheet, spot(when), why, _ASK, 0.84)


def _things(lives: Lives, index: int) -> list[Thing]:
    """What a sentence can be telling the age of: its subject, its object, what its pronouns mean."""
    tokens = lives.sheets[index].passage.tokens
    found = [
        one
        for one in lives.known.things.at[index]
        if one.definite and one.token.dep_ in ("nsubj", "nsubjpass", "dobj", "poss") and not person(one.token)
    ]
    subjects = {one.token.i for one in found if one.token.dep_ in ("nsubj", "nsubjpass")}
    found += [
        one
        for one in lives.known.things.at[index]
        if one.definite
        and one.token.dep_ == "pobj"
        and one.token.head.lower_ == "of"
        and one.token.head.head.i in subjects
    ]
    lowers = {token.lower_ for token in tokens}
    if lowers & {"it", "its"} or any(
        child.lower_ in ("this", "that") for one in tokens if one.dep_ in ("nsubj", "nsubjpass") for child in one.lefts
    ):
        found += lives.meant(index)
    if lowers & {"we", "us", "our"}:  # a house that speaks of itself, which began near the head
        first = next((one for one in lives.starts if one.index < _HEAD and not one.again), None)
        found += [one for one in first.themes if one.head in PASSES] if first else []
    if lowers & {"they", "their"}:
        found += lives.meant(index, many=True)
    return found


def _span(lives: Lives, index: int, cue: re.Match[str]) -> Iterator[Candidate]:
    """A work or a time said to have lasted longer or shorter than from its first day to its last."""
    sheet = lives.sheets[index]
    told, out = words.days(cue), words.slack(cue)
    for at in _around(lives, index):
        ranged = _ranged(lives, at) if lives.sheets.together(at, index) else None
        if ranged and not _lasts(ranged, told, out):
            why = f"“{cue.group()}”, yet {say(ranged[0])} to {say(ranged[1])}"
            yield pair(sheet, cue.span(), lives.sheets[at], spot(ranged[0]), why, _ASK, 0.85)
            return
    starts, ends = _starts(lives, index), _ends(lives, index)
    pairs = [(one, end) for one in starts for end in ends if one.when.first < end[1].first and end[1] is not one.when]
    if not pairs or any(_lasts((one.when, end[1]), told, out) for one, end in pairs):
        return
    start, (at, end) = pairs[0]
    why = f"“{cue.group()}”, yet {start.said} and “{lives.sheets[at].written(end)}”"
    other = (lives.sheets[at], spot(end)) if at != index else (start.sheet, start.cue)
    yield pair(sheet, cue.span(), *other, why, _ASK, 0.84)


def _asked(sheet: Sheet, cue: re.Match[str]) -> bool:
    """Whether a length is told of what is still to be done: "decisions are to be taken within thirty days"."""
    return any(ahead(top) for token in sheet.passage.words(*cue.span()) for top in (token, *token.ancestors))


def _lasts(ranged: tuple[When, When], told: float, out: float) -> bool:
    first, last = ranged
    return last.first - first.last - out <= told <= last.last - first.first + out


def _ranged(lives: Lives, at: int) -> tuple[When, When] | None:
    """From one day to another, told in one sentence."""
    dates = lives.sheets[at].dates
    text = lives.sheets[at].text
    for one, other in pairwise(dates):
        if one.relation == "from" and re.search(r"\b(?:to|until|till)\b", text[one.end : other.start]):
            return one, other
    return None


def _starts(lives: Lives, index: int) -> list[Start]:
    things = [one for one in lives.known.things.at[index] if one.definite]
    tied = [one for one in lives.of([*things, *lives.meant(index)]) if not one.again]
    beside = [
        one for one in lives.starts if abs(one.index - index) <= _REACH and lives.sheets.together(one.index, index)
    ]
    return [*(one for one in beside if one in tied or one.rank != BEGIN), *(one for one in tied if one not in beside)]


def _ends(lives: Lives, index: int) -> list[tuple[int, When]]:
    """The ends that the sentences around one tell, each with the place of its sentence."""
    found = []
    for at in _around(lives, index):
        sheet = lives.sheets[at]
        for match in words.ENDS.finditer(sheet.text) if lives.sheets.together(at, index) else ():
            for when in sheet.dates:
                if abs(when.start - match.end()) < 60 and when.relation in AT_THE_TIME and (at, when) not in found:
                    found.append((at, when))
    return found


def _around(lives: Lives, index: int) -> list[int]:
    """The sentences around one, the nearest first."""
    low, high = max(0, index - _REACH), min(len(lives.sheets), index + _REACH + 1)
    return sorted(range(low, high), key=lambda one: abs(one - index))
