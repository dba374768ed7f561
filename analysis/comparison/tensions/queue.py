"""One queue of candidates from all families, best first."""

from __future__ import annotations

from analysis.comparison.tensions.candidate import Candidate
from analysis.extraction.extract import Extraction


def find(extraction: Extraction) -> tuple[Candidate, ...]:
    """The tensions of one text, families interleaved by strength, deterministic."""
    return ()
