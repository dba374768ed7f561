"""Dated deeds of a text, each at its stage on a line of life, and how surely two mentions mean one thing.

Every dated clause counts, nouns of a stage ("construction began") stand for it, and a bare mention is carried back to
what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet
from analysis.comparison.tensions.times import timeline_words as cues
from analysis.comparison.tensions.times.clauses import arguments, undergone
from analysis.comparison.tensions.times.happenings import governor, only_when, within
from analysis.comparison.tensions.times.likeness import likeness, may_be
from analysis.comparison.tensions.times.partners import Partners
from analysis.comparison.tensions.times.things import Thing, Things
from analysis.text.words import WEEKDAYS

_REACH = 3
"""How many sentences around an elliptic mention ("the post") its matter is looked for."""


@dataclass(frozen=True, kw_only=True)
class Deed:
    """One dated clause.

    Attributes:
        index: its sentence, by its place among the sheets.
        stage: a stage of :mod:`timeline_words`, or "" for any other deed.
        themes: what goes through the stage.
        others: whatever else takes part.
        when, sheet, verb: the date, the sentence, and the verb or noun that the date hangs on.
    """

    index: int
    stage: str
    themes: tuple[Thing, ...]
    others: tuple[Thing, ...]
    when: When
    sheet: Sheet
    verb: Token

    @property
    def said(self) -> str:
        """The verb and the date, for a sentence."""
        return f"“{self.verb.text}” {say(self.when)}"

    @cached_property
    def rest(self) -> str:
        """The words of the clause without the phrase that the date stands in."""
        inside = self.sheet.passage.words(self.when.start, self.when.end)
        top = inside[0] if inside else self.verb
        while top.head.i != self.verb.i and top.head != top and top.head.pos_ in ("ADP", "NOUN", "PROPN", "NUM"):
            top = top.head
        away = {token.i for token in top.subtree} if top.pos_ in ("ADP", "SCONJ") else set()
        return " ".join(token.text for token in self.verb.subtree if token.i not in away)

    @property
    def whole(self) -> bool:
        """Whether it tells of all that came in."""
        return bool(cues.ALL.search(self.clause))

    @cached_property
    def clause(self) -> str:
        """The words of the clause."""
        return " ".join(token.text for token in self.verb.subtree)


class Timeline:
    """All dated deeds of a text, in reading order."""

    def __init__(self, things: Things) -> None:
        """Read the dated clauses of ``things``'s sentences."""
        self.things = things
        self._phrases = things.sheets.told(cues.PHRASES, lambda one: one[1])
        self.deeds = [one for index, sheet in enumerate(things.sheets) for one in self._read(index, sheet)]

    @cached_property
    def partners(self) -> Partners[Deed]:
        """The deeds by what goes through them or takes part in them."""
        return Partners((one, one.themes + one.others) for one in self.deeds)

    def staged(self, *stages: str) -> list[Deed]:
        """The deeds at some stages."""
        return [one for one in self.deeds if one.stage in stages]

    def near(self, one: int, other: int) -> bool:
        """Whether two sentences stand beside each other, under one heading."""
        here, there = self.things.sheets[one].passage.unit, self.things.sheets[other].passage.unit
        return abs(one - other) <= _REACH and here.section == there.section

    def _section(self, one: int, other: int) -> bool:
        """Whether two sentences stand under one heading."""
        sheets = self.things.sheets
        return sheets[one].section == sheets[other].section

    def likeness(self, one: Thing, other: Thing) -> float:
        """How surely two mentions mean one thing, 0 to 1."""
        return likeness(self.things, one, other)

    def about(self, one: Deed, other: Deed) -> float:
        """How surely two staged deeds are of one matter: by what goes through them, or side by side and elliptic."""
        best = max((likeness(self.things, a, b) for a in one.themes for b in other.themes), default=0.0)
        if best:
            return best
        gap = max(one.when.first - other.when.last, other.when.first - one.when.last)
        beside = self.near(one.index, other.index) and gap < _ONE_ROUND
        if beside and any(may_be(a, b) for a in one.themes for b in other.themes):
            return 0.8
        if _counted(one) or _counted(other):
            return 0.0
        bare = "close" in (one.stage, other.stage) or any(
            deed.themes == () or all(theme.head in cues.ELLIPTIC for theme in deed.themes) for deed in (one, other)
        )
        return 0.8 if bare and beside else 0.0

    def _read(self, index: int, sheet: Sheet) -> Iterator[Deed]:
        """The deeds that the dates of a sentence hang on."""
        own = self.things.at[index]
        for when in sheet.dates:
            if when.precision == "decade" or cues.BASELINE.search(sheet.text, 0, when.start):
                continue
            verb, noun = governor(sheet, when)
            if noun is not None:
                stage = next((name for name, nouns in cues.NAMED.items() if noun.lemma_.lower() in nouns), "")
                themes = self._of(index, noun)
                dated = tuple(one for one in own if one.token.i == noun.i)
                if stage and not themes and any(child.dep_ == "poss" for child in noun.lefts):
                    subjects = arguments(sheet.passage.root)[0]
                    themes = self._themes(index, [one for one in subjects if one.i != noun.i])
                if stage and themes:
                    yield Deed(index=index, stage=stage, themes=themes, others=(), when=when, sheet=sheet, verb=noun)
                elif when.relation in ("of", "") and not when.inferred and dated and not _timely(noun):
                    yield Deed(index=index, stage="dated", themes=dated, others=(), when=when, sheet=sheet, verb=noun)
            bare = when.relation == "" and when.precision == "year" and not _ASIDE.search(sheet.text, 0, when.start)
            if verb is None or bare:
                continue  # "the 1966 Covenant", "the Strategy (2004)"
            stage, themes = self._stage(index, sheet, verb)
            if not stage or stage == "held":
                stage, themes = self._since(index, verb, when) or (stage, themes)
            clause = next((one for one in (verb, *verb.ancestors) if one.dep_ in ("acl", "relcl")), None)
            alone = len(sheet.dates) == 1 and clause is None
            taken = {theme.token.i for theme in themes}
            others = tuple(
                one
                for one in own
                if not only_when(one.token, verb)
                and (alone or within(one.token, verb) or (clause is not None and _owner(one.token).i == clause.head.i))
                and one.token.i not in taken
                and not _timely(one.token)
            )
            others += self._aside(index, verb) + self._meant(index, verb)
            yield Deed(index=index, stage=stage, themes=themes, others=others, when=when, sheet=sheet, verb=verb)
            for other, (name, gone) in self._beside(index, sheet, when, verb):
                if name != stage:
                    yield Deed(index=index, stage=name, themes=gone, others=(), when=when, sheet=sheet, verb=other)

    def _beside(
        self, index: int, sheet: Sheet, when: When, verb: Token
    ) -> Iterator[tuple[Token, tuple[str, tuple[Thing, ...]]]]:
        """Stages that the date may belong to although the parse hangs it elsewhere.

        A phrase of a stage right before it ("the buffer, in force since 2023, …") belongs to the noun it follows; the
        only date of a sentence belongs to each of its clauses that is told as past ("the deficit for 1998" dates none).
        """
        for stage, pattern in self._phrases.get(index, ()):
            for match in pattern.finditer(sheet.text, max(0, when.start - 60), when.end):
                words = sheet.passage.words(*match.span())
                if not words or match.end() < when.start - 12 or stage in ("close", "advertise"):
                    continue
                top = words[0]
                while top.pos_ not in ("NOUN", "PROPN") and top.head != top and top.pos_ not in ("VERB", "AUX"):
                    top = top.head
                if top.pos_ in ("NOUN", "PROPN") and top.i < words[0].i:
                    yield words[0], (stage, self._themes(index, [top]))
        if len(sheet.dates) == 1 and when.relation not in ("until", "till", "by", "before", "of", "for"):
            for token in sheet.passage.tokens:
                past = token.tag_ in ("VBD", "VBN") and token.dep_ in ("ROOT", "advcl", "conj")
                if not past or token.i == verb.i:
                    continue
                if not any(child.dep_ == "mark" and child.lower_ in cues.APART for child in token.lefts):
                    stage, themes = self._stage(index, sheet, token)
                    if stage:
                        yield token, (stage, themes)

    def _since(self, index: int, verb: Token, when: When) -> tuple[str, tuple[Thing, ...]] | None:
        """A post held, or a thing kept up, since a day; a post that someone becomes the holder of."""
        lemma = verb.lemma_.lower()
        subjects, objects = arguments(verb)
        roles = [
            one for one in verb.subtree if one.lemma_.lower() in cues.OFFICES and one.dep_ in ("attr", "pobj", "oprd")
        ]
        held = when.relation == "since" or (lemma == "become" and roles)
        if lemma in cues.HOLDS and held and (lemma != "be" or roles):
            return "office", self._themes(index, subjects)
        passive = any(one.dep_ == "auxpass" for one in verb.children)
        if when.relation == "since" and lemma in cues.KEEPS and (passive or objects):
            return "exist", self._themes(index, subjects if passive else objects)
        return None

    def _aside(self, index: int, verb: Token) -> tuple[Thing, ...]:
        """Whom the pronoun of an aside means: "in its report, handed over in July, the inquiry …"."""
        if verb.dep_ not in ("acl", "relcl"):
            return ()
        near = [*verb.subtree, *verb.head.lefts]
        if not any(token.lower_ in ("it", "its", "them", "their", "they") for token in near):
            return ()
        root = self.things.sheets[index].passage.root
        subjects = [deep for one in root.children if one.dep_ in ("nsubj", "nsubjpass") for deep in one.subtree]
        places = {token.i for token in subjects if token.i not in {one.i for one in verb.subtree}}
        return tuple(one for one in self.things.at[index] if one.token.i in places)

    def _meant(self, index: int, verb: Token) -> tuple[Thing, ...]:
        """What "its", "her" or "they" means in a sentence whose own subject is not meant by it."""
        tokens = self.things.sheets[index].passage.tokens
        words = [token for token in tokens if token.lower_ in cues.POINTERS]
        if words:
            inside = {token.i for token in verb.subtree}
            words = [token for token in words if token.dep_ == "poss" or token.i in inside]
        if not words:
            return ()
        names = [one for one in tokens if one.dep_ in ("nsubj", "nsubjpass") and one.pos_ in ("NOUN", "PROPN")]
        if any(one.i < words[0].i for one in names):
            return ()
        subject = self.things.subject(index - 1) if index and self.near(index - 1, index) else None
        meant = subject and self._section(subject.index, index) and not subject.many
        return (subject,) if subject and meant else ()

    def _of(self, index: int, noun: Token) -> tuple[Thing, ...]:
        """What a noun of a stage is of: "the construction of the bridge", "the bridge's opening"."""
        found = [child for child in noun.lefts if child.dep_ in ("poss", "compound") and child.pos_ != "PRON"]
        for prep in noun.rights:
            if prep.lower_ in ("of", "for", "on", "to", "against"):
                found += [child for child in prep.children if child.dep_ == "pobj"]
        places = {token.i for token in found}
        return tuple(one for one in self.things.at[index] if one.token.i in places)

    def _stage(self, index: int, sheet: Sheet, verb: Token) -> tuple[str, tuple[Thing, ...]]:
        """The stage that a verb tells, and what goes through it."""
        begin = verb.idx - sheet.passage.offset
        subjects, objects = arguments(verb)
        passive = undergone(verb)
        for stage, pattern in self._phrases.get(index, ()):
            for match in pattern.finditer(sheet.text):
                back = 45 if stage in ("construct", "complete") else 10
                if match.start() <= begin + len(verb.text) + 10 and match.end() >= begin - back:
                    chosen = objects if verb.lemma_ in ("put", "bring") and not passive else subjects
                    if stage in ("construct", "complete") or "ribbon" in match.group():
                        inner = [deep for one in (*subjects, *objects) for deep in self._of(index, one)]
                        return stage, tuple(inner) or self._before(index)
                    if stage in ("close", "award", "receive"):
                        inside = sheet.passage.words(*match.span())
                        chosen = [*subjects, *objects, *(one for one in inside if one.pos_ == "NOUN")]
                    return stage, self._themes(index, chosen)
        lemma = verb.lemma_.lower()
        for one in subjects:
            named = next((name for name, nouns in cues.NAMED.items() if one.lemma_.lower() in nouns), "")
            if named and named != "close" and (lemma in cues.RUNS):
                ends = named == "construct" and lemma in ("complete", "finish", "end", "conclude")
                return "complete" if ends else named, self._of(index, one) or self._before(index)
        if lemma == "date":
            heads = [one for one in sheet.passage.tokens if one.i < verb.i and one.pos_ == "NOUN"]
            for one in heads:
                named = next((name for name, nouns in cues.NAMED.items() if one.lemma_.lower() in nouns), "")
                if named:
                    return named, self._of(index, one)
        if lemma in cues.GIVES:
            for one in objects:
                named = next((name for name, nouns in cues.NAMED.items() if one.lemma_.lower() in nouns), "")
                if named:
                    return named, self._of(index, one)
        for stage, lemmas in cues.DONE_TO.items():
            if lemma in lemmas and (passive or objects):
                chosen = subjects if passive else objects
                if stage in ("open", "receive") and any(one.lemma_.lower() in cues.NAMED["close"] for one in chosen):
                    return ("close" if stage == "open" else stage), self._themes(index, chosen)
                return stage, self._themes(index, chosen)
        for stage, lemmas in cues.HAPPENS.items():
            if lemma in lemmas and not passive and not any(one.dep_ == "xcomp" for one in verb.children):
                return stage, self._themes(index, subjects)
        return "", ()

    def _themes(self, index: int, tokens: list[Token]) -> tuple[Thing, ...]:
        """The mentions that some tokens, or what their pronouns stand for, make."""
        found: list[Thing] = []
        for token in tokens:
            if token.pos_ == "PRON":
                meant = self.things.subject(index - 1) if index and token.lower_ in ("it", "they", "this") else None
                found += [meant] if meant else []
                continue
            for one in self.things.at[index]:
                if one.token.i == token.i:
                    inner = self._of(index, token) if one.head in cues.ELLIPTIC else ()
                    found += [*inner, one] if one.head == "office" else [*inner] if inner else [one]
        return tuple(found)

    def _before(self, index: int) -> tuple[Thing, ...]:
        """What the sentence before is about, for a bare "construction began"."""
        subject = self.things.subject(index - 1) if index else None
        return (subject,) if subject and self.near(index - 1, index) else ()


_ASIDE = re.compile(r"[a-z], $|\d and $")
"""Before a year that stands beside a stretch of time: "in its first two years, 2015 and 2016"."""


def _owner(token: Token) -> Token:
    """What a noun is of: "the report of the Commission, which …"."""
    of = token.head
    return of.head if token.dep_ == "pobj" and of.lower_ == "of" else token


_ONE_ROUND = 300
"""Days within which two stages told side by side are of one round."""


def _counted(deed: Deed) -> bool:
    """Whether a bare number goes through a stage: "150 were received"."""
    return any(one.dep_ in ("nsubj", "nsubjpass") and one.pos_ == "NUM" for one in deed.verb.children)


def _timely(token: Token) -> bool:
    """Whether a noun only tells the time."""
    return token.lower_ in WEEKDAYS or token.lemma_.lower() in cues.TIMES
