"""What a notebook cell shows: tables and cards, with every cue in words, safe for any text.

Code hosts strip styles and scripts from notebooks, so nothing here relies on them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the site's builder needs two numbers of this module, not the half second that pandas takes
    import pandas as pd

SVG = "image/svg+xml"
STACKED_FROM = 3
"""Columns from which a table is too wide for a small screen."""

BRIEF = 16
"""Letters in a cell, such as a number, so short that on a small screen several stand on one line."""

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
"""What Markdown, or the mathematics in it, would read as a mark."""

OPENING, CLOSING = ('"', "“", "«", "„"), ('"', "”", "»", "“")
"""Quotation marks with which a passage may begin and end itself."""


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A cell's output: one form a media type, the plain text always among them; ``alt`` stands in for a drawing."""

    forms: Mapping[str, str]
    alt: str = ""

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, Any], dict[str, Any]]:
        return dict(self.forms), {SVG: {"alt": self.alt}} if self.alt else {}


def words(text: str) -> Shown:
    """Markdown as a cell's output. What comes from a text must have gone through :func:`quoted` or :func:`plain`."""
    return Shown(forms={"text/markdown": text, "text/plain": text})


def table(frame: pd.DataFrame, caption: str) -> Shown:
    """A frame as a table with a caption, its column heads and its first column marked as heads; nothing is cut."""
    names = [_cell(name) for name in frame.columns]
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    body = "\n".join(
        "<tr>"
        + "".join(
            f'<th scope="row" data-label="{name}">{_cell(value)}</th>'
            if place == 0
            else f'<td data-label="{name}">{_cell(value)}</td>'
            for place, (name, value) in enumerate(zip(names, row, strict=True))
        )
        + "</tr>"
        for row in frame.itertuples(index=False)
    )
    # on a small screen the site stacks the cells of a wide table, each under its label
    brief = all(len(_flat(value)) <= BRIEF for row in frame.itertuples(index=False) for value in row[1:])
    kind = f' class="stacked{" brief" if brief else ""}"' if len(names) >= STACKED_FROM else ""
    html = (
        f"<table{kind}>\n<caption>{escape(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n"
        "</table>"
    )
    lines = [" | ".join(_flat(value) for value in row) for row in frame.itertuples(index=False)]
    plain_text = "\n".join([caption, " | ".join(map(str, frame.columns)), *lines])
    return Shown(forms={"text/html": html, "text/plain": plain_text})


def drawing(svg: str, alt: str) -> Shown:
    """An SVG drawing with its alt text."""
    return Shown(forms={SVG: svg, "text/plain": f"Drawing: {alt}"}, alt=alt)


def plain(text: str) -> str:
    """A stretch of a text, safe inside Markdown: on one line, with no mark that Markdown would read."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def running(text: str) -> str:
    """The same for a stretch between others: a blank at its edge is kept as one."""
    return SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))


def quoted(text: str) -> str:
    """A quotation, safe inside Markdown, in quotation marks: its own where it has a pair of them."""
    words_of_it = plain(text)
    own = words_of_it[:1] in OPENING and words_of_it[-1:] in CLOSING and len(words_of_it) > 1
    return words_of_it if own else f"“{words_of_it}”"


def bullets(lines: Sequence[str]) -> str:
    """Markdown bullets."""
    return "\n".join(f"- {line}" for line in lines)


def _cell(value: object) -> str:
    return escape(_flat(value)).replace("$", "&#36;")


def _flat(value: object) -> str:
    import pandas as pd

    if value is None or value is pd.NA or (isinstance(value, float) and pd.isna(value)):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.2f}"
    return " ".join(str(value).split())
