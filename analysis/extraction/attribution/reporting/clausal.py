"""The clause a verb of report introduces, wherever the parser hung it."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.frame import Found, Frame, with_to
from analysis.extraction.attribution.reporting.report import Range, lemma_of
from analysis.extraction.attribution.reporting.what import clause_span, going_on, trim
from analysis.extraction.attribution.reporting.who import can_speak, goes_on
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import FINITE_TAGS, SUBJECTS, beside


def clausal(frame: Frame) -> Found | None:
    """A clause, with or without "that"."""
    verb, lemma = frame.verb, frame.lemma
    talks = lemma in words.SPEECH | words.THOUGHT | words.EVIDENCE | turns.NARRATING or says_that(verb)
    clause = next((c for c in frame.clauses if c.i > verb.i), frame.clauses[0] if frame.clauses else None)
    clause = clause or _told_anyone(frame)
    if clause is not None and clause.i < verb.i and any(t.text == ";" for t in verb.doc[clause.i : verb.i]):
        return None  # "…; another suggests it": a semicolon parts two sentences
    if clause is not None and clause.i < verb.i and beside(verb, -1).text == ":":
        return None  # "Roe wades in: urges restraint"
    if clause is None and lemma in words.SPEECH and lemma != "continue":
        around = _around_clause(frame)
        if around is not None:
            return around, "clause", None
        clause = _stray_clause(verb) or _next_clause(verb)
    if clause is None and talks:
        clause = _question(frame)
    if clause is None:
        return None
    span = _words_of(frame, clause) if talks else None
    if span:
        to_whom = [c for c in frame.children if c.dep_ in ("dobj", "dative") and verb.i < c.i < clause.i]
        marks = [c.lower_ for c in clause.children if c.dep_ == "mark"]
        own = [c for c in clause.children if c.dep_ in SUBJECTS]
        bare = clause.tag_ == "VB" and with_to(clause)
        told_to_act = lemma in words.DIRECTIVE and clause.tag_ == "VB" and to_whom and not own
        return span, "infinitive" if (bare and "for" not in marks) or told_to_act else "clause", None
    if (lemma in words.DIRECTIVE or lemma in words.COMMISSIVE) and clause.i > verb.i:
        return clause_span(clause, verb), "infinitive", None
    return None


def _words_of(frame: Frame, clause: Token) -> Range | None:
    """The words of a clause with those that the parser hung beside it on the cue."""
    verb = frame.verb
    span = clause_span(clause, verb)
    if span and clause.dep_ == "relcl" and clause.head in frame.objects and frame.lemma in words.ADDRESSED:
        span = trim(verb.doc, span[0], max(span[1], verb.right_edge.i + 1))
    elif span and clause.i > verb.i:
        span = going_on(verb, span)
    elif span and len(frame.clauses) > 1:
        # "Roe tried, and in doing so he erred, Poe said": the parser hangs each clause on the cue
        span = trim(verb.doc, span[0], max(c.right_edge.i + 1 for c in frame.clauses if c.i < verb.i))
    later = [
        c
        for c in frame.clauses
        if c.i > clause.i > verb.i and not any(k.dep_ in SUBJECTS for k in c.children) and not goes_on(c)
    ]
    if span and later:
        # "found that they erred, failed to say so and lied": predicates the parser made clauses of their own
        span = trim(verb.doc, span[0], max(span[1], later[-1].right_edge.i + 1))
    return span


_SAID_OF = sources.PEOPLE | sources.BODIES | sources.SOMEONE | words.NOMINAL | sources.FIRST_PERSON | {"it"}
"""Who is told, or the noun that a that-clause explains."""


def says_that(verb: Token) -> bool:
    """Whether a verb not listed has a clause with "that", which of persons and papers only verbs of report have."""
    if verb.pos_ != "VERB" or lemma_of(verb) in attitudes.EFFECTING:
        return False
    clause = next((c for c in verb.rights if c.dep_ == "ccomp" and c.left_edge.lower_ == "that"), None)
    if clause is None or clause.left_edge.dep_ != "mark":
        return False
    return not any(c.dep_ == "dobj" and c.i < clause.i and lemma_of(c) not in _SAID_OF for c in verb.rights)


def foreseen(verb: Token, lemma: str) -> bool:
    """Read "expects prices to fall": what is foreseen of a thing, not what is expected of somebody."""
    if lemma not in turns.FORESEEING:
        return False
    thing = next((c for c in verb.rights if c.dep_ in ("dobj", "nsubj")), None)
    act = next((c for c in verb.rights if c.dep_ in ("ccomp", "xcomp") and c.tag_ == "VB"), None)
    if act is not None:
        thing = next((c for c in act.lefts if c.dep_ in ("nsubj", "nsubjpass")), thing)
    return thing is not None and thing.pos_ == "NOUN" and not can_speak(thing)


def held_to_be(verb: Token, lemma: str) -> bool:
    """Read "finds the guidance to be the clearest": a judgement with the infinitive of being."""
    state = next((c for c in verb.rights if c.dep_ in ("ccomp", "xcomp") and lemma_of(c) in ("be", "have")), None)
    owned = state is not None and any(c.dep_ in ("nsubj", "nsubjpass") and c.i > verb.i for c in state.lefts)
    return owned and lemma in turns.HOLDING_TO_BE


def _told_anyone(frame: Frame) -> Token | None:
    """The clause that the parser gave to whoever is told ("assures anyone who asks that it is so")."""
    if frame.lemma not in words.ADDRESSED:
        return None
    for thing in frame.objects:  # "reminded the guests that the Act had …": taken for a relative clause
        clause = next((c for c in thing.children if c.dep_ == "relcl" and c.left_edge.lower_ == "that"), None)
        own = next((c for c in clause.lefts if c.dep_ in SUBJECTS), None) if clause is not None else None
        if clause is not None and own is not None and own.lower_ != "that" and clause.left_edge.i == thing.i + 1:
            return clause
    asking = (
        c for thing in frame.objects for c in thing.children if c.dep_ == "relcl" and lemma_of(thing) in sources.SOMEONE
    )
    return next((c for one in asking for c in one.children if c.dep_ == "ccomp" and c.left_edge.lower_ == "that"), None)


def _question(frame: Frame) -> Token | None:
    """An indirect question the parser took for a time or place ("did not say when the ban would begin")."""
    denied = any(c.dep_ == "neg" and frame.verb.i - 3 <= c.i < frame.verb.i for c in frame.children)
    for clause in (c for c in frame.children if c.dep_ == "advcl"):
        first = clause.left_edge
        if first.i == frame.verb.i + 1 and first.tag_ == "WRB" and (denied or first.lower_ in ("why", "how")):
            return clause
    return None


def _stray_clause(verb: Token) -> Token | None:
    """A that-clause the parser hung on a noun between ("told a seminar that the Act is …")."""
    for token in verb.doc[verb.i + 1 : min(verb.right_edge.i + 1, verb.i + 30)]:
        if token.pos_ in ("VERB", "AUX") and token.tag_ in FINITE_TAGS:
            return None
        timed = token.dep_ == "advmod" and lemma_of(token.head.head) == "time"  # "said for the first time that"
        if token.lower_ == "that" and (token.dep_ == "mark" or timed) and token.head.i > token.i:
            noun = token.head.head
            if noun.pos_ == "VERB" and noun.i != verb.i and lemma_of(noun) in words.SPEECH:
                return None  # what another verb says
            within = noun.dep_ == "pobj" and noun.head.head.i == verb.i  # "said in her message that"
            if noun.pos_ in ("NOUN", "PROPN", "VERB") and (within or lemma_of(noun) not in words.NOMINAL):
                return token.head
            return None
    return None


def _next_clause(verb: Token) -> Token | None:
    """A clause right after the verb that the parser gave to a verb before it ("sent a letter pledging they will")."""
    if verb.i + 1 >= len(verb.doc):
        return None
    first = beside(verb, 1)
    for above in first.ancestors:
        if above.dep_ == "ccomp" and above.i > verb.i and above.head.i < verb.i and above.left_edge.i == first.i:
            return above if any(child.dep_ in SUBJECTS for child in above.children) else None
    return None


def _around_clause(frame: Frame) -> Range | None:
    """The clause after who is addressed, which the parser put above the verb ("after Roe told the Post he was")."""
    verb = frame.verb
    if frame.lemma not in words.ADDRESSED or not frame.objects:
        return None
    at = frame.objects[-1].right_edge.i + 1
    first = verb.doc[at] if at < verb.sent.end else None
    if first is None or not frame.verb.is_ancestor(frame.objects[-1]):
        return None
    owner = next((t for t in (first, *first.ancestors) if t.dep_ == "nsubj" and t.left_edge.i == at), None)
    if owner is None or not owner.head.is_ancestor(verb) or owner.head.i < verb.i:
        return None
    return trim(verb.doc, at, owner.head.right_edge.i + 1)
