"""Quotations without a cue of their own whose speaker a sentence beside them tells.

Before them: "The chair of the pilots was next. “The quay is dark.”", "Maria lives by the quay. “I hear it all night.”"
Behind them: "So wrote Tom Poe in May.", "These are the words of a pilot.", "With these words she left."
"""

from __future__ import annotations

import re

from spacy.tokens import Span, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.openings import opener
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS, beside
from analysis.extraction.parse.model import Parsed
from analysis.text.places import Place
from analysis.text.words import DEMONSTRATIVES, word_set

_OWN = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us)\b")
"""Whoever says so of himself is not the author, where the sentence before has brought somebody in."""

_FLOOR = word_set("floor word turn microphone stand pen")
_TAKING = word_set("take have get seize ask rise follow begin open close come write stand")
"""How somebody comes to speak ("took the floor", "was next", "rose to reply")."""


def spoken_before(one: Parsed, source: str, quote: Place, voices: Voices) -> Attributed | None:
    """A quotation that opens a sentence, as the words of whomever the sentence before it brings in to speak.

    Args:
        one: the unit it stands in.
        source: the text.
        quote: the quotation with its marks.
        voices: the names of the text.
    """
    sentence = next((each for each in reversed(list(one.doc.sents)) if _ends_before(one, each, source, quote)), None)
    if sentence is None:
        return None
    subject = _brought_in(sentence.root)
    if subject is None:
        owned = _OWN.search(source, *quote)
        subject = next((c for c in sentence.root.lefts if c.dep_ in SUBJECTS), None) if owned else None
        if subject is None or subject.pos_ == "PRON" or not can_speak(subject) or lemma_of(subject) in sources.BODIES:
            return None
    return _said(one, subject, quote, voices)


def told_behind(one: Parsed, voices: Voices, quote: Place) -> Attributed | None:
    """A quotation as the words of whomever the first sentence behind it names as their speaker, or None.

    Args:
        one: the unit that begins behind the quotation.
        voices: the names of the text.
        quote: the quotation with its marks.
    """
    first = next(iter(one.doc.sents), None)
    speaker = _named_behind(first) if first is not None else None
    return _said(one, speaker, quote, voices) if speaker is not None else None


def told_in_next(one: Parsed, source: str, quote: Place, voices: Voices) -> Attributed | None:
    """As :func:`told_behind`, where the sentence stands in the unit of the quotation."""
    sentence = next((each for each in one.doc.sents if _begins_behind(one, each, source, quote)), None)
    speaker = _named_behind(sentence) if sentence is not None else None
    return _said(one, speaker, quote, voices) if speaker is not None else None


def _brought_in(verb: Token) -> Token | None:
    """Whoever a sentence gives the floor to."""
    subject = opener(verb, past=False)
    if subject is not None:
        return subject
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    if subject is None or subject.lower_ in sources.FIRST_PERSON or not can_speak(subject):
        return None
    behind = verb.doc[verb.i + 1 : verb.sent.end]
    if verb.lemma_ == "be":
        return subject if beside(verb, 1).lower_ in ("next", "first", "last") else None
    floor = lemma_of(verb) in _TAKING and any(token.lemma_ in _FLOOR for token in behind)
    rose = verb.lemma_ in ("rise", "write", "follow") and not any(c.dep_ in ("dobj", "ccomp") for c in verb.rights)
    return subject if floor or rose else None


def _named_behind(sentence: Span) -> Token | None:
    """Whoever a sentence names as the speaker of what stands before it."""
    first = next((token for token in sentence if not token.is_space and not token.is_punct), None)
    if first is None:
        return None
    following = beside(first, 1)
    if first.lower_ in ("so", "thus") and following.pos_ == "VERB" and lemma_of(following) in words.SPEECH | {"speak"}:
        return next((t for t in sentence if t.i > following.i and t.pos_ in ("NOUN", "PROPN") and _heads(t)), None)
    if first.lower_ in DEMONSTRATIVES and following.lemma_ == "be":
        word = next((t for t in sentence if t.lemma_ in turns.WORDINGS and t.i > following.i), None)
        if word is not None:
            owner = next((c for c in word.children if c.dep_ == "poss"), None)
            of = next((c for c in word.rights if c.lower_ in ("of", "by", "from")), None)
            owner = owner or (next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None)
            return owner if owner is not None and can_speak(owner) else None
        asks = next((t for t in sentence if t.i == following.i + 1 and t.lower_ in ("how", "what")), None)
        return _subject_behind(sentence, asks) if asks is not None else None
    if (
        first.lower_ == "with"
        and following.lower_ in DEMONSTRATIVES
        and beside(first, 2).lower_ in ("words", "remarks")
    ):
        return _subject_behind(sentence, first)
    return None


def _subject_behind(sentence: Span, first: Token) -> Token | None:
    found = (t for t in sentence if t.i > first.i and t.dep_ == "nsubj" and t.tag_ not in ("WP", "WDT"))
    speaker = next(found, None)
    spoken = speaker is not None and speaker.lower_ not in sources.FIRST_PERSON and can_speak(speaker)
    return speaker if spoken else None


def _heads(token: Token) -> bool:
    return token.dep_ not in ("compound", "poss", "amod") and can_speak(token)


def _said(one: Parsed, speaker: Token, quote: Place, voices: Voices) -> Attributed | None:
    span = noun_phrase(speaker)
    place = one.unit.span(one.doc[span[0]].idx, one.doc[span[1] - 1].idx + len(one.doc[span[1] - 1]))
    if place is None:
        return None
    voice, kind = voices.name(one.doc, span, speaker, place[0])
    if kind not in ("person", "organisation", "group"):
        return None
    return Attributed(
        content=quote, source=place, cue=None, voice=voice, voice_kind=kind, quoted=True, form="quotation", phrase=place
    )


def _ends_before(one: Parsed, sentence: Span, source: str, quote: Place) -> bool:
    place = one.unit.span(sentence.start_char, sentence.end_char)
    return place is not None and place[1] <= quote[0] + 1 and not source[place[1] : quote[0]].strip()


def _begins_behind(one: Parsed, sentence: Span, source: str, quote: Place) -> bool:
    place = one.unit.span(sentence.start_char, sentence.end_char)
    return place is not None and place[0] >= quote[1] - 1 and not source[quote[1] : place[0]].strip()
