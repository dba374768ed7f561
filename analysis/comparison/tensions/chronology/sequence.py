"""Order within and between sentences: an answer before the question, a first that comes second."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.comparison.tensions.chronology.sequence_words import GENERAL, LAWS, NO_FIRST, REACTS, TOO_COMMON
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.read.bodies import concept
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.events import BORN, LAW, nearest
from analysis.comparison.tensions.times.order import pair, spot
from analysis.text.caseless import Caseless


def find_sequences(pages: Sheets) -> list[Candidate]:
    """All of a kind said to have been there before the first of them."""
    return [*_firsts(pages), *_never_before(pages)]


def find_reactions(pages: Sheets) -> Iterator[Candidate]:
    """Find an adoption welcomed before it happened (a critic's passages count here too)."""
    reactions = [
        (sheet, reaction, when)
        for _, sheet, reaction in pages.first(REACTS)
        if (when := nearest(sheet, *reaction.span())) and not when.inferred
    ]
    laws: list[tuple[Sheet, When, frozenset[str]]] = []
    for _, sheet, match in pages.every(LAW) if reactions else ():
        law = nearest(sheet, *match.span())
        if law and not law.inferred:
            laws.append((sheet, law, _nouns(sheet)))
    for sheet, reaction, when in reactions:
        own = _nouns(sheet)
        for other, law, nouns in laws:
            common = own & nouns
            if other is sheet or not when.before(law) or not (common - LAWS) or not (own & LAWS and nouns & LAWS):
                continue
            if law.first - when.last > 500:
                continue
            why = f"the {reaction['act'].lower()} is spoken of {say(when)}, yet the law dates from {say(law)}"
            question = "Adopted first and signed later, or two different laws?"
            places = sheet.passage.place(*reaction.span()), sheet.place(when), other.place(law)
            yield Candidate.of("chronology", 0.7, (sheet.passage.span, other.passage.span), places, why, question)
            break


def _nouns(sheet: Sheet) -> frozenset[str]:
    return (
        frozenset(
            token.lemma_.lower().removesuffix("s")
            for token in sheet.passage.tokens
            if token.pos_ in ("NOUN", "PROPN") and len(token.text) > 2
        )
        - TOO_COMMON
    )


def _firsts(pages: Sheets) -> Iterator[Candidate]:
    """The first of a kind, and one of the kind before it."""
    firsts = list(_named_first(pages))
    by_noun: dict[str, list[Sheet]] = {}
    for sheet in pages if firsts else ():
        if sheet.dates:
            for lemma in {token.lemma_.lower() for token in sheet.passage.tokens if token.pos_ in ("NOUN", "PROPN")}:
                by_noun.setdefault(lemma, []).append(sheet)
    for sheet, start, noun, mods, when in firsts:
        for other in by_noun.get(noun, []):
            if (
                other is sheet
                or re.search(r"\bfirst\b|\bwill\b|\bplanned\b", other.text)
                or not _speaks_of(other, noun, mods)
            ):
                continue
            for earlier in other.dates:
                since = earlier.relation == "since"
                if earlier.before(when) and (since or (mods and earlier.relation in ("in", "on", "during"))):
                    sides = other.passage.span, sheet.passage.span
                    places = other.place(earlier), sheet.passage.place(start, start + 5), sheet.place(when)
                    why = f"{say(earlier)}, yet the first {' '.join([*sorted(mods), noun])} are of {say(when)}"
                    strength = 0.88 if since else 0.62
                    yield Candidate.of("chronology", strength, sides, places, why, "Are the two of one kind?")
                    break


def _named_first(pages: Sheets) -> Iterator[tuple[Sheet, int, str, set[str], When]]:
    """The dated firsts: the sentence, the place of "first", the noun, its modifiers and the date."""
    for at in pages.having(_FIRST):
        sheet = pages[at]
        for token in sheet.passage.tokens if sheet.dates else ():
            head = token.head
            if (
                token.lower_ != "first"
                or head.pos_ not in ("NOUN", "PROPN")
                or head.i < token.i
                or head.lemma_.lower() in NO_FIRST
            ):
                continue
            if any(child.dep_ == "poss" for child in head.lefts):
                continue
            mods = {
                child.lemma_.lower()
                for child in head.lefts
                if child.dep_ in ("compound", "amod") and child.i != token.i
            }
            noun = head.lemma_.lower()
            if noun in GENERAL and not mods:
                continue
            start = token.idx - sheet.passage.offset
            if re.match(
                r"\s*(?:to|since|under|in which|of its kind)\b",
                sheet.text[head.idx - sheet.passage.offset + len(head.text) :],
            ):
                continue
            when = nearest(sheet, start, head.idx - sheet.passage.offset + len(head.text))
            if when:
                yield sheet, start, noun, mods, when


_FIRST = Caseless(r"\bfirst")


def _speaks_of(sheet: Sheet, noun: str, mods: set[str]) -> bool:
    """Whether a passage speaks of the noun with the same modifiers."""
    return any(
        token.lemma_.lower() == noun
        and mods <= {child.lemma_.lower() for child in token.lefts if child.dep_ in ("compound", "amod")}
        for token in sheet.passage.tokens
        if token.pos_ in ("NOUN", "PROPN")
    )


_NEVER = Caseless(
    r"\b(?:had never (?:existed|been)|never (?:before )?existed|did not exist|none (?:had"
    r" )?existed|from scratch|for the first time|from nothing|no such)\b"
)


def _never_before(pages: Sheets) -> Iterator[Candidate]:
    """Founded because there had been none, and yet there was one before."""
    for _, sheet, match in pages.first(_NEVER):
        if not sheet.dates:
            continue
        owner = concept(
            frozenset(token.lemma_.lower() for token in sheet.passage.tokens if token.pos_ in ("NOUN", "PROPN", "ADJ"))
        )
        when = nearest(sheet, *match.span()) or sheet.dates[0]
        if not owner:
            continue
        for other in pages:
            if other is sheet or not any(earlier.before(when) for earlier in other.dates):
                continue
            words = frozenset(re.findall(r"[a-z-]+", other.text.lower())) | {
                t.lemma_.lower() for t in other.passage.tokens
            }
            if concept(words) != owner:
                continue
            for earlier in other.dates:
                if (
                    earlier.before(when)
                    and earlier.relation in ("in", "on", "since", "during")
                    and (BORN.search(other.text) or LAW.search(other.text))
                ):
                    said = f"“{match.group()}” is said of “{sheet.written(when)}”"
                    why = f"{said}; something of the kind is told of “{other.written(earlier)}”"
                    question = "Is the earlier one of the same sort, and if so, which was the first?"
                    yield pair(sheet, match.span(), other, spot(earlier), why, question, 0.75)
                    break
