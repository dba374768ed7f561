"""The sentences of a text with their figures and dates; and how a figure of our own is written."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeVar

from analysis.comparison.tensions.numbers.dates import When, dates
from analysis.comparison.tensions.numbers.quantities import quantities
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.speaking import speaks
from analysis.comparison.tensions.read.passages import Passage
from analysis.extraction.parse.grammar import beside
from analysis.text.caseless import Caseless, Pattern, Texts


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A passage with its figures and dates."""

    passage: Passage
    dates: tuple[When, ...]

    @cached_property
    def cuts(self) -> tuple[tuple[int, int], ...]:
        """Where one statement of it ends and another begins, by the words that part them."""
        return tuple(match.span() for match in CUT.finditer(self.passage.text))

    @cached_property
    def figures(self) -> tuple[Quantity, ...]:
        """Its figures, read when first asked for: most checks of dates never do."""
        return tuple(quantities(self.passage, self.dates))

    @cached_property
    def names(self) -> frozenset[str]:
        """The words with a capital that may name someone or something."""
        dated = {token.i for when in self.dates for token in self.passage.words(when.start, when.end)}
        return frozenset(
            token.lower_.removesuffix("s")
            for token, text in zip(self.passage.tokens, self.passage.parsed.texts, strict=True)
            if text.istitle()
            and token.i not in dated
            and len(text) > 3
            and not token.is_sent_start
            and not (token.i > 0 and beside(token, -1).text in (":", "•", "-", "–"))
        )

    @property
    def text(self) -> str:
        """The passage's words."""
        return self.passage.text

    @property
    def section(self) -> str:
        """The heading that the passage stands under."""
        return self.passage.unit.section

    def written(self, one: Quantity | When) -> str:
        """The words of a figure or date."""
        return self.passage.text[one.start : one.end]

    def place(self, one: Quantity | When) -> tuple[int, int]:
        """Source offsets of a figure or date."""
        return self.passage.place(one.start, one.end)

    def years(self) -> frozenset[int]:
        """The years named in the passage."""
        return frozenset(when.year for when in self.dates)


Told = TypeVar("Told")


class Sheets(list[Sheet]):
    """Sentences in reading order, and where a pattern stands in them."""

    def __init__(self, found: Iterable[Sheet], texts: Texts) -> None:
        """Take some of the sentences that ``texts`` was made of."""
        super().__init__(found)
        self.texts = texts
        self._at = {sheet.passage.number: at for at, sheet in enumerate(self)}
        self._firsts: dict[Caseless, list[tuple[int, Sheet, re.Match[str]]]] = {}
        self._every: dict[Caseless, list[tuple[int, Sheet, re.Match[str]]]] = {}

    def together(self, one: int, other: int) -> bool:
        """Whether the sentences at two places stand under one heading, at most a paragraph apart."""
        here, there = self[one].passage.unit, self[other].passage.unit
        return here.section == there.section and abs(here.paragraph - there.paragraph) <= 1

    def having(self, *patterns: Pattern) -> list[int]:
        """The places of the sentences that may hold a match of one of some patterns; the others hold none."""
        numbers = set(self.texts.possible(*patterns))
        return sorted(self._at[number] for number in numbers & self._at.keys())

    def told(self, cues: Iterable[Told], pattern: Callable[[Told], Pattern]) -> dict[int, list[Told]]:
        """Which of some things to look for may stand where: by place, in their order; ``pattern`` gives one's words."""
        found: dict[int, list[Told]] = defaultdict(list)
        for one in cues:
            for at in self.having(pattern(one)):
                found[at].append(one)
        return found

    def first(self, pattern: Caseless) -> Iterator[tuple[int, Sheet, re.Match[str]]]:
        """The sentences that hold a match, each with its place and the first match."""
        if pattern not in self._firsts:
            found = ((at, pattern.first(self[at].text)) for at in self.having(pattern))
            self._firsts[pattern] = [(at, self[at], match) for at, match in found if match]
        return iter(self._firsts[pattern])

    def every(self, pattern: Caseless) -> Iterator[tuple[int, Sheet, re.Match[str]]]:
        """All matches, each with its sentence and its place."""
        if pattern not in self._every:
            self._every[pattern] = [
                (at, self[at], match) for at in self.having(pattern) for match in pattern.read(self[at].text)
            ]
        return iter(self._every[pattern])


def sheets(found: Sequence[Passage], source: str, texts: Texts) -> Sheets:
    """Figures and dates of every passage; a year named before carries over within a paragraph.

    Args:
        found: some of the sentences of a text, in reading order.
        source: the text.
        texts: what all its sentences say.
    """
    now = speaks(source)
    lately = set(texts.possible(_LATELY))
    result: list[Sheet] = []
    context: int | None = None
    paragraph: tuple[str, int] | None = None
    for passage in found:
        here = (passage.unit.section, passage.unit.paragraph)
        if here != paragraph:
            context, paragraph = None, here
        if now and passage.number in lately and _LATELY.search(passage.text):
            context = date.fromordinal(now).year
        when = _dates(passage.text, now, context)
        if when:
            context = when[-1].year
        result.append(Sheet(passage=passage, dates=when))
    return Sheets(result, texts)


CUT = Caseless(r"[;:—–()]|,? \b(?:but|while|whereas|although)\b|, (?:and|which|who)\b|\. ")
"""Where one statement of a sentence ends and another begins."""

_LATELY = Caseless(
    r"\b(?:(?:last|this|next) (?:week|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|today|tomorrow)\b"
)
"""The day is counted from the day of speaking, whatever year was told before."""


@lru_cache(maxsize=32768)  # all sentences of a book
def _dates(text: str, now: int | None, context: int | None) -> tuple[When, ...]:
    """The dates of a sentence, which two families of tensions ask for."""
    return tuple(dates(text, now, context))


def plain(value: float) -> str:
    """A number in plain digits, as English texts group them: 140400 as "140,400", 0.5 as "0.5"."""
    if abs(value - round(value)) < max(1e-9, 1e-12 * abs(value)):  # 8.2 billion is read as 8199999999.999999
        return f"{round(value):,}"
    return f"{value:.1f}"


def percent(value: float) -> str:
    """A share in percent, rounded to what can be read: 0.65 as "65 percent"."""
    return f"{100 * value:.3g} percent"


def over(one: float, other: float) -> float:
    """How many times one figure is another: without end where the other is nought, as in "0 of 12" told backwards."""
    return one / other if other else math.inf
