"""How a thing is said to stand, beside what tells that it stands otherwise: well and badly, high throughout and low."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from analysis.comparison.tensions.numbers.quantity import number
from analysis.comparison.tensions.opposites import standing_words as cues
from analysis.comparison.tensions.opposites.clash import Two, apart
from analysis.comparison.tensions.opposites.denials import FIRM, alike
from analysis.comparison.tensions.opposites.parts import ALL
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.index import Index
from analysis.text.caseless import Caseless
from analysis.text.places import Place

REACH = 30
"""Characters before or behind the words on how a thing stands within which it is named."""

MOST = 2
"""Passages shown beside one statement."""

_GOODS = {name: Caseless(rf"\b(?:{names})\b") for name, names in cues.GOODS.items()}

Holds = Callable[[Frame, int], bool]
"""Whether what a statement says from some place on holds."""

_NONE: frozenset[str] = frozenset()

Told = Mapping[int, tuple[Place, frozenset[str]]]
"""By the orders of statements: where they say how a thing stands, and which things."""


def between(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """Statements that a thing stands well, beside passages that tell otherwise."""
    return [
        *_well(found, index),
        *_level(found, index),
        *_needs(found, index),
        *_course(found, index),
        *_so_far(found, index),
    ]


def all_round(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is said to go up by every measure, beside a fall that the text itself tells."""
    why = "“{}” in one place, and “{}” in the other"
    question = "Is what fell one of the measures that are meant, and is more of it better?"
    told = {
        order: (match.span(), _NONE)
        for order, match in index.texts.having(cues.ALL_FRONTS).items()
        if _said(found[order]) and cues.UPWARD.first(found[order].text) and cues.OVERALL.first(found[order].text)
    }
    return _beside(told, _falls(found, index) if told else {}, found, "scope", lambda *_: True, why, question)


def _well(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """A thing that thrives, and the same thing in decay."""
    well = _things(cues.WELL_OF, cues.WELL_IS, found, index, lambda one, _: _said(one) and not one.negated)
    ill = _things(cues.ILL_OF, cues.ILL_IS, found, index, _told) if well else {}
    why = "said to stand well in one place (“{}”), and badly in the other (“{}”)"
    return _beside(well, ill, found, "contradiction", _shared, why, "Is it the same thing, at the same time?")


def _level(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """A level that is high throughout, and a low one."""
    high = {
        order: (match.span(), _named(found[order], match.start(), match.end() + REACH))
        for order, match in index.texts.having(cues.AT_LEVEL).items()
        if _said(found[order]) and not found[order].negated
    }
    low = {
        order: (match.span(), _named(found[order], match.start() - 2 * REACH, match.end()))
        for order, match in (index.texts.having(cues.LOW_POINT).items() if high else ())
        if _so(found[order])
    }
    why = "told of all the years in one place (“{}”), and “{}” in the other"
    question = "Is it the same thing that is measured, and does that year belong to those that are meant?"
    return _beside(high, low, found, "contradiction", _of_one_level, why, question)


def _needs(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """All that people need is there, or one thing for all of them, and some of it is not."""
    met = {
        order: (match.span(), _goods(match.group()) if pattern is cues.OPEN_TO_ALL else _NONE)
        for pattern in (cues.OPEN_TO_ALL, cues.NEEDS_MET)
        for order, match in index.texts.having(pattern).items()
        if _said(found[order]) and not cues.AIMED.search(found[order].text, 0, match.start())
    }
    lacking = {
        order: (match.span(), _goods(match.group()))
        for order, match in (index.texts.having(cues.LACKS).items() if met else ())
        if _told(found[order], match.start())
    }
    why = "what people need is said to be there (“{}”), and not to be in the other passage (“{}”)"
    question = "Who lacks it, where and when, and is it among the needs that are said to be met?"
    return _beside(met, lacking, found, "contradiction", _of_one_need, why, question)


def _goods(said: str) -> frozenset[str]:
    """Which of the things that people need some words name."""
    return frozenset(name for name, pattern in _GOODS.items() if pattern.search(said))


def _of_one_need(met: frozenset[str], lacking: frozenset[str]) -> bool:
    """Whether what is lacking is what is said to be there: any of it, where all is."""
    return not met or bool(met & lacking)


def _course(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """A people that has governed itself throughout, and a time in which it did not."""
    throughout = {
        order: (match.span(), _NONE)
        for order, match in index.texts.having(cues.UNBROKEN_COURSE).items()
        if _said(found[order])
    }
    broken = {
        order: (match.span(), _NONE)
        for order, match in (index.texts.having(cues.INTERRUPTED).items() if throughout else ())
        if _happened(found[order]) and not cues.WARDED.search(found[order].text, 0, match.start())
    }
    why = "said to have gone on throughout (“{}”), and interrupted in the other passage (“{}”)"
    question = "Does the interruption fall into the time that is meant, and is it of what went on?"
    return _beside(throughout, broken, found, "contradiction", lambda *_: True, why, question)


def _so_far(found: Sequence[Frame], index: Index) -> list[Candidate]:
    """What is made of all of a kind, and few of which there are yet: of all visits reports, one report so far."""
    made: dict[int, tuple[Place, frozenset[str]]] = {}
    for one in found:
        all_ = next((each for each in one.quantifiers if each.word in ALL and each.noun), None)
        if all_ and _said(one) and not one.negated and one.objects:
            made[one.order] = (all_.start, all_.end), frozenset(one.objects) & one.nouns - {all_.noun}
    few = {
        order: (
            (match.start(), match.end("few") if match["few"] else match.end()),
            _named(found[order], *match.span("after" if match["few"] else "behind")),
        )
        for order, match in (index.texts.having(cues.SO_FAR).items() if made else ())
        if _so(found[order]) and cues.MADE.first(found[order].text)
    }
    why = "said of all in one place (“{}”), and in the other “{}”"
    question = "Why are there so few yet, and by when are there to be all?"
    return _beside(made, few, found, "scope", _shared, why, question)


def _said(one: Frame) -> bool:
    """Whether a statement puts it forward as so, now."""
    return (
        one.role == "claim"
        and not (one.bare or one.exceptions or one.conditions)
        and one.tense not in ("before", "future")
        and not one.modality
    )


def _so(one: Frame) -> bool:
    """Whether a passage tells it as so."""
    return (
        one.role in ("claim", "definition")
        and not (one.bare or one.negated or one.conditions or one.modality)
        and one.tense not in ("before", "future")
    )


def _happened(one: Frame) -> bool:
    """Whether a passage tells that it was so at some time."""
    return one.role in ("claim", "definition") and not (one.bare or one.negated or one.conditions or one.modality)


def _told(one: Frame, start: int) -> bool:
    """Whether a passage tells what begins there as so, and not as kept off."""
    return _so(one) and not cues.WARDED.search(one.text, 0, start)


def _things(of: Caseless, is_so: Caseless, found: Sequence[Frame], index: Index, holds: Holds) -> Told:
    """What is named behind the one pattern, or before the other, where what they say ``holds``."""
    result: dict[int, tuple[Place, frozenset[str]]] = {}
    for pattern, named_by in ((of, _behind), (is_so, _ahead)):
        for order, match in index.texts.having(pattern).items():
            one, (start, end) = found[order], match.span()
            if holds(one, start):
                place, named = result.get(order, ((start, end), _NONE))
                result[order] = place, named | named_by(one, start, end)
    return result


def _behind(one: Frame, _: int, end: int) -> frozenset[str]:
    """What is named right behind some words; nothing if it is itself something of which less is better."""
    hangs = cues.HANGS_ON.search(one.text, end + 1)
    named = _named(one, end, min(end + REACH, hangs.start() if hangs else len(one.text)))
    return _NONE if named & cues.UNWANTED else named


def _ahead(one: Frame, start: int, _: int) -> frozenset[str]:
    """Of what some words are said: the subject, without what hangs on it; behind "that", the noun before it."""
    relative = cues.RELATIVE.search(one.text, 0, start)
    if relative:
        return frozenset([lemma for begin, _, lemma in one.lemmas if begin < relative.start()][-1:]) & one.nouns
    begin = max((match.end() for match in cues.CLAUSE.finditer(one.text, 0, start)), default=0)
    hangs = cues.FROM_ON.search(one.text, begin, start)
    opened = hangs is not None and not one.text[begin : hangs.start()].strip()  # "in the north schools are"
    return _named(one, max(begin, start - 2 * REACH), hangs.start() if hangs and not opened else start)


def _named(one: Frame, start: int, end: int) -> frozenset[str]:
    """The nouns of a stretch of a statement."""
    own = one.nouns - one.carried
    return frozenset(lemma for begin, stop, lemma in one.lemmas if start <= begin and stop <= end and lemma in own)


def _shared(well: frozenset[str], ill: frozenset[str]) -> bool:
    return any(alike(word, other) for word in well for other in ill)


def _of_one_level(high: frozenset[str], low: frozenset[str]) -> bool:
    """Whether two levels are of one thing: of the same where both say of what, else of the same measure."""
    mine, theirs = high - cues.LEVELS, low - cues.LEVELS
    return _shared(mine, theirs) if mine and theirs else _shared(high & cues.LEVELS, low & cues.LEVELS)


def _falls(found: Sequence[Frame], index: Index) -> Told:
    """Where something that is wanted fell."""
    result: dict[int, tuple[Place, frozenset[str]]] = {}
    for pattern in (cues.FALL, cues.AGAINST):
        for order, match in index.texts.having(pattern).items():
            one = found[order]
            lemmas = {lemma for _, _, lemma in one.lemmas}
            if not _so(one) or cues.UNWANTED & lemmas or not cues.WANTED & lemmas:
                continue
            if pattern is cues.AGAINST and not (number(match["now"]) or 0) < (number(match["then"]) or 0):
                continue
            result.setdefault(order, (match.span(), one.nouns))
    return result


def _beside(
    told: Told,
    against: Told,
    found: Sequence[Frame],
    kind: str,
    of_one: Callable[[frozenset[str], frozenset[str]], bool],
    why: str,
    question: str,
) -> list[Candidate]:
    """Each of the one beside the nearest of the other that are of the same thing."""
    result: list[Candidate] = []
    for order, (place, things) in told.items():
        one = found[order]
        near = [
            other
            for other, (_, theirs) in against.items()
            if other != order and of_one(things, theirs) and _comparable(one, found[other])
        ]
        for other in sorted(near, key=lambda other: (abs(other - order), other))[:MOST]:
            two = Two(one, place, found[other], against[other][0])
            result.append(two.candidate(kind, FIRM, why.format(two.said, two.yet), question))
    return result


def _comparable(one: Frame, other: Frame) -> bool:
    """Whether both are of the same country and time, as far as the words go."""
    if apart(one.names, other.names) or (one.years and other.years and max(other.years) < min(one.years)):
        return False
    return not cues.BEYOND.first(other.text) or cues.BEYOND.first(one.text) is not None
