"""Shares against counts that stand elsewhere: "fewer than one in a hundred", and pages on 90 of 3,000."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Token

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.facts import LATE, Fact, Facts, apart, clashing, content, plural, stretch
from analysis.comparison.tensions.figures import Sheet, percent, plain
from analysis.comparison.tensions.quantity import Quantity
from analysis.comparison.tensions.same_matter import alike, same_noun
from analysis.comparison.tensions.shares import allowed, is_share
from analysis.extraction.grammar import beside

_OPPOSED = re.compile(r"\b(?:the opposition|opposition parties|opposition (?:deputies|members|lists))\b", re.IGNORECASE)
"""Those who do not govern: all lists but the largest."""

_RULED = re.compile(r"\b(?:governing|ruling|government) (?:party|parties|coalition)\b", re.IGNORECASE)
_BACK = re.compile(r"\b(?:them|it|this|these|those|that)\b", re.IGNORECASE)
_OF_THESE = re.compile(r"^\W*(?:of|among|out of) (?:these|them|those)\W*$", re.IGNORECASE)
_AMONG = re.compile(r"\b(?:among|of|out of) (?:them|these|whom|its|their)\b", re.IGNORECASE)
_LISTED = re.compile(r"[,;]|\band\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class _Share:
    index: int
    one: Quantity
    nouns: frozenset[str]
    said: frozenset[str]
    when: tuple[int, int] | None


@dataclass(frozen=True, kw_only=True)
class _Part:
    value: float
    fact: Fact
    places: tuple[tuple[int, int], ...]
    span: tuple[int, int]
    terms: str


_WILD = 8.0
"""A count so many times away from the share stated is of something else."""

_BASE = 0.2
"""Weight of the words in common from which a sum of money is the one that a share is a share of."""

_ENOUGH = 0.55
"""Weight of the words in common below which a share and a count only happen to stand in one text."""


def find_portions(facts: Facts) -> Iterator[Candidate]:
    """Stated shares that counts of part and whole, wherever they stand, do not bear out."""
    for index, sheet in enumerate(facts.sheets):
        for fact in facts.by_sheet[index]:
            if fact.one.kind == "share" and is_share(sheet, fact.one):
                share = _read(facts, index, fact)
                found = _against(facts, share) if share else _glossed(facts, index, fact)
                if found:
                    yield found


_GLOSS = re.compile(
    r"(?:\bthat is\b|\bi\.e\.|\bor\b|\bthus\b|\bhence\b|\bin other words\b|\bwhich (?:is|makes|means|gives)\b"
    r"|[,(:—–-]\s*$)",
    re.IGNORECASE,
)


def _glossed(facts: Facts, index: int, share: Fact) -> Candidate | None:
    """A share that says over "190 of them", of the 640 told right before."""
    sheet = facts.sheets[index]
    parts = [
        one
        for one in facts.by_sheet[index]
        if one.one.kind == "count"
        and one.one.end <= share.one.start
        and (one.one.of == "them" or _OF_THESE.match(sheet.text[: one.one.start]))
    ]
    if not index or len(parts) != 1 or not _GLOSS.search(sheet.text, parts[0].one.end, share.one.start + 1):
        return None
    before = [one for one in facts.by_sheet[index - 1] if one.one.kind == "count" and one.noun and not one.one.of]
    near = sheet.passage.unit.paragraph == facts.sheets[index - 1].passage.unit.paragraph
    if not near or len(before) != 1 or before[0].value <= parts[0].value:
        return None
    low, high = allowed(sheet, share.one)
    ratio = parts[0].value / before[0].value
    if low <= ratio <= high:
        return None
    return Candidate(
        kind="arithmetic",
        strength=0.9,
        a=sheet.passage.span,
        b=before[0].sheet.passage.span,
        triggers=(sheet.place(share.one), parts[0].place, before[0].place),
        why=f"{plain(parts[0].value)} of {plain(before[0].value)} is {percent(ratio)}, not {sheet.written(share.one)}",
        question="Is the share taken of another whole?",
    )


def _read(facts: Facts, index: int, fact: Fact) -> _Share | None:
    """A share with the nouns it may be a share of, and what is said of it."""
    sheet, one = facts.sheets[index], fact.one
    low, high = stretch(sheet, one.start, one.end)
    if sheet.text[high : high + 1] == "(" or sheet.text[low - 1 : low] == ":":
        low = 0  # "Posts held by women: two in five"
    dated = {token.i for when in sheet.dates for token in sheet.passage.words(when.start, when.end)}
    dated |= {token.i for token in sheet.passage.words(one.start, one.end)}
    tokens = [token for token in sheet.passage.words(low, high) if token.i not in dated]
    nouns = {one.noun} if one.noun else set()
    for other in facts.by_sheet[index]:
        if other.one.kind == "count" and 0 <= other.one.start - one.end < 40 and other.noun:
            between = sheet.text[one.end : other.one.start]
            if re.match(r"\s+of\b", between) and not re.search(r"[,;:]", between):
                nouns.add(other.noun)
    if not nouns:
        nouns = {
            plural(token) for token in tokens if token.pos_ == "NOUN" and token.idx < sheet.passage.offset + one.start
        }
        nouns = set(list(sorted(nouns, key=lambda word: [plural(token) for token in tokens].index(word)))[:1])
    said = content(tokens) - nouns - one.modifiers
    said = frozenset(word for word in said if not re.fullmatch(r"\W*\d[\d.,]*\W*", word))
    if len(said) < 2 and _BACK.search(sheet.text, low, high):
        return None  # "45 per cent are employed by them"
    return _Share(index=index, one=one, nouns=frozenset(nouns), said=said, when=fact.when) if nouns and said else None


def _against(facts: Facts, share: _Share) -> Candidate | None:
    sheet = facts.sheets[share.index]
    low, high = allowed(sheet, share.one)
    found: list[tuple[float, _Part, Fact]] = []
    for whole in _wholes(facts, share):
        for score, part in _parts(facts, share, whole):
            ratio = part.value / whole.value
            others = low <= 1 - ratio <= high and not facts.shared(share.said, part.fact.own)
            if low <= ratio <= high or others:
                return None  # as told, or told of those who are left
            found.append((score, part, whole))
    if not found:
        return None
    score, part, whole = max(found, key=lambda one: (one[0], -abs(one[1].fact.sheet.passage.order - share.index)))
    begin, end = stretch(sheet, share.one.start, share.one.end)
    if sheet.text[begin - 1 : begin] == ":":
        begin = 0
    return Candidate(
        kind="arithmetic",
        strength=0.9 if score >= 0.6 else 0.7,
        a=sheet.passage.place(begin, end),
        b=part.span,
        triggers=(sheet.place(share.one), *part.places, whole.place),
        why=f"{part.terms} of {plain(whole.value)} is {percent(part.value / whole.value)}, not "
        f"{sheet.written(share.one)}",
        question="Is the share taken of another whole, or at another date?",
    )


def _wholes(facts: Facts, share: _Share) -> Iterator[Fact]:
    """The counts of all of what a share is a share of."""
    seen = set()
    for noun in sorted(share.nouns):
        for fact in facts.of(noun):
            one = fact.one
            if (
                one.kind not in ("count", "money")
                or one.of
                or one.remaining
                or one.stated in ("less", "more")
                or one.value < 5
            ):
                continue
            if apart_from(share.when, fact) or (
                one.modifiers and share.one.modifiers and clashing(one.modifiers, share.one.modifiers)
            ):
                continue
            if one.kind == "money" and facts.shared(share.said, fact.context) < _BASE:
                continue  # another sum of the same coin
            if fact.place not in seen:
                seen.add(fact.place)
                yield fact


def apart_from(when: tuple[int, int] | None, fact: Fact) -> bool:
    """Whether a fact holds for another time than ``when``."""
    if LATE in (when, fact.when):
        return False
    return bool(when and fact.when and (fact.when[1] < when[0] or fact.when[0] > when[1]))


def _parts(facts: Facts, share: _Share, whole: Fact) -> Iterator[tuple[float, _Part]]:
    """The counts of the part that a share speaks of, how sure, best last."""
    sheet = facts.sheets[share.index]
    begin, end = stretch(sheet, share.one.start, share.one.end)
    opposed = bool(_OPPOSED.search(sheet.text))
    if opposed or _RULED.search(sheet.text):
        yield from _seats(facts, whole, opposed)
        return
    near = {id(fact.sheet) for fact in facts.about(share.said, sheet)}
    for index, other in enumerate(facts.sheets):
        if id(other) not in near:
            continue
        own = [one for one in facts.by_sheet[index] if one.one.kind == whole.one.kind and one.place != whole.place]
        own = [one for one in own if not (other is sheet and begin <= one.one.start < end)]
        own = [one for one in own if 0 < one.value < whole.value and not one.one.remaining and not apart(one, whole)]
        own = [one for one in own if not apart_from(share.when, one) and one.one.stated in ("", "about")]
        listed = _list(own, whole)
        for one in [*([] if listed else own), *listed[:1]]:
            score = facts.covered(share.said, one.context if len(own) == 1 or listed else one.own)
            score += 0.15 if other is whole.sheet else 0.0
            same = same_noun(one.noun, whole.noun) or bool(one.one.of) or bool(_AMONG.search(other.text, one.one.start))
            if not same and not _related(one, share):
                continue
            few = (
                same
                and one.one.of != "them"
                and len({fact.value for fact in facts.of(whole.noun) if fact.one.kind == whole.one.kind}) <= 3
            )
            narrow = bool(share.one.modifiers) and share.one.modifiers <= one.one.modifiers
            if score < (0.3 if narrow or few else 0.45 if same else 0.6) or strangers(sheet, other):
                continue
            values = [fact.value for fact in listed] or [one.value]
            told = max(share.one.value, 0.005)
            if not told / _WILD <= sum(values) / whole.value <= told * _WILD:
                continue
            if facts.shared(share.said, one.context if len(own) == 1 or listed else one.own) < (
                _ENOUGH if not few else 0.3
            ):
                continue
            span = other.passage.span if listed or len(own) == 1 else one.span
            yield (
                score,
                _Part(
                    value=sum(values),
                    fact=one,
                    places=tuple(fact.place for fact in listed or [one]),
                    span=span,
                    terms=" + ".join(plain(value) for value in values),
                ),
            )


def _related(one: Fact, share: _Share) -> bool:
    """Whether what a figure counts is named in what is said of the share: "members" of what is joined."""
    named = {one.noun} | one.one.modifiers
    return any(alike(word, other) >= 0.7 for word in named if word for other in share.said | share.nouns)


def strangers(one: Sheet, other: Sheet) -> bool:
    """Whether two sentences name bodies, and none in common: the Chamber here, the Senate there."""
    left, right = _names(one), _names(other)
    return bool(left and right and not left & right) and one.passage.order != other.passage.order


def _names(sheet: Sheet) -> set[str]:
    dated = {token.i for when in sheet.dates for token in sheet.passage.words(when.start, when.end)}
    return {
        token.lower_.removesuffix("s")
        for token in sheet.passage.tokens
        if token.text.istitle() and token.i not in dated and len(token.text) > 3 and not _opens(token)
    }


def _opens(token: Token) -> bool:
    return bool(token.is_sent_start) or (token.i > 0 and beside(token, -1).text in (":", "•", "-", "–"))


def _list(own: Sequence[Fact], whole: Fact) -> list[Fact]:
    """Counts of one noun in a row, "nine beds here, five there and three upstairs": one part together."""
    if len(own) < 2 or not same_noun(own[0].noun, whole.noun) or any(one.one.noun for one in own[1:]):
        return []
    text = own[0].sheet.text
    gaps = [text[one.one.end : other.one.start] for one, other in pairwise(own)]
    return list(own) if all(_LISTED.search(gap) for gap in gaps) and sum(one.value for one in own) < whole.value else []


def _seats(facts: Facts, whole: Fact, opposed: bool) -> Iterator[tuple[float, _Part]]:
    """What the largest list leaves of a house, or has of it: "70 seats, 20 and 10" of a hundred."""
    for index, other in enumerate(facts.sheets):
        own = [one for one in facts.by_sheet[index] if one.one.kind == "count" and 0 < one.value < whole.value]
        own = [one for one in own if same_noun(one.noun, "seat") or same_noun(one.noun, whole.noun)]
        if not own or not any(one.noun == "seat" or one.one.of for one in own):
            continue
        total = sum(one.value for one in own)
        largest = max(own, key=lambda one: one.value)
        if abs(total - whole.value) > 0.5 and not (len(own) == 1 and largest.value > whole.value / 2):
            continue
        value = whole.value - largest.value if opposed else largest.value
        terms = f"{plain(whole.value)} less {plain(largest.value)} is {plain(value)}; that" if opposed else plain(value)
        yield 0.8, _Part(value=value, fact=largest, places=(largest.place,), span=other.passage.span, terms=terms)
