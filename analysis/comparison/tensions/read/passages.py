"""Sentences in reading order, whatever the propositions were cut into: figures and dates reach across clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from spacy.tokens import Doc, Span, Token

from analysis.extraction.extract import Statement
from analysis.text.caseless import Caseless
from analysis.text.layout import Unit
from analysis.text.words import word_set

SILENT = word_set("heading question furniture noise critique demand contact title request formula foreign")
"""Roles of statements that put nothing forward as true of the official side."""

PRESUMES = Caseless(r"\b(?:when|why|which of (?:us|you)|who (?:of|among) us)\b(?!\s+will\b)")
"""Questions that take for granted what they tell: "who of us will forget the day when the first …?"."""


class Words:
    """The parsed words of a sentence, each read once however often a sentence is passed on.

    Attributes:
        tokens: the words.
        texts: as they are written.
        kinds: their parts of speech.
    """

    def __init__(self, span: Span) -> None:
        """Take the words of ``span``."""
        self._span = span
        self.tokens = list(span)
        self.texts = [token.text for token in self.tokens]
        self.kinds = [token.pos_ for token in self.tokens]

    @property
    def doc(self) -> Doc:
        """The parse they are of."""
        return self._span.doc

    @cached_property
    def root(self) -> Token:
        """The word that the others hang on."""
        return self._span.root

    @cached_property
    def lemmas(self) -> list[str]:
        """Their base forms, names with a capital."""
        return [token.lemma_ for token in self.tokens]

    @cached_property
    def starts(self) -> list[int]:
        """Where each begins in its unit."""
        return [token.idx for token in self.tokens]

    @cached_property
    def ends(self) -> list[int]:
        """Where each ends."""
        return [start + len(text) for start, text in zip(self.starts, self.texts, strict=True)]


@dataclass(frozen=True, kw_only=True)
class Passage:
    """One sentence of a unit.

    Attributes:
        number: its place among all sentences of the text, from 0.
        order: its place among those that are read, from 0.
        text: its repaired words, carried-in list head included.
        parsed: its parsed words.
        offset: where ``text`` begins in the unit.
        start, end: offsets in the source.
        role: the role of the statement that fills most of it.
    """

    number: int
    order: int
    text: str
    parsed: Words
    offset: int
    unit: Unit
    start: int
    end: int
    role: str

    @property
    def span(self) -> tuple[int, int]:
        """Offsets in the source."""
        return self.start, self.end

    @property
    def tokens(self) -> list[Token]:
        """Its parsed words."""
        return self.parsed.tokens

    @property
    def root(self) -> Token:
        """The word of them that the others hang on."""
        return self.parsed.root

    @property
    def doc(self) -> Doc:
        """The parse of its unit."""
        return self.parsed.doc

    def at(self, order: int) -> Passage:
        """The same at another place among those that are read."""
        if order == self.order:
            return self
        return Passage(
            number=self.number, order=order, text=self.text, parsed=self.parsed, offset=self.offset,
            unit=self.unit, start=self.start, end=self.end, role=self.role,
        )  # fmt: skip

    def halves(self, cut: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """Source offsets of what stands before a place in its text, and of what stands from there on."""
        return self.place(0, cut), self.place(cut, len(self.text))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of ``text[start:end]`` without outer blanks; of the whole passage where repair inserted it."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        return self.unit.span(self.offset + start, self.offset + end) or self.span

    def words(self, start: int, end: int) -> list[Token]:
        """The tokens that touch ``text[start:end]``."""
        begin, stop = self.offset + start, self.offset + end
        parsed = self.parsed
        return parsed.tokens[bisect_right(parsed.ends, begin) : bisect_left(parsed.starts, stop)]

    def after(self, end: int) -> list[Token]:
        """The tokens that begin at or after ``end`` in ``text``."""
        return self.parsed.tokens[bisect_left(self.parsed.starts, self.offset + end) :]


def passages(statements: Sequence[Statement]) -> list[Passage]:
    """The sentences that the statements stand in, each once, without headings, questions and critics' demands."""
    return told(sentences(statements))


def told(found: Sequence[Passage], silent: frozenset[str] = SILENT) -> list[Passage]:
    """Those of ``found`` that put something forward, numbered anew; ``silent``: the roles of those that do not."""
    kept = [
        passage
        for passage in found
        if passage.role not in silent or (passage.role == "question" and PRESUMES.search(passage.text))
    ]
    return [passage.at(order) for order, passage in enumerate(kept)]


def sentences(statements: Sequence[Statement]) -> list[Passage]:
    """The sentences that the statements stand in, each once, whatever they are, in reading order."""
    roles: dict[int, list[tuple[int, int, str]]] = {}
    parts: dict[int, Statement] = {}
    for statement in statements:
        tokens = statement.proposition.tokens
        key = id(tokens.doc)
        parts.setdefault(key, statement)
        roles.setdefault(key, []).append((tokens.start_char, tokens.end_char, statement.role))
    found = []
    for key, statement in parts.items():
        unit = statement.proposition.unit
        for sentence in statement.proposition.tokens.doc.sents:
            tokens = _stripped(sentence)
            begin, stop = tokens.start_char, tokens.end_char
            span = unit.span(begin, stop) if len(tokens) else None
            if not span:
                continue
            share, role = max(
                ((min(end, stop) - max(start, begin), role) for start, end, role in roles[key]), key=itemgetter(0)
            )
            if share > 0:
                found.append((span, tokens, begin, unit, role))
    found.sort(key=itemgetter(0))
    return [
        Passage(
            number=order,
            order=order,
            text=unit.text[begin : tokens.end_char],
            parsed=Words(tokens),
            offset=begin,
            unit=unit,
            start=start,
            end=end,
            role=role,
        )
        for order, ((start, end), tokens, begin, unit, role) in enumerate(found)
    ]


def _stripped(sentence: Span) -> Span:
    """A sentence without the blanks at its ends that the parser takes for words."""
    while len(sentence) and sentence[0].is_space:
        sentence = sentence[1:]
    while len(sentence) and sentence[-1].is_space:
        sentence = sentence[:-1]
    return sentence
