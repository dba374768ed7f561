"""What answers, follows or rests on a thing that came later; holders of one post at one time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology import cause_words as words
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Deed, Timeline
from analysis.lexicon import tied

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
"""Stages by which a thing that is answered, followed or rested on is there; "" where the verb names none."""

_ASK = "Was an earlier one meant, or another date?"


def find_causes(known: Timeline) -> Iterator[Candidate]:
    """Find effects dated before their causes, and predecessors who stay."""
    yield from _answers(known)
    yield from _predecessors(known)
    yield from _successors(known)


def _successors(known: Timeline) -> Iterator[Candidate]:
    """A successor at work before the holder left."""
    places = set(known.things.sheets.having(words.SUCCESSOR))
    for deed in known.deeds:
        cue = words.SUCCESSOR.search(deed.sheet.text) if deed.index in places else None
        if not cue or cue.start() > deed.when.start or deed.when.relation in ("until", "by", "before"):
            continue
        if deed.verb.lemma_.lower() in words.OWN_LIFE:
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


def _answers(known: Timeline) -> Iterator[Candidate]:
    """What is dated before the thing that it answers, follows or rests on."""
    for index, sheet, cue in known.things.sheets.every(words.ANSWERS):
        verb = sheet.passage.words(*cue.span())[:1]
        if verb and (verb[0].dep_ == "amod" or (verb[0].dep_ == "acl" and verb[0].tag_ == "VBN")):
            continue  # "its implementing decree", "the share of proposals carried out in full"
        stop = words.STOP.search(sheet.text, cue.end())
        end = stop.start() if stop else len(sheet.text)
        tail = _relative(sheet.text, cue.end())
        base = _base(known, index, cue.end(), max(end, tail))
        if not base:
            continue
        cause, at, place = base
        own = [
            one
            for one in sheet.dates
            if not cue.end() <= one.start < max(end, tail)
            and one.relation not in ("since", "until", "till", "before")
            and (one.relation or one.precision == "day")  # not "the 1966 Covenant"
            and not words.STARTED_FROM.search(sheet.text, 0, one.start)
        ]
        if words.REVISED.search(sheet.text, 0, cue.start()):
            continue
        for one in own:
            if one.before(cause):
                why = f"{say(one)} “{cue.group().strip()}” what is dated {say(cause)}"
                yield pair(sheet, spot(one), at, place, why, _ASK, 0.87)
        if not own:
            yield from _elsewhere(known, index, cue, max(end, tail), cause)


def _relative(text: str, start: int) -> int:
    """Where a phrase with its relative clause ends ("the appeal that scientists addressed in …"); 0 if it has none."""
    found = words.RELATIVE.match(text[start:])
    return start + found.end() if found else 0


def _base(known: Timeline, index: int, low: int, high: int) -> tuple[When, Sheet, tuple[int, int]] | None:
    """When what an answer rests on was there, and where that is told."""
    sheet = known.things.sheets[index]
    inside = [
        one for one in sheet.dates if low <= one.start < high and one.relation not in ("since", "until", "by", "from")
    ]
    if inside:
        return inside[0], sheet, spot(inside[0])
    offset = sheet.passage.offset
    bases = [one for one in known.things.at[index] if low <= one.token.idx - offset < high]
    inner = [one for one in bases[1:2] if one.token.head.lower_ == "of" and one.token.head.head.i == bases[0].token.i]
    for thing in bases[:1] + inner:
        deeds = _told(known, index, thing)
        if deeds:
            first = min(deeds, key=lambda one: (one.when.first, one.index))
            return first.when, first.sheet, spot(first.when)
    return None


def _told(known: Timeline, index: int, thing: Thing) -> list[Deed]:
    """When the thing that an answer rests on came: by its own deeds, or by the verb that its noun is made of."""
    sheet = known.things.sheets[index]
    found = [
        one
        for one in known.partners.of([thing])
        if one.stage in _BASE
        and one.sheet is not sheet
        and one.when.relation not in ("since", "until", "till", "by", "from")
        and one.when.precision not in ("span", "decade")
        and any(known.likeness(thing, own) for own in (*one.themes, *_objects(one)))
    ]
    if found:
        return found
    pointing = any(child.lower_ in ("that", "this", "his", "her", "their", "its") for child in thing.token.lefts)
    return [
        one
        for one in known.deeds
        if pointing
        and one.sheet is not sheet
        and 0 < index - one.index <= 40
        and (_made(thing.head, one) or (index - one.index == 1 and thing.head in words.POINTS))
    ][-1:]


def _made(noun: str, deed: Deed) -> bool:
    """Whether a deed is what a noun speaks of: "his letter" after "he wrote"."""
    verb = deed.verb.lemma_.lower()
    return verb in words.MAKES.get(noun, ()) or tied(noun, verb) >= 0.9


def _objects(deed: Deed) -> tuple[Thing, ...]:
    return tuple(one for one in deed.others if one.token.dep_ in ("dobj", "nsubjpass", "nsubj"))


def _elsewhere(known: Timeline, index: int, cue: re.Match[str], stop: int, cause: When) -> Iterator[Candidate]:
    """The effect dated where it is told for itself."""
    things = known.things
    sheet = things.sheets[index]
    low, high = cue.start() + sheet.passage.offset, stop + sheet.passage.offset
    made = [
        one
        for one in things.at[index]
        if one.token.dep_ in ("nsubj", "nsubjpass", "dobj") and not low <= one.token.idx < high
    ]
    subject = things.subject(index)
    pronoun = sheet.passage.tokens[0].lower_ in ("it", "this", "they", "these") if len(sheet.passage.tokens) else False
    made += [subject] if subject and pronoun else []
    beside = [
        one
        for one in known.staged("adopt", "force", "found", "open", "exist", "publish", "answer", "appoint")
        if one.sheet is not sheet
        and (
            any(known.likeness(thing, theme) >= 0.8 for thing in made for theme in one.themes)
            or (pronoun and index - one.index == 1)
        )
    ]
    if beside and all(one.when.before(cause) for one in beside):
        first = beside[0]
        why = f"{first.said}, and “{cue.group().strip()}” what is dated {say(cause)}"
        yield pair(sheet, cue.span(), first.sheet, spot(first.when), why, _ASK, 0.87)


def _predecessors(known: Timeline) -> Iterator[Candidate]:
    """A predecessor at work after the successor took over."""
    starts = known.staged("office", "appoint", "join")
    places = set(known.things.sheets.having(words.PREDECESSOR))
    for deed in known.deeds:
        cue = words.PREDECESSOR.search(deed.sheet.text) if deed.index in places else None
        if not cue or cue.start() > deed.when.start or deed.stage in ("office", "appoint"):
            continue
        if deed.verb.lemma_.lower() in words.OWN_LIFE:
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
