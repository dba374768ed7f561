"""Reports: the reporting constructions of one parsed sentence, found in its dependency tree.

A report is a cue (verb group, noun, adjective or "according to"), who it belongs to, and the words it introduces.
Everything here counts tokens of one Doc; :mod:`analysis.extraction.attribution` turns them into source offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.extraction import speech_words as words

Range = tuple[int, int]
"""First token and the one after the last."""

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_OBJECTS = ("dobj", "dative", "obj", "iobj")
_SPEAKING_PRONOUNS = ("he", "she", "it", "they", "we", "i", "who", "you", "his", "her", "their", "its", "my", "our")
_QUOTES = "\"“”„‟«»'‘’`"


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """One reporting construction.

    Attributes:
        cue: the token that reports.
        group: the tokens of the cue ("has repeatedly said", "according to").
        source: who reports, or None.
        speaker: the head word of the source, or None.
        content: what is reported, or None where it has to be a quotation nearby.
        form: ``clause``, ``infinitive``, ``object``, ``predicate`` or ``quotation``.
        asserted: the content is put forward as true by the source (not wished, asked, denied or left open).
    """

    cue: Token
    group: Range
    source: Range | None
    speaker: Token | None
    content: Range | None
    form: str
    asserted: bool = True


def reports(doc: Doc) -> list[Report]:
    """Find the reports of one parsed text, in the order of their cues."""
    found: list[Report] = []
    for token in doc:
        if token.pos_ in ("VERB", "AUX"):
            found += _according(token) or _verb(token)
        elif token.lower_ in ("according", "per"):
            found += _according(token)
        elif token.pos_ == "NOUN":
            found += _noun(token) or _demand_noun(token)
        elif token.pos_ == "ADJ":
            # the tagger takes a rare verb for an adjective ("observers affirm that")
            known = token.lower_ in words.SPEECH or token.lower_ in words.THOUGHT
            mistaken = known and {"nsubj", "ccomp"} <= {child.dep_ for child in token.children}
            found += _verb(token) if mistaken else _adjective(token)
    return found


# -- who -------------------------------------------------------------------------------------------------------------


def subject_of(verb: Token) -> Token | None:
    """The subject of a verb, looked for where coordination, infinitives and participles leave it out."""
    for _ in range(6):
        for child in verb.children:
            if child.dep_ in ("nsubj", "nsubjpass", "csubj") and child.i != verb.i:
                if child.tag_ in ("WP", "WDT") and verb.dep_ == "relcl":
                    return verb.head
                return child
        if verb.dep_ in ("conj", "xcomp", "advcl", "pcomp", "dep", "ccomp") and verb.head.i != verb.i:
            if verb.dep_ == "ccomp" and verb.tag_ not in ("VBG", "VB", "VBN"):
                return None
            if verb.dep_ == "advcl" and any(child.dep_ == "mark" for child in verb.children):
                return None
            if verb.dep_ == "pcomp":
                head = verb.head.head
                verb = head
            else:
                verb = verb.head
            if verb.pos_ not in ("VERB", "AUX", "ADJ"):
                return None
            continue
        if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return verb.head
        return None
    return None


def _speaker(verb: Token, lemma: str) -> Token | None:
    """The subject of a reporting verb; where the parse gives none that can speak, the next one up or just before."""
    subject = subject_of(verb)
    if subject is not None and verb.dep_ == "conj" and lemma in words.SPEECH and not can_speak(subject):
        for above in verb.ancestors:
            if above.pos_ == "VERB" and above.tag_ == verb.tag_:
                other = subject_of(above)
                if other is not None and can_speak(other):
                    return other
    if subject is None and verb.tag_ in ("VBD", "VBZ", "VBP") and verb.i > verb.sent.start:
        before = verb.nbor(-1)
        while before.i > verb.sent.start and before.pos_ in ("ADV", "AUX"):
            before = before.nbor(-1)
        if (before.pos_ in ("PROPN", "NOUN", "PRON") and can_speak(before)) or (before.is_upper and len(before) > 1):
            return before
    if subject is None and verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.tag_ == verb.head.tag_:
        return _speaker(verb.head, verb.head.lemma_.lower())  # "USAID says … and warns that …"
    return subject


def _required(verb: Token) -> bool:
    """Whether the verb only names what someone is made to say ("are required to ask for permission")."""
    return verb.dep_ == "xcomp" and any(child.dep_ == "auxpass" for child in verb.head.children)


def noun_phrase(head: Token, exclude: Iterable[Token] = ()) -> Range:
    """The noun phrase around ``head``: titles, modifiers and appositions, no relative or participial clauses."""
    doc = head.doc
    start, end = head.left_edge.i, head.right_edge.i + 1
    barred = {token.i for token in exclude}
    for token in head.subtree:
        if token.i in barred or (
            token.dep_ in ("relcl", "acl", "advcl", "parataxis", "ccomp") and token.head.i >= start
        ):
            edge = token.left_edge.i
            if edge > head.i:
                end = min(end, edge)
            elif token.i in barred and token.right_edge.i < head.i:
                start = max(start, token.right_edge.i + 1)
    while end > head.i + 1 and (doc[end - 1].is_punct or doc[end - 1].is_space or doc[end - 1].dep_ in ("cc", "mark")):
        if doc[end - 1].text in ")]":
            break
        end -= 1
    while start < head.i and (doc[start].is_punct or doc[start].is_space or doc[start].dep_ in ("cc", "preconj")):
        start += 1
    return start, end


def can_speak(token: Token) -> bool:
    """Whether the head of a subject can say, think or find something."""
    if token.pos_ == "PROPN" or token.lower_ in _SPEAKING_PRONOUNS:
        return True
    return token.lemma_.lower() in words.SPEAKERS or token.lower_ in words.SPEAKERS


# -- what ------------------------------------------------------------------------------------------------------------


def _trim(doc: Doc, start: int, end: int) -> Range | None:
    while start < end and (
        doc[start].is_space
        or (doc[start].is_punct and doc[start].text not in "([$#" and doc[start].text not in _QUOTES)
    ):
        start += 1
    while end > start and (
        doc[end - 1].is_space
        or (doc[end - 1].is_punct and doc[end - 1].text not in ")]%" and doc[end - 1].text not in _QUOTES)
    ):
        end -= 1
    return (start, end) if end > start else None


def _clause(clause: Token, cue: Token) -> Range | None:
    """The words of a complement clause without "that"; one that surrounds its cue is taken whole."""
    doc = clause.doc
    inside = [token.i for token in clause.subtree]
    start, end = inside[0], inside[-1] + 1
    if start < cue.i < end and clause.i > cue.i:
        # What stands before the cue belongs to it only by a slip of the parser, unless the clause is interrupted.
        before = [i for i in inside if i < cue.i]
        if not any(doc[i].head == clause and doc[i].dep_ in SUBJECTS for i in before) and (
            len(before) < 3 or not any(doc[i].pos_ in ("NOUN", "PROPN", "PRON") for i in before)
        ):
            start = cue.i + 1
    that = next((c for c in clause.children if c.dep_ == "mark" and c.lower_ == "that"), None)
    if that is not None and that.i > cue.i:
        start = max(start, that.i)
    headless = cue.i < start < cue.i + 4 and start < end and doc[start].tag_ in ("MD", "VBZ", "VBD", "VBP")
    if headless and cue.sent.start < cue.left_edge.i + 3 and cue.i > cue.sent.start + 2:
        start = cue.sent.start  # "Judges, the Association said, should …": the parse lost the subject
    owner = next((child for child in clause.children if child.dep_ in SUBJECTS), None)
    if clause.i > cue.i and owner is not None and not can_speak(owner):
        end = _before_swallowed(clause, cue, start, end)
    if (
        doc[start].lower_ == "that"
        and doc[start].dep_ in ("mark", "det", "nsubj", "advmod")
        and doc[start].tag_ == "IN"
    ):
        start += 1
    return _trim(doc, start, end)


def _before_swallowed(clause: Token, cue: Token, start: int, end: int) -> int:
    """The end of a clause before a coordinated report the parser gave to it ("regretted that …, and called for …")."""
    doc = clause.doc
    for token in clause.subtree:
        if token.dep_ != "conj" or token.tag_ != cue.tag_ or token.i <= clause.i:
            continue
        if token.lemma_.lower() in words.SPEECH and not any(child.dep_ in SUBJECTS for child in token.children):
            cut = token.left_edge.i
            while cut > start + 1 and (doc[cut - 1].dep_ == "cc" or doc[cut - 1].is_punct):
                cut -= 1
            return min(end, cut)
    return end


def _span(doc: Doc, tokens: Iterable[Token]) -> Range | None:
    edges = [(token.left_edge.i, token.right_edge.i + 1) for token in tokens]
    return _trim(doc, min(edge[0] for edge in edges), max(edge[1] for edge in edges)) if edges else None


def _cue(verb: Token) -> Range:
    """The verb group: auxiliaries, negation, adverbs between them, particle and preposition that belong to the verb."""
    doc = verb.doc
    start = end = verb.i
    for child in verb.children:
        if child.dep_ in ("aux", "auxpass", "neg") and verb.i - 6 < child.i < verb.i:
            start = min(start, child.i)
        if child.dep_ in ("prt",) and child.i == verb.i + 1:
            end = child.i
    if any(doc[i].dep_ in ("nsubj", "nsubjpass") for i in range(start, verb.i)):
        start = verb.i
    return start, end + 1


def _hypothetical(verb: Token) -> bool:
    for child in verb.children:
        if child.dep_ == "neg":
            return True
        if child.dep_ == "aux" and child.lower_ in ("could", "might", "may", "should", "must", "will", "would", "'ll"):
            return True
        if child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether"):
            return True
    return False


def _verb(verb: Token) -> list[Report]:
    lemma = verb.lemma_.lower()
    known = (
        lemma in words.SPEECH
        or lemma in words.THOUGHT
        or lemma in words.EVIDENCE
        or lemma in words.COMMISSIVE
        or lemma in words.DIRECTIVE
        or lemma in words.JUDGING
        or lemma in words.BLAMING
        or lemma in words.OBJECT
        or lemma in words.EXPRESSING
        or lemma in words.DIRECTIVE_PREP
        or lemma in words.MEASURING
        or lemma in words.SAYING_PREP
        or lemma in words.NOUN_PHRASES
        or lemma in ("go", "put", "like")
    )
    if not known or verb.dep_ in ("aux", "auxpass", "amod", "compound"):
        return []
    passive = any(child.dep_ in ("nsubjpass", "auxpass", "csubjpass") for child in verb.children) or (
        verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl") and not any(c.dep_ == "aux" for c in verb.children)
    )
    if passive:
        return _passive(verb, lemma)
    group = _cue(verb)
    subject = _speaker(verb, lemma)
    if verb.dep_ == "acl" and verb.tag_ == "VB":
        return []  # an infinitive beside a noun is the noun's content
    content, form, extent = _complement(verb, lemma)
    if content is None and (
        lemma in words.SPEECH or lemma in ("go", "put", "think", "believe", "find", "hold", "feel", "fear")
    ):
        around = _parenthetical(verb)
        if around:
            content, form = around, "clause"
        elif lemma in words.SPEECH and subject is not None:
            form = "quotation"
    if not form:
        return []
    if subject is None or _required(verb):
        return []
    if form == "object" and _hypothetical(verb):
        return []
    if form == "infinitive" and any(
        c.dep_ == "aux" and c.lower_ in ("can", "could", "may", "might") for c in verb.children
    ):
        return []
    if (
        lemma in ("decide", "determine", "plan", "choose")
        and content
        and verb.doc[content[0]].tag_ in ("WRB", "WP", "WDT")
    ):
        return []
    if (
        lemma in words.DOCUMENT_ONLY or lemma in ("estimate", "project", "put", "divide", "give", "list", "hold", "see")
    ) and not (subject is not None and can_speak(subject)):
        return []
    if (
        lemma in ("show", "establish", "prove", "demonstrate", "mean")
        and subject is not None
        and (subject.pos_ in ("PRON", "PROPN"))
    ):
        return []
    if form == "object" and not (subject is not None and can_speak(subject)):
        return []
    if form == "infinitive" and subject is not None and not can_speak(subject):
        return []
    source = None
    if subject is not None:
        source = noun_phrase(subject, exclude=[verb])
        if source[0] > verb.i:
            stop = source[1]
            if stop < len(verb.doc) and verb.doc[stop].text in ")]":
                stop += 1
            while stop < len(verb.doc) and verb.doc[stop].pos_ == "PROPN" and verb.doc[stop].sent == verb.sent:
                stop += 1
            source = (source[0], stop)
        if content and source[0] < content[1] and content[0] < source[1]:
            if content[0] <= source[0] and source[1] <= content[1] and form == "clause":
                pass  # an interrupted clause: the source stands inside it
            elif source[0] < content[0]:
                source = (source[0], min(source[1], content[0]))
    if content and group[1] > content[0] >= group[0]:
        group = (group[0], max(group[0] + 1, content[0]))
    if extent is not None and extent > group[1]:
        group = (group[0], extent)
    asserted = form in ("clause", "predicate", "quotation") and not _hypothetical(verb)
    if lemma in ("deny", "dispute", "refute", "rebut", "doubt", "wonder", "ask", "question", "hope", "wish", "want"):
        asserted = False
    return [
        Report(cue=verb, group=group, source=source, speaker=subject, content=content, form=form, asserted=asserted)
    ]


def _complement(verb: Token, lemma: str) -> tuple[Range | None, str, int | None]:
    """What a verb introduces by its own grammar: (tokens, form, where a widened cue ends)."""
    doc = verb.doc
    children = list(verb.children)
    clauses = [c for c in children if c.dep_ == "ccomp"]
    infinitives = [c for c in children if c.dep_ == "xcomp"]
    objects = [c for c in children if c.dep_ in _OBJECTS and c.i > verb.i]
    talks = lemma in words.SPEECH or lemma in words.THOUGHT or lemma in words.EVIDENCE

    if lemma in words.MEASURING and objects:
        subject = subject_of(verb)
        if subject is not None and subject.lemma_.lower() in words.EXPERTS:
            return _after(verb), "predicate", None

    # small clauses and predicates: "called it a sham", "described the map as complete"
    if lemma in words.JUDGING or lemma in words.BLAMING:
        predicate = [c for c in children if c.dep_ in ("oprd", "attr") and c.i > verb.i]
        as_phrase = [c for c in children if c.dep_ in ("prep", "mark", "advcl") and c.lower_ == "as" and c.i > verb.i]
        for thing in objects:
            as_phrase += [c for c in thing.children if c.dep_ == "prep" and c.lower_ == "as"]
        small = [c for c in clauses + infinitives if c.pos_ in ("NOUN", "ADJ", "PROPN") and c.i > verb.i]
        if lemma in words.NAMING and (predicate or small):
            return _span(doc, [*objects, *predicate, *small]), "predicate", None
        if as_phrase and lemma in words.JUDGING:
            last = as_phrase[-1]
            return _span(doc, [*objects, last]), "predicate", None
        if lemma in ("rate", "rank", "score", "place", "grade", "put", "tip", "classify", "list", "assess") and objects:
            subject = subject_of(verb)
            scale = lemma not in ("put", "place", "list") or any(
                token.lower_ in words.SCALE or token.like_num for token in doc[objects[0].i : verb.right_edge.i + 1]
            )
            if subject is not None and scale and _rater(subject):
                return _after(verb), "predicate", None
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
            return _span(doc, [*objects, *ground]), "predicate", None

    clause = next((c for c in clauses if c.i > verb.i), clauses[0] if clauses else None)
    if clause is None and lemma in words.SPEECH:
        clause = _stray_clause(verb)
    if clause is not None and talks:
        span = _clause(clause, verb)
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
        return _clause(clause, verb), "infinitive", None

    to = [c for c in infinitives if any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children)]
    if lemma in words.DIRECTIVE and objects and not to:
        # "urged the Government to repeal": the parser may hang the infinitive on the object or call it a purpose
        hung = [c for thing in objects for c in thing.children if c.dep_ in ("acl", "relcl", "advcl")]
        hung += [c for c in children if c.dep_ == "advcl" and c.i > objects[0].i]
        to = [c for c in hung if any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children) and c.i > objects[0].i]
    if to and to[0].i > verb.i:
        if lemma in words.DIRECTIVE or (lemma in words.COMMISSIVE and not objects):
            people = [c for c in objects if c.i < to[0].i]
            return _span(doc, [*people, *to[:1]]), "infinitive", None
        if lemma in words.SPEECH and lemma not in ("continue", "determine", "hold") and not objects:
            return _span(doc, to[:1]), "infinitive", None
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
        return _span(doc, [gerund]), "object", None
    if lemma in words.DIRECTIVE_PREP:
        for prep in (c for c in children if c.dep_ in ("prep", "prt", "mark", "advcl") and c.i > verb.i):
            if prep.lower_ in words.DIRECTIVE_PREP[lemma] and prep.i <= verb.i + 4:
                end = _after(verb)
                if end and end[1] > prep.i + 1:
                    return (prep.i + 1, end[1]), "infinitive" if prep.lower_ != "for" else "object", prep.i + 1
    # "called for X to be made the rule": the preposition became a mark of the clause
    if lemma in ("call", "ask", "push", "press", "plead", "appeal", "campaign", "lobby", "wait"):
        for c in children:
            if c.dep_ in ("advcl", "ccomp", "xcomp", "prep") and c.i > verb.i and c.left_edge.lower_ == "for":
                return _trim(doc, c.left_edge.i + 1, c.right_edge.i + 1), "object", c.left_edge.i + 1
    if lemma in words.SAYING_PREP:
        for prep in (c for c in children if c.dep_ in ("prep", "prt") and verb.i < c.i <= verb.i + 3):
            if prep.lower_ in words.SAYING_PREP[lemma] and prep.right_edge.i > prep.i:
                return _trim(doc, prep.i + 1, prep.right_edge.i + 1), "object", prep.i + 1
    if lemma in words.NOUN_PHRASES and objects:
        nouns, links = words.NOUN_PHRASES[lemma]
        for prep in (c for one in (verb, objects[0]) for c in one.children if c.dep_ == "prep" and c.i > objects[0].i):
            if objects[0].lemma_.lower() in nouns.split() and prep.lower_ in links.split():
                return _trim(doc, prep.i + 1, prep.right_edge.i + 1), "object", prep.i + 1
    if lemma == "like" and any(c.dep_ == "aux" and c.lower_ in ("would", "'d", "’d") for c in children):
        wish = next((c for c in [*clauses, *infinitives] if c.i > verb.i), None)
        if wish is not None:
            return _trim(doc, wish.left_edge.i, wish.right_edge.i + 1), "infinitive", None
    if lemma in words.EXPRESSING and objects:
        noun = objects[0]
        if noun.lemma_.lower() in words.FEELING_NOUNS and noun.i > verb.i:
            return _span(doc, [noun]), "object", None
    if lemma in words.OBJECT and objects and objects[0].pos_ in ("NOUN", "PROPN"):
        return _after(verb), "object", None
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
    if subject.lemma_.lower() in words.LAWS or subject.lower_ in words.LAWS or subject.lower_ == "it":
        return False
    return bool(set(whole.split()) & (words.DOCUMENTS | words.PEOPLE)) or subject.pos_ == "PROPN"


def _after(verb: Token) -> Range | None:
    """From the verb's first complement to the end of its own words, coordinated verbs and later clauses left out."""
    doc = verb.doc
    own = [
        c
        for c in verb.children
        if c.i > verb.i and c.dep_ not in ("conj", "cc", "punct", "parataxis", "nsubj", "advcl", "ccomp", "npadvmod")
    ]
    own += [c for c in verb.children if c.i > verb.i and c.dep_ == "advcl" and c.tag_ in ("VB", "VBG")]
    return _span(doc, own) if own else None


def _parenthetical(verb: Token) -> Range | None:
    """The clause that a parenthetical "…, she said, …" or "As she stated, …" belongs to."""
    if verb.dep_ in ("parataxis", "ccomp", "dep") and verb.head.i != verb.i and verb.head.pos_ in ("VERB", "AUX"):
        if any(c.dep_ == "mark" or c.tag_ in ("WP", "WDT", "WRB") for c in verb.children):
            return None
        left = verb.left_edge.i
        if left > verb.sent.start and not (verb.doc[left].is_punct or verb.doc[left - 1].is_punct):
            return None
        return _host(verb)
    if verb.dep_ == "advcl" and any(c.dep_ in ("mark", "advmod", "prep") and c.lower_ == "as" for c in verb.children):
        return _host(verb)
    return None


def _host(phrase: Token) -> Range | None:
    """The sentence around a phrase, without the phrase where it stands at an edge."""
    doc, sentence = phrase.doc, phrase.sent
    for i in range(phrase.i + 1, min(phrase.i + 25, sentence.end)):
        if doc[i].text == ":":
            if i >= sentence.end - 2:
                return None  # what is said stands in the next paragraph
            return _trim(doc, i + 1, sentence.end)
    start, end = sentence.start, sentence.end
    left, right = phrase.left_edge.i, phrase.right_edge.i + 1
    if all(doc[i].is_punct or doc[i].is_space or doc[i].dep_ in ("cc", "mark") for i in range(start, left)):
        start = right
    elif right >= end - 2:
        end = left
    return _trim(doc, start, end)


def _passive(verb: Token, lemma: str) -> list[Report]:
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
    if agent is not None and (agent.tag_ == "VBG" or agent.like_num or agent.pos_ not in ("NOUN", "PROPN", "PRON")):
        agent = None
    group = _cue(verb)
    patient = next((c for c in children if c.dep_ in ("nsubjpass", "expl", "nsubj")), None)
    clause = next((c for c in children if c.dep_ in ("ccomp", "csubj", "csubjpass", "acl") and c.i > verb.i), None)
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
    as_phrase = next((c for c in children if c.dep_ in ("prep", "advcl") and c.lower_ == "as" and c.i > verb.i), None)
    predicate = next((c for c in children if c.dep_ in ("oprd", "attr") and c.i > verb.i), None)
    content: Range | None = None
    form = ""
    if verb.lower_ in words.ADJECTIVES and agent is None:
        return _adjective(verb)
    told = lemma in ("tell", "inform", "advise", "remind", "warn", "assure", "convince", "persuade", "concern", "worry")
    if clause is not None and (lemma in words.SPEECH or lemma in words.THOUGHT or lemma in words.EVIDENCE):
        content, form = _clause(clause, verb), "clause"
    elif to is not None and (lemma in words.PASSIVE or lemma in words.DIRECTIVE or lemma in words.EVIDENCE):
        if lemma not in words.PASSIVE or lemma not in ("allow", "require"):
            content, form = _span(doc, [to]), "infinitive"
    elif as_phrase is not None and lemma in words.JUDGING and lemma in words.PASSIVE:
        content, form = _span(doc, [as_phrase]), "predicate"
    elif predicate is not None and lemma in words.JUDGING and lemma in words.PASSIVE:
        content, form = _span(doc, [predicate]), "predicate"
    elif lemma in words.SPEECH and agent is not None and verb.dep_ == "advcl":
        content = _host(verb)  # "As observed by X: …"
        form = "clause" if content else "quotation"
    elif lemma in words.SPEECH and agent is not None and verb.dep_ in ("advcl", "prep"):
        form = "quotation"
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
            asserted=form in ("clause", "predicate") and not _hypothetical(verb),
        )
    ]


def _according(token: Token) -> list[Report]:
    """Read "According to X, …", "per X", and "in X's view", "in the words of X" hang on their preposition."""
    doc = token.doc
    if token.lower_ == "according" and token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "to":
        to = doc[token.i + 1]
        who = next((c for c in to.children if c.dep_ == "pobj"), None)
        if who is None:
            who = doc[token.i + 2] if token.i + 2 < len(doc) else None
        if who is None:
            return []
        source = noun_phrase(who)
        source = (max(source[0], token.i + 2), _comma_stop(doc, who, source))
        host = _around(doc, token.i, source[1])
        if host is None or source[0] >= source[1]:
            return []
        return [
            Report(cue=token, group=(token.i, token.i + 2), source=source, speaker=who, content=host, form="clause")
        ]
    return []


def _comma_stop(doc: Doc, head: Token, span: Range) -> int:
    """Where a source after a preposition ends when the parser let it run into the clause that follows."""
    for i in range(head.i + 1, span[1]):
        if doc[i].text == "," and i + 1 < span[1]:
            rest = doc[i + 1 : span[1]]
            if any(t.pos_ in ("VERB", "AUX") and t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in rest):
                return i
    return span[1]


def _around(doc: Doc, start: int, end: int) -> Range | None:
    """The clause a prepositional cue at ``start:end`` belongs to: after it, before it, or around it."""
    sentence = doc[start].sent
    stop = sentence.end
    while stop < len(doc) and doc[stop - 1].text[-1:] == "." and doc[stop].text[:1].islower():
        stop = doc[stop].sent.end
    sentence = doc[sentence.start : stop]
    before = _trim(doc, sentence.start, start)
    while end < sentence.end and doc[end].text in (",", ":", ";"):
        end += 1
    after = _trim(doc, end, sentence.end)
    if before and before[1] - before[0] < 4 and after:
        before = None
    left = before[0] if before else None
    if before and after:
        return _trim(doc, before[0], after[1])
    return after if left is None else before


def opinions(doc: Doc) -> Iterator[Report]:
    """Find "in X's view", "in the words of X", "by her own account"; the clause around them is content."""
    for token in doc:
        if token.lower_ not in ("in", "by", "to") or token.i + 1 >= len(doc):
            continue
        noun = next((c for c in token.children if c.dep_ == "pobj"), None)
        if noun is None or noun.lemma_.lower() not in words.OPINION_NOUNS or noun.lower_ in ("order",):
            continue
        who = next((c for c in noun.children if c.dep_ == "poss"), None)
        if who is None:
            of = next((c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of"), None)
            who = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
            if noun.lemma_.lower() in ("language", "experience", "mind") and noun.lower_ != "words":
                continue
        if who is None or not (can_speak(who) or who.tag_ == "PRP$"):
            continue
        if (
            noun.lemma_.lower() in ("language", "experience", "mind", "conviction", "estimate", "verdict")
            and token.lower_ != "by"
        ) and noun.lemma_.lower() in ("language", "experience", "conviction"):
            continue
        source = noun_phrase(who)
        end = max(noun.right_edge.i + 1, source[1])
        stop = _comma_stop(doc, noun, (noun.i, end))
        host = _around(doc, token.i, stop)
        if host:
            yield Report(cue=noun, group=(token.i, noun.i + 1), source=source, speaker=who, content=host, form="clause")


def _noun(noun: Token) -> list[Report]:
    """Nominal cues: "her claim that …", "the promise to …", "issued a warning that …"."""
    lemma = noun.lemma_.lower()
    if lemma not in words.NOMINAL or (lemma == "order" and noun.nbor(-1).lower_ == "in" if noun.i else False):
        return []
    clause = next(
        (
            c
            for c in noun.children
            if c.dep_ in ("acl", "ccomp", "relcl", "appos")
            and c.i > noun.i
            and any(k.lower_ == "that" and k.tag_ == "IN" and k.dep_ == "mark" for k in c.children)
        ),
        None,
    )
    form = "clause"
    if clause is None and lemma in words.NOMINAL_INFINITIVE:
        clause = next(
            (
                c
                for c in noun.children
                if c.dep_ in ("acl", "relcl", "xcomp")
                and c.i > noun.i
                and c.tag_ == "VB"
                and any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children)
            ),
            None,
        )
        form = "infinitive"
    if clause is None:
        return []
    content = _clause(clause, noun)
    who = next((c for c in noun.children if c.dep_ == "poss"), None)
    if who is None:
        for prep in (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "by", "from", "among")):
            who = next((c for c in prep.children if c.dep_ == "pobj" and can_speak(c)), None)
            if who is not None:
                break
    group = (noun.i, noun.i + 1)
    if who is None and noun.dep_ in ("dobj", "pobj"):
        verb = noun.head if noun.dep_ == "dobj" else noun.head.head
        if verb.pos_ == "VERB" and verb.lemma_.lower() in words.UTTERING:
            candidate = subject_of(verb)
            if candidate is not None and can_speak(candidate):
                who = candidate
                if noun.dep_ == "dobj" and verb.i < noun.i and noun.i - verb.i < 6:
                    group = (_cue(verb)[0], noun.i + 1)
    if who is None and noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in ("be", "remain"):
        who = subject_of(noun.head.head)  # "was of the opinion that"
        group = (noun.head.head.i, noun.i + 1)
    source = noun_phrase(who, exclude=[noun]) if who is not None else None
    if content is None or (who is None and form == "infinitive"):
        return []
    return [
        Report(cue=noun, group=group, source=source, speaker=who, content=content, form=form, asserted=form == "clause")
    ]


def _demand_noun(noun: Token) -> list[Report]:
    """Read "the union's demands include A, B and C", "its main criticism concerned D", "her wish is that E"."""
    verb = noun.head
    if noun.lemma_.lower() not in words.DEMAND_NOUNS or noun.dep_ != "nsubj" or verb.pos_ not in ("VERB", "AUX"):
        return []
    if verb.lemma_.lower() not in ("include", "be", "concern", "cover", "remain", "relate", "comprise", "regard"):
        return []
    who = next((c for c in noun.children if c.dep_ == "poss"), None)
    if who is None:
        for prep in (c for c in noun.children if c.dep_ == "prep" and c.lower_ in ("of", "by", "from")):
            who = next((c for c in prep.children if c.dep_ == "pobj" and can_speak(c)), None) or who
    if who is None or not can_speak(who):
        return []
    doc = noun.doc
    clause = next((c for c in verb.children if c.dep_ in ("ccomp", "xcomp") and c.i > verb.i), None)
    things = [c for c in verb.children if c.dep_ in ("dobj", "attr") and c.i > verb.i]
    contents: list[Range | None] = []
    form = "object"
    if clause is not None:
        contents, form = [_clause(clause, verb)], "clause"
    elif things:
        heads = (
            [things[0], *things[0].conjuncts] if verb.lemma_.lower() in ("include", "comprise", "cover") else things[:1]
        )
        heads.sort(key=lambda head: head.i)
        for head, after in zip(heads, [*heads[1:], None], strict=True):
            start = head.left_edge.i
            end = after.left_edge.i if after is not None else things[0].right_edge.i + 1
            while end > start + 1 and doc[end - 1].dep_ in ("cc", "punct"):
                end -= 1
            contents.append(_trim(doc, start, end))
    return [
        Report(
            cue=noun,
            group=(noun.i, verb.i + 1),
            source=noun_phrase(who),
            speaker=who,
            content=one,
            form=form,
            asserted=False,
        )
        for one in contents
        if one
    ]


def _adjective(adjective: Token) -> list[Report]:
    """Read "is confident that", "remains concerned about", "was reluctant to"."""
    lemma = adjective.lower_
    if lemma not in words.ADJECTIVES or adjective.dep_ not in (
        "acomp",
        "ROOT",
        "conj",
        "oprd",
        "advcl",
        "ccomp",
        "relcl",
    ):
        return []
    verb = adjective.head if adjective.dep_ in ("acomp", "oprd") else adjective
    if verb is not adjective and verb.lemma_.lower() not in (
        "be",
        "remain",
        "seem",
        "feel",
        "appear",
        "become",
        "sound",
        "stay",
    ):
        return []
    subject = subject_of(verb)
    if subject is None or not can_speak(subject):
        return []
    clause = next((c for c in [*adjective.children, *verb.children] if c.dep_ == "ccomp" and c.i > adjective.i), None)
    form = "clause"
    content: Range | None = None
    if clause is not None:
        content = _clause(clause, adjective)
    else:
        about = next(
            (
                c
                for c in [*adjective.children, *verb.children]
                if c.dep_ == "prep" and c.i > adjective.i and c.lower_ in ("about", "over", "at", "by", "with", "of")
            ),
            None,
        )
        to = next(
            (
                c
                for c in adjective.children
                if c.dep_ == "xcomp" and any(k.dep_ == "aux" and k.lower_ == "to" for k in c.children)
            ),
            None,
        )
        if about is not None and lemma in words.ADJECTIVES - words.ADJECTIVES_INFINITIVE:
            content, form = _span(adjective.doc, [about]), "object"
        elif to is not None and lemma in words.ADJECTIVES_INFINITIVE:
            content, form = _span(adjective.doc, [to]), "infinitive"
    if content is None:
        return []
    start = verb.i if verb.i < adjective.i else adjective.i
    start = min(
        [start, *(c.i for c in verb.children if c.dep_ in ("aux", "neg") and c.i < adjective.i and c.i > subject.i)]
    )
    return [
        Report(
            cue=adjective,
            group=(start, adjective.i + 1),
            source=noun_phrase(subject, exclude=[verb]),
            speaker=subject,
            content=content,
            form=form,
            asserted=form == "clause" and not _hypothetical(verb),
        )
    ]


FIRST_WORD = re.compile(r"\w")
