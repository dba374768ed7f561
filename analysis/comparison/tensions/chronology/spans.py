"""Terms served longer than they may be, and ages that do not fit a birth or each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.numbers.date_words import AT_THE_TIME
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.facts import content
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.read.bodies_words import HEADS as BODIES
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times import occasion_words as words
from analysis.comparison.tensions.times.order import pair, spot
from analysis.comparison.tensions.times.present import Interval
from analysis.comparison.tensions.times.timeline import Timeline
from analysis.comparison.tensions.times.timeline_words import OFFICES, TITLES
from analysis.lexicon import tied
from analysis.text.caseless import Caseless
from analysis.text.words import MONTHS

_YEAR = 365.25
_HE = Caseless(r"\b(?:he|she|his|her|him)\b")
_I = re.compile(r"\b(?:I|me|my)\b")
_BARE = frozenset(["term", "mandate", "year", "office", "law", "period", "member", "post", "seat"])


def find_spans(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """Find terms outstayed and ages that cannot be."""
    yield from _outstayed(known, now)
    yield from _beyond(known)
    yield from _cut(known)
    yield from _ages(known, now)
    yield from _too_young(known, now)


def _outstayed(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """A post held for longer than the rule on its term allows."""
    sheets = known.things.sheets
    terms = list(sheets.first(words.TERM))
    held_long = list(sheets.first(words.SERVED)) if terms else []
    for index, sheet, cue in terms:
        around = sheet.text + " " + (sheets[index + 1].text if index + 1 < len(sheets) else "")
        length = words.count(cue)
        most = length * _terms(cue, around)
        if length > 15:
            continue
        office = content(one for one in sheet.passage.tokens if one.pos_ in ("NOUN", "PROPN")) - _BARE
        for other, one, held in held_long:
            if other == index or (words.EVER_SINCE.fullmatch(held.group()) and not _HE.search(one.text)):
                continue
            limit = most or (length if words.NO_RENEWAL.search(one.text) else 0)
            served = _served(one, now) if limit else None
            if not served:
                continue
            told = content(token for token in one.passage.tokens if token.pos_ in ("NOUN", "PROPN"))
            shared = {word for word in office if any(tied(word, own) >= 0.7 for own in told)}
            alone = most and len(terms) == 1
            if not (shared or alone or known.near(index, other)):
                continue
            start, end, last = served
            if (end[0] - start.last) / _YEAR > limit + (0.25 if most else 0.4):
                why = f"“{cue.group()}” makes at most {limit:.0f} years, yet {say(start)} to {last}"
                yield pair(sheet, cue.span(), one, spot(start), why, "Was the term broken, or the rule another?", 0.86)


def _terms(cue: re.Match[str], around: str) -> int:
    """How many terms the words around a term allow; 0 where they do not say."""
    if cue["count3"] or cue["count4"] or words.NOT_TWICE.search(around):
        return 1
    if words.TWICE.search(around):
        return 2
    return 1 if words.ONCE.search(around) else 0


def _beyond(known: Timeline) -> Iterator[Candidate]:
    """In a later year of a term than the term has."""
    sheets = known.things.sheets
    terms = list(sheets.first(words.TERM))
    for index, sheet, cue in sheets.first(words.YEAR_OF):
        own = content(sheet.passage.tokens) - _BARE
        ties = [
            (len(own & content(one.passage.tokens)) or known.near(index, at) or len(terms) <= 2, one, term)
            for at, one, term in terms
            if words.nth(cue["nth"]) > words.count(term) > 0 and (at != index or len(terms) == 1)
        ]
        best = max(ties, key=lambda one: one[0], default=None)
        if best and best[0]:
            why = f"“{cue.group()}”, yet “{best[2].group()}”"
            yield pair(sheet, cue.span(), best[1], best[2].span(), why, "Was the term broken or begun anew?", 0.86)


def _cut(known: Timeline) -> Iterator[Candidate]:
    """A term told to be over before its years have gone by since its first day."""
    sheets = known.things.sheets
    for index, sheet, term in sheets.first(words.TERM):
        begun = [one for one in sheet.dates if one.relation in ("in", "on", "since", "from")]
        names = _names(sheet) if begun else frozenset()
        for other, one, cue in sheets.first(words.RUN_OUT) if names else ():
            ends = [when for when in one.dates if when.relation in ("in", "on") and begun[0].before(when)]
            if ends and other != index and names & _names(one):
                least = words.count(term) - 0.3
                if (ends[0].last - begun[0].first) / _YEAR < least:
                    why = f"“{cue.group()}” {say(ends[0])}, yet “{term.group()}” from {say(begun[0])}"
                    yield pair(one, cue.span(), sheet, term.span(), why, "Was the term shortened?", 0.86)


def _names(sheet: Sheet) -> frozenset[str]:
    """The names of persons: of no month, post or body."""
    return frozenset(
        one.text
        for one in sheet.passage.tokens
        if one.pos_ == "PROPN" and one.lower_.strip(".") not in MONTHS.keys() | TITLES | OFFICES | BODIES
    )


def _served(sheet: Sheet, now: Interval | None) -> tuple[When, Interval, str] | None:
    """The years that a sentence says someone served: from … to …, or since … until now."""
    dates = [one for one in sheet.dates if one.precision != "decade"]
    span = next((one for one in dates if one.precision == "span"), None)
    if span:
        return span, (span.last - 365, span.last), say(span)
    starts = [one for one in dates if one.relation in ("since", "from", "in", "on", "between")]
    ends = [one for one in dates if one.relation in ("until", "till", "to", "and", "through", "up to")]
    ends += [one for one in dates if re.search(r"\b(?:to|until|till|and|through)\s*$", sheet.text[: one.start])]
    if starts and ends and starts[0].first < ends[-1].first:
        return starts[0], (ends[-1].first, ends[-1].last), say(ends[-1])
    since = next((one for one in dates if one.relation == "since"), None)
    if since is None and starts and words.EVER_SINCE.search(sheet.text):
        since = starts[0]
    if since and now and not _had(sheet, since):
        return since, now, "the day the text speaks"
    return None


def _had(sheet: Sheet, when: When) -> bool:
    """Whether a time "since" a day was over when the text speaks: "who had presided over it since 2011"."""
    return any(one.lower_ == "had" and one.dep_ == "aux" for one in sheet.passage.words(0, when.start))


def _ages(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """Two ages of one person, or an age and a birth, that do not go together."""
    sheets = known.things.sheets
    told: list[tuple[int, Sheet, tuple[int, int], float, float, frozenset[str]]] = []
    born_at, aged_at = set(sheets.having(words.BORN)), set(sheets.having(words.AGED))
    for index in sorted(born_at | aged_at):
        sheet = sheets[index]
        for when in sheet.dates if index in born_at else ():
            born = words.BORN.search(sheet.text, 0, when.start)
            between = [one for one in sheet.dates if born and born.end() <= one.start < when.start]
            if born and not between and when.start - born.end() < 40:
                low, high = when.first / _YEAR, when.last / _YEAR
                told.append((index, sheet, (born.start(), when.end), low, high, _persons(sheet)))
        aged = list(words.AGED.finditer(sheet.text)) if index in aged_at else []
        for cue in aged if aged and not words.AT_LEAST.search(sheet.text) else ():
            moment, at, place = _moment(known, index, cue.span(), now)
            age = words.count(cue)
            if moment and 10 < age < 110:
                low, high = moment[0] / _YEAR - age - 1.05, moment[1] / _YEAR - age + 0.05
                if cue["nth"]:
                    low, high = low, high + 1.0  # a birthday looked forward to
                told.append((at, sheets[at], place, low, high, _persons(sheet)))
    for place_, first in enumerate(told):
        for second in told[place_ + 1 :]:
            one, other = sheets[first[0]], sheets[second[0]]
            same = bool(first[5] & second[5]) or (
                abs(first[0] - second[0]) <= 2 and _HE.search(one.text + other.text) is not None
            )
            same = same or bool(_I.search(one.text) and _I.search(other.text))
            if same and (first[3] > second[4] + 0.2 or second[3] > first[4] + 0.2):
                why = "the ages and dates put the birth of one person in different years"
                yield pair(one, first[2], other, second[2], why, "Is one person meant?", 0.84)


def _persons(sheet: Sheet) -> frozenset[str]:
    """The names in a sentence."""
    return frozenset(
        token.text for token in sheet.passage.tokens if token.pos_ == "PROPN" and token.ent_type_ != "DATE"
    )


def _moment(
    known: Timeline, index: int, cue: tuple[int, int], now: Interval | None
) -> tuple[Interval | None, int, tuple[int, int]]:
    """When someone is of an age: the date in the clause, the one told before ("then"), else the text's present."""
    sheets = known.things.sheets
    text = sheets[index].text
    near = text[max(0, cue[0] - 60) : cue[1] + 30]
    if index and re.search(r"\b(?:then|at (?:the|that) time|was|were)\b", near) and not sheets[index].dates:
        before = sheets[index - 1].dates
        return ((before[-1].first, before[-1].last), index, cue) if before else (None, index, cue)
    if index and re.match(r"\s*(?:years old )?then\b", text[cue[1] :]):
        before = sheets[index - 1].dates
        return ((before[-1].first, before[-1].last), index - 1, spot(before[-1])) if before else (None, index, cue)
    own = [one for one in sheets[index].dates if one.relation in AT_THE_TIME and one.precision != "decade"]
    if own:
        one = min(own, key=lambda when: min(abs(when.start - cue[1]), abs(cue[0] - when.end)))
        return (one.first, one.last), index, cue
    return (now if re.search(r"\b(?:is|has|now|turns|today)\b", near) else None), index, cue


def _too_young(known: Timeline, now: Interval | None) -> Iterator[Candidate]:
    """Someone elected or appointed before the age that the rule asks for."""
    sheets = known.things.sheets
    for index, sheet, cue in sheets.first(words.AT_LEAST):
        if not re.search(
            r"\b(?:candidates?|member|office|post|eligible|stand|elected|appointed|judge|person|applicant|serve)\b",
            sheet.text,
            re.IGNORECASE,
        ):
            continue
        least = words.count(cue)
        if not (cue["age"] or cue["nth"] or "age" in cue.group()) or not 15 < least < 80:
            continue
        for other, one in enumerate(sheets):
            born = next(
                (when for when in one.dates if words.BORN.search(one.text[max(0, when.start - 40) : when.start])), None
            )
            if born is None or (abs(index - other) > 12):
                continue
            moments = [when for when in one.dates if when.first > born.last] or [
                when
                for at in range(max(0, other - 3), min(len(sheets), other + 4))
                for when in sheets[at].dates
                if when.first > born.last + 15 * _YEAR
            ]
            end = max((when.last for when in moments), default=now[0] if now else None)
            if end is not None and (end - born.first) / _YEAR < least - 0.1:
                why = f"born {say(born)}, and so {(end - born.first) / _YEAR:.0f} years old: yet “{cue.group()}”"
                yield pair(one, spot(born), sheet, cue.span(), why, "Does the rule apply to this office?", 0.85)
