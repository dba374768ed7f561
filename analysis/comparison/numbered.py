"""Which claims answer a demand by its number: a reply to a report names the recommendation that it answers.

"Recommendation 12: …" stands over the demand in the critic's text and over its answer in the official one, or the
official text says "accepts recommendations 4 to 7". Then the text says itself what belongs together. Numbers alone say
nothing, for paragraphs are numbered too: somewhere both sides have to call the number a recommendation, and the words
of most pairs that belong together by number have to meet, or the numbers are those of another report.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.comparison import numbered_words as forms
from analysis.comparison.matching import weight
from analysis.extraction.critics.demands import Demand
from analysis.extraction.extract import Statement
from analysis.lexicon import FAMILY, tied
from analysis.lexicon.words import content

LONGEST = 99
"""Recommendations a range holds at most; what is longer is no range."""

SHARE = 0.5
"""Which part of the demands that an answer belongs to by number has to share a word with it."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together: from where to where, and which recommendations they deal with, if any."""

    start: int
    end: int
    numbers: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Numbered:
    """What the text says by numbers.

    Attributes:
        own: for each demand that is answered by its number, by its place, the places of the claims that answer it.
        asked: the demands that have a number, by their places.
        under: the places of all claims that stand under the number of some recommendation.
        verdicts: for each of them that stands behind a stand told in a word or two ("Not accepted."), those words.
    """

    own: Mapping[int, frozenset[int]]
    asked: frozenset[int]
    under: frozenset[int]
    verdicts: Mapping[int, str]


NONE = Numbered(own={}, asked=frozenset(), under=frozenset(), verdicts={})


def numbers_of(text: str) -> frozenset[str]:
    """The numbers that "122.17-18, 122.22 and 122.30 to 33" names, each in full."""
    found: set[str] = set()
    for first, last in forms.RANGE.findall(text):
        found.add(first)
        chapter, _, low = first.rpartition(".")
        before, _, high = last.rpartition(".")
        if last and before in ("", chapter) and 0 < int(high) - int(low) <= LONGEST:
            found |= {f"{chapter}.{one}" if chapter else str(one) for one in range(int(low), int(high) + 1)}
        elif last:
            found.add(last)
    return frozenset(found)


def answers_by_number(
    claims: Sequence[Statement], demands: Sequence[Demand], sources: Sequence[str], official: str
) -> Numbered:
    """Which claims answer which demand by its number.

    Args:
        claims: the claims of the official text.
        demands: the demands.
        sources: for each demand the text it stands in.
        official: the official text.
    """
    if len(sources) < len(demands) or not forms.NAMED.search(official):
        return NONE
    own, under, verdicts = _answered(claims, official)
    known = {text: _as_named(_asked(text), own) for text in {*sources}}
    found: dict[int, frozenset[int]] = {}
    asked: set[int] = set()
    for place, (demand, text) in enumerate(zip(demands, sources, strict=True)):
        numbers = next((one.numbers for one in known[text] if one.start <= demand.start < one.end), frozenset[str]())
        theirs = frozenset(claim for number in numbers for claim in own.get(number, ()))
        if numbers:
            asked.add(place)
        if theirs:
            found[place] = theirs
    meet = sum(_meet(demands[place].demand, [claims[one] for one in theirs]) for place, theirs in found.items())
    if not found or meet < SHARE * len(found):
        return NONE
    return Numbered(own=found, asked=frozenset(asked), under=under, verdicts=verdicts)


def _answered(
    claims: Sequence[Statement], official: str
) -> tuple[Mapping[str, frozenset[int]], frozenset[int], Mapping[int, str]]:
    """For each number the claims that answer it; those that stand under a number; and behind which verdict."""
    own: dict[str, set[int]] = defaultdict(set)
    under: set[int] = set()
    verdicts: dict[int, str] = {}
    blocks = _blocks(official)
    told = list(forms.VERDICT.finditer(official))
    begins = [match.start() for match in told]
    sections: dict[_Block, str] = {}
    inside: dict[_Block, set[int]] = defaultdict(set)
    for place, claim in enumerate(claims):
        block = next((one for one in blocks if one.start <= claim.start < one.end), None)
        section = claim.proposition.unit.section
        if block and (section == sections.setdefault(block, section) or forms.REPLYING.search(section)):
            inside[block].add(place)
            under.add(place)
            before = told[bisect_left(begins, block.start) : bisect_left(begins, claim.start)]
            if ended := [match for match in before[-2:] if match.end() <= claim.start]:
                verdicts[place] = ended[-1]["verdict"]
            for number in block.numbers:
                own[number].add(place)
        for match in forms.NAMED.finditer(official[claim.start : claim.end]):
            for number in numbers_of(match["numbers"]):
                own[number].add(place)
    for block in blocks:
        for match in forms.SEE.finditer(official[block.start : block.end]):
            named = numbers_of(match["numbers"])
            there = [place for other in blocks if other.numbers & named for place in inside[other]]
            for number in block.numbers:
                own[number].update(there)
    return {number: frozenset(places) for number, places in own.items()}, frozenset(under), verdicts


def _blocks(official: str) -> list[_Block]:
    """What stands under each head that names recommendations, as far as the next."""
    called = frozenset(number for match in forms.NAMED.finditer(official) for number in numbers_of(match["numbers"]))
    heads = {match.start(): numbers_of(match["numbers"]) for match in forms.LABEL.finditer(official)}
    for match in forms.BARE.finditer(official):
        numbers = numbers_of(match["numbers"])
        if numbers & called and any("." in number for number in numbers):
            heads.setdefault(match.start(), numbers)
    starts = sorted(heads)
    ends = [*starts[1:], len(official)]
    return [_Block(start, end, heads[start]) for start, end in zip(starts, ends, strict=False)]


def _asked(text: str) -> list[_Block]:
    """Where a critic's text has its numbered recommendations: behind a head that names one, or items of a list."""
    found: list[_Block] = []
    listing = False
    for row in _rows(text):
        words = text[row.start : row.end].strip()
        item, head = forms.LISTED.match(text[row.start : row.end]), _head(words)
        if row.numbers:  # a head that names recommendations ends a list
            found.append(row)
            listing = False
            continue
        if listing and item:
            found.append(_Block(row.start, row.end, frozenset([item[1]])))
        elif listing and found and not head:
            found[-1] = replace(found[-1], end=row.end)
        if head or words.endswith(":"):
            listing = forms.CALLED.search(words) is not None or (listing and item is not None)
    return found


def _rows(text: str) -> list[_Block]:
    """The lines that are not blank; one that names recommendations by their numbers is one with what goes on below."""
    rows: list[_Block] = []
    for line in re.finditer(r"[^\n]+\n?", text):
        label, above = forms.LABEL.match(line[0]), rows[-1] if rows else None
        if not line[0].strip():
            continue
        if label:
            rows.append(_Block(line.start(), line.end(), numbers_of(label["numbers"])))
        elif above and above.numbers and (_titled(text, above) or forms.GOES_ON.match(line[0].strip())):
            rows[-1] = replace(above, end=line.end())
        else:
            rows.append(_Block(line.start(), line.end(), frozenset()))
    return rows


def _as_named(asked: list[_Block], own: Mapping[str, frozenset[int]]) -> list[_Block]:
    """The recommendations with their numbers as the answer names them: "115.18" of a list may be answered as "18"."""
    dotted = {number for block in asked for number in block.numbers if "." in number}
    if not dotted or dotted & own.keys():
        return asked
    return [
        _Block(one.start, one.end, frozenset(number.rpartition(".")[2] for number in one.numbers & dotted))
        for one in asked
    ]


def _titled(text: str, block: _Block) -> bool:
    """Whether so far there is only the head, one line, and not yet what is recommended."""
    one_line = text.find("\n", block.start, block.end - 1) < 0
    return one_line and not text[block.start : block.end].rstrip().endswith((".", ";"))


def _head(words: str) -> bool:
    """Whether a line stands over others: short, in words, without a stop."""
    short = len(words.split()) <= 10 and not words.endswith((".", ";", ",", ":", ")"))
    return short and not forms.LISTED.match(words) and forms.LETTERED.search(words) is not None


def _meet(demand: str, answers: Sequence[Statement]) -> bool:
    """Whether a demand and one of its answers share a word of their matter."""
    wanted = set(_content(demand))
    return any(
        tied(word, other) >= FAMILY for one in answers for other in _content(one.proposition.text) for word in wanted
    )


def _content(text: str) -> Iterator[str]:
    return (word for word in content(text) if weight(word) == 1 and word != "recommendation" and not word[0].isdigit())
