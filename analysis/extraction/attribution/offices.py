"""Offices: what a phrase like "the Deputy Speaker" or "the Minister of Works" asks of the name it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.extraction.attribution.mentions import Mention
from analysis.extraction.attribution.names import JOINERS, is_bodily, is_office
from analysis.extraction.parse import source_words as sources
from analysis.text.words import word_set

_RANKS = word_set("prime deputy vice former then acting assistant")
"""Words that make of an office another one."""

_COURTESY = word_set("honourable honorable hon right excellency distinguished mr mrs ms madam sir")


@dataclass(frozen=True, kw_only=True, slots=True)
class Office:
    """An office as a phrase names it.

    Attributes:
        words: the words for the office itself ("deputy", "speaker").
        any_of: offices of which one is enough (whoever is head of state).
        over: what it is over ("works", "agriculture").
    """

    words: frozenset[str]
    any_of: frozenset[str]
    over: frozenset[str]

    def fits(self, mention: Mention) -> bool:
        """Whether a named person is said to hold this office."""
        if self.any_of and not self.any_of & mention.roles:
            return False
        if not self.words <= mention.roles:
            return False
        names = {part.casefold() for word in mention.name for part in word.split("-")}
        told = {word for word in mention.beside if word.isalpha() and len(word) > 3}
        told -= names | self.words | self.any_of | _COURTESY
        return not self.over or not told or bool(self.over & told)

    def exactly(self, mention: Mention) -> bool:
        """Whether nothing makes the named person's office another one ("the Minister", of a Prime Minister)."""
        return not (mention.roles & _RANKS) - self.words - self.any_of


def office(doc: Doc, span: tuple[int, int], speaker: Token, inside: tuple[int, int] | None) -> Office | None:
    """Read a phrase as that of an office; None where it names a body or somebody by name.

    Args:
        doc: the parsed unit.
        span: the noun phrase.
        speaker: its head.
        inside: the proper nouns that the head is part of; None for a common noun ("the minister").
    """
    if inside is None:
        if (not is_office(speaker) and speaker.lower_ not in sources.TITLES) or speaker.lower_ in sources.PEOPLED:
            return None
        narrowing = (
            token.lower_
            for child in speaker.children
            if child.dep_ in ("amod", "compound", "prep", "nmod") and span[0] <= child.i < span[1]
            for token in child.subtree
            if token.pos_ in ("NOUN", "PROPN", "ADJ")
        )
        words = {speaker.lower_ if speaker.lower_ in sources.TITLES else speaker.lemma_.lower()}
        over = set(narrowing)
    else:
        first = [token for token in doc[inside[0] : inside[1]]]
        of = next((place for place, token in enumerate(first) if token.lower_ in JOINERS), len(first))
        named = first[:of]
        if not named or not is_office(named[-1]) or any(is_bodily(token.text) for token in named[:-1]):
            return None
        if named[-1].lower_ in sources.PEOPLED:
            return None  # "the Union of Teachers" is the body, whoever is named as its chair
        words = {token.lower_ for token in named if is_office(token)}
        over = {token.lower_ for token in (*named, *first[of:], *doc[inside[1] : span[1]]) if token.pos_ != "ADP"}
    held: frozenset[str] = frozenset()
    if "head" in words and over & sources.HEADS.keys():
        held = frozenset().union(*(sources.HEADS[word] for word in over & sources.HEADS.keys()))
        words, over = words - {"head"}, set()
    return Office(
        words=frozenset(words - _COURTESY),
        any_of=held,
        over=frozenset(word for word in over - words - _COURTESY - JOINERS if len(word) > 3),
    )
