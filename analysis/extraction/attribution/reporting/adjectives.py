"""Adjectives that report: "is confident that", "remains concerned about"."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.frame import with_to
from analysis.extraction.attribution.reporting.groups import hypothetical
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.what import clause_span, span_of
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase, subject_of

_PLACES = ("acomp", "ROOT", "conj", "oprd", "advcl", "ccomp", "relcl")
_TOWARDS = ("about", "over", "at", "by", "with", "of")


def adjective_reports(adjective: Token) -> list[Report]:
    """Read "is confident that", "remains concerned about", "was reluctant to"."""
    lemma = adjective.lower_
    if (lemma not in words.ADJECTIVES and lemma not in attitudes.STANCE_ADJECTIVES) or adjective.dep_ not in _PLACES:
        return []
    verb = adjective.head if adjective.dep_ in ("acomp", "oprd") else adjective
    if verb is not adjective and lemma_of(verb) not in words.LINKING:
        return []
    subject = subject_of(verb)
    if subject is None or not can_speak(subject) or (subject.lower_ == "it" and lemma in words.IMPERSONAL):
        return []
    content, form = _complement(adjective, verb)
    if content is None:
        return []
    helpers = [c.i for c in verb.children if c.dep_ in ("aux", "neg") and c.i < adjective.i and c.i > subject.i]
    return [
        Report(
            cue=adjective,
            group=(min(verb.i, adjective.i, *helpers), adjective.i + 1),
            source=noun_phrase(subject, exclude=[verb]),
            speaker=subject,
            content=content,
            form=form,
            asserted=form == "clause" and not hypothetical(verb),
        )
    ]


def _complement(adjective: Token, verb: Token) -> tuple[Range | None, str]:
    """What the adjective is said of, and its form: a clause, what follows a preposition, an infinitive."""
    lemma = adjective.lower_
    stance = attitudes.STANCE_ADJECTIVES.get(lemma, frozenset())
    both = [*adjective.children, *verb.children]
    clause = next((c for c in both if c.dep_ == "ccomp" and c.i > adjective.i), None)
    if clause is not None:
        return clause_span(clause, adjective), "clause"
    links = stance or _TOWARDS
    about = next((c for c in both if c.dep_ in ("prep", "agent") and c.i > adjective.i and c.lower_ in links), None)
    if about is not None and (stance or lemma in words.ADJECTIVES - words.ADJECTIVES_INFINITIVE):
        return span_of(adjective.doc, [about]), "object"
    to = next((c for c in adjective.children if c.dep_ == "xcomp" and with_to(c)), None)
    if to is not None and lemma in words.ADJECTIVES_INFINITIVE:
        return span_of(adjective.doc, [to]), "infinitive"
    return None, ""
