"""Deeds of, in or with a thing before it had begun."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from analysis.comparison.tensions.chronology.chronology_words import SUPERLATIVE
from analysis.comparison.tensions.chronology.dated_deeds import named_after
from analysis.comparison.tensions.chronology.derivation_words import RESTS
from analysis.comparison.tensions.numbers.date_words import OPEN_ENDED
from analysis.comparison.tensions.numbers.dates import say
from analysis.comparison.tensions.numbers.number_words import ORDINALS
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.times.clauses import arguments
from analysis.comparison.tensions.times.life_words import BEGIN, LEANS, LINGERS, MAKING, PROVIDES, READY, UNREAL
from analysis.comparison.tensions.times.lives import Lives, Start
from analysis.comparison.tensions.times.order import pair, spot, takes_part
from analysis.comparison.tensions.times.partners import Partners
from analysis.comparison.tensions.times.pointers import person
from analysis.comparison.tensions.times.things import Thing
from analysis.comparison.tensions.times.timeline import Deed
from analysis.extraction.parse.grammar import AUXILIARY

_OPEN = OPEN_ENDED | {"from"}
_FIRST = re.compile(
    r"\b(?:the|its|their|his|her|our|whose) (?:very )?(?:first|earliest)\b|\bamong the (?:first|earliest)\b",
    re.IGNORECASE,
)
_NTH = frozenset(word for word, number in ORDINALS.items() if number > 1)
"""Before one of a row: the second opening is no beginning of the row."""

_OWES = re.compile(r"\bowes? (?:its|their)\b", re.IGNORECASE)

MOST = 2
"""Deeds that one beginning is set against: more of them, and the beginning is another one."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """A deed with who and what takes part in it.

    Attributes:
        place: its place among the deeds looked at.
        deed: the deed.
        partners: what is there at the time.
        meant: what its pronouns mean.
        firsts: what the sentence goes on about, where it tells the first of something and not whose; else None.
    """

    place: int
    deed: Deed
    partners: tuple[Thing, ...]
    meant: tuple[Thing, ...]
    firsts: tuple[Thing, ...] | None


class Parts:
    """Some deeds, by what takes part in them."""

    def __init__(self, lives: Lives, deeds: Sequence[Deed]) -> None:
        """Read off ``deeds`` what takes part in them."""
        parts = [_part(lives, place, deed) for place, deed in enumerate(deeds)]
        self._named = Partners((one, (*one.partners, *one.meant, *(one.firsts or ()))) for one in parts)
        self._firsts: dict[int, list[Part]] = defaultdict(list)
        for one in parts:
            if one.firsts is not None:
                self._firsts[one.deed.index].append(one)

    def of(self, start: Start, themes: Sequence[Thing]) -> list[Part]:
        """In their order those in which any of some things may take part: by a shared word, or right after it began."""
        found = {one.place: one for one in self._named.of(themes)}
        beside = (start.index + 1, start.index + 2)
        found |= {one.place: one for index in beside for one in self._firsts.get(index, ())}
        return [found[place] for place in sorted(found)]


def find_lifetimes(lives: Lives) -> Iterator[Candidate]:
    """Find what acts, is used or is counted before its beginning."""
    starts = [(one, themes) for one in lives.starts if not one.again and (themes := _of_one_kind(one))]
    ends = [(one, themes) for one in lives.ends if (themes := [each for each in one.themes if _known(each)])]
    if not starts and not ends:
        return
    deeds = lives.deeds
    last = max((one.when.first for one, _ in starts), default=-math.inf)
    first = min((one.when.last for one, _ in ends), default=math.inf)
    early = Parts(lives, [one for one in deeds if one.when.last < last and _before_its_time(one)])
    late = Parts(lives, [one for one in deeds if one.when.first > first and _after_its_time(one)])
    for start, themes in starts:
        yield from _early(lives, start, themes, early)
    for end, themes in ends:
        yield from _late(lives, end, themes, late)


def _known(theme: Thing) -> bool:
    """Whether a mention is of one known thing, or of several that are told from others of their kind."""
    return theme.definite and (not theme.many or bool(theme.words))


def _of_one_kind(start: Start) -> list[Thing]:
    """What begins, but for people and the second or third of its kind."""
    return [
        one
        for one in start.themes
        if _known(one) and not any(child.lower_ in _NTH for child in one.token.lefts) and not person(one.token)
    ]


def _before_its_time(deed: Deed) -> bool:
    """Whether a deed, were it too early, would tell against the beginning of what takes part in it."""
    when = deed.when
    if when.relation in _OPEN and not (when.relation in ("by", "before") and READY.search(deed.clause)):
        return False
    if deed.stage == "dated" or not _told(deed) or _rests(deed) or named_after(deed):
        return False
    if when.relation == "since":
        if SUPERLATIVE.search(deed.sheet.text, 0, when.start):
            return False
    elif MAKING.search(deed.clause):
        return False
    return not UNREAL.search(deed.rest) or bool(_FIRST.search(deed.rest))


def _after_its_time(deed: Deed) -> bool:
    """Whether a deed, were it too late, would tell against the end of what takes part in it."""
    if deed.stage == "dated" or deed.when.relation in _OPEN | {"since", "of"} or not _told(deed):
        return False
    return not (UNREAL.search(deed.rest) or LINGERS.search(deed.sheet.text))


def _late(lives: Lives, end: Start, themes: Sequence[Thing], parts: Parts) -> Iterator[Candidate]:
    """A deed of a thing, in it or with it after its end."""
    for part in parts.of(end, themes):
        deed = part.deed
        if deed.sheet is end.sheet or not end.when.before(deed.when):
            continue
        tie = max((_tie(lives, end, theme, part) for theme in themes), default=0.0)
        if tie >= 0.8:
            if any(end.when.before(one.when) or one.when is end.when for one in lives.of(themes)):
                return  # it began again
            why = f"the {themes[0].name} has a part in what is dated {say(deed.when)}, yet {end.said}"
            ask = "Does it go on, under that name or another?"
            yield pair(deed.sheet, spot(deed.when), end.sheet, end.cue, why, ask, round(0.55 + 0.3 * tie, 2))
            return


def _early(lives: Lives, start: Start, themes: Sequence[Thing], parts: Parts) -> Iterator[Candidate]:
    """A deed of a thing, in it or with it before its beginning."""
    found: list[tuple[float, Deed, Thing]] = []
    for part in parts.of(start, themes):
        deed = part.deed
        if deed.when is start.when or not deed.when.before(start.when):
            continue
        if deed.when.relation != "since" and (deed.sheet is start.sheet or _made(lives, themes, deed)):
            continue
        tie, theme = max(((_tie(lives, start, theme, part), theme) for theme in themes), key=lambda one: one[0])
        if tie >= 0.7:
            found.append((tie, deed, theme))
    begun = lives.of(themes) if found else []
    found = [one for one in found if not _begun_before(begun, start, one[1])]
    for tie, deed, theme in sorted(found, key=lambda one: (-one[0], abs(one[1].index - start.index)))[:MOST]:
        why = f"the {theme.name} has a part in what is dated {say(deed.when)}, yet {start.said}"
        ask = "What was there before it began?"
        yield pair(deed.sheet, spot(deed.when), start.sheet, start.cue, why, ask, round(0.6 + 0.3 * tie, 2))


def _made(lives: Lives, themes: Sequence[Thing], deed: Deed) -> bool:
    """Whether a deed only makes the thing, or provides for it: "the Council was planned in 2012"."""
    if deed.verb.lemma_.lower() not in PROVIDES:
        return False
    subjects, objects = arguments(deed.verb)
    passive = any(one.dep_ in ("nsubjpass", "auxpass") for one in deed.verb.children)
    places = {one.i for one in (subjects if passive or not objects else objects)}
    made = [one for one in (*deed.themes, *deed.others) if one.token.i in places]
    return any(lives.same(theme, one) for theme in themes for one in made) or (passive and bool(_pronoun(subjects)))


def _pronoun(tokens: Sequence[Token]) -> bool:
    return any(one.lower_ in LEANS for one in tokens)


def _rests(deed: Deed) -> bool:
    """Whether the date is that of something older that the sentence says it rests on."""
    return bool(RESTS.search(deed.sheet.text, 0, deed.when.start))


def _told(deed: Deed) -> bool:
    """Whether a deed is told as done, not as willed."""
    verb = deed.verb
    tags = {verb.tag_, *(one.tag_ for one in verb.children if one.dep_ in AUXILIARY)}
    root = deed.sheet.passage.root
    return "MD" not in tags and not (deed.when.inferred and root.tag_ in ("VBZ", "VBP"))


def _tie(lives: Lives, start: Start, theme: Thing, part: Part) -> float:
    """How surely a thing takes part in a deed: by name, by pronoun, or as what the first of something is of."""
    best = max((lives.same(theme, one) for one in part.partners), default=0.0)
    if best >= 0.8:
        return best
    for one in part.meant:
        if (one.token.i == theme.token.i and one.index == theme.index) or lives.same(theme, one) >= 0.75:
            return 0.85
    if part.firsts is not None:
        beside = 0 < part.deed.index - start.index <= 2 and lives.sheets.together(start.index, part.deed.index)
        if beside or any(lives.same(theme, one) >= 0.75 for one in part.firsts):
            return 0.7
    return 0.0


def _part(lives: Lives, place: int, deed: Deed) -> Part:
    return Part(
        place=place,
        deed=deed,
        partners=tuple(one for one in (*deed.others, *deed.themes) if takes_part(one)),
        meant=_meant(lives, deed),
        firsts=lives.meant(deed.index) if _bare_first(deed) else None,
    )


def _meant(lives: Lives, deed: Deed) -> tuple[Thing, ...]:
    """What the pronouns of a deed mean."""
    words = deed.sheet.passage.tokens
    tokens = [token for token in words if token.lower_ in LEANS]
    if tokens:
        nouns = [one.i for one in words if one.dep_ in ("nsubj", "nsubjpass") and one.pos_ in ("NOUN", "PROPN")]
        tokens = [
            token
            for token in tokens
            if not nouns or token.i < nouns[0] or any(one.i == nouns[0] for one in token.ancestors)
        ]
    over = (deed.verb, *deed.verb.ancestors) if tokens else ()
    clause = next((one for one in over if one.dep_ in ("acl", "relcl")), None)
    inside = {one.i for one in clause.subtree} if clause is not None else set()
    meant: list[Thing] = []
    for many in {token.lower_ in ("they", "their", "them") for token in tokens if not inside or token.i in inside}:
        meant += lives.meant(deed.index, many) or (lives.meant(deed.index) if many else ())
    return tuple(meant)


def _bare_first(deed: Deed) -> bool:
    """Whether the first of something is told without saying whose first it is."""
    if not _FIRST.search(deed.sheet.text):
        return False
    return not any(
        token.lower_ in ("first", "earliest")
        and any(one.lower_ in ("under", "of", "at", "from") for one in token.head.rights)
        for token in deed.sheet.passage.tokens
    )


def _begun_before(begun: Sequence[Start], start: Start, deed: Deed) -> bool:
    """Whether the thing has another of the beginnings told of it, one that lets the deed stand."""
    if _OWES.search(start.sheet.text, *start.cue):
        return False  # what a thing owes its being to was there first
    return any(
        not deed.when.before(one.when) and one.rank == BEGIN and not (one.used and one.sheet is deed.sheet)
        for one in begun
        if one is not start
    )
