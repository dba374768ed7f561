"""Dated happenings: which thing went through which stage when, and which things were at work when.

A date belongs to the verb it hangs on in the parse; where it hangs on a noun ("the Act of 2016") it dates the noun.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.date_words import OPEN_ENDED
from analysis.comparison.tensions.numbers.dates import When, say
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.times.stage_words import BRINGS, BY_ITSELF, PHRASES, STAGES
from analysis.comparison.tensions.times.things import Thing, Things
from analysis.extraction.parse.grammar import beside, has_subject

_POSTS = frozenset(["office", "post", "position", "function", "institution"])
"""The office of Ombudsman is the Ombudsman's beginning."""

_NOT_BEGUN = OPEN_ENDED - {"by", "to"}


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One dated stage, or deed, of a thing.

    Attributes:
        stage: one of the stages of ``STAGES``, ``force``, ``named`` ("the Act of 2016") or ``act``.
        thing: what went through it; for ``act`` a thing that had a part in it.
        when: the date.
        sheet: the sentence.
        verb: the verb, or the dated noun.
    """

    stage: str
    thing: Thing
    when: When
    sheet: Sheet
    verb: Token

    @property
    def said(self) -> str:
        """The verb and the date, for a sentence."""
        return f"{self.verb.text} {say(self.when)}"


class Happenings:
    """All happenings of one text, by stage and head."""

    def __init__(self, things: Things, sheets: Sheets) -> None:
        """Read the dated clauses of ``sheets``, those of ``things`` with the dates that they spell out."""
        self.things = things
        self.sheets = sheets
        self._phrases = sheets.told(PHRASES, lambda one: one[1])
        self.by_stage: dict[str, dict[str, list[Happening]]] = defaultdict(lambda: defaultdict(list))
        for index, sheet in enumerate(sheets):
            for one in self._read(index, sheet):
                self.by_stage[one.stage][one.thing.head].append(one)

    def all(self, *stages: str) -> Iterator[Happening]:
        """The happenings of some stages, in reading order within each."""
        for stage in stages:
            for found in self.by_stage[stage].values():
                yield from found

    def of(self, thing: Thing, *stages: str) -> list[Happening]:
        """The happenings of a thing at some stages."""
        return [
            one
            for stage in stages
            for one in self.by_stage[stage].get(thing.head, ())
            if self.things.same(thing, one.thing)
        ]

    def _read(self, index: int, sheet: Sheet) -> Iterator[Happening]:
        """The stages and deeds that the dates of a sentence hang on."""
        own = self.things.at[index]
        for when in sheet.dates:
            if when.precision == "decade":
                continue
            verb, noun = governor(sheet, when)
            if noun is not None:
                dated = next((one for one in own if one.token.i == noun.i), None)
                if dated and when.relation in ("of", "") and not when.inferred:
                    yield Happening(stage="named", thing=dated, when=when, sheet=sheet, verb=noun)
                    yield from self._made(index, sheet, dated, when)
            if verb is None:
                continue
            stage, affected = self._stage(index, sheet, verb)
            if stage and affected and not (stage in ("begin", "adopt", "force") and when.relation in _NOT_BEGUN):
                yield Happening(stage=stage, thing=affected, when=when, sheet=sheet, verb=verb)
            if when.precision == "span" or when.relation in _NOT_BEGUN:
                continue
            for one in own:
                if within(one.token, verb) and not (affected and one.token.i == affected.token.i):
                    yield Happening(stage="act", thing=one, when=when, sheet=sheet, verb=verb)

    def _made(self, index: int, sheet: Sheet, law: Thing, when: When) -> Iterator[Happening]:
        """What "the Act of 2016" creates begins with it."""
        if law.token.dep_ != "nsubj":
            return
        verb = law.token.head
        stage, _ = self._stage(index, sheet, verb)
        made = next(
            (one for one in self.things.at[index] if one.token.dep_ == "dobj" and one.token.head.i == verb.i), None
        )
        if stage == "begin" and made and made.definite:
            yield Happening(stage="begin", thing=made, when=when, sheet=sheet, verb=verb)

    def _stage(self, index: int, sheet: Sheet, verb: Token) -> tuple[str, Thing | None]:
        """The stage that a verb tells, and the thing that goes through it."""
        begin = verb.idx - sheet.passage.offset
        window = sheet.text[max(0, begin - 14) : begin + 80]
        at = begin - max(0, begin - 14)
        for stage, pattern in self._phrases.get(index, ()):
            match = pattern.search(window)
            if match and match.start() <= at + len(verb.text) and match.end() > at:
                roles = {one.dep_ for one in verb.children}
                passive = bool(roles & {"nsubjpass", "auxpass"}) or verb.dep_ == "acl"
                brings = verb.lemma_.lower() in BRINGS and "dobj" in roles and not passive
                takes = match.group().lower().split()[0] in ("took", "take", "takes")  # "took effect": the subject does
                return stage, self._argument(index, verb, "dobj" if brings and not takes else "subj")
        lemma = verb.lemma_.lower()
        aim = {"reply": ("answer", "to"), "respond": ("answer", "to"), "vote": ("adopt", "for")}.get(lemma)
        if aim and (found := self._aimed(index, verb, aim[1])):
            return aim[0], found
        for stage, lemmas in STAGES.items():
            if lemma not in lemmas:
                continue
            passive = any(one.dep_ in ("nsubjpass", "auxpass") for one in verb.children)
            if passive or (verb.dep_ in ("acl", "advcl") and verb.tag_ == "VBN"):
                return stage, self._argument(index, verb, "subj")
            if any(one.dep_ == "dobj" for one in verb.children):
                if stage == "receive" and lemma in ("reach", "arrive", "appear"):
                    return stage, self._argument(index, verb, "subj")
                return stage, self._argument(index, verb, "dobj")
            if lemma in BY_ITSELF:
                return stage, self._argument(index, verb, "subj")
            return "", None
        return "", None

    def _aimed(self, index: int, verb: Token, word: str) -> Thing | None:
        """What one replies "to" or votes "for"."""
        inner = [deep for prep in verb.children if prep.lower_ == word for deep in prep.children if deep.dep_ == "pobj"]
        return next((one for one in self.things.at[index] if inner and one.token.i == inner[0].i), None)

    def _argument(self, index: int, verb: Token, role: str) -> Thing | None:
        """The subject or object of a verb; a relative or left-out subject is the noun it belongs to."""
        if role == "subj":
            subjects = [one for one in verb.children if one.dep_ in ("nsubj", "nsubjpass")]
            if not subjects and verb.dep_ in ("acl", "relcl"):
                subjects = [described(verb)]
            top = verb
            while not subjects and top.dep_ == "conj":
                top = top.head
                subjects = [one for one in top.children if one.dep_ in ("nsubj", "nsubjpass")]
            if subjects and subjects[0].lower_ in ("which", "that", "who") and top.dep_ in ("relcl", "acl"):
                subjects = [described(top)]
            if subjects and subjects[0].pos_ == "PRON":
                return (
                    self.things.subject(index - 1) if index and subjects[0].lower_ in ("it", "they", "this") else None
                )
        else:
            subjects = [one for one in verb.children if one.dep_ == "dobj"]
        found = next((one for one in self.things.at[index] if subjects and one.token.i == subjects[0].i), None)
        if found and found.head in _POSTS:
            inner = [
                one
                for one in self.things.at[index]
                if one.token.head.lower_ == "of" and one.token.head.head.i == found.token.i
            ]
            return inner[0] if inner else found
        return found


def governor(sheet: Sheet, when: When) -> tuple[Token | None, Token | None]:
    """What a date hangs on: a verb, and the noun on the way to it if the date is the noun's own."""
    tokens = sheet.passage.words(when.start, when.end)
    if not tokens:
        return None, None
    inside = {token.i for token in tokens}
    top = tokens[-1]
    while top.i in inside and top.head != top:
        top = top.head
    while top.pos_ in ("ADP", "SCONJ", "ADV", "NUM", "PUNCT") and top.head != top:
        top = top.head
    noun = top if top.pos_ in ("NOUN", "PROPN") and top.i not in inside else None
    if when.relation == "of" and tokens[0].i > 1 and beside(tokens[0], -1).lower_ == "of":
        before = beside(tokens[0], -2)
        noun = before if before.pos_ in ("NOUN", "PROPN") else noun
    while (
        noun is not None
        and noun.dep_ == "pobj"
        and noun.head.lower_ in ("on", "of", "for")
        and noun.head.head.pos_ in ("NOUN", "PROPN")
    ):
        noun = noun.head.head  # "the Order on Ports of 1999"
    while top.pos_ not in ("VERB", "AUX") and top.head != top:
        top = top.head
    if top.pos_ not in ("VERB", "AUX"):  # a sentence that the parse hangs on a noun
        verbs = [one for one in sheet.passage.tokens if one.pos_ == "VERB" and one.i not in inside]
        after = [one for one in verbs if one.i > tokens[-1].i]
        top = after[0] if after else verbs[-1] if verbs else top
    return (top if top.pos_ in ("VERB", "AUX") else None), noun


def tells_when(sheet: Sheet, when: When, verbs: Sequence[Token]) -> bool:
    """Whether a date hangs on words of beginning, not on what is told around or about them in a clause of its own.

    "In 2005 she regretted that the hall was closed", "there was set up a council, which met in May".
    """
    verb = governor(sheet, when)[0]
    if verb is None or any(one.i == verb.i or one.lemma_.lower() == "owe" for one in verbs):
        return True  # what a thing owes its being to bears the date
    inner, outer = (verb, verbs[0]) if verbs[0].is_ancestor(verb) else (verbs[0], verb)
    between = [inner, *itertools.takewhile(lambda one: one.i != outer.i, inner.ancestors)]
    return not any(one.dep_ in ("ccomp", "relcl", "advcl", "csubj") and has_subject(one) for one in between)


def described(verb: Token) -> Token:
    """The noun that a relative clause is about; after a comma it is the head of the whole phrase."""
    noun = verb.head
    comma = noun.i + 1 < verb.left_edge.i + 1 and any(
        one.text == "," for one in noun.doc[noun.i + 1 : verb.left_edge.i + 1]
    )
    while (
        comma
        and noun.dep_ == "pobj"
        and noun.head.head.pos_ in ("NOUN", "PROPN")
        and noun.head.lower_ in ("of", "on", "for", "in")
    ):
        noun = noun.head.head
    return noun


def within(token: Token, verb: Token) -> bool:
    """Whether a noun stands in the clause of a verb, not in a statement of its own that hangs on it."""
    top = token
    while top.i != verb.i:
        if top.head == top:
            return False
        if top.i != token.i and top.pos_ in ("VERB", "AUX") and top.dep_ in ("conj", "parataxis"):
            return False
        top = top.head
    return True


def only_when(token: Token, verb: Token) -> bool:
    """Whether a noun stands in a clause that only tells the time of a deed: "lifted when the Act came into force"."""
    return any(
        child.lower_ in ("when", "after", "before", "until", "till", "once") and child.dep_ in ("advmod", "mark")
        for top in token.ancestors
        if top.dep_ == "advcl" and top.i != verb.i and not top.is_ancestor(verb)
        for child in top.children
    )
