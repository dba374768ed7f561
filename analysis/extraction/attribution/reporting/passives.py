"""Reports in the passive: "is said to", "was described by X as", "it was reported that"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.adjectives import adjective_reports
from analysis.extraction.attribution.reporting.agents import agent_behind, agent_of
from analysis.extraction.attribution.reporting.frame import with_to
from analysis.extraction.attribution.reporting.groups import hypothetical, verb_group
from analysis.extraction.attribution.reporting.report import Range, Report, lemma_of
from analysis.extraction.attribution.reporting.what import clause_span, host, quoted_behind, span_of, trim
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.parse.grammar import AUXILIARY

_CONVINCED = ("convince", "persuade", "concern", "worry")
"""Verbs in whose passive the subject is the one who believes."""

_PERMITTING = ("allow", "require", "authorize", "authorise", "forbid", "mean", "enable")


def passive_reports(verb: Token, lemma: str) -> list[Report]:
    """Read "is said to", "was described by X as", "was urged to", "it was reported that"."""
    passive = _read(verb, lemma)
    reduced = verb.dep_ in ("acl", "advcl", "relcl") and not any(c.dep_ in AUXILIARY for c in verb.children)
    question = lemma == "ask" and passive.clause is not None
    if reduced and passive.agent is None and lemma in words.DIRECTIVE | words.JUDGING and not question:
        return []  # "asked about the poll, he said …", "a man viewed as loyal": nobody is said to say it
    if reduced and lemma in ("schedule", "slate", "set"):
        return []  # "a bridge scheduled to open"
    if passive.agent is None and passive.predicate is not None and lemma in words.JUDGING:
        passive = replace(passive, agent=agent_behind(passive.predicate))
    felt = verb.lower_ in words.ADJECTIVES | attitudes.STANCE_ADJECTIVES.keys()
    if felt and (passive.agent is None or not can_speak(passive.agent)):
        return adjective_reports(verb)
    content, form = _content(passive)
    if not form or lemma in _PERMITTING:
        return []
    speaker = passive.agent
    if speaker is None and form == "clause" and lemma in _CONVINCED:
        speaker = passive.patient
    patient = _patient(verb, passive.patient) if form in ("infinitive", "predicate") or lemma in words.GROUNDS else None
    asserted = form in ("clause", "predicate", "quotation") or _told_of(passive, form)
    if form == "infinitive" and asserted:
        form = "predicate" if lemma in words.ATTITUDE else "clause"  # "is held by the pilots to be unsafe": a verdict
    return [
        Report(
            cue=verb,
            group=verb_group(verb),
            source=noun_phrase(speaker, exclude=[verb]) if speaker is not None else None,
            speaker=speaker,
            content=content,
            form=form,
            asserted=asserted and not hypothetical(verb),
            patient=patient,
        )
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Passive:
    """A passive verb with its dependents: by whom, of whom, and the complements it may have."""

    verb: Token
    lemma: str
    agent: Token | None
    patient: Token | None
    clause: Token | None
    to: Token | None
    as_phrase: Token | None
    predicate: Token | None


def _read(verb: Token, lemma: str) -> _Passive:
    children = list(verb.children)
    clause = next((c for c in children if c.dep_ in ("ccomp", "csubj", "csubjpass", "acl") and c.i > verb.i), None)
    agent = agent_of(verb, lemma)
    patient = next((c for c in children if c.dep_ in ("nsubjpass", "expl", "nsubj")), None)
    if patient is not None and patient.lower_ == "it" and (clause is None or clause.dep_ == "acl"):
        clause = _announced(verb) or clause or _told_before(verb, patient)
    if clause is None and agent is not None:  # "that the toll had gone was confirmed by Roe"
        clause = next((c for c in children if c.dep_ in ("csubj", "csubjpass") and c.left_edge.lower_ == "that"), None)
    if lemma == "ask" and clause is None:
        clause = next((c for c in children if c.dep_ == "advcl" and c.left_edge.i == verb.i + 1), None)
        if clause is not None and clause.left_edge.lower_ not in ("if", "whether"):
            clause = None
    to = next((c for c in children if c.dep_ in ("xcomp", "advcl") and c.i > verb.i and with_to(c)), None)
    if to is not None and lemma == "consider" and lemma_of(to) not in ("be", "have"):
        to = None  # "candidates considered to replace her"
    return _Passive(
        verb=verb,
        lemma=lemma,
        agent=agent,
        patient=patient,
        clause=clause,
        to=to,
        as_phrase=next(
            (c for c in children if c.dep_ in ("prep", "advcl") and c.lower_ == "as" and c.i > verb.i), None
        ),
        predicate=next((c for c in children if c.dep_ in ("oprd", "attr") and c.i > verb.i), None),
    )


def _told_before(verb: Token, it: Token) -> Token | None:
    """The clause before an impersonal passive that a comma sets off ("The quay was dark, it is said in the report")."""
    if it.i < 3 or it.dep_ == "expl" or it.doc[it.i - 1].text != ",":
        return None
    return next((child for child in verb.lefts if child.dep_ == "ccomp" and child.i < it.i), None)


def _announced(verb: Token) -> Token | None:
    """The clause with "that" that an impersonal passive announces, wherever the parser hung it.

    "It was stated to her by clerks, whose names were not given, that crates went ashore at night."
    """
    for that in verb.doc[verb.i + 1 : verb.sent.end]:
        if that.lower_ != "that" or that.head.i <= that.i or that.dep_ not in ("mark", "det"):
            continue
        clause = next((t for t in (that.head, *that.head.ancestors) if t.pos_ in ("VERB", "AUX")), None)
        if clause is None or clause.i < that.i or (that.dep_ == "det" and that.head.tag_ not in ("NNS", "NNPS")):
            continue
        other = clause.head  # what a verb in between says is not what is announced
        if clause.dep_ == "ccomp" and verb.i < other.i < that.i:
            continue
        return clause
    return None


def _content(one: _Passive) -> tuple[Range | None, str]:
    """What is reported, and its form; no form where nothing is."""
    verb, lemma, doc = one.verb, one.lemma, one.verb.doc
    known = lemma in words.PASSIVE or one.agent is not None
    grounds = [c for c in verb.children if c.dep_ == "prep" and c.lower_ in words.GROUNDS.get(lemma, ())]
    first = one.clause is not None and (one.to is None or one.clause.i < one.to.i)
    if one.clause is not None and one.patient is not None and one.clause.i < one.patient.i < verb.i:
        reported = lemma in words.SPEECH and one.clause.dep_ == "ccomp"
        return (trim(doc, verb.sent.start, one.patient.i), "clause") if reported else (None, "")
    if one.clause is not None and first and lemma in words.SPEECH | words.THOUGHT | words.EVIDENCE:
        return clause_span(one.clause, verb), "clause"
    told = _told_of(one, "infinitive")
    if one.to is not None and (told or lemma in words.PASSIVE | words.DIRECTIVE | words.EVIDENCE):
        permitted = lemma in words.PASSIVE and lemma in ("allow", "require")
        return (None, "") if permitted else (span_of(doc, [one.to]), "infinitive")
    if one.as_phrase is not None and lemma in words.JUDGING and known:
        return span_of(doc, [one.as_phrase]), "predicate"
    if one.predicate is not None and lemma in words.JUDGING and known:
        return span_of(doc, [one.predicate]), "predicate"
    if lemma in words.EXPRESSING and one.agent is not None and one.patient is not None:
        felt = lemma_of(one.patient) in words.FEELING_NOUNS
        return (quoted_behind(verb), "quotation") if felt else (None, "")  # "regret is voiced by the Board at “…”"
    if grounds:
        accused = lemma in ("accuse", "suspect") and grounds[0].i > verb.i
        return (span_of(doc, list(grounds[0].children)), "object") if accused else (None, "")
    at = next((c for c in verb.rights if c.dep_ == "prep" and c.lower_ == "at"), None)
    if one.agent is not None and at is not None and lemma in words.MEASURING | words.EVIDENCE:
        figure = any(t.like_num for t in at.subtree)  # "in a report of the Office, the loss is put at nine million"
        return (span_of(doc, [at]), "clause") if figure else (None, "")
    if lemma in words.INQUIRING:
        return None, ""  # "asked by the ministry, seven in ten said …": the ministry has not said it
    if lemma in words.DIRECTIVE | turns.PROPOSING and verb.dep_ == "advcl" and verb.head.pos_ in ("NOUN", "PROPN"):
        return None, ""  # "a ferry, as proposed by the Board, is under review": what kind of ferry
    if lemma in words.SPEECH and one.agent is not None and verb.dep_ == "advcl":
        around = host(verb)  # "As observed by X: …"
        return around, "clause" if around else "quotation"
    if lemma in words.SPEECH and one.agent is not None and verb.dep_ == "prep":
        return None, "quotation"
    if one.patient is not None and one.clause is None and _endorsed(verb, lemma, one.agent):
        return noun_phrase(one.patient, exclude=[verb]), "object"
    return None, ""


def _told_of(one: _Passive, form: str) -> bool:
    """Whether somebody named tells what a thing is or has done ("is said by the clerk to have been sold")."""
    if form != "infinitive" or one.agent is None or one.to is None or one.lemma in words.DIRECTIVE:
        return False
    state = lemma_of(one.to) in ("be", "have") or any(c.lower_ in ("have", "be") for c in one.to.lefts)
    return state and one.lemma in words.SPEECH | words.EVIDENCE | words.THOUGHT | turns.HOLDING_TO_BE


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
