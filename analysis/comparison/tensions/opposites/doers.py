"""Of whom something is said, and whether it is a body that can stand apart from power."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from analysis.comparison.tensions.opposites.distance_words import OFFICES
from analysis.comparison.tensions.read.bodies import Bodies, Mention, concept
from analysis.comparison.tensions.read.bodies_words import COLLECTIVE, CONCEPTS, HEADS
from analysis.comparison.tensions.read.passages import Passage
from analysis.comparison.tensions.times.clauses import arguments
from analysis.extraction.parse.grammar import AUXILIARY
from analysis.text.words import word_set

_NOBODY = frozenset(["no", "neither", "nobody", "none", "nothing", "one"])
"""Subjects, or words before them, by which a clause is about another: "nobody tells the Institute what to publish"."""

_SOME_BODY = word_set("body institution organ organisation organization authority member")
"""Subjects that speak of a body named elsewhere: "the Commission …, a body whose members obey nobody"."""


def doers(passage: Passage, start: int, end: int) -> frozenset[int]:
    """The places of the words that tell whom the clause with some words in it is about; none where that is not told."""
    verb = _verb(passage, start, end)
    subjects = [one for one in arguments(verb)[0] if one.dep_ != "expl"] if verb is not None else []
    if verb is None or not subjects or any(_nobody(one) for one in subjects):
        return frozenset()
    if any(one.tag_ == "PRP" or one.lemma_.lower() in _SOME_BODY for one in subjects):
        return frozenset()
    agents = [one for one in verb.rights if one.dep_ in ("agent", "dative") or one.lower_ == "to"]  # "left to judges"
    mains = [one for one in passage.root.lefts if one.dep_ in ("nsubj", "nsubjpass")]
    told = [word.i for one in (*subjects, *agents, *mains, *_charged(verb)) for word in one.subtree]
    whose = [verb] if verb.dep_ in ("relcl", "acl") else []
    return frozenset([*told, *(top.i for one in (*subjects, *whose) for top in _named_as(one))])


def _charged(verb: Token) -> Iterator[Token]:
    """Who is to do what an infinitive says: "it leaves it to every station to choose its news"."""
    if any(one.tag_ == "TO" and one.dep_ == "aux" for one in verb.lefts):
        for one in verb.head.rights:
            if one.i < verb.i and (one.dep_ in ("dobj", "dative") or one.lower_ in ("to", "for")):
                yield one


def _named_as(noun: Token) -> Iterator[Token]:
    """What else the phrase of a noun calls it, and whose it is: "the Commission, a body of nine members which …"."""
    for top in noun.ancestors:
        if top.pos_ in ("VERB", "AUX"):
            return
        yield top


def _verb(passage: Passage, start: int, end: int) -> Token | None:
    """The first verb among some words, else the one they hang on."""
    words = passage.words(start, end)
    verb = next((one for one in words if one.pos_ in ("VERB", "AUX")), None)
    above = (top for one in words[:1] for top in one.ancestors)
    verb = verb if verb is not None else next((one for one in above if one.pos_ in ("VERB", "AUX")), None)
    return verb.head if verb is not None and verb.dep_ in AUXILIARY else verb


def _nobody(subject: Token) -> bool:
    return subject.lower_ in _NOBODY or any(one.lower_ in _NOBODY for one in subject.lefts)


def institution(mention: Mention, passage: Passage | None = None) -> bool:
    """Whether something can be held at a distance from power: a noun of a body or, in its passage, an acronym."""
    short = mention.named and " " not in mention.key and 2 < len(mention.key) < 9 and mention.end - mention.start < 9
    if passage is not None and short and passage.text[mention.start : mention.end].isupper():
        return True
    words = _nouns(mention)
    return bool(concept(words)) or not words.isdisjoint(HEADS | OFFICES)


def may_stand_apart(mention: Mention, bodies: Bodies) -> bool:
    """Whether a mention may be of a body: by its noun, or a name that the text does not use for a place."""
    if institution(mention) or mention.key in CONCEPTS or not _nouns(mention).isdisjoint(COLLECTIVE):
        return True
    return mention.named and mention.key not in bodies.places


def _nouns(mention: Mention) -> frozenset[str]:
    """The words of a name, or the noun at the end of what is no name: "a government policy" is a policy."""
    return mention.words if mention.named else mention.words & {mention.key.split()[-1]}
