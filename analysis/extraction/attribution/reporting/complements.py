"""What a reporting verb introduces by its own grammar."""

from __future__ import annotations

from collections.abc import Callable

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.clausal import clausal
from analysis.extraction.attribution.reporting.frame import OBJECTS, Found, Frame, with_to
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.things import gerund, named, prepositional, wished
from analysis.extraction.attribution.reporting.what import act_span, after, clause_span, span_of, trim
from analysis.extraction.attribution.reporting.who import can_speak, subject_of
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS, beside


def complement(verb: Token, lemma: str) -> Found:
    """What a verb introduces by its own grammar: (tokens, form, where a widened cue ends)."""
    children = list(verb.children)
    frame = Frame(
        verb=verb,
        lemma=lemma,
        children=children,
        clauses=[c for c in children if c.dep_ == "ccomp"],
        infinitives=[c for c in children if c.dep_ == "xcomp"],
        objects=[c for c in children if c.dep_ in OBJECTS and c.i > verb.i],
    )
    readings = _READINGS
    if verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "to" and lemma in words.COMMISSIVE:
        readings = (_straight_on, *_READINGS)
    for reading in readings:
        found = reading(frame)
        if found is not None:
            return found
    return None, "", None


def _measured(frame: Frame) -> Found | None:
    """Read what experts put, count or divide."""
    if not frame.objects or not (frame.lemma in words.MEASURING or _put_at(frame.verb)):
        return None
    subject = subject_of(frame.verb)
    if subject is None or not (lemma_of(subject) in sources.EXPERTS or (can_speak(subject) and _put_at(frame.verb))):
        return None
    return after(frame.verb), "predicate", None


def _put_at(verb: Token) -> bool:
    """Read "puts the cost at nine million": somebody's own figure."""
    at = next((t for t in verb.subtree if t.i > verb.i and t.lower_ == "at"), None)
    measured = lemma_of(verb) in ("put", "estimate", "calculate", "set", "reckon") and at is not None
    return measured and at is not None and any(t.like_num for t in verb.doc[at.i + 1 : at.i + 5])


def _made_plain(frame: Frame) -> Found | None:
    """Read "made (it) clear that": the adjective carries the clause, under whatever name the parser gives it."""
    verb, doc = frame.verb, frame.verb.doc
    if frame.lemma != "make":
        return None
    plain = next((t for t in doc[verb.i + 1 : verb.i + 5] if t.lower_ in words.PLAIN), None)
    if plain is None or plain.i + 1 >= verb.sent.end:
        return None
    clause = next((c for c in [*plain.rights, *verb.rights] if c.dep_ in ("ccomp", "advcl") and c.i > plain.i), None)
    if clause is None or not any(c.dep_ in SUBJECTS for c in clause.children):
        return None
    return clause_span(clause, plain), "clause", plain.i + 1


def _judged(frame: Frame) -> Found | None:
    """Small clauses and predicates: "called it a sham", "described the map as complete", "an idea he dismissed as"."""
    verb, lemma, children, objects = frame.verb, frame.lemma, frame.children, frame.objects
    doc = verb.doc
    if lemma not in words.JUDGING | words.BLAMING | {"recommend"}:
        return None
    predicate = [c for c in children if c.dep_ in ("oprd", "attr") and c.i > verb.i]
    as_phrase = [c for c in children if c.dep_ in ("prep", "mark", "advcl") and c.lower_ == "as" and c.i > verb.i]
    for thing in objects:
        as_phrase += [c for c in thing.children if c.dep_ == "prep" and c.lower_ == "as"]
    small = [c for c in frame.clauses + frame.infinitives if c.pos_ in ("NOUN", "ADJ", "PROPN") and c.i > verb.i]
    if lemma in words.NAMING and (small or predicate):
        if not objects and not small and predicate[0].pos_ == "PROPN":
            return None  # "called Kabul"
        return span_of(doc, [*objects, *predicate, *small]), "predicate", None
    if as_phrase and (lemma in words.JUDGING or objects):
        return span_of(doc, [*objects, as_phrase[-1]]), "predicate", None
    if lemma in words.RATING and objects and not any(c.dep_ == "prt" for c in children):
        subject = subject_of(verb)
        scale = lemma in ("tip", "assess") or any(
            token.lower_ in words.SCALE or (token.like_num and lemma not in ("place", "list"))
            for token in doc[objects[0].i : verb.right_edge.i + 1]
        )
        if subject is not None and scale and _rater(subject):
            return after(verb), "predicate", None
    return None


def _held(frame: Frame) -> Found | None:
    """A thing and what it is held to be, hung on the thing ("considered the loans to be “a breach of duty”")."""
    if frame.lemma not in turns.HOLDING_TO_BE or not frame.objects:
        return None
    thing = frame.objects[0]
    known = any(c.lower_ in ("the", "this", "these") or c.dep_ == "poss" for c in thing.lefts) or thing.pos_ == "PROPN"
    state = next((t for t in frame.verb.subtree if t.lower_ == "be" and t.i > thing.i and with_to(t)), None)
    if state is None or not known or not any(c.dep_ in ("attr", "acomp") for c in state.rights):
        return None
    return trim(frame.verb.doc, thing.left_edge.i, state.right_edge.i + 1), "predicate", None


def _blamed(frame: Frame) -> Found | None:
    """Someone and the ground: "accused him of lying", "blamed the mayor for it", "likened him to a weathervane"."""
    links = words.GROUNDS.get(frame.lemma, ("for", "over") if frame.lemma in words.BLAMING else ())
    if not links or not frame.objects:
        return None
    ground = [
        c
        for thing in [frame.verb, *frame.objects]
        for c in (thing.subtree if frame.lemma in ("attribute", "ascribe", "trace") else thing.children)
        if c.dep_ in ("prep", "dative") and c.lower_ in links and c.i > frame.objects[0].i
    ]
    return (span_of(frame.verb.doc, [*frame.objects, *ground]), "predicate", None) if ground else None


def _infinitival(frame: Frame) -> Found | None:
    """An infinitive: the source's own act ("vowed to appeal") or someone else's ("urged them to vote")."""
    verb, lemma, objects = frame.verb, frame.lemma, frame.objects
    to = [c for c in frame.infinitives if with_to(c)]
    if lemma in words.DIRECTIVE and objects and not to:
        # "urged the Government to repeal": the parser may hang the infinitive on the object or call it a purpose
        hung = [c for thing in objects for c in thing.children if c.dep_ in ("acl", "relcl", "advcl")]
        hung += [c for c in frame.children if c.dep_ == "advcl" and c.i > objects[0].i]
        to = [c for c in hung if with_to(c) and c.i > objects[0].i]
    if not to or to[0].i <= verb.i:
        return None
    if any(t.lower_ == "anonymity" for t in verb.doc[verb.i : to[0].i]):
        return None  # "asked for anonymity to discuss": the terms, not the words
    if lemma == "seek" and verb.tag_ == "VBG" and not any(c.dep_ == "aux" for c in frame.children):
        return None  # "the man seeking to replace her" acts
    if lemma in words.DIRECTIVE or (lemma in words.COMMISSIVE and not objects):
        people = [c for c in objects if c.i < to[0].i]
        for prep in (c for c in frame.children if c.dep_ == "prep" and verb.i < c.i < to[0].i):
            if prep.lower_ in words.DIRECTIVE_PREP.get(lemma, ()) and prep.i <= verb.i + 2:
                return trim(verb.doc, prep.i + 1, to[0].right_edge.i + 1), "infinitive", prep.i + 1
        return act_span(verb.doc, [*people, *to[:1]]), "infinitive", None
    if lemma in words.SPEECH and lemma not in ("continue", "determine", "hold") and not objects:
        return act_span(verb.doc, to[:1]), "infinitive", None
    return None


def _straight_on(frame: Frame) -> Found | None:
    """An infinitive right after a verb of wanting, wherever the parser hung it."""
    verb = frame.verb
    act = beside(verb, 1).head
    if act.tag_ != "VB" or act.i <= verb.i + 1 or act.head.i != verb.i or act.dep_ not in ("xcomp", "advcl", "ccomp"):
        return None
    if frame.lemma in ("decline", "refuse") or act.dep_ == "xcomp":
        return None
    return act_span(verb.doc, [act]), "infinitive", None


_READINGS: tuple[Callable[[Frame], Found | None], ...] = (
    _measured,
    _made_plain,
    _judged,
    _held,
    _blamed,
    clausal,
    _infinitival,
    gerund,
    prepositional,
    wished,
    named,
)
"""From the most specific to the least: the first that fits decides."""


def _rater(subject: Token) -> bool:
    whole = " ".join(lemma_of(token) for token in subject.subtree)
    if lemma_of(subject) in sources.LAWS or subject.lower_ in sources.LAWS or subject.lower_ == "it":
        return False
    return bool(set(whole.split()) & (sources.DOCUMENTS | sources.PEOPLE)) or subject.pos_ == "PROPN"
