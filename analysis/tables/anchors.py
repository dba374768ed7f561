"""Anchors: find a quoted passage again after the text around it, or the passage itself, was edited.

An anchor is the text quote selector of the W3C Web Annotation Data Model (exact words, a little before and after) with
its text position selector (where the words began).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from analysis.records import Source
from analysis.tables.sense import denies, same_sense
from analysis.text.places import overlap

CONTEXT = 32
"""Characters kept before and after the exact words."""

ALIKE = 85.0
"""The bound of fuzzy re-attachment: rapidfuzz's partial ratio (100: the same letters) of the exact words."""

SHORTEST = 20
"""Quotations under this many characters are found again only letter for letter: too much resembles them."""

LIKELY = 60.0
"""How far the words before or after must be the same (rapidfuzz's ratio) where the passage itself only resembles."""

_LIKE = {sign: f"[{signs}]" for signs in ('"“”„‟«»', "'’‘‚‛`", r"\-‐‑–—") for sign in signs if sign != "\\"}
"""Signs that stand for each other."""

_UNSAFE = " \t\r\n=+-@"


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """A passage by its words.

    Attributes:
        source: name of the file it stands in.
        exact: its words.
        prefix, suffix: a little before and after, without what would begin a formula in a spreadsheet.
        start: offset of its first character when the anchor was made; it decides between equal passages.
    """

    source: str
    exact: str
    prefix: str
    suffix: str
    start: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where an anchor was found: the file, the offsets, and how.

    ``exact`` and ``fuzzy`` tell of the words; ``elsewhere``: the very words, and nothing around them is as it was.
    """

    source: str
    start: int
    end: int
    how: str


def anchor(source: Source, start: int, end: int) -> Anchor:
    """The anchor of ``source.text[start:end]``; it begins behind what a spreadsheet would take for a formula.

    A passage that a person marked may begin with the bullet of its list, which no quote of the tables does.
    """
    start += _signs(source.text[start:end])
    prefix, suffix = _around(source.text, start, end)
    return Anchor(
        source=source.name,
        exact=source.text[start:end],
        prefix=prefix,
        suffix=suffix,
        start=start,
    )


def _signs(exact: str) -> int:
    """How many signs and blanks a passage begins with; 0 where it holds nothing else."""
    return (len(exact) - len(exact.lstrip(_UNSAFE))) % len(exact) if exact else 0


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """A little before and after a passage, without what would begin a formula in a spreadsheet."""
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return _flat(before).lstrip(_UNSAFE), _flat(after).lstrip(_UNSAFE)


def locate(wanted: Anchor, sources: Mapping[str, str]) -> Place | None:
    """Find an anchored passage.

    Args:
        wanted: the anchor.
        sources: texts by file name. Where the anchor's file is not among them (it was renamed), all are searched.

    Returns:
        The place whose surroundings fit best, then the one nearest to where it was; None where the words are gone:
        neither there letter for letter (line breaks and blanks aside) nor alike within :data:`ALIKE` and of one
        sense (:mod:`analysis.tables.sense`); None too where they stand several times and nowhere in their place.
    """
    if not wanted.exact.strip():
        return None
    texts = {wanted.source: sources[wanted.source]} if wanted.source in sources else sources
    found = [place for name, text in texts.items() for place in _exact(wanted, name, text)]
    if found:
        best = min(
            found, key=lambda place: (-_fit(wanted, texts[place.source], place), abs(place.start - wanted.start))
        )
        if _stands_there(wanted, texts[best.source], best):
            return best
        return None if len(found) > 1 else dataclasses.replace(best, how="elsewhere")
    if len(wanted.exact) < SHORTEST:
        return None
    close = [one for name, text in texts.items() if (one := _fuzzy(wanted, name, text))]
    return max(close, key=lambda one: one[0])[1] if close else None


def same_passage(one: Anchor, other: Anchor, sources: Mapping[str, str]) -> bool:
    """Whether two anchors are of one passage: the same words may stand in a text twice, and each time anew be judged.

    Args:
        one: an anchor.
        other: another.
        sources: texts by file name; words that are in none of them are told apart by themselves alone.
    """
    if one.exact.split() != other.exact.split():
        return False
    here, there = locate(one, sources), locate(other, sources)
    if here is None or there is None:
        return here is there
    return here.source == there.source and overlap((here.start, here.end), (there.start, there.end)) > 0


def times(wanted: Anchor, sources: Mapping[str, str]) -> int:
    """How often the words of an anchor stand in its file, or, where that is not there, in all."""
    texts = {wanted.source: sources[wanted.source]} if wanted.source in sources else sources
    return sum(len(_exact(wanted, name, text)) for name, text in texts.items())


def _exact(wanted: Anchor, name: str, text: str) -> list[Place]:
    return [
        Place(source=name, start=match.start(), end=match.end(), how="exact")
        for match in re.finditer(_pattern(wanted.exact), text)
        if not _turned(wanted, text, match.start())
    ]


def _turned(wanted: Anchor, text: str, start: int) -> bool:
    """Whether a word right before the passage denies it now, or does no longer."""
    return bool(wanted.prefix.strip()) and denies(wanted.prefix) != denies(text[max(0, start - CONTEXT) : start])


def _pattern(words: str) -> str:
    """The words as a regular expression.

    A spreadsheet may turn a line break into another, a no-break space into a blank, and a straight quotation mark into
    a curly one.
    """
    return r"\s+".join("".join(_LIKE.get(sign, re.escape(sign)) for sign in word) for word in words.split())


def _fuzzy(wanted: Anchor, name: str, text: str) -> tuple[float, Place] | None:
    """What resembles the passage and says the same, as far as :mod:`analysis.tables.sense` can tell."""
    found = _alike(wanted, name, text)
    if found is None or _turned(wanted, text, found[1].start):
        return None
    return found if same_sense(wanted.exact, text[found[1].start : found[1].end]) else None


def _alike(wanted: Anchor, name: str, text: str) -> tuple[float, Place] | None:
    if between := _between(wanted, name, text):
        return between
    if len(text) < len(wanted.exact):
        return None
    best = fuzz.partial_ratio_alignment(wanted.exact, text, score_cutoff=ALIKE)
    if best is None or best.score < ALIKE:
        return None
    start, end = best.dest_start, best.dest_end
    while start < end and text[start].isspace():  # the alignment takes blanks along
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while start > 0 and text[start - 1].isalnum() and text[start : start + 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    place = Place(source=name, start=start, end=end, how="fuzzy")
    # a list repeats its own words: what resembles a passage and stands elsewhere may be its opposite
    return (best.score, place) if _stands_there(wanted, text, place) else None


def _between(wanted: Anchor, name: str, text: str) -> tuple[float, Place] | None:
    """What stands now between the words that stood before and after, where it resembles the passage."""
    before, after = _pattern(wanted.prefix), _pattern(wanted.suffix)
    if not (before and after):
        return None
    found = re.search(rf"{before}\s*(\S.{{0,{2 * len(wanted.exact)}}}?)[\s=+@-]*{after}", text, re.DOTALL)
    if found is None or (score := fuzz.ratio(wanted.exact, found[1])) < ALIKE:
        return None
    return score, Place(source=name, start=found.start(1), end=found.end(1), how="fuzzy")


def _stands_there(wanted: Anchor, text: str, place: Place) -> bool:
    """Whether the words before or after are those of the anchor, which may tell none."""
    before, after = _around(text, place.start, place.end)
    pairs = [(was, now) for was, now in ((wanted.prefix, before), (wanted.suffix, after)) if was.strip()]
    return not pairs or any(fuzz.ratio(was, now) >= LIKELY for was, now in pairs)


def _fit(wanted: Anchor, text: str, place: Place) -> float:
    before, after = _around(text, place.start, place.end)
    return round(fuzz.ratio(before, wanted.prefix) + fuzz.ratio(after, wanted.suffix))


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)
