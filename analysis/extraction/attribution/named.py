"""The names of a text as they stand in it: full forms of persons, acronyms of bodies, who holds which office."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from spacy.tokens import Doc, Token

from analysis.extraction.attribution.abroad import is_foreign
from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.mentions import Mention
from analysis.extraction.attribution.names import JOINERS, PARTICLES, are_offices, is_bodily, is_long, person, titles_in
from analysis.extraction.attribution.names_beside import led_in
from analysis.extraction.attribution.offices import office
from analysis.extraction.parse import source_words as sources


@dataclass
class Named:
    """Every proper name of one text.

    Attributes:
        mentions: where they stand, in reading order.
        acronyms: what each stands for.
        longest: the fullest form of a person's name by the last name.
        namesakes: the names of different persons with one last name, by it, where there are several.
        offices: the places where an office is called with what it is over.
        home: how the adjective of the text's own people begins (see ``abroad``).
    """

    mentions: list[Mention] = field(default_factory=list)
    acronyms: dict[str, str] = field(default_factory=dict)
    longest: dict[str, tuple[str, ...]] = field(default_factory=dict)
    namesakes: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    offices: list[tuple[int, str]] = field(default_factory=list)
    home: frozenset[str] = frozenset()

    def full(self, name: Sequence[str], place: int | None = None, roles: Collection[str] = ()) -> str:
        """A person's name in the fullest form that the text gives it.

        Args:
            name: as it stands somewhere.
            place: where; a last name that several bear is that of whoever was named so last before it.
            roles: the titles before it, of which a namesake who is meant bears one.
        """
        last = name[-1].casefold()
        bearers = self.namesakes.get(last)
        if not bearers:
            return " ".join(self.longest.get(last, name))
        if len(name) > 1:
            return " ".join(next((one for one in bearers if same_person(name, one)), name))
        named = self._bearing(last, place) if place is not None else []
        meant = [one for one in named if not roles or one.roles & frozenset(roles)] or named
        return self.full(meant[0].name) if meant else " ".join(bearers[0])

    def _bearing(self, last: str, place: int) -> list[Mention]:
        """Where persons with a last name are named by more than it, the nearest before a place first."""
        called = (one for one in self.by_distance(place) if one.kind == "person" and len(one.name) > 1)
        return [one for one in called if one.name[-1].casefold() == last]

    def body(self, name: str) -> str:
        """The name of a body with its acronym or its full form beside it."""
        bare = re.sub(r"['’]s$|^[Tt]he ", "", name).strip()
        full = self.acronyms.get(bare)
        if full:
            return f"{bare}, {full}"
        for acronym, long in self.acronyms.items():
            if long == bare:
                return f"{acronym}, {bare}"
        return bare

    def known_body(self, name: str) -> bool:
        """Whether a name says by a word or its capitals that a body bears it."""
        return any(word.casefold() in sources.BODIES or word.isupper() for word in re.findall(r"\w+", name))

    def is_person(self, doc: Doc, run: tuple[int, int]) -> bool:
        """Whether a run of proper nouns is the name of a person, by its titles or since the text has it as one."""
        name, roles, _ = person(doc, run)
        if not name or any(is_bodily(word) for word in name) or any(word.lower() in JOINERS for word in name[:1]):
            return False
        if any(word.lower() in ("of", "for", "on", "and", "the", "&", "in") for word in name) or is_long(name):
            return False
        if (run[1] - run[0] > 1 and led_in(doc, run[0])) or are_offices(name):
            return False
        if roles and (len(name) > 1 or titles_in(doc, run)):
            return True
        known = self.longest.get(name[-1].casefold())
        return known is not None and (len(name) > 1 or known[-1] == name[-1])

    @cached_property
    def genders(self) -> dict[str, str]:
        """Gender by last name, but of namesakes; asked for only once all names are gathered."""
        known = (m for m in self.mentions if m.kind == "person" and m.gender)
        return {last: m.gender for m in known if (last := m.name[-1].casefold()) not in self.namesakes}

    @cached_property
    def abroad(self) -> frozenset[str]:
        """Whom a text gives an office of another people ("Danish Prime Minister Jane Roe")."""
        held = (m for m in self.mentions if m.kind == "person" and is_foreign(m.people, self.home))
        return frozenset(self.full(m.name, m.start, m.roles) for m in held)

    def by_distance(self, place: int) -> Iterator[Mention]:
        """The names of the text, those before a place first, from the nearest on."""
        yield from _from_nearest(self.mentions, place)

    @cached_property
    def _bodies(self) -> dict[str, list[Mention]]:
        """The bodies named by more than a word, by each word of the name; asked for only once all are gathered."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            if mention.kind == "organisation" and len(mention.name) > 1:
                for word in {word.casefold() for word in mention.name}:
                    found.setdefault(word, []).append(mention)
        return found

    def bodies(self, words: Collection[str], place: int) -> Iterator[Mention]:
        """The bodies whose name, of more than a word, holds one of some words; those before a place first, as above."""
        called = [self._bodies[word] for word in sorted(words) if word in self._bodies]
        if len(called) > 1:
            every = {id(mention): mention for named in called for mention in named}
            called = [sorted(every.values(), key=lambda mention: mention.start)]
        yield from _from_nearest(called[0], place) if called else ()

    def held(
        self, doc: Doc, span: tuple[int, int], speaker: Token, inside: tuple[int, int] | None, place: int
    ) -> Voice | None:
        """Whoever holds the office that a phrase names ("the Prime Minister", "the minister"), named elsewhere."""
        sought = office(doc, span, speaker, inside)
        if sought is None:
            return None
        second: Mention | None = None
        for mention in self.by_distance(place):
            if mention.kind != "person" or not sought.fits(mention):
                continue
            if sought.exactly(mention):
                second = mention
                break
            second = second or mention
        return (self.full(second.name, second.start), "person") if second else None

    def in_full(self, title: str, place: int) -> str:
        """An office with what it is over, where it was so called before: "the Minister", of a Minister of Works."""
        before = bisect_left(self.offices, place, key=lambda one: one[0])
        return next((full for _, full in reversed(self.offices[:before]) if full.partition(" ")[0] == title), title)

    def nearest(self, place: int) -> Voice:
        """The person, or else the body, named last before offset ``place``: whose letter a bare quotation is."""
        before = bisect_left(self.mentions, place, key=lambda mention: mention.start)
        recent = [mention for mention in self.mentions[:before][-12:] if place - mention.start < 500]
        for kind in ("person", "organisation"):
            for mention in reversed(recent):
                if mention.kind == kind and (mention.subject or kind == "person"):
                    found = (
                        self.full(mention.name, mention.start)
                        if kind == "person"
                        else self.body(" ".join(mention.name))
                    )
                    return found, kind
        return "", "unnamed"


def same_person(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two names with one last name can be one person's: they share another name, or an initial of one."""
    ours, theirs = ({word.casefold().strip(".") for word in name[:-1]} - PARTICLES for name in (a, b))
    if not ours or not theirs or ours & theirs:
        return True
    return any(min(len(x), len(y)) == 1 and x[0] == y[0] for x in ours for y in theirs)


def _from_nearest(mentions: Sequence[Mention], place: int) -> Iterator[Mention]:
    """Those before a place, from the nearest back, then those behind it."""
    before = bisect_left(mentions, place, key=lambda mention: mention.start)
    yield from (mentions[number] for number in range(before - 1, -1, -1))
    yield from (mentions[number] for number in range(before, len(mentions)))
