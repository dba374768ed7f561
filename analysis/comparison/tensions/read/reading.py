"""A text as the families of tensions read it: each thing that several of them need, made once, when first asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from analysis.comparison.tensions.read.bodies import Bodies
from analysis.comparison.tensions.read.frames import Frame, frames, own, said, spoken
from analysis.comparison.tensions.read.index import Index
from analysis.comparison.tensions.read.passages import Passage, sentences, told
from analysis.extraction.extract import Extraction, Statement
from analysis.text.caseless import Texts
from analysis.text.words import DEMONSTRATIVES, THIRD_PERSON

CRITICS = frozenset({"critique", "demand", "lead"})
"""Roles of a critic's words; they put a claim in question but are none."""


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One text.

    Attributes:
        statements: what it says, in reading order, claims or not.
        source: its words.
    """

    statements: Sequence[Statement]
    source: str

    @cached_property
    def sentences(self) -> Sequence[Passage]:
        """All its sentences: headings, questions and critics' words too."""
        return sentences(self.statements)

    @cached_property
    def passages(self) -> Sequence[Passage]:
        """The sentences that put something forward."""
        return told(self.sentences)

    @cached_property
    def _all(self) -> Texts:
        return Texts([*(one.text for one in self.sentences), *self._words])

    @cached_property
    def texts(self) -> Texts:
        """What all sentences say, to be asked for patterns."""
        return Texts([one.text for one in self.sentences], self._all)

    @cached_property
    def told(self) -> Texts:
        """What the passages say, to be asked for patterns."""
        return Texts([one.text for one in self.passages], self._all)

    @cached_property
    def bodies(self) -> Bodies:
        """Whom the passages speak of."""
        return Bodies(self.passages)

    @cached_property
    def _spoken(self) -> Sequence[Statement]:
        return spoken(self.statements, also=CRITICS)

    @cached_property
    def _words(self) -> Sequence[str]:
        return [said(one) for one in self._spoken]

    @cached_property
    def _said(self) -> Texts:
        return Texts(self._words, self._all)

    @cached_property
    def heard(self) -> Sequence[Frame]:
        """The statements taken apart, critics' words among them."""
        return frames(self._spoken, self._said, self.passages, self.bodies)

    @cached_property
    def heard_index(self) -> Index:
        """What the statements share, critics' words among them."""
        return Index(self.heard, self._said)

    @cached_property
    def frames(self) -> Sequence[Frame]:
        """The statements taken apart that the text itself puts forward."""
        return own(self.heard)

    @cached_property
    def index(self) -> Index:
        """What the statements share."""
        if len(self.frames) == len(self.heard):
            return self.heard_index
        return Index(self.frames, Texts([one.text for one in self.frames], self._all))


_LEAST = 4
"""Words from which on a statement that stands twice is a copy; "Yes" or a cell of a table is said anew each time."""

_POINTS_BACK = re.compile(rf"\W*(?:{'|'.join(sorted(THIRD_PERSON | DEMONSTRATIVES))})\b", re.IGNORECASE)


def once(statements: Sequence[Statement]) -> list[Statement]:
    """Leave out what stood before word for word: a pull quote, a teaser, a paragraph pasted twice.

    A copy is in tension with nothing that the first is not in tension with; read, it would be paired with the first,
    and every pair of the first shown again. What points back ("It …") is a copy only behind a copy.
    """
    kept: list[Statement] = []
    known: set[tuple[str, str, str]] = set()
    before = ""
    for one in statements:
        words = " ".join(one.proposition.wording.casefold().split())
        key = (f"{before}\n{words}" if _POINTS_BACK.match(words) else words, one.role, one.voice)
        if key not in known or len(words.split()) < _LEAST:
            kept.append(one)
        known.add(key)
        before = words
    return kept


def read(extraction: Extraction) -> Reading:
    """What was extracted of a text, to be read by the families."""
    return Reading(statements=once(extraction.statements), source=extraction.source.text)
