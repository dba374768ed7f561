"""Figure: the dates a text mentions, down the text, and the years its passages speak from."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

from analysis.presentation.palette import ACCENT, INK, QUIET, WARNING
from analysis.presentation.picture import WIDTH, Picture, drawing
from analysis.presentation.timeline import FUTURE, PAST, PRESENT, TOLD, Mention, Written, written
from analysis.presentation.wording import count

LEAST_YEARS = 10
NO_YEAR = "The text mentions no year."
_TENSES = (PAST, PRESENT, FUTURE)


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
        marks = (  # those that bear on the finding last, so that no other lies on them
            ("", "o", "white", QUIET),
            (PAST, "o", ACCENT, ACCENT),
            (PRESENT, ">", WARNING, WARNING),
            (FUTURE, ">", WARNING, WARNING),
        )
        for told, mark, face, edge in marks:
            rows = [
                one for one in mentions if one.year and (one.told == told or (not told and one.told not in _TENSES))
            ]
            axes.plot([_x(one) for one in rows], [one.start for one in rows], mark, mfc=face, mec=edge, ms=6, ls="none")
        years = sorted({one.year for one in mentions if one.year})
        left, right = _range(years)
        for one in mentions:
            if one.year is None:
                axes.plot([right - 0.6, right + 0.6], [one.start, one.start], color=INK, lw=1.6)
        _rings(axes, mentions, bounds)
        axes.set_xlim(left, right + 1)
        axes.xaxis.set_major_locator(MaxNLocator(nbins=6, integer=True))
        axes.set_ylim(length * 1.02, -length * 0.02)
        axes.set_yticks([0, length / 2, length], ["start", "middle", "end of\nthe text"])
        axes.set_xlabel("year mentioned")
        if any(one.year is None for one in mentions):
            axes.text(right, -length * 0.025, "“now”", ha="center", va="bottom")
        axes.grid(axis="x")
        if years:
            _legend(axes, bounds)
        else:
            axes.set_xticks([])
            axes.text(0.5, 0.5, NO_YEAR, ha="center", transform=axes.transAxes)
    return Picture(name="timeline", figure=figure, alt=_alt(mentions, bounds), data=data)


def _x(one: Mention) -> int:
    return one.year or 0


def _range(years: Sequence[int]) -> tuple[float, float]:
    """The years the axis spans: those mentioned with room beside them, ten at least, so that none looks large."""
    if not years:
        return 0, 1
    room = max(2.0, (LEAST_YEARS - (years[-1] - years[0])) / 2)
    return years[0] - room, years[-1] + room


def _rings(axes: Axes, mentions: Sequence[Mention], bounds: Written) -> None:
    """A ring around each mention that a bound rests on; the legend says which year it is."""
    for year, tenses, colour in (
        (bounds.not_before, (PAST,), ACCENT),
        (bounds.not_after, (PRESENT, FUTURE), WARNING),
    ):
        rows = [one for one in mentions if one.year is not None and one.year == year and one.told in tenses]
        axes.plot([_x(one) for one in rows], [one.start for one in rows], "o", mfc="none", mec=colour, ms=13, ls="none")


def _legend(axes: Axes, bounds: Written) -> None:
    past, present = "told as past", "told as present or future"
    if bounds.not_before is not None:
        past += f" (ring: {bounds.not_before}, the latest)"
    if bounds.not_after is not None:
        present += f" (ring: {bounds.not_after}, the earliest)"
    axes.legend(
        handles=[
            Line2D([], [], marker="o", color=ACCENT, ls="none", label=past),
            Line2D([], [], marker=">", color=WARNING, ls="none", label=present),
            Line2D([], [], marker="o", mfc="white", mec=QUIET, ls="none", label="in a name, a plan or a period"),
        ],
        loc="lower left",
        bbox_to_anchor=(-0.16, 1.05),
        ncols=1,
        handletextpad=0.2,
        borderaxespad=0.3,
    )


def _alt(mentions: Sequence[Mention], bounds: Written) -> str:
    years = [one.year for one in mentions if one.year]
    words = sum(one.year is None for one in mentions)
    if not years:
        return NO_YEAR
    text = (
        f"Years mentioned, by their place in the text: {count(len(years), 'mention')} from {min(years)} to"
        f" {max(years)}, and {count(words, 'word')} for “now”."
    )
    if bounds.not_before is not None:
        text += f" The latest year told as past is {bounds.not_before}."
    if bounds.not_after is not None:
        text += f" The earliest year told as present or future is {bounds.not_after}."
    return text
