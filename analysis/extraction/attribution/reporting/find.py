"""Every report of one parsed text."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.adjectives import adjective_reports
from analysis.extraction.attribution.reporting.apparent import apparent
from analysis.extraction.attribution.reporting.interruptions import interruptions
from analysis.extraction.attribution.reporting.nouns import (
    demand_reports,
    noun_reports,
    partisan_reports,
    standpoint_reports,
)
from analysis.extraction.attribution.reporting.phrases import according, hearsay, opinions
from analysis.extraction.attribution.reporting.report import Report
from analysis.extraction.attribution.reporting.separate import separated
from analysis.extraction.attribution.reporting.sourced import sourced
from analysis.extraction.attribution.reporting.verbs import records_show, verb_reports
from analysis.extraction.attribution.reporting.who import whole_phrase


def reports(doc: Doc) -> list[Report]:
    """Find the reports of one parsed text, in the order of their cues."""
    between = [*interruptions(doc), *sourced(doc)]
    read = frozenset(place for report in between for place in (report.cue.i, report.group[1] - 1))
    found = [one for token in doc if token.i not in read for one in _reports_of(token) if not apparent(one)]
    found += between
    found += opinions(doc)
    found = [one for one in found if not _only_measures(one.cue)]
    found.sort(key=lambda report: (report.cue.i, report.group))
    cues = frozenset(report.cue.i for report in found if report.content)
    return [_with_phrase(report, cues) for report in separated(found)]


def _reports_of(token: Token) -> list[Report]:
    if token.lower_ == "according":
        return according(token)
    if token.lower_ in words.HEARSAY:
        return hearsay(token)
    if token.dep_ == "acomp" and token.lower_ in attitudes.STANCE_ADJECTIVES:
        return adjective_reports(token)
    if token.pos_ in ("VERB", "AUX"):
        return verb_reports(token)
    if token.pos_ == "NOUN" and token.lower_ in ("show", "shows"):
        return records_show(token)
    if token.pos_ == "NOUN" and token.dep_ == "ROOT" and _takes_clause(token):
        return verb_reports(token)  # "analysts estimate that": the tagger takes the verb for the noun
    if token.pos_ == "NOUN":
        return noun_reports(token) or demand_reports(token) or standpoint_reports(token) or partisan_reports(token)
    if token.pos_ == "ADJ":
        # the tagger takes a rare verb for an adjective ("observers affirm that")
        known = token.lower_ in words.SPEECH or token.lower_ in words.THOUGHT
        mistaken = known and {"nsubj", "ccomp"} <= {child.dep_ for child in token.children}
        return verb_reports(token) if mistaken else adjective_reports(token)
    return []


def _only_measures(cue: Token) -> bool:
    """Whether a word of saying only sets a measure, or is done by whoever a preposition brings in.

    "Higher than projected in the report", "work with partners to stress the need": nobody is told to have said it.
    """
    if any(child.lower_ == "than" and child.i < cue.i for child in cue.lefts):
        return True
    own = any(child.dep_ == "nsubj" for child in cue.lefts)
    return cue.dep_ == "pcomp" and cue.head.lower_ == "with" and own and any(one.tag_ == "TO" for one in cue.lefts)


def _takes_clause(token: Token) -> bool:
    known = token.lower_ in words.SPEECH | words.EVIDENCE
    return known and {"nsubj", "ccomp"} <= {child.dep_ for child in token.children}


def _with_phrase(report: Report, cues: frozenset[int]) -> Report:
    if report.source is None or report.speaker is None:
        return report
    return replace(report, phrase=whole_phrase(report.speaker, report.source, (report.group, report.content), cues))
