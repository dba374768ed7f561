"""Effects before their causes: what rests on what came later, what is known too early, limits outlived."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from spacy.tokens import Token

from analysis.comparison.tensions.chronology import derivation_words as cues
from analysis.comparison.tensions.numbers.dates import When, month, say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.order import pair, spot
from analysis.text.words import MONTHS

_FIRST = attrgetter("first")
"""The first day of a date."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Dated:
    noun: str
    words: frozenset[str]
    when: When
    sheet: Sheet


def find_derivations(sheets: Sheets, now: int | None) -> Iterator[Candidate]:
    """What follows from something later, is known too early, or has outlived its limit.

    Args:
        sheets: the passages of a text with their dates, in reading order.
        now: the day on which the text speaks, as an ordinal, if known.
    """
    things: dict[str, list[_Dated]] = defaultdict(list)
    for sheet in sheets:
        for one in _dated(sheet):
            things[one.noun].append(one)
    yield from _credited(sheets, things)
    yield from _too_early(sheets)
    yield from _not_there(sheets)
    yield from _preconditions(sheets)
    yield from _anniversaries(sheets, things)
    if now is not None:
        yield from _outlived(sheets, date.fromordinal(now).year)


def _dated(sheet: Sheet) -> Iterator[_Dated]:
    """The things of a passage with a date of their own: "the Act of 2017", "the Act was passed in 2017"."""
    for when in sheet.dates:
        if when.precision in ("span", "decade") or when.relation in ("until", "till", "before", "prior to", "by", "to"):
            continue
        tokens = sheet.passage.words(when.start, when.end)
        if not tokens:
            continue
        inside = {token.i for token in tokens}
        top = tokens[0]
        while top.i in inside and top.head != top:
            top = top.head
        while top.pos_ == "ADP" and top.head != top:
            top = top.head
        if top.pos_ in ("NOUN", "PROPN"):
            yield _thing(top, when, sheet)
            while top.head.lower_ in ("of", "on", "for") and top.head.head.pos_ in ("NOUN", "PROPN"):
                top = top.head.head  # "the Ordinance on Shelters of 2017"
                yield _thing(top, when, sheet)
        elif top.pos_ in ("VERB", "AUX"):
            for child in top.children:
                if child.dep_ in ("nsubj", "nsubjpass") or (child.dep_ == "dobj" and top.tag_ in ("VBD", "VBN")):
                    yield _thing(_inner(child), when, sheet)
            if top.dep_ == "acl" and top.head.pos_ in ("NOUN", "PROPN"):
                yield _thing(top.head, when, sheet)


def _inner(token: Token) -> Token:
    """The noun that "the first of the workshops" is about."""
    if token.lower_ in ("first", "last", "one", "most", "some", "all", "many", "none", "each"):
        for child in token.children:
            if child.lower_ == "of":
                return next((one for one in child.children if one.dep_ == "pobj"), token)
    return token


def _thing(token: Token, when: When, sheet: Sheet) -> _Dated:
    words = frozenset(
        one.lemma_.lower() for one in token.subtree if one.pos_ in ("NOUN", "PROPN", "ADJ") and one.is_alpha
    )
    return _Dated(noun=in_singular(token), words=words, when=when, sheet=sheet)


def _known(token: Token, things: dict[str, list[_Dated]], here: Sheet) -> list[_Dated]:
    """The dated things that a noun may mean: same head, no other modifiers than theirs; "Arl" is not "North Arl"."""
    noun = in_singular(token)
    loose = token.tag_ == "NNS" and not any(one.dep_ in ("det", "poss") for one in token.children)
    if (
        noun in cues.PLAIN
        or token.pos_ not in ("NOUN", "PROPN")
        or (loose and not any(one.dep_ == "amod" for one in token.children))
    ):
        return []
    mods = {one.lemma_.lower() for one in token.children if one.dep_ in ("compound", "amod", "nmod") and one.is_alpha}
    found = [one for one in things.get(noun, ()) if one.sheet is not here]
    bare = token.pos_ == "PROPN" and not mods and not any(one.dep_ in ("det", "poss") for one in token.children)
    alike = [one for one in found if (mods <= one.words and not bare) or one.words <= mods | {noun}]
    return alike if len(alike) == len(found) or mods else []


def _credited(sheets: Sheets, things: dict[str, list[_Dated]]) -> Iterator[Candidate]:
    """A result credited to what began after it."""
    for index, sheet, cue in sheets.first(cues.CREDIT):
        told = list(sheet.dates) or (list(sheets[index - 1].dates) if index else [])
        told = [when for when in told if when.relation not in ("since", "from")]
        if not told:
            continue
        last = max(told, key=lambda when: when.last)
        comma = sheet.text.find(",", cue.end()) if cue.start() < 3 else -1  # "Thanks to the centre, the town …"
        for token in sheet.passage.words(0, comma if comma > 0 else len(sheet.text)):
            begun = _known(token, things, sheet)
            if begun and all(last.before(one.when) and cues.BEGINS.search(one.sheet.text) for one in begun):
                one = begun[0]
                why = f"{say(last)}, credited to the {one.noun}, dated {say(one.when)}"
                yield pair(sheet, cue.span(), one.sheet, spot(one.when), why, cues.ASK_WHICH, 0.84)
                break


def _too_early(sheets: Sheets) -> Iterator[Candidate]:
    """A report that knows how a thing ended before it did."""
    ends: dict[str, list[tuple[Sheet, When]]] = defaultdict(list)
    wholes = list(sheets.first(cues.WHOLE))
    for _, sheet, _ in sheets.first(cues.RAN) if wholes else ():
        if sheet.dates:
            late = sheet.dates[-1]
            if late.relation in ("to", "until", "till", "in", "on", "") or re.search(
                r"\b(?:to|and)\s*$", sheet.text[: late.start]
            ):
                for token in sheet.passage.tokens:
                    if token.dep_ in ("nsubj", "nsubjpass", "appos") and token.pos_ in ("NOUN", "PROPN"):
                        ends[in_singular(token)].append((sheet, late))
    for _, sheet, cue in wholes:
        dated = [when for when in sheet.dates if when.relation in ("in", "on", "of", "")]
        if len(dated) != 1:
            continue
        for token in sheet.passage.tokens:
            noun = in_singular(token) if token.pos_ in ("NOUN", "PROPN") else ""
            known = ends.get(noun, []) if noun not in cues.PLAIN else []
            hits = [(other, end) for other, end in known if other is not sheet and dated[0].before(end)]
            hits = [hit for hit in hits if hit[1].first - dated[0].last < 1500]
            if hits and len(hits) == len(known):
                other, end = hits[0]
                why = f"“{cue.group()}” is told {say(dated[0])}, yet the {noun} ended {say(end)}"
                yield pair(sheet, spot(dated[0]), other, spot(end), why, cues.ASK_WHICH, 0.86)
                break


def _not_there(sheets: Sheets) -> Iterator[Candidate]:
    """Someone present from first to last who came late or left early."""
    covers = list(sheets.first(cues.COVERS))
    comings: dict[str, list[tuple[Sheet, Token]]] = defaultdict(list)
    for sheet in sheets if covers else ():
        if not sheet.dates and not cues.WEEKDAY.search(sheet.text):
            continue
        for token in sheet.passage.tokens:
            if (
                token.dep_ in ("nsubj", "nsubjpass")
                and token.head.lemma_.lower() in cues.COMES
                and token.pos_ in ("NOUN", "PROPN")
            ):
                comings[in_singular(token)].append((sheet, token.head))
    for _, sheet, cue in covers:
        for token in sheet.passage.tokens:
            if (
                token.dep_ not in ("nsubj", "nsubjpass")
                or token.pos_ not in ("NOUN", "PROPN")
                or in_singular(token) in cues.PLAIN
            ):
                continue
            for other, verb in comings.get(in_singular(token), []):
                told = [when for when in sheet.dates if not when.inferred]
                came = [when for when in other.dates if not when.inferred]
                if other is sheet or (told and came and not min(told, key=_FIRST).before(max(came, key=_FIRST))):
                    continue
                start = verb.idx - other.passage.offset
                why = f"the {in_singular(token)} “{cue.group()}”, yet “{verb.text}” at one point of it"
                yield pair(sheet, cue.span(), other, (start, start + len(verb.text)), why, cues.ASK_WHICH, 0.8)
                break


def _preconditions(sheets: Sheets) -> Iterator[Candidate]:
    """Done on a day, and not before something that happened later."""
    done = []
    for at in sheets.having(cues.NOT_BEFORE):
        dated = [when for when in sheets[at].dates if when.precision in ("day", "month") and not when.inferred]
        cue = cues.NOT_BEFORE.search(sheets[at].text, dated[0].end) if dated else None
        if cue:
            done.append((sheets[at], dated, cue))
    gotten = [(sheet, frozenset(_nouns(sheet, 0))) for _, sheet, _ in sheets.first(cues.GETS)] if done else []
    for sheet, dated, cue in done:
        wanted = frozenset(_nouns(sheet, cue.end()))
        for other, nouns in gotten:
            shared = wanted & nouns
            if other is sheet or len(shared) < 2:
                continue
            late = _later(other, dated[0])
            if late:
                what = ", ".join(sorted(shared))
                why = f"{say(dated[0])}, and “{cue.group()}”: yet {late.group().strip()} for the {what}"
                yield pair(sheet, spot(dated[0]), other, late.span(), why, cues.ASK_WHICH, 0.84)


def _anniversaries(sheets: Sheets, things: dict[str, list[_Dated]]) -> Iterator[Candidate]:
    """An anniversary that does not fall so many years after the beginning."""
    for _, sheet, cue in sheets.first(cues.ANNIVERSARY):
        if len({when.year for when in sheet.dates}) != 1:
            continue
        nth = cue["nth"].lower()
        years = cues.NTH.get(nth) or int(re.sub(r"\D", "", nth))
        for token in sheet.passage.tokens:
            begun = [one for one in _known(token, things, sheet) if cues.BEGINS.search(one.sheet.text)]
            off = [one for one in begun if not _falls(sheet.dates[0], years, one.when)]
            if off and len(off) == len(begun):
                one = off[0]
                why = f"“{cue.group()}” in {sheet.dates[0].year}, yet {one.noun} began {say(one.when)}"
                yield pair(sheet, cue.span(), one.sheet, spot(one.when), why, cues.ASK_WHICH, 0.85)
                break


def _falls(kept: When, years: int, begun: When) -> bool:
    """Whether an anniversary is kept in its year, or in the first or last months of the one beside it."""
    precise = kept.precision in ("day", "month") and begun.precision in ("day", "month")
    near = precise and abs(kept.first - begun.first - years * 365.25) < 120
    return near or kept.year - years == begun.year


def _later(sheet: Sheet, than: When) -> re.Match[str] | None:
    """A month of a passage that is later than a day; of the same year where it names none."""
    for match in cues.MONTH.finditer(sheet.text):
        if any(when.start <= match.end() and match.start() <= when.end and not when.inferred for when in sheet.dates):
            named = [when for when in sheet.dates if when.start <= match.end() and match.start() <= when.end]
            if than.before(named[0]) and named[0].first - than.last < 366:
                return match
        elif month(MONTHS[match["month"].lower()], than.year)[0] > than.last:
            return match
    return None


def _nouns(sheet: Sheet, start: int) -> Iterator[str]:
    for token in sheet.passage.after(start):
        if token.pos_ in ("NOUN", "PROPN") and in_singular(token) not in cues.PLAIN and token.lower_ not in MONTHS:
            yield in_singular(token)


def _outlived(sheets: Sheets, year: int) -> Iterator[Candidate]:
    """An office held beyond the age or the terms that the text sets for it."""
    limited = [sheets[at] for at in sheets.having(cues.AGE_LIMIT, cues.TERM_LIMIT)]
    holders = [sheet for _, sheet, _ in sheets.first(cues.IN_OFFICE)] if limited else []
    for sheet in limited:
        limit = cues.AGE_LIMIT.search(sheet.text)
        terms = cues.TERM_LIMIT.search(sheet.text)
        if not limit and not terms:
            continue
        office = frozenset(_nouns(sheet, 0)) & cues.OFFICES
        for other in holders:
            if other is sheet or not office & frozenset(_nouns(other, 0)):
                continue
            born, since = cues.BIRTH.search(other.text), cues.SINCE.search(other.text)
            if limit and born:
                age = int(born["age"]) if born["age"] else year - int(born["year"])
                top = number(limit["age"])
                if top and age > top + (born["year"] is not None):
                    why = f"“{limit.group()}”, yet {age} years old"
                    yield pair(sheet, limit.span(), other, born.span(), why, cues.ASK_WHICH, 0.85)
                    break
            if terms and since:
                most = _most(terms)
                if most and year - int(since["year"]) > most + 1:
                    why = f"“{terms.group()}”, yet “{since.group()}”, {year - int(since['year'])} years"
                    yield pair(sheet, terms.span(), other, since.span(), why, cues.ASK_WHICH, 0.82)
                    break


def _most(terms: re.Match[str]) -> float | None:
    years = number(terms["y1"] or terms["y2"] or terms["y3"] or "")
    if not years:
        return None
    if terms["once"]:
        return years if "not" in terms["once"] or "non" in terms["once"] else 2 * years
    count = terms["terms"].lower().split()[-1]
    return years * {"two": 2, "three": 3}.get(count, 1)
