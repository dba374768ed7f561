"""What is denied of all, beside a case of it: no newspaper has been closed, a court closed two newspapers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from analysis.comparison.tensions.opposites import denial_words as cues
from analysis.comparison.tensions.opposites.clash import Two, apart, words
from analysis.comparison.tensions.opposites.matches import DENIED, everywhere
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame, siblings
from analysis.comparison.tensions.read.index import Index
from analysis.lexicon import FAMILY, tied, ties
from analysis.lexicon.words import base
from analysis.text.places import Place

WORD = re.compile(r"[^\W\d_]+")
NOUN = re.compile(r"(?:ion|ment|al|ure|ance|ence|ing|sis|ry)$")
"""How nouns for deeds end that are made of verbs."""

WITHIN = 30
"""Characters within which "no" has its noun."""

NARROW = 2
"""Other things a denial may speak of without the case speaking of any."""

RARE = 0.6
"""Weight of a word from which on it is enough that both speak of it."""

ALIKE = 0.7
"""A tie of one family or one group of ours: one thing by two names."""

CLOSE = 24
"""Characters between "no" and the noun of a deed: "no newspaper closures", "not a single complaint"."""

FIRM, LOOSE = 0.9, 0.82
"""How strong a case is: with something else shared of what the denial speaks of, and without."""

MOST = 2
"""Cases shown beside one denial."""


_BEFORE = re.compile(r"\bhad\b(?! to\b)")
"""Denied of a time that was over when something else happened."""

_PERFECT = re.compile(r"\b(?:has|have|had)\b(?: \w+){1,3}$")
"""Told as done, before the end of the deed."""


@dataclass(frozen=True, kw_only=True)
class Denial:
    """What a statement denies of all.

    Attributes:
        place: the words that deny, in its text; ``deed``: where the deed stands.
        who: of whom or what, a lemma; "" for anybody.
        itself: the deed's own nouns: "tear gas".
        rest: what else it speaks of, which narrows it.
    """

    place: Place
    deed: Place
    who: str
    itself: frozenset[str]
    rest: frozenset[str]


_Sides = tuple[Mapping[int, Denial], Mapping[int, Place]]
"""Denials of one deed, and cases of it, by the orders of frames."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is denied of all, beside what tells of a case of it."""
    none = {order: match.span() for order, match in index.texts.having(cues.NONE).items() if firm(found[order])}
    result: dict[tuple[Place, Place], Candidate] = {}
    for denied, cases in (*_grouped(found, index, none), *_alike(found, none)) if none else ():
        orders = sorted(cases)
        for order, said in denied.items():
            one = found[order]
            here = [
                _candidate(one, said, other, cases[other.order], index)
                for other in index.partners(one, one.keys, orders)
                if _in_time(one, said, other) and _falls(said, other, cases[other.order], index)
            ]
            for each in sorted(here, key=lambda each: (-each.strength, each.b))[:MOST]:
                result.setdefault((each.a, each.b), each)
    return list(result.values())


def _grouped(found: Sequence[Frame], index: Index, none: Mapping[int, Place]) -> Iterator[_Sides]:
    """By what a happening is called, in any of our groups: who denies it, who tells of a case."""
    for pattern in cues.DEEDS.values():
        denied = {
            order: said
            for order, place in none.items()
            if (said := denial(found[order], place, (match.span() for match in pattern.read(found[order].text))))
        }
        if denied:
            done = everywhere(pattern, found, index.texts).items()
            yield denied, {order: place for order, place in done if order not in none and _case(found[order], place)}


def _alike(found: Sequence[Frame], none: Mapping[int, Place]) -> Iterator[_Sides]:
    """The same by the verb itself, and the nouns and verbs of its family."""
    denied: dict[str, dict[int, Denial]] = defaultdict(dict)
    for order, place in none.items():
        one = found[order]
        spans = [
            (start, end)
            for start, end, lemma in one.lemmas
            if lemma == one.predicate and lemma not in cues.LIGHT | one.nouns
        ]
        said = denial(one, place, iter(spans))
        if said:
            denied[one.predicate][order] = said
    names = {name: deed for deed in denied for name in family(deed)}
    cases: dict[str, dict[int, Place]] = defaultdict(dict)
    for one in found if denied else ():
        for start, end, lemma in one.lemmas:
            if (
                lemma in names
                and one.order not in none
                and _case(one, (start, end))
                and not DENIED.search(one.text, 0, start)
            ):
                cases[names[lemma]].setdefault(one.order, (start, end))
    for deed, here in denied.items():
        yield here, cases[deed]


def family(deed: str) -> frozenset[str]:
    """A verb, and the nouns for its deed."""
    return frozenset(
        {deed, *(word for word, tie in ties().get(deed, {}).items() if tie >= FAMILY and NOUN.search(word))}
    )


def firm(one: Frame) -> bool:
    """Whether a statement says flatly that something is so, of now or of a time that still runs."""
    return (
        one.role == "claim"
        and not one.bare
        and not one.exceptions
        and not one.conditions
        and not cues.BOUNDS.first(one.text)
        and one.tense not in ("future", "before")
        and not _BEFORE.search(one.text)
        and one.modality not in ("would", "should", "might", "will")
    )


def denial(one: Frame, place: Place, deeds: Iterator[Place]) -> Denial | None:
    """What ``one`` denies at ``place``, where that is one of ``deeds``; None where these only stand beside it."""
    deed = next((each for each in deeds if _denied(one, place, each)), None)
    if deed is None:
        return None
    inside = {lemma for start, end, lemma in one.lemmas if start < deed[1] and end > deed[0]}
    who = _whom(one, place)
    rest = frozenset(word for word in one.nouns - one.carried - inside if word != who)
    itself = frozenset(inside & one.nouns)
    return Denial(place=place, deed=deed, who="" if who in inside | cues.ANYBODY else who, itself=itself, rest=rest)


def _whom(one: Frame, place: Place) -> str:
    """Of whom or what a statement denies it: lemma, "" for anybody."""
    said = one.text[slice(*place)]
    if cues.EVER.first(said):
        against = cues.AGAINST.search(one.text, place[1])
        met = [lemma for start, _, lemma in one.lemmas if against and start >= against.end() and lemma in one.nouns]
        return (*met, one.acted_upon or one.subject)[0]
    if cues.NOBODY.first(said):
        return ""
    quantified = [each.noun for each in one.quantifiers if place[0] <= each.start < place[1] and each.noun]
    after = [lemma for start, _, lemma in one.lemmas if place[1] <= start < place[1] + WITHIN and lemma in one.nouns]
    return (*quantified, *after, "")[0]


def _denied(one: Frame, place: Place, deed: Place) -> bool:
    """Whether a deed is what a statement denies: its own verb, or the noun that "no" stands before."""
    if deed[0] < place[0]:
        return False
    if any(_base(word) == one.predicate for word in one.text[slice(*deed)].split()):
        return True
    borne = one.predicate in cues.BEARING and not one.modality and not (one.passive and one.predicate == "carry")
    return borne and deed[0] - place[1] <= CLOSE


def _base(word: str) -> str:
    return "have" if word.casefold() in ("has", "had") else base(word)


def _case(one: Frame, place: Place) -> bool:
    """Whether a statement tells that a deed was done."""
    if one.role not in ("claim", "definition") or one.bare or one.negated or one.conditions:
        return False
    own = any(_base(word) == one.predicate for word in one.text[slice(*place)].split())
    if one.modality and own:
        return False
    if (
        one.tense == "before"
        or (one.tense == "future" and (own or not one.years))
        or not cues.SPOKEN_OF.isdisjoint({lemma for _, _, lemma in one.lemmas})
    ):
        return False
    if one.tense == "past" or _PERFECT.search(one.text[: place[1]]):
        return own or cues.TOLD.first(one.text) is not None
    return bool(one.years) or cues.TOLD.first(one.text[max(0, place[0] - CLOSE) : place[1]]) is not None


def _in_time(one: Frame, said: Denial, other: Frame) -> bool:
    """Whether the case may be of that time, of those bodies, and against a rule if that is what denies it."""
    if apart(one.names, other.names) or (one.years and other.years and max(other.years) < min(one.years)):
        return False
    if cues.WITHOUT.first(one.text[said.place[1] :]) and not cues.WITHOUT.first(other.text):
        return False
    return not one.modality or bool(said.who and alike(other.acted_upon, said.who))


def _falls(said: Denial, other: Frame, case: Place, index: Index) -> bool:
    """Whether the case is one of those that the denial speaks of, as far as the words go."""
    held = frozenset(base(word) for word in WORD.findall(other.text))
    near = _near(said, other, index)
    if said.who:
        return any(alike(word, said.who) for word in held) and (near > 0 or len(said.rest) <= NARROW)
    if said.itself:
        noun = any(lemma in other.nouns for start, _, lemma in other.lemmas if case[0] <= start < case[1])
        if noun and said.itself & other.nouns and max(map(index.weight, said.itself)) >= RARE:
            return True
        if noun and said.rest and near == len(said.rest):
            return True
    return not cues.SOMEBODY.isdisjoint(held) and (near > 0 or not said.rest)


def _near(said: Denial, other: Frame, index: Index) -> int:
    """Of how many of the denial's other things the sentence of the case speaks: "because they had defended …"."""
    keys = other.keys.union(*(each.keys for each in siblings(other, index.frames)))
    return sum(any(alike(word, each) for word in keys) for each in said.rest)


def alike(word: str, other: str) -> bool:
    """Whether two lemmas name one thing."""
    return word == other or tied(word, other) >= ALIKE


def _candidate(one: Frame, said: Denial, other: Frame, case: Place, index: Index) -> Candidate:
    near = _near(said, other, index)
    denied = words(one, (said.place[0], max(said.place[1], said.deed[1])))
    two = Two(one, said.place, other, case)
    why = f"“{denied}” leaves no case, and the other passage tells of one (“{two.yet}”)"
    return two.candidate("contradiction", FIRM if near or not said.rest else LOOSE, why, falls_under(two.yet))


def falls_under(case: str) -> str:
    """What would dissolve it that something is denied of all, and a case of it told."""
    return f"Does “{case}” fall under what is said not to have happened, and in the same period?"
