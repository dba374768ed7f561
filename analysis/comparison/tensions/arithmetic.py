"""Arithmetic: figures of one text that cannot all be right, or of which one is left unexplained."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.changes import find_changes
from analysis.comparison.tensions.figures import sheets
from analysis.comparison.tensions.parts import find_parts
from analysis.comparison.tensions.passages import passages
from analysis.comparison.tensions.restated import find_restated
from analysis.comparison.tensions.shares import find_shares
from analysis.extraction.extract import Statement


def find(statements: Sequence[Statement], source: str) -> list[Candidate]:
    """Parts against totals, shares against counts, changes against the figures they go from and to.

    Args:
        statements: what the text says, in reading order, claims or not.
        source: the text.
    """
    found = sheets(passages(statements), source)
    return [
        *find_parts(found, source),
        *find_shares(found, source),
        *find_changes(found),
        *find_restated(found, source),
    ]
