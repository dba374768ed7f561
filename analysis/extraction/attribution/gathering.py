"""Gathering: every name of a text, and whoever it makes the subject of a sentence, before it is asked who says what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from analysis.extraction.attribution import speech_words as words
from analysis.extraction.attribution.abroad import home_of
from analysis.extraction.attribution.acronyms import acronyms
from analysis.extraction.attribution.mentions import embedded, mention_of, several_titled
from analysis.extraction.attribution.named import same_person
from analysis.extraction.attribution.names import is_acronym, is_bodily, proper_runs
from analysis.extraction.attribution.papers import handed_in
from analysis.extraction.attribution.referents import Referent, Referents
from analysis.extraction.attribution.reporting.who import can_speak, noun_phrase
from analysis.extraction.attribution.voices import Voices
from analysis.extraction.parse import source_words as sources
from analysis.extraction.parse.grammar import SUBJECTS
from analysis.extraction.parse.model import Parsed

_POINTING = frozenset(("the", "this", "that", "its", "our", "their", "my", "his", "her"))

_BODIES = sources.BODIES - sources.PEOPLE


def gather(parsed: Sequence[Parsed]) -> Voices:
    """Read every proper name of a text: full forms, acronyms, roles."""
    voices = Voices(home=home_of(parsed))
    headed: set[int] = set()
    for one in parsed:
        if one.unit.kind == "furniture":
            continue
        for acronym, full in acronyms(one.unit.text):
            voices.acronyms.setdefault(acronym, full)
        for run in proper_runs(one.doc, 0, len(one.doc)):
            if one.unit.kind == "heading":
                run = _before_its_verb(one.doc, run)
            place = one.unit.span(one.doc[run[0]].idx, one.doc[run[1] - 1].idx + len(one.doc[run[1] - 1]))
            if place is None:
                continue
            mention = mention_of(one.doc, run, place[0])
            if mention is None and any(token.lower_ == "of" for token in one.doc[slice(*run)]):
                voices.offices.append((place[0], " ".join(one.doc[slice(*run)].text.split())))
            if mention is not None:
                voices.mentions.append(mention)
                if one.unit.kind == "heading" and mention.kind == "person":
                    headed.add(mention.start)  # "Prime Minister Opens New Bridge": capitals tell nothing there
    for acronym, full in _initials(voices):
        voices.acronyms.setdefault(acronym, full)
    below = {m.name[-1].casefold() for m in voices.mentions if m.start not in headed}
    voices.mentions = [m for m in voices.mentions if m.start not in headed or m.name[-1].casefold() in below]
    voices.mentions.sort(key=lambda mention: mention.start)
    titled = {m.name[-1].casefold() for m in voices.mentions if m.kind == "person"}
    # A bare "Jane Roe" becomes a person once the same last name is met as a person anywhere in the text.
    voices.mentions = [
        m if m.kind != "name" or m.name[-1].casefold() not in titled else replace(m, kind="person")
        for m in voices.mentions
    ]
    for mention in voices.mentions:
        if mention.kind == "person":
            key = mention.name[-1].casefold()
            if len(mention.name) > len(voices.longest.get(key, ())):
                voices.longest[key] = mention.name
    voices.namesakes = _namesakes(voices)
    firsts: dict[str, set[tuple[str, ...]]] = {}
    for name in set(voices.longest.values()):
        if len(name) > 1:
            firsts.setdefault(name[0].casefold(), set()).add(name)
    for first, names in firsts.items():
        if len(names) == 1 and len(voices.longest.get(first, ())) == 1:
            voices.longest[first] = next(iter(names))  # "Sir Colin", of a Colin Marsh
    voices.referents = Referents(tuple(_named(voices)))
    for described in _described(parsed, voices):
        voices.referents.add(described)  # in reading order: what is described goes back to what was before it
    return voices


def _before_its_verb(doc: Doc, run: tuple[int, int]) -> tuple[int, int]:
    """The name at the head of a headline whose verb has a capital too ("Port Mission Finds Gates Open")."""
    verb = next((at for at in range(run[0] + 1, run[1]) if doc[at].lower_ in words.HEADLINE_VERBS), run[1])
    return run[0], verb


def _initials(voices: Voices) -> Iterator[tuple[str, str]]:
    """Acronyms that no bracket explains, with the one body of the text whose initials they are."""
    bodies: dict[str, set[str]] = {}
    for name in (mention.name for mention in voices.mentions if mention.kind == "organisation"):
        spelt = "".join(word[0] for word in name if word[:1].isupper() and not word.isupper())
        if len(spelt) > 1 and any(is_bodily(word) for word in name):
            bodies.setdefault(spelt, set()).add(" ".join(name))
    for mention in voices.mentions:
        called = bodies.get(mention.name[0], set()) if len(mention.name) == 1 else set()
        if len(called) == 1 and is_acronym(mention.name[0]):
            yield mention.name[0], next(iter(called))


def _namesakes(voices: Voices) -> dict[str, list[tuple[str, ...]]]:
    """The names of different persons with one last name, the fullest form of each, by that last name."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for mention in sorted(voices.mentions, key=lambda one: -len(one.name)):
        if mention.kind == "person" and len(mention.name) > 1:
            bearers = found.setdefault(mention.name[-1].casefold(), [])
            if not any(same_person(mention.name, one) for one in bearers):
                bearers.append(mention.name)
    return {last: bearers for last, bearers in found.items() if len(bearers) > 1}


def _named(voices: Voices) -> Iterator[Referent]:
    """The proper names of a text as referents."""
    for mention in voices.mentions:
        name, last = " ".join(mention.name), mention.name[-1].casefold()
        person = mention.kind == "person"
        known = {voices.genders.get(last, "")} - {""}
        yield Referent(
            start=mention.start,
            voice=voices.full(mention.name, mention.start, mention.roles) if person else voices.body(name),
            kind=mention.kind,
            words=mention.roles | mention.beside | {word.casefold() for word in mention.name},
            gender=next(iter(known), "") if person else "",
            subject=mention.subject and not mention.embedded,
            personal=person,
            embedded=mention.embedded,
            does=mention.does,
        )


def _described(parsed: Sequence[Parsed], voices: Voices) -> Iterator[Referent]:
    """Subjects that are no names and can speak: "the Speaker of the House", "residents"."""
    for one in parsed:
        if one.unit.kind == "furniture":
            continue
        for token in one.doc:
            holder = handed_in(token)
            if holder is not None:
                _remember(one, token, holder, voices)
            subject = token.dep_ in SUBJECTS
            token = _one_of_them(token) if subject else token
            if not subject or token.pos_ not in ("NOUN", "PROPN") or not can_speak(token):
                continue
            plural = token.tag_ in ("NNS", "NNPS")
            pointed = any(child.lower_ in _POINTING for child in token.lefts)
            body = token.lemma_ in _BODIES  # "A delegation of the Bar Council came": then "it"
            if not plural and not (pointed or body or token.text[:1].isupper() or _new(token)):
                continue
            if token.head.dep_ in ("relcl", "advcl", "acl") or embedded(token.head):
                continue
            span = noun_phrase(token)
            place = one.unit.span(one.doc[span[0]].idx, one.doc[span[1] - 1].idx + 1)
            if place is None:
                continue
            named = voices.who(one.doc, span, token, place[0])
            if named[1] in ("person", "organisation", "group", "document"):
                yield voices.referent(one.doc, span, token, place[0], named)
            both = _both(one, token, place[0], voices)
            if both is not None:
                yield both


def _one_of_them(token: Token) -> Token:
    """Whoever is set beside a bare "one" ("One, a boy of sixteen, told us"), else the token itself."""
    if token.lower_ not in ("one", "another"):
        return token
    return next((child for child in token.rights if child.dep_ == "appos" and can_speak(child)), token)


def _new(person: Token) -> bool:
    """Whether a noun brings in a person so far unknown ("a teacher"), who is "he" or "she" in what follows."""
    unknown = any(child.lower_ in ("a", "an", "one", "another") for child in person.lefts)
    return unknown and person.pos_ == "NOUN" and person.lemma_ in sources.PERSONS


def _both(one: Parsed, first: Token, place: int, voices: Voices) -> Referent | None:
    """Two or more persons named as one subject, for "they" ("Judges Jane Roe and Ann Poe dissented")."""
    if several_titled(first):
        first = next((child for child in first.rights if child.dep_ == "appos"), first)
    named = [first, *first.conjuncts] if first.pos_ == "PROPN" else []
    if len(named) < 2:
        return None
    told = [voices.who(one.doc, (each.left_edge.i, each.i + 1), each, place) for each in named]
    if any(kind != "person" for _, kind in told):
        return None
    voice = ", ".join(voice for voice, _ in told[:-1]) + f" and {told[-1][0]}"
    return Referent(start=place + 1, voice=voice, kind="group", words=frozenset(voice.casefold().split()))


def _remember(one: Parsed, paper: Token, holder: Token, voices: Voices) -> None:
    """Remember whose a paper is, where that is a person, a body or a group."""
    place = one.unit.span(paper.idx, paper.idx + len(paper))
    whose = voices.who(one.doc, noun_phrase(holder), holder, place[0]) if place is not None else None
    if place is not None and whose is not None and whose[1] in ("person", "organisation", "group"):
        voices.papers.add(place[0], paper.lemma_.lower(), whose)
