"""All figures of a case, saved for reuse: SVG, PNG, and the rows behind each as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analysis.presentation.cards import settled
from analysis.presentation.figures_matrix import matrix
from analysis.presentation.figures_signature import signature
from analysis.presentation.figures_timeline import timeline
from analysis.presentation.figures_voices import voices
from analysis.presentation.picture import Picture
from analysis.presentation.timeline import mentioned
from analysis.records import Case
from analysis.tables.files import write_files


def pictures(case: Case) -> list[Picture]:
    """The figures that any case has: signature, matrix, timeline, voices."""
    laid = settled(case)
    return [signature(laid), matrix(laid), timeline(mentioned(case.source), len(case.source.text)), voices(laid)]


def save(shown: Sequence[Picture], folder: Path) -> list[Path]:
    """Write each figure as NAME.svg, NAME.png and NAME.csv; same figures, same bytes.

    Raises:
        InputError: the folder cannot be written to; earlier files are then as they were.
    """
    files: dict[str, bytes] = {}
    for one in shown:
        files |= {f"{one.name}.svg": one.svg(), f"{one.name}.png": one.png(), f"{one.name}.csv": one.csv()}
    return write_files(files, folder)
