"""What was decided before, where decisions are to be added: only what says something new is written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from analysis.tables.judgements import FOLDER, Judgement, read_file, read_judgements


class History:
    """What coders decided, to be asked whether a decision says anything new."""

    def __init__(self, judgements: Iterable[Judgement]) -> None:
        """Take what was decided so far, in the order of the files."""
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
            alike = before.about == one.about or not (before.about and one.about)
            if alike and before.date <= one.date and (counts is None or before.date >= counts.date):
                counts = before
        if counts is None or counts.decision != one.decision:
            return False
        return one.charitable_reading.strip() in ("", counts.charitable_reading.strip())


def read_beside(path: Path) -> tuple[Judgement, ...]:
    """What is decided already where decisions are to be added to a file: in a case, in all its files."""
    if path.parent.name == FOLDER:
        return read_judgements(path.parent)
    return read_file(path) if path.exists() else ()
