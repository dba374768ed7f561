"""A second predicate said alone: whose subject and whose helping verbs it shares."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS, SUBJECTS, beside, first_conjunct, is_finite
from analysis.extraction.parse.noun_phrases import NOUNS, agrees
from analysis.extraction.sentences.antecedents import HOLDING, is_empty, main_subject, subject_of
from analysis.extraction.sentences.clauses import Piece
from analysis.extraction.sentences.relatives import antecedent

CONTRACTED = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "'d": "would", "n't": "not", "ca": "can"}
CONTRACTED |= {"wo": "will", "sha": "shall"}
_REACHES = 3
"""So many conjunctions and marks may stand between a clause's end and the predicate that could continue it."""


def shared_subject(doc: Doc, piece: Piece, sentence: Tokens) -> Token | None:
    """The subject of a predicate that has none of its own, or None where it is not certain.

    Between the first verb and this one a relative clause or an infinitive may end, which this could continue just as
    well ("signed the treaty that binds us and …"); then form decides, and where it does not, nothing is carried in.
    """
    head = doc[piece.head]
    opener = doc[piece.start]
    if head.pos_ == "ADP" or opener.dep_ == "mark" or opener.lower_ in ("so", "nor", "neither", "that"):
        return None
    if any(child.tag_ == "TO" for child in head.lefts if child.i >= piece.start):
        return None
    if head.dep_ == "conj" and not all(one.pos_ in ("VERB", "AUX") or one.dep_ == "ROOT" for one in _chain(head)):
        return None
    subject = _of_chain(head) or main_subject(doc, sentence.start, sentence.end)
    if subject is None or piece.start <= subject.i < piece.end or is_empty(subject):
        return None
    if subject.tag_ in ("WDT", "WP") or (subject.lower_ == "that" and subject.i > sentence.start):
        subject = antecedent(subject)
        if subject is None:
            return None
    first = first_conjunct(head)
    modal = any(child.tag_ == "MD" for child in first.lefts)
    if modal and head.tag_ in ("VB", "VBP") and any(one.lemma_ in ("be", "have") for one in first.lefts):
        return None
    if _is_bare_passive(head, piece) or (modal and head.tag_ == "VBD" and first.tag_ != "VBN"):
        return None
    if head.tag_ == "VB" and not any(child.dep_ in AUXILIARY for one in (head, first) for child in one.lefts):
        return None  # "and make no mistake"
    listed = sum(one.text == "," for one in doc[first.i : piece.start]) > 1
    if head.tag_ == "VBD" and first.tag_ in ("VBZ", "VBP") and listed:
        return None  # "include training, pay and accelerated reform"
    bare = modal and head.tag_ in ("VB", "VBP")
    fits = bare or agrees(head, subject)
    if _content_before(doc, piece, first):
        return None
    if ";" not in (doc[piece.start - 1].text, doc[piece.start - 2].text):
        rival = _relative_before(doc, piece, subject)
        if rival is not None and _same_form(head, rival):
            noun = antecedent(rival) or beside(rival, -1)
            if agrees(head, noun):
                return noun if noun.pos_ in NOUNS and not fits else None
        if bare and _infinitive_before(doc, piece, subject):
            return None
    return subject if fits else None


def of_series(doc: Doc, piece: Piece, sentence: Tokens) -> tuple[Token, str] | None:
    """Whose acts a series tells of ("has opened schools; built a pier; stopped the sale"), with the helping verb.

    A semicolon may stand before each act and a noun without a verb among them, which the parser takes for a subject.
    """
    head = doc[piece.head]
    if doc[max(0, piece.start - 1)].text != ";" or head.tag_ not in ("VBD", "VBN") or head.i - piece.start > 1:
        return None
    if any(child.dep_ in (*AUXILIARY, *SUBJECTS, "mark") for child in head.lefts):
        return None
    told = [
        one for one in doc[sentence.start : piece.start] if one.dep_ in ("nsubj", "nsubjpass") and one.i < one.head.i
    ]
    parted = [one for one in told if any(token.text == ";" for token in doc[one.i : one.head.i])]
    own = [one for one in told if one not in parted and not _is_within(one.head)]
    if len(own) != 1 or own[0].pos_ not in (*NOUNS, "PRON") or own[0].tag_ in ("WDT", "WP"):
        return None
    verb = own[0].head
    have = next((child.text for child in verb.lefts if child.lower_ in ("has", "have", "had")), "")
    if verb.tag_ != "VBD" and not (verb.tag_ == "VBN" and have):
        return None
    return own[0], have if head.tag_ == "VBN" else ""


def _is_within(verb: Token) -> bool:
    """Whether a verb stands in a clause of another; only the parser makes that of one set before it."""
    content = verb.dep_ == "ccomp" and (verb.i > verb.head.i or any(child.dep_ == "mark" for child in verb.lefts))
    return content or verb.dep_ in ("relcl", "acl")


def missing_auxiliaries(head: Token, piece: Piece) -> str:
    """Helping verbs a coordinated form shares with the first ("has met and made …")."""
    first = first_conjunct(head)
    alike = head.tag_ in ("VB", "VBP") or (head.tag_ == "VBD" and first.tag_ == "VBN")
    modal = [child for child in first.lefts if child.tag_ == "MD"]
    after_modal = alike and bool(modal)
    if first.lemma_ == "be" and first.tag_ in ("VBD", "VBZ", "VBP") and _is_done(head):
        return first.text  # "was the first of its kind and | held in May"
    own = next((child for child in head.lefts if child.dep_ in AUXILIARY), None)
    if own is not None and own.tag_ == "VB" and modal and own.i >= piece.start and first != head:
        return full(modal[0])  # "will be adopted and | be published", "will vote and | get rid of"
    if any(child.dep_ in AUXILIARY for child in head.lefts) or (is_finite(head) and not after_modal):
        return ""
    if not after_modal and first.tag_ != head.tag_:
        return ""
    shared = (child for child in first.lefts if child.dep_ in AUXILIARY or child.dep_ == "neg")
    return " ".join(full(child) for child in shared if after_modal or child.i < piece.start)


_DONE = frozenset(
    ("hold", "adopt", "sign", "approve", "publish", "conduct", "organise", "organize", "make", "base", "build")
)
"""Verbs that have an object, or stand in the passive."""


def _is_done(verb: Token) -> bool:
    """Whether a past form without object or helping verb is a passive."""
    helped = any(child.dep_ in AUXILIARY for child in verb.lefts)
    taken = any(child.dep_ in ("dobj", "ccomp", "xcomp", "prt") for child in verb.rights)
    return verb.tag_ in ("VBD", "VBN") and verb.lemma_ in _DONE and not helped and not taken


def full(helper: Token) -> str:
    """A helping verb written out ("'ll": "will")."""
    low = helper.lower_.replace("’", "'")
    if low == "'s":
        if helper.i + 1 < len(helper.doc) and beside(helper, 1).lower_ in ("been", "had", "got"):
            return "has"
        done = helper.head.tag_ == "VBN" and any(child.dep_ == "dobj" for child in helper.head.rights)
        return "has" if done or (helper.head.tag_ == "VBN" and helper.dep_ == "aux") else "is"
    if low == "'d" and helper.head.tag_ in ("VBN", "VBD"):
        return "had"
    return CONTRACTED.get(low, helper.text)


def _chain(head: Token) -> Iterator[Token]:
    """The verbs before a coordinated one."""
    while head.dep_ == "conj":
        head = head.head
        yield head


def _of_chain(verb: Token) -> Token | None:
    """The subject a coordinated or participial verb shares."""
    for _ in range(8):
        found = subject_of(verb)
        if found is not None and found.dep_ != "expl":
            return found
        before = next((child for child in verb.lefts if child.dep_ == "ccomp"), None)
        strayed = subject_of(before) if before is not None else None
        if strayed is not None and strayed.i < verb.i:
            return strayed  # "The vote met the rules, was open and let all speak": a clause of the next, for the parser
        if verb.dep_ == "ccomp" and verb.i < verb.head.i:
            return None  # "…, the mission said": who says it does none of it
        if verb.head == verb or verb.dep_ not in ("conj", "advcl", "acl", "xcomp", "ccomp"):
            return None
        verb = verb.head
    return None


def _is_bare_passive(head: Token, piece: Piece) -> bool:
    """Whether it is a participle whose helping verb is said nowhere ("answered him, backed up by …")."""
    if head.tag_ not in ("VBN", "VBD") or any(child.dep_ in AUXILIARY for child in head.lefts):
        return False
    by = any(beside(head, step).lower_ == "by" for step in (1, 2))
    acts = any(child.dep_ == "dobj" for child in head.rights)
    helped = any(child.dep_ == "auxpass" for one in _chain(head) for child in one.lefts)
    if helped or acts:
        return False
    return by or (head.tag_ == "VBN" and not missing_auxiliaries(head, piece) and not is_finite(head))


def _relative_before(doc: Doc, piece: Piece, subject: Token) -> Token | None:
    """The relative pronoun of a clause that ends where the predicate begins."""
    for token in reversed(doc[max(subject.i, _joined(doc, piece).i) + 1 : piece.start]):
        if token.tag_ in ("WDT", "WP") and token.dep_ not in ("pobj", "dobj"):
            near = piece.start - 1 - _last(token.head, piece.start) <= _REACHES
            unbroken = not any(one.text in (",", ";") for one in doc[token.i + 1 : piece.start - 2])
            return token if near or unbroken else None
    return None


def _content_before(doc: Doc, piece: Piece, first: Token) -> bool:
    """Whether what is said or thought ends where the predicate begins, and it could go on with that as well."""
    head = doc[piece.head]
    if head.lemma_ in HOLDING:
        return False  # "said that … and asked"
    for one in first.rights:
        subject = subject_of(one) if one.dep_ == "ccomp" and is_finite(one) and one.i < piece.start else None
        if subject is not None and one.i > first.i and piece.start - 1 - _last(one, piece.start) <= _REACHES:
            return agrees(head, subject) and (head.tag_ != "VB" or any(child.tag_ == "MD" for child in one.lefts))
    return False


def _infinitive_before(doc: Doc, piece: Piece, subject: Token) -> bool:
    """Whether an infinitive that does not belong to the chain ends where the predicate begins."""
    chain = {one.i for one in _chain(doc[piece.head])}
    for token in doc[max(subject.i, _joined(doc, piece).i) + 1 : piece.start]:
        bare = token.dep_ in ("ccomp", "xcomp") and not any(child.dep_ in AUXILIARY for child in token.lefts)
        to = any(child.tag_ == "TO" for child in token.lefts)
        near = piece.start - 1 - _last(token, piece.start) <= _REACHES
        if token.tag_ == "VB" and token.i not in chain and (to or bare) and near:
            return True
    return False


def _joined(doc: Doc, piece: Piece) -> Token:
    """The verb that the predicate is joined to."""
    head = doc[piece.head]
    return next(_chain(head), head.head)


def _last(verb: Token, before: int) -> int:
    """The last token of a verb's clause before a place."""
    return max((one.i for one in verb.subtree if one.i < before and not one.is_punct), default=verb.i)


def _same_form(head: Token, pronoun: Token) -> bool:
    """Whether a predicate could go on with a relative clause: both finite, or both bare behind a helping verb."""
    if head.tag_ in FINITE_TAGS or any(child.tag_ in FINITE_TAGS for child in head.lefts):
        return True
    return head.tag_ == pronoun.head.tag_ and any(child.tag_ in FINITE_TAGS for child in pronoun.head.lefts)
