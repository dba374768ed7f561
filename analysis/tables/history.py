"""What was decided before, where decisions are to be added: only what says something new is written."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

from analysis.tables.anchors import same_passage
from analysis.tables.judgements import FOLDER, Judgement, read_file, read_judgements


class History:
    """What coders decided, to be asked whether a decision says anything new."""

    def __init__(self, judgements: Iterable[Judgement], texts: Mapping[str, str] | None = None) -> None:
        """Take what was decided so far, in the order of the files.

        Args:
            judgements: the decisions.
            texts: the texts they are about, by file name: words that stand there twice are two passages.
        """
        self._texts = texts or {}
        self._on: dict[tuple[str, ...], list[Judgement]] = {}
        for one in judgements:
            self.add(one)

    def add(self, one: Judgement) -> None:
        """Take one decision more."""
        self._on.setdefault(one.on, []).append(one)

    def says(self, one: Judgement) -> bool:
        """Whether a decision says what already counts of its coder on its day: one that was changed back is new."""
        counts: Judgement | None = None
        for before in self._on.get(one.on, ()):
            if self._alike(before, one) and before.date <= one.date and (counts is None or before.date >= counts.date):
                counts = before
        if counts is None or counts.decision != one.decision:
            return False
        return one.charitable_reading.strip() in ("", counts.charitable_reading.strip())

    def outdated(self, one: Judgement, file: str) -> str:
        """As :func:`outdated`, of what its coder decided about the same words."""
        return outdated((before for before in self._on.get(one.on, ()) if self._alike(before, one)), one, file)

    def _alike(self, one: Judgement, other: Judgement) -> bool:
        """Whether two decisions on the same words can be about the same row."""
        if one.about != other.about and one.about and other.about:
            return False
        sides = ((one.a, other.a), (one.b, other.b))
        return all(same_passage(here, there, self._texts) for here, there in sides if here and there)


def outdated(decided: Iterable[Judgement], one: Judgement, file: str) -> str:
    """What to say of a decision that would not show, since a later one of its coder counts before it; mostly "".

    Args:
        decided: what was decided about the same row; what is in no file yet does not count.
        one: a decision that is to be added now.
        file: the name of the file that it is to be added to.
    """
    for before in decided:
        place = before.origin.rpartition(" row ")[0]
        counts = before.date > one.date or (before.date == one.date and place > file)
        if place and counts and before.coder == one.coder:
            return (
                f"{one.coder} decided {before.decision!r} on {before.date} ({before.origin}), which counts before a"
                f" decision of {one.date}"
            )
    return ""


def to_come(dates: Iterable[str]) -> str:
    """What to say of decisions of a day that is not here yet; mostly ""."""
    last = max(dates, default="")
    if last <= datetime.date.today().isoformat():
        return ""
    return f"{last}: is still to come; until then no other decision on these rows counts"


def read_beside(path: Path) -> tuple[Judgement, ...]:
    """What is decided already where decisions are to be added to a file: in a case, in all its files."""
    if path.parent.name == FOLDER:
        return read_judgements(path.parent)
    return read_file(path) if path.exists() else ()
