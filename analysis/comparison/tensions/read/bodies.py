"""Bodies: which named thing a short name, a definite phrase or a pronoun means, and what kind of body a noun is.

The resolution is deliberately shallow: a short name ("the Council") means the nearest earlier full name with that head,
in the same section before others; a pronoun means what the sentence before was about. Full coreference models are
large, slow, and no better on official prose, which repeats its names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from spacy.tokens import Token

from analysis.comparison.tensions.read import bodies_words as cues
from analysis.comparison.tensions.read.passages import Passage
from analysis.text.caseless import Caseless
from analysis.text.words import POSSESSIVES


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A body (or law, or document) spoken of in a passage.

    Attributes:
        start, end: where, in the passage's text.
        key: its full name in lower case, or for a common noun its lemma.
        named: whether the key is a full name.
        words: the content words of the mention and of the key.
        definite: whether it is one definite thing named by a common noun, "the airport"; its key is then the fullest
            phrase the text has for it.
    """

    start: int
    end: int
    key: str
    named: bool
    words: frozenset[str]
    definite: bool = False


_START = attrgetter("start")

_Run = tuple[Sequence[Token], Sequence[str], str]
"""The words of a name, those of them that say something, and its head."""


@dataclass(frozen=True, kw_only=True)
class _Name:
    order: int
    section: str
    key: str
    words: frozenset[str]


class Bodies:
    """The bodies of one text, passage by passage."""

    def __init__(self, found: Sequence[Passage]) -> None:
        """Collect the full names of ``found`` (passages in reading order), then resolve what is short for them."""
        self._names: dict[str, list[_Name]] = {}
        self._things: dict[str, list[_Name]] = {}
        self._glosses: dict[str, set[str]] = {}
        self._written: dict[str, str] = {}
        self.places: set[str] = set()  # names that something is told to be "in"
        runs = [[(tokens, *_content(tokens)) for tokens in _runs(passage)] for passage in found]
        for passage, own in zip(found, runs, strict=True):
            for tokens, words, head in own:
                written = _written(tokens)
                if _lies(tokens):
                    self.places.add(_key(tokens))
                if not self._written.get(_key(tokens), "").startswith("the "):
                    self._written[_key(tokens)] = written
                if len(words) > 1:
                    section, key = passage.unit.section, _key(tokens)
                    name = _Name(order=passage.order, section=section, key=key, words=frozenset(words))
                    self._names.setdefault(head, []).append(name)
            for match in _GLOSS.finditer(passage.text) if "(" in passage.text else ():
                gloss = {word.lower().rstrip("s") for word in re.findall(r"[A-Za-z-]{4,}", match.group(2))}
                self._glosses.setdefault(match.group(1).lower()[:6], set()).update(gloss)
        self.mentions: list[list[Mention]] = [
            self._mentions(passage, own) for passage, own in zip(found, runs, strict=True)
        ]
        self.topics: list[Mention | None] = []
        for passage, own_mentions in zip(found, self.mentions, strict=True):
            self.topics.append(self._topic(passage, own_mentions, found))

    def _mentions(self, passage: Passage, runs: Sequence[_Run]) -> list[Mention]:
        """The bodies and things that a passage speaks of, short names resolved, in the order of its words."""
        result, taken = [], set()
        for tokens, words, head in runs:
            start = tokens[0].idx - passage.offset
            end = tokens[-1].idx + len(tokens[-1].text) - passage.offset
            if not words:
                continue
            taken |= {token.i for token in tokens}
            gloss = self._glosses.get(tokens[-1].lower_[:6], set()) if len(tokens[-1].text) > 4 else set()
            plural = tokens[-1].tag_ in ("NNS", "NNPS") or tokens[-1].text.endswith("Os")
            if plural and head == _plain(tokens[-1]):
                kind = frozenset({*words, *gloss, tokens[-1].lower_.removesuffix("s")})
                key = tokens[-1].lower_.removesuffix("s")
                result.append(Mention(start=start, end=end, key=key, named=False, words=kind))
                continue
            full = self._full(frozenset(words), head, passage)
            key = full.key if full else _key(tokens)
            everything = frozenset({*words, *gloss, *(full.words if full else ())})
            result.append(Mention(start=start, end=end, key=key, named=True, words=everything))
            tail = _tail(tokens)
            part, last = _content(tail) if len(tail) > 1 else ([], "")
            inner = self._full(frozenset(part), last, passage) if part else None
            if inner and inner.key != key:  # "the judges of the Tax Court" speak of the Tax Court too
                result.append(Mention(start=start, end=end, key=inner.key, named=True, words=inner.words))
        parsed = passage.parsed
        for token, text, tag in zip(parsed.tokens, parsed.texts, parsed.kinds, strict=True):
            if tag not in ("NOUN", "PROPN") or not text[:1].isalpha() or token.i in taken:
                continue
            lemma = token.lemma_.lower()
            lefts = list(token.lefts) if token.n_lefts else ()
            before = {child.lower_ for child in lefts}
            definite = not before.isdisjoint(_DEFINITE)
            full = self._full(frozenset({lemma}), lemma, passage, near=True) if definite else None
            start = token.idx - passage.offset
            end = start + len(text)
            if full:
                result.append(Mention(start=start, end=end, key=full.key, named=True, words=full.words | {lemma}))
            elif (
                not before.isdisjoint(_DETERMINED)
                and lemma not in cues.VAGUE
                and token.tag_ == "NN"
                and token.dep_ != "compound"
            ):
                result.append(self._thing(token, lemma, start, passage))
            elif lemma not in cues.EMPTY and len(lemma) > 2:
                gloss = self._glosses.get(token.lower_[:6], set()) if len(lemma) > 4 else set()
                mods = (child.lemma_.lower() for child in lefts if child.dep_ in ("amod", "compound"))
                said = frozenset((lemma, *gloss, *mods))
                result.append(Mention(start=start, end=end, key=lemma, named=False, words=said))
        return sorted(result, key=_START)

    def _thing(self, token: Token, lemma: str, start: int, passage: Passage) -> Mention:
        """A single thing named by a common noun; "the agency" is the nearest earlier agency of the section."""
        lefts = [(child.lemma_.lower(), child.dep_) for child in token.lefts]
        mods = frozenset(
            word for word, role in lefts if role in ("compound", "amod", "nmod") and word not in cues.FLEETING
        )
        section = passage.unit.section
        earlier = next(
            (one for one in reversed(self._things.get(lemma, [])) if mods <= one.words and one.section == section), None
        )
        gloss = self._glosses.get(token.lower_[:6], set()) if len(lemma) > 4 else set()
        if earlier:
            key, words = earlier.key, earlier.words
        else:
            words = mods | {lemma}
            key = " ".join([*(word for word, _ in lefts if word in mods), lemma])
        name = _Name(order=passage.order, section=passage.unit.section, key=key, words=words)
        self._things.setdefault(lemma, []).append(name)
        return Mention(
            start=start,
            end=start + len(token.text),
            key=key,
            named=False,
            words=words | gloss,
            definite=lemma not in cues.EMPTY,
        )

    def _full(self, words: frozenset[str], head: str, passage: Passage, near: bool = False) -> _Name | None:
        """The full name that ``words`` with head ``head`` are short for."""
        candidates = [name for name in self._names[head] if words <= name.words] if head in self._names else []
        if not candidates:
            return None
        longer = [name for name in candidates if words < name.words and name.order <= passage.order]
        if not longer and any(name.words == words for name in candidates):
            return next(name for name in candidates if name.words == words)
        candidates = longer or candidates
        earlier = [name for name in candidates if name.order <= passage.order]
        here = [name for name in earlier if name.section == passage.unit.section]
        if near and not (here and passage.order - here[-1].order < 8):
            return None
        return (here or earlier or candidates[:1])[-1]

    def _topic(self, passage: Passage, own: Sequence[Mention], found: Sequence[Passage]) -> Mention | None:
        """What a passage is about: its first body, or what its opening pronoun points back to."""
        opening = passage.text.lstrip(" •-(0123456789.)")
        if _POINTS.match(opening) and self.topics:
            before = found[len(self.topics) - 1]
            if passage.unit.paragraph - before.unit.paragraph <= 1:
                return self.topics[-1]
        for child in passage.root.children if self.topics else ():
            if child.dep_ not in ("nsubj", "nsubjpass"):
                continue
            pronoun = child.lower_ in ("it", "they", "he", "she")
            theirs = any(one.lower_ in POSSESSIVES for one in child.children)
            first = all(
                child.idx - passage.offset < mention.start for mention in own if mention.named or mention.definite
            )
            if (pronoun or theirs) and first and not _CLEFT.search(passage.text):
                return self.topics[-1]
        for mention in own:
            if mention.named or mention.definite or concept(mention.words):
                return mention
        return None

    def written(self, key: str) -> str:
        """A name as the text has it, with its article where it ever has one; "" for what is no name."""
        return self._written.get(key, "")

    def pointed(self, index: int, pronoun: str = "") -> Mention | None:
        """What "its", "it" and "they" at the head of passage ``index`` mean: "they" no fund and no river."""
        found = self.topics[index - 1] if index else None
        if found and found.definite and pronoun in _MANY and found.key.split()[-1] not in cues.COLLECTIVE:
            return None
        return found


_GLOSS = re.compile(r"\b([\w-]{4,})\s+\(([^()\d]{4,40})\)")
_CLEFT = Caseless(r"\bit (?:is|was)\b.*\b(?:that|who|which)\b")
_POINTS = Caseless(r"(?:its|they|their|he|she|his|her|it(?! (?:is|was) (?:\w+ ){1,6}(?:that|who|which)))\b")


_MANY = frozenset({"they", "them", "their"})

_DEFINITE = frozenset({"the", "this", "that", "such"})
_DETERMINED = _DEFINITE | {"a", "an", "our", "its", "their"}
"""What stands before a noun that is one thing."""


def concept(words: frozenset[str]) -> str:
    """The concept a body's words belong to, or ""."""
    for name, vocabulary in cues.CONCEPTS.items():
        if not words.isdisjoint(vocabulary):
            return name
    return ""


def _runs(passage: Passage) -> list[list[Token]]:
    """Runs of capitalised words, joined by "of", "for", "and" …: the names in a passage."""
    found: list[list[Token]] = []
    run: list[Token] = []
    pending: list[Token] = []
    parsed = passage.parsed
    for position, (token, text) in enumerate(zip(parsed.tokens, parsed.texts, strict=True)):
        capital = text[:1].isupper() and text[:1].isalpha()
        if not capital and not run:
            continue
        if capital and position == 0 and not run and token.pos_ in cues.NO_START:
            capital = False
        if capital and token.pos_ in ("DET", "PRON", "ADP", "SCONJ", "CCONJ") and text.istitle():
            capital = False
        if capital and text.lower().strip(".") not in cues.TITLES:
            run += [*pending, token] if run else [token]
            pending = []
        elif run and (
            (len(pending) < 2 and token.lower_ in cues.JOIN) or text in ("-", "’", "'", "’'") or token.tag_ == "POS"
        ):
            pending.append(token)
        else:
            if run:
                found.append(run)
            run, pending = [], []
    if run:
        found.append(run)
    found = [part for run in found for part in _parted(run)]
    return [run for run in found if len(run) > 1 or run[0].pos_ == "PROPN" or not run[0].is_sent_start]


def _parted(run: list[Token]) -> list[list[Token]]:
    """Part names joined by "and": two courts are two names, "the Ministry of Health and Labour" is one."""
    for position, token in enumerate(run[1:-1], 1):
        if token.lower_ in ("and", "&"):
            within = {one.lower_ for one in run[:position]} & {"of", "for", "on"}
            if not within or {_plain(run[position - 1]), _plain(run[-1])} <= cues.HEADS:
                return [run[:position], *_parted(run[position + 1 :])]
    return [run]


def _content(tokens: Sequence[Token]) -> tuple[list[str], str]:
    words, head, ended = [], "", False
    for token in tokens:
        lower = token.lower_
        ended = ended or bool(head and lower in ("of", "for", "on", "in", "to"))
        if lower not in cues.JOIN and token.text[:1].isalpha():
            words.append(_plain(token))
            head = head if ended else words[-1]
    return words, head


def _tail(tokens: Sequence[Token]) -> list[Token]:
    """The name within a name: what follows its first "of" or "for"."""
    for position, token in enumerate(tokens):
        if token.lower_ in ("of", "for"):
            return [one for one in tokens[position + 1 :] if one.lower_ != "the"]
    return []


def _plain(token: Token) -> str:
    return token.lower_ if token.is_alpha else re.sub(r"\d+$", "", token.lower_)  # "Act2": a footnote's mark


def _lies(tokens: Sequence[Token]) -> bool:
    """Whether something is told to be in what is named: "in Norland", "in the Far East"."""
    before = [one.lower_ for one in tokens[0].doc[max(0, tokens[0].i - 2) : tokens[0].i]]
    return before[-1:] == ["in"] or before == ["in", "the"]


def _written(tokens: Sequence[Token]) -> str:
    first, last = tokens[0], tokens[-1]
    name = " ".join(first.doc[first.i : last.i + 1].text.split())
    return f"the {name}" if first.i and first.nbor(-1).lower_ == "the" else name


def _key(tokens: Sequence[Token]) -> str:
    return " ".join(_plain(token) for token in tokens if token.lower_ != "the")
