"""Persons as a text introduces them: by a title before the name, by an office or a body beside it.

Minutes and reports bring a speaker in once, in a list of guests or in an apposition, and then say "the Bishop" or
"Mr Roe" over many paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.asked import NO_PART
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.stance_words import SPOKESMEN
from analysis.extraction.parse import source_words
from analysis.text.words import word_set

_NO_NAME = (
    r"(?!(?:The|This|That|These|Those|It|Its|He|She|His|Her|They|Their|We|Our|I|My|In|On|At|As|And|But|For|From|To|Of|By|"
    r"With|When|While|Then|There|What|Who|How|Why|If|No|Not|Some|Many|Most|All|Each|Every|One|Two|After|Before|Since|An?)\b)"
)
"""Words that open a sentence and are no name."""

_WORD = r"[^\W\d_a-z][\w’'-]*[a-z]"
_OF = r"(?:of|de|da|di|van|von|der|al|el|bin|ibn|la|le)"
_NAME = rf"{_NO_NAME}{_WORD}(?:[ \t]+(?:{_OF}[ \t]+){{0,2}}{_WORD})*"
_TWO = rf"{_NO_NAME}{_WORD}(?:[ \t]+(?:[A-Z]\.|(?!of\b){_OF})){{0,2}}(?:[ \t]+{_WORD}){{1,3}}"
"""A name; a name of two words or more."""

CRITICS = word_set(
    "bishop archbishop cardinal pastor priest rabbi imam abbot chaplain ombudsman ombudswoman"
    " ombudsperson rapporteur auditor"
    " auditor-general professor lord lady baroness sir dame sister father reverend canon dean rector"
    " union diocese parish synod novelist poet writer author traveller visitor guest friend historian lawyer"
    " church mother widow nurse midwife teacher doctor farmer miner fisherman delegate spokesman spokeswoman judge"
)
"""Titles, offices and bodies whose holders speak for themselves or for others than the State."""

_TITLES = "|".join(
    sorted({word.capitalize() for word in CRITICS | words.OUTSIDE | source_words.TITLES if word.isalpha()})
)
_PLAIN = r"(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?"

_TITLED = re.compile(rf"\b(?P<role>(?:{_TITLES}))\.?\s+(?P<name>{_NAME})")
_BEHIND = re.compile(rf"\b(?P<name>{_TWO})(?:,\s+|\s+\()(?P<role>[^,;:.()\n]{{3,70}})(?=[,;:.()\n]|$)")
_BEFORE = re.compile(rf"\b[Tt]he\s+(?P<role>(?:[\w’'-]+\s+){{0,5}}?[\w’'-]+),\s+(?P<name>{_TWO})\s*[,.]")
_OF_BODY = re.compile(rf"\b(?P<name>{_TWO})\s+(?:of|from|for)\s+(?P<role>(?:the\s+)?[A-Z][^,;:.()\n]{{3,60}})")
_STYLED = re.compile(rf"\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Mm]y)\s+(?P<role>(?:[a-z-]+\s+){{1,5}}?)(?P<name>{_TWO})")

_PHRASE = re.compile(r"(?:\s|^)(?:to|on|in|at|by|with|who|which|that|and|is|was|has|had|[a-z]+ed)\b.*", re.DOTALL)
"""What no longer says what somebody is."""

_CLAUSE = re.compile(r"\b(?:which|that|who|to|by|and)\b")
"""What an office before a name may stand behind ("the report which the Ombudsman, Jane Roe, …")."""

SUBJECT = re.compile(
    rf"(?:(?:{_PLAIN}\s+)?(?P<name>{_NAME})|[Tt]he\s+(?P<role>[\w-]+(?:\s+of\s+[A-Z][\w-]+)?))(?=[\s,])"
)
"""A person at the head of a sentence, by name or by office."""


_WRITES = re.compile(r"\b(?:wrote|writes|written|sent|letters?|note|card|message|said|told|words|speech|read)\b")
"""The sentence before a quotation says that somebody wrote or spoke."""

_PARAGRAPH = 700
"""Characters before a quotation in which its writer comes in."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person, what is told of him or her beside the name, and where."""

    name: str
    beside: frozenset[str]
    place: int


@dataclass
class Introductions:
    """The persons whom a text introduces."""

    source: str

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody introduced, in reading order."""
        return tuple(sorted(self._found(), key=lambda one: one.place))

    def _found(self) -> Iterator[Person]:
        known = (
            CRITICS | words.OUTSIDE | words.CRITIC_GROUPS | words.OFFICIAL | source_words.TITLES | source_words.PEOPLE
        )
        for pattern in (_TITLED, _BEHIND, _BEFORE, _OF_BODY, _STYLED):
            for match in pattern.finditer(self.source):
                name = match["name"].split()
                role = _CLAUSE.split(match["role"])[-1] if pattern is _BEFORE else _PHRASE.sub("", match["role"])
                beside = bag(role)
                while len(name) > 1 and name[0].casefold() in CRITICS | source_words.TITLES:
                    beside |= bag(name.pop(0))
                if beside & known and not bag(" ".join(name)) & (words.OFFICIAL | words.OUTSIDE):
                    yield Person(" ".join(name), beside, match.start("name"))

    def writer(self, place: int) -> str:
        """The outside person introduced last in the paragraph before a place, if it says that somebody wrote."""
        ahead = self.source[max(0, place - _PARAGRAPH) : place].rstrip()
        begin = place - _PARAGRAPH if place > _PARAGRAPH else 0
        begin += ahead.rfind("\n") + 1
        if not _WRITES.search(self.source, begin, place):
            return ""
        held = [self.critic(one.name, "") for one in self.people if begin <= one.place < place]
        return next((name for name in reversed(held) if name), "")

    def critic(self, name: str, role: str) -> str:
        """The full name of an outside person, by name or by office; "" for the official side and for the unknown."""
        if role:
            asked = bag(role.split(" of ")[0])
            held = [one for one in self.people if asked & one.beside]
        else:
            last = re.sub(r"[’']s$", "", name).rpartition(" ")[2]
            held = [one for one in self.people if last in one.name.split()]
        if not held:
            return ""
        full = max((one.name for one in held), key=lambda one: len(one.split())) if not role else held[-1].name
        told = frozenset().union(*(one.beside for one in self.people if set(one.name.split()) & set(full.split())))
        outside = told & (CRITICS | words.OUTSIDE | words.CRITIC_GROUPS)
        return full if outside and not told & (words.OFFICIAL - outside) else ""


_BEFORE_BODY = r"\b([A-Z][\w’'-]+)\s+{}\b"


def speaking_for(critics: Sequence[str], source: str) -> list[str]:
    """The persons whom a text introduces as an officer of a named critic: "Ilse Marrow, chair of the Union".

    "The Union" alone is the named "Press Union" where the text speaks of no other union.

    Args:
        critics: the names as given; none: nobody speaks for anybody.
        source: the text.
    """
    people = Introductions(source).people if critics else ()
    told = ((one.name, one.beside & SPOKESMEN, one.beside - SPOKESMEN - NO_PART) for one in people)
    bodies = [(bag(critic), critic) for critic in critics]
    return list(
        dict.fromkeys(
            name
            for name, offices, body in told
            if offices and body
            for words_of_it, critic in bodies
            if body <= words_of_it and not _another(source, critic, words_of_it)
        )
    )


def _another(source: str, critic: str, known: frozenset[str]) -> bool:
    """Whether a text names a second body of the kind: the "Fishing Union" beside the "Press Union"."""
    kind = critic.split()[-1]
    before = re.findall(_BEFORE_BODY.format(re.escape(kind)), source)
    return any(not bag(word) & known and bag(word).isdisjoint(NO_PART) for word in before)
