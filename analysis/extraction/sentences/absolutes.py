"""A phrase with "being" or "having been" said alone, as the sentence it is short for."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.parse.grammar import FINITE_TAGS, SUBJECTS, WH_TAGS, YEAR, is_finite
from analysis.extraction.parse.noun_phrases import NOUNS, is_plural
from analysis.extraction.sentences.clauses import Piece

_FORMS = {"being": ("is", "are", "was", "were"), "having": ("has", "have", "had", "had")}

_UNDER = frozenset(["compound", "nmod", "poss", "pobj"])


def alone(doc: Doc, piece: Piece, sentence: Tokens) -> str:
    """The phrase with a finite verb ("the offices having been closed": "… have been closed"), or "" where it has one.

    It has the time of the sentence before it; what has happened in a year is past.
    """
    words = doc[piece.start : piece.end]
    verb = next((one for one in words[1:] if one.lower_ in _FORMS), None)
    if verb is None or any(is_finite(one) or one.tag_ in WH_TAGS for one in doc[piece.start : verb.i + 1]):
        return ""
    if doc[verb.i - 1].pos_ == "ADP":
        return ""  # "without being able to read"
    subject = _subject(doc, piece.start, verb)
    main = next((one for one in doc[sentence.start : piece.start] if one.tag_ in FINITE_TAGS), None)
    if subject is None or main is None or any(one.dep_ in ("prep", "mark") for one in (words[0], verb)):
        return ""
    dated = verb.lower_ == "having" and any(YEAR.fullmatch(one.text) for one in words)
    helper = _FORMS[verb.lower_][2 * (main.tag_ == "VBD" or dated) + is_plural(subject)]
    denied = doc[verb.i - 1].lower_ == "not"
    named = doc[piece.start : verb.i - denied].text
    return f"{named} {helper} {'not ' * denied}{doc[verb.i + 1 : piece.end].text}"


def _subject(doc: Doc, start: int, verb: Token) -> Token | None:
    """The subject of a participle, by the parse, or the first noun before it that belongs to no other."""
    own = (one for one in (*verb.lefts, *verb.head.lefts) if one.dep_ in SUBJECTS and start <= one.i < verb.i)
    nouns = [one for one in doc[start : verb.i] if one.pos_ in NOUNS]
    return next(own, None) or next((one for one in nouns if one.dep_ not in _UNDER), nouns[-1] if nouns else None)
