"""A relative clause said alone: the noun it belongs to in the place of "who", "which", "where"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from analysis.extraction.parse.grammar import SUBJECTS, WH_TAGS, YEAR, beside, is_finite, is_quantity
from analysis.extraction.parse.noun_phrases import NOUNS, agrees, is_none, phrase, words
from analysis.extraction.parse.source_words import BODIES, PEOPLE, PERSONS
from analysis.extraction.parse.vocabulary import TIME_UNITS
from analysis.extraction.sentences.clauses import Piece
from analysis.text.words import MONTHS, word_set

_DAYS = frozenset(["today", "tonight", "yesterday", "tomorrow"])
_CONCLUDING = word_set("show prove mean tell suggest imply confirm demonstrate indicate")
"""Before "that": what is concluded from the whole sentence, rarely from its last noun."""
_AT = frozenset(["in", "at", "on"])


def alone(doc: Doc, piece: Piece) -> str:
    """The clause with the noun it belongs to, or "" where no noun is sure to be meant.

    One noun that fits takes the place of the pronoun. Where several of a chain fit ("the plans of the boards, which
    …"), the whole chain stands before the clause, which leaves open what the text leaves open. Where none agrees with
    the verb, the clause is about the whole sentence.
    """
    first, noun = doc[piece.start], _belongs_to(doc, piece)
    if noun is None:
        return ""
    text = doc[piece.start : piece.end].text
    rest = first.whitespace_ + doc[piece.start + 1 : piece.end].text
    top = noun
    while (above := _governor(top)) is not None:
        top = above
    if doc[max(0, top.left_edge.i - 1)].lower_ in ("not", "than") or is_none(noun):
        return ""  # set against what is meant, or there is none
    if noun.lemma_ in TIME_UNITS | _DAYS:
        return ""
    if doc[piece.head].dep_ == "conj":
        return _second(doc, piece, noun, top)
    if first.lower_ == "where":
        if any(is_quantity(child) for child in noun.lefts):
            return ""
        at = top if noun.lemma_.lower() in PERSONS or noun.pos_ == top.pos_ == "PROPN" else noun
        place = doc[max(0, at.left_edge.i - 1)].lower_
        return f"{place if place in _AT else 'in'} {_before(at, piece)}{rest}"
    if first.dep_ not in SUBJECTS:
        return f"{_before(top, piece)}, {text}"
    object_ = _object_before(top)
    fitting = _fitting(first, doc[piece.head], [*([object_] if object_ else []), *_candidates(top, piece)])
    if len(fitting) == 1 and not _goes_on(doc, piece):
        explained = _explained(fitting[0], doc[piece.head])
        return f"{phrase(explained) if explained else _before(fitting[0], piece)}{rest}"
    opened = (object_ if object_ in fitting else top) if object_ else top
    return f"{words(doc, opened.left_edge.i, _last(top, piece) + 1)}, {text}" if fitting else ""


def headed(doc: Doc, piece: Piece) -> str:
    """A subject cut from its verb behind a relative clause ("The Board, which has nine members, | met": it has), or "".

    It is a noun of which nothing is said but the clause.
    """
    noun = doc[piece.head]
    clause = next((one for one in noun.rights if one.dep_ == "relcl"), None) if noun.pos_ in NOUNS else None
    if clause is None or not noun.i < clause.left_edge.i < clause.i < piece.end:
        return ""
    opener, inside = clause.left_edge, {one.i for one in clause.subtree}
    last = max(one.i for one in doc[piece.start : piece.end] if not one.is_punct)
    if opener.tag_ not in WH_TAGS or beside(opener, -1).text != "," or last not in inside:
        return ""
    if any(is_finite(one) and one.i not in inside for one in doc[piece.start : piece.end]):
        return ""
    said = alone(doc, Piece(opener.i, piece.end, "relative", clause.i))
    first = noun.left_edge
    if opener.lower_ == "where" and first.pos_ == "DET":
        said = said.replace(first.text, first.lower_, 1)
    return f"{said[:1].upper()}{said[1:]}" if noun.left_edge.is_title else said


def is_open(doc: Doc, piece: Piece, said: str) -> bool:
    """Whether a clause was left behind its nouns ("the plans of the boards, which …"), which is no sentence."""
    return said.endswith(f", {doc[piece.start : piece.end].text}") and doc[piece.head].dep_ != "conj"


def _fitting(pronoun: Token, verb: Token, nouns: list[Token]) -> list[Token]:
    """The nouns that agree with the verb and that "who" or "which" can mean; who is a person before it is a body."""
    fitting = [one for one in nouns if agrees(verb, one)]
    if pronoun.lower_ == "who":
        persons = [one for one in fitting if one.lemma_.lower() in PERSONS]
        people = [one for one in fitting if one.pos_ == "PROPN" or one.lemma_.lower() in PEOPLE | BODIES]
        return persons or people or fitting
    concluded = verb.lemma_ in _CONCLUDING and any(
        child.dep_ == "ccomp" and any(one.lower_ == "that" and one.dep_ == "mark" for one in child.lefts)
        for child in verb.rights
    )
    return [] if concluded else [one for one in fitting if one.lemma_.lower() not in PERSONS]


def _explained(noun: Token, verb: Token) -> Token | None:
    """What a noun explains ("the Commission, a body of seven, which …"), where the clause can be about that."""
    indefinite = noun.doc[noun.left_edge.i].lower_ in ("a", "an") and beside(noun.left_edge, -1).text == ","
    thing = noun.head
    if noun.dep_ != "appos" or not indefinite or thing.pos_ not in NOUNS or not agrees(verb, thing):
        return None
    return thing if beside(noun.left_edge, -2).i == thing.i else None


def _second(doc: Doc, piece: Piece, noun: Token, top: Token) -> str:
    """A second clause ("who built it and who runs it") with the noun, and not what was said of it before."""
    first, verb = doc[piece.start], doc[piece.head]
    opened = next(one for one in verb.ancestors if one.dep_ == "relcl").left_edge.i
    named = words(doc, top.left_edge.i, opened).rstrip(" ,")
    if first.dep_ in SUBJECTS and top.i == noun.i and agrees(verb, noun):
        return f"{named} {doc[piece.start + 1 : piece.end].text}"
    return f"{named}, {doc[piece.start : piece.end].text}"


def _goes_on(doc: Doc, piece: Piece) -> bool:
    """Whether a second relative clause is joined ("which lie …, and without which …")."""
    inside = doc[piece.start + 1 : piece.end]
    return any(one.tag_ in WH_TAGS and any(beside(one, -back).dep_ == "cc" for back in (1, 2)) for one in inside)


def _before(noun: Token, piece: Piece) -> str:
    """A noun with what belongs to it before the clause."""
    return words(noun.doc, noun.left_edge.i, _last(noun, piece) + 1)


def _last(noun: Token, piece: Piece) -> int:
    """The last token that belongs to a noun before the clause, its bracket or quotation closed."""
    last = max((one.i for one in noun.subtree if one.i < piece.start and not one.is_punct), default=noun.i)
    said = noun.doc[noun.left_edge.i : last + 1].text
    opened = said.count("(") > said.count(")") or said.count("“") > said.count("”") or said.count('"') % 2 == 1
    return last + (opened and beside(noun.doc[last], 1).text in (")", "”", '"'))


def _object_before(noun: Token) -> Token | None:
    """The object before a noun whose preposition the parser hangs on the verb ("built models for the ministries")."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else noun
    if verb.pos_ != "VERB":
        return None
    return next((one for one in verb.rights if one.dep_ == "dobj" and one.i < noun.i and one.pos_ in NOUNS), None)


def antecedent(pronoun: Token) -> Token | None:
    """The noun that a relative pronoun belongs to, by the parse."""
    verb = pronoun.head
    for _ in range(6):
        if verb.dep_ == "relcl":
            return verb.head if verb.head.i < pronoun.i and verb.head.pos_ in NOUNS else None
        if verb.dep_ not in ("conj", "aux", "xcomp", "ccomp"):
            return None
        verb = verb.head
    return None


def _belongs_to(doc: Doc, piece: Piece) -> Token | None:
    """The noun that the clause hangs on by the parse, where it is one that can be said again."""
    verb = doc[piece.head]
    while verb.dep_ == "conj" and doc[piece.start].tag_ in WH_TAGS:
        verb = verb.head
    if verb.dep_ == "relcl" and verb.head.i < piece.start:
        return verb.head if verb.head.pos_ in NOUNS and not YEAR.fullmatch(verb.head.text) else None
    return None


def _candidates(top: Token, piece: Piece) -> list[Token]:
    """A noun and those that hang on it by prepositions; of the parts of one name only the head.

    "meetings of boards": meetings, boards. "the Ministry of Justice": Ministry.
    """
    found = [top]
    for one in top.subtree:
        named = one.dep_ == "pobj" and one.pos_ in NOUNS and one.lower_ not in MONTHS
        if named and top.i < one.i < piece.start:
            above = _governor(one)
            if above is None or not above.pos_ == one.pos_ == "PROPN":
                found.append(one)
    return found


def _governor(noun: Token) -> Token | None:
    """The noun above one, over a preposition, a conjunction or a compound, or a participle in between."""
    over = noun.head
    if noun.dep_ in ("compound", "nmod", "conj") and over.pos_ in NOUNS:
        return over
    if noun.dep_ != "pobj" or over.dep_ not in ("prep", "agent"):
        return None
    above = over.head
    if above.dep_ == "acl" and above.tag_ == "VBN":
        above = above.head
    return above if above.pos_ in NOUNS and above.i < noun.i else None
