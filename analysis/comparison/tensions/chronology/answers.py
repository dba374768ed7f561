"""Answers before the question: what is done because of a thing that came later than the doing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.comparison.tensions.chronology import answer_words, cause_words
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.lives import Lives
from analysis.comparison.tensions.times.order import ahead, pair, spot
from analysis.text.caseless import Caseless
from analysis.text.words import THIRD_PERSON

_STOP = re.compile(rf"{cause_words.STOP.pattern}|\b(?:that|which|who|by|when)\b|\.$")
_DONE = ("in", "on", "at", "", "of", "by", "during", "since", "from", "as of")
_LIMITS = ("by", "until", "till", "since", "before")
_REACH = 80
_NEAR = 4
"""Sentences around in which what was done is dated."""

_BACK = 14
"""Sentences back in which "this report" is looked for."""


@dataclass(frozen=True, kw_only=True)
class _Coming:
    """When something that may be answered came: its sentence, date, words, and whether it is a document's coming."""

    index: int
    sheet: Sheet
    when: When
    words: frozenset[str]
    nouns: frozenset[str]
    document: bool


def find_answers(lives: Lives) -> Iterator[Candidate]:
    """Find deeds dated before what they answer, carry out or rest on."""
    sheets = lives.sheets
    told = sheets.told((answer_words.BECAUSE, answer_words.USED, answer_words.LEADS), lambda one: one)
    cues = [
        (index, pattern, cue)
        for index in sorted(told)
        for pattern in told[index]
        for cue in pattern.finditer(sheets[index].text)
        if not answer_words.LOOSE.search(sheets[index].text, max(0, cue.start() - 90), cue.end() + 60)
    ]
    comings = [one for index in range(len(sheets)) for one in _comings(lives, index)] if cues else []
    for index, pattern, cue in cues:
        yield from _answer(lives, index, pattern, cue, comings)


def _answer(
    lives: Lives, index: int, pattern: Caseless, cue: re.Match[str], comings: Sequence[_Coming]
) -> Iterator[Candidate]:
    """A deed told beside a cue, dated before what it answers, carries out or rests on."""
    sheet = lives.sheets[index]
    used = pattern is answer_words.USED
    low, high = _stretch(sheet, pattern, cue)
    tokens = sheet.passage.words(low, high)
    nouns = [one for one in tokens if one.pos_ in ("NOUN", "PROPN")]
    if not nouns:
        return
    heads = {in_singular(one) for one in nouns}
    names = heads - answer_words.DOCUMENTS - answer_words.COMMON
    documents = heads & answer_words.DOCUMENTS
    pointing = not names or any(
        one.lower_ in ("this", "that", "these", "those", "its", "their", "her", "his") for one in tokens
    )
    inside = [one for one in sheet.dates if low <= one.start < high and not used and one.relation not in _LIMITS]
    done = _done(lives, index, low, high, used, inside)
    if done is None:
        return
    when, at, place = done
    causes = [
        one
        for one in comings
        if (one.index != index or _beside(one, when))
        and abs(one.index - index) <= _REACH
        and one.index != at
        and _meant(index, one, names, documents, pointing)
    ]
    if inside:
        causes = [one for one in causes if one.when.first <= inside[0].last and inside[0].first <= one.when.last]
        if not causes and when.last < inside[0].first:
            why = f"{say(when)} “{cue.group().strip()}” what is dated {say(inside[0])}"
            yield pair(lives.sheets[at], place, sheet, spot(inside[0]), why, "Was an earlier one meant?", 0.87)
            return
    if causes:
        best = max((bool(one.nouns & documents), len(one.words & names)) for one in causes)
        causes = [one for one in causes if (bool(one.nouns & documents), len(one.words & names)) == best]
    if causes and all(when.last < one.when.first for one in causes):
        cause = min(
            causes, key=lambda one: (-len(one.nouns & documents), -len(one.words & names), abs(one.index - index))
        )
        why = f"{say(when)} “{cue.group().strip()[:60]}”, yet what it follows is dated {say(cause.when)}"
        if at != index and inside:
            yield pair(sheet, cue.span(), lives.sheets[at], place, why, "Was an earlier one meant?", 0.87)
            return
        first = (sheet, place if at == index else cue.span())
        yield pair(*first, cause.sheet, spot(cause.when), why, "Was an earlier one meant, or another date?", 0.85)


def _beside(one: _Coming, done: When) -> bool:
    """Whether a document's own date stands in the sentence that tells of the deed."""
    before = one.sheet.text[max(0, one.when.start - 30) : one.when.start].lower()
    return one.when is not done and one.document and any(noun in before for noun in one.nouns)


def _stretch(sheet: Sheet, pattern: Caseless, cue: re.Match[str]) -> tuple[int, int]:
    """Where the words stand that name what is answered: behind the cue, in it, or before it."""
    if pattern is answer_words.USED:
        return cue.span()
    if pattern is answer_words.LEADS:
        return 0, cue.start()
    stop = _STOP.search(sheet.text, cue.end() + 4)
    high = stop.start() if stop else len(sheet.text)
    inside = sheet.passage.words(cue.end(), high)
    top = next((one for one in inside if one.pos_ in ("NOUN", "PROPN") and one.dep_ not in ("compound", "poss")), None)
    if top is not None:
        edge = max(one.idx + len(one.text) for one in inside if one.i <= top.right_edge.i) - sheet.passage.offset
        high = min(high, edge)
    return cue.end(), high


def _done(
    lives: Lives, index: int, low: int, high: int, used: bool, inside: Sequence[When]
) -> tuple[When, int, tuple[int, int]] | None:
    """When the answering deed was done: told beside the cue, else where what was made is told to begin."""
    sheet = lives.sheets[index]
    own = [
        one
        for one in sheet.dates
        if one not in inside
        and (used or not low <= one.start < high)
        and one.relation in _DONE
        and one.precision != "decade"
    ]
    if own:
        one = min(own, key=lambda each: min(abs(each.start - high), abs(low - each.end)))
        return one, index, spot(one)
    offset = sheet.passage.offset
    made = [
        one
        for one in lives.known.things.at[index]
        if one.token.dep_ in ("nsubj", "nsubjpass", "dobj")
        and one.definite
        and not low <= one.token.idx - offset < high
    ]
    made += lives.meant(index) if sheet.passage.tokens[0].lower_ in ("it", "this") else ()
    starts = [one for one in lives.of(made) if one.sheet is not sheet]
    if starts:
        first = min(starts, key=lambda one: (one.when.first, one.index))
        return first.when, first.index, first.cue
    beside = [
        one
        for one in lives.known.deeds
        if 0 < abs(one.index - index) <= _NEAR
        and one.verb.lemma_.lower() in answer_words.SETS
        and any(lives.same(thing, part) >= 0.75 for thing in made for part in (*one.themes, *one.others))
    ]
    return (beside[0].when, beside[0].index, spot(beside[0].when)) if beside else None


_COMING = answer_words.DOCUMENTS | {"visit", "advise", "recommend"}


def _comings(lives: Lives, index: int) -> Iterator[_Coming]:
    """What a sentence tells to have come and may be answered: documents, visits, blows."""
    sheet = lives.sheets[index]
    if not sheet.dates or ahead(sheet.passage.root):
        return
    parsed = sheet.passage.parsed
    lemmas = {
        lemma.lower()
        for lemma, kind in zip(parsed.lemmas, parsed.kinds, strict=True)
        if kind in ("VERB", "AUX", "NOUN")
    }
    comes = not lemmas.isdisjoint(answer_words.COMES)
    if not comes and lemmas.isdisjoint(answer_words.STRIKES):
        return
    nouns = frozenset(_COMING.intersection(in_singular(one) for one in parsed.tokens) if comes else ())
    document = bool(nouns)
    if not document and lemmas.isdisjoint(answer_words.STRIKES):
        return
    words = _words(parsed.tokens)
    if any(one.lower_ in THIRD_PERSON for one in parsed.tokens):
        before = lives.sheets[index - 1] if index else None
        if before is not None and lives.sheets.together(index - 1, index):
            words |= _words(before.passage.tokens)
    if answer_words.BECAUSE.search(sheet.text) and not document:
        return
    exact = any(one.precision in ("day", "month") for one in sheet.dates)
    for when in sheet.dates:
        if exact and when.precision not in ("day", "month"):
            continue
        if when.precision in ("decade", "span") or when.relation not in ("in", "on", "of", "", "at", "during", "by"):
            continue
        yield _Coming(index=index, sheet=sheet, when=when, words=frozenset(words), nouns=nouns, document=document)


def _words(tokens: Iterable[Token]) -> set[str]:
    return {in_singular(one) for one in tokens if one.pos_ in ("NOUN", "PROPN", "ADJ")} - answer_words.COMMON


def _meant(index: int, one: _Coming, names: set[str], documents: set[str], pointing: bool) -> bool:
    """Whether a coming is that of what the deed answers."""
    shared = one.words & names
    if documents and one.document:
        if shared:
            return True
        gap = index - one.index
        return (
            pointing
            and not names
            and (0 < gap <= 2 or (0 < gap <= _BACK and bool(one.nouns & (documents | answer_words.WHOLE))))
        )
    if documents:
        return False
    return len(shared) >= 2 and not one.document
