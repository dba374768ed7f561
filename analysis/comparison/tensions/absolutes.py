"""A statement that leaves nothing open beside a particular of the same object elsewhere in the text.

Few texts deny in one place what they say in another with the opposite word. What a reader stumbles over is a
sentence without exception (nobody, every, abolished, by itself, is proof of) and, pages later, one on the same object
that tells of a group, a condition, an instance after the end, or of what the word is taken to mean. A pair is ranked
by how absolute the one is, how specific the object both speak of, and how particular the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from analysis.comparison.lexicon import ties
from analysis.comparison.tensions.absolute_words import ABSOLUTE, CIRCLES, PARTICULAR
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.clash import apart, words
from analysis.comparison.tensions.frames import Frame, frames, siblings
from analysis.comparison.tensions.index import Index
from analysis.extraction.extract import Statement

Place = tuple[int, int]

FLOOR = 0.42
"""Pairs below are not shown."""

TIED = 0.65
"""From here a tie of the lexicon counts: one family of words or one group of ours."""

CIRCLE = 0.5
"""What a word of the same circle (prison, inmate) counts beside the same word."""

OF_A_FIGURE = re.compile(
    r"^\W*(?:the|this|these|those|its?|their) (?:\w+ )?(?:calculation|figure|survey|count|rate|poll|data|statistic"
    r"|sample"
    r"|number|average|comparison|test|study|ranking|index|result|questionnaire|list|percentage|share|total)s?\b",
    re.I,
)
"""Opens by speaking of the figure just given."""

WISHED = frozenset({"must", "should", "ought", "would", "might"})
"""What must or should be is not told as being so."""

SHARE = 8
"""One candidate for so many statements at most: a long text is not an endless list."""

PLAIN = 0.6
"""How specific the shared object has to be where the other passage shows no sign of a particular."""

BURDEN = re.compile(
    r"\b(?:(?:requires?|obliges?|forces?|compels?|orders?) (?:that )?(?:every|all|any|each)|(?:every|all|any"
    r"|each) [\w ]{1,30}"
    r"(?:must|has to|have to|(?:is|are|was|were) (?:required|obliged|struck|dismissed|excluded|removed|refused)))\b",
    re.I,
)
"""Lays a duty on all or takes from all: no promise that a particular could put in question."""

LONGEST = 50
"""A statement of more words shares words with everything."""

FAMILY = {
    ("none", "deemed"): "terminology",
    ("all", "deemed"): "terminology",
    ("free", "deemed"): "terminology",
    ("ended", "deemed"): "terminology",
    ("ended", "condition"): "terminology",
    ("ended", "group"): "contradiction",
    ("none", "condition"): "scope",
    ("none", "group"): "scope",
    ("all", "condition"): "scope",
    ("all", "group"): "scope",
    ("all", "excluded"): "scope",
    ("free", "condition"): "scope",
    ("free", "group"): "scope",
    ("free", "excluded"): "scope",
}
"""Which family a pair is in, by how the one is absolute and the other particular; "contradiction" for all others."""


_SUITS = {
    "concluded": "sample 1 condition 0.9 excluded 0.8 instance 0.3 deemed 0.3 group 0.5 tied 0.6 continues 0.3",
    "self": "condition 1 tied 1 deemed 0.9 excluded 0.8 instance 0.2 group 0.3 sample 0.5 changed 0.3",
    "ended": "continues 1 group 1 instance 1 deemed 1 condition 1 sample 0.8 tied 0.8 excluded 0.6",
    "all": "condition 1 excluded 1 group 1 sample 0.7 tied 0.7",
    "none": "condition 1 instance 1 group 1 continues 1 tied 1 sample 0.9",
    "free": "condition 1 deemed 1 changed 1 group 1",
}
SUITS = {
    (one, words[place]): float(words[place + 1])
    for one, block in _SUITS.items()
    for words in [block.split()]
    for place in range(0, len(words), 2)
}
"""How well a particular of one class goes against a statement that is absolute in one way (0.8 where not listed)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """What makes a statement absolute or particular: the class, its value, and where its words stand."""

    kind: str
    value: float
    place: Place


def find(statements: Sequence[Statement], source: str) -> list[Candidate]:
    """Absolute statements beside a particular of the same object.

    Args:
        statements: what the text says, in reading order, claims or not.
        source: the text (unused: every family has the same call).
    """
    found = frames(statements)
    return between(found, Index(found))


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """The same, of frames."""
    particular = {one.order: _signs(one, PARTICULAR) for one in found if one.role not in ("fragment",)}
    whole = {one.order: one.keys.union(*(other.keys for other in siblings(one, found))) for one in found}
    posted: dict[str, list[int]] = defaultdict(list)
    for order in sorted(particular):
        for word in sorted(_reach(whole[order])):
            posted[word].append(order)
    result: list[Candidate] = []
    for one in found:
        if one.role != "claim" or one.bare or one.tense in ("before", "future") or _long(one):
            continue
        signs = _signs(one, ABSOLUTE)
        if not signs or one.modality in WISHED or BURDEN.search(one.text):
            continue
        sign = max(signs, key=lambda each: each.value)
        left = whole[one.order]
        if sign.kind == "concluded":
            left = left.union(*(other.keys for other in _premises(one, found)))
        tally: dict[int, float] = defaultdict(float)
        for word in sorted(_reach(left)):
            for order in posted.get(word, ())[:60]:
                tally[order] += index.weight(word)
        near = sorted(tally, key=lambda order: (-tally[order], order))[:25]
        here = [
            candidate
            for order in near
            if (
                candidate := _pair(
                    one,
                    sign,
                    left,
                    found[order],
                    whole[order],
                    particular[order],
                    index,
                )
            )
            is not None
        ]
        result += sorted(here, key=lambda candidate: (-candidate.strength, candidate.b))[:2]
    return _once(result)[: max(16, len(found) // SHARE)]


def family(firm: frozenset[str], particular: frozenset[str]) -> str:
    """The family of a pair by the classes of firm words in the one and of particular words in the other."""
    if "concluded" in firm:
        return "evidence"
    if "self" in firm:
        return "independence"
    known = [FAMILY[one, other] for one in sorted(firm) for other in sorted(particular) if (one, other) in FAMILY]
    return known[0] if known else "contradiction"


def _once(found: Sequence[Candidate]) -> list[Candidate]:
    """At most two candidates for each particular: a passage that goes with everything goes with nothing."""
    kept: list[Candidate] = []
    count: dict[Place, int] = defaultdict(int)
    for one in sorted(found, key=lambda candidate: (-candidate.strength, candidate.a, candidate.b)):
        if count[one.b] < 2:
            count[one.b] += 1
            kept.append(one)
    return kept


def _long(one: Frame) -> bool:
    return len(one.text.split()) > LONGEST


def _signs(one: Frame, classes: Mapping[str, tuple[float, re.Pattern[str]]]) -> list[Sign]:
    return [
        Sign(kind=kind, value=value, place=match.span())
        for kind, (value, pattern) in classes.items()
        if (match := pattern.search(one.text))
    ]


@lru_cache(maxsize=50_000)
def _circles(word: str) -> frozenset[str]:
    return frozenset(name for name, members in CIRCLES.items() if word in members)


def _reach(keys: frozenset[str]) -> set[str]:
    """The keys, the words tied to them, and their circles."""
    reached = set(keys)
    for key in keys:
        reached.update(word for word, tie in ties().get(key, {}).items() if tie >= TIED)
        reached.update(f"circle:{name}" for name in _circles(key))
    return reached


def _premises(one: Frame, found: Sequence[Frame]) -> list[Frame]:
    return [other for other in found[max(0, one.order - 3) : one.order] if other.unit.paragraph == one.unit.paragraph]


def related(
    one: Frame, left: frozenset[str], other: Frame, right: frozenset[str], index: Index
) -> tuple[float, tuple[str, ...]]:
    """How specific the object is that two statements share (0 to 1), and the shared words, best first."""
    scored: list[tuple[float, str]] = []
    free = set(right)
    spent: frozenset[str] = frozenset()
    chief = {one.subject, *one.objects, one.acted_upon}
    for key in sorted(left, key=lambda word: (-index.weight(word), word)):
        best, word = 0.0, ""
        own, circles = ties().get(key, {}), _circles(key)
        for candidate in sorted(free):
            tie = 1.0 if candidate == key else own.get(candidate, 0.0)
            if tie < TIED:
                tie = CIRCLE if (circles & _circles(candidate)) - spent else 0.0
            value = tie * min(index.weight(key), index.weight(candidate))
            if value > best:
                best, word = value, candidate
        if word:
            if word != key and own.get(word, 0.0) < TIED:
                spent |= circles & _circles(word)
            free.discard(word)
            factor = (
                0.45
                if key in one.carried or word in other.carried
                else 0.7
                if key not in one.keys or word not in other.keys
                else 1.0
            )
            verb = (word in other.keys and word not in other.nouns) or (key in one.keys and key not in one.nouns)
            factor *= 0.65 if verb else 1.0
            factor *= 1.2 if key in chief else 1.0
            scored.append((best * factor, key))
    counted = {word for _, word in scored} - one.carried - other.carried
    scored += [
        (0.5 * index.weight(f"name:{name}"), name)
        for name in one.names & other.names
        if not counted & set(name.split())
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1]))
    total = sum(value for value, _ in scored[:5])
    return min(1.0, total / 2.0), tuple(word for value, word in scored if value > 0.1)[:3]


def _pair(
    one: Frame,
    sign: Sign,
    left: frozenset[str],
    other: Frame,
    right: frozenset[str],
    signs: Sequence[Sign],
    index: Index,
) -> Candidate | None:
    distance = abs(one.order - other.order)
    if (
        distance == 0
        or other.bare
        or other.tense in ("before", "future")
        or _long(other)
        or apart(one.names, other.names)
    ):
        return None
    if one.unit is other.unit and distance < 2:
        return None
    weight, shared = related(one, left, other, right, index)
    if not shared:
        return None
    plain = 0.0 if signs else related(one, one.keys, other, other.keys, index)[0]
    signs = signs or [
        Sign(
            kind="plain",
            value=0.5 if plain >= PLAIN else 0.0,
            place=(0, len(other.text)),
        )
    ]
    best = max(signs, key=lambda each: (_suits(sign, each), each.kind))
    suits = _suits(sign, best)
    value = sign.value * (0.3 + 0.7 * weight) * (0.45 + 0.55 * suits)
    if len(shared) < 2 and not one.names & other.names and shared[0] not in (one.subject, *one.objects):
        value *= 0.85
    if distance <= 3 and one.unit.paragraph == other.unit.paragraph:
        value *= 1.25 if best.kind == "sample" and OF_A_FIGURE.search(other.text) else 0.75
    if one.years and other.years and not one.years & other.years and sign.kind != "ended":
        value *= 0.85
    if one.exceptions:
        value *= 0.9
    if apart(one.names, other.names):
        value *= 0.8
    if value < FLOOR:
        return None
    return _candidate(one, sign, other, best, round(0.92 * min(0.9, value), 3), shared)


def _suits(sign: Sign, each: Sign) -> float:
    return each.value * SUITS.get((sign.kind, each.kind), 0.8)


def _candidate(
    one: Frame,
    sign: Sign,
    other: Frame,
    best: Sign,
    value: float,
    shared: tuple[str, ...],
) -> Candidate:
    said, yet = words(one, sign.place), words(other, best.place)
    thing = ", ".join(shared)
    if sign.kind == "concluded":
        family, question = (
            "evidence",
            f"Would “{said}” still follow if “{yet}” explained it?",
        )
    elif sign.kind == "self":
        family, question = "independence", f"Is it still “{said}” where “{yet}” holds?"
    else:
        family = FAMILY.get((sign.kind, best.kind), "contradiction")
        question = f"Does what is said to be “{yet}” fall under “{said}”?"
    return Candidate(
        kind=family,
        strength=value,
        a=one.span,
        b=other.span,
        triggers=(one.place(*sign.place), other.place(*best.place)),
        why=f"“{said}” leaves nothing open; elsewhere, of {thing}, the text says “{yet}”",
        question=question,
    )
