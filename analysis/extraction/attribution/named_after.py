"""Speakers named only behind their words: "The wall was sound. That, at least, is what the Office says."."""

from __future__ import annotations

from spacy.tokens import Span, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, subject_of
from analysis.extraction.parse.source_words import FIRST_PERSON
from analysis.text.words import DEMONSTRATIVES

_POINTING = DEMONSTRATIVES | {"so"}


def named_after(sentence: Span) -> Token | None:
    """Who is said to have said the sentence before, or None.

    Read are "That, at least, is what the Office says", "Such is the view of the Office", "So says the Office".
    """
    first = next((token for token in sentence if not token.is_punct and not token.is_space), None)
    if first is None or first.lower_ not in _POINTING or any(child.dep_ == "neg" for child in sentence.root.children):
        return None
    main = sentence.root
    who = _of_words(main) if main.lemma_ == "be" else _so_says(main, first)
    known = who is not None and can_speak(who) and who.lower_ not in FIRST_PERSON and who.tag_ != "PRP$"
    return who if known else None


def _of_words(be: Token) -> Token | None:
    """Whoever says "what" is behind a verb of being, or whose view it is."""
    for child in be.rights:  # "Such is the view": the view passes for the subject
        what = any(one.lower_ == "what" for one in child.lefts)
        if what and child.dep_ in ("ccomp", "attr", "advcl") and lemma_of(child) in words.SPEECH | words.THOUGHT:
            return subject_of(child)
        if child.dep_ in ("attr", "nsubj") and lemma_of(child) in turns.PUT_FORWARD:
            return holder_of(child)
    return None


def _so_says(verb: Token, first: Token) -> Token | None:
    """Whoever stands behind the verb in "So says the Office"."""
    if first.lower_ != "so" or verb.i != first.i + 1 or lemma_of(verb) not in words.SPEECH:
        return None
    behind = (child for child in verb.rights if child.dep_ in ("nsubj", "dobj", "attr"))
    return next((child for child in behind if child.pos_ in ("NOUN", "PROPN")), None)
