"""The floor: which outside voice a subject, an owner or a pronoun stands for, from sentence to sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.names import is_bodily, is_law, is_titled
from analysis.extraction.attribution.names_beside import called, explained, holder, of_a_body, of_members, plural_name
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import floor_words as vocabulary
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.official import Sides, own_office
from analysis.extraction.parse import source_words
from analysis.extraction.parse.model import Parsed

_TITLED = re.compile(
    r"\b(?:(?P<f>Ms|Mrs|Miss|Lady|Dame|Madame|Sister|Councilwoman|Baroness)|(?P<m>Mr|Sir|Lord|Father|Brother|Councilman)|"
    + "|".join(sorted({word.capitalize() for word in source_words.TITLES if word.isalpha()} - {"Ms", "Mr"}))
    + r")\b\.?\s*(?:\(\w+\)\s*)?(?P<name>[A-Z][\w’-]*?[a-z]\s+[A-Z][\w’-]*[a-z]|(?<=[.\s])[A-Z][\w’-]*?[a-z])"
    r"(?:['’]s\b|\b)(?!-\w)"
)
"""A title and the name behind it."""

_OFFICES = source_words.TITLES | source_words.PEOPLE
_BODIES = (source_words.BODIES - _OFFICES) | source_words.PEOPLED
"""Words that say who bears a name: somebody in an office, or a body."""

_NO_BODIES = vocabulary.DATES | source_words.TITLES | words.ELSEWHERE
"""Words that alone are no body's name."""


@dataclass
class Floor:
    """Who has spoken and been named, latest last.

    Attributes:
        voices: the names of the text.
        sides: which voices can be critics.
        own: the heads of the bodies whose text this is.
        heard: (voice, kind) of the outside voices met so far, latest last.
        current: who spoke last, in this paragraph or the one before.
        official: the last subject was of the official side, so that "it" and "they" are none of the voices heard.
        allied: for whom a spokesman speaks.
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

    def meet_leaders(self) -> None:
        """Let whoever leads an outside body's mission or delegation speak for it."""
        for match in vocabulary.HEADED_BY.finditer(self.source):
            body, person = (" ".join(match[name].split()) for name in ("body", "person"))
            if is_bodily(body.rpartition(" ")[2]) and self.sides.marked(body) and self.outside(body, "organisation"):
                self.allied[self.voices.full(person.split())] = body

    def latest(self) -> list[Voice]:
        """The body or paper named last, if the official side has not been the subject since."""
        bodies = [pair for pair in self.heard if pair[1] != "person"]
        return [] if self.official else bodies[-1:]

    def outside(self, voice: str, kind: str) -> bool:
        """Whether a voice can be a critic and is not the text's own body."""
        if not voice or not self.sides.outside(voice, kind):
            return False
        if voice.partition(" ")[0].casefold() in ("ministry", "minister", "government", "cabinet", "department"):
            return False
        last = voice.rpartition(" ")[2].casefold()
        if bag(voice) <= words.ADDRESSED or own_office(voice):
            return False
        alone = len(voice.split()) == 1
        if alone and last in vocabulary.COUNTED:
            return False
        if alone and kind == "organisation" and last in _NO_BODIES:
            return False
        head = re.split(r"\s(?:of|on|for|against)\s", voice.casefold())[0].rpartition(" ")[2]
        thing = is_law(voice) or {last, head} & vocabulary.THINGS
        if (not self.sides.introduced(voice) and thing) or re.search(
            r"\bof\s+(?:the\s+|our\s+)?(?:Ministry|Government|Interior|Cabinet|Prime)\b", voice
        ):
            return False
        return not (last in self.own and (alone or (kind == "organisation" and self.is_own(voice))))

    def is_own(self, voice: str) -> bool:
        """Whether a name has no longer word that the bodies whose text this is have not."""
        return all(word in self.own for word in re.findall(r"[a-z]+", voice.casefold()) if len(word) > 3)

    def who(self, token: Token, one: Parsed, depth: int = 0) -> Voice | None:
        """The outside voice a noun or pronoun stands for, or None."""
        low = token.lower_
        if low in source_words.FIRST_PERSON or depth > 3:
            return None
        if token.pos_ == "PRON" or token.tag_ in ("PRP", "PRP$"):
            if low in ("who", "which", "that", "whose"):
                verb = token.head if token.dep_ != "poss" else token.head.head
                return self.who(verb.head, one, depth + 1) if verb.dep_ == "relcl" else None
            return self.pronoun(low, one, token)
        lemma = token.lemma_.casefold()
        if lemma in stance.HANDED_IN and token.pos_ != "PROPN":
            return self._signatory(token, one, depth)
        if low == "one" and (held := next((c for c in token.children if c.dep_ == "appos"), None)) is not None:
            return self.who(held, one, depth + 1)  # "one of the authors, the lawyer Jane Roe"
        name = called(token) or plural_name(token) or of_members(token)
        if name and self.outside(name, "organisation"):
            return name, "organisation"
        beside = next((c for c in token.children if c.dep_ == "appos" and (c.pos_ == "PROPN" or plural_name(c))), None)
        if beside is not None and token.pos_ == "NOUN" and lemma in source_words.BODIES:
            apposed = self.who(beside, one, depth + 1)
            if apposed is not None and apposed[1] != "document":
                return apposed[0], "organisation"
        through = self._through(token, one, depth)
        if through is not None:
            return through
        named = self._named(token, one)
        if token.lower_ in vocabulary.GENERIC and (named is None or named[0].casefold() == token.lower_):
            named = self.owner(token, one, depth) or self._sender(token) or named
        if named is not None and named[1] == "group":
            named = self._members(token, one, depth) or named
        if named is not None:
            if lemma in stance.SPOKESMEN and named[1] == "person":
                body = self.owner(token, one, depth)
                if body is not None and body != named:
                    self.allied[named[0]] = body[0]
            return named
        if lemma in stance.SPOKESMEN or lemma in ("member", "editor") or low in stance.SPOKESMEN:
            return self._spokesman(token, one, depth)
        return self._described(token, lemma)

    def _signatory(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """Whose a paper, a demand or a list of them is; a petition without an owner speaks for itself."""
        lemma = token.lemma_.casefold()
        owner = self.owner(token, one, depth)
        if lemma in stance.PAPERS and "subj" in token.dep_ and not depth:
            self.paper = owner
        indefinite = any(child.lower_ in ("a", "an", "another") for child in token.lefts)
        if owner is None and indefinite and lemma in vocabulary.UNSIGNED and token.dep_ == "nsubj":
            return token.text, "document"
        return owner

    def _spokesman(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """For whom an office speaks, or who holds it; without either, who has the floor."""
        owner = self.owner(token, one, depth)
        owned = any(child.dep_ == "poss" for child in token.children)
        person = holder(token) if owner and (owned or bag(owner[0]) & source_words.BODIES) else ""
        if owner is not None and person:
            self.sides.introduce(person)
            self.allied[person] = owner[0]
            return person, "person"
        definite = any(child.lower_ in ("the", "this", "that") for child in token.lefts)
        return owner or self._described(token, token.lemma_.casefold()) or (self.current if definite else None)

    def owner(self, token: Token, one: Parsed, depth: int = 0) -> Voice | None:
        """Whose demand, report or spokesman a noun is: its possessor, "of the League", "by the mission"."""
        for child in token.children:
            if child.dep_ == "poss":
                return self.who(child, one, depth + 1)
        for child in token.children:
            if child.dep_ in ("prep", "agent") and child.lower_ in ("of", "by", "from"):
                for grand in child.children:
                    found = self.who(grand, one, depth + 1) if grand.dep_ in ("pobj", "poss") else None
                    if found:
                        return found
        if token.dep_ in ("dobj", "nsubjpass") and token.head.pos_ == "VERB":
            for child in token.head.children:
                if child.dep_ == "nsubj" and child is not token:
                    return self.who(child, one, depth + 1)
        relatives = [child for child in token.children if child.dep_ == "relcl"]
        if any(relative.lemma_ in ("leave", "hand", "make", "bring") for relative in relatives):
            for child in relatives[0].children:
                if child.dep_ == "nsubj":
                    return self.who(child, one, depth + 1)
        definite = any(child.lower_ in ("the", "this", "that") for child in token.lefts)
        if not definite or token.lemma_.casefold() not in stance.PAPERS:
            return None
        if self.entrant and self.heard and self.heard[-1] == self.entrant:
            return self.entrant
        if self.current is None:
            return None
        body = self.allied.get(self.current[0])
        return (body, "organisation") if body else self.current

    def _through(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """Who speaks for a body that "through its secretary" says something."""
        verb = token.head if token.dep_ == "nsubj" else token
        for prep in verb.children:
            if prep.lower_ == "through" and prep.dep_ == "prep" and token.i < prep.i < token.i + 8:
                for child in prep.children:
                    voice = self.who(child, one, depth + 1) if child.lemma_ in stance.SPOKESMEN else None
                    if voice is not None and voice[1] == "person":
                        return voice
        return None

    def _members(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """The body whose people a group is ("lawyers of the Refugee Fund")."""
        for child in token.children:
            for grand in child.children if child.lower_ in ("of", "from", "on", "at") else ():
                if grand.dep_ == "pobj" and grand.pos_ == "PROPN":
                    found = self.who(grand, one, depth + 1)
                    sent = token.lower_ in vocabulary.GENERIC
                    if found and found[1] == "organisation" and (sent or any(map(is_bodily, found[0].split()))):
                        return found
        return None

    def _sender(self, token: Token) -> Voice | None:
        """Whose the experts are that have been spoken of: those of the body named last since the heading."""
        definite = any(child.lower_ in ("the", "these", "those") for child in token.lefts)
        bodies = [pair for pair in self.heard if pair[0] in self.entered]
        sent = self._sent(token.lemma_) if definite and token.lemma_ in vocabulary.SENT_OUT else None
        return sent or (bodies[-1] if definite and bodies else None)

    def _named(self, token: Token, one: Parsed) -> Voice | None:
        left, right = token.left_edge.i, token.right_edge.i + 1
        for child in token.children:
            if child.dep_ in ("relcl", "acl") and child.i > token.i:
                right = min(right, child.left_edge.i)
        while right - 1 > token.i and token.doc[right - 1].is_punct:
            right -= 1
        if right == token.i + 1 and token.pos_ == "NOUN" and token.lemma_ in source_words.PEOPLE:
            while right < len(token.doc) and token.doc[right].pos_ == "PROPN":
                right += 1  # "the economist Jane Roe", where the parser hangs the name on another word
        proper = any(t.pos_ == "PROPN" or is_titled(t) for t in token.doc[left:right]) or token.text.isupper()
        if not proper and not (token.tag_ == "NNS" and bag(token.text) & words.CRITIC_GROUPS):
            return None
        place = one.unit.span(token.idx, token.idx + len(token))
        if place is None:
            return None
        voice, kind = self.voices.name(token.doc, (left, right), token, place[0])
        if kind == "unnamed" or voice.casefold() in ("the", "it"):
            return None
        if kind == "organisation":
            offices = bag(voice) & _OFFICES
            if bag(voice) & _BODIES:
                offices = frozenset()
            for mention in self.voices.mentions if offices else ():
                if mention.kind == "person" and offices & mention.roles and abs(mention.start - place[0]) < 1500:
                    voice = self.voices.full(mention.name, mention.start)
                    kind = "person"
                    break
            if kind == "organisation" and offices and (person := holder(token)):
                self.offices[voice] = person
            if voice in self.offices:
                voice, kind = self.offices[voice], "person"
        if kind == "person" and token.lower_ in source_words.PEOPLED - bag(voice):
            return None  # "the Union" is the body, whoever speaks for it
        voice = re.split(r"\s+and\s+(?:of\s+|the\s+)", voice)[0]
        if voice.partition(" ")[0].casefold() in self.own:
            voice = re.split(r"\s+in\s+", voice)[0]
        if kind == "organisation" and of_a_body(token, voice):
            kind = "person"
        bodily = token.lower_ in bag(voice) and (token.lower_ in words.OUTSIDE or token.lower_ in source_words.BODIES)
        if kind == "person" and (bodily or explained(token)):
            kind = "organisation"  # "the Cities Watch", "Clear Windows, a group of neighbours" are named like persons
        return (voice, kind) if self.outside(voice, kind) else None

    def _described(self, token: Token, lemma: str) -> Voice | None:
        """Read "the League", "the Professor", "the paper": back to who was named."""
        definite = any(child.lower_ in ("the", "this", "that") for child in token.lefts) or token.pos_ == "PROPN"
        if not definite or lemma in words.OFFICIAL:
            return None
        for voice, kind in reversed(self.heard):
            parts = bag(voice)
            if lemma in parts or token.lower_ in parts:
                return voice, kind
        for mention in reversed(self.voices.mentions):
            if mention.kind == "person" and {lemma, token.lower_} & mention.roles:
                name = self.voices.full(mention.name, mention.start)
                if (name, "person") in self.heard:
                    return name, "person"
        if lemma in self.own:
            return None
        if lemma in vocabulary.GENERIC and (sender := self._sent(lemma)):
            return sender
        if lemma in vocabulary.CRITICS or token.lower_ in vocabulary.CRITICS:
            return token.text, "organisation"
        if lemma in vocabulary.GENERIC:
            for voice, kind in reversed(self.heard):
                if kind != "person":
                    return voice, kind
        return None

    def _sent(self, lemma: str) -> Voice | None:
        """The body whose mission, team or delegation the text speaks of ("the annual mission of the League")."""
        for match in re.finditer(rf"\b{re.escape(lemma)}s?\s+{vocabulary.OF_A_BODY}", self.source):
            name = " ".join(match["name"].split())
            if is_bodily(name.rpartition(" ")[2]) and self.outside(name, "organisation"):
                return name, "organisation"
        for match in re.finditer(rf"{vocabulary.BODY_BEFORE}{re.escape(lemma)}s?\b", self.source):
            name = self.voices.body(match["name"])
            if is_bodily(match["name"].rpartition(" ")[2]) and self.outside(name, "organisation"):
                return name, "organisation"
        return None

    def _titled(self, low: str, place: int) -> str | None:
        """The person last named with a title that fits "he" or "she"."""
        female = low in ("she", "her")
        for match in reversed(list(_TITLED.finditer(self.source, max(0, place - 500), place))):
            if match["m" if female else "f"]:
                continue
            name = re.sub(r"(?:the|that)$", "", match["name"]).split()
            return self.voices.full(name, place)
        return None

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

    def pronoun(self, low: str, one: Parsed, token: Token) -> Voice | None:
        """Whom "it", "they", "he" or "she" stands for among the voices heard."""
        if low in ("he", "she", "his", "her", "him"):
            place = one.unit.span(token.idx, token.idx + len(token))
            return self.person(low, place[0] if place else 0)
        if low in ("you", "your"):
            return (self.addressed, "organisation") if self.addressed else None
        kinds = ("organisation", "document") if low in ("it", "its") else ("group", "organisation")
        if low in ("they", "their", "them") and (several := self._several(low, one, token)):
            return several
        if low in ("it", "its", "they", "their", "them") and not self.official:
            if low in ("it", "its") and self.paper and self.heard[-1:] == [self.paper]:
                return self.paper
            for voice, kind in reversed(self.heard):
                if kind in kinds:
                    return voice, kind
        return None

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
