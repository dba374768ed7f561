"""What rests on something later than itself: a law on a report, a measure on a visit, a reply on the question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.comparison.tensions.chronology.derivation_words import ASK_WHICH, RESTS
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.happenings import Happening, Happenings
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.stage_words import CARRIES_OUT, COVERED, PLAIN_HEADS
from analysis.comparison.tensions.times.things import Thing
from analysis.text.caseless import Caseless

_STARTS = ("adopt", "force", "begin", "named")
_THERE = ("receive", "named", "begin", "adopt")
Base = tuple[When, Sheet, tuple[int, int], Thing]
"""When the thing that another rests on was first there, the sentence and the place in it that say so, and the thing."""

_END = re.compile(r"[;:—–]| that (?:the|this|our|we|it)\b|, (?:and|who|the|we)\b")


def find_basis(known: Happenings) -> Iterator[Candidate]:
    """Things said to rest on, carry out or answer what came later than they did."""
    told = known.sheets.told((CARRIES_OUT, RESTS), lambda one: one)
    for index in sorted(told):
        sheet = known.sheets[index]
        cues = [cue for pattern in told[index] if (cue := pattern.search(sheet.text))]
        cue = min(cues, key=lambda one: one.start(), default=None)
        if not cue or _AMENDED.search(sheet.text) or COVERED.search(sheet.text):
            continue
        stop = _END.search(sheet.text, cue.end())
        low, high = cue.end() + sheet.passage.offset, (stop.start() if stop else len(sheet.text)) + sheet.passage.offset
        bases = [one for one in known.things.at[index] if low <= one.token.idx < high]
        base = _latest_base(known, index, bases, low, high)
        if not base:
            continue
        made = _made(known, index, low, high)
        when, at, against, _ = base
        own = [
            d
            for d in sheet.dates
            if not low <= d.start + sheet.passage.offset < high and d.relation in ("in", "on", "by", "at")
        ]
        if own and at is not sheet and not made_dated(known, made):
            if all(one.before(when) and not one.inferred for one in own):
                why = f"{say(own[0])} “{cue.group()}” what is dated {say(when)}"
                yield pair(sheet, spot(own[0]), at, against, why, ASK_WHICH, 0.85)
        else:
            yield from _begun_before(known, sheet, cue, made, base)


def _made(known: Happenings, index: int, low: int, high: int) -> list[Thing]:
    """What is said to rest on the things between two offsets: the subject or object, or whom its pronoun means."""
    sheet = known.sheets[index]
    opening = sheet.passage.tokens[0].lower_ if len(sheet.passage.tokens) else ""
    cleft = re.match(r"\W*it (?:was|is)\b.*\bthat\b", sheet.text, re.IGNORECASE)
    subject = None
    if opening in ("it", "they", "this", "these") and index and not cleft:
        subject = known.things.subject(index - 1)
    return (
        [subject]
        if subject
        else [
            one
            for one in known.things.at[index]
            if one.token.dep_ in ("nsubj", "nsubjpass", "dobj") and not low <= one.token.idx < high
        ]
    )


def _begun_before(
    known: Happenings, sheet: Sheet, cue: re.Match[str], made: Sequence[Thing], base: Base
) -> Iterator[Candidate]:
    """The first of the things made whose own beginnings all lie before what it is said to rest on."""
    when, at, against, what = base
    for one in made:
        begun = [event for event in known.of(one, *_STARTS) if event.sheet is not sheet or event.stage == "named"]
        if not begun or what.head == one.head or not all(event.when.before(when) for event in begun):
            continue
        first = min(begun, key=lambda event: event.when.first)
        if first.sheet is at:
            continue
        far, place = (at, against) if first.sheet is sheet else (first.sheet, spot(first.when))
        why = f"the {one.name} of {say(first.when)} “{cue.group()}” the {what.name}, dated {say(when)}"
        yield pair(sheet, cue.span(), far, place, why, ASK_WHICH, 0.86)
        break


_AMENDED = Caseless(
    r"\b(?:amend\w*|revis\w+|updat\w+|supplement\w*|replac\w+|repeal\w*|extend\w*|adapt\w*|second|new version"
    r"|will|shall|plan(?:s|ned) to|draft bill|should|would)\b"
)
"""An older thing may be changed in the light of a newer one."""


def made_dated(known: Happenings, made: list[Thing]) -> bool:
    """Whether what rests on the basis has a date of its own."""
    return any(known.of(one, *_STARTS) for one in made)


def _latest_base(known: Happenings, index: int, bases: list[Thing], low: int, high: int) -> Base | None:
    """When the basis was first there: a date within its phrase, else the date its thing has elsewhere."""
    sheet = known.sheets[index]
    inside = [
        d
        for d in sheet.dates
        if low <= d.start + sheet.passage.offset < high and d.relation not in ("since", "until", "by")
    ]
    if inside and bases:
        return inside[0], sheet, spot(inside[0]), bases[0]
    for one in bases:
        if one.head in PLAIN_HEADS and not (one.words or one.owner):
            continue
        events: list[Happening] = [event for event in known.of(one, *_THERE) if event.sheet is not sheet]
        events = events or [event for event in _came(known, one) if event.sheet is not sheet]
        if events:
            first = min(events, key=lambda event: event.when.first)
            return first.when, first.sheet, spot(first.when), one
    return None


def _came(known: Happenings, one: Thing) -> list[Happening]:
    """When a visitor or mission was there, for what answers its visit."""
    inner = [
        other
        for other in known.things.at[one.index]
        if other.token.head.head.i == one.token.i and other.token.dep_ == "pobj"
    ]
    wanted = [one, *inner]
    return [
        event
        for thing in wanted
        for event in known.of(thing, "act")
        if event.thing.token.dep_ == "nsubj"
        and event.verb.lemma_.lower() in ("visit", "come", "inspect", "find", "report", "write", "tour", "meet", "note")
    ]
