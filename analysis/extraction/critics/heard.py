"""Who has been heard: the outside voices of a text up to a sentence, and for which of them a pronoun stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.names import is_law
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import floor_words as vocabulary
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.official import Sides, own_office
from analysis.extraction.parse.model import Parsed

_TITLE_REACH = 500
"""How far before "he" or "she" a title still tells who that is, in characters."""

_GLUED = re.compile(r"(?:the|that)$")


@dataclass
class Heard:
    """Who has spoken and been named, latest last.

    Attributes:
        source: the text.
        voices: the names of the text.
        sides: which voices can be critics.
        own: the words of the bodies whose text this is.
        heard: (voice, kind) of the outside voices met so far, latest last.
        current: who spoke last, in this paragraph or the one before.
        official: the last subject was of the official side, so that "it" and "they" are none of the voices heard.
        allied: the body that a person speaks for.
        entered: the bodies named since the last heading.
        offices: who holds an office.
        addressed: the body that is addressed as "you", or "".
        paper: whose report or letter was the last of these to be a subject, and may be "it".
        entrant: who came in last as the subject of a sentence, without a word of what it says.
    """

    source: str
    voices: Voices
    sides: Sides
    own: frozenset[str] = frozenset()
    heard: list[Voice] = field(default_factory=list)
    current: Voice | None = None
    official: bool = False
    allied: dict[str, str] = field(default_factory=dict)
    entered: set[str] = field(default_factory=set)
    offices: dict[str, str] = field(default_factory=dict)
    addressed: str = ""
    paper: Voice | None = None
    entrant: Voice | None = None

    def hear(self, voice: str, kind: str) -> None:
        """Remember who was named or spoke last."""
        if (voice, kind) in self.heard:
            self.heard.remove((voice, kind))
        self.heard.append((voice, kind))
        self.official = False
        if kind == "organisation":
            self.entered.add(voice)

    def latest(self) -> list[Voice]:
        """The body or paper named last, if the official side has not been the subject since."""
        bodies = [pair for pair in self.heard if pair[1] != "person"]
        return [] if self.official else bodies[-1:]

    def outside(self, voice: str, kind: str) -> bool:
        """Whether a voice can be a critic and is not the text's own body."""
        if not voice or not self.sides.outside(voice, kind):
            return False
        if voice.partition(" ")[0].casefold() in vocabulary.OF_GOVERNMENT:
            return False
        if bag(voice) <= words.ADDRESSED or own_office(voice):
            return False
        last = voice.rpartition(" ")[2].casefold()
        alone = len(voice.split()) == 1
        if alone and (last in vocabulary.COUNTED or (kind == "organisation" and last in vocabulary.NO_BODIES)):
            return False
        head = re.split(r"\s(?:of|on|for|against)\s", voice.casefold())[0].rpartition(" ")[2]
        thing = is_law(voice) or {last, head} & vocabulary.THINGS
        if (thing and not self.sides.introduced(voice)) or vocabulary.OF_THE_GOVERNMENT.search(voice):
            return False
        return not (last in self.own and (alone or (kind == "organisation" and self.is_own(voice))))

    def is_own(self, voice: str) -> bool:
        """Whether a name has no longer word that the bodies whose text this is have not."""
        return all(word in self.own for word in re.findall(r"[a-z]+", voice.casefold()) if len(word) > 3)

    def pronoun(self, low: str, one: Parsed, token: Token) -> Voice | None:
        """Whom "it", "they", "he" or "she" stands for among the voices heard."""
        if low in ("he", "she", "his", "her", "him"):
            place = one.unit.span(token.idx, token.idx + len(token))
            return self.person(low, place[0] if place else 0)
        if low in ("you", "your"):
            return (self.addressed, "organisation") if self.addressed else None
        alone, several = low in ("it", "its"), low in ("they", "their", "them")
        if several and (people := self._several(low, one, token)):
            return people
        if self.official or not (alone or several):
            return None
        if alone and self.paper and self.heard[-1:] == [self.paper]:
            return self.paper
        kinds = ("organisation", "document") if alone else ("group", "organisation")
        return next((pair for pair in reversed(self.heard) if pair[1] in kinds), None)

    def person(self, low: str, place: int) -> Voice | None:
        """Whom "he" or "she" at a place stands for."""
        voice, kind = self.voices.pronoun(low, place)
        titled = None if self.heard[-1:] == [(voice, "organisation")] else self._titled(low, place)
        if titled is not None and self.outside(titled, "person"):
            return titled, "person"
        people = [pair for pair in self.heard if pair[1] == "person"]
        if kind in ("person", "organisation") and self.outside(voice, kind) and (" " in voice or not people):
            return voice, kind
        return people[-1] if people and (kind == "unnamed" or " " not in voice) else None

    def _titled(self, low: str, place: int) -> str | None:
        """The person last named with a title that fits "he" or "she"."""
        other = "man" if low in ("she", "her") else "woman"
        for match in reversed(list(vocabulary.TITLED.finditer(self.source, max(0, place - _TITLE_REACH), place))):
            if not match[other]:
                return self.voices.full(self._unglued(match["name"]).split(), place)
        return None

    def _unglued(self, name: str) -> str:
        """A name without the word that a lost blank glues to it in the source, where so short a one is known."""
        bare = _GLUED.sub("", name)
        return bare if bare.split()[-1].casefold() in self.voices.longest else name

    def _several(self, low: str, one: Parsed, token: Token) -> Voice | None:
        """The people whom "they" stands for, made a subject since a body last was; None where it may be that body."""
        place = one.unit.span(token.idx, token.idx + len(token))
        voice, kind = self.voices.pronoun(low, place[0]) if place is not None else ("", "")
        theirs = any(other in voice for other, _ in self.heard)  # "Its lawyers came. They ask": the body's own people
        if place is None or kind != "group" or theirs or bag(voice) & (words.OFFICIAL | vocabulary.GENERIC):
            return None
        told = next((r for r in self.voices.referents.before(place[0]) if r.voice == voice and r.subject), None)
        bodies = (m for m in reversed(self.voices.mentions) if m.start < place[0] and m.kind == "organisation")
        last = next((m.start for m in bodies if m.subject), 0)
        return (voice, kind) if told is not None and last < told.start else None
