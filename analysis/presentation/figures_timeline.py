"""Figure: the dates a text mentions, down the text, and the years its passages speak from."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from analysis.presentation.palette import ACCENT, INK, QUIET, WARNING
from analysis.presentation.picture import Picture, drawing
from analysis.presentation.timeline import FUTURE, PAST, PRESENT, TOLD, Mention, written

WIDTH = 4.3


def timeline(mentions: Sequence[Mention], length: int) -> Picture:
    """Draw every year mentioned by its place in the text.

    Args:
        mentions: the dates and the words for "now" of one text.
        length: of the text, in code points.
    """
    data = pd.DataFrame(
        [(one.start, one.words, one.year, TOLD.get(one.told, "word for now"), one.sentence) for one in mentions],
        columns=["start", "words", "year", "told", "sentence"],
    ).astype({"year": "Int64"})
    bounds = written(mentions)
    with drawing():
        figure = Figure(figsize=(WIDTH, 6.2), layout="constrained")
        axes = figure.add_subplot()
        marks = (
            (PAST, "o", ACCENT, ACCENT),
            (PRESENT, ">", WARNING, WARNING),
            (FUTURE, ">", WARNING, WARNING),
            ("", "o", "white", QUIET),
        )
        for told, mark, face, edge in marks:
            rows = [
                one for one in mentions if one.year and (one.told == told or (not told and one.told not in _TENSES))
            ]
            axes.plot([_x(one) for one in rows], [one.start for one in rows], mark, mfc=face, mec=edge, ms=6, ls="none")
        years = sorted({one.year for one in mentions if one.year})
        left, right = (min(years) - 2, max(years) + 2) if years else (0, 1)
        for one in mentions:
            if one.year is None:
                axes.plot([right - 0.6, right + 0.6], [one.start, one.start], color=INK, lw=1.6)
        axes.set_xlim(left, right + 1)
        axes.set_ylim(length * 1.02, -length * 0.02)
        axes.set_yticks([0, length / 2, length], ["start", "middle", "end of\nthe text"])
        axes.set_xlabel("year mentioned")
        axes.text(right, -length * 0.025, "“now”", ha="center", va="bottom")
        axes.grid(axis="x")
        _bounds(axes, mentions, bounds.not_before, bounds.not_after)
        _legend(axes)
    return Picture(name="timeline", figure=figure, alt=_alt(mentions, bounds.not_before, bounds.not_after), data=data)


_TENSES = (PAST, PRESENT, FUTURE)


def _x(one: Mention) -> int:
    return one.year or 0


def _bounds(axes: Axes, mentions: Sequence[Mention], not_before: int | None, not_after: int | None) -> None:
    for year, tenses, words in (
        (not_before, (PAST,), "looks back on {}"),
        (not_after, (PRESENT, FUTURE), "is still in or before {}"),
    ):
        for one in mentions:
            if year is not None and one.year == year and one.told in tenses:
                axes.annotate(
                    words.format(year),
                    (year, one.start),
                    xytext=(axes.get_xlim()[0] + 4, one.start),
                    va="center",
                    fontweight="bold",
                    color=ACCENT if tenses == (PAST,) else WARNING,
                    arrowprops={"arrowstyle": "-", "color": QUIET, "lw": 0.8, "shrinkB": 4},
                )


def _legend(axes: Axes) -> None:
    axes.legend(
        handles=[
            Line2D([], [], marker="o", color=ACCENT, ls="none", label="told as past"),
            Line2D([], [], marker=">", color=WARNING, ls="none", label="told as present or future"),
            Line2D([], [], marker="o", mfc="white", mec=QUIET, ls="none", label="in a name, a plan or a period"),
        ],
        loc="lower left",
        bbox_to_anchor=(0.0, 1.02),
        ncols=1,
        handletextpad=0.2,
        borderaxespad=0.3,
    )


def _alt(mentions: Sequence[Mention], not_before: int | None, not_after: int | None) -> str:
    years = [one.year for one in mentions if one.year]
    words = sum(one.year is None for one in mentions)
    if not years:
        return "The text mentions no year."
    text = (
        f"Years mentioned, by their place in the text: {len(years)} mentions from {min(years)} to {max(years)},"
        f" and {words} words for “now”."
    )
    if not_before is not None:
        text += f" The latest year told as past is {not_before}."
    if not_after is not None:
        text += f" The earliest year told as present or future is {not_after}."
    return text
