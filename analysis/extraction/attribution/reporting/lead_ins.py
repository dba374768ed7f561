"""Reports that another clause leads up to: before a colon ("Roe was blunt: …"), in a question, in a cleft sentence."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution import turn_words as turns
from analysis.extraction.attribution.reporting.agents import agent_of, holder_of
from analysis.extraction.attribution.reporting.groups import verb_group
from analysis.extraction.attribution.reporting.report import Report, lemma_of
from analysis.extraction.attribution.reporting.what import QUOTES, around, clause_span, trim
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase, subject_of
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS, beside
from analysis.text.words import word_set


def led(colon: Token) -> Report | None:
    """Read "Roe was blunt: …", "the Chamber went further: …", "Roe has a word for it: …"."""
    if colon.text != ":":
        return None
    doc, sentence = colon.doc, colon.sent
    if colon.i + 3 > sentence.end or doc[colon.i + 1].is_space:
        return None
    start = max((t.i + 1 for t in doc[sentence.start : colon.i] if t.text in (";", ":")), default=sentence.start)
    lead = doc[start : colon.i]
    tensed = (t.head if t.dep_ in AUXILIARY else t for t in lead if t.tag_ in FINITE_TAGS)
    verbs = {t.i for t in tensed if t.dep_ not in ("relcl", "advcl", "acl")}
    if not verbs:
        return _worded(
            colon, next((t for t in lead if lemma_of(t) in _VIEWED and (t.dep_ == "ROOT" or t.i == colon.i - 1)), None)
        )
    if len(verbs) != 1:
        return None
    verb = doc[verbs.pop()]
    subject = subject_of(verb)
    if subject is not None and subject.i < verb.i and verb.lemma_ == "be" and lemma_of(subject) in _VIEWED:
        return _worded(colon, subject)
    if subject is None or not start <= subject.i < colon.i or not can_speak(subject) or subject.lower_ in _NOBODY:
        return None
    owned = any(c.dep_ == "poss" and c.lower_ in sources.FIRST_PERSON for c in subject.lefts)
    if owned or lemma_of(subject) in sources.DOCUMENTS:
        return None  # "our record is clear: …"
    if lemma_of(verb) in words.SPEECH or not _announces(verb, colon.i):
        return None
    return Report(
        cue=verb,
        group=verb_group(verb),
        source=noun_phrase(subject, exclude=[verb]),
        speaker=subject,
        content=trim(doc, colon.i + 1, sentence.end),
        form="quotation" if doc[colon.i + 1].text in QUOTES else "clause",
    )


_VIEWED = turns.WORDINGS | turns.VIEWS
"""What somebody's words are called before a colon."""


def _worded(colon: Token, noun: Token | None) -> Report | None:
    """Read "Roe's answer: “…”", "the Chamber's message was short: …"."""
    who = next((c for c in noun.lefts if c.dep_ == "poss"), None) if noun is not None else None
    if noun is None or who is None or not can_speak(who) or who.lower_ in sources.FIRST_PERSON:
        return None
    return Report(
        cue=noun,
        group=(noun.i, noun.i + 1),
        source=noun_phrase(who, exclude=[noun]),
        speaker=who,
        content=trim(colon.doc, colon.i + 1, colon.sent.end),
        form="quotation" if beside(colon, 1).text in QUOTES else "clause",
    )


_NOBODY = sources.FIRST_PERSON | {"it", "you", "this", "that"}
"""Subjects that bring in nobody's words."""


def _announces(verb: Token, colon: int) -> bool:
    """Whether a clause before a colon says that words follow: how somebody speaks, or has words for something."""
    behind = verb.doc[verb.i + 1 : colon]
    lemma = verb.lemma_
    if lemma in ("be", "sound", "become", "have"):
        spoken = any(t.lower_ in turns.SPOKEN and t.pos_ == "ADJ" for t in behind)
        return spoken or (lemma == "have" and any(lemma_of(t) in turns.WORDINGS and t.pos_ == "NOUN" for t in behind))
    if lemma == "go":
        return any(t.lower_ in ("further", "farther") for t in behind)
    worded = any(lemma_of(t) in turns.WORDINGS and t.dep_ == "dobj" for t in behind)
    return (lemma in turns.WORDING and worded) or (lemma == "put" and beside(verb, 1).lower_ == "it")


def answers(doc: Doc) -> Iterator[Report]:
    """Read "What did the Chamber say? That the quay was safe. That nobody need worry."."""
    asked: tuple[Token, Token] | None = None
    for sentence in doc.sents:
        first = next((t for t in sentence if not t.is_punct and not t.is_space), sentence[0])
        if any(t.text == "?" for t in sentence):
            cue = next((t for t in sentence if t.pos_ == "VERB" and lemma_of(t) in words.SPEECH), None)
            who = subject_of(cue) if cue is not None and first.tag_ in ("WP", "WDT", "WRB") else None
            asked = (cue, who) if cue is not None and who is not None and can_speak(who) else None
        elif asked is not None and first.lower_ == "that" and first.i + 2 < sentence.end:
            cue, who = asked
            if who.lower_ not in sources.FIRST_PERSON:
                source = noun_phrase(who, exclude=[cue])
                content = trim(doc, first.i, sentence.end)
                yield Report(cue=cue, group=verb_group(cue), source=source, speaker=who, content=content)
        else:
            asked = None


def clefts(doc: Doc) -> Iterator[Report]:
    """Read "what the Chamber found was that the quay was full", "what struck them was “the calm of it all”"."""
    for be in doc:
        said = next((c for c in be.lefts if c.dep_ == "csubj"), None) if be.lemma_ == "be" else None
        if said is None or said.left_edge.lower_ != "what":
            continue
        moved = said.lower_ in turns.MOVED_BY or said.lemma_ in ("strike", "impress", "move", "surprise", "please")
        if lemma_of(said) in words.SPEECH | words.EVIDENCE:
            who = next((c for c in said.lefts if c.dep_ == "nsubj"), None)
        else:
            who = next((c for c in said.rights if c.dep_ == "dobj"), None) if moved else None
        first = beside(be, 1)
        told = first.text in QUOTES or (first.lower_ == "that" and first.dep_ == "mark")
        if who is None or not told or not can_speak(who) or who.lower_ in sources.FIRST_PERSON:
            continue
        content = trim(doc, be.i + 1 + (first.lower_ == "that"), be.sent.end)
        source, form = noun_phrase(who, exclude=[said]), "quotation" if first.text in QUOTES else "clause"
        yield Report(cue=said, group=(said.i, be.i + 1), source=source, speaker=who, content=content, form=form)


def pointed_out(attention: Token) -> Report | None:
    """Read "drew attention to the fact that", "the Minister's attention was called by Roe to the circumstance that"."""
    if attention.lower_ != "attention" or attention.dep_ not in ("dobj", "nsubjpass"):
        return None
    verb = attention.head
    if lemma_of(verb) not in _DRAWING:
        return None
    passive = attention.dep_ == "nsubjpass"
    who = agent_of(verb, lemma_of(verb)) if passive else subject_of(verb)
    behind = verb.doc[max(verb.i, attention.i) + 1 : verb.sent.end]
    fact = next((t for t in behind if t.lower_ in _FACTS and beside(t, 1).lower_ == "that"), None)
    if who is None or fact is None or not can_speak(who) or who.lower_ in sources.FIRST_PERSON:
        return None
    that = beside(fact, 1)
    content = clause_span(that.head, fact) if that.head.i > that.i else trim(that.doc, that.i + 1, that.sent.end)
    source = noun_phrase(who, exclude=[verb])
    return Report(cue=verb, group=verb_group(verb), source=source, speaker=who, content=content)


_DRAWING = word_set("draw call direct invite")
"""What somebody does with the attention of others who tells them a thing."""

_FACTS = word_set("fact circumstance danger risk finding problem")
"""What attention is drawn to, with the clause that tells it."""


def emerging(verb: Token) -> Report | None:
    """Read "from the report of the Office it emerges that", "it is plain from Roe's letter that", "as appears from"."""
    state = next((c for c in verb.rights if c.dep_ == "acomp"), None) if verb.lemma_ == "be" else None
    if lemma_of(verb) not in _EMERGING and (state is None or state.lower_ not in _PLAIN):
        return None
    links = [c for one in (verb, state) if one is not None for c in one.children if c.dep_ == "prep"]
    paper = next((p for c in links if c.lower_ == "from" for p in c.children if p.dep_ == "pobj"), None)
    if paper is None or lemma_of(paper) not in sources.DOCUMENTS | sources.SUBMITTED:
        return None
    holder = holder_of(paper)
    who = holder or (paper if lemma_of(paper) not in sources.INFERRED_FROM else None)
    subject = next((c for c in verb.lefts if c.dep_ in ("nsubj", "expl")), None)
    behind = verb.doc[max(verb.i, paper.i) + 1 : verb.sent.end]
    clause = next((t.head for t in behind if t.lower_ == "that" and t.dep_ == "mark" and t.head.i > t.i), None)
    if who is None or who.lower_ in sources.FIRST_PERSON or not can_speak(who):
        return None
    doc, end = verb.doc, verb.right_edge.i + 1
    if clause is not None and subject is not None and subject.lower_ == "it":
        content = clause_span(clause, verb)
    elif subject is None and beside(verb, -1).lower_ == "as":
        stop = next((t.i for t in doc[paper.i : verb.sent.end] if t.text == ","), end)
        content = around(doc, verb.i - 1, stop)
    else:
        return None
    source = noun_phrase(who, exclude=[verb])
    return Report(cue=verb, group=verb_group(verb), source=source, speaker=who, content=content)


_EMERGING = word_set("emerge appear follow transpire result")
_PLAIN = word_set("clear plain apparent evident obvious")
"""What a thing does or is that a paper tells of, with "from"."""
