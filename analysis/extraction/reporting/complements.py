"""What a reporting verb introduces by its own grammar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction import attitude_words as attitudes
from analysis.extraction import source_words as sources
from analysis.extraction import speech_words as words
from analysis.extraction.grammar import beside
from analysis.extraction.reporting.report import Range, lemma_of
from analysis.extraction.reporting.what import (
    QUOTES,
    act_span,
    after,
    clause_span,
    going_on,
    span_of,
    thing_span,
    trim,
    without_remark,
)
from analysis.extraction.reporting.who import SUBJECTS, goes_on, subject_of

Found = tuple[Range | None, str, int | None]
"""The tokens introduced, their form, and where a widened cue ends."""

_OBJECTS = ("dobj", "dative", "obj", "iobj")


@dataclass(frozen=True, kw_only=True, slots=True)
class _Frame:
    """A verb with its dependents, sorted."""

    verb: Token
    lemma: str
    children: list[Token]
    clauses: list[Token]
    infinitives: list[Token]
    objects: list[Token]


def complement(verb: Token, lemma: str) -> Found:
    """What a verb introduces by its own grammar: (tokens, form, where a widened cue ends)."""
    children = list(verb.children)
    frame = _Frame(
        verb=verb,
        lemma=lemma,
        children=children,
        clauses=[c for c in children if c.dep_ == "ccomp"],
        infinitives=[c for c in children if c.dep_ == "xcomp"],
        objects=[c for c in children if c.dep_ in _OBJECTS and c.i > verb.i],
    )
    readings = _READINGS
    if verb.i + 1 < len(verb.doc) and verb.doc[verb.i + 1].lower_ == "to" and lemma in words.COMMISSIVE:
        readings = (_straight_on, *_READINGS)
    for reading in readings:
        found = reading(frame)
        if found is not None:
            return found
    return None, "", None


def _measured(frame: _Frame) -> Found | None:
    """Read what experts put, count or divide."""
    if frame.lemma not in words.MEASURING or not frame.objects:
        return None
    subject = subject_of(frame.verb)
    if subject is None or lemma_of(subject) not in sources.EXPERTS:
        return None
    return after(frame.verb), "predicate", None


def _made_plain(frame: _Frame) -> Found | None:
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


def _judged(frame: _Frame) -> Found | None:
    """Small clauses and predicates: "called it a sham", "described the map as complete", "an idea he dismissed as"."""
    verb, lemma, children, objects = frame.verb, frame.lemma, frame.children, frame.objects
    doc = verb.doc
    if lemma not in words.JUDGING and lemma not in words.BLAMING:
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
    if lemma in words.RATING and objects:
        subject = subject_of(verb)
        scale = lemma not in ("put", "place", "list") or any(
            token.lower_ in words.SCALE or token.like_num for token in doc[objects[0].i : verb.right_edge.i + 1]
        )
        if subject is not None and scale and _rater(subject):
            return after(verb), "predicate", None
    return None


def _blamed(frame: _Frame) -> Found | None:
    """Someone and the ground: "accused him of lying", "blamed the mayor for it", "likened him to a weathervane"."""
    links = words.GROUNDS.get(frame.lemma, ("for", "over") if frame.lemma in words.BLAMING else ())
    if not links or not frame.objects:
        return None
    ground = [
        c
        for thing in [frame.verb, *frame.objects]
        for c in thing.children
        if c.dep_ in ("prep", "dative") and c.lower_ in links and c.i > frame.objects[0].i
    ]
    return (span_of(frame.verb.doc, [*frame.objects, *ground]), "predicate", None) if ground else None


def _clausal(frame: _Frame) -> Found | None:
    """A clause, with or without "that"."""
    verb, lemma = frame.verb, frame.lemma
    talks = lemma in words.SPEECH | words.THOUGHT | words.EVIDENCE or says_that(verb)
    clause = next((c for c in frame.clauses if c.i > verb.i), frame.clauses[0] if frame.clauses else None)
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
    if talks:
        span = clause_span(clause, verb)
        if span and clause.i > verb.i:
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
        if span:
            to_whom = [c for c in frame.children if c.dep_ in ("dobj", "dative") and verb.i < c.i < clause.i]
            marks = [c.lower_ for c in clause.children if c.dep_ == "mark"]
            own = [c for c in clause.children if c.dep_ in SUBJECTS]
            bare = clause.tag_ == "VB" and any(c.dep_ == "aux" and c.lower_ == "to" for c in clause.children)
            if bare and "for" not in marks:
                return span, "infinitive", None
            if lemma in words.DIRECTIVE and clause.tag_ == "VB" and to_whom and not own:
                return span, "infinitive", None
            return span, "clause", None
    if (lemma in words.DIRECTIVE or lemma in words.COMMISSIVE) and clause.i > verb.i:
        return clause_span(clause, verb), "infinitive", None
    return None


def _infinitival(frame: _Frame) -> Found | None:
    """An infinitive: the source's own act ("vowed to appeal") or someone else's ("urged them to vote")."""
    verb, lemma, objects = frame.verb, frame.lemma, frame.objects
    to = [c for c in frame.infinitives if _with_to(c)]
    if lemma in words.DIRECTIVE and objects and not to:
        # "urged the Government to repeal": the parser may hang the infinitive on the object or call it a purpose
        hung = [c for thing in objects for c in thing.children if c.dep_ in ("acl", "relcl", "advcl")]
        hung += [c for c in frame.children if c.dep_ == "advcl" and c.i > objects[0].i]
        to = [c for c in hung if _with_to(c) and c.i > objects[0].i]
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


def _straight_on(frame: _Frame) -> Found | None:
    """An infinitive right after a verb of wanting, wherever the parser hung it."""
    verb = frame.verb
    act = beside(verb, 1).head
    if act.tag_ != "VB" or act.i <= verb.i + 1 or act.head.i != verb.i or act.dep_ not in ("xcomp", "advcl", "ccomp"):
        return None
    if frame.lemma in ("decline", "refuse") or act.dep_ == "xcomp":
        return None
    return act_span(verb.doc, [act]), "infinitive", None


def _gerund(frame: _Frame) -> Found | None:
    """A gerund: "denied making the remark"."""
    gerund = next((c for c in [*frame.infinitives, *frame.clauses] if c.tag_ == "VBG" and c.i > frame.verb.i), None)
    if gerund is None or frame.lemma not in words.WITH_GERUND | attitudes.JUDGED:
        return None
    return span_of(frame.verb.doc, [gerund]), "object", None


def _prepositional(frame: _Frame) -> Found | None:
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
    if lemma in words.WITH_FOR:
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


def _turn(frame: _Frame) -> Found | None:
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


def _wished(frame: _Frame) -> Found | None:
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


def _named(frame: _Frame) -> Found | None:
    """A bare object: "proposed a tax", "expressed concern", what a survey found, what one is considering."""
    verb, lemma, objects = frame.verb, frame.lemma, frame.objects
    if not objects:
        return None
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
    said = any(c.dep_ == "acl" and lemma_of(c) in words.SPEECH and c.tag_ == "VBG" for c in thing.children)
    if lemma in attitudes.HANDING and lemma_of(thing) in attitudes.HANDED and not said:
        return thing_span(verb), "object", None
    if lemma in words.NAMING:
        # "called the vote “a farce”": the parser took the two objects for one
        span = thing_span(verb)
        second = span and any(t.text in QUOTES or t.lower_ in ("a", "an") for t in verb.doc[span[0] + 1 : span[1]])
        if second:
            return span, "predicate", None
    weighing = verb.tag_ == "VBG" and any(c.dep_ == "aux" for c in frame.children)
    if lemma in words.WEIGHING and weighing:
        return thing_span(verb), "object", None
    if lemma in words.EVIDENCE | words.CITING:
        subject = subject_of(verb)
        if subject is not None and lemma_of(subject) in sources.STUDIES:
            return thing_span(verb), "object", None
    return None


def says_that(verb: Token) -> bool:
    """Whether a verb not listed has a clause with "that", which of persons and papers only verbs of report have."""
    if verb.pos_ != "VERB" or lemma_of(verb) in attitudes.EFFECTING:
        return False
    return any(
        c.dep_ == "ccomp" and c.i > verb.i and c.left_edge.lower_ == "that" and c.left_edge.dep_ == "mark"
        for c in verb.rights
    )


_READINGS: tuple[Callable[[_Frame], Found | None], ...] = (
    _measured,
    _made_plain,
    _judged,
    _blamed,
    _clausal,
    _infinitival,
    _gerund,
    _prepositional,
    _wished,
    _named,
)
"""From the most specific to the least: the first that fits decides."""


def _with_to(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)


def _question(frame: _Frame) -> Token | None:
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
        if token.pos_ in ("VERB", "AUX") and token.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            return None
        if token.lower_ == "that" and token.dep_ == "mark" and token.head.i > token.i:
            noun = token.head.head
            if noun.pos_ == "VERB" and noun.i != verb.i and lemma_of(noun) in words.SPEECH:
                return None  # what another verb says
            if noun.pos_ in ("NOUN", "PROPN", "VERB") and lemma_of(noun) not in words.NOMINAL:
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


def _around_clause(frame: _Frame) -> Range | None:
    """The clause right after who is addressed, which the parser put above the verb ("after Roe told the Post he was")."""
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


def _addressed(whom: Token) -> bool:
    """Whether what follows "to" is who is answered, not what ("replied to the Committee")."""
    return whom.pos_ in ("PROPN", "PRON") or lemma_of(whom) in sources.PEOPLE | sources.BODIES | sources.SOMEONE


def _rater(subject: Token) -> bool:
    whole = " ".join(lemma_of(token) for token in subject.subtree)
    if lemma_of(subject) in sources.LAWS or subject.lower_ in sources.LAWS or subject.lower_ == "it":
        return False
    return bool(set(whole.split()) & (sources.DOCUMENTS | sources.PEOPLE)) or subject.pos_ == "PROPN"
