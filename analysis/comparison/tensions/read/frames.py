"""Frames: what each statement says, of what, how firmly, and under which conditions. Pure functions over a parse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from spacy.tokens import Span, Token

from analysis.comparison.tensions.read import frame_words as cues
from analysis.comparison.tensions.read.bodies import Bodies
from analysis.comparison.tensions.read.passages import SILENT, Passage
from analysis.comparison.tensions.read.quantifiers import Quantifier, quantifier
from analysis.extraction.extract import Statement
from analysis.extraction.parse.grammar import AUXILIARY, SUBJECTS
from analysis.lexicon import ties
from analysis.text.caseless import Caseless, Texts
from analysis.text.draft import INSERTED
from analysis.text.layout import Unit
from analysis.text.lists import is_bare
from analysis.text.words import DEMONSTRATIVES, THIRD_PERSON

OBJECT = ("dobj", "attr", "oprd", "dative", "acomp")
NOT_SAID = SILENT | {"formula", "rhetoric", "request", "self-description", "lead"}
"""Roles of statements that say nothing that could stand in tension with anything."""

_ASKED_OF = (cues.EXCEPTION, cues.CONDITION, cues.CHANGED, cues.BEFORE, cues.FUTURE)
"""What is asked of the words of each statement."""

_TELLING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})
_OPENS_WITH_PRONOUN = re.compile(rf"\W*(?:{'|'.join(sorted(THIRD_PERSON))})\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?]")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ASKED = re.compile(r"that\b[^.]*\b(?:must|should|ought)\b")


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One statement, taken apart.

    Attributes:
        order: its place among the frames of the text, from 0.
        start, end: offsets in the source.
        text: its repaired words; ``offset``: where they begin in ``unit``.
        role, kind, voice: as in the statement.
        subject, predicate, objects: lemmas; "" or empty where there are none.
        negated: whether the predicate is denied.
        modality: lemma of its modal, or "".
        quantifiers: every, no, only … with what they quantify.
        exceptions, conditions: the phrases that open one.
        acted_upon: lemma of whom or what it is done to.
        passive: voice of the verb.
        tense: ``past``, ``present``, ``future`` or ``before`` (said to be over).
        years: the years named.
        keys: content lemmas, those of names spoken of by a short name or a pronoun included.
        carried: those of ``keys`` that were carried in from before.
        names: full names of the bodies and laws spoken of.
        points: nouns after "this", "these", "such": what was just spoken of.
        changed: whether it tells of a change over time.
        lemmas: the content lemmas with where they stand in ``text``.
        nouns: those of ``keys`` that are nouns.
        bare: whether it opens with a verb in its base form: a demand or a line of a list, nothing said to be so.
    """

    order: int
    start: int
    end: int
    text: str
    offset: int
    unit: Unit
    role: str
    kind: str
    voice: str
    subject: str
    predicate: str
    objects: tuple[str, ...]
    negated: bool
    modality: str
    quantifiers: tuple[Quantifier, ...]
    exceptions: tuple[str, ...]
    conditions: tuple[str, ...]
    acted_upon: str
    passive: bool
    tense: str
    years: frozenset[int]
    keys: frozenset[str]
    carried: frozenset[str]
    names: frozenset[str]
    points: frozenset[str]
    changed: bool
    lemmas: tuple[tuple[int, int, str], ...]
    nouns: frozenset[str]
    bare: bool

    @property
    def span(self) -> tuple[int, int]:
        """Offsets in the source."""
        return self.start, self.end

    @cached_property
    def length(self) -> int:
        """How many words it has."""
        return len(self.text.split())

    def at(self, order: int) -> Frame:
        """The same at another place among the frames."""
        if order == self.order:
            return self
        moved = copy(self)  # of some thirty fields one alone is another: `replace` would set each anew
        object.__setattr__(moved, "order", order)
        return moved

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of ``text[start:end]``; of the whole frame where repair inserted those words."""
        return self.unit.span(self.offset + start, self.offset + end) or self.span

    def without(self, start: int, end: int) -> frozenset[str]:
        """The keys but for those that stand only in ``text[start:end]``: the trigger is not its own object."""
        inside = {lemma for left, right, lemma in self.lemmas if left < end and right > start}
        outside = {lemma for left, right, lemma in self.lemmas if right <= start or left >= end}
        return self.keys - (inside - outside)


def said(statement: Statement) -> str:
    """The words of a statement as its unit has them: repaired, nothing carried in."""
    tokens = statement.proposition.tokens
    return statement.proposition.unit.text[tokens.start_char : tokens.end_char]


def spoken(statements: Sequence[Statement], also: frozenset[str] = frozenset()) -> list[Statement]:
    """Those of a text's statements that have frames; headings, questions and demands have none.

    Args:
        statements: what the text says.
        also: roles that are read although they put nothing forward, such as a critic's words.
    """
    unsaid = NOT_SAID - also
    return [one for one in statements if one.role not in unsaid and len(one.proposition.tokens)]


def frames(statements: Sequence[Statement], texts: Texts, found: Sequence[Passage], bodies: Bodies) -> list[Frame]:
    """The frames of a text's statements, in reading order.

    Args:
        statements: those that have some.
        texts: their words.
        found: the text's passages.
        bodies: whom these speak of.
    """
    named: dict[int, list[tuple[int, int, str, frozenset[str]]]] = {}
    for number, (passage, mentions) in enumerate(zip(found, bodies.mentions, strict=True)):
        here = named.setdefault(id(passage.doc), [])
        for mention in mentions:
            if mention.named:
                start = passage.offset + mention.start
                here.append((start, passage.offset + mention.end, mention.key, mention.words))
        pointed = bodies.pointed(number)
        if pointed is not None and _OPENS_WITH_PRONOUN.match(passage.text):
            here.append((passage.offset, passage.offset + 2, pointed.key if pointed.named else "", pointed.words))
    result: list[Frame] = []
    may = dict(texts.told(_ASKED_OF, lambda one: one))
    for statement in statements:
        tokens = statement.proposition.tokens
        begin, stop = tokens.start_char, tokens.end_char
        near = [
            (key, words) for start, end, key, words in named.get(id(tokens.doc), ()) if start < stop and end > begin
        ]
        names = frozenset(key for key, _ in near if key)
        carried = {word for _, words in near for word in words if word not in cues.EMPTY_WORDS and len(word) > 2}
        result.append(frame(statement, len(result), names, frozenset(carried), may.get(len(result), ())))
    return result


def own(found: Sequence[Frame]) -> list[Frame]:
    """Those of ``found`` that the text puts forward itself, numbered anew."""
    kept = [one for one in found if one.role not in NOT_SAID]
    return [one.at(order) for order, one in enumerate(kept)]


def siblings(one: Frame, found: Sequence[Frame]) -> list[Frame]:
    """The other statements of its sentence, at most two before and two after."""
    return [
        other
        for other in found[max(0, one.order - 2) : one.order + 3]
        if other is not one and other.unit is one.unit and not _STOP.search(_gap(one, other))
    ]


def _gap(one: Frame, other: Frame) -> str:
    first, last = (one, other) if one.offset <= other.offset else (other, one)
    return one.unit.text[first.offset + len(first.text) : last.offset]


def frame(
    statement: Statement,
    order: int,
    names: frozenset[str],
    carried: frozenset[str],
    may: Sequence[Caseless] = _ASKED_OF,
) -> Frame:
    """One statement taken apart.

    Args:
        statement: what is said.
        order: its place among the frames.
        names: full names of bodies spoken of in it.
        carried: words of those names and of what its pronouns mean.
        may: which of the patterns that are asked of each statement it may hold.
    """
    proposition = statement.proposition
    tokens, verb = proposition.tokens, proposition.verb
    text, begin = said(statement), tokens.start_char
    low, high = tokens.start, tokens.end
    children = [(child, child.dep_) for child in verb.children if low <= child.i < high]
    subject = next((child for child, role in children if role in SUBJECTS), None)
    passive = any(role in ("auxpass", "nsubjpass") for _, role in children)
    objects = [child for child, role in children if role in OBJECT]
    words = _words(tokens)
    lent = _lent(proposition.unit) - begin
    own = {lemma for start, _, lemma in words.lemmas if start >= lent}
    introduced = {lemma for token in _lead(statement, tokens) if (lemma := key(token))}
    introduced |= {lemma for start, _, lemma in words.lemmas if start < lent}
    return Frame(
        order=order,
        start=statement.start,
        end=statement.end,
        text=text,
        offset=begin,
        unit=proposition.unit,
        role=statement.role,
        kind=statement.kind,
        voice=statement.voice,
        subject=_lemma(subject),
        predicate=_lemma(verb),
        objects=tuple(_lemma(one) for one in objects),
        negated=any(role == "neg" for _, role in children) or (subject is not None and _none(subject)),
        modality=next((child.lemma_.lower() for child, _ in children if child.lower_ in cues.MODALS), ""),
        quantifiers=tuple(words.quantifiers),
        exceptions=tuple(match.group().lower() for match in _matches(cues.EXCEPTION, text, may)),
        conditions=tuple(match.group().lower() for match in _matches(cues.CONDITION, text, may)),
        acted_upon=_lemma(subject) if passive else (_lemma(objects[0]) if objects else ""),
        passive=passive,
        tense=tense(verb, text, may),
        years=frozenset(int(year) for year in _YEAR.findall(text)),
        keys=frozenset(own | carried | introduced),
        carried=frozenset((carried | introduced) - own),
        names=names,
        points=frozenset(words.points),
        changed=_holds(cues.CHANGED, text, may),
        lemmas=tuple(words.lemmas),
        nouns=frozenset(words.nouns),
        bare=_ASKED.match(text) is not None
        or (verb.tag_ == "VB" and subject is None and not any(child.tag_ == "MD" for child, _ in children)),
    )


class _Words(NamedTuple):
    """What single words of a statement say; see the attributes of :class:`Frame`."""

    lemmas: list[tuple[int, int, str]]
    nouns: set[str]
    quantifiers: list[Quantifier]
    points: set[str]


def _words(tokens: Span) -> _Words:
    found, begin = _Words([], set(), [], set()), tokens.start_char
    for token in tokens:
        lower = token.lower_
        if lower in cues.QUANTIFIERS:
            found.quantifiers.append(quantifier(token, tokens))
        if lower in DEMONSTRATIVES and token.dep_ in ("det", "predet", "amod"):
            found.points.add(token.head.lemma_.lower())
        kind = token.pos_
        lemma = _key(token, kind) if kind in _TELLING else ""
        if lemma:
            start = token.idx - begin
            found.lemmas.append((start, start + len(token), lemma))
            if kind in ("NOUN", "PROPN"):
                found.nouns.add(lemma)
    return found


def _none(subject: Token) -> bool:
    """Whether a subject denies what is said of it: "no court", "none of the members"."""
    within = subject.doc[subject.left_edge.i : subject.right_edge.i + 1]
    return any(token.lower_ in cues.NEGATIONS for token in within) and any(
        token.lower_ in cues.NEGATIONS for token in subject.subtree
    )


def _lead(statement: Statement, tokens: Span) -> list[Token]:
    """The carried-in list head of an item, where the parse holds it."""
    return list(tokens.doc[: tokens.start]) if statement.proposition.unit.kind == "item" else []


def _lent(unit: Unit) -> int:
    """Where an item's own words begin behind the clause of its list's head, which all items of the list share."""
    if unit.kind != "item" or not unit.lead or is_bare(unit.lead):
        return 0
    return next((place for place, origin in enumerate(unit.origin) if origin != INSERTED), 0)


def _lemma(token: Token | None) -> str:
    return token.lemma_.lower() if token is not None else ""


def key(token: Token) -> str:
    """The lemma of a word that says what is spoken of, or ""."""
    return _key(token, token.pos_)


def _key(token: Token, kind: str) -> str:
    if kind not in _TELLING or token.is_stop or not token.text[0].isalpha():
        return ""
    return _plain(token.lemma_, kind == "PROPN")


@lru_cache(maxsize=16384)
def _plain(lemma: str, named: bool) -> str:
    lemma = lemma.lower()
    if not lemma.isalpha():
        lemma = re.sub(r"[’'](?:s)?$|\d+$", "", lemma)
        lemma = re.sub(r"^re-(?=\w{5})", "", lemma)
    if named and lemma.endswith("s") and lemma[:-1] in ties():
        lemma = lemma[:-1]
    return "" if len(lemma) < 3 or lemma in cues.EMPTY_WORDS else lemma


def tense(verb: Token, text: str, may: Sequence[Caseless] = _ASKED_OF) -> str:
    """When it holds, as said: ``before`` (over), ``future``, ``past``, ``present``."""
    if _holds(cues.BEFORE, text, may):
        return "before"
    if _holds(cues.FUTURE, text, may):
        return "future"
    marks = {verb.tag_, *(child.tag_ for child in verb.children if child.dep_ in AUXILIARY)}
    if marks & {"VBZ", "VBP", "MD"}:
        return "present"
    return "past" if marks & {"VBD", "VBN"} else "present"


def _holds(pattern: Caseless, text: str, may: Sequence[Caseless]) -> bool:
    return pattern in may and pattern.first(text) is not None


def _matches(pattern: Caseless, text: str, may: Sequence[Caseless]) -> Iterator[re.Match[str]]:
    return pattern.read(text) if pattern in may else iter(())
