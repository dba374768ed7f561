"""The dates a parsed text mentions, each with the tense of the clause around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS
from analysis.extraction.parse.model import Parsed
from analysis.presentation.mention import FUTURE, NAME, PAST, PERIOD_OF, PLANNED, PRESENT, Mention
from analysis.text.words import MONTHS, word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

YEAR = re.compile(r"(?<![\d,.$])(1[89]\d\d|20\d\d)(?![\d%]|[.,]\d)")
PERIOD = re.compile(r"(?:1[89]\d\d|20\d\d)s?\s*(?:[-–—/]|to|and|until)\s*(?:1[89]\d\d|20\d\d)")
DECADE = re.compile(r"(?:1[89]\d\d|20\d\d)s")
NOW = re.compile(
    r"\b(today|nowadays|currently|presently|at present|recently|so far|to date"
    r"|(?<!\bby )(?<!\bup to )(?<!until )(?<!\btill )(?<!\bfrom )(?<!\bjust )now(?! that\b| and (?:then|again)\b)"
    r"|(?:this|last|next) (?:year|month|week|spring|summer|autumn|fall|winter|January|February|March|April|May|June"
    r"|July|August|September|October|November|December))\b",
    re.IGNORECASE,
)
"""Words whose date is that of the writing."""

WHEN_OR_WHERE = frozenset(("in", "at", "during", "on", "after", "following", "since", "before"))
"""Prepositions under which a dated noun tells when or where the clause happens."""

COMPARING = frozenset(("than", "compared", "against", "below", "above"))
"""Words that set another time beside that of the clause ("lower than in 2019")."""

WENT = frozenset(("up", "down"))
"""Words behind which "from" does the same ("26 months, down from 31 in 2019")."""

PARTS = frozenset(MONTHS) | word_set(
    "beginning start first half quarter middle mid end close spring summer autumn fall winter course"
)
"""Parts of a year: what happens in one happens in the year."""


def mentions(parsed: Sequence[Parsed], source: str) -> tuple[Mention, ...]:
    """Every year and every word for "now" of a parsed text, in reading order; page furniture is left out."""
    found: dict[int, Mention] = {}
    for one in parsed:
        if one.unit.kind == "furniture":
            continue
        periods = [match.span() for pattern in (PERIOD, DECADE) for match in pattern.finditer(one.doc.text)]
        for pattern in (YEAR, NOW):
            for match in pattern.finditer(one.doc.text):
                place = one.unit.span(*match.span())
                token = _token(one, match.start())
                if place is None or token is None:
                    continue
                year = int(match.group()) if pattern is YEAR else None
                inside = any(start <= match.start() < end for start, end in periods)
                told = "now" if year is None else PERIOD_OF if inside else told_as(token)
                decade = DECADE.match(one.doc.text, match.start()) if year else None
                found[place[0]] = Mention(
                    start=place[0],
                    end=place[1],
                    words=(decade or match).group(),
                    year=year,
                    until=year + 9 if year and decade else None,
                    told=told,
                    paragraph=one.unit.paragraph,
                    sentence=_sentence(one, token, source),
                )
    return tuple(found[start] for start in sorted(found))


def told_as(token: Token) -> str:
    """How the clause around a year tells it: by the tense of the first verb above it.

    A year that dates a noun ("the amendments of 1998") dates the clause only where the noun itself says when or where
    ("in his 1998 address"). A year since which something is so had begun, though what is so is told as present. A year
    that something is compared with is another than the clause's, whose present or future says nothing of it.
    """
    step, begun, beside = token, False, False
    while step.head != step and step.pos_ not in ("VERB", "AUX"):
        begun = begun or step.lower_ == "since"
        beside = beside or step.lower_ in COMPARING or (step.lower_ == "from" and step.head.lower_ in WENT)
        if step.dep_ == "prep" and step.head.lower_ in PARTS and step.head.dep_ in ("pobj", "npadvmod"):
            step = step.head.head  # "by the end of 2023"
            continue
        of_noun = step.dep_ == "prep" and step.head.pos_ in ("NOUN", "PROPN", "NUM")
        if of_noun or (step.pos_ in ("NOUN", "PROPN") and step.dep_ != "npadvmod" and not _says_when(step, token)):
            return NAME
        step = step.head
    told = _tense(step)
    if beside and told != PAST:
        return NAME
    return PAST if begun and told == PRESENT else told


def _says_when(noun: Token, year: Token) -> bool:
    if noun == year:
        return True
    return noun.dep_ == "pobj" and noun.head.lower_ in WHEN_OR_WHERE


def _tense(verb: Token) -> str:
    """The tense of a clause, by its verb or, for an infinitive in it, the verb above."""
    helpers = [child for child in verb.children if child.dep_ in AUXILIARY]
    if any(child.lower_ in ("will", "shall", "'ll", "wo") for child in helpers):
        return FUTURE
    if any(child.lower_ == "to" for child in helpers):
        return PLANNED
    finite = next((word for word in (*helpers, verb) if word.tag_ in FINITE_TAGS), None)
    if finite is None:
        return PAST if verb.tag_ == "VBN" else NAME
    perfect = finite != verb and finite.lemma_ == "have"
    return PAST if finite.tag_ == "VBD" or perfect else PRESENT


def _sentence(one: Parsed, token: Token, source: str) -> str:
    place = one.unit.span(token.sent.start_char, token.sent.end_char)
    return " ".join(source[slice(*place)].split()) if place else ""


def _token(one: Parsed, offset: int) -> Token | None:
    return next((token for token in one.doc if token.idx <= offset < token.idx + len(token)), None)
