"""What a pronoun, a part or a bare name means: the things that the words of a sentence point to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.lemmas import in_singular
from analysis.comparison.tensions.read.bodies_words import HEADS as BODIES
from analysis.comparison.tensions.times.life_words import PARTS
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Timeline
from analysis.comparison.tensions.times.timeline_words import OFFICES, TITLES

_TITLE = re.compile(
    r"(?:And )?(?:(?:on|as to|as for|as regards|regarding) )?([^:;.,]{3,60}):\s+(?:it|its|they|their|this|these)\b",
    re.I,
)
"""How a sentence names what it is about before it says anything."""

_CHAIN = 4
"""How many sentences back a pronoun may point."""

SINGLE = frozenset(["it", "its", "this", "here", "there", "itself"])
PLURAL = frozenset(["they", "their", "them", "these", "themselves"])


class Pointers:
    """The things that the sentences of one text point to."""

    def __init__(self, known: Timeline) -> None:
        """Take the sentences and things of ``known``."""
        self.known = known
        self.sheets = known.things.sheets
        self._meant: dict[tuple[int, bool], tuple[Thing, ...]] = {}

    def same(self, one: Thing, other: Thing) -> float:
        """How surely two mentions mean one thing; a bare name may be part of a longer one ("Saint Orla", the mine)."""
        if one.head != other.head:
            for short, long in ((one, other), (other, one)):
                token = short.token
                named = token.pos_ == "PROPN" and short.head not in BODIES and not token.is_sent_start
                before = {in_singular(child) for child in long.token.lefts if child.dep_ in ("compound", "nmod")}
                if named and long.definite and short.head in before and short.words and short.words <= long.words:
                    return 0.8
        if one.head == other.head and one.many != other.many and one.words and one.words == other.words:
            return 0.8  # "the special courts", "a special court"
        return self.known.likeness(one, other)

    def meant(self, index: int, many: bool = False) -> tuple[Thing, ...]:
        """What "it" (or "they") at the head of a sentence points back to: the last subject of that number."""
        key = index, many
        if key not in self._meant:
            self._meant[key] = self._back(index, many)
        return self._meant[key]

    def _back(self, index: int, many: bool) -> tuple[Thing, ...]:
        """What a title names, else the last subject or doer of that number in the sentences before."""
        pronouns = PLURAL if many else SINGLE
        titled = _TITLE.match(self.sheets[index].text)
        before = self.sheets[index].passage.words(0, titled.end(1)) if titled else []
        if titled and not any(one.pos_ in ("VERB", "AUX") for one in before):  # "On the Council: it met in May"
            low, high = self.sheets[index].passage.offset + titled.start(1), self.sheets[index].passage.offset
            named = [one for one in self.known.things.at[index] if low <= one.token.idx < high + titled.end()]
            return tuple(one for one in named if one.definite and one.many == many)[:1]
        for back in range(index - 1, max(-1, index - 1 - _CHAIN), -1):
            if not self.sheets.together(back, index) and back != index - 1:
                break
            for token in self.subjects(back):
                if token.lower_ in pronouns or any(
                    one.dep_ == "poss" and one.lower_ in pronouns for one in token.lefts
                ):
                    return self.meant(back, many)
                if token.pos_ not in ("NOUN", "PROPN") or (person(token) and not many):
                    continue
                if (token.tag_ in ("NNS", "NNPS")) != many and token.lemma_.lower() not in BODIES:
                    continue
                return self.mention(back, token)
            agent = () if many else self._agent(back)
            if agent:
                return agent
        return ()

    def _agent(self, index: int) -> tuple[Thing, ...]:
        """Who does what a sentence tells in the passive: "they are helped by the Fund. It …"."""
        root = self.sheets[index].passage.root
        by = [one for prep in root.children if prep.dep_ == "agent" for one in prep.children if one.dep_ == "pobj"]
        return self.mention(index, by[0]) if by and by[0].tag_ in ("NN", "NNP") else ()

    def told(self, index: int, token: Token) -> tuple[Thing, ...]:
        """What "it" means in a second clause: "the Act was passed in May and it came into force in June"."""
        verb = token.head
        if token.lower_ != "it" or verb.dep_ != "conj":
            return ()
        first = [one for one in verb.head.children if one.dep_ in ("nsubj", "nsubjpass") and one.pos_ != "PRON"]
        return self.mention(index, first[0]) if first and first[0].tag_ in ("NN", "NNP") else ()

    def subjects(self, index: int) -> list[Token]:
        """The subjects of a sentence's main clauses, and the noun that a sentence without a verb consists of."""
        root = self.sheets[index].passage.root
        tops = [root, *(one for one in root.children if one.dep_ == "conj")]
        found = [one for top in tops for one in top.children if one.dep_ in ("nsubj", "nsubjpass", "attr")]
        return found or ([root] if root.pos_ in ("NOUN", "PROPN") else [])

    def mention(self, index: int, token: Token) -> tuple[Thing, ...]:
        """The thing that a token is the head of; what it is a part of comes in its stead."""
        whole = self.whole(index, token) if token.lemma_.lower() in PARTS and token.text.islower() else ()
        return whole or tuple(one for one in self.known.things.at[index] if one.token.i == token.i)

    def whole(self, index: int, token: Token) -> tuple[Thing, ...]:
        """What a part is of: "the foundation stone of the cathedral", "the mine's gates"."""
        found = [one for one in token.lefts if one.dep_ == "poss"]
        for prep in token.rights:
            if prep.lower_ in ("of", "for", "on", "at", "to"):
                found += [one for one in prep.children if one.dep_ == "pobj"]
        things: list[Thing] = []
        for one in found:
            if one.lower_ in SINGLE | PLURAL:
                things += self.meant(index, one.lower_ in PLURAL)
            else:
                things += [each for each in self.known.things.at[index] if each.token.i == one.i]
        return tuple(things)

    def spoken(self, index: int, among: Sequence[Token]) -> tuple[Thing, ...]:
        """The things that some tokens mean, pronouns and bare firsts resolved."""
        places = {token.i for token in among}
        found = [one for one in self.known.things.at[index] if one.token.i in places]
        lowers = {token.lower_ for token in among}
        if lowers & SINGLE:
            found += self.meant(index)
        if lowers & PLURAL:
            found += self.meant(index, many=True) or self.meant(index)
        return tuple(found)


def person(token: Token) -> bool:
    """Whether a noun means a person: by title, by post, or as a name without an article."""
    if any(one.lower_ in TITLES for one in token.lefts) or token.lower_ in OFFICES:
        return True
    return token.ent_type_ == "PERSON"
