"""Every report of one parsed text."""

from __future__ import annotations

from spacy.tokens import Doc

from analysis.extraction import speech_words as words
from analysis.extraction.reporting.adjectives import adjective_reports
from analysis.extraction.reporting.nouns import demand_reports, noun_reports
from analysis.extraction.reporting.phrases import according
from analysis.extraction.reporting.report import Report
from analysis.extraction.reporting.verbs import verb_reports


def reports(doc: Doc) -> list[Report]:
    """Find the reports of one parsed text, in the order of their cues."""
    found: list[Report] = []
    for token in doc:
        if token.pos_ in ("VERB", "AUX"):
            found += according(token) or verb_reports(token)
        elif token.lower_ in ("according", "per"):
            found += according(token)
        elif token.pos_ == "NOUN":
            found += noun_reports(token) or demand_reports(token)
        elif token.pos_ == "ADJ":
            # the tagger takes a rare verb for an adjective ("observers affirm that")
            known = token.lower_ in words.SPEECH or token.lower_ in words.THOUGHT
            mistaken = known and {"nsubj", "ccomp"} <= {child.dep_ for child in token.children}
            found += verb_reports(token) if mistaken else adjective_reports(token)
    return found
