"""A figure with its words: what it shows for those who cannot see it, and the rows it was drawn from."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from analysis.presentation.palette import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

WIDTH, NARROW = 4.3, 3.8
"""Inches of a figure, and of one that is mostly words; narrow, so that its letters can be read on a phone: on a page of
330 CSS pixels ten points are 11 pixels, and 12."""

SHOWN_WIDTH = 500
"""Width of a figure in a notebook, in CSS pixels; of a narrow one less, so that letters are of one size."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """One figure.

    Attributes:
        name: what its files are called.
        figure: the drawing.
        alt: what it shows, in words; stands in for it where it cannot be seen.
        data: the rows it was drawn from.
    """

    name: str
    figure: Figure
    alt: str
    data: pd.DataFrame

    def png(self) -> bytes:
        """The figure as a PNG image; same figure, same bytes."""
        return self._png

    def svg(self) -> bytes:
        """The figure as SVG with its title and description; same figure, same bytes."""
        return self._svg

    @cached_property  # a build writes a figure twice: beside the tables, and into the site
    def _png(self) -> bytes:
        return self._saved("png", {"Software": None, "Description": self.alt})

    @cached_property
    def _svg(self) -> bytes:
        details = {"Date": None, "Creator": None, "Title": self.name, "Description": self.alt}
        text = self._saved("svg", details).decode("utf-8")
        return "\n".join(line.rstrip() for line in text.splitlines()).encode("utf-8") + b"\n"

    def csv(self) -> bytes:
        """The rows it was drawn from, as CSV in UTF-8."""
        return str(self.data.to_csv(index=False, lineterminator="\n")).encode("utf-8")

    def _saved(self, kind: str, metadata: dict[str, Any]) -> bytes:
        out = io.BytesIO()
        with drawing():
            self.figure.savefig(out, format=kind, metadata=metadata)
        return out.getvalue()

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """What a notebook stores: the image, and its alt text as the plain-text form and as metadata."""
        data = {"image/png": self.png(), "text/plain": f"Figure: {self.alt}"}
        return data, {"image/png": {"alt": self.alt, "width": round(SHOWN_WIDTH * self.figure.get_figwidth() / WIDTH)}}


@contextmanager
def drawing() -> Iterator[None]:
    """Draw with the suite's style; nothing outside is changed."""
    import matplotlib.style

    with matplotlib.style.context(["default", style()]):
        yield


def blank(words: str) -> Figure:
    """A figure for a case that has nothing to draw: it says so in words."""
    from matplotlib.figure import Figure

    with drawing():
        figure = Figure(figsize=(WIDTH, 0.7))
        figure.text(0.5, 0.5, words, ha="center", va="center")
        return figure
