"""How old a thing is said to be, against its beginning and the day spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.dates import say
from analysis.comparison.tensions.length_words import (
    AGE_AFTER,
    AGE_BEFORE,
    LENGTH,
    TOLD_BEFORE,
    days,
    slack,
)
from analysis.comparison.tensions.life_words import BEGIN, PASSES
from analysis.comparison.tensions.lives import Lives
from analysis.comparison.tensions.occasion_words import BIRTHDAY, birthday, leeway
from analysis.comparison.tensions.order import anyone, pair, spot
from analysis.comparison.tensions.pointers import person
from analysis.comparison.tensions.present import Interval
from analysis.comparison.tensions.things import Thing

_ASK = "From what day is it counted?"
_REACH = 3
_HEAD = 8
"""Sentences in which a text says who speaks."""
_YEAR = 365.25
_HEDGED = re.compile(
    r"\b(?:about|some|nearly|almost|more than|over|around|roughly|up to|at least|another|next|further)\s*$", re.I
)


def find_lengths(lives: Lives, now: Interval | None) -> Iterator[Candidate]:
    """Find ages that the dates of the same things do not give.

    Args:
        lives: the beginnings of a text.
        now: the day or days on which it speaks, if known.
    """
    cues = lives.sheets.told((BIRTHDAY, LENGTH), lambda one: one)
    for index in sorted(cues):
        sheet, own = lives.sheets[index], cues[index]
        for cue in BIRTHDAY.finditer(sheet.text) if BIRTHDAY in own else ():
            told = birthday(cue)
            yield from _age(lives, index, cue, now, told * _YEAR, leeway(cue) * _YEAR, exact=True)
        for cue in LENGTH.finditer(sheet.text) if LENGTH in own else ():
            if days(cue) < 14 or _HEDGED.search(sheet.text, 0, cue.start()) or anyone(sheet, cue):
                continue
            before = AGE_BEFORE.search(sheet.text, 0, cue.start())
            after = AGE_AFTER.match(sheet.text, cue.end())
            if (before or after) and days(cue) > 360:
                old = sheet.text[cue.end() :].lstrip().startswith("old")
                yield from _age(lives, index, cue, now, days(cue), slack(cue), exact=old)
                yield from _inside(lives, index, days(cue), cue, now)


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


def _inside(lives: Lives, index: int, told: float, cue: re.Match[str], now: Interval | None) -> Iterator[Candidate]:
    """An age and the day from which it counts, told in one sentence."""
    sheet = lives.sheets[index]
    days = [one for one in sheet.dates if one.relation in ("in", "on", "since") and one.precision != "decade"]
    perfect = any(token.lower_ in ("has", "have") and token.dep_ == "aux" for token in sheet.passage.tokens)
    if now is None or len(days) != 1 or len(sheet.dates) != 1 or not perfect:
        return
    when = days[0]
    if not TOLD_BEFORE.search(sheet.text, 0, when.start) or not now[1] - when.first > -1:
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


def _around(lives: Lives, index: int) -> list[int]:
    """The sentences around one, the nearest first."""
    low, high = max(0, index - _REACH), min(len(lives.sheets), index + _REACH + 1)
    return sorted(range(low, high), key=lambda one: abs(one - index))
