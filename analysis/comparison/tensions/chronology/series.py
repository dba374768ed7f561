"""Series: the first occasion, the rhythm and the number that a later one bears, of which any two give the third."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from spacy.tokens import Token

from analysis.comparison.tensions.chronology import series_words as cues
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.lives import Lives
from analysis.comparison.tensions.times.order import pair
from analysis.comparison.tensions.times.present import Interval

_YEAR = 365.25
_REACH = 60
"""Sentences between a rhythm and a number that it may be set against."""

_CLOSE = 60
"""Characters between a rhythm and a number of one sentence that belong together."""

_UP_TO = re.compile(r"\b(?:to|until|till|through)(?: the)?(?: \w+ of)? $")
_ENDS = ("by", "until", "till", "to", "in", "on", "at", "", "of", "during", "up to")


def find_series(lives: Lives, now: Interval | None) -> Iterator[Candidate]:
    """Find numbers of occasions that the first of them and their rhythm do not give.

    Args:
        lives: the beginnings of a text.
        now: the day or days on which it speaks, if known.
    """
    sheets = lives.sheets
    rhythms = [(index, cue) for index, _, cue in sheets.every(cues.RHYTHM)]
    for index in sheets.having(cues.ORDINAL_TOLD, cues.ALL_SO_FAR) if rhythms else ():
        sheet = sheets[index]
        for told in _told(sheet):
            best = None
            for at, cue in rhythms:
                near = _tied(lives, index, at, cue, told) if abs(at - index) <= _REACH else 0.0
                if not near or cues.EXCEPT.search(sheets[at].text + sheet.text):
                    continue
                first = _first(lives, at, index)
                if first and (best is None or near > best[0]):
                    best = near, at, cue, first
            if best:
                yield from _clash(lives, index, told, best[1], best[2], best[3], now)


def _told(sheet: Sheet) -> Iterator[re.Match[str]]:
    if cues.ORDINAL_TOLD.search(sheet.text):
        yield from (one for one in cues.NUMBERED.finditer(sheet.text) if cues.size(one) > 2)
    if cues.ALL_SO_FAR.search(sheet.text):
        yield from (
            one for one in cues.COUNTED.finditer(sheet.text) if cues.size(one) > 2 and cues.noun(one) in cues.OCCASIONS
        )


def _tied(lives: Lives, index: int, at: int, cue: re.Match[str], told: re.Match[str]) -> float:
    """How surely a numbered noun is what recurs: named beside the rhythm, or meant by a pronoun there."""
    sheet = lives.sheets[at]
    words = cues.noun(told).split()
    if words[0] in cues.NO_SERIES and words[0] not in cues.GENERAL:
        return 0.0
    if at == index and abs(cue.start() - told.start()) > _CLOSE * (3 if words[0] == "time" else 1):
        return 0.0
    if cue["adverb"] and not cue.group().lower().endswith("ly"):
        after = re.match(r"\W*([\w’'-]+)", sheet.text[cue.end() :])
        if not after or cues.singular(after.group(1).lower()) not in cues.OCCASIONS | set(words):
            return 0.0
    there = {in_singular(one) for one in sheet.passage.tokens if one.pos_ in ("NOUN", "PROPN") and _bears(one)}
    there |= {one.lemma_.lower() + end for one in sheet.passage.tokens if one.pos_ == "VERB" for end in ("ing", "ting")}
    beside = abs(at - index) <= 2 and lives.sheets.together(at, index)
    points = beside and any(one.lower_ in cues.POINTING for one in sheet.passage.tokens)
    meant = {one.head for many in (False, True) for one in lives.meant(at, many)} if points else set()
    last = lives.sheets[index].passage.words(told.end() - 1, told.end())
    heads = [one.head for one in last if one.dep_ == "compound"]  # "the thirtieth summer camp"
    numbered = {words[-1], *(in_singular(one) for one in (*heads, *_of(lives.sheets[index], told)))}
    if words[0] in cues.GENERAL:
        tokens = lives.sheets[index].passage.tokens
        numbered = {in_singular(one) for one in tokens if one.dep_ in ("nsubj", "nsubjpass")} - cues.NO_SERIES
        if beside and words[0] in ("time", "series", "line", *cues.FOLLOWS):
            return 0.7
    if numbered & there:
        return 1.0 if abs(at - index) <= 3 else 0.9
    its = {one.head for one in lives.meant(index)} if beside and at < index else set()
    if numbered & meant or (numbered & cues.OCCASIONS and its & there):
        return 0.7
    return 0.0


def _bears(one: Token) -> bool:
    """Whether a noun may be what recurs, not where or to whom it does: "sent every quarter to the parties in it"."""
    if one.dep_ == "pobj" and one.head.lower_ in ("in", "to", "at", "by", "with"):
        return any(child.dep_ == "relcl" for child in one.children)
    return one.dep_ != "compound"


def _of(sheet: Sheet, told: re.Match[str]) -> list[Token]:
    """What a number of it came out: "the fourth issue of the list"."""
    words = sheet.passage.words(told.end(), min(told.end() + 40, len(sheet.text)))
    return [one for one in words if one.dep_ == "pobj" and one.head.lower_ == "of" and one.head.i == words[0].i]


def _first(lives: Lives, at: int, index: int) -> tuple[When, int, tuple[int, int]] | None:
    """The first occasion: dated beside the rhythm, else where what recurs is told to begin."""
    for place in dict.fromkeys((at, index)):
        sheet = lives.sheets[place]
        own = [
            one
            for one in sheet.dates
            if one.precision not in ("decade", "span")
            and one.relation in ("since", "in", "from", "on", "at", "for", "")
        ]
        for one in own:
            before = sheet.text[max(0, one.start - 50) : one.start]
            if one.relation == "since" or (
                place == at and cues.FROM_THE_FIRST.search(before) and "ecade" not in before
            ):
                return one, place, (one.start, one.end)
    things = [one for place in (at, index) for one in lives.known.things.at[place] if one.definite and not one.many]
    things += [one for place in (at, index) for one in lives.meant(place)]
    starts = [one for one in lives.of(things) if not one.again]
    beside = [
        one
        for one in lives.starts
        if not one.again and 0 < abs(one.index - at) <= 2 and lives.sheets.together(one.index, at) and one not in starts
    ]
    chosen = next(iter(starts or beside), None)
    return (chosen.when, chosen.index, chosen.cue) if chosen else None


def _clash(
    lives: Lives,
    index: int,
    told: re.Match[str],
    at: int,
    cue: re.Match[str],
    first: tuple[When, int, tuple[int, int]],
    now: Interval | None,
) -> Iterator[Candidate]:
    """A number that the first occasion and the rhythm do not give by the time spoken of."""
    sheets = lives.sheets
    start, place, spot = first
    count, rate = cues.size(told), cues.pace(cue)
    own = [
        one for one in sheets[index].dates if one is not start and one.relation in _ENDS and one.precision != "decade"
    ]
    own = [one for one in own if not one.before(start)]
    moment = (own[-1].first, own[-1].last) if own else now
    if moment is None or moment[1] < start.first or _closed(sheets[at], start, moment[0]):
        return
    least, most = (moment[0] - start.last) / _YEAR * rate, (moment[1] - start.first) / _YEAR * rate
    apart = date.fromordinal(moment[1]).year - start.year
    highest = apart * rate + 1.02 if rate <= 1 else most + 1.3 + 0.05 * count
    lowest = 0.0 if told.re.pattern == cues.COUNTED.pattern else _lowest(least, apart, rate) - 0.03 * count
    if lowest <= count <= highest:
        return
    why = f"“{cue.group()}” from {say(start)} makes some {(least + most) / 2 + 1:.0f} by then, not “{told.group()}”"
    ask = "Do both passages count the same occasions?"
    other = (at, cue.span()) if at != index else (place, spot)
    since = not own and sheets[index].text.lower().startswith("since ")  # the sentence names its own beginning
    if (other[0] == index or since) and place != index:
        other = place, spot
    yield pair(sheets[index], told.span(), sheets[other[0]], other[1], why, ask, 0.84)


def _closed(sheet: Sheet, start: When, moment: int) -> bool:
    """Whether a rhythm told "from 2012 to 2016" was over at a moment."""
    return any(
        start.last <= one.last < moment and _UP_TO.search(sheet.text, max(0, one.start - 20), one.start)
        for one in sheet.dates
    )


def _lowest(least: float, apart: int, rate: float) -> float:
    """The lowest number that an occasion can bear, where the year's own is still to come."""
    return apart * rate - (1.1 if rate == 1 else 0.6) if rate <= 1 else least - 0.6
