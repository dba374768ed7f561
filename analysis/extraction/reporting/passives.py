"""Reports in the passive: "is said to", "was described by X as", "it was reported that"."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction import attitude_words as attitudes
from analysis.extraction import speech_words as words
from analysis.extraction.reporting.adjectives import adjective_reports
from analysis.extraction.reporting.groups import hypothetical, verb_group
from analysis.extraction.reporting.report import Range, Report, lemma_of
from analysis.extraction.reporting.what import clause_span, host, span_of
from analysis.extraction.reporting.who import can_speak, noun_phrase, subject_of


def passive_reports(verb: Token, lemma: str) -> list[Report]:
    """Read "is said to", "was described by X as", "was urged to", "it was reported that"."""
    doc = verb.doc
    children = list(verb.children)
    agent = next((k for c in children if c.dep_ == "agent" for k in c.children if k.dep_ == "pobj"), None)
    if agent is None:
        by = next((t for t in doc[verb.i + 1 : verb.i + 4] if t.lower_ == "by"), None)
        if by is not None and by.i + 1 < len(doc):
            agent = next((c for c in by.children if c.dep_ == "pobj"), None)
            if agent is None:
                after = doc[by.i + 1]
                agent = after.head if after.dep_ in ("compound", "det", "amod") and after.head.i > by.i else after
    if agent is None and lemma == "know" and verb.head.lemma_ == "let":
        agent = subject_of(verb.head)  # "has let it be known that"
    if agent is not None and (agent.tag_ == "VBG" or agent.like_num or agent.pos_ not in ("NOUN", "PROPN", "PRON")):
        agent = None
    reduced = verb.dep_ in ("acl", "advcl", "relcl") and not any(c.dep_ in ("aux", "auxpass") for c in children)
    clause = next((c for c in children if c.dep_ in ("ccomp", "csubj", "csubjpass", "acl") and c.i > verb.i), None)
    if clause is None and agent is not None:  # "that the toll had gone was confirmed by Roe"
        clause = next((c for c in children if c.dep_ in ("csubj", "csubjpass") and c.left_edge.lower_ == "that"), None)
    if lemma == "ask" and clause is None:
        clause = next((c for c in children if c.dep_ == "advcl" and c.left_edge.i == verb.i + 1), None)
        if clause is not None and clause.left_edge.lower_ not in ("if", "whether"):
            clause = None
    question = lemma == "ask" and clause is not None
    if reduced and agent is None and lemma in words.DIRECTIVE | words.JUDGING and not question:
        return []  # "asked about the poll, he said …", "a man viewed as loyal": nobody is said to say it
    if reduced and lemma in ("schedule", "slate", "set"):
        return []  # "a bridge scheduled to open"
    group = verb_group(verb)
    patient = next((c for c in children if c.dep_ in ("nsubjpass", "expl", "nsubj")), None)
    to = next(
        (
            c
            for c in children
            if c.dep_ in ("xcomp", "advcl")
            and c.i > verb.i
            and any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children)
        ),
        None,
    )
    if to is not None and lemma == "consider" and lemma_of(to) not in ("be", "have"):
        to = None  # "candidates considered to replace her"
    as_phrase = next((c for c in children if c.dep_ in ("prep", "advcl") and c.lower_ == "as" and c.i > verb.i), None)
    predicate = next((c for c in children if c.dep_ in ("oprd", "attr") and c.i > verb.i), None)
    if agent is None and predicate is not None and lemma in words.JUDGING:
        agent = _agent_behind(predicate)
    content: Range | None = None
    form = ""
    felt = verb.lower_ in words.ADJECTIVES | attitudes.STANCE_ADJECTIVES.keys()
    if felt and (agent is None or not can_speak(agent)):
        return adjective_reports(verb)
    told = lemma in ("tell", "inform", "advise", "remind", "warn", "assure", "convince", "persuade", "concern", "worry")
    first = clause is not None and (to is None or clause.i < to.i)
    if clause is not None and first and (lemma in words.SPEECH or lemma in words.THOUGHT or lemma in words.EVIDENCE):
        content, form = clause_span(clause, verb), "clause"
    elif to is not None and (lemma in words.PASSIVE or lemma in words.DIRECTIVE or lemma in words.EVIDENCE):
        if lemma not in words.PASSIVE or lemma not in ("allow", "require"):
            content, form = span_of(doc, [to]), "infinitive"
    elif as_phrase is not None and lemma in words.JUDGING and (lemma in words.PASSIVE or agent is not None):
        content, form = span_of(doc, [as_phrase]), "predicate"
    elif predicate is not None and lemma in words.JUDGING and (lemma in words.PASSIVE or agent is not None):
        content, form = span_of(doc, [predicate]), "predicate"
    elif lemma in words.GROUNDS and any(c.lower_ in words.GROUNDS[lemma] for c in children if c.dep_ == "prep"):
        ground = next(c for c in children if c.dep_ == "prep" and c.lower_ in words.GROUNDS[lemma])
        if lemma in ("accuse", "suspect") and ground.i > verb.i:
            content, form = span_of(doc, list(ground.children)), "object"
    elif lemma in words.INQUIRING:
        return []  # "asked by the ministry, seven in ten said …": the ministry has not said it
    elif lemma in words.SPEECH and agent is not None and verb.dep_ == "advcl":
        content = host(verb)  # "As observed by X: …"
        form = "clause" if content else "quotation"
    elif lemma in words.SPEECH and agent is not None and verb.dep_ in ("advcl", "prep"):
        form = "quotation"
    elif patient is not None and clause is None and _endorsed(verb, lemma, agent):
        content, form = noun_phrase(patient, exclude=[verb]), "object"
    if not form or (lemma in ("allow", "require", "authorize", "authorise", "forbid", "mean", "enable")):
        return []
    speaker = agent
    if (
        told
        and speaker is None
        and form == "clause"
        and patient is not None
        and lemma in ("convince", "persuade", "concern", "worry")
    ):
        speaker = patient
    source = noun_phrase(speaker, exclude=[verb]) if speaker is not None else None
    return [
        Report(
            cue=verb,
            group=group,
            source=source,
            speaker=speaker,
            content=content,
            form=form,
            asserted=form in ("clause", "predicate") and not hypothetical(verb),
            patient=_patient(verb, patient) if form in ("infinitive", "predicate") or lemma in words.GROUNDS else None,
        )
    ]


def _patient(verb: Token, subject: Token | None) -> Range | None:
    """Of whom or what something is said ("the mayor was said to be ill")."""
    if subject is None or subject.dep_ == "expl" or subject.i > verb.i or subject.lower_ == "it":
        return None
    return noun_phrase(subject, exclude=[verb])


def _endorsed(verb: Token, lemma: str, agent: Token | None) -> bool:
    """Read "the plan was endorsed by Roe", "the leak was reported in May": what was approved, attacked or told."""
    if agent is not None:
        return lemma in attitudes.OBJECT and can_speak(agent)
    return lemma in attitudes.PUBLISHED and verb.dep_ not in ("acl", "advcl")


def _agent_behind(predicate: Token) -> Token | None:
    """The name behind "by" that the parser hangs on a predicate ("was called “a model for all” by Jane Roe")."""
    for token in predicate.doc[predicate.i : predicate.right_edge.i + 1]:
        if token.lower_ == "by":
            return next((child for child in token.children if child.dep_ == "pobj" and child.pos_ == "PROPN"), None)
    return None
