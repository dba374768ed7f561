"""Adjectives that report: "is confident that", "remains concerned about"."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction import attitude_words as attitudes
from analysis.extraction import speech_words as words
from analysis.extraction.reporting.groups import hypothetical
from analysis.extraction.reporting.report import Range, Report, lemma_of
from analysis.extraction.reporting.what import clause_span, span_of
from analysis.extraction.reporting.who import can_speak, noun_phrase, subject_of


def adjective_reports(adjective: Token) -> list[Report]:
    """Read "is confident that", "remains concerned about", "was reluctant to"."""
    lemma = adjective.lower_
    stance = attitudes.STANCE_ADJECTIVES.get(lemma, frozenset())
    if (lemma not in words.ADJECTIVES and not stance) or adjective.dep_ not in (
        "acomp",
        "ROOT",
        "conj",
        "oprd",
        "advcl",
        "ccomp",
        "relcl",
    ):
        return []
    verb = adjective.head if adjective.dep_ in ("acomp", "oprd") else adjective
    if verb is not adjective and lemma_of(verb) not in (
        "be",
        "remain",
        "seem",
        "feel",
        "appear",
        "become",
        "sound",
        "stay",
    ):
        return []
    subject = subject_of(verb)
    if subject is None or not can_speak(subject) or (subject.lower_ == "it" and lemma in words.IMPERSONAL):
        return []
    clause = next((c for c in [*adjective.children, *verb.children] if c.dep_ == "ccomp" and c.i > adjective.i), None)
    form = "clause"
    content: Range | None = None
    if clause is not None:
        content = clause_span(clause, adjective)
    else:
        about = next(
            (
                c
                for c in [*adjective.children, *verb.children]
                if c.dep_ in ("prep", "agent")
                and c.i > adjective.i
                and c.lower_ in (stance or ("about", "over", "at", "by", "with", "of"))
            ),
            None,
        )
        to = next(
            (
                c
                for c in adjective.children
                if c.dep_ == "xcomp" and any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children)
            ),
            None,
        )
        if about is not None and (stance or lemma in words.ADJECTIVES - words.ADJECTIVES_INFINITIVE):
            content, form = span_of(adjective.doc, [about]), "object"
        elif to is not None and lemma in words.ADJECTIVES_INFINITIVE:
            content, form = span_of(adjective.doc, [to]), "infinitive"
    if content is None:
        return []
    start = verb.i if verb.i < adjective.i else adjective.i
    start = min(
        [start, *(c.i for c in verb.children if c.dep_ in ("aux", "neg") and c.i < adjective.i and c.i > subject.i)]
    )
    return [
        Report(
            cue=adjective,
            group=(start, adjective.i + 1),
            source=noun_phrase(subject, exclude=[verb]),
            speaker=subject,
            content=content,
            form=form,
            asserted=form == "clause" and not hypothetical(verb),
        )
    ]
