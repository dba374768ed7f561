"""Mentions: a proper name at a place of a text, with what is told of whoever bears it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.abroad import people_before
from analysis.extraction.attribution.names import (
    PARTICLES,
    are_offices,
    is_bodily,
    is_long,
    person,
    titles_in,
    words_beside,
)
from analysis.extraction.attribution.names_beside import led_in
from analysis.extraction.parse import source_words as sources

_LIVING = frozenset(("remember", "retire", "teach", "marry", "die", "study", "live", "resign", "smile", "laugh", "nod"))
"""What only persons do: a name that is the subject of such a verb is a person's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A proper name at a place of the text; ``people``: the adjective of a people before the title."""

    start: int
    name: tuple[str, ...]
    kind: str
    roles: frozenset[str]
    gender: str
    subject: bool
    embedded: bool = False
    beside: frozenset[str] = frozenset()
    does: frozenset[str] = frozenset()
    people: str = ""


_LISTING = frozenset(("present", "absent", "attending", "excused", "apologies", "speakers"))
"""Words before the names in a list of who was there; a list that is cut into its items repeats them."""


def mention_of(doc: Doc, run: tuple[int, int], start: int) -> Mention | None:
    """A run of proper nouns as a mention; None where it is an office without a name."""
    name, roles, gender = person(doc, run)
    name = name[1:] if len(name) > 2 and name[0].lower() in _LISTING else name
    head = doc[run[1] - 1]
    borne = head.head if head.dep_ in ("appos", "conj") else head
    subject = bool({head.dep_, borne.dep_} & {"nsubj", "nsubjpass"})
    subject = subject or (borne.dep_ == "pobj" and borne.head.dep_ == "agent")
    if not name or are_offices(name):
        return None
    lowered = {word.lower() for word in name}
    named_body = any(is_bodily(word) for word in name) or lowered & {"of", "for", "on", "and", "the", "&"}
    verb = head.head.head if head.dep_ == "appos" else head.head
    within = next((above for above in head.ancestors if above.pos_ in ("VERB", "AUX")), verb)
    beside = frozenset(token.lower_ for token in [*words_beside(doc, run), *doc[run[0] : run[1]]])
    does = doings(borne)
    if named_body or is_long(name) or (len(name) > 1 and led_in(doc, run[0])):
        body = tuple(re.sub(r"['’]s?$", "", doc[run[0] : run[1]].text).split())
        return Mention(
            start=start,
            name=body,
            kind="organisation",
            roles=roles,
            gender="",
            subject=subject,
            embedded=embedded(within),
            beside=beside,
            does=does,
        )
    article = run[0] > 0 and doc[run[0] - 1].lower_ == "the"  # "the Gulf Monitor wrote": no person
    short = len(name) > 1 and sum(word.casefold() not in PARTICLES for word in name) < 4
    speaks = subject and not article and head.tag_ != "NNPS" and verb.lemma_.lower() in words.SPEECH
    titled = bool(set(titles_in(doc, run)))
    speaks = speaks or (subject and not article and verb.lemma_.lower() in _LIVING)
    speaks = speaks or (not article and _has_age(doc, run[1]))
    known = speaks or _is_someone(head) or _shares_title(head)
    someone = (roles and (len(name) > 1 or titled)) or (known and short)
    return Mention(
        start=start,
        name=name,
        kind="person" if someone else "name",
        roles=roles,
        gender=gender,
        subject=subject,
        embedded=embedded(within),
        beside=beside,
        does=does,
        people=people_before(doc, _title(doc, run)) if someone and titled else "",
    )


def _title(doc: Doc, run: tuple[int, int]) -> int:
    """Where the first title of a run stands."""
    return next((i for i in range(*run) if doc[i].lower_.strip(".") in sources.TITLES), run[0])


def embedded(verb: Token) -> bool:
    """Whether a verb stands in what somebody else is said to say or do, so that its subject is in nobody's mind."""
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    if verb.dep_ not in ("ccomp", "relcl", "advcl", "acl"):
        return False
    return any(child.dep_ in ("nsubj", "nsubjpass") for above in verb.ancestors for child in above.lefts)


def doings(head: Token) -> frozenset[str]:
    """The verbs a noun is the subject of, in its own clause and behind "who" or "which"."""
    own = [head.head] if head.dep_ in ("nsubj", "agent") else [head.head.head] if head.head.dep_ == "agent" else []
    told = [
        child for child in head.rights if child.dep_ == "relcl" and any(c.tag_ in ("WDT", "WP") for c in child.lefts)
    ]
    return frozenset(verb.lemma_.lower() for verb in (*own, *told) if verb.pos_ == "VERB")


def _has_age(doc: Doc, end: int) -> bool:
    """Whether an age stands behind a name ("Rosa D., 29, left")."""
    behind = doc[end : end + 3]
    aged = (
        len(behind) == 3
        and behind[0].text == ","
        and behind[1].text.isdecimal()
        and len(behind[1].text) < 4
        and 10 < int(behind[1].text) < 111
    )
    return aged and (behind[2].text == "," or behind[2].lower_ in ("years", "year"))


def _shares_title(head: Token) -> bool:
    """Whether a name is one of several behind a title in the plural ("Judges Jane Roe and Ann Poe")."""
    first = head
    while first.dep_ in ("conj", "appos", "nmod") and first.head.i != first.i and first.head.pos_ == "PROPN":
        first = first.head
    return any(several_titled(one) for one in (first, *first.lefts))


def several_titled(token: Token) -> bool:
    """Whether a word is a title in the plural ("Judges")."""
    return token.lower_.endswith("s") and token.lower_.removesuffix("s") in sources.TITLES


def _is_someone(head: Token) -> bool:
    """Whether a name is spoken of as "who"."""
    return any(
        child.dep_ == "relcl" and any(one.lower_ == "who" and one.dep_ in ("nsubj", "nsubjpass") for one in child.lefts)
        for child in head.rights
    )
