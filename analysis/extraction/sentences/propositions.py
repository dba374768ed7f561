"""Propositions: the smallest stretches of text that are put forward as true."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from unicodedata import category

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from analysis.extraction.attribution.attributed import Attributed
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import AUXILIARY, WH_TAGS, has_clause, is_finite, is_quantity
from analysis.extraction.parse.model import Parsed
from analysis.extraction.sentences import listed
from analysis.extraction.sentences.clauses import Piece, pieces, trim
from analysis.extraction.sentences.frames import content
from analysis.extraction.sentences.framing import Told
from analysis.extraction.sentences.punctuation import DASHES
from analysis.extraction.sentences.questions import answers, is_question, question_start
from analysis.extraction.sentences.standalone import Said, Speaker, added, is_framed
from analysis.extraction.sentences.whole_sentences import whole_sentences
from analysis.text.draft import INSERTED
from analysis.text.headings import sentence_ends
from analysis.text.layout import Unit

EXAMPLE = re.compile(r"(?:For (?:example|instance)|E\.g\.|In other words|That is)\b")
OPENERS = frozenset("\"'’„‚§#")
SPEAKER = re.compile(
    r"(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,5}(?: \([^()]{2,60}\))?"
    r"|[A-Z][\w.'’-]*(?:,? (?:(?:of|for|and|the) )*[A-Z][\w.'’-]*){0,9} \([^()]{2,60}\)): (?=\S)"
)
"""In minutes, the name or office before a speech: "CLERK:", "The Minister of Roads (Ms Vale):"."""
_LABEL = re.compile(r"((?:[\w.’'-]+ ){0,7}[\w’'-]+): (?=[A-Z“\"])(?!\w+[!.])")
_TABLE = re.compile(r"(?:Table|Annex|Appendix|Exhibit) ?(?:[A-Z]?\d+(?:\.\d+)*|[A-Z])?[.:–—-]? +(?=\S)", re.I)
"""The number of a table before its caption."""
AFTERTHOUGHTS = frozenset(["apposition", "gapped", "aside"])
"""Forms of what an item adds as an assertion of its own."""
_HEADLINES = 4
"""So many lines at most are title, subtitle, author and day: none in 285 such lines of annotated texts was a claim."""
_SMALL = frozenset(["of", "for", "and", "the"])


@dataclass(frozen=True, kw_only=True)
class Proposition:
    """One assertion, its place in the source, and its parse.

    Attributes:
        start, end: offsets in the source.
        text: the proposition so that it can be read alone: subject carried in, damage repaired.
        tokens: its parsed words, a slice of the unit's Doc (inserted words included).
        unit: the unit it stands in.
        form: how it was found; those of :class:`~analysis.extraction.sentences.clauses.Piece`, and ``item``, ``row``,
            ``whole`` (a unit that is not taken apart), ``question`` and ``answer`` (a question with its own answer).
        within: the sentence it stands in, where it is not the whole of it.
        head: its verb's place in the Doc, or its first token's; -1: the root of its parse.
    """

    start: int
    end: int
    text: str
    tokens: Tokens
    unit: Unit
    form: str = "sentence"
    within: Tokens | None = None
    head: int = -1

    @property
    def sentence(self) -> Tokens:
        """The sentence it stands in."""
        return self.tokens if self.within is None else self.within

    @cached_property
    def wording(self) -> str:
        """Its words as they are parsed."""
        return self.tokens.text

    @cached_property
    def setting(self) -> str:
        """The words of the sentence it stands in."""
        return self.sentence.text

    @cached_property
    def quantities(self) -> tuple[Token, ...]:
        """The numbers in it that count something."""
        return tuple(token for token in self.tokens if is_quantity(token))

    @property
    def verb(self) -> Token:
        """Its verb, or its first token where it has none."""
        return self.tokens.root if self.head < 0 else self.tokens.doc[self.head]


def propositions(parsed: Sequence[Parsed], attributions: Sequence[Attributed] = ()) -> tuple[Proposition, ...]:
    """Split every parsed unit into propositions, in reading order, without the frames of what somebody is said to say.

    Args:
        parsed: the units of a text.
        attributions: who says what in it.
    """
    speaker, told = Speaker(), Told(attributions)
    found: list[Proposition] = []
    titles = _titles([one.unit for one in parsed])
    for number, one in enumerate(parsed):
        found += _of_unit(one, speaker, told, titled=number < titles)
    return tuple(found)


def _titles(units: Sequence[Unit]) -> int:
    """How many units at the head of a text are its title, or stand between it and the first sentence that ends.

    A headline of news often is a sentence ("Mission presents its findings"); the text below tells what it announces.
    """
    first = next((number for number, one in enumerate(units) if one.kind not in ("heading", "furniture")), 0)
    told = first < len(units) and units[first].kind == "paragraph" and sentence_ends(units[first].text) > 0
    headed = [
        number for number, one in enumerate(units[:first]) if one.kind == "heading" and not one.text.endswith(".")
    ]  # one that ends runs into its paragraph, and may say something
    return headed[:_HEADLINES][-1] + 1 if told and headed else 0


def _of_unit(one: Parsed, speaker: Speaker, told: Told, *, titled: bool) -> Iterator[Proposition]:
    unit, doc = one.unit, one.doc
    if not len(doc):
        return
    if unit.kind == "furniture" or (unit.kind == "heading" and (titled or not _is_sentence(doc))):
        if unit.kind == "heading":
            speaker.titled(doc, unit)
        yield from _make(one, 0, len(doc), "whole", doc[:], unit.text)
        return
    if unit.kind == "row":
        yield from _make(one, 0, len(doc), "row", doc[:], _row(unit))
        return
    speaker.turn(unit)
    spans = _spoken(doc, whole_sentences(doc))
    number = 0
    if unit.kind == "item" and not is_question(doc, *spans[0]):
        number = 1
        while number < len(spans) and EXAMPLE.match(doc[slice(*spans[number])].text):
            number += 1
        yield from _of_item(one, spans[0][0], spans[number - 1][1])
    while number < len(spans):
        start, end = spans[number]
        number += 1
        if not is_question(doc, start, end):
            yield from _of_sentence(one, start, end, speaker, told)
            continue
        stated = next((token.i + 1 for token in reversed(doc[start:end]) if token.text == ";"), start)
        if stated > start and has_clause(doc, start, stated):
            yield from _of_sentence(one, start, stated, speaker, told)
            start = stated
        if number < len(spans) and answers(doc, (start, end), spans[number]):
            yield from _of_answer(one, start, spans[number])
            number += 1
        else:
            left, right = trim(doc, start, end)
            yield from _make(one, left, right, "question", doc[start:end], doc[left:right].text)
        speaker.asked()


def _of_answer(one: Parsed, start: int, answer: tuple[int, int]) -> Iterator[Proposition]:
    """A question from ``start`` on with its own answer, and what is set beside the answer."""
    doc, (begin, end) = one.doc, answer
    cut = next((piece.start for piece in pieces(doc, begin, end) if piece.form == "apposition"), end)
    left, right = trim(doc, start, cut)
    yield from _make(one, question_start(doc, left, right), right, "answer", doc[start:cut], doc[left:right].text)
    if cut < end:
        left, right = trim(doc, cut, end)
        yield from _make(one, left, right, "apposition", doc[start:end], doc[left:right].text)


def _of_sentence(one: Parsed, start: int, end: int, speaker: Speaker, told: Told) -> Iterator[Proposition]:
    doc = one.doc
    sentence = doc[start:end]
    before: Said | None = None
    for piece in pieces(doc, start, end):
        left, right = piece.start, piece.end
        if told.framing(one, left, right, piece.head):
            continue
        if piece.form in ("sentence", "clause", "predicate", "reason"):
            left, right = told.content(one, *content(doc, left, right, piece.head))
        left, right = trim(doc, left, right)
        if left >= right:
            continue
        head = piece.head if left <= piece.head < right else _verb(doc, left, right)
        series = left > start or (right + 1 < end and doc[right + 1].lower_ == "that")
        if series and doc[left].lower_ == "that" and doc[left].dep_ == "mark" and doc[left].head.i == head:
            left += 1  # what somebody said, whoever it was
        kept = Piece(left, right, piece.form, head)
        text = speaker.alone(doc, kept, before, sentence, piece.start)
        yield from _make(one, left, right, piece.form, sentence, text, kept.head)
        before = Said(kept, text, is_framed(doc, piece.start, left))
        speaker.heard(doc, piece, sentence)


def _of_item(one: Parsed, start: int, end: int) -> Iterator[Proposition]:
    """A list item is one assertion, but for what is added at its end: a share, a proportion, a consequence."""
    doc = one.doc
    whole = doc[start:end]
    extra = [
        piece
        for piece in pieces(doc, start, end)
        if piece.start > start
        and (
            piece.form in AFTERTHOUGHTS
            or doc[piece.start].lower_ in ("so", "every")
            or (piece.form == "clause" and doc[piece.start - 1].text in DASHES | {";"})
        )
        and doc[piece.start].lower_ != "of"
    ]
    borders = [start, *(piece.start for piece in extra), end]
    first: Said | None = None
    for number, (left, right) in enumerate(itertools.pairwise(borders)):
        left, right = trim(doc, left, right)
        form = extra[number - 1].form if number else "item"
        piece = Piece(left, right, form, left)
        apart = left and doc[left - 1].text == ";" and doc[left].lower_ != "so"
        text = doc[left:right].text if apart else added(doc, first, piece) if first else ""
        text = text or listed.alone(one.unit, doc, left, right)
        first = first or Said(piece, text)
        yield from _make(one, left, right, form, whole, text)


def _row(unit: Unit) -> str:
    """A row behind what its table is of: its caption, or the heading right above."""
    caption = _TABLE.sub("", unit.lead or unit.section).rstrip(" :")
    return f"{caption}: {unit.text}" if caption else unit.text


def _make(
    one: Parsed, start: int, end: int, form: str, sentence: Tokens, text: str, head: int | None = None
) -> Iterator[Proposition]:
    """A proposition of the words that stand in the source, if there are any."""
    if start >= end:
        return
    doc, unit = one.doc, one.unit
    tokens = doc[start:end]
    first, last = tokens.start_char, tokens.end_char
    while first < last and (unit.origin[first] == INSERTED or not _may_begin(unit.text[first])):
        first += 1
    while last > first and (unit.origin[last - 1] == INSERTED or unit.text[last - 1].isspace()):
        last -= 1
    span = unit.span(first, last)
    if span:
        yield Proposition(
            start=span[0],
            end=span[1],
            text=text,
            tokens=tokens,
            unit=unit,
            form=form,
            within=sentence,
            head=_verb(doc, start, end) if head is None else head,
        )


def _spoken(doc: Doc, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences without the label of who speaks."""
    label = SPEAKER.match(doc.text) or _titled(doc.text)
    if label is None:
        return spans
    first = next((token.i for token in doc if token.idx >= label.end()), len(doc))
    return [(max(start, first), end) for start, end in spans if end > first]


def _titled(text: str) -> re.Match[str] | None:
    """The label of a speaker without brackets: a title and a name, or an office ("Mr. Vale:", "The Mayor:")."""
    label = _LABEL.match(text)
    words = label[1].split() if label else []
    if len(words) < 2 or not all(word[0].isupper() or word in _SMALL for word in words):
        return None
    titled = words[0].lower().strip(".") in sources.TITLES
    office = words[0] == "The" and any(word.lower() in sources.PEOPLE for word in words[1:])
    return label if titled or office else None


def _may_begin(character: str) -> bool:
    """Whether a quote may begin with a character: letter, digit, sign of money or section, opening bracket or quote.

    Signs that a spreadsheet takes for the beginning of a formula (= + - @) never begin one.
    """
    return character.isalnum() or category(character) in ("Sc", "Ps", "Pi") or character in OPENERS


def _verb(doc: Doc, start: int, end: int) -> int:
    """The verb of a stretch that stands highest in the parse."""
    best, rank = start, 99
    for token in doc[start:end]:
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in AUXILIARY:
            depth = sum(1 for _ in token.ancestors) + (0 if is_finite(token) else 5)
            if depth < rank:
                best, rank = token.i, depth
    return best


def _is_sentence(doc: Doc) -> bool:
    """Whether what looks like a heading is a sentence after all: a finite verb with a subject, and not set as a title.

    A full stop settles it; without one the line must be long enough, begin with no question word, and not be in
    capitals throughout.
    """
    stated = any(
        token.dep_ == "ROOT" and is_finite(token) and any(child.dep_ in ("nsubj", "nsubjpass") for child in token.lefts)
        for token in doc
    )
    if not stated or doc[-1].text == ".":
        return stated
    words = [token for token in doc if token.is_alpha]
    capitals = sum(token.text[0].isupper() for token in words)
    asks = doc[0].tag_ in WH_TAGS or doc[-1].text in ("?", ":")
    return len(words) >= 6 and not asks and 2 * capitals < len(words)
