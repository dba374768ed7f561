"""Say a proposition so that it can be read alone: its subject restored, a pronoun resolved where nothing else fits."""

from __future__ import annotations

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction import speech_words as words
from analysis.extraction.clauses import Piece
from analysis.extraction.grammar import AUXILIARY, SUBJECTS, is_finite, is_quantity
from analysis.text.layout import Unit
from analysis.text.words import POSSESSIVES

SINGULAR = frozenset(["it", "its"])
PLURAL = frozenset(["they", "their"])
PERSON = frozenset(["he", "she", "his", "her"])
LONGEST_SUBJECT = 14

_SPEAKING = (words.SPEECH - words.COMMISSIVE) | words.DIRECTIVE
"""Verbs whose subject speaks of what stands beside them."""


class Speaker:
    """Remembers, within a paragraph, what the last subject was."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self._subject = ""
        self._plural = False
        self._person = False
        self._spoke = False
        self._paragraph = -1

    def turn(self, unit: Unit) -> None:
        """Begin a unit: in a new paragraph no subject carries over."""
        if unit.paragraph != self._paragraph:
            self._subject = ""
            self._paragraph = unit.paragraph

    def heard(self, doc: Doc, start: int, end: int) -> None:
        """Remember the subject of a sentence; a pronoun keeps the one before."""
        subject = _main_subject(doc, start, end)
        if subject is None or subject.lower_ in SINGULAR | PLURAL | PERSON:
            return
        if subject.pos_ == "PRON" or subject.dep_ == "expl":
            self._subject = ""
            return
        self._subject = _phrase(subject)
        self._plural = subject.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in subject.children)
        self._person = subject.pos_ == "PROPN"
        self._spoke = subject.dep_ == "nsubj" and _speaks(subject.head)

    def alone(self, doc: Doc, piece: Piece, before: Piece | None, sentence: Tokens) -> str:
        """The proposition's words, with what it needs from its sentence.

        Args:
            doc: the parsed unit.
            piece: the proposition.
            before: the proposition before it in the same sentence.
            sentence: the sentence.
        """
        text = doc[piece.start : piece.end].text
        head = doc[piece.head]
        if piece.form == "relative":
            return self._relative(doc, piece, text)
        if piece.form in ("predicate", "participle") and not _own_subject(head, piece):
            subject = _subject_of(head) or _main_subject(doc, sentence.start, sentence.end)
            if subject is None or piece.start <= subject.i < piece.end:
                return text
            name = self._name(subject)
            if piece.form == "participle":
                return f"{name}, {text}"
            return " ".join(part for part in (name, _missing_auxiliaries(head, piece), text) if part)
        if piece.form == "share" and before is not None:
            verb = next(
                (one for one in doc[sentence.start : piece.start] if is_finite(one) and one.pos_ != "AUX"), None
            )
            if verb is not None:
                return f"{doc[piece.start].text} {verb.text} {doc[piece.start + 1 : piece.end].text}"
        if piece.form == "gapped":
            verb = next((one for one in doc[sentence.start : piece.start] if is_finite(one)), None)
            number = next((one.i for one in doc[piece.start + 1 : piece.end] if is_quantity(one)), None)
            if verb is not None and number is not None:
                while doc[number - 1].pos_ in ("DET", "ADV") and number - 1 > piece.start:
                    number -= 1
                return f"{doc[piece.start : number].text} {verb.text} {doc[number : piece.end].text}"
        if piece.form in ("adjunct", "aside", "apposition") and before is not None:
            return f"{doc[before.start : before.end].text}: {text}"
        return self._resolved(doc, piece, text)

    def _relative(self, doc: Doc, piece: Piece, text: str) -> str:
        verb = doc[piece.head]
        rest = doc[piece.start + 1 : piece.end].text
        if verb.dep_ == "relcl" and verb.head.i < piece.start and verb.head.pos_ in ("NOUN", "PROPN", "PRON"):
            noun = verb.head
            inside = [one for one in noun.subtree if one.i < piece.start and one.i >= noun.left_edge.i]
            name = " ".join(one.text for one in inside if one.dep_ != "punct").strip()
            return f"{name} {rest}"
        return f"This {rest}" if verb.tag_ == "VBZ" else text

    def _name(self, subject: Token) -> str:
        """A subject's words, or those its pronoun stands for."""
        if subject.lower_ in SINGULAR | PLURAL | PERSON and self._fits(subject.lower_):
            return self._subject
        return _phrase(subject)

    def _fits(self, pronoun: str) -> bool:
        if not self._subject:
            return False
        if pronoun in PERSON:
            return self._person and not self._plural
        return self._plural == (pronoun in PLURAL)

    def _resolved(self, doc: Doc, piece: Piece, text: str) -> str:
        """Put the last subject in the place of a first word that points back to it."""
        first = doc[piece.start]
        low = first.lower_
        if low not in SINGULAR | PLURAL | PERSON or not self._fits(low) or first.dep_ == "expl":
            return text
        if low in POSSESSIVES and (len(self._subject.split()) > 5 or " and " in self._subject):
            return text
        if low in POSSESSIVES and first.dep_ == "poss":
            mark = "'" if self._subject.endswith("s") else "'s"
            return f"{self._subject}{mark}{text[len(first.text) :]}"
        if first.dep_ == "nsubjpass" and self._spoke:
            return text  # done to what was spoken of, not to who spoke ("She urged … to repeal it. It was repealed")
        if first.dep_ in SUBJECTS:
            return f"{self._subject}{text[len(first.text) :]}"
        return text


def _speaks(verb: Token) -> bool:
    """Whether the subject of a verb speaks of something else: says that it is so, asks for it, calls for it."""
    asked = words.DIRECTIVE_PREP.get(verb.lemma_, ())
    if any(child.dep_ == "prep" and child.lower_ in asked for child in verb.children):
        return True
    content = any(child.dep_ in ("ccomp", "xcomp", "dobj") for child in verb.children)
    return content and verb.lemma_ in _SPEAKING


def _own_subject(head: Token, piece: Piece) -> bool:
    return any(child.dep_ in SUBJECTS and piece.start <= child.i < piece.end for child in head.children)


def _subject_of(verb: Token) -> Token | None:
    """The subject a coordinated or participial verb shares."""
    for _ in range(8):
        found = next((child for child in verb.children if child.dep_ in SUBJECTS and child.dep_ != "expl"), None)
        if found is not None:
            return found
        if verb.head == verb or verb.dep_ not in ("conj", "advcl", "acl", "xcomp", "ccomp"):
            return None
        verb = verb.head
    return None


def _main_subject(doc: Doc, start: int, end: int) -> Token | None:
    root = next((token for token in doc[start:end] if token.dep_ == "ROOT"), None)
    if root is None:
        return None
    return next((child for child in root.children if child.dep_ in SUBJECTS and start <= child.i < end), None)


def _phrase(noun: Token) -> str:
    """A noun phrase without its relative clauses and afterthoughts."""
    left, right = noun.left_edge.i, noun.i + 1
    for child in noun.rights:
        if child.dep_ in ("prep", "conj", "cc", "compound", "nummod") or (child.dep_ == "acl" and child.tag_ == "VBN"):
            if child.right_edge.i + 1 - left <= LONGEST_SUBJECT:
                right = child.right_edge.i + 1
            else:
                break
        elif child.dep_ != "punct":
            break
    return noun.doc[left:right].text.rstrip(" ,;:")


def _missing_auxiliaries(head: Token, piece: Piece) -> str:
    """Helping verbs a coordinated form shares with the first ("has met and made …")."""
    first = head
    while first.dep_ == "conj":
        first = first.head
    after_modal = head.tag_ in ("VB", "VBP") and any(child.tag_ == "MD" for child in first.lefts)
    if any(child.dep_ in AUXILIARY for child in head.lefts) or (is_finite(head) and not after_modal):
        return ""
    if after_modal:
        return " ".join(child.text for child in first.lefts if child.dep_ in AUXILIARY or child.dep_ == "neg")
    verb = head
    while verb.dep_ == "conj":
        verb = verb.head
    if verb.tag_ != head.tag_:
        return ""
    shared = (child for child in verb.lefts if child.dep_ in AUXILIARY or child.dep_ == "neg")
    return " ".join(child.text for child in shared if child.i < piece.start)
