"""Pairs of passages, and who or what takes part in a deed."""

from __future__ import annotations

import re

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.dates import When
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.deed_words import AIMED, ANYONE, BREACHES, MAKING, SET_OUT
from analysis.comparison.tensions.times.things import Thing
from analysis.extraction.parse.grammar import AUXILIARY


def pair(
    one: Sheet, place: tuple[int, int], other: Sheet, against: tuple[int, int], why: str, question: str, strength: float
) -> Candidate:
    """A candidate of two sentences, or of two parts of one."""
    a, b = one.passage.span, other.passage.span
    if one is other:
        low, high = sorted((place, against))
        cut = max(one.text.rfind(mark, low[1], high[0]) for mark in ",;")
        cut = cut if cut > 0 else high[0]
        first, second = one.passage.halves(cut)
        a, b = (first, second) if place == low else (second, first)
    triggers = one.passage.place(*place), other.passage.place(*against)
    return Candidate.of("chronology", strength, (a, b), triggers, why, question)


def ahead(verb: Token) -> bool:
    """Whether a verb tells what is still to come: "will be opened", "is intended to finish", not "began to work"."""
    helpers = [one for one in verb.children if one.dep_ in AUXILIARY]
    if any(one.tag_ == "MD" for one in helpers):
        return True
    return any(one.tag_ == "TO" for one in helpers) and verb.head.lemma_.lower() not in SET_OUT


def perfect(verb: Token) -> bool:
    """Whether a verb stands in the present perfect, which dates nothing: "has been established by a court"."""
    return any(one.dep_ == "aux" and one.lower_ in ("has", "have") for one in verb.children)


def spot(when: When) -> tuple[int, int]:
    """Where a date stands."""
    return when.start, when.end


def takes_part(one: Thing) -> bool:
    """Whether a thing in a dated clause is there at the time: doer, means, place, whose deed it is."""
    token: Token = one.token
    if token.dep_ == "attr" and any(child.lower_ == "it" for child in token.head.lefts):
        return True  # "it was the Company that gave shelter"
    if token.dep_ in ("dobj", "attr", "oprd") and token.head.lemma_.lower() in MAKING:
        return False
    while token.dep_ in ("pobj", "poss", "conj", "compound", "appos", "pcomp") or token.dep_ == "prep":
        if token.dep_ == "prep" and token.lower_ in AIMED:
            return False
        if token.lemma_.lower() in BREACHES:
            return True  # nobody breaks a rule that is still to come
        if (
            token.pos_ in ("NOUN", "PROPN")
            and token.lemma_.lower() in ("creation", "establishment", "idea", "plan", "law", "act", "bill", "member")
            and token is not one.token
        ):
            return False
        if token.head == token:
            break
        token = token.head
    return token.dep_ not in ("dobj", "attr", "oprd") or token.head.lemma_.lower() not in MAKING


def anyone(sheet: Sheet, cue: re.Match[str]) -> bool:
    """Whether a stretch of time is a condition: "every person who has paid for thirty years"."""
    tops = {one.i: one for token in sheet.passage.words(*cue.span()) for one in (token, *token.ancestors)}.values()
    heads = [one.head for one in tops if one.dep_ in ("relcl", "acl")]
    return any(child.lower_ in ANYONE for one in heads for child in one.lefts) or any(
        one.lower_ in ANYONE for one in heads
    )
