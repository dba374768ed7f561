"""Propositions: the smallest stretches of text that are put forward as true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from analysis.extraction.model import Parsed
from analysis.text.layout import Unit


@dataclass(frozen=True, kw_only=True)
class Proposition:
    """One assertion, its place in the source, and its parse.

    Attributes:
        start, end: offsets in the source.
        text: the proposition so that it can be read alone: subject carried in, damage repaired.
        tokens: its parsed words, a slice of the unit's Doc (inserted words included).
        unit: the unit it stands in.
    """

    start: int
    end: int
    text: str
    tokens: Tokens
    unit: Unit


def propositions(parsed: Sequence[Parsed]) -> tuple[Proposition, ...]:
    """Split every parsed unit into propositions, in reading order."""
    found = []
    for one in parsed:
        for sentence in one.doc.sents:
            tokens = sentence
            while len(tokens) and (tokens[-1].is_punct or tokens[-1].is_space):
                tokens = tokens[:-1]
            while len(tokens) and (tokens[0].is_space or tokens[0].text in "-•"):
                tokens = tokens[1:]
            if not len(tokens):
                continue
            span = one.unit.span(tokens.start_char, tokens.end_char)
            if span:
                found.append(Proposition(start=span[0], end=span[1], text=tokens.text, tokens=tokens, unit=one.unit))
    return tuple(found)
