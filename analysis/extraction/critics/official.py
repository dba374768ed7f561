"""Sides: which voices of a text belong to the official side, and which can be critics."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.attribution.abroad import places
from analysis.extraction.attribution.attributed import AUTHOR, Attributed
from analysis.extraction.attribution.names import is_law
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics.asked import Asked
from analysis.extraction.critics.bags import bag
from analysis.extraction.parse.model import Parsed
from analysis.extraction.parse.source_words import BODIES, TITLES
from analysis.text.words import MONTHS, word_set

_NOBODY = word_set("unnamed it they he she who which that this these those one some many others people you")
_ANYBODY = frozenset(["anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody", "each", "all"])
_PEOPLE = re.compile(r"[A-Z][a-z]+(?:ans|ians|eans|ese|ishmen|chmen)|[A-Z][a-z]+[ie]an")
"""A whole people ("the French") wishes and worries; a critic speaks for somebody."""

_OFFICES = word_set(
    "authority service corporation university company agency board office bureau inspectorate fund directorate embassy"
    " commission council ministry department institute bank school court tribunal police administration"
    " secretariat registry museum hospital"
)
"""Bodies that may be the text's own, where its first lines name them."""

_NO_NAME = frozenset(["of", "the", "and", "for", "on", "national", "international"])


_MINISTERS = frozenset(("minister", "premier", "deputy-minister", "vice-president", "chancellor"))
_GATHERINGS = frozenset(("forum", "assembly", "convention", "congress"))
"""Where ministers speak: such a name beside theirs makes none an outsider."""


_AIMED_AT = re.compile(
    r"(?:the )?(?:general )?public(?: and\b.*)?|.*\b(?:target|beneficiary) groups?|(?:.* )?(?:beneficiaries|addressees)"
)
"""Those at whom measures are aimed ("the public and target groups"): nobody speaks by such a name."""

_BARE = word_set("secretariat chair chairman chairwoman clerk registrar registry presidency bureau")
"""Offices of the body whose text it is, unless it is said of which other body they are."""

_OF_OFFICE = re.compile(r"(?:[A-Z]\w+\s+)?(?:Ministry|Government|Department|Cabinet|Agency|Directorate)['’]s\b")
"""A group of the official side's own."""


def own_office(voice: str) -> bool:
    """Whether a voice is an office of the body whose text it is ("the Secretariat", "the Ministry's working group")."""
    return voice.casefold() in _BARE or bool(_OF_OFFICE.match(voice))


def akin(a: str, b: str) -> bool:
    """Whether two voices share a name: "the Mission" and "Election Observation Mission"."""
    return bool((bag(a) & bag(b)) - _NO_NAME)


class Sides:
    """What the voices of one text are to its official side.

    Args:
        parsed: the parsed units of the text.
        source: the text.
        attributions: who says what in it.
        critics: names that restrict the critics; empty: any voice from outside.
        names: the names of the text.
    """

    def __init__(
        self,
        parsed: Sequence[Parsed],
        source: str,
        attributions: Sequence[Attributed],
        critics: Sequence[str],
        names: Voices,
    ) -> None:
        """Read the text once: whose it is, and what is said of each voice beside its name."""
        self._asked = Asked(critics, _voices(attributions, names))
        self._units = len(parsed)
        self.country = _own_country(parsed)
        self._phrases: dict[str, set[str]] = {}
        self._introduced: set[str] = set()
        self._abroad = names.abroad
        for one in attributions:
            phrase = source[slice(*one.source)] if one.source else ""
            self._phrases.setdefault(one.voice, set()).update(bag(phrase))
        people = {
            voice.rpartition(" ")[2].casefold(): voice
            for voice in self._phrases
            if voice and len(voice.rpartition(" ")[2]) > 2
        }
        for mention in names.mentions if people else ():
            named = people.get(mention.name[-1].casefold()) if mention.kind == "person" else None
            if named:
                self._phrases[named] |= mention.beside

    def introduce(self, voice: str) -> None:
        """Take a body for an outside one from here on, because the text brings it in as one."""
        self._introduced.add(voice)

    def introduced(self, voice: str) -> bool:
        """Whether the text has brought a body in as an outside one."""
        return voice in self._introduced

    def critic(self, one: Attributed) -> bool:
        """Whether the source of an attribution can be a critic."""
        return self.outside(one.voice, one.voice_kind)

    def asked_for(self, voice: str) -> bool:
        """Whether a voice is one of the critics that were named."""
        return self._asked.fits(voice)

    def outside(self, voice: str, kind: str) -> bool:
        """Whether a voice stands outside the official side (or, where critics are named, is one of them)."""
        if voice == AUTHOR or not voice:
            return False
        name = bag(voice)
        if "states" in name:
            name -= {"state"}  # a league of States is not the State
        if self._asked:
            return self._asked.fits(voice)
        if voice in self._introduced:
            return True
        if kind == AUTHOR or (kind == "unnamed" and (not name - _NOBODY - _ANYBODY)):
            return False
        if kind != "person" and (_PEOPLE.fullmatch(voice) or (voice[:1].islower() and _AIMED_AT.fullmatch(voice))):
            return False
        if kind == "person" and voice in self._abroad:
            return True
        if name <= self.country or (kind == "document" and is_law(voice)):
            return False
        about = name | self._phrases.get(voice, set())
        if kind == "person":
            other = words.OUTSIDE - _GATHERINGS if about & _MINISTERS else words.OUTSIDE
            return not (about & words.OFFICIAL) or bool(about & other and not name & words.OFFICIAL)
        if kind == "unnamed":
            return not name & (words.OFFICIAL | words.ELSEWHERE)
        if kind == "group":
            return bool(name & words.CRITIC_GROUPS) and not (name & words.OFFICIAL)
        if kind == "document":
            return bool(name & words.CRITIC_GROUPS) or not (name & words.OFFICIAL)
        return not (name & words.OFFICIAL) or bool(name & words.OUTSIDE)

    def adverse(self, voice: str) -> bool:
        """Whether a voice's very name says that it is against what the official side does."""
        return bool(bag(voice) & words.ADVERSE)

    def marked(self, voice: str) -> bool:
        """Whether a voice's name, or what stands beside it, says that it is foreign, independent or a critic's."""
        if self._asked or voice in self._introduced:
            return True
        return bool((bag(voice) | self._phrases.get(voice, set())) & _CRITICS)


def _voices(attributions: Sequence[Attributed], names: Voices) -> Iterator[str]:
    """Whoever speaks or is named in a text."""
    yield from (" ".join(mention.name) for mention in names.mentions)
    yield from (one.voice for one in attributions if one.voice and one.voice != AUTHOR)


_CRITICS = words.OUTSIDE | words.CRITIC_GROUPS
"""Words that say so."""

_NO_PLACES = frozenset(BODIES | words.OFFICIAL | words.OUTSIDE | TITLES | MONTHS.keys())
"""Names behind "in" and "of" that are none of a country."""


def _own_country(parsed: Sequence[Parsed]) -> frozenset[str]:
    """The name the text most often speaks of as a place: after "in" and "of", or as a possessor."""
    best = places(parsed, _NO_PLACES).most_common(1)
    if not best or best[0][1] < 3:
        return frozenset()
    name = best[0][0]
    return frozenset({name, name.rstrip("s"), "the", "republic", "of"})


def own_bodies(title: str) -> frozenset[str]:
    """The words of the bodies that the title of a text names as whose it is."""
    if title.rstrip()[-1:] == ".":
        return frozenset()  # running text from the first line on
    lowered = re.findall(
        r"[a-z]+", re.split(r"\b(?:on|concerning|regarding|about|after|following|to)\b", title.casefold())[0]
    )
    return frozenset(lowered) if set(lowered) & _OFFICES else frozenset()
