"""By whom something is said in the passive: behind "by", in front of it as "by whom", or whose paper it stands in."""

from __future__ import annotations

from spacy.tokens import Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.report import lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, subject_of
from analysis.extraction.parse import source_words as sources


def agent_of(verb: Token, lemma: str) -> Token | None:
    """By whom something is done, whatever the parser hung "by" on."""
    doc = verb.doc
    agent = next((k for c in verb.children if c.dep_ == "agent" for k in c.children if k.dep_ == "pobj"), None)
    if agent is None:
        by = next((t for t in doc[verb.i + 1 : verb.i + 4] if t.lower_ == "by"), None)
        if by is not None and by.i + 1 < len(doc):
            agent = next((c for c in by.children if c.dep_ == "pobj"), None)
            if agent is None:
                after = doc[by.i + 1]
                agent = after.head if after.dep_ in ("compound", "det", "amod") and after.head.i > by.i else after
    if agent is None and lemma == "know" and verb.head.lemma_ == "let":
        agent = subject_of(verb.head)  # "has let it be known that"
    if agent is None:
        return _by_whom(verb) or _in_paper(verb)
    if agent.tag_ == "VBG" or agent.like_num:
        return None
    named = agent.pos_ in ("NOUN", "PROPN", "PRON") or agent.lower_ in sources.SOMEONE  # "by many in the trade"
    return agent if named else None


def agent_behind(predicate: Token) -> Token | None:
    """The name behind "by" that the parser hangs on a predicate ("was called “a model for all” by Jane Roe")."""
    for token in predicate.doc[predicate.i : predicate.right_edge.i + 1]:
        if token.lower_ == "by":
            return next((child for child in token.children if child.dep_ == "pobj" and child.pos_ == "PROPN"), None)
    return None


def holder_of(paper: Token) -> Token | None:
    """Whose a paper or a speech is: "the letter of the Union", "her report", "a study by the Institute"; or None."""
    owner = next((child for child in paper.lefts if child.dep_ == "poss"), None)
    if owner is not None:
        return owner if can_speak(owner) else None
    joining = ("by", "from") if lemma_of(paper) in words.SURVEY_NOUNS else ("of", "by", "from")  # "a survey of farmers"
    links = [child for child in paper.rights if child.dep_ == "prep" and child.lower_ in joining]
    clauses = (child for child in paper.rights if child.dep_ == "relcl" and child.lemma_ in words.CONDUCTING)
    for clause in clauses:  # "a survey which the firm carried out for us"
        doer = next(
            (c for c in clause.lefts if c.dep_ == "nsubj" and can_speak(c) and c.pos_ in ("NOUN", "PROPN")), None
        )
        if doer is not None:
            return doer
    if lemma_of(paper) in words.SURVEY_NOUNS:  # "a survey of farmers by the Institute"
        links += [t for t in paper.subtree if t.lower_ == "by" and t.dep_ == "prep" and t.head.head.head.i == paper.i]
    links += [by for child in paper.rights if child.dep_ == "acl" for by in child.subtree if by.lower_ == "by"]
    behind = (child for link in links for child in link.children if child.dep_ == "pobj")
    # no share of people, and no part of what the paper is called ("the Statement of First Findings")
    titled = (
        one for one in behind if not (one.pos_ == "PROPN" and lemma_of(one).removesuffix("s") in sources.DOCUMENTS)
    )
    return next(
        (one for one in titled if can_speak(one) and not (one.like_num or lemma_of(one) in sources.SHARES)), None
    )


def behind_which(which: Token) -> Token | None:
    """Whoever a "which" or "whose" goes back to ("an audit by the Office, the finding of which was that …")."""
    before = which.doc[which.sent.start : which.i]
    comma = next((t.i for t in reversed(before) if t.text == ","), None)
    nouns = reversed(which.doc[which.sent.start : comma]) if comma is not None else ()
    return next((t for t in nouns if t.pos_ in ("NOUN", "PROPN") and can_speak(t)), None)


def _by_whom(verb: Token) -> Token | None:
    """Whoever a relative clause hangs on "by whom" ("the family, by whom it is alleged that …")."""
    by = next((child for child in verb.lefts if child.lower_ == "by"), None)
    whom = next((child for child in by.children if child.tag_ in ("WP", "WDT")), None) if by is not None else None
    if by is None or whom is None:
        return None
    if verb.dep_ == "relcl" and verb.head.i < by.i and _is_somebody(verb.head):
        return verb.head
    return next((t for t in reversed(verb.doc[verb.sent.start : by.i]) if _is_somebody(t)), None)


def _is_somebody(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN") and can_speak(token) and lemma_of(token) not in sources.DOCUMENTS


def _in_paper(verb: Token) -> Token | None:
    """Whoever speaks in the paper in which something is said ("is described in the letter of the Union as")."""
    link = next((child for child in verb.children if child.dep_ == "prep" and child.lower_ == "in"), None)
    paper = next((child for child in link.children if child.dep_ == "pobj"), None) if link is not None else None
    if paper is None:
        return None
    if paper.tag_ in ("WDT", "WP"):
        paper = _antecedent(verb, paper)
    elif paper.lower_ == "it":
        return paper
    if paper is None or lemma_of(paper) not in sources.DOCUMENTS | sources.SUBMITTED:
        return None
    holder = holder_of(paper)
    return holder or (paper if lemma_of(paper) in sources.DOCUMENTS else None)


def _antecedent(verb: Token, which: Token) -> Token | None:
    """The paper that "in which" goes back to: a noun before it, or the subject of its sentence."""
    before = verb.doc[verb.sent.start : which.i]
    return next((t for t in reversed(before) if lemma_of(t) in sources.DOCUMENTS | sources.SUBMITTED), None)
