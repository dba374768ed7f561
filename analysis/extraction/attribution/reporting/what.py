"""What is reported: the words of a complement, and the clause around a parenthesis."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.reporting.report import Range, lemma_of
from analysis.extraction.attribution.reporting.who import can_speak, reports_alike, shifted
from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS, SUBJECTS, beside

_CLOSED = ("”", '"', "''")
_TENSED = FINITE_TAGS - {"MD"}
QUOTES = "\"“”„‟«»'‘’`"


def trim(doc: Doc, start: int, end: int) -> Range | None:
    """The stretch without the space and punctuation at its edges; None where nothing is left."""
    while start < end and (
        doc[start].is_space or (doc[start].is_punct and doc[start].text not in "([$#" and doc[start].text not in QUOTES)
    ):
        start += 1
    while end > start and (
        doc[end - 1].is_space
        or (doc[end - 1].dep_ == "cc" and doc[end - 1].lower_ in ("and", "but", "or"))
        or (doc[end - 1].is_punct and doc[end - 1].text not in ")]%" and doc[end - 1].text not in QUOTES)
    ):
        end -= 1
    return (start, end) if end > start else None


def clause_span(clause: Token, cue: Token) -> Range | None:
    """The words of a complement clause without "that"; one that surrounds its cue is taken whole."""
    doc = clause.doc
    start, end = clause.left_edge.i, clause.right_edge.i + 1
    if start < cue.i < end and clause.i > cue.i:
        # What stands before the cue belongs to it only by a slip of the parser, unless the clause is interrupted.
        before = [token.i for token in clause.subtree if token.i < cue.i]
        if not any(doc[i].head == clause and doc[i].dep_ in SUBJECTS for i in before) and (
            len(before) < 3 or not any(doc[i].pos_ in ("NOUN", "PROPN", "PRON") for i in before)
        ):
            start = cue.i + 1
    that = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ == "that"), None)
    if that is not None and that.i > cue.i:
        start = max(start, that.i)
    headless = cue.i < start < cue.i + 4 and start < end and doc[start].tag_ in FINITE_TAGS
    if headless and cue.sent.start < cue.left_edge.i + 3 and cue.i > cue.sent.start + 2:
        start = cue.sent.start  # "Judges, the Association said, should …": the parse lost the subject
    owner = next((child for child in clause.children if child.dep_ in SUBJECTS), None)
    if owner is None and cue.i + 1 < start and doc[start].tag_ in FINITE_TAGS:
        start = _lost_subject(doc, cue.i + 1, start)
    if clause.i > cue.i and owner is not None and (not can_speak(owner) or shifted(clause)):
        end = _before_swallowed(clause, cue, start, end)
    verbless = clause.tag_ == "VBG" and not any(doc[i].tag_ in FINITE_TAGS for i in range(start, end))
    if verbless and clause.i > cue.i and end < cue.sent.end and doc[end].text == ",":
        end = cue.sent.end  # "that Roe, running for mayor, lost it": the parser took the participle for the verb
    if (
        doc[start].lower_ == "that"
        and doc[start].dep_
        in ("mark", "det", "nsubj", "advmod", *(("dobj", "pobj") if clause.dep_ in ("relcl", "acl") or owner else ()))
        and doc[start].tag_ in ("IN", "WDT")
    ):
        start += 1
    return trim(doc, start, _with_second_that(doc, end) if clause.i > cue.i else end)


def going_on(verb: Token, span: Range) -> Range:
    """A reported clause with what the parser hung elsewhere: a second predicate in its tense, a condition after it.

    "Said she was ready and would run"; "when he said she should resign if she knew".
    """
    doc, end = verb.doc, span[1]
    at = end
    while at < verb.sent.end and doc[at].text in _CLOSED:
        at += 1
    if at < verb.sent.end and doc[at].lower_ in ("if", "unless") and doc[at].dep_ == "mark":
        condition = doc[at].head
        if not condition.is_ancestor(verb) and condition.left_edge.i == at:
            return span[0], condition.right_edge.i + 1
    for token in verb.rights:
        modal = any(c.dep_ == "aux" and c.lower_ in ("would", "could", "might") for c in token.lefts)
        if token.dep_ == "conj" and modal and not any(c.dep_ in SUBJECTS for c in token.children):
            between = doc[end : token.i]
            if token.i > end and not any(t.dep_ in SUBJECTS or t.tag_ in _TENSED for t in between):
                return trim(doc, span[0], token.right_edge.i + 1) or span
    return span


def _with_second_that(doc: Doc, end: int) -> int:
    """The end of a clause with the one that follows it under a "that" of its own ("… and that it would stay")."""
    at = end
    while at < len(doc) and (doc[at].is_punct or doc[at].dep_ == "cc") and at < end + 3:
        at += 1
    joined = at < len(doc) and any(doc[i].lower_ in ("and", "but", "or") for i in range(end - 1, at))
    if not joined or doc[at].lower_ != "that" or doc[at].tag_ != "IN" or doc[at].head.i <= at:
        return end
    return max(end, doc[at].head.right_edge.i + 1)


def _lost_subject(doc: Doc, first: int, start: int) -> int:
    """Where a clause without a subject begins: after "that", or after the pronoun addressed ("told him most of …")."""
    thats = [i for i in range(first, start - 1) if doc[i].lower_ == "that" and doc[i + 1].tag_ not in FINITE_TAGS]
    if thats:
        return thats[-1] + 1
    if doc[first].tag_ == "PRP" and not any(doc[i].is_punct for i in range(first, start)):
        return first + 1
    return start


def extracted_clause(verb: Token) -> Range | None:
    """What is left of a clause whose subject is the relative pronoun ("a plan that they hoped would work")."""
    doc = verb.doc
    if verb.i + 1 >= len(doc) or doc[verb.i + 1].tag_ not in FINITE_TAGS:
        return None
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i < verb.i), None)
    if subject is None or subject.left_edge.i == 0:
        return None
    before = doc[subject.left_edge.i - 1]
    if before.tag_ not in ("WDT", "WP") and before.lower_ != "that":
        return None
    following = doc[verb.i + 1]
    top = following.head if following.dep_ in AUXILIARY and following.head.i > following.i else following
    return trim(doc, following.i, top.right_edge.i + 1)


def _before_swallowed(clause: Token, cue: Token, start: int, end: int) -> int:
    """The end of a clause before a coordinated report the parser gave to it ("regretted that …, and called for …")."""
    doc = clause.doc
    for token in clause.subtree:
        alike = token.tag_ == cue.tag_ or {token.tag_, cue.tag_} == {"VB", "VBP"}
        if token.dep_ != "conj" or not alike or token.i <= clause.i:
            continue
        if reports_alike(token):
            cut = token.left_edge.i
            while cut > start + 1 and (doc[cut - 1].dep_ == "cc" or doc[cut - 1].is_punct):
                cut -= 1
            return min(end, cut)
    return end


def span_of(doc: Doc, tokens: Iterable[Token]) -> Range | None:
    """From the first word of the phrases of some tokens to the last."""
    edges = [(token.left_edge.i, token.right_edge.i + 1) for token in tokens]
    return trim(doc, min(edge[0] for edge in edges), max(edge[1] for edge in edges)) if edges else None


def act_span(doc: Doc, tokens: Iterable[Token]) -> Range | None:
    """An infinitive with whom it is for, without a finite verb wrongly joined to it ("to pass it and threatened")."""
    listed = list(tokens)
    span = span_of(doc, listed)
    finite = [
        token.left_edge.i
        for act in listed
        for token in act.rights
        if token.dep_ == "conj" and act.tag_ == "VB" and token.tag_ in _TENSED
    ]
    return trim(doc, span[0], min(span[1], *finite)) if span and finite else span


def after(verb: Token) -> Range | None:
    """From the verb's first complement to the end of its own words, coordinated verbs and later clauses left out."""
    doc = verb.doc
    own = [
        c
        for c in verb.children
        if c.i > verb.i and c.dep_ not in ("conj", "cc", "punct", "parataxis", "nsubj", "advcl", "ccomp", "npadvmod")
    ]
    own += [c for c in verb.children if c.i > verb.i and c.dep_ == "advcl" and c.tag_ in ("VB", "VBG")]
    return span_of(doc, own) if own else None


def thing_span(verb: Token) -> Range | None:
    """A bare object and what follows it, without when it was said and without what is remarked on it after a comma."""
    span = after(verb)
    aside = next((c for c in verb.rights if c.dep_ == "advcl" and beside(c.left_edge, -1).text == ","), None)
    if span is None or (aside is not None and aside.left_edge.i <= span[0]):
        return None
    span = trim(verb.doc, span[0], min(span[1], aside.left_edge.i) if aside is not None else span[1]) or span
    thing = next((c for c in verb.children if c.i > verb.i and c.dep_ in ("dobj", "obj")), None)
    start, end = span
    for time in reversed([c for c in verb.children if c.dep_ == "prep" and c.lower_ in attitudes.TIMES]):
        # "endorsed him in March"; a time before the object is none of its words either ("announced on Monday a suit")
        if thing is not None and thing.i < time.i < end <= time.right_edge.i + 1:
            end = time.left_edge.i
        elif thing is not None and start == time.left_edge.i and time.i < thing.i:
            start = time.right_edge.i + 1
    if start < end and verb.tag_ == "VBD" and _told_back(verb.doc[end - 1]):
        return trim(verb.doc, start, end)
    return without_remark(verb.doc, (start, end)) if start < end else None


def _told_back(last: Token) -> bool:
    """Whether what ends with a word is a relative clause in the tense of reported speech ("…, which had been sold")."""
    clause = next((above for above in (last, *last.ancestors) if above.dep_ == "relcl"), None)
    return clause is not None and shifted(clause)


def without_remark(doc: Doc, span: Range) -> Range | None:
    """A noun phrase without the relative clause or apposition that ends it after a comma."""
    for token in doc[span[0] + 1 : span[1]]:
        remark = token.dep_ in ("relcl", "appos", "acl") and token.head.i < token.i
        edge, last = token.left_edge.i, token.right_edge.i + 2 >= span[1]
        if remark and last and span[0] < edge and doc[edge - 1].text in (",", "—", "–") and not _listed(token):
            return trim(doc, span[0], edge)
    return trim(doc, *span)


def _listed(token: Token) -> bool:
    """Whether an apposition is really a member of a list ("54 percent against, 33 percent in favour and …")."""
    return token.dep_ == "appos" and (
        any(child.dep_ in ("conj", "cc") for child in token.children)
        or any(child.dep_ == "nummod" for child in token.children)
    )


def quoted_behind(verb: Token) -> Range | None:
    """The quotation behind a verb in its sentence, with its marks."""
    doc, end = verb.doc, verb.sent.end
    first = next((t.i for t in doc[verb.i + 1 : end] if t.text in QUOTES and t.text not in "'’"), None)
    last = next((t.i for t in doc[first + 2 : end] if t.text in QUOTES and t.text not in "'’"), None) if first else None
    return (first, last + 1) if first is not None and last is not None else None


def parenthetical(verb: Token) -> Range | None:
    """The clause that a parenthetical "…, she said, …" or "As she stated, …" belongs to."""
    if verb.dep_ in ("parataxis", "ccomp", "dep") and verb.head.i != verb.i and verb.head.pos_ in ("VERB", "AUX"):
        if any(c.dep_ == "mark" or c.tag_ in ("WP", "WDT", "WRB") for c in verb.children):
            return None
        left = verb.left_edge.i
        if left > verb.sent.start and not (verb.doc[left].is_punct or verb.doc[left - 1].is_punct):
            return None
        return host(verb)
    if lemma_of(verb) not in words.ADDRESSED and any(c.dep_ == "dobj" for c in verb.children):
        return None  # "as he tweeted support": the clause says what
    subject = next((c for c in verb.lefts if c.dep_ == "nsubj"), None)
    if verb.dep_ == "advcl" and verb.head.i > verb.i and beside(verb, 1).text == "," and subject is not None:
        between = beside(subject.left_edge, -1).text == "," and verb.left_edge.i == verb.sent.start
        if between and not any(c.dep_ == "mark" for c in verb.lefts):
            return trim(verb.doc, verb.sent.start, verb.head.right_edge.i + 1)  # "If elected, Roe has said, he will …"
    if verb.dep_ == "advcl" and any(c.dep_ in ("mark", "advmod", "prep") and c.lower_ == "as" for c in verb.children):
        return host(verb)
    return None


def closing(verb: Token) -> Range | None:
    """The sentence before ", officials said." or ", said Roe of the union.", whatever the parser made of it."""
    doc, sentence = verb.doc, verb.sent
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None or verb.tag_ not in ("VBD", "VBZ", "VBP") or not can_speak(subject):
        return None
    left = min(subject.left_edge.i, verb.i)
    if left < sentence.start + 3 or doc[left - 1].text != ",":
        return None
    if subject.i < verb.i and subject.right_edge.i < verb.i - 2:
        return None
    own = {token.i for token in subject.subtree}
    for token in doc[max(verb.i, subject.i) + 1 : sentence.end]:
        if token.i not in own and (token.tag_ in FINITE_TAGS or token.text in QUOTES or token.text == ":"):
            return None
    taken = ("xcomp", "ccomp") if lemma_of(verb) in words.ADDRESSED else ("dobj", "xcomp", "ccomp")
    if any(c.dep_ in taken and c.i > verb.i for c in verb.children):
        return None
    if not any(token.tag_ in FINITE_TAGS for token in doc[sentence.start : left]):
        return None
    start = sentence.start
    while start < left and (doc[start].dep_ == "cc" or doc[start].is_space):
        start += 1
    return trim(doc, start, left - 1)


def host(phrase: Token) -> Range | None:
    """The sentence around a phrase, without the phrase where it stands at an edge."""
    doc, sentence = phrase.doc, phrase.sent
    for i in range(phrase.i + 1, min(phrase.i + 25, sentence.end)):
        if doc[i].text == ":":
            if i >= sentence.end - 2:
                return None  # what is said stands in the next paragraph
            return trim(doc, i + 1, sentence.end)
    start, end = sentence.start, sentence.end
    left, right = phrase.left_edge.i, phrase.right_edge.i + 1
    if all(doc[i].is_punct or doc[i].is_space or doc[i].dep_ in ("cc", "mark") for i in range(start, left)):
        start = right
    elif right >= end - 2:
        end = left
    return trim(doc, start, end)


def comma_stop(doc: Doc, head: Token, span: Range) -> int:
    """Where a source after a preposition ends when the parser let it run into the clause that follows."""
    for i in range(head.i + 1, span[1]):
        if doc[i].text == "," and i + 1 < span[1]:
            rest = doc[i + 1 : span[1]]
            if any(t.pos_ in ("VERB", "AUX") and t.tag_ in FINITE_TAGS for t in rest):
                return i
    return span[1]


def before_subject(doc: Doc, head: Token, stop: int) -> int:
    """Where a source ends that the parser let swallow the subject behind a comma ("By the poll of X, trust grew")."""
    if stop >= len(doc) or doc[stop].tag_ not in FINITE_TAGS:
        return stop
    return max((i for i in range(head.i + 1, stop) if doc[i].text == ","), default=stop)


def around(doc: Doc, start: int, end: int) -> Range | None:
    """The clause a prepositional cue at ``start:end`` belongs to: after it, before it, or around it."""
    sentence = doc[start].sent
    stop = sentence.end
    while stop < len(doc) and doc[stop - 1].text[-1:] == "." and doc[stop].text[:1].islower():
        stop = doc[stop].sent.end
    first = max((t.i + 1 for t in doc[sentence.start : start] if t.text == ";"), default=sentence.start)
    last = next((t.i for t in doc[end:stop] if t.text == ";"), stop)
    sentence = doc[first:last]  # a semicolon parts two sentences
    before = trim(doc, sentence.start, start)
    while end < sentence.end and doc[end].text in (",", ":", ";"):
        end += 1
    after = trim(doc, end, sentence.end)
    if before and before[1] - before[0] < 4 and after and not any(t.dep_ in SUBJECTS for t in doc[slice(*before)]):
        before = None
    return trim(doc, before[0], after[1]) if before and after else before or after


def past_relative(doc: Doc, right: int, end: int) -> int:
    """Past the relative clause of whoever speaks ("thinks Roe, who built it: …"), where one begins at a comma."""
    if right + 1 >= end or doc[right].text != "," or doc[right + 1].tag_ not in ("WP", "WP$", "WDT"):
        return right
    return next((t.i for t in doc[right + 1 : end] if t.text in (",", "—", "–", ";", ":")), end)
