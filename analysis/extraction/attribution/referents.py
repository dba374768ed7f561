"""Who can be meant by a pronoun or a bare description: whoever a text has made the subject of a sentence, or named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction.parse import source_words as sources
from analysis.text.words import word_set

REACH = 1500
"""How far back, in characters, a pronoun looks for its person."""

NEAR = 500
"""How far back what was no subject is looked for."""

PERSONAL = frozenset(("he", "she", "his", "her", "him", "hers", "himself", "herself"))
_PLURAL = frozenset(("they", "their", "them", "theirs", "themselves"))
_OF = re.compile(r",|\s(?:of|for|on|against|in|at|from)\s")
_SOME = word_set("some others other several both another most many few all each one two three four five six")

_PUBLIC = word_set(
    "ministry government department council committee parliament court commission assembly congress senate house",
    "tribunal cabinet embassy secretariat inspectorate authority police ombudsman commissioner rapporteur state nation",
    "country treasury republic",
)
"""Bodies of the state and of states."""

FIRMS = word_set(
    "company firm corporation business consultancy operator contractor manufacturer developer retailer airline carrier",
    "brewery chain enterprise supplier insurer lender publisher bidder concessionaire shipowner",
)
"""What a company may be called once it has been named."""

LOOSE = word_set(
    "organisation organization group body association agency institute institution charity ngo foundation network",
    "society club federation initiative watchdog think-tank",
)
"""What almost any body outside the state may be called once it has been named."""


_MAKERS = word_set(
    "author editor compiler researcher surveyor pollster drafter writer investigator analyst statistician"
)
"""Who makes a report, a survey or an index, and is named by it."""

_VOTING = word_set("court tribunal bench jury panel committee commission council board chamber senate assembly house")
"""Bodies whose members judge or vote."""

_QUESTIONING = frozenset(("ask", "inquire", "enquire", "question", "wonder"))

_TWO = frozenset(("former", "latter"))

_NO_PERSONS = frozenset(("organisation", "name", "document"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Referent:
    """Someone a text speaks of, at one place.

    Attributes:
        start: offset in the source.
        voice, kind: the name it goes by, and ``person``, ``organisation``, ``group``, ``document`` or ``name`` for a
            name of which nothing tells what bears it.
        words: the words of its name and those set beside it, in lower case.
        gender: ``m``, ``f`` or "".
        subject: it is the subject of its clause.
        personal: one human being.
        embedded: it stands in what somebody else is said to say or do.
        does: the verbs it is the subject of.
    """

    start: int
    voice: str
    kind: str
    words: frozenset[str]
    gender: str = ""
    subject: bool = True
    personal: bool = False
    embedded: bool = False
    does: frozenset[str] = frozenset()


class Referents:
    """Those whom a text has spoken of up to a place, nearest last."""

    def __init__(self, found: Sequence[Referent]) -> None:
        """Put them in reading order."""
        self._all = sorted(found, key=lambda one: one.start)
        self._starts = [one.start for one in self._all]
        self._learnt: dict[str, str] = {}

    def copy(self) -> Referents:
        """The same, to be added to apart."""
        other = Referents(())
        other._all, other._starts, other._learnt = list(self._all), list(self._starts), dict(self._learnt)
        return other

    def add(self, one: Referent) -> None:
        """Remember who has spoken."""
        at = bisect_left(self._starts, one.start)
        self._all.insert(at, one)
        self._starts.insert(at, one.start)

    def before(self, place: int, reach: int = REACH) -> Iterator[Referent]:
        """Those met before a place, nearest first."""
        at = bisect_left(self._starts, place) - 1
        while at >= 0 and place - self._starts[at] < reach:
            yield self._all[at]
            at -= 1

    def pronoun(self, lower: str, place: int, *, answers: bool = False) -> tuple[str, str] | None:
        """Whom a pronoun of the third person at a place stands for, or None; who answers is not who asked."""
        if lower in PERSONAL:
            gender = "m" if lower in sources.MALE else "f"
            return self.person(gender, place, passed=self._asker(place) if answers else "")
        if lower in _PLURAL:
            plural = next((r for r in self.before(place, NEAR) if r.kind == "group" and r.subject), None)
            body = next((r for r in self.before(place) if r.kind in ("organisation", "document") and r.subject), None)
            if plural is not None:
                return plural.voice, plural.kind
            return (body.voice, body.kind) if body is not None else None
        if lower not in ("it", "its", "itself", "which", "who"):
            return None
        for one in self.before(place):
            several = " " not in one.voice and one.voice.casefold().removesuffix("s") in sources.BODIES
            several = several and one.voice.endswith("s") and one.voice.casefold() not in sources.BODIES  # "Courts"
            body_or_paper = one.kind in ("organisation", "document") and not one.personal and not several
            if body_or_paper and (one.subject or (place - one.start < NEAR // 2 and not one.embedded)):
                return one.voice, one.kind
        return None

    def _asker(self, place: int) -> str:
        """Who asked something last, close by; "" where nobody did."""
        return next((one.voice for one in self.before(place, NEAR) if one.personal and one.does & _QUESTIONING), "")

    def person(
        self, gender: str, place: int, words: frozenset[str] = frozenset(), passed: str = ""
    ) -> tuple[str, str] | None:
        """The person last made a subject, or else last named, of a gender and described by any of some words.

        Args:
            gender: ``m`` or ``f``.
            place: where they are looked for from.
            words: of which one has to describe them; empty: whoever they are.
            passed: the voice that is not meant.
        """
        fallback: Referent | None = None
        for one in self.before(place):
            known = one.gender or self._learnt.get(one.voice, "")
            if (
                not one.personal
                or known not in ("", gender)
                or (words and not words & one.words)
                or one.voice == passed
            ):
                continue
            near = fallback is not None and not fallback.embedded
            if near and fallback is not None and (one.kind != "person" or fallback.start - one.start > NEAR):
                break
            if near and fallback is not None and fallback.kind == "person" and one.voice[:1].islower():
                break  # "its agent contended. The Court heard Dr Roe. She": whoever has a name since
            if one.subject:
                if fallback is None and one.kind == "person":
                    self._learnt.setdefault(one.voice, gender)  # nobody else in between: "she" tells who she is
                return one.voice, one.kind
            fallback = fallback or one
        if fallback is not None:
            return fallback.voice, fallback.kind
        return self._bare(place) if not words else None

    def _bare(self, place: int) -> tuple[str, str] | None:
        """Who is named in two words and made a subject close by, where nobody else can be "she"."""
        for one in self.before(place, NEAR):
            if one.kind == "name" and one.subject and len(one.voice.split()) == 2 and not one.voice.isupper():
                return one.voice, "person"
        return None

    def called_so(self, lemma: str, place: int) -> bool:
        """Whether anything spoken of before a place is called by a word."""
        return any(lemma in one.words for one in self.before(place))

    def last_body(self, place: int) -> int:
        """Where the body last made a subject before a place stands; 0 where there is none."""
        bodies = (one.start for one in self.before(place) if one.kind in ("organisation", "document") and one.subject)
        return next(bodies, 0)

    def some(self, lower: str, place: int) -> tuple[str, str] | None:
        """Of whom "some" and "others" are a part: the people last spoken of, close by."""
        if lower not in _SOME:
            return None
        for one in self.before(place, NEAR):
            single = lower in ("another", "other") and one.kind == "person" and one.voice.islower()
            if one.subject and (one.kind == "group" or single):
                return one.voice, one.kind
        return None

    def decides(self, place: int) -> bool:
        """Whether a body that decides by vote has been spoken of, whose majority "the majority" may be."""
        return any(one.words & _VOTING for one in self.before(place))

    def pair(self, place: int) -> tuple[tuple[str, str], tuple[str, str]] | None:
        """The two spoken of last, in their order, of whom "the former" and "the latter" are told apart; or None."""
        last: Referent | None = None
        for one in self.before(place, NEAR):
            if one.kind not in ("person", "organisation", "group") or one.words & _TWO:
                continue
            if last is None:
                last = one
            elif one.voice != last.voice:
                return (one.voice, one.kind), (last.voice, last.kind)
        return None

    def called(self, lemma: str, place: int) -> tuple[str, str] | None:
        """The body that a bare "the company", "the association" goes back to, or None."""
        if lemma not in FIRMS | LOOSE:
            return None
        for one in self.before(place, 2 * NEAR):
            apt = one.subject or lemma in one.words or bool(one.words & FIRMS and lemma in FIRMS)
            if one.kind not in ("organisation", "name") or one.personal or not apt or one.voice.islower():
                continue
            if one.words & _PUBLIC or (lemma in FIRMS and one.words & LOOSE):
                continue
            if one.voice.casefold() != lemma:
                return one.voice, "organisation"
        return None

    def someone(self, lemma: str, gender: str, place: int) -> tuple[str, str] | None:
        """The person last named that "the economist", "the former judge" is, if nobody was so called before."""
        for one in self.before(place, NEAR):
            if lemma in one.words:
                return one.voice, one.kind
            told = one.kind == "person" and not one.embedded and " " in one.voice
            if told and one.gender in ("", gender or one.gender):
                return one.voice, one.kind
        return None

    def again(self, lemma: str, place: int) -> tuple[str, str] | None:
        """What was called so with more words before: "the delegation", of a delegation of the Bar Council."""
        for one in self.before(place, REACH):
            longer = one.kind in _NO_PERSONS and not one.personal and " " in one.voice
            if longer and _OF.split(one.voice.casefold(), maxsplit=1)[0].split()[-1:] == [lemma]:
                return one.voice, one.kind if one.kind != "name" else "organisation"
        return None

    def members(self, lemma: str, place: int) -> tuple[str, str] | None:
        """The body whose members "the consultants", "the auditors" are, close by, by the stem of its own words."""
        stem = lemma[:5]
        if len(stem) < 5:
            return None
        for one in self.before(place, 2 * NEAR):
            if one.kind in _NO_PERSONS and any(word.startswith(stem) for word in one.words | one.does):
                return one.voice, "organisation"
        for one in self.before(place, NEAR):
            if lemma in _MAKERS and one.kind in _NO_PERSONS and one.words & sources.DOCUMENTS:
                return one.voice, "organisation"
        return None


def gendered(speaker: Token) -> str:
    """The gender that a description gives away, by its words or by the pronouns behind it in its sentence."""
    for token in (speaker, *(one for one in speaker.subtree if one.dep_ != "poss")):
        if token.lower_ in sources.MALE or token.lower_ in sources.FEMALE:
            return "m" if token.lower_ in sources.MALE else "f"
    for token in speaker.doc[speaker.i + 1 : speaker.sent.end]:
        if token.pos_ == "PROPN" and token.dep_ in ("nsubj", "dobj", "pobj", "appos"):
            return ""
        if token.lower_ in ("he", "his", "she", "her"):
            return "m" if token.lower_ in ("he", "his") else "f"
    return ""
