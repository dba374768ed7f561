"""The thing an attitude is towards: a bare object, what follows a preposition, a gerund, a turn of several words."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.frame import Found, Frame
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.what import QUOTES, after, span_of, thing_span, trim, without_remark
from analysis.extraction.attribution.reporting.who import subject_of
from analysis.extraction.parse import source_words as sources


def gerund(frame: Frame) -> Found | None:
    """A gerund: "denied making the remark"."""
    gerund = next((c for c in [*frame.infinitives, *frame.clauses] if c.tag_ == "VBG" and c.i > frame.verb.i), None)
    if gerund is None or frame.lemma not in words.WITH_GERUND | attitudes.JUDGED | attitudes.TELLING:
        return None
    return span_of(frame.verb.doc, [gerund]), "object", None


def prepositional(frame: Frame) -> Found | None:
    """What follows a preposition: "called for a review", "warned of delays", "found fault with the plan"."""
    verb, lemma, children, objects = frame.verb, frame.lemma, frame.children, frame.objects
    doc = verb.doc
    if any(t.lower_ == "anonymity" for t in doc[verb.i : verb.i + 4]):
        return None
    if lemma in words.DIRECTIVE_PREP:
        for prep in (c for c in children if c.dep_ in ("prep", "prt", "mark", "advcl") and c.i > verb.i):
            if lemma == "call" and any(thing.i < prep.i for thing in objects):
                continue  # "called witnesses for questioning"
            if prep.lower_ in words.DIRECTIVE_PREP[lemma] and prep.i <= verb.i + 4:
                end = after(verb)
                if end and end[1] > prep.i + 1:
                    return (prep.i + 1, end[1]), "infinitive" if prep.lower_ != "for" else "object", prep.i + 1
    # "called for X to be made the rule": the preposition became a mark of the clause
    if lemma in words.WITH_FOR and not (lemma == "call" and objects):
        for c in children:
            if c.dep_ in ("advcl", "ccomp", "xcomp", "prep") and c.i > verb.i and c.left_edge.lower_ == "for":
                return trim(doc, c.left_edge.i + 1, c.right_edge.i + 1), "object", c.left_edge.i + 1
    if lemma in attitudes.PREPOSITION:
        for prep in (c for c in children if c.dep_ in ("prep", "prt") and verb.i < c.i <= verb.i + 3):
            whom = next((c for c in prep.children if c.dep_ == "pobj"), None)
            if lemma in attitudes.ANSWERING and prep.lower_ == "to" and whom is not None and _addressed(whom):
                continue
            if prep.lower_ in attitudes.PREPOSITION[lemma] and prep.right_edge.i > prep.i:
                return without_remark(doc, (prep.i + 1, prep.right_edge.i + 1)), "object", prep.i + 1
    if lemma == "plead":
        plea = next((c for c in children if c.lower_ in ("guilty", "innocent") and c.i > verb.i), None)
        if plea is not None:
            charge = [c for one in (verb, plea) for c in one.children if c.lower_ == "to" and c.i > plea.i]
            return (
                (span_of(doc, charge[:1]), "object", plea.i + 1) if charge else ((plea.i, plea.i + 1), "object", None)
            )
    return _turn(frame)


def _turn(frame: Frame) -> Found | None:
    """Turns of several words: "took aim at", "distanced himself from", "came out against"."""
    verb, lemma, doc = frame.verb, frame.verb.lemma_.lower(), frame.verb.doc
    thing = frame.objects[0] if frame.objects else None
    if thing is not None:
        noun, own = lemma_of(thing), thing.lower_ in attitudes.ASIDES
        links = {
            link
            for verbs, nouns, after in attitudes.TURNS
            if lemma in verbs.split() and noun in nouns.split()
            for link in after.split()
        }
        links |= {link for link, verbs in attitudes.REFLEXIVE.items() if own and lemma in verbs.split()}
        parts = [c for one in (verb, thing) for c in one.children if c.dep_ in ("prep", "dative") and c.i > thing.i]
    else:
        particle = next((c for c in frame.children if c.dep_ in ("prt", "advmod") and c.i == verb.i + 1), None)
        if particle is None or lemma not in attitudes.OUTRIGHT.get(particle.lower_, "").split():
            return None
        links = set(attitudes.OUTRIGHT_LINKS)
        parts = [c for one in (verb, particle) for c in one.children if c.dep_ == "prep" and c.i > particle.i]
    for prep in sorted(parts, key=lambda c: c.i):
        if prep.lower_ in links and prep.right_edge.i > prep.i:
            return without_remark(doc, (prep.i + 1, prep.right_edge.i + 1)), "object", prep.i + 1
    return None


def wished(frame: Frame) -> Found | None:
    """Read "would like them to go", "would like the cap lowered", "would prefer a delay"."""
    if frame.lemma not in ("like", "prefer", "love", "hate"):
        return None
    if not any(c.dep_ == "aux" and c.lower_ in ("would", "'d", "’d") for c in frame.children):
        return None
    verb = frame.verb
    wish = next((c for c in [*frame.clauses, *frame.infinitives, *frame.objects] if c.i > verb.i), None)
    if wish is None:
        return None
    return trim(verb.doc, wish.left_edge.i, wish.right_edge.i + 1), "infinitive", None


def named(frame: Frame) -> Found | None:
    """A bare object: "proposed a tax", "expressed concern", what a survey found, what one is considering."""
    verb, lemma, objects = frame.verb, frame.lemma, frame.objects
    if not objects:
        return _antecedent(frame)
    thing = objects[0]
    if lemma == "have" and thing.lower_ == "interests":
        return None
    if lemma in words.EXPRESSING and lemma_of(thing) in words.FEELING_NOUNS and thing.i > verb.i:
        return thing_span(verb), "object", None
    if thing.lower_ == "anonymity" or thing.i < verb.i:
        return None
    noun = (
        thing.pos_ in ("NOUN", "PROPN", "NUM") or thing.tag_ == "VBZ"
    )  # a plural taken for a verb ("announces plans he made")
    this = thing.lower_ in ("this", "that", "these", "those") and thing.right_edge.i > thing.i  # "decried that math"
    if not noun and not this and not (thing.tag_ == "PRP" and lemma in attitudes.JUDGED):
        return None
    if lemma in ("cite", "quote") and lemma_of(thing) in sources.PEOPLE | sources.SOMEONE:
        return None  # whoever is cited is a source, not what is said
    if lemma in attitudes.OBJECT:
        return thing_span(verb), "object", None
    if lemma in ("return", "answer") and lemma_of(thing) in attitudes.ANSWERED:
        return thing_span(verb), "object", None
    said = any(c.dep_ == "acl" and lemma_of(c) in words.SPEECH and c.tag_ == "VBG" for c in thing.children)
    if lemma in attitudes.HANDING and lemma_of(thing) in attitudes.HANDED and not said:
        return thing_span(verb), "object", None
    if lemma in words.NAMING:
        # "called the vote “a farce”": the parser took the two objects for one
        span = thing_span(verb)
        inside = verb.doc[span[0] + 1 : span[1]] if span else ()
        second = any(
            t.text in QUOTES or (t.lower_ in ("a", "an") and t.head.dep_ not in ("pobj", "npadvmod")) for t in inside
        )
        if second:
            return span, "predicate", None
    weighing = verb.tag_ == "VBG" and any(c.dep_ == "aux" for c in frame.children)
    if lemma in _REMEMBERING and _person_remembers(verb):
        return thing_span(verb), "object", None
    if lemma in words.WEIGHING and weighing:
        return thing_span(verb), "object", None
    if lemma in words.EVIDENCE | words.CITING:
        subject = subject_of(verb)
        if subject is not None and lemma_of(subject) in sources.STUDIES:
            return thing_span(verb), "object", None
    return None


_REMEMBERING = ("remember", "recollect")
"""What a witness does with the things of the past."""


def _person_remembers(verb: Token) -> bool:
    """Whether somebody who is named or called by a noun for persons is the subject."""
    subject = subject_of(verb)
    return subject is not None and (subject.pos_ == "PROPN" or lemma_of(subject) in sources.PEOPLE)


def _addressed(whom: Token) -> bool:
    """Whether what follows "to" is who is answered, not what ("replied to the Committee")."""
    return whom.pos_ in ("PROPN", "PRON") or lemma_of(whom) in sources.PEOPLE | sources.BODIES | sources.SOMEONE


def _antecedent(frame: Frame) -> Found | None:
    """What a relative clause without an object is about: "a position she has since modified"."""
    verb = frame.verb
    if verb.dep_ != "relcl" or frame.lemma not in attitudes.OBJECT or frame.clauses or frame.infinitives:
        return None
    own = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if own is None or own.tag_ in ("WP", "WDT") or any(c.dep_ in ("prep", "prt") for c in verb.rights):
        return None
    head = verb.head
    start = head.left_edge.i
    return (trim(verb.doc, start, head.i + 1), "object", None) if head.pos_ in ("NOUN", "PROPN") else None
