"""Order: what cannot have happened before, or after, another stage of the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Token

from analysis.comparison.tensions.bodies_words import HEADS as BODIES
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.dates import When, say
from analysis.comparison.tensions.figures import Sheet
from analysis.comparison.tensions.happenings import Happening, Happenings
from analysis.comparison.tensions.stage_words import (
    ALREADY,
    PLAIN_HEADS,
)
from analysis.comparison.tensions.things import Thing
from analysis.text.caseless import Caseless

_AIMED = frozenset(
    ["for", "about", "concerning", "against", "without", "before", "until", "than", "like", "as", "since"]
)
"""Prepositions after which a thing is spoken of without its being there."""

_MAKING = frozenset(
    [
        "found",
        "establish",
        "create",
        "institute",
        "set",
        "form",
        "plan",
        "propose",
        "want",
        "demand",
        "promise",
        "build",
        "draft",
        "prepare",
        "decide",
        "recommend",
        "announce",
        "need",
        "call",
        "sign",
        "adopt",
        "pass",
        "approve",
        "enact",
        "join",
        "name",
        "rename",
        "replace",
        "host",
        "attend",
        "win",
        "mark",
        "celebrate",
        "be",
        "become",
        "consider",
        "discuss",
        "debate",
        "submit",
        "request",
        "negotiate",
        "await",
        "expect",
        "invent",
    ]
)
"""Verbs whose object need not be there yet."""


def find_order(known: Happenings) -> Iterator[Candidate]:
    """Deeds before the beginning or after the end, stages in the wrong order, and what was to come first."""
    yield from _too_soon(known)
    yield from _too_late(known)


def pair(
    one: Sheet, place: tuple[int, int], other: Sheet, against: tuple[int, int], why: str, question: str, strength: float
) -> Candidate:
    """A candidate of two sentences, or of two parts of one."""
    a, b = one.passage.span, other.passage.span
    if one is other:
        low, high = sorted((place, against))
        cut = max(one.text.rfind(mark, low[1], high[0]) for mark in ",;")
        cut = cut if cut > 0 else high[0]
        first, second = one.passage.place(0, cut), one.passage.place(cut, len(one.text))
        a, b = (first, second) if place == low else (second, first)
    return Candidate(
        kind="chronology",
        strength=strength,
        a=a,
        b=b,
        triggers=(one.passage.place(*place), other.passage.place(*against)),
        why=why,
        question=question,
    )


def spot(when: When) -> tuple[int, int]:
    """Where a date stands."""
    return when.start, when.end


def _weight(act: Thing, begun: Thing) -> float:
    """How sure two mentions are one: by name or several words, by one word, by a bare head."""
    common = len(act.words & begun.words)
    named = act.token.pos_ == "PROPN" and begun.token.pos_ == "PROPN"
    return 0.9 if common > 1 or (common and named) else 0.85 if common or named else 0.7


def takes_part(one: Thing) -> bool:
    """Whether a thing in a dated clause is there at the time: doer, means, place, whose deed it is."""
    token: Token = one.token
    if token.dep_ in ("dobj", "attr", "oprd") and token.head.lemma_.lower() in _MAKING:
        return False
    while token.dep_ in ("pobj", "poss", "conj", "compound", "appos", "pcomp") or token.dep_ == "prep":
        if token.dep_ == "prep" and token.lower_ in _AIMED:
            return False
        if (
            token.pos_ in ("NOUN", "PROPN")
            and token.lemma_.lower() in ("creation", "establishment", "idea", "plan", "law", "act", "bill", "member")
            and token is not one.token
        ):
            return False
        if token.head == token:
            break
        token = token.head
    return token.dep_ not in ("dobj", "attr", "oprd") or token.head.lemma_.lower() not in _MAKING


_ENTERS = frozenset(["take", "assume", "start", "begin", "commence"])


def _too_soon(known: Happenings) -> Iterator[Candidate]:
    """Someone or something at work before it was there."""
    for begun in [one for one in known.all("begin", "force") if one.thing.definite or one.thing.many]:
        thing = begun.thing
        if re.search(r"\b(?:re-?open|re-?establish|re-?launch|reconstitut|rebuil)\w*", begun.sheet.text, re.IGNORECASE):
            continue
        person = thing.token.pos_ == "PROPN" and not (thing.head in BODIES or thing.words & BODIES)
        if person and begun.verb.lemma_.lower() in _ENTERS:
            continue  # a person who takes office was someone before
        others = [
            one
            for one in known.of(thing, "begin", "force", "adopt", "named")
            if one.stage != "named" or not _SAID_BY.search(one.sheet.text[: one.when.start])
        ]
        earliest = min((one.when.first for one in others), default=0)
        for act in known.of(thing, "act"):
            if (
                (act.sheet is begun.sheet and act.when.relation != "since")
                or act.when.last >= earliest
                or not takes_part(act.thing)
            ):
                continue
            if (
                _named_after(act)
                or ALREADY.search(_clause(act))
                or (act.thing.many != thing.many and not (act.thing.words & thing.words))
            ):
                continue
            if not (act.thing.definite or thing.many or act.thing.words & thing.words):
                continue
            if act.when.inferred and act.when.precision not in ("day", "month", "year", "season"):
                continue
            weight = _weight(act.thing, thing) - (0.15 if not act.thing.definite else 0.0)
            yield pair(
                act.sheet,
                spot(act.when),
                begun.sheet,
                spot(begun.when),
                f"the {act.thing.name} is spoken of {say(act.when)}, yet {begun.verb.text} {say(begun.when)}",
                "What was there before it began?",
                round(weight, 2),
            )


_MOMENT = Caseless(
    r"\b(?:night|day|days|morning|evening|eve|afternoon|weekend|weeks?|months?|end|beginning|start|middle|course|spring|summer"
    r"|autumn|fall|winter|election|elections|referendum|session|survey|poll|census|visit|report|meeting"
    r"|congress) of\s*$"
)


_SAID_BY = Caseless(
    r"\b(?:survey|poll|report|study|letter|statement|opinion|figures|statistics|census) of [^,;.]{3,50} of\s*$"
)


def _named_after(one: Happening) -> bool:
    """Whether a date is part of a name ("the Act of 2016") rather than the time of what is told."""
    before = one.sheet.text[: one.when.start]
    return one.when.relation == "of" and not _MOMENT.search(before) and not _SAID_BY.search(before)


def _clause(one: Happening) -> str:
    """The words of a happening's clause."""
    return " ".join(token.text for token in one.verb.subtree)


_LINGERS = Caseless(
    r"\b(?:former|formerly|once|old|archive|ruins?|museum|site|building|memor\w+|commemorat\w+|reopen\w*|victims)\b"
)


def _too_late(known: Happenings) -> Iterator[Candidate]:
    """Something in use after its end."""
    for gone in known.all("end"):
        thing = gone.thing
        if not thing.definite or not (thing.words or thing.head not in PLAIN_HEADS):
            continue
        if known.of(thing, "begin") and any(gone.when.before(one.when) for one in known.of(thing, "begin")):
            continue
        for act in known.of(thing, "act"):
            if act.sheet is gone.sheet or not gone.when.before(act.when) or not takes_part(act.thing):
                continue
            if act.when.relation in ("since", "until", "of") or (
                _LINGERS.search(_clause(act)) and not _LINGERS.search(gone.sheet.text)
            ):
                continue
            if not (act.thing.definite or act.thing.words & thing.words) or not (
                act.thing.words & thing.words or act.thing.definite
            ):
                continue
            weight = _weight(act.thing, thing) - 0.02
            yield pair(
                act.sheet,
                spot(act.when),
                gone.sheet,
                spot(gone.when),
                f"the {act.thing.name} is spoken of {say(act.when)}, yet {gone.verb.text} {say(gone.when)}",
                "Does it go on, under that name or another?",
                round(weight, 2),
            )
