"""What a reporting verb introduces by its own grammar."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction import source_words as sources
from analysis.extraction import speech_words as words
from analysis.extraction.reporting.report import Range
from analysis.extraction.reporting.what import after, clause_span, span_of, trim
from analysis.extraction.reporting.who import SUBJECTS, subject_of

_OBJECTS = ("dobj", "dative", "obj", "iobj")


def complement(verb: Token, lemma: str) -> tuple[Range | None, str, int | None]:
    """What a verb introduces by its own grammar: (tokens, form, where a widened cue ends)."""
    doc = verb.doc
    children = list(verb.children)
    clauses = [c for c in children if c.dep_ == "ccomp"]
    infinitives = [c for c in children if c.dep_ == "xcomp"]
    objects = [c for c in children if c.dep_ in _OBJECTS and c.i > verb.i]
    talks = lemma in words.SPEECH or lemma in words.THOUGHT or lemma in words.EVIDENCE

    if lemma in words.MEASURING and objects:
        subject = subject_of(verb)
        if subject is not None and subject.lemma_.lower() in sources.EXPERTS:
            return after(verb), "predicate", None

    # small clauses and predicates: "called it a sham", "described the map as complete"
    if lemma in words.JUDGING or lemma in words.BLAMING:
        predicate = [c for c in children if c.dep_ in ("oprd", "attr") and c.i > verb.i]
        as_phrase = [c for c in children if c.dep_ in ("prep", "mark", "advcl") and c.lower_ == "as" and c.i > verb.i]
        for thing in objects:
            as_phrase += [c for c in thing.children if c.dep_ == "prep" and c.lower_ == "as"]
        small = [c for c in clauses + infinitives if c.pos_ in ("NOUN", "ADJ", "PROPN") and c.i > verb.i]
        if lemma in words.NAMING and (predicate or small):
            return span_of(doc, [*objects, *predicate, *small]), "predicate", None
        if as_phrase and lemma in words.JUDGING:
            last = as_phrase[-1]
            return span_of(doc, [*objects, last]), "predicate", None
        if lemma in ("rate", "rank", "score", "place", "grade", "put", "tip", "classify", "list", "assess") and objects:
            subject = subject_of(verb)
            scale = lemma not in ("put", "place", "list") or any(
                token.lower_ in words.SCALE or token.like_num for token in doc[objects[0].i : verb.right_edge.i + 1]
            )
            if subject is not None and scale and _rater(subject):
                return after(verb), "predicate", None
    if lemma in words.BLAMING and objects:
        ground = [
            c
            for thing in [verb, *objects]
            for c in thing.children
            if c.dep_ == "prep" and c.lower_ in ("of", "for", "over") and c.i > objects[0].i
        ]
        if lemma in ("accuse", "suspect"):
            ground = [c for c in ground if c.lower_ == "of"]
        else:
            ground = [c for c in ground if c.lower_ in ("for", "over")]
        if ground:
            return span_of(doc, [*objects, *ground]), "predicate", None

    clause = next((c for c in clauses if c.i > verb.i), clauses[0] if clauses else None)
    if clause is None and lemma in words.SPEECH:
        clause = _stray_clause(verb)
    if clause is not None and talks:
        span = clause_span(clause, verb)
        if span:
            to_whom = [c for c in children if c.dep_ in ("dobj", "dative") and verb.i < c.i < clause.i]
            marks = [c.lower_ for c in clause.children if c.dep_ == "mark"]
            own = [c for c in clause.children if c.dep_ in SUBJECTS]
            plain_infinitive = clause.tag_ == "VB" and any(
                c.dep_ == "aux" and c.lower_ == "to" for c in clause.children
            )
            if plain_infinitive and "for" not in marks:
                return span, "infinitive", None
            if lemma in words.DIRECTIVE and clause.tag_ == "VB" and to_whom and not own:
                return span, "infinitive", None
            return span, "clause", None
    if clause is not None and (lemma in words.DIRECTIVE or lemma in words.COMMISSIVE) and clause.i > verb.i:
        return clause_span(clause, verb), "infinitive", None

    to = [c for c in infinitives if any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children)]
    if lemma in words.DIRECTIVE and objects and not to:
        # "urged the Government to repeal": the parser may hang the infinitive on the object or call it a purpose
        hung = [c for thing in objects for c in thing.children if c.dep_ in ("acl", "relcl", "advcl")]
        hung += [c for c in children if c.dep_ == "advcl" and c.i > objects[0].i]
        to = [c for c in hung if any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children) and c.i > objects[0].i]
    if to and to[0].i > verb.i:
        if lemma in words.DIRECTIVE or (lemma in words.COMMISSIVE and not objects):
            people = [c for c in objects if c.i < to[0].i]
            return span_of(doc, [*people, *to[:1]]), "infinitive", None
        if lemma in words.SPEECH and lemma not in ("continue", "determine", "hold") and not objects:
            return span_of(doc, to[:1]), "infinitive", None
    gerund = next((c for c in infinitives if c.tag_ == "VBG" and c.i > verb.i), None)
    if gerund is not None and lemma in (
        "recommend",
        "suggest",
        "propose",
        "advise",
        "advocate",
        "urge",
        "admit",
        "deny",
        "consider",
        "regret",
    ):
        return span_of(doc, [gerund]), "object", None
    if lemma in words.DIRECTIVE_PREP:
        for prep in (c for c in children if c.dep_ in ("prep", "prt", "mark", "advcl") and c.i > verb.i):
            if prep.lower_ in words.DIRECTIVE_PREP[lemma] and prep.i <= verb.i + 4:
                end = after(verb)
                if end and end[1] > prep.i + 1:
                    return (prep.i + 1, end[1]), "infinitive" if prep.lower_ != "for" else "object", prep.i + 1
    # "called for X to be made the rule": the preposition became a mark of the clause
    if lemma in ("call", "ask", "push", "press", "plead", "appeal", "campaign", "lobby", "wait"):
        for c in children:
            if c.dep_ in ("advcl", "ccomp", "xcomp", "prep") and c.i > verb.i and c.left_edge.lower_ == "for":
                return trim(doc, c.left_edge.i + 1, c.right_edge.i + 1), "object", c.left_edge.i + 1
    if lemma in words.SAYING_PREP:
        for prep in (c for c in children if c.dep_ in ("prep", "prt") and verb.i < c.i <= verb.i + 3):
            if prep.lower_ in words.SAYING_PREP[lemma] and prep.right_edge.i > prep.i:
                return trim(doc, prep.i + 1, prep.right_edge.i + 1), "object", prep.i + 1
    if lemma in words.NOUN_PHRASES and objects:
        nouns, links = words.NOUN_PHRASES[lemma]
        for prep in (c for one in (verb, objects[0]) for c in one.children if c.dep_ == "prep" and c.i > objects[0].i):
            if objects[0].lemma_.lower() in nouns.split() and prep.lower_ in links.split():
                return trim(doc, prep.i + 1, prep.right_edge.i + 1), "object", prep.i + 1
    if lemma == "like" and any(c.dep_ == "aux" and c.lower_ in ("would", "'d", "’d") for c in children):
        wish = next((c for c in [*clauses, *infinitives] if c.i > verb.i), None)
        if wish is not None:
            return trim(doc, wish.left_edge.i, wish.right_edge.i + 1), "infinitive", None
    if lemma in words.EXPRESSING and objects:
        noun = objects[0]
        if noun.lemma_.lower() in words.FEELING_NOUNS and noun.i > verb.i:
            return span_of(doc, [noun]), "object", None
    if lemma in words.OBJECT and objects and objects[0].pos_ in ("NOUN", "PROPN"):
        return after(verb), "object", None
    return None, "", None


def _stray_clause(verb: Token) -> Token | None:
    """A that-clause the parser hung on a noun between ("told a seminar that the Act is …")."""
    for token in verb.doc[verb.i + 1 : min(verb.right_edge.i + 1, verb.i + 30)]:
        if token.pos_ in ("VERB", "AUX") and token.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            return None
        if token.lower_ == "that" and token.dep_ == "mark" and token.head.i > token.i:
            noun = token.head.head
            if noun.pos_ in ("NOUN", "PROPN", "VERB") and noun.lemma_.lower() not in words.NOMINAL:
                return token.head
            return None
    return None


def _rater(subject: Token) -> bool:
    whole = " ".join(token.lemma_.lower() for token in subject.subtree)
    if subject.lemma_.lower() in sources.LAWS or subject.lower_ in sources.LAWS or subject.lower_ == "it":
        return False
    return bool(set(whole.split()) & (sources.DOCUMENTS | sources.PEOPLE)) or subject.pos_ == "PROPN"
