"""Say a proposition so that it can be read alone: its subject restored, a pronoun resolved where nothing else fits."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.parse.grammar import AUXILIARY, FINITE_TAGS, SUBJECTS, WH_TAGS, beside, is_finite, is_quantity
from analysis.extraction.parse.noun_phrases import LONGEST_SHARED, NOUNS, agrees, is_plural, phrase
from analysis.extraction.sentences import absolutes, relatives
from analysis.extraction.sentences.antecedents import Antecedent, main_subject, subject_of
from analysis.extraction.sentences.clauses import Piece
from analysis.extraction.sentences.objects import SPEAKERS
from analysis.extraction.sentences.shared import full, missing_auxiliaries, of_series, shared_subject
from analysis.extraction.sentences.subordination import is_fronted
from analysis.text.layout import Unit
from analysis.text.words import POSSESSIVES, THIRD_PERSON

ADDED = frozenset(["adjunct", "aside", "apposition", "participle"])
"""Forms that say nothing without what they are added to."""

_WITH_NOUNS = frozenset(["sentence", "clause", "predicate"])
"""Forms in which the noun of a relative clause behind them stands."""

_NEAR_FIGURES = frozenset(["DET", "ADV", "ADP", "SYM"])
_NUMBERS = {"is": "are", "was": "were", "has": "have", "does": "do"}
IRREGULAR = _NUMBERS | {plural: singular for singular, plural in _NUMBERS.items()}
NEAR = 15
"""So many words between two pieces are said along."""


@dataclass(frozen=True, slots=True)
class Said:
    """A piece and how it reads alone; ``framed``: "She said that" was taken off it."""

    piece: Piece
    text: str
    framed: bool = False


class Speaker:
    """Says the pieces of a text one after the other, and remembers whom they are about."""

    def __init__(self) -> None:
        """Nothing was said yet."""
        self._antecedent = Antecedent()
        self._owners: dict[int, str] = {}
        self._led_back: dict[int, str] = {}

    def turn(self, unit: Unit) -> None:
        """Begin a unit: in a new paragraph no subject carries over."""
        self._owners, self._led_back = {}, {}
        self._antecedent.turn(unit)

    def heard(self, doc: Doc, piece: Piece, sentence: Tokens) -> None:
        """Remember the subject of a piece with a clause of its own; "I" and a bare figure beside it change nothing."""
        subject = subject_of(doc[piece.head])
        if piece.form == "clause" and subject is not None and (subject.lower_ in SPEAKERS or subject.pos_ == "NUM"):
            return
        if piece.form == "sentence" and (subject is None or subject.tag_ in WH_TAGS):
            subject = main_subject(doc, sentence.start, piece.end)
        if piece.form in ("sentence", "clause"):
            self._antecedent.heard(subject, piece.end)

    def titled(self, doc: Doc, unit: Unit) -> None:
        """A paragraph begins with what it is about ("The Fund. It …"): a noun without a verb."""
        self.turn(unit)
        noun = next(doc.sents).root
        words = sum(one.is_alpha for one in doc)
        if words > 1 and noun.pos_ in NOUNS and not any(one.pos_ in ("VERB", "AUX", "PRON") for one in doc):
            self._antecedent.heard(noun, len(doc))

    def asked(self) -> None:
        """A question was put: what follows is about what it asks for."""
        self._antecedent.forget()

    def alone(self, doc: Doc, piece: Piece, before: Said | None, sentence: Tokens, frame: int) -> str:
        """The proposition's words, with what it needs from its sentence.

        Args:
            doc: the parsed unit.
            piece: the proposition.
            before: the proposition before it in the same sentence.
            sentence: the sentence.
            frame: where the piece began before "She said that" was taken off.
        """
        opened = _opened(doc, piece)
        text = doc[piece.start + opened : piece.end].text
        if piece.form in ADDED or opened < 0:
            text, said = doc[piece.start : piece.end].text, ""
        elif piece.form == "relative":
            said = relatives.alone(doc, piece)
            if before is not None and before.piece.form in _WITH_NOUNS and relatives.is_open(doc, piece, said):
                said = added(doc, before, piece)
        elif piece.form == "predicate" and not _own_subject(doc[piece.head], piece):
            said = self._continued(doc, piece, sentence)
            if before is not None and before.framed:
                return said or text  # who says it and what is said part here
        elif piece.form == "share" and before is not None:
            said = _share(doc, piece, sentence)
        elif piece.form == "gapped":
            said = _gapped(doc, piece, sentence)
        elif is_fronted(doc[piece.head]) and piece.form == "sentence" and piece.end <= doc[piece.head].head.i:
            return _fronted(doc, piece)
        else:
            if is_framed(doc, frame, piece.start):
                return _with_subject(doc, frame, piece) or text
            if piece.form == "clause" and not opened:
                said = absolutes.alone(doc, piece, sentence) or self._lent(doc, piece, sentence)
            else:
                said = relatives.headed(doc, piece) if piece.form in _WITH_NOUNS else ""
            return self._resolved(doc, piece, said or text)
        return said or (added(doc, before, piece) if before is not None else text)

    def _continued(self, doc: Doc, piece: Piece, sentence: Tokens) -> str:
        """A second predicate with the subject and the helping verbs it shares, or "" where they are not certain."""
        if (series := of_series(doc, piece, sentence)) is not None:
            return " ".join((self._name(series[0]), *series[1].split(), doc[piece.start : piece.end].text))
        subject = shared_subject(doc, piece, sentence)
        name = "" if subject is None else self._name(subject)
        words = doc[piece.start : piece.end].text
        helping = missing_auxiliaries(doc[piece.head], piece)
        aside = piece.start < piece.head and doc[piece.start - 1].text == "," == beside(doc[piece.head], -1).text
        shared = " ".join(part for part in (name, helping) if part)
        return f"{shared}{',' if aside else ''} {words}" if name else ""  # "The court, in May, closed its doors"

    def _lent(self, doc: Doc, piece: Piece, sentence: Tokens) -> str:
        """What stands behind a semicolon with the subject its verb has before that, or ""."""
        verb = doc[piece.head]
        if (series := of_series(doc, piece, sentence)) is not None:
            return " ".join((self._name(series[0]), *series[1].split(), doc[piece.start : piece.end].text))
        subject = subject_of(verb)
        if subject is None or doc[piece.start - 1].text != ";" or not sentence.start <= subject.i < piece.start:
            return ""
        opened = any(
            one.pos_ in (*NOUNS, "PRON", "NUM") for one in doc[piece.start : verb.i]
        )  # by a subject of its own
        fits = not opened and is_finite(verb) and subject.pos_ in NOUNS and agrees(verb, subject)
        return f"{self._name(subject)} {doc[piece.start : piece.end].text}" if fits else ""

    def _name(self, subject: Token) -> str:
        """A subject's words, or those its pronoun stands for."""
        if subject.lower_ in THIRD_PERSON:
            return self._led_back.get(subject.i) or self._antecedent.stands_for(subject) or subject.text
        named = phrase(subject, LONGEST_SHARED)
        first = subject.doc[subject.left_edge.i]
        if first.lower_ in POSSESSIVES and first.dep_ == "poss" and named.startswith(f"{first.text} "):
            return f"{self._owners.get(first.i, first.text)}{named[len(first.text) :]}"
        return named

    def _resolved(self, doc: Doc, piece: Piece, text: str) -> str:
        """Put the last subject in the place of a first word that points back to it."""
        first = doc[piece.start]
        if first.lower_ not in THIRD_PERSON or beside(first, 1).text.startswith("/"):
            return text  # "he/she"
        rest = text[len(first.text) :]
        if first.lower_ in POSSESSIVES and first.dep_ == "poss":
            name = self._owners[first.i] = self._antecedent.owner(first) or first.text
            return f"{_begun(name, first)}{rest}"
        name = "" if _is_cleft(first) else self._antecedent.stands_for(first)
        if not name or re.search(rf"\b{re.escape(name)}\b", rest, re.IGNORECASE):
            return text  # "He is the mayor" is not said of the mayor
        if first.dep_ not in SUBJECTS:
            return text
        self._led_back[first.i] = name  # a second predicate of it is said of the same
        name = _begun(name, first)
        helper = beside(first, 1)
        if rest[:1] in ("'", "’") and helper.dep_ in (*AUXILIARY, "ROOT", "ccomp", "conj"):
            return f"{name} {full(helper)}{rest[len(helper.text) :]}"  # "It's" does not make "the Board's"
        return f"{name}{rest}"


_BESIDE = frozenset(["while", "whereas", "whilst"])


def _opened(doc: Doc, piece: Piece) -> int:
    """How many words that join a clause to the one before it are left out; -1: it says nothing without that one.

    A result ("so that one post in eight was empty") and a contrast stand alone, an aim ("so that all can read") does
    not, nor do "nor did they …" and a second relative clause.
    """
    first, second = doc[piece.start], beside(doc[piece.start], 1)
    if piece.form != "clause" or piece.end - piece.start < 4:
        return 0
    verb = doc[piece.head]
    if first.lower_ in _BESIDE and first.dep_ == "mark" and first.head == verb:
        return 1
    if first.lower_ == "nor" or (first.tag_ in WH_TAGS and first.dep_ in (*SUBJECTS, "poss") and first.tag_ != "WRB"):
        return -1
    if first.lower_ == "where" and first.head == verb and verb.dep_ in ("conj", "relcl"):
        return -1
    if first.lower_ != "so":
        return 0
    if second.pos_ == "AUX" or any(child.tag_ == "MD" for child in verb.lefts):
        return -1
    return 1 + (second.lower_ == "that")


def _is_cleft(first: Token) -> bool:
    """Whether "it" only opens a sentence that puts one part first ("It was an hour later that the gate opened")."""
    verb = first.head
    if first.lower_ != "it" or verb.lemma_ != "be" or not any(child.dep_ == "attr" for child in verb.rights):
        return False
    behind = (child for child in verb.rights if child.dep_ in ("ccomp", "advcl"))
    return any(mark.lower_ == "that" and mark.dep_ == "mark" for clause in behind for mark in clause.lefts)


def _begun(name: str, first: Token) -> str:
    """The words that stand for a pronoun, with a capital where it has one."""
    return f"{name[:1].upper()}{name[1:]}" if first.is_title else name


def is_framed(doc: Doc, frame: int, start: int) -> bool:
    """Whether somebody's "She said that" stood before a piece; "I think" is nobody else's."""
    return any(one.dep_ in SUBJECTS and one.lower_ not in SPEAKERS for one in doc[frame:start])


def _with_subject(doc: Doc, frame: int, piece: Piece) -> str:
    """A verdict with whose it is ("the index | ranks the port first"); "" where its verb has no subject there."""
    verb = next((one for one in doc[piece.start : piece.end] if is_finite(one)), None)
    subject = None if verb is None else subject_of(verb)
    if subject is None or subject.pos_ not in NOUNS or not frame <= subject.i < piece.start:
        return ""
    return f"{phrase(subject, LONGEST_SHARED)} {doc[piece.start : piece.end].text}"


def added(doc: Doc, before: Said, piece: Piece) -> str:
    """What is added at a sentence's end, behind what it is added to, with the marks between them."""
    between = doc[before.piece.end : piece.start]
    text = doc[piece.start : piece.end].text
    if len(between) <= NEAR or all(one.is_punct or one.is_space or one.dep_ == "cc" for one in between):
        stop = before.piece.end - 1
        mark = doc.text[doc[stop].idx + len(doc[stop]) : doc[piece.start].idx]
        return f"{before.text}{mark}{text}"
    return f"{before.text}: {text}"


def _fronted(doc: Doc, piece: Piece) -> str:
    """A participle before its sentence with the subject of that ("Built by the guild, it …": "it was built")."""
    verb = doc[piece.head]
    subject = subject_of(verb.head)
    text = doc[piece.start : piece.end].text
    if subject is None:
        return text
    helper = "were" if is_plural(subject) else "was"
    return f"{phrase(subject, LONGEST_SHARED)} {helper} {text[:1].lower()}{text[1:]}"


def _share(doc: Doc, piece: Piece, sentence: Tokens) -> str:
    """A share whose verb is said once: "… went to x and 12 to y", "there were 9 in 2012 and 12 in 2013"."""
    text = doc[piece.start : piece.end].text
    figure = next((one for one in reversed(doc[sentence.start : piece.start]) if is_quantity(one)), None)
    colon = next((one.i for one in doc[sentence.start : piece.start] if one.text == ":"), None)
    if colon is not None:
        return f"{doc[sentence.start : colon].text}: {text}"
    verb = None if figure is None else next((one for one in figure.ancestors if is_finite(one)), None)
    if verb is None:
        return ""
    if any(child.dep_ == "expl" for child in verb.lefts):
        return f"There {verb.text} {text}"
    if verb.pos_ == "AUX":
        return ""
    subject = subject_of(verb)
    told = subject is not None and any(is_quantity(one) for one in subject.subtree)
    if told or subject is None or doc[piece.start].lower_ == "every":
        passive = next((child.text for child in verb.lefts if child.dep_ == "auxpass"), "")
        done = beside(doc[piece.start], 1).tag_ == "VBN" and passive  # "three were allowed and two forbidden"
        return f"{doc[piece.start].text} {done or _verb(verb)} {doc[piece.start + 1 : piece.end].text}"
    return f"{phrase(subject, LONGEST_SHARED)} {_verb(verb)} {_link(doc, verb, piece)}{text}"


def _gapped(doc: Doc, piece: Piece, sentence: Tokens) -> str:
    """A figure whose verb is said once: "x won 61 seats, y 34", "x was put at 9 million and y at 3 million"."""
    first = doc[piece.start]
    verb = next((one for one in doc[sentence.start : piece.start] if one.tag_ in FINITE_TAGS), None)
    if verb is None or verb.tag_ == "MD" or first.tag_ == "VBG":
        return ""
    said = verb.head if verb.dep_ in AUXILIARY else verb
    number = next((one.i for one in doc[piece.start : piece.end] if is_quantity(one)), None)
    if number is None or said.i >= piece.start or ":" in [one.text for one in doc[said.i : piece.start]]:
        return ""
    while number > piece.start and (doc[number - 1].pos_ in _NEAR_FIGURES or doc[number - 1].text[-1] in "$€£¥"):
        number -= 1
    if number == piece.start:
        if said.lemma_ != "be":
            return ""
        number += 1
    named = doc[piece.start : number]
    second = next((one.i for one in named[1:] if one.pos_ == "DET" and doc[one.i - 1].pos_ in NOUNS), number)
    named, number = doc[piece.start : second], second  # "a fund" + "a capital of 10,000"
    nouns = [one for one in named if one.pos_ in NOUNS and one.dep_ not in ("compound", "pobj")]
    plural = len(nouns) > 1 or any(one.tag_ in ("NNS", "NNPS") for one in nouns)
    return f"{named.text} {_verb(said, plural if nouns else None)} {doc[number : piece.end].text}"


def _link(doc: Doc, verb: Token, piece: Piece) -> str:
    """The preposition of the figure before ("stood at 9 million in 2019 and 7 million in 2020"), with a blank."""
    before = next((one for one in reversed(doc[verb.i : piece.start]) if is_quantity(one)), verb)
    for over in before.ancestors:
        if over.dep_ == "prep" and over.head == verb and over.i < before.i:
            return f"{over.text} "
    return ""


def _verb(verb: Token, plural: bool | None = None) -> str:
    """A verb with its helping verbs and its particle ("was stated", "brought in"), in the number of a new subject."""
    parts = [child for child in verb.lefts if child.dep_ in (*AUXILIARY, "neg")]
    parts += [verb, *(child for child in verb.rights if child.dep_ == "prt")]
    said = [one.text for one in parts]
    first = parts[0]
    singular = first.tag_ == "VBZ" or first.lower_ == "was"
    if plural is not None and singular == plural and (singular or first.tag_ == "VBP" or first.lower_ == "were"):
        said[0] = _other_number(first)
    return " ".join(said)


def _other_number(verb: Token) -> str:
    """The singular of a plural verb, and the other way round."""
    if verb.lower_ in IRREGULAR:
        return IRREGULAR[verb.lower_]
    if verb.tag_ == "VBZ":
        return verb.lemma_
    return f"{verb.text}es" if verb.text.endswith(("s", "sh", "ch", "x", "o")) else f"{verb.text}s"


def _own_subject(head: Token, piece: Piece) -> bool:
    return any(child.dep_ in SUBJECTS and piece.start <= child.i < piece.end for child in head.children)
