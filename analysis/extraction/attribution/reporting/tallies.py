"""Verbs by which somebody gives a figure of their own: "the Chamber counts twelve firms", an index that ranks."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.groups import verb_group
from analysis.extraction.attribution.reporting.report import Report, lemma_of
from analysis.extraction.attribution.reporting.who import noun_phrase
from analysis.extraction.parse import source_words as sources


def tally(verb: Token, lemma: str) -> Report | None:
    """Read "the Chamber counts twelve firms", "the Institute arrives at fourteen": somebody's own figure."""
    ranked = _ranking(verb, lemma)
    if ranked is not None:
        return ranked
    at = next((c for c in verb.rights if c.lower_ == "at"), None) if lemma in ("arrive", "come") else None
    if (lemma not in words.TALLYING and at is None) or verb.tag_ not in ("VBZ", "VBP"):
        return None
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if subject is None:
        return None
    if lemma_of(subject) not in sources.STUDIES and (subject.pos_ != "PROPN" or subject.lower_ not in sources.BODIES):
        return None
    place = verb if at is None else at
    figure = next((c for c in place.rights if c.dep_ in ("dobj", "pobj")), None)
    if figure is None or not any(one.like_num for one in figure.subtree):
        return None
    return _told(verb, subject, (place.i + 1, figure.right_edge.i + 1))


def _ranking(verb: Token, lemma: str) -> Report | None:
    """Read "the Harbour Index moved us up to fourth place": what a named index finds."""
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    ranks = lemma in words.RANKING and any(c.dep_ in ("dobj", "prep", "oprd") for c in verb.rights)
    if not ranks or subject is None or subject.pos_ != "PROPN" or subject.lower_ not in words.INDEXES:
        return None
    return _told(verb, subject, (verb.i + 1, max(c.right_edge.i for c in verb.rights if not c.is_punct) + 1))


def _told(verb: Token, subject: Token, content: tuple[int, int]) -> Report:
    """What a study or an index finds, tokens ``content`` of the Doc."""
    return Report(
        cue=verb,
        group=verb_group(verb),
        source=noun_phrase(subject, exclude=[verb]),
        speaker=subject,
        content=content,
        form="predicate",
    )
