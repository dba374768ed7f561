"""Colours and words of the figures. No colour ever stands alone: a label, a mark or a hatch says the same."""

from __future__ import annotations

from importlib.resources import as_file, files

INK = "#222222"
QUIET = "#767676"
FAINT = "#C9C9C9"
ACCENT = "#0072B2"
WARNING = "#B34700"
"""Darkened from the vermilion of Okabe and Ito (2008) so that text in it keeps a contrast of 4.5 to 1 on white."""


def style() -> str:
    """The path of the style file that every figure is drawn with."""
    with as_file(files("analysis.presentation") / "suite.mplstyle") as path:
        return str(path)
