"""The dates a text mentions, and from when each of its passages can have been written.

A year that a passage tells as past was over or under way when the passage was written: it was written no earlier. A
year that it tells in the present or the future had not ended: it was written no later. Infinitives ("an election to be
held in 2011"), names ("the 1966 Covenant") and periods ("2009-2012") say nothing of the kind and are only listed.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from analysis.presentation.mention import FUTURE, PAST, PRESENT, Mention
from analysis.records import Source
from analysis.tables.cache import recalled

_READERS = tuple(Path(__file__).with_name(name) for name in ("dates.py", "mention.py"))
"""The files of this room that decide about them; the rooms before it are part of the cache's version."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """From when a text, or a part of one, can have been written. None: it does not say.

    Attributes:
        not_before: the latest year told as past.
        not_after: the earliest year told as present or future.
    """

    not_before: int | None
    not_after: int | None

    @property
    def possible(self) -> bool:
        """Whether one moment can satisfy both bounds."""
        return self.not_before is None or self.not_after is None or self.not_before <= self.not_after


def mentioned(source: Source) -> tuple[Mention, ...]:
    """Every year and every word for "now" of a text, in reading order; from the cache where it was read before."""

    def read() -> tuple[Mention, ...]:
        # imported here: the parser takes longer to load than all figures take to be drawn
        from analysis.extraction.parse.model import parse
        from analysis.presentation.dates import mentions
        from analysis.text.layout import units

        return mentions(parse(units(source.text)), source.text)

    return recalled(
        ["mentions", *(hashlib.sha256(one.read_bytes()).hexdigest() for one in _READERS), source.sha256],
        read,
        keep=lambda found: [dataclasses.asdict(one) for one in found],
        take=lambda rows: tuple(Mention(**row) for row in rows),
    )


def written(found: Iterable[Mention]) -> Written:
    """From when a text with these mentions can have been written."""
    rows = list(found)
    past = [one.year for one in rows if one.told == PAST and one.year]
    ahead = [one.year for one in rows if one.told in (PRESENT, FUTURE) and one.year]
    return Written(not_before=max(past, default=None), not_after=min(ahead, default=None))


def told(bounds: Written) -> str:
    """The two bounds as a sentence, and what follows from them."""
    if bounds.not_before is None or bounds.not_after is None:
        return "The text has no year told as past beside one told as present or future, so its dates set no two bounds."
    ends = "one date can fit both." if bounds.possible else "no single date fits both."
    return (
        f"The latest year told as past is **{bounds.not_before}**; the earliest told as present or future is "
        f"**{bounds.not_after}**: {ends}"
    )
