"""The things a text speaks of, each time it does: which noun phrase means the same law, body or building as another.

Shallow, like ``bodies``, but for any noun: two phrases mean one thing when their heads are one word and neither says
something of it that the other contradicts; a bare "the Act" takes over what the nearest Act before it was called.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.figures import Sheets
from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.numbers.number_words import ORDINALS
from analysis.comparison.tensions.read.bodies_words import FLEETING
from analysis.comparison.tensions.times.stage_words import PLAIN_HEADS
from analysis.comparison.tensions.times.thing_words import COUNTING, INSTRUMENTS
from analysis.comparison.tensions.times.timeline_words import SHADES, TITLES
from analysis.extraction.parse.grammar import BEFORE_NOUNS
from analysis.text.words import POSSESSIVES

_FORMS = TITLES | frozenset(["president", "minister"])
"""Words of address, which tell nobody from another of that post."""

_EMPTY = FLEETING | COUNTING | frozenset(ORDINALS)
"""Words that narrow no noun down."""

_HOLDS = BEFORE_NOUNS - {"amod"}
"""How what stands before a noun narrows it down with all that hangs on it."""

_KNOWN = frozenset(["the", "this", "that", "these", "those"])

_COLLECTIVE = re.compile(
    r"(?:party|group|council|commission|committee|board|team|union|police|ministry|government|parliament|court|agency|mission)$"
)
"""Singular words that "their" may follow."""

_GLOSS = re.compile(r" \(([A-Z][A-Za-z]{1,6})\)")
"""A short name right behind the full one."""

_CHAIN = 6
"""How many sentences one after the other may speak of a thing as "it"."""

_REACH = 14
"""How many sentences back a bare "the Act" may point."""


@dataclass(frozen=True, kw_only=True)
class Thing:
    """One mention of a thing.

    Attributes:
        index: the sentence, by its place among the sheets.
        token: the head.
        head: its lemma.
        words: lemmas of what narrows it down, taken over from an earlier mention where left out.
        owner: lemmas of whom "its" or "their" before it means.
        definite: whether it is one known thing: a name, or "the", "this", "its" before it.
        many: whether the head is plural.
    """

    index: int
    token: Token
    head: str
    words: frozenset[str]
    owner: frozenset[str]
    definite: bool
    many: bool

    @property
    def telling(self) -> frozenset[str]:
        """The words that tell it from others of its kind."""
        return self.words - SHADES - _FORMS

    @property
    def name(self) -> str:
        """Its own words, shortly."""
        tokens = [one for one in self.token.lefts if one.dep_ in ("compound", "amod", "nmod")]
        return " ".join(one.text for one in [*tokens, self.token])


class Things:
    """The things of one text, sentence by sentence."""

    def __init__(self, sheets: Sheets) -> None:
        """Collect and resolve the mentions of ``sheets``, in reading order."""
        self.sheets = sheets
        self.at: list[list[Thing]] = []
        self.by_head: dict[str, list[Thing]] = defaultdict(list)
        self.names: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._mains: dict[str, frozenset[str] | None] = {}
        aliases: dict[str, Thing] = {}
        for index, sheet in enumerate(sheets):
            own: list[Thing] = []
            dated = frozenset(token.i for when in sheet.dates for token in sheet.passage.words(when.start, when.end))
            parsed, glossed = sheet.passage.parsed, "(" in sheet.text
            for token, text, kind in zip(parsed.tokens, parsed.texts, parsed.kinds, strict=True):
                if (
                    kind not in ("NOUN", "PROPN")
                    or not text[:1].isalpha()
                    or token.dep_ == "compound"
                    or token.i in dated
                ):
                    continue
                one = self._read(index, token, dated)
                short = aliases.get(text)
                if short and text.isupper():
                    one = replace(one, head=short.head, words=short.words, definite=True)
                one = self._filled(one)
                end = token.idx - sheet.passage.offset + len(text)
                gloss = _GLOSS.match(sheet.text, end) if glossed else None
                if gloss:
                    aliases[gloss.group(1)] = one
                own.append(one)
                self.by_head[one.head].append(one)
                if one.words:
                    self.names[one.head].add(one.words)
            self.at.append(own)

    def _read(self, index: int, token: Token, dated: frozenset[int] = frozenset()) -> Thing:
        """One mention by its own words: the head, what narrows it down, whose it is."""
        head = in_singular(token)
        lefts = [(one, one.dep_) for one in token.lefts] if token.n_lefts else []
        words = {
            one.lower_ if one.tag_ in ("VBG", "VBN") else in_singular(one)
            for one, role in lefts
            if role in BEFORE_NOUNS and one.pos_ in ("NOUN", "PROPN", "ADJ", "VERB") and one.is_alpha
        }
        for child, role in lefts:
            if role in _HOLDS:
                below = child.subtree if child.n_lefts or child.n_rights else (child,)
                words |= {in_singular(one) for one in below if one.pos_ in ("NOUN", "PROPN") and one.is_alpha}
        at, rule = token.i + 1, head in INSTRUMENTS
        prep = token.doc[at] if at < len(token.doc) else None
        link = prep.lower_ if prep is not None else ""
        legal = rule and (link in ("to", "against", "between") or not (prep is None or prep.text == link))
        if prep is not None and (legal or link in ("of", "for", "on")):  # legal: "the Act Regulating the Status"
            own = prep.head.i == token.i or (rule and prep.dep_ == "prep")  # which the parse may hang elsewhere
            if own:
                words |= {
                    in_singular(one)
                    for one in prep.subtree
                    if one.pos_ in ("NOUN", "PROPN") and one.is_alpha and one.i not in dated
                }
        words = {word for word in words if word not in _EMPTY and not word.isdecimal()}
        named = token.pos_ == "PROPN" or (token.text.istitle() and not token.is_sent_start)
        poss = [one for one, role in lefts if role == "poss"]
        pronoun = bool(poss) and poss[0].lower_ in POSSESSIVES
        definite = named or bool(poss) or any(one.lower_ in _KNOWN for one, _ in lefts)
        return Thing(
            index=index,
            token=token,
            head=head,
            words=frozenset(words - {head}),
            owner=self._topic(index, token) if pronoun else frozenset(),
            definite=definite,
            many=token.tag_ in ("NNS", "NNPS"),
        )

    def _topic(self, index: int, token: Token) -> frozenset[str]:
        """Whom "its" means: the subject before it in its sentence, else what the sentence before was about."""
        if token.dep_ == "conj" and in_singular(token) in INSTRUMENTS:  # "the Convention on Rights and its Protocol"
            tops = [one for one in token.ancestors if in_singular(one) in INSTRUMENTS]
            if tops:
                return self._read(index, tops[0]).words | {in_singular(tops[0])}
        before = [
            one
            for one in self.sheets[index].passage.tokens
            if one.dep_ in ("nsubj", "nsubjpass") and one.i < token.i and one.pos_ in ("NOUN", "PROPN")
        ]
        theirs = any(one.lower_ == "their" for one in token.lefts)
        if theirs and before and before[-1].tag_ in ("NN", "NNP") and not _COLLECTIVE.search(before[-1].lemma_.lower()):
            before = []
        if before:
            return self._read(index, before[-1]).words | {in_singular(before[-1])}
        if not index or not self.sheets.together(index - 1, index):
            return frozenset()
        subjects = [one for one in self.at[index - 1] if one.token.dep_ in ("nsubj", "nsubjpass")]
        return frozenset({subjects[0].head}) | subjects[0].words | subjects[0].owner if subjects else frozenset()

    def _filled(self, one: Thing) -> Thing:
        """A bare definite mention with the words of the nearest earlier mention of that head."""
        if one.words or one.owner or not one.definite or one.many:
            return one
        for earlier in reversed(self.by_head.get(one.head, ())):
            if one.index - earlier.index > _REACH:
                break
            same = self.sheets[earlier.index].section == self.sheets[one.index].section
            if earlier.words and earlier.definite and not earlier.many and (same or one.head not in PLAIN_HEADS):
                return replace(one, words=earlier.words, owner=earlier.owner)
        return one

    def main(self, head: str) -> frozenset[str] | None:
        """What the text calls the first thing of a kind that it tells of: "the Commission" after that is this one.

        None where it tells of one alone. Asked for pairs of mentions, found out once for each head.
        """
        if head not in self._mains:
            known = {words - SHADES for words in self.names.get(head, ())} - {frozenset()}
            first = next((one for one in self.by_head.get(head, ()) if one.definite and one.telling), None)
            self._mains[head] = None if len(known) < 2 else first.telling if first else frozenset()
        return self._mains[head]

    def same(self, one: Thing, other: Thing) -> bool:
        """Whether two mentions mean one thing."""
        if one.head != other.head:
            return False
        if one.owner or other.owner:
            return bool((one.owner | one.words | _holder(one)) & (other.owner | other.words | _holder(other)))
        if one.words and other.words:
            return one.words <= other.words or other.words <= one.words
        if one.head in PLAIN_HEADS or len(self.names.get(one.head, ())) > 1:
            return False
        return one.definite or other.definite or bool(one.words or other.words)

    def subject(self, index: int) -> Thing | None:
        """What a sentence is about; a pronoun at its head is what the one before was about."""
        for back in range(index, max(-1, index - _CHAIN), -1):
            root = self.sheets[back].passage.root
            subjects = [child for child in root.children if child.dep_ in ("nsubj", "nsubjpass")]
            if not subjects and root.pos_ in ("NOUN", "PROPN"):
                subjects = [root]  # "Who weighs them? The Medicines Institute."
            if (
                subjects
                and (subjects[0].lower_ in ("it", "they", "this", "these") or possessed(subjects[0]))
                and self.sheets.together(back - 1 if back else 0, back)
            ):
                continue
            return next((one for one in self.at[back] if subjects and one.token.i == subjects[0].i), None)
        return None


def possessed(token: Token) -> bool:
    """Whether a noun is someone's that was named before: "its sittings"."""
    return any(child.dep_ == "poss" and child.lower_ in POSSESSIVES for child in token.lefts)


def _holder(one: Thing) -> frozenset[str]:
    """Whose thing it is told to be: "the inspectors of the Commission"."""
    prep = one.token.head
    if prep.lower_ == "of" and prep.head.pos_ in ("NOUN", "PROPN"):
        return frozenset({in_singular(prep.head)})
    return frozenset()
