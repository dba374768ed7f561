"""Shapes that look like a report and are none: what a law, a rule or the run of the sentence only seems to say."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.report import Report, lemma_of
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import beside
from analysis.text.words import word_set


def apparent(report: Report) -> bool:
    """Whether a report is one in appearance only."""
    return (
        _impersonal(report)
        or _at_pleasure(report)
        or _relative_act(report)
        or _across_semicolon(report)
        or _held_thing(report)
        or _of_them(report)
    )


def _impersonal(report: Report) -> bool:
    """Nobody is "it" in "it follows that", "it is true that", "it would be foolish to say that"."""
    cue, speaker = report.cue, report.speaker
    if speaker is None or speaker.lower_ != "it":
        return False
    if lemma_of(cue) in words.IMPERSONAL_VERBS or cue.lower_ in ("'s", "’s", "is", "was"):
        return True
    above = cue.head
    if cue.tag_ == "VBN" and above.lemma_ == "hear":
        return True  # "we have heard it said that"
    graced = any(child.lower_ == "enough" for part in above.children for child in (part, *part.children))
    return (
        cue.dep_ in ("xcomp", "ccomp")
        and cue.tag_ == "VB"
        and above.lemma_ == "be"
        and any(child.dep_ == "acomp" for child in above.children)
        and not graced
    )


def _of_them(report: Report) -> bool:
    """Read "made 64 visits, all of them announced": a participle said of what the clause before counts."""
    cue, speaker, content = report.cue, report.speaker, report.content
    if speaker is None or content is None or content[1] > speaker.i or not cue.lower_.endswith("ed"):
        return False
    of = next((child for child in speaker.rights if child.lower_ == "of"), None)
    them = of is not None and any(child.lower_ in ("them", "these", "those", "which") for child in of.children)
    first = speaker.left_edge.i
    if (
        not them
        or speaker.lower_ not in _SHARES
        or beside(cue.doc[first], -1).text != ","
        or cue.nbor(-1).pos_ == "AUX"
    ):
        return False
    last = cue.doc[content[1] - 1]
    return last.tag_ in ("NNS", "CD") and last.dep_ in ("dobj", "pobj", "attr", "nummod")


_SHARES = word_set("all most both half many some several few none each one two three")
"""How many "of them"."""


def _at_pleasure(report: Report) -> bool:
    """Read "uses the money as it thinks best", "as he sees fit": the manner is whoever's, the words are not."""
    cue = report.cue
    if report.form != "clause" or report.content is None or report.content[0] > cue.i or cue.i + 1 >= len(cue.doc):
        return False
    after = beside(cue, 1).lower_
    as_clause = any(child.lower_ == "as" for child in cue.lefts)
    return as_clause and (after in words.FITTING or cue.lemma_ in ("please", "like", "wish"))


def _relative_act(report: Report) -> bool:
    """Read "may appeal to a judge, who rules within a day": the clause before is not what the judge rules."""
    cue = report.cue
    return (
        cue.dep_ == "relcl"
        and report.form == "clause"
        and report.content is not None
        and report.content[1] <= cue.i
        and any(child.tag_ in ("WP", "WDT") and child.dep_ == "nsubj" for child in cue.lefts)
    )


def _across_semicolon(report: Report) -> bool:
    """Whether a semicolon parts a verb from the words after it, which are then another sentence."""
    if report.content is None or report.content[0] <= report.cue.i or report.form != "clause":
        return False
    return any(token.text == ";" for token in report.cue.doc[report.cue.i : report.content[0]])


def _held_thing(report: Report) -> bool:
    """Read "holds a diploma, which …", "holds the seats, the Union having …": a thing is held, no view."""
    cue = report.cue
    if lemma_of(cue) != "hold" or report.content is None or report.form != "clause":
        return False
    return (
        any(child.dep_ == "dobj" and cue.i < child.i < report.content[0] for child in cue.children)
        or report.content[1] <= cue.i
    )


def inferred(verb: Token) -> bool:
    """Whether "which shows that" draws a conclusion from the clause before, not from the noun beside it."""
    which = next((child for child in verb.lefts if child.tag_ == "WDT" and child.dep_ == "nsubj"), None)
    if which is None or verb.dep_ != "relcl" or which.i == 0 or beside(which, -1).text != ",":
        return False
    return lemma_of(verb.head) not in sources.DOCUMENTS | sources.STUDIES
