"""How far two sets of marked passages agree: one-to-one matching, precision, recall, F1.

The matching is that of ``measure/score.py``: passages match one to one, best first, where they share at least half of
the stretch they cover together (intersection over union, also called the Jaccard index). Voices are compared more
strictly than there; see :func:`same_voice`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from analysis.extraction.critics.asked import goes_by
from analysis.extraction.parse.source_words import BODIES, NAMING_A_BODY, TITLES
from analysis.text.places import Place, common, overlap

Row = TypeVar("Row")
Other = TypeVar("Other")

ENOUGH = 0.5


@dataclass(frozen=True, kw_only=True, slots=True)
class Rates:
    """How a set of passages fares against a yardstick."""

    hits: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        """Share of the found that the yardstick has too; 0.0 where nothing was found."""
        return self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the yardstick that was found; 0.0 for an empty yardstick."""
        return self.hits / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.found + self.wanted
        return 2 * self.hits / total if total else 0.0


def match(wanted: Sequence[Place], found: Sequence[Place], enough: float = ENOUGH) -> list[tuple[int, int]]:
    """Pair passages one to one, the most alike first.

    Returns:
        (position in ``wanted``, position in ``found``) for each pair whose overlap is ``enough`` or more.
    """
    ranked = sorted(
        ((overlap(a, b), i, j) for i, a in enumerate(wanted) for j, b in enumerate(found) if common(a, b) > 0),
        reverse=True,
    )
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for value, i, j in ranked:
        if value >= enough and i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return sorted(pairs)


def rates(wanted: Sequence[Place], found: Sequence[Place]) -> Rates:
    """Precision, recall and F1 of ``found`` against ``wanted``."""
    return Rates(hits=len(match(wanted, found)), found=len(found), wanted=len(wanted))


def share_alike(pairs: Iterable[tuple[Row, Other]], alike: Callable[[Row, Other], bool]) -> float:
    """Share of matched pairs that are ``alike`` in some respect; 0.0 where there are no pairs."""
    verdicts = [alike(a, b) for a, b in pairs]
    return sum(verdicts) / len(verdicts) if verdicts else 0.0


def same_voice(a: str, b: str) -> bool:
    """Whether two names mean one voice: both are the author, one goes by the other's name, or they share a family name.

    "Ms. Warner" is "Warner", "OSCE Representative Roe" and "A. Roe" are "Anna Roe"; "Ben Roe" is somebody else.
    Stricter than ``measure/score.py``, to which any shared word is enough: two ministries are two voices.
    """
    one, other = (a or "author").casefold(), (b or "author").casefold()
    if "author" in (one, other):
        return one == other
    by_name = goes_by(one, other) or goes_by(_OFFICE.sub(" ", one), _OFFICE.sub(" ", other))
    return by_name or _same_person(_person(a), _person(b))


_OFFICE = re.compile(r"\b(?:president|(?:prime )?minister)\b(?! (?:of|for)\b)")
"""Offices that stand before a name, as ``measure/score.py`` leaves them out: "Prime Minister Roe" is "John Roe"; what
one is minister of is part of a name."""

_NO_PERSON = TITLES | BODIES | NAMING_A_BODY
_ASIDE = re.compile(r"\s*[,(]")


def _person(voice: str) -> tuple[str, ...]:
    """The given and family names of a voice, lower case, without what stands before its title; () where it is nobody.

    All its words have to be written as names are: behind "former" or "the expert" may stand anything.
    """
    words = _ASIDE.split(voice, maxsplit=1)[0].split()
    titles = [place for place, word in enumerate(words) if word.casefold().strip(".") in TITLES]
    names = words[titles[-1] + 1 :] if titles else words
    bare = tuple(word.casefold().strip(".") for word in names)
    named = all(word[:1].isupper() and (len(word.strip(".")) == 1 or not word.isupper()) for word in names)
    return bare if named and _NO_PERSON.isdisjoint(bare) else ()


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two persons share a family name and no given names tell them apart; an initial stands for its name."""
    if not one or not other or one[-1] != other[-1]:
        return False
    if 1 in (len(one), len(other)):
        return True
    return one[0][0] == other[0][0] and 1 in (len(one[0]), len(other[0]))
