"""What is counted: the noun phrase behind a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.lemmas import cut_plural
from analysis.comparison.tensions.numbers.number_words import DETERMINERS, NO_NOUN, POINTED, TIME
from analysis.comparison.tensions.read.passages import Passage
from analysis.extraction.parse.grammar import beside

NounPhrase = tuple[str, frozenset[str], str]
"""The lemma of the head, the lemmas of its modifiers, and what "of" says of the whole: "the", "them" or ""."""


_NUMBER_OF = re.compile(r"\s+of (?:the|all)(?P<numbers> (?:total |overall |whole )?(?:number|count|total))(?= of\b)")
"""Between a share and what is numbered: "18 percent of the total number of deputies" is a share of deputies."""

_LONGEST = 10
"""Words of a noun phrase that are looked at."""


def share_of(passage: Passage, end: int) -> NounPhrase:
    """What a share is a share of: the noun after "of", and after "the number of" before it."""
    if re.match(r"\s+(?:of|the)\b", passage.text[end:]):
        numbered = _NUMBER_OF.match(passage.text, end)
        return noun_behind(passage, numbered.end("numbers") if numbered else end)
    return "", frozenset(), ""


def noun_behind(passage: Passage, end: int) -> NounPhrase:
    """The noun phrase that begins at ``end``, or the "of" before it alone."""
    tokens = passage.after(end)
    unit = _hyphened_unit(tokens)
    if unit:
        return unit, frozenset(), ""
    of = ""
    position = 0
    while position < len(tokens) and tokens[position].lower_ in DETERMINERS:
        word = tokens[position].lower_
        if word == "of":
            of = "the"
        elif word in ("these", "those") and _bare(tokens, position + 1):
            return "", frozenset(), "them"
        position += 1
    if position < len(tokens) and of and tokens[position].lower_ in ("them", "whom", "which", "us", "it"):
        return "", frozenset(), "them"
    phrase = _phrase(tokens[position : position + _LONGEST])
    if len(phrase) > 1 and phrase[-1].lower_ in NO_NOUN:
        phrase.pop()  # "two countries tonight"
    if not phrase or phrase[-1].lower_ in NO_NOUN or _says_when(phrase):
        return "", frozenset(), of
    if phrase[0].tag_ in ("VBN", "VBG") and phrase[0].dep_ not in ("amod", "compound"):
        return "", frozenset(), of
    if len(phrase) > 1 and phrase[-1].dep_ == "ROOT" and phrase[-2].tag_ == "NNS":
        phrase.pop()  # "36 libraries lends": a verb that the model takes for a noun
    if len(phrase) == 1 and phrase[0].dep_ == "ROOT" and POINTED.match(passage.text[:end]):
        return "", frozenset(), of  # "of these, 540 patrol on foot"
    if of and phrase[-1].lemma_.lower() in TIME:
        return "", frozenset(), of  # "the 10,000 of the year before"
    head = re.split(r"[,;:]", phrase[-1].lemma_.lower())[0]  # "members,48": a lost blank
    return cut_plural(head), frozenset(t.lemma_.lower() for t in phrase[:-1] if t.is_alpha), of


def _says_when(phrase: Sequence[Token]) -> bool:
    """Whether a phrase tells of a time instead of what is counted: "$70 billion last year"."""
    return phrase[0].lower_ in ("last", "next", "this", "past") and phrase[-1].lemma_.lower() in TIME


def _hyphened_unit(tokens: Sequence[Token]) -> str:
    """What a number counts that a hyphen ties to it: members in "a 12-member council", years in "a 5-year term"."""
    tied = len(tokens) > 1 and tokens[0].text == "-" and not tokens[0].whitespace_ and tokens[1].pos_ == "NOUN"
    return cut_plural(tokens[1].lemma_.lower()) if tied else ""


def _phrase(tokens: Sequence[Token]) -> list[Token]:
    """The first of some tokens that make a noun phrase, up to its last noun; empty where they begin none."""
    phrase: list[Token] = []
    for token in tokens:
        hyphen = token.i + 1 < len(token.doc) and beside(token, 1).text == "-" and token.is_alpha
        last = phrase[-1] if phrase else None
        if token.pos_ == "NUM" and not hyphen and token.text != "-":
            break  # "5 billion two years ago"
        if token.tag_ == "POS" and last is not None and last.lemma_.lower() in TIME:
            break  # "five weeks' notice": the weeks are counted
        if token.pos_ in ("NOUN", "PROPN") or hyphen or token.text == "-" or (last is not None and last.text == "-"):
            phrase.append(token)  # also "state-owned", "well-known"
        elif token.pos_ == "ADJ" or token.tag_ in ("VBN", "VBG", "POS"):
            tied = len(phrase) > 1 and phrase[-2].text == "-"  # "long-term public goals"
            if last is not None and last.pos_ in ("NOUN", "PROPN") and token.tag_ != "POS" and not tied:
                break
            phrase.append(token)
        else:
            break
    while phrase and phrase[-1].pos_ not in ("NOUN", "PROPN"):
        phrase.pop()
    return phrase


def _bare(tokens: Sequence[Token], position: int) -> bool:
    return position >= len(tokens) or tokens[position].pos_ not in ("NOUN", "PROPN", "ADJ", "NUM")
