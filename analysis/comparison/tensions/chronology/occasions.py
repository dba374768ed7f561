"""Counts of years against beginnings: anniversaries, "for ten years", years of service."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.occasion_words import (
    BEARS,
    BIRTHDAY,
    EXACTLY,
    LASTED,
    SERVICE,
    birthday,
    count,
    leeway,
    years,
)
from analysis.comparison.tensions.times.order import anyone, pair, spot
from analysis.comparison.tensions.times.present import Interval
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Deed, Timeline

_STARTS = ("found", "open", "exist", "begin", "force", "adopt", "dated", "join", "office", "sign")
_YEAR = 365.25
_UP_TO = re.compile(r" (?:(?:to|until|till|up to) )(?:the )?(?:\w+ of )?")
_HEAD = 8
"""Sentences at the head of a text in which it says what it is the text of."""

_SUBJECTS = ("nsubj", "nsubjpass")
_ANY = ("nsubj", "nsubjpass", "pobj", "poss", "dobj", "appos", "conj")


def find_occasions(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """Find anniversaries and stretches of years that a beginning does not give."""
    yield from _birthdays(known, now)
    yield from _stretches(known, now)
    yield from _lasted(known)
    yield from _served(known, now)
    yield from _exactly(known, now)


def _served(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """His twelve years as master, the third full year: against the day of the beginning, told there or elsewhere."""
    for index, sheet, cue in known.things.sheets.every(SERVICE):
        told = count(cue) * (10 if (cue["unit"] or "").lower().startswith("decade") else 1)
        inside = [one for one in known.staged(*_STARTS, "appoint") if one.index == index]
        begun = inside or _begun(known, index) or _of_person(known, index)
        dates = tuple(one for one in sheet.dates if all(one is not deed.when for deed in inside))
        moment = _moment(dates, now)
        if told < 2 or told > (40 if cue["unit3"] else 80) or not moment or not begun:
            continue
        ages = [(_age(one.when, moment), one) for one in begun]
        if any(low - 1.1 <= told <= high + 1.1 for (low, high), _ in ages):
            continue
        (low, high), start = min(ages, key=lambda one: (abs(one[1].index - index), one[1].index))
        if high < 0:
            continue
        why = f"“{cue.group()}”, yet {start.said}, {max(0.0, (low + high) / 2):.0f} years before"
        yield pair(sheet, cue.span(), start.sheet, spot(start.when), why, "Are other years meant?", 0.86)


def _of_person(known: Timeline, index: int) -> list[Deed]:
    """The day on which a person named in a sentence came to a post."""
    names = {token.text for token in known.things.sheets[index].passage.tokens if token.pos_ == "PROPN"}
    return [
        deed
        for deed in known.staged("office", "appoint", "join")
        if deed.index != index and names & {theme.token.text for theme in deed.themes if theme.token.pos_ == "PROPN"}
    ]


def _exactly(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """Five years to the day since the Act was signed: against the day that it bears."""
    for index, sheet, cue in known.things.sheets.first(EXACTLY):
        if not now or sheet.dates:
            continue
        after = cue.end() + sheet.passage.offset
        things = [one for one in known.things.at[index] if one.token.idx >= after and one.definite][:1]
        for deed in known.deeds:
            mentioned = (*deed.themes, *deed.others)
            alike = any(known.likeness(one, theme) >= 0.8 for one in things for theme in mentioned)
            low, high = _age(deed.when, now)
            far = not low - 0.1 <= count(cue) <= high + 0.1
            if deed.index != index and alike and deed.when.precision == "day" and BEARS.search(deed.clause) and far:
                why = f"“{cue.group().strip()}”, yet {deed.said}"
                yield pair(sheet, cue.span(), deed.sheet, spot(deed.when), why, "Is another day meant?", 0.86)
                return


def _moment(dates: tuple[When, ...], now: Interval | None) -> Interval | None:
    """When a sentence speaks: its own date, else the text's present."""
    own = [one for one in dates if one.relation in ("in", "on", "at", "", "during") and one.precision != "decade"]
    return (own[-1].first, own[-1].last) if own else now


def _begun(known: Timeline, index: int, only_subject: bool = False) -> list[Deed]:
    """The beginnings of what a sentence speaks of; of what stands beside it where that is a pronoun."""
    things: list[Thing] = [
        one
        for one in known.things.at[index]
        if one.definite and one.token.dep_ in (_SUBJECTS if only_subject else _ANY)
    ]
    subject = known.things.subject(index)
    things += [subject] if subject else []
    sheet = known.things.sheets[index]
    found = [
        deed
        for deed in known.partners.of(things)
        if deed.stage in _STARTS
        and deed.sheet is not sheet
        and any(known.likeness(one, theme) for one in things for theme in deed.themes)
    ]
    if found:
        return found
    pronoun = any(token.lower_ in ("it", "its", "they", "their", "we", "our") for token in sheet.passage.tokens)
    return [
        deed
        for deed in known.staged(*_STARTS[:4], "join", "office", "sign")
        if pronoun and deed.sheet is not sheet and 0 < index - deed.index <= 2 and known.near(index, deed.index)
    ]


def _age(start: When, moment: Interval) -> tuple[float, float]:
    """The least and the greatest number of years between a beginning and a moment."""
    return (moment[0] - start.last) / _YEAR, (moment[1] - start.first) / _YEAR


def _birthdays(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """An anniversary that no beginning of what keeps it gives."""
    for index, sheet, cue in known.things.sheets.every(BIRTHDAY):
        told = birthday(cue)
        moment = _moment(sheet.dates, now)
        begun = _begun(known, index) or _services(known, index) or _ours(known, sheet, cue)
        if not moment or not begun:
            continue
        ages = [(_age(one.when, moment), one) for one in begun]
        if any(low - leeway(cue) <= told <= high + leeway(cue) for (low, high), _ in ages):
            continue
        (low, high), start = min(ages, key=lambda one: (abs(one[1].index - index), one[1].index))
        why = f"“{cue.group()}”, yet {start.said}, {max(0.0, (low + high) / 2):.0f} years before"
        yield pair(sheet, cue.span(), start.sheet, spot(start.when), why, "From what day are the years counted?", 0.88)


def _services(known: Timeline, index: int) -> list[Deed]:
    """The one beginning of the text from which a birthday of "the service" can count: the first one told."""
    subject = known.things.subject(index)
    if subject is None or subject.words or not subject.definite:
        return []
    first = next((deed for deed in known.staged("found", "exist", "open") if deed.index < index), None)
    return [first] if first and first.index < 4 else []


def _ours(known: Timeline, sheet: Sheet, cue: re.Match[str]) -> list[Deed]:
    """The first beginning that a text tells near its head, where it keeps "our anniversary"."""
    if not (sheet.text[: cue.start()].lower().endswith("our ") or " our " in cue.group().lower()):
        return []
    first = next((deed for deed in known.staged("found", "exist", "open") if deed.index < _HEAD), None)
    return [first] if first else []


def _lasted(known: Timeline) -> Iterator[Candidate]:
    """So many years, and from when to when, told in one sentence."""
    for _, sheet, cue in known.things.sheets.first(LASTED):
        starts = [one for one in sheet.dates if one.relation == "from"]
        ends = [one for one in sheet.dates if starts and _UP_TO.fullmatch(sheet.text[starts[0].end : one.start])]
        if len(starts) != 1 or len(ends) != 1:
            continue
        low = (ends[0].first - starts[0].last) / _YEAR
        high = (ends[0].last - starts[0].first) / _YEAR
        if low < 0 or low - 0.15 <= years(cue) <= high + 0.15 or cue["hedge"] not in (None, "exactly "):
            continue
        why = f"“{cue.group()}”, yet {say(starts[0])} to {say(ends[0])}"
        yield pair(sheet, cue.span(), sheet, spot(starts[0]), why, "Which of the two holds?", 0.88)


def _stretches(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """So many years of a thing that has not been there so long."""
    for index, sheet, cue in known.things.sheets.every(LASTED):
        told = years(cue)
        to_this_day = any(
            token.lower_ in ("has", "have", "'ve", "’ve", "now", "celebrates", "marks", "turns")
            for token in sheet.passage.tokens
        )
        moment = now if to_this_day and not sheet.dates else _moment(sheet.dates, None)
        if told < 2 or not moment or cue.group().lower().startswith(("in ", "after ")) or anyone(sheet, cue):
            continue
        begun = _begun(known, index, only_subject=True) or _years_of(known, index, cue.end())
        late = [one for one in begun if _age(one.when, moment)[1] + 0.75 < told]
        if begun and len(late) == len(begun) and _age(late[0].when, moment)[1] > -1:
            start = late[0]
            why = f"“{cue.group()}”, yet {start.said}, at most {_age(start.when, moment)[1]:.1f} years before"
            yield pair(sheet, cue.span(), start.sheet, spot(start.when), why, "Did a forerunner do this before?", 0.86)


def _years_of(known: Timeline, index: int, end: int) -> list[Deed]:
    """The beginnings of what stands right after "fifteen years of"."""
    sheet = known.things.sheets[index]
    things = [
        one
        for one in known.things.at[index]
        if one.token.dep_ == "pobj" and 0 <= one.token.idx - sheet.passage.offset - end < 40
    ][:1]
    return [
        deed
        for deed in known.staged(*_STARTS)
        if deed.sheet is not sheet and any(known.likeness(one, theme) for one in things for theme in deed.themes)
    ]
