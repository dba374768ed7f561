"""A verb with its dependents, sorted: what the readings of its complement look at."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction.attribution.reporting.report import Range

Found = tuple[Range | None, str, int | None]
"""The tokens introduced, their form, and where a widened cue ends."""

OBJECTS = ("dobj", "dative", "obj", "iobj")


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """A verb with its dependents, sorted."""

    verb: Token
    lemma: str
    children: list[Token]
    clauses: list[Token]
    infinitives: list[Token]
    objects: list[Token]


def with_to(verb: Token) -> bool:
    """Whether a verb is an infinitive with a "to" of its own."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
