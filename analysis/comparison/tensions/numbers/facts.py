"""Figures as facts: what is counted, of what, when, and in which words; near ones and far ones alike.

A figure is compared with another only where both count the same thing: the same noun or a word tied to it, no modifier
that the other contradicts, and enough of what their clauses say in common. A rare word in common says more than one
that stands on every page.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from spacy.tokens import Token

from analysis.comparison.tensions.numbers.dates import dates
from analysis.comparison.tensions.numbers.figure_words import NO_THING, SAME_COUNTED
from analysis.comparison.tensions.numbers.figures import Sheet, Sheets
from analysis.comparison.tensions.numbers.ledger import Ledger
from analysis.comparison.tensions.numbers.lemmas import cut_plural, in_singular
from analysis.comparison.tensions.numbers.moments import moment, stretch, years
from analysis.comparison.tensions.numbers.quantity import Quantity
from analysis.comparison.tensions.numbers.same_matter import Neighbours, alike, likes, same_noun
from analysis.comparison.tensions.numbers.tables import Table, tables
from analysis.comparison.tensions.numbers.unnamed import labelled, subject, whom
from analysis.comparison.tensions.read.passages import Passage
from analysis.lexicon import ties
from analysis.text.caseless import Caseless

NEAREST = 60
"""How many figures before and after are looked at for each shared word: the work grows with the text alone."""


TOGETHER = 420
"""Characters within which figures are quoted in one passage."""


BACK = Caseless(r"\b(?:it|its|they|their|them|these|those|this|he|she|his|her|whom|thus)\b")
"""A sentence that goes on about what the one before was about."""


_THEIR_NUMBER = Caseless(r"\b(?:their|its|the|that|this) (?:number|total|figure)s?\b")


_REST = re.compile(r",? \band the (?:rest|remainder|others?)\b", re.IGNORECASE)
"""Where what a figure is told of ends: what is left of its whole is told without a figure."""


_SCALED = re.compile(r"illion|thousand|\bbn|\bmln")


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One figure with what it is about.

    Attributes:
        sheet, one: where it stands.
        noun: lemma of what is counted, taken over from the figure before where left out.
        own: content lemmas of its own stretch of the sentence, the noun included.
        context: content lemmas of the whole sentence.
        when: the interval of days it holds for, if the text says.
        region: where its own stretch stands in the sentence.
    """

    sheet: Sheet
    one: Quantity
    noun: str
    own: frozenset[str]
    context: frozenset[str]
    when: tuple[int, int] | None
    region: tuple[int, int]

    @property
    def value(self) -> float:
        """The number."""
        return self.one.value

    @cached_property
    def place(self) -> tuple[int, int]:
        """Source offsets of the figure."""
        return self.sheet.place(self.one)

    @property
    def span(self) -> tuple[int, int]:
        """Source offsets of its own statement, the sentence where that is short."""
        low, high = stretch(self.sheet, self.one.start, self.one.end)
        return self.sheet.passage.place(low, high)


class Facts:
    """The facts of one text, and how much a shared word says there."""

    def __init__(self, sheets: Sheets, source: str, now: int | None) -> None:
        """Read ``sheets`` and the tables of ``source``; ``now`` is the text's own day, for "today"."""
        self.sheets = sheets
        self._at = {id(sheet): index for index, sheet in enumerate(sheets)}
        words = [told(sheet.passage) for sheet in sheets]
        goes_on = set(sheets.having(BACK))
        carried = [
            one | words[index - 1]
            if index in goes_on and index and _follows(sheets[index - 1], sheet) and BACK.search(sheet.text)
            else one
            for index, (sheet, one) in enumerate(zip(sheets, words, strict=True))
        ]
        counts = Counter(word for one in words for word in one)
        size = math.log(max(20, len(sheets)))
        self._weights = {word: max(0.1, 1 - math.log(count) / size) for word, count in counts.items()}
        self.all: list[Fact] = []
        self.by_noun: dict[str, list[Fact]] = defaultdict(list)
        self.by_sheet: dict[int, list[Fact]] = defaultdict(list)
        for index, sheet in enumerate(sheets):
            self._read(index, sheet, words[index], carried[index], now)
        for table in tables(source):
            home = next((one for one in sheets if one.passage.start <= table.total[1] < one.passage.end), None)
            if home and home.figures:
                fact = _total(home, table)
                self.all.append(fact)
                self.by_noun[fact.noun].append(fact)
        self.all.sort(key=lambda fact: fact.place)
        self._said: dict[str, list[int]] = defaultdict(list)
        for number, fact in enumerate(self.all):
            for word in fact.context | fact.own:
                self._said[word].append(number)
        self.ledger = Ledger(self.by_sheet, self.all, sheets)
        self._near: dict[str, tuple[str, ...]] = {}

    def _read(self, index: int, sheet: Sheet, words: frozenset[str], context: frozenset[str], now: int | None) -> None:
        """Add the facts of one sentence.

        Args:
            index: its place.
            sheet: the sentence.
            words: the content words of it.
            context: the same with those of the sentence that it goes on from.
            now: the text's own day.
        """
        noun = self._theirs(index, sheet)
        for position, one in enumerate(sheet.figures):
            one = self._paid(index, sheet, one)
            named = one.noun or (subject(sheet, one) or noun if one.kind == "count" and one.of != "the" else "")
            if not named and one.kind == "count" and not one.of and position == 0:
                named = labelled(sheet, one)
            noun = one.noun if one.kind == "count" and one.noun else noun
            if one.kind not in ("count", "money", "share"):
                continue
            low, high = _between(sheet, position)
            row = len(sheet.figures) == 1 and len(sheet.text) < 60 and ":" in sheet.text
            own = words if row else content(sheet.passage.words(low, high))
            fact = Fact(
                sheet=sheet,
                one=one,
                noun=named,
                own=own | ({named} if named else set()) | one.modifiers,
                context=context,
                when=moment(sheet, position, now),
                region=(low, high),
            )
            self.all.append(fact)
            self.by_sheet[index].append(fact)
            if named and one.kind != "share":
                self.by_noun[named].append(fact)

    def _theirs(self, index: int, sheet: Sheet) -> str:
        """What a sentence goes on to count that begins with "their number" and a figure; "" elsewhere."""
        if not index or not sheet.figures or not _THEIR_NUMBER.search(sheet.text[: sheet.figures[0].start]):
            return ""
        before = [fact.noun for fact in self.by_sheet[index - 1] if fact.noun]
        return before[-1] if before else whom(self.sheets[index - 1])

    def _paid(self, index: int, sheet: Sheet, one: Quantity) -> Quantity:
        """A large figure without a noun, of the money that the sentence before speaks of; any other as it is."""
        if one.kind != "count" or one.noun or not index:
            return one
        if not _SCALED.search(sheet.written(one)) and not (one.value >= 10**6 and one.value % 10**5 == 0):
            return one
        paid = [fact.one for near in (index - 1, index) for fact in self.by_sheet[near] if fact.one.kind == "money"]
        if not paid or not _follows(self.sheets[index - 1], sheet):
            return one
        return replace(one, kind="money", noun=paid[-1].noun, unit=paid[-1].unit)

    def about(self, words: Iterable[str], sheet: Sheet) -> list[Fact]:
        """The facts that say one of ``words`` or a word like it: of each word those nearest to ``sheet``."""
        middle = bisect_left(self.all, sheet.passage.start, key=lambda fact: fact.place[0])
        found: set[int] = set()
        for word in words:
            for like in (*likes(word), *self._neighbours(word)):
                posted = self._said.get(like, ())
                at = bisect_left(posted, middle)
                found.update(posted[max(0, at - NEAREST) : at + NEAREST])
        return [self.all[number] for number in sorted(found)]

    def _neighbours(self, word: str) -> tuple[str, ...]:
        """The words of the text that are near a word by their vectors."""
        if word not in self._near:
            self._near[word] = self._vocabulary.of(word)
        return self._near[word]

    @cached_property
    def _vocabulary(self) -> Neighbours:
        return Neighbours(sorted(self._said))

    def index(self, sheet: Sheet) -> int:
        """The place of a sheet among the sheets."""
        return self._at[id(sheet)]

    def weight(self, word: str) -> float:
        """How much a shared word says: 1 when rare, near 0 when the text is all about it."""
        return self._weights.get(word, 0.6)

    def of(self, noun: str) -> Iterator[Fact]:
        """The counts of a noun, or of a word for the same heads."""
        for word in sorted(_heads(noun)):
            yield from self.by_noun.get(word, ())

    def counted(self, noun: str, least: float = 1.0) -> list[tuple[int, Fact]]:
        """The counts of the sentences that :func:`same_noun` or, from above ``least``, :func:`alike` holds for.

        Each with the place of its sentence, in reading order.
        """
        nouns = _heads(noun) | (set(self._neighbours(noun)) if least < 1 else set())
        return self.ledger.counts(one for one in nouns if same_noun(one, noun) or alike(one, noun) > least)

    def shared(self, left: Iterable[str], right: Iterable[str]) -> float:
        """The weight of what two sets of lemmas have in common, synonyms at a discount."""
        others = set(right)
        return sum(max((self._tie(word, other) for other in others), default=0.0) for word in set(left))

    def covered(self, wanted: Iterable[str], given: Iterable[str]) -> float:
        """Which part of what ``wanted`` says is said in ``given`` too, from 0 to 1."""
        wanted, given = set(wanted), set(given)
        full = sum(self.weight(word) for word in wanted)
        found = sum(self.weight(word) * max((alike(word, one) for one in given), default=0.0) for word in wanted)
        return found / full if full else 0.0

    def _tie(self, one: str, other: str) -> float:
        return alike(one, other) * min(self.weight(one), self.weight(other) if one != other else 1.0)


def _heads(noun: str) -> set[str]:
    """A noun, and the words for the same heads."""
    tied = {word for word, tie in ties().get(noun, {}).items() if tie > 0.8}
    return {noun, *(word for group in SAME_COUNTED if noun in group for word in group)} | tied


def around(facts: Sequence[Fact]) -> tuple[int, int]:
    """Source offsets of the words that hold all of some figures, where these stand together; else of the last."""
    spans = [one.span for one in facts]
    low, high = min(start for start, _ in spans), max(end for _, end in spans)
    return (low, high) if high - low <= TOGETHER else spans[-1]


def _total(sheet: Sheet, table: Table) -> Fact:
    """The total of a table, of what its caption names."""
    words = [word.lower().removesuffix("s") for word in re.findall(r"[A-Za-z-]{4,}", table.caption)]
    words = [word for word in words if word not in NO_THING and word != "table"]
    dated = dates(table.caption)
    return Fact(
        sheet=sheet,
        one=sheet.figures[-1],
        noun=words[0] if words else "",
        own=frozenset(words),
        context=frozenset(words),
        when=(dated[-1].first, dated[-1].last) if dated else None,
        region=(0, len(sheet.text)),
    )


def _follows(before: Sheet, sheet: Sheet) -> bool:
    one, other = before.passage.unit, sheet.passage.unit
    led = before.text.rstrip().endswith(":") and other.paragraph - one.paragraph <= 1
    return one.section == other.section and (one.paragraph == other.paragraph or led)


def content(tokens: Iterable[Token]) -> frozenset[str]:
    """The lemmas that say what a stretch is about."""
    return frozenset(
        [
            lemma
            for token in tokens
            if token.pos_ in _TELLING and (lemma := in_singular(token)) not in NO_THING and len(lemma) > 2
        ]
    )


def told(passage: Passage) -> frozenset[str]:
    """The same of a whole sentence."""
    parsed = passage.parsed
    lemmas = {cut_plural(lemma) for lemma, kind in zip(parsed.lemmas, parsed.kinds, strict=True) if kind in _TELLING}
    return frozenset(lemma for lemma in lemmas - NO_THING if len(lemma) > 2)


_TELLING = frozenset(["NOUN", "PROPN", "ADJ", "VERB"])


def _between(sheet: Sheet, position: int) -> tuple[int, int]:
    """A figure's own stretch: its statement, not reaching into the figures before and after."""
    one = sheet.figures[position]
    low, high = stretch(sheet, one.start, one.end)
    if position and sheet.figures[position - 1].end > low:
        comma = re.search(r",|\band\b", sheet.text[sheet.figures[position - 1].end : one.start])
        low = sheet.figures[position - 1].end + (comma.start() if comma else 0)
    if position + 1 < len(sheet.figures):
        later = sheet.figures[position + 1].start
        high = min(high, later)
        if re.match(r",? and\b|[,;]", sheet.text[one.end : high]):
            high = one.end  # "the plains 12,000 and the coast 6,000": the name stands before
    rest = _REST.search(sheet.text, one.end, high)
    high = rest.start() if rest else high
    return low, max(high, one.end)


def apart(one: Fact, other: Fact) -> bool:
    """Whether two facts say that they hold for different years."""
    return bool(one.when and other.when and not years(one.when) & years(other.when))
