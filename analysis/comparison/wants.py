"""What a demand wants: a thing gone, a thing in place, another hand in charge, a figure reached."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from analysis.comparison import polarity as p
from analysis.comparison import steps
from analysis.comparison.against import Pairs, holders, kinds
from analysis.comparison.amounts import at_least
from analysis.comparison.fault_words import DEPENDENT, PURSUIT, STUDYING, TOO_LITTLE
from analysis.comparison.matching import matter, weight
from analysis.extraction.parse.grammar import AUXILIARY, BEFORE_NOUNS, first_conjunct
from analysis.lexicon import tied
from analysis.lexicon.words import base, content

CLOSE = 0.7
"""From this tie on two words are taken to speak of the same thing."""

_ACTS = ("ROOT", "ccomp", "xcomp", "conj", "advcl")
"""Where in a demand the act stands that it asks for."""

_ABOUT = ("nsubj", "nsubjpass", "dobj", "attr", "ROOT")
"""Where in a demand the thing stands that it is about."""

_SAID_OF_IT = ("nsubj", "nsubjpass", "dobj", "attr", "acomp")
"""Words of a clause that make it what it says."""

_SINCE = re.compile(r"\bsince (?:[A-Za-z]+ |\d{1,2} ){0,2}((?:19|20)\d\d)\b")
"""From when on things are as a critic says: a year, with a month and a day ahead of it."""


@dataclass(frozen=True, kw_only=True)
class Want:
    """What a demand wants.

    Attributes:
        gone: it wants a thing or practice to be absent.
        unasked: no word of it asks for anything, which is what the weights of relations were fitted on. Whether it is a
            demand or a finding of fault is :func:`analysis.comparison.asking.kind_of`, which knows its cue too.
        finding: it finds fault and asks for nothing; "has failed" asks no more than "failed", which the weights of
            ``unasked`` make no difference of.
        dependent: it says that somebody is not independent.
        scarce: it says that there is too little of a thing.
        seen: it wants a thing shown to others than now see it.
        acts: the base forms of what is to be done.
        granted: the base forms of the verbs for what was done already; the demand finds fault with how it was done
            ("compensate" in "were compensated late").
        matter: the base forms of what it speaks of.
        objects: of these the things and people that something is to be done with or for, or that it is about.
        qualifying: of these the words that only say which ("information" of "information commissioner").
        unwanted: who should not be in charge.
        least: the figure to be reached, if any.
        since: the year since when things are as it says, if any ("nobody has been fined since 2021").
        every: it wants it for each or all, so that a part of them is a part of it.
        same: it wants things to be equal.
        missed: it says that a thing is not there at all.
        practice: it speaks of how a law is carried out, not of what it says.
        unproven: the base forms of what it says there is no evidence for: who does what to what.
        denied: it says of something that it is not to be, or is not ("no book should be kept from a reader").
        named: the base forms of all its nouns and adjectives.
        kinds: the things it speaks of, each with the words that say which kind is meant.
        holders: the same with those whose they are.
        suffering: the base forms of those on, against or of whom something is done in it ("attacks on crews").
        whereof: its deeds that are put as things ("investigation"), each with what it is a deed of or into.
        doers: the base forms of who does something in it ("censor" of "a censor reads every broadcast").
    """

    gone: bool
    unasked: bool
    finding: bool
    dependent: bool
    scarce: bool
    seen: bool
    acts: frozenset[str]
    granted: frozenset[str]
    matter: frozenset[str]
    objects: frozenset[str]
    qualifying: frozenset[str]
    unwanted: frozenset[str]
    least: float | None
    since: int | None
    every: bool
    same: bool
    missed: bool
    practice: bool
    unproven: frozenset[str]
    denied: bool
    named: frozenset[str]
    kinds: Pairs
    holders: Pairs
    suffering: frozenset[str]
    whereof: Pairs
    doers: frozenset[str]


def want(demand: Doc) -> Want:
    """Read a demand: what should be gone, who should not do it, what figure is to be reached."""
    words = [base(token.text) for token in demand]
    asks = any(token.lower_ in p.MODALS or _to_be_done(token) for token in demand)
    asks = asks or any(word in p.ASKING for word in words[:3])
    gone = (
        any(word in p.GONE or word.startswith(("decriminal", "de-")) for word in words)
        or any(takes_out(token) or _none_of_it(token) or _not_to_be(token) for token in demand)
        or p.MISPLACED.search(demand.text.lower()) is not None
    )
    imperative = bool(demand) and demand[0].tag_ == "VB"
    changes = any(word in p.CHANGE_NOUNS for word in words)
    ought = any(_ought(token) or _to_be_done(token) for token in demand) or any(word in p.ASKING for word in words[:3])
    return Want(
        gone=gone,
        unasked=not (asks or gone or imperative or changes),
        finding=not (ought or gone or imperative or changes),
        dependent=DEPENDENT.search(demand.text.lower()) is not None,
        scarce=TOO_LITTLE.search(f" {demand.text.lower()} ") is not None,
        seen=any(word in steps.SEEING for word in words),
        acts=frozenset(base(token.text) for token in demand if token.pos_ in ("VERB", "NOUN") and token.dep_ in _ACTS),
        granted=frozenset(base(token.text) for token in demand if was_done(token)),
        matter=frozenset(word for word in content(demand.text) if weight(word) > 0.4),
        objects=frozenset(_objects(demand)),
        qualifying=frozenset(base(token.text) for token in demand if token.dep_ in BEFORE_NOUNS),
        unwanted=frozenset(_unwanted(demand)),
        least=at_least(demand.text) if asks or gone or imperative or changes or _left_to_be(demand) else None,
        since=int(found[1]) if (found := _SINCE.search(demand.text)) else None,
        every=any(token.lower_ in ("each", "every", "all") for token in demand),
        same=bool(equality(demand)) and not any(token.dep_ == "neg" for token in demand),
        missed=p.MISSED.search(demand.text.lower()) is not None,
        practice=p.PRACTICE.search(demand.text.lower()) is not None,
        unproven=frozenset(_unproven(demand)),
        denied=any(token.dep_ == "neg" or token.lower_ in ("no", "none", "nobody", "never") for token in demand),
        named=frozenset(base(token.text) for token in demand if token.pos_ in ("NOUN", "PROPN", "ADJ")),
        kinds=kinds(demand),
        holders=holders(demand),
        suffering=frozenset(_done_to(demand)),
        whereof=frozenset(_whereof(demand)),
        doers=frozenset(base(token.text) for token in demand if token.dep_ == "nsubj"),
    )


def _ought(token: Token) -> bool:
    """Whether a word says that something ought to be; "has" and "had" do so ahead of "to" alone."""
    if token.lower_ in ("has", "had"):
        return token.i + 1 < len(token.doc) and token.nbor().lower_ == "to"
    return token.lower_ in p.MODALS


def _unproven(demand: Doc) -> Iterable[str]:
    """Who does what to what, or is what, where a demand says there is no evidence of it."""
    for token in demand:
        none = any(child.lower_ in ("no", "little") for child in token.children)
        if base(token.text) in p.EVIDENCE and none:
            for verb in token.children:
                if verb.dep_ in ("acl", "ccomp", "relcl") and any(child.lower_ == "that" for child in verb.children):
                    if verb.lemma_ != "be":  # "that the fee is fair": that it is something, nobody doubts
                        yield base(verb.text)
                    yield from (base(child.text) for child in verb.children if child.dep_ in _SAID_OF_IT)


def takes_out(token: Token) -> bool:
    """Whether a word is the verb by which something is taken out of a law or list: "taken out of the code"."""
    behind = {child.lower_ for child in token.rights if child.dep_ in ("prep", "prt", "advmod")}
    passive = any(child.dep_ == "auxpass" for child in token.lefts)  # not "take out insurance"
    return token.pos_ == "VERB" and passive and bool(behind & p.OUT_OF.get(base(token.text), frozenset()))


def _to_be_done(token: Token) -> bool:
    """Whether a word is the verb of an item that says what is to be done ("Gifts to be counted again")."""
    beside = {child.dep_: child.lower_ for child in token.lefts}
    return token.dep_ == "ROOT" and beside.get("aux") == "to" and bool({"nsubj", "nsubjpass"} & set(beside))


def _left_to_be(demand: Doc) -> bool:
    """Whether a demand leaves "should" out ("that the number be raised")."""
    helped = (any(child.tag_ == "MD" or child.lower_ == "to" for child in token.head.lefts) for token in demand)
    return any(token.lower_ == "be" and not aided for token, aided in zip(demand, helped, strict=True))


def _not_to_be(token: Token) -> bool:
    """Whether a word says that something should not be done."""
    return token.dep_ == "neg" and any(child.lower_ in p.MODALS for child in token.head.children)


def _none_of_it(token: Token) -> bool:
    """Whether a word says that there should be no such thing ("there should be no fine")."""
    verb = token.head.head
    return (
        token.lower_ == "no"
        and token.head.dep_ in ("attr", "dobj")
        and any(child.lower_ in ("should", "must", "shall", "ought") for child in verb.children)
    )


def equality(tokens: Doc | Span) -> str:
    """The words by which things are said to be equal; an Equal Treatment Act says nothing of the kind."""
    named = "".join(token.text_with_ws for token in tokens if token.pos_ != "PROPN")
    found = p.SAME.search(named.lower())
    return found[0].strip() if found else ""


def was_done(token: Token) -> bool:
    """Whether a word is the verb of a statement that says something was done, not that it was not."""
    helpers = {child.lower_ for child in token.children if child.dep_ in AUXILIARY}
    over = token.tag_ == "VBD" or bool(helpers & {"was", "were", "has", "have", "had"})
    denied = any(child.dep_ == "neg" for child in token.children)
    return token.pos_ == "VERB" and token.dep_ in ("ROOT", "conj", "ccomp") and over and not denied


def _objects(demand: Doc) -> Iterable[str]:
    """What a demand is about, those it is addressed to and what is done to anything left out.

    "Penalties for libel should be abolished" is about penalties and libel, "the release of lists" about lists.
    """
    asked = matter(demand)
    for token in demand:
        word, head = base(token.text), first_conjunct(token)
        change = head.head.head if head.dep_ == "pobj" and head.head.lower_ in ("of", "for", "to", "by") else None
        of_a_change = change is not None and weight(base(change.text)) < 1 and change.dep_ in (*_ABOUT, *_ACTS)
        about = head.dep_ in _ABOUT or of_a_change
        if about and token.pos_ in ("NOUN", "PROPN") and token.text in asked and weight(word) == 1:
            yield word


def _done_to(demand: Doc) -> Iterable[str]:
    """Those on, against or of whom something is done; "the prosecution of guards" is what is to be done to these."""
    for token in demand:
        done_to = token.dep_ == "pobj" and token.head.lower_ in ("on", "of", "against", "towards", "toward")
        if done_to and base(token.head.head.text) not in PURSUIT | STUDYING:
            yield from (base(one.text) for one in (token, *token.conjuncts))


def _whereof(demand: Doc) -> Iterable[tuple[str, str]]:
    """The deeds of looking into a thing, or of pursuing it, that a demand puts as things, each with what of."""
    for token in demand[:-1]:
        behind = token.nbor()  # which the parser as often hangs on the verb
        if token.pos_ == "NOUN" and base(token.text) in STUDYING | PURSUIT and behind.lower_ in ("of", "into", "on"):
            yield from ((base(token.text), base(one.text)) for one in behind.subtree if one.pos_ == "NOUN")


def _unwanted(demand: Doc) -> Iterable[str]:
    """Who should not do it: "not by a minister", "transfer from the ministry", "power of the cabinet" to be gone."""
    for token in demand:
        if token.lower_ in ("by", "from", "than") and any(
            child.dep_ == "pobj" and child.pos_ in ("NOUN", "PROPN") for child in token.children
        ):
            before = [other.lower_ for other in demand[max(0, token.i - 3) : token.i]]
            moves = any(base(other.text) in ("transfer", "move", "take", "shift") for other in demand[: token.i])
            if "not" in before or "rather" in before or (token.lower_ == "from" and moves):
                yield from (base(child.text) for child in token.children if child.dep_ == "pobj")
        if token.dep_ == "poss" and any(base(other.text) in p.GONE for other in demand[: token.i]):
            yield base(token.text)
        if token.dep_ == "amod" and token.lower_.endswith("ial") and tied(base(token.text), "minister") >= CLOSE:
            yield "minister"
