"""A parsed text as its source shows it: blocks of running text, their sentences, and the token at a place.

Layout cuts an inline list at its semicolons, so that each item is parsed alone; whoever follows a speaker over the
sentence needs it whole again.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import NamedTuple

from spacy.tokens import Token

from analysis.extraction.critics import demand_spans as spans
from analysis.extraction.parse.model import Parsed


class Word(NamedTuple):
    """A token: its place in the source and what the parser says of it."""

    start: int
    end: int
    text: str
    low: str
    lemma: str
    tag: str
    dep: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the source that reads on: a paragraph, an item, a heading.

    Attributes:
        kind: as of the unit it begins with.
        start, end: source offsets.
        section: the heading it stands under.
    """

    kind: str
    start: int
    end: int
    section: str


class Page:
    """The blocks of one text and the tokens by their place in the source."""

    def __init__(self, parsed: Sequence[Parsed], source: str) -> None:
        """Lay the units out again."""
        self.source = source
        placed = [
            (self._with_label(place, one), one)
            for one in parsed
            if (place := one.unit.span(0, len(one.unit.text))) is not None
        ]
        self._units = sorted(placed, key=lambda pair: pair[0])
        self._starts = [place[0] for place, _ in self._units]
        self._tokens: dict[int, tuple[Token, Parsed]] = {}
        self._read: set[int] = set()
        self._standing: dict[int, list[int]] = {}
        self._words: dict[int, list[Word]] = {}
        self.blocks = tuple(self._blocks())

    def _with_label(self, place: tuple[int, int], one: Parsed) -> tuple[int, int]:
        """A unit with the label of its turn, where that stands right before it in its line."""
        turn = one.unit.turn
        begins = turn is not None and not re.search(r"[^\W_]|\n", self.source[turn.words : place[0]])
        return (turn.name[0], place[1]) if turn is not None and begins else place

    @property
    def title(self) -> str:
        """The words above the first running text, as far as no empty line parts them; "" where there are none."""
        above = list(takewhile(lambda block: block.kind in ("heading", "furniture"), self.blocks))
        return self.source[above[0].start : above[-1].end].partition("\n\n")[0] if above else ""

    def _blocks(self) -> Iterator[Block]:
        """The units in the order of the source, those that stand on one line put together again."""
        open_block: Block | None = None
        for place, one in self._units:
            unit = one.unit
            if unit.kind in ("footnote", "row"):
                continue
            if open_block is not None:
                between = self.source[open_block.end : place[0]]
                if "\n" not in between and place[0] >= open_block.end and unit.kind not in ("heading", "furniture"):
                    kind = unit.kind if open_block.kind == "heading" else open_block.kind
                    open_block = Block(kind, open_block.start, place[1], open_block.section)
                    continue
                yield open_block
            kind = unit.kind
            if kind == "item" and not unit.marker and not re.search(r"\n\s*$", self.source[: place[0]][-3:] or "\n"):
                kind = "paragraph"
            open_block = Block(kind, *place, unit.section)
        if open_block is not None:
            yield open_block

    def sentences(self, block: Block) -> list[tuple[int, int]]:
        """The sentences of a block, in source offsets, without the blanks around them."""
        capitals = self.source[block.start : block.end].isupper()
        ends = spans.SENTENCE_IN_CAPITALS if capitals else spans.SENTENCE
        cuts = [
            block.start,
            *(m.end() for m in ends.finditer(self.source, block.start, block.end)),
            block.end,
        ]
        found = []
        for start, end in pairwise(cuts):
            text = self.source[start:end]
            start += len(text) - len(text.lstrip())
            end -= len(text) - len(text.rstrip())
            if start < end:
                found.append((start, end))
        return found

    def unit(self, block: Block) -> Parsed | None:
        """The unit that a block ends with."""
        number = bisect_left(self._starts, block.end) - 1
        return self._units[number][1] if number >= 0 and self._units[number][0][0] >= block.start else None

    def token(self, place: int) -> tuple[Token, Parsed] | None:
        """The token that begins at a place of the source, and its unit."""
        number = bisect_right(self._starts, place) - 1
        for near in (number - 1, number):
            if near < 0 or near in self._read or not self._units[near][0][0] <= place < self._units[near][0][1]:
                continue
            self._read_unit(near)
        return self._tokens.get(place)

    def _read_unit(self, number: int) -> None:
        self._read.add(number)
        one = self._units[number][1]
        standing = self._standing.setdefault(number, [])
        for token in one.doc:
            found = one.unit.span(token.idx, token.idx + max(1, len(token)))
            if found is not None:
                self._tokens.setdefault(found[0], (token, one))
                if token.dep_ in ("nsubj", "nsubjpass") or token.tag_ == "PRP$":
                    standing.append(found[0])

    def standing(self, start: int, end: int) -> list[int]:
        """Where the subjects and the possessive pronouns between two places of the source begin, in order."""
        found: set[int] = set()
        for number in range(max(0, bisect_right(self._starts, start) - 2), bisect_left(self._starts, end)):
            if self._units[number][0][1] > start:
                if number not in self._read:
                    self._read_unit(number)
                found.update(place for place in self._standing[number] if start <= place < end)
        return sorted(found)

    def words(self, start: int, end: int) -> list[Word]:
        """The tokens that begin between two places of the source, in order."""
        found: dict[int, Word] = {}
        first = max(0, bisect_right(self._starts, start) - 2)
        for number in range(first, bisect_left(self._starts, end)):
            if self._units[number][0][1] > start:
                given = self._words_of(number)
                left = bisect_left(given, start, key=lambda word: word.start)
                for word in given[left : bisect_left(given, end, key=lambda word: word.start)]:
                    found.setdefault(word.start, word)
        return [found[place] for place in sorted(found)]

    def _words_of(self, number: int) -> list[Word]:
        known = self._words.get(number)
        if known is None:
            one = self._units[number][1]
            known = []
            for token in one.doc:
                span = None if token.is_space else one.unit.span(token.idx, token.idx + max(1, len(token)))
                if span is not None:
                    lemma = token.lemma_.casefold()
                    known.append(Word(*span, token.text, token.lower_, lemma, token.tag_, token.dep_))
            known.sort(key=lambda word: word.start)
            self._words[number] = known
        return known

    def place(self, token: Token, one: Parsed) -> tuple[int, int] | None:
        """Where a token stands in the source."""
        return one.unit.span(token.idx, token.idx + max(1, len(token)))
