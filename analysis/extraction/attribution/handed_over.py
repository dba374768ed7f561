"""Whoever a text gives the word to in a paragraph, before it prints what they say in the next.

"We asked Jane Roe, who heads the league, to say what she thinks, and promised to change nothing. Here it is." Behind
such sentences a paragraph that opens with a quotation mark is hers, and so are those that go on with it, although none
of them has a cue of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Span, Token

from analysis.extraction.attribution import speech_words as speech
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.attribution.reporting.agents import holder_of
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS
from analysis.extraction.parse.model import Parsed
from analysis.text.words import word_set

_ASKING = word_set("ask invite request beg beseech urge let allow leave commission challenge persuade")
"""What is done to somebody who is given the word."""

_TELLING = speech.SPEECH | word_set("speak put set think talk sum give share send judge look describe assess review")
"""What somebody is then to do; "to come", "to repair the pier" give nobody the word."""

_FOR = turns.VIEWS | turns.WORDINGS | sources.SUBMITTED | word_set("thought statement contribution line word")
"""What somebody is asked for who is given the word ("asked the Bishop for a comment")."""

_NOBODY = frozenset(("nobody", "none"))

_POINTS = re.compile(
    r"\W*(?:(?:and|so)\s+)?(?:here(?:\s+(?:is|are|they|it|follows?)\b|[’']s\b)|below\b|what\s+follows\b|the\s+following\b"
    r"|(?:this|these|those)\s+(?:is|are|was|were)\b"
    r"|(?:his|her|their|its|the)\s+[a-z]+\s+(?:follows?|reads?|runs?|said|went|was\s+this|is\s+this)\b"
    r"|(?:he|she|they|it)\s+(?:wrote|writes?|answered|replied|said|reads?|sent\s+us)\b)",
    re.IGNORECASE,
)
"""A short sentence that points at the words below it."""

_PRINTED = re.compile(
    r"\b(?:below|in\s+full|follows?|as\s+follows|word\s+for\s+word|unabridged|reads|runs|uncut"
    r"|without\s+(?:a\s+|any\s+|further\s+)?(?:cuts?|changes?|comments?|cutting|changing|shortening))\b",
    re.IGNORECASE,
)
"""What is said of words that are printed as they are."""

_SHORT = 14
"""Tokens of a sentence that only points."""

_POINTING_AT_MOST = 2
"""So many sentences may point, behind the one that names the speaker."""


def word_given(sentences: Sequence[Span]) -> Token | None:
    """Whoever the last sentences of a paragraph give the word to, or None.

    Args:
        sentences: the sentences of the paragraph, in order.
    """
    for pointing, sentence in enumerate(reversed(sentences)):
        points = len(sentence) <= _SHORT and _POINTS.match(sentence.text) is not None
        speaker = _asked(sentence) or _printed(sentence, points=points)
        if speaker is not None:
            return speaker if speaker.lower_ not in sources.FIRST_PERSON and can_speak(speaker) else None
        if not points or pointing == _POINTING_AT_MOST:
            return None
    return None


def handed_over(one: Parsed, voices: Voices) -> Attributed | None:
    """Whoever a paragraph gives the word to, as an attribution whose words are still to come; or None.

    Args:
        one: the paragraph.
        voices: the names of the text.
    """
    speaker = word_given(list(one.doc.sents))
    if speaker is None:
        return None
    span = noun_phrase(speaker)
    end = one.unit.span(0, len(one.unit.text))
    place = one.unit.span(one.doc[span[0]].idx, one.doc[span[1] - 1].idx + len(one.doc[span[1] - 1]))
    cue = one.unit.span(speaker.head.idx, speaker.head.idx + len(speaker.head))
    if place is None or end is None:
        return None
    voice, kind = voices.name(one.doc, span, speaker, place[0])
    if kind not in ("person", "organisation", "group"):
        return None
    return Attributed(
        content=(end[1], end[1]),
        source=place,
        cue=cue,
        voice=voice,
        voice_kind=kind,
        quoted=True,
        form="quotation",
        phrase=place,
    )


def _asked(sentence: Span) -> Token | None:
    """Whoever a sentence asks to say something, or for a word."""
    for verb in sentence:
        if verb.pos_ != "VERB" or lemma_of(verb) not in _ASKING:
            continue
        if any(child.dep_ == "neg" or child.lower_ in _NOBODY for child in verb.children):
            continue
        passive = any(child.dep_ == "auxpass" for child in verb.lefts)
        if passive:
            whom = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
        else:
            whom = next((child for child in verb.rights if child.dep_ in ("dobj", "dative")), None)
        for child in verb.rights:
            telling = lemma_of(child) in _TELLING and child.tag_ == "VB"
            if child.dep_ in ("ccomp", "xcomp") and telling:
                own = next((c for c in child.lefts if c.dep_ in SUBJECTS), None)
                if own is not None or whom is not None:
                    return own if own is not None and not passive else whom
            words = child.children if child.dep_ == "prep" and child.lower_ == "for" else ()
            if whom is not None and any(lemma_of(thing) in _FOR for thing in words if thing.dep_ == "pobj"):
                return whom
    return None


def _printed(sentence: Span, *, points: bool) -> Token | None:
    """Whose words a sentence says to be printed below ("This is what she wrote us", "Her letter follows")."""
    if points:
        said = (t for t in sentence if t.dep_ == "nsubj" and lemma_of(t.head) in speech.SPEECH | {"send", "think"})
        speaker = next((t for t in said if any(c.lower_ == "what" for c in t.head.lefts)), None)
        if speaker is not None:
            return speaker
    if not points and not _PRINTED.search(sentence.text):
        return None
    papers = _FOR | sources.DOCUMENTS
    return next((who for t in sentence if lemma_of(t) in papers and (who := holder_of(t)) is not None), None)
