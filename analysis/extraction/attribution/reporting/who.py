"""Who reports: the subject of a reporting word, its noun phrase, and whether it can speak at all."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from analysis.extraction.attribution import attitude_words as attitudes
from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.names import is_acronym
from analysis.extraction.attribution.reporting.report import Range, lemma_of
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import AUXILIARY, SUBJECTS, beside
from analysis.text.words import THIRD_PERSON

_CLOSING = ("”", '"', "''", "»")
_SPEAKING_PRONOUNS = ("he", "she", "it", "they", "we", "i", "who", "you", "his", "her", "their", "its", "my", "our")


def subject_of(verb: Token) -> Token | None:
    """The subject of a verb, looked for where coordination, infinitives and participles leave it out."""
    for _ in range(6):
        for child in verb.children:
            label = child.i < verb.i and beside(child, 1).text == ":"  # "Roe: The Minister maintains that"
            if child.dep_ in ("nsubj", "nsubjpass", "csubj") and child.i != verb.i and not label:
                cleft = verb.dep_ == "ccomp" and verb.head.pos_ == "AUX"  # "it was Roe who announced"
                if child.tag_ in ("WP", "WDT") and (verb.dep_ == "relcl" or cleft):
                    named = (c for c in verb.head.rights if c.dep_ == "attr" and c.i < verb.i)
                    return verb.head if verb.head.pos_ != "AUX" else next(named, verb.head)
                return child
        held = (c for helper in verb.lefts if helper.dep_ in AUXILIARY for c in helper.lefts)
        strayed = next((c for c in held if c.dep_ in ("nsubj", "nsubjpass")), None)
        if strayed is not None:
            return strayed  # the parser gave the subject to the helping verb
        if verb.dep_ == "acomp" and verb.head.pos_ == "AUX":
            verb = verb.head  # "was kind enough to say", not "it is worth noting"
            if any(child.dep_ in ("nsubj", "expl") and child.lower_ == "it" for child in verb.lefts):
                return None
            continue
        if verb.dep_ in ("conj", "xcomp", "advcl", "pcomp", "dep", "ccomp") and verb.head.i != verb.i:
            if verb.dep_ == "ccomp" and verb.tag_ not in ("VBG", "VB", "VBN") and not goes_on(verb):
                return None
            marked = any(child.dep_ == "mark" for child in verb.children)
            if verb.dep_ == "advcl" and marked and verb.tag_ != "VBG":
                return None  # but "while denouncing it, she …"
            verb = verb.head.head if verb.dep_ == "pcomp" else verb.head
            if verb.pos_ not in ("VERB", "AUX", "ADJ"):
                return None
            continue
        if verb.dep_ in ("acl", "relcl") and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            return verb.head
        return None
    return None


def points_back(source: Token) -> bool:
    """Whether a source, or whose it is, is named by a pronoun alone ("it", "its experts")."""
    if source.lower_ in THIRD_PERSON:
        return True
    owned = any(child.dep_ == "poss" and child.lower_ in THIRD_PERSON for child in source.lefts)
    return owned and not any(token.pos_ == "PROPN" for token in source.subtree)


def shifted(clause: Token) -> bool:
    """Whether a clause stands in the tense of reported speech, so that a simple past beside it is the reporter's."""
    return any(c.dep_ in AUXILIARY and c.lower_ in ("had", "would", "could", "might") for c in clause.lefts)


def reports_alike(verb: Token) -> bool:
    """Whether a verb reports and leans on another for its subject and tense ("…, and accused them of lying")."""
    reports = lemma_of(verb) in words.SPEECH | words.BLAMING | words.GROUNDS.keys() | attitudes.JUDGED
    return reports and not any(child.dep_ in (*SUBJECTS, "aux") for child in verb.children)


def _swallowing(verb: Token) -> Token | None:
    """The report whose clause the parser joined a second one to ("said the toll was unfair, and blamed the mayor")."""
    if verb.dep_ != "conj" or not reports_alike(verb):
        return None
    for clause in verb.ancestors:
        cue, owner = clause.head, next((c for c in clause.lefts if c.dep_ in SUBJECTS), None)
        if clause.dep_ == "ccomp" and cue.i < clause.i and lemma_of(cue) in words.SPEECH:
            alike = cue.tag_ == verb.tag_ or {cue.tag_, verb.tag_} == {"VB", "VBP"}
            return cue if alike and owner is not None and (not can_speak(owner) or shifted(clause)) else None
    return None


def goes_on(verb: Token) -> bool:
    """Whether a headline goes on with a verb after a comma, of the same subject ("Mayor backs levy, calls it fair")."""
    head = verb.head
    bare = verb.dep_ in ("ccomp", "dep", "parataxis") and not any(c.dep_ in SUBJECTS for c in verb.children)
    return bare and verb.tag_ == head.tag_ == "VBZ" and head.i < verb.i and beside(verb, -1).text in (",", ":")


def speaker_of(verb: Token, lemma: str) -> Token | None:
    """The subject of a reporting verb, whoever is addressed before it passed over ("Madam Chair, an elder told me")."""
    subject = _speaker_of(verb, lemma)
    subject = _of_portfolios(subject) if subject is not None else None
    if subject is None and beside(verb, -2).lower_ == "as":  # "went so far as to say"
        subject = next((one for one in map(subject_of, verb.ancestors) if one is not None and can_speak(one)), None)
    if subject is None or subject.pos_ != "PROPN" or subject.left_edge.i != subject.sent.start:
        return subject
    named = [token for token in subject.doc[subject.left_edge.i : subject.i + 1] if token.pos_ == "PROPN"]
    if len(named) < 2 or not all(token.lower_.strip(".") in sources.TITLES | sources.ADDRESSES for token in named):
        return subject
    told = (child for child in subject.rights if child.dep_ == "appos" and beside(child.left_edge, -1).text == ",")
    return next((child for child in told if child.pos_ in ("NOUN", "PROPN")), subject)


def _of_portfolios(subject: Token) -> Token:
    """The office whose portfolios the parser parted ("the Secretary for Culture, Media and Sport said")."""
    first = subject.left_edge.i
    if subject.pos_ != "PROPN" or first < _BEFORE_PORTFOLIO or subject.doc[first - 1].text != ",":
        return subject
    if not any(child.dep_ == "cc" for child in subject.rights):
        return subject
    for above in (subject.doc[first - 2], *subject.doc[first - 2].ancestors):
        if above.i < first and above.pos_ in ("PROPN", "NOUN") and above.lower_ in sources.TITLES | sources.BODIES:
            if above.dep_ == "dobj" or (above.dep_ == "pobj" and above.head.lower_ != "as"):
                return subject  # "in talks with the Ministry of Ports, Karsk and Orla said"
            return above if any(child.lower_ in ("of", "for") for child in above.rights) else subject
    return subject


_BEFORE_PORTFOLIO = 4
"""An office, "of" or "for", a portfolio and a comma stand before another one."""


def _speaker_of(verb: Token, lemma: str) -> Token | None:
    """The subject of a reporting verb; where the parse gives none that can speak, the next one up or just before."""
    comma = verb.i > 1 and beside(verb, -1).text == ","  # "“It is safe”, states the inventory"
    after_quotation = verb.i > 0 and beside(verb, -1 - comma).text in _CLOSING
    if after_quotation and lemma in words.SPEECH:
        inverted = _phrase_after(verb, comma=comma)
        if inverted is not None:
            return inverted
    subject = subject_of(verb)
    quoted = verb.head.head if verb.dep_ == "pcomp" and verb.head.lower_ == "as" else verb
    if lemma_of(quoted) in ("quote", "cite", "report") and quoted.i < verb.i:  # "quoted an engineer as saying"
        subject = next((child for child in quoted.rights if child.dep_ == "dobj" and can_speak(child)), subject)
    paper = verb.dep_ == "acl" and verb.tag_ == "VBG" and verb.head.dep_ == "dobj"
    if paper and lemma_of(verb.head.head) in attitudes.HANDING | words.UTTERING:
        author = subject_of(verb.head.head)  # "released a statement saying"
        subject = author if author is not None and can_speak(author) else subject
    if lemma in words.SPEECH and verb.i > verb.sent.start:
        near = _phrase_before(verb)
        before = verb.doc[near.left_edge.i - 1] if near is not None and near.left_edge.i > 0 else None
        if before is not None and (before.text in _CLOSING or before.tag_ == "''"):
            return near  # "…, folks,” Roe told": whoever stands between quotation and verb
    swallowing = _swallowing(verb)
    if swallowing is not None:
        return subject_of(swallowing)
    beside_verb = _conjoined(verb, subject) if subject is not None and lemma in words.SPEECH else None
    if beside_verb is not None:
        return beside_verb
    if subject is not None and verb.dep_ == "conj" and reports_alike(verb) and not can_speak(subject):
        for above in verb.ancestors:
            if above.pos_ == "VERB" and above.tag_ == verb.tag_:
                other = subject_of(above)
                if other is not None and can_speak(other):
                    return other
    if subject is None and verb.tag_ in ("VBD", "VBN", "VBP", "VBZ"):
        # "less than a third agreed": the parser takes the share for a measure
        share = next((c for c in verb.lefts if c.dep_ == "npadvmod" and lemma_of(c) in sources.SHARES), None)
        if share is not None and share.i == verb.i - 1:
            return share
        if _is_misread_acronym(beside(verb, -1)):
            return beside(verb, -1)
    counted = subject is None and verb.i > verb.sent.start and beside(verb, -1).like_num
    if counted and verb.tag_ in ("VB", "VBP", "VBD") and not any(c.dep_ == "aux" for c in verb.children):
        return beside(verb, -1)  # "six in ten believe"
    if subject is None and verb.tag_ in ("VBD", "VBZ", "VBP") and verb.i > verb.sent.start:
        near = _phrase_before(verb)
        if near is not None:
            return near
    if subject is None and verb.dep_ == "ROOT":
        # "Roe mocked him, praised her and said": the parser subordinates the first of the verbs
        for child in verb.lefts:
            if child.dep_ == "ccomp" and child.tag_ == verb.tag_:
                return subject_of(child)
    if subject is None and verb.head.lower_ == "asked" and verb.i > verb.head.i and beside(verb, -1).text == ",":
        return subject_of(verb.head)  # "Roe, asked whether she would run, replied"
    if subject is None and verb.dep_ == "conj" and verb.head.pos_ == "VERB" and verb.tag_ == verb.head.tag_:
        return speaker_of(verb.head, lemma_of(verb.head))  # "USAID says … and warns that …"
    return subject


def _conjoined(verb: Token, subject: Token) -> Token | None:
    """The subject the parser joined to the verb before ("A guard earns more, and the Union, after a visit, says")."""
    if verb.dep_ != "conj" or any(child.dep_ in SUBJECTS for child in verb.children) or subject.i > verb.head.i:
        return None
    return next(
        (
            one
            for one in verb.head.rights
            if one.dep_ == "conj"
            and one.pos_ in ("PROPN", "NOUN")
            and verb.head.i < one.i < verb.i
            and can_speak(one)
            and one.left_edge.i > 0
            and beside(one.left_edge, -1).dep_ == "cc"
        ),
        None,
    )


def _phrase_after(verb: Token, *, comma: bool) -> Token | None:
    """The head of the noun phrase right after a verb that follows a quotation ("…,” said a senator who …")."""
    if verb.i + 1 >= len(verb.doc):
        return None
    first = beside(verb, 1)
    for token in (first, *first.ancestors):
        if token.left_edge.i != first.i or token.i == verb.i:
            return None
        if token.tag_ == "PRP$":
            continue  # "said its head"
        if (
            token.pos_ in ("PROPN", "NOUN", "PRON")
            and can_speak(token)
            and (token.dep_ not in ("dobj", "dative", "compound") or (comma and token.dep_ == "dobj"))
        ):
            return token
    return None


def _phrase_before(verb: Token) -> Token | None:
    """The head of the noun phrase that ends right before a verb the parser gave no subject."""
    before = beside(verb, -1)
    while before.i > verb.sent.start and before.pos_ in ("ADV", "AUX"):
        before = beside(before, -1)
    found: Token | None = None
    for token in (before, *before.ancestors):
        if token.right_edge.i != before.i:
            break
        if token.pos_ in ("PROPN", "NOUN", "PRON") and can_speak(token):
            found = token
    if found is None and before.is_upper and len(before) > 1:
        return before
    return found


def names_study(token: Token) -> bool:
    """Whether a word taken for a name is a study or record at the beginning of a sentence ("Records show")."""
    return token.is_sent_start is True and token.lower_.removesuffix("s") in sources.STUDIES


def required(verb: Token) -> bool:
    """Whether the verb only names what someone is made to say ("are required to ask for permission")."""
    return (
        verb.head.lemma_ not in words.MOVED | {"hear", "know", "see"}
        and verb.dep_ == "xcomp"
        and any(child.dep_ == "auxpass" for child in verb.head.children)
    )


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
    for token in exclude:
        if head.i < token.i < end:
            # an apposition the parser hung on the subject from behind the verb
            end = max(one.i for one in head.subtree if one.i < token.i) + 1
    while end > head.i + 1 and (doc[end - 1].is_punct or doc[end - 1].is_space or doc[end - 1].dep_ in ("cc", "mark")):
        if doc[end - 1].text in ")]":
            break
        end -= 1
    while start < head.i and (
        doc[start].is_punct or doc[start].is_space or doc[start].dep_ in ("cc", "preconj") or doc[start].lower_ == "as"
    ):
        start += 1
    return start, end


def whole_phrase(head: Token, core: Range, others: Iterable[Range | None], cues: frozenset[int]) -> Range:
    """A source with the title before it and the relative or participial clause after it, up to cue and content.

    A clause that reports in its own right ("Roe, who says she is ready, told …") is left to that report.
    The parser gives a title with a full stop ("Sen.") to the sentence before.
    """
    doc = head.doc
    start, end = core
    while start > 0 and doc[start - 1].lower_.strip(".") in sources.TITLES and doc[start - 1].text[:1].isupper():
        start -= 1
    reach = head.right_edge.i + 1
    for other in others:
        if other is not None and other[1] > core[0] and other[0] < reach:
            if other[0] < core[1]:
                return start, end
            reach = min(reach, other[0])
    if any(i in cues for i in range(end, reach)):
        return start, end
    if reach <= end or not any(token.dep_ in ("relcl", "acl", "appos", "prep") for token in doc[end:reach]):
        return start, end
    while reach > end and (doc[reach - 1].is_space or doc[reach - 1].text in (",", ";", ":", ".", "—", "–")):
        reach -= 1
    return start, max(end, reach)


def can_speak(token: Token) -> bool:
    """Whether the head of a subject can say, think or find something."""
    if token.pos_ == "PROPN" or token.lower_ in _SPEAKING_PRONOUNS:
        return True
    if token.like_num or lemma_of(token) in sources.SHARES or _is_misread_acronym(token):
        return True
    if any(c.dep_ == "relcl" and any(k.lower_ == "who" and k.dep_ == "nsubj" for k in c.lefts) for c in token.rights):
        return True  # who is spoken of as "who" is a person
    return lemma_of(token) in sources.SPEAKERS or token.lower_ in sources.SPEAKERS


def _is_misread_acronym(token: Token) -> bool:
    """Whether a token is an acronym taken for an adjective or adverb of the verb behind it ("USAID warned")."""
    if not is_acronym(token.text) or token.pos_ not in ("ADJ", "ADV"):
        return False
    taken = token.dep_ in ("advmod", "amod", "npadvmod")
    return taken and token.head.i == token.i + 1 and not token.head.is_upper
