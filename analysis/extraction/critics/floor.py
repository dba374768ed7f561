"""The floor: for which outside voice a subject, an owner or any other noun of a sentence stands."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.extraction.attribution.attributed import Voice
from analysis.extraction.attribution.names import is_bodily, is_titled
from analysis.extraction.attribution.names_beside import called, explained, holder, of_a_body, of_members, plural_name
from analysis.extraction.critics import demand_words as words
from analysis.extraction.critics import floor_words as vocabulary
from analysis.extraction.critics import stance_words as stance
from analysis.extraction.critics.bags import bag
from analysis.extraction.critics.heard import Heard
from analysis.extraction.critics.senders import leaders, senders
from analysis.extraction.parse import source_words
from analysis.extraction.parse.model import Parsed

_DEEPEST = 3
"""Steps from a noun to whose it is, and on to whose that is; whatever goes further goes round in a circle."""

_ROLE_REACH = 1500
"""How far from the word for an office the person who holds it is named, in characters."""


@dataclass
class Floor(Heard):
    """For which of the voices heard the nouns of a sentence stand."""

    def meet_leaders(self) -> None:
        """Let whoever leads an outside body's mission or delegation speak for it."""
        for body, person in leaders(self.source):
            if self.sides.marked(body) and self.outside(body, "organisation"):
                self.allied[self.voices.full(person.split())] = body

    def who(self, token: Token, one: Parsed, depth: int = 0) -> Voice | None:
        """The outside voice a noun or pronoun stands for, or None.

        Args:
            token: the noun or pronoun.
            one: the unit it stands in.
            depth: how many nouns were passed on the way to it.
        """
        low, lemma = token.lower_, token.lemma_.casefold()
        if low in source_words.FIRST_PERSON or depth > _DEEPEST:
            return None
        if token.pos_ == "PRON" or token.tag_ in ("PRP", "PRP$"):
            return self._relative(token, one, depth) if low in vocabulary.RELATIVES else self.pronoun(low, one, token)
        if lemma in stance.HANDED_IN and token.pos_ != "PROPN":
            return self._signatory(token, one, depth)
        if low == "one" and (held := next((c for c in token.children if c.dep_ == "appos"), None)) is not None:
            return self.who(held, one, depth + 1)  # "one of the authors, the lawyer Jane Roe"
        found = self._called(token, one, depth) or self._through(token, one, depth) or self._by_name(token, one, depth)
        if found is not None:
            return found
        if lemma in stance.SPOKESMEN or lemma in ("member", "editor") or low in stance.SPOKESMEN:
            return self._spokesman(token, one, depth)
        return self._described(token, lemma)

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
        giver = _giver(token)
        if giver is not None:
            return self.who(giver, one, depth + 1)
        if not _pointed_at(token) or token.lemma_.casefold() not in stance.PAPERS:
            return None
        if self.entrant and self.heard and self.heard[-1] == self.entrant:
            return self.entrant
        if self.current is None:
            return None
        body = self.allied.get(self.current[0])
        return (body, "organisation") if body else self.current

    def _relative(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """For whom "who", "which" or "whose" stands: whatever its clause is said of."""
        verb = token.head if token.dep_ != "poss" else token.head.head
        return self.who(verb.head, one, depth + 1) if verb.dep_ == "relcl" else None

    def _signatory(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """Whose a paper, a demand or a list of them is; a petition without an owner speaks for itself."""
        lemma = token.lemma_.casefold()
        owner = self.owner(token, one, depth)
        if lemma in stance.PAPERS and "subj" in token.dep_ and not depth:
            self.paper = owner
        indefinite = _pointed_at(token, ("a", "an", "another"))
        if owner is None and indefinite and lemma in vocabulary.UNSIGNED and token.dep_ == "nsubj":
            return token.text, "document"
        return owner

    def _called(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """The body that a common noun leads in, or that is set beside it ("the association, Clear Windows, …")."""
        name = called(token) or plural_name(token) or of_members(token)
        if name and self.outside(name, "organisation"):
            return name, "organisation"
        beside = next((c for c in token.children if c.dep_ == "appos" and (c.pos_ == "PROPN" or plural_name(c))), None)
        if beside is None or token.pos_ != "NOUN" or token.lemma_.casefold() not in source_words.BODIES:
            return None
        apposed = self.who(beside, one, depth + 1)
        return (apposed[0], "organisation") if apposed is not None and apposed[1] != "document" else None

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

    def _by_name(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """Whom a noun names: the body behind "the experts" or "lawyers of the Refugee Fund", where one is told."""
        named = self._named(token, one)
        if token.lower_ in vocabulary.GENERIC and (named is None or named[0].casefold() == token.lower_):
            named = self.owner(token, one, depth) or self._sender(token) or named
        if named is not None and named[1] == "group":
            named = self._members(token, one, depth) or named
        if named is not None and named[1] == "person" and token.lemma_.casefold() in stance.SPOKESMEN:
            body = self.owner(token, one, depth)
            if body is not None and body != named:
                self.allied[named[0]] = body[0]
        return named

    def _spokesman(self, token: Token, one: Parsed, depth: int) -> Voice | None:
        """For whom an office speaks, or who holds it; without either, who has the floor."""
        owner = self.owner(token, one, depth)
        owned = any(child.dep_ == "poss" for child in token.children)
        person = holder(token) if owner and (owned or bag(owner[0]) & source_words.BODIES) else ""
        if owner is not None and person:
            self.sides.introduce(person)
            self.allied[person] = owner[0]
            return person, "person"
        return (
            owner or self._described(token, token.lemma_.casefold()) or (self.current if _pointed_at(token) else None)
        )

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
        if not _pointed_at(token, ("the", "these", "those")):
            return None
        sent = self._sent(token.lemma_) if token.lemma_ in vocabulary.SENT_OUT else None
        return sent or next((pair for pair in reversed(self.heard) if pair[0] in self.entered), None)

    def _sent(self, lemma: str) -> Voice | None:
        """The outside body whose mission, team or delegation the text speaks of."""
        names = (self.voices.body(name) for name in senders(self.source, lemma))
        return next(((name, "organisation") for name in names if self.outside(name, "organisation")), None)

    def _named(self, token: Token, one: Parsed) -> Voice | None:
        """The outside voice that a proper name, or the plural of a group of critics, names."""
        left, right = _extent(token)
        proper = any(t.pos_ == "PROPN" or is_titled(t) for t in token.doc[left:right]) or token.text.isupper()
        place = one.unit.span(token.idx, token.idx + len(token))
        if place is None or not (proper or (token.tag_ == "NNS" and bag(token.text) & words.CRITIC_GROUPS)):
            return None
        voice, kind = self.voices.name(token.doc, (left, right), token, place[0])
        if kind == "unnamed" or voice.casefold() in ("the", "it"):
            return None
        if kind == "organisation":
            voice, kind = self._in_office(voice, token, place[0])
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

    def _in_office(self, voice: str, token: Token, place: int) -> Voice:
        """Who holds an office that was taken for a body ("the Chief Inspector"); a body as it is."""
        said = bag(voice)
        offices = said & vocabulary.OFFICES if not said & vocabulary.BODIES_ALONE else frozenset[str]()
        for mention in self.voices.mentions if offices else ():
            if mention.kind == "person" and offices & mention.roles and abs(mention.start - place) < _ROLE_REACH:
                held = self.voices.full(mention.name, mention.start)
                return self.offices.get(held, held), "person"
        if offices and (person := holder(token)):
            self.offices[voice] = person
        return (self.offices[voice], "person") if voice in self.offices else (voice, "organisation")

    def _described(self, token: Token, lemma: str) -> Voice | None:
        """Read "the League", "the Professor", "the paper": back to who was named."""
        if not (_pointed_at(token) or token.pos_ == "PROPN") or lemma in words.OFFICIAL:
            return None
        meant = {lemma, token.lower_}
        again = next((pair for pair in reversed(self.heard) if meant & bag(pair[0])), None)
        if again is not None:
            return again
        for mention in reversed(self.voices.mentions):
            if mention.kind == "person" and meant & mention.roles:
                name = self.voices.full(mention.name, mention.start)
                if (name, "person") in self.heard:
                    return name, "person"
        if lemma in self.own:
            return None
        if lemma in vocabulary.GENERIC and (sender := self._sent(lemma)):
            return sender
        if meant & vocabulary.CRITICS:
            return token.text, "organisation"
        if lemma in vocabulary.GENERIC:
            return next((pair for pair in reversed(self.heard) if pair[1] != "person"), None)
        return None


def _pointed_at(token: Token, pointers: Collection[str] = ("the", "this", "that")) -> bool:
    """Whether some word before a noun points at what has been spoken of."""
    return any(child.lower_ in pointers for child in token.lefts)


def _giver(token: Token) -> Token | None:
    """The subject by which something is given ("the League handed in a report", "the report the League made")."""
    verb = token.head if token.dep_ in ("dobj", "nsubjpass") and token.head.pos_ == "VERB" else None
    for child in verb.children if verb is not None else ():
        if child.dep_ == "nsubj":
            return child
    relatives = [child for child in token.children if child.dep_ == "relcl"]
    if not any(relative.lemma_ in vocabulary.HANDING for relative in relatives):
        return None
    return next((child for child in relatives[0].children if child.dep_ == "nsubj"), None)


def _extent(token: Token) -> tuple[int, int]:
    """The tokens of a noun phrase, without the clauses behind its head and the marks that end it."""
    left, right = token.left_edge.i, token.right_edge.i + 1
    for child in token.children:
        if child.dep_ in ("relcl", "acl") and child.i > token.i:
            right = min(right, child.left_edge.i)
    while right - 1 > token.i and token.doc[right - 1].is_punct:
        right -= 1
    if right == token.i + 1 and token.pos_ == "NOUN" and token.lemma_ in source_words.PEOPLE:
        while right < len(token.doc) and token.doc[right].pos_ == "PROPN":
            right += 1  # "the economist Jane Roe", where the parser hangs the name on another word
    return left, right
