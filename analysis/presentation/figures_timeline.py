"""Figure: the dates a text mentions, down the text, and the years its passages speak from."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

from analysis.presentation.mention import FUTURE, PAST, PRESENT, TOLD, Mention
from analysis.presentation.palette import ACCENT, FAINT, INK, QUIET, WARNING
from analysis.presentation.picture import WIDTH, Picture, drawing
from analysis.presentation.timeline import Written, written
from analysis.presentation.wording import count

LEAST_YEARS = 10
HEIGHT, LEAST_HEIGHT, ROW = 6.2, 3.2, 0.12
"""Inches: of the figure at most, of one without a mark, and what each mark adds."""

BAND = 0.12
"""Width of the band of words for "now", as a share of the years'."""
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
        figure = Figure(figsize=(WIDTH, min(HEIGHT, LEAST_HEIGHT + ROW * len(mentions))), layout="constrained")
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
            for one in rows:
                if one.year and one.until:  # a decade is no year: its whole length is drawn
                    axes.hlines(one.start, one.year, one.until, color=edge, lw=1.2, zorder=1)
            axes.plot([_x(one) for one in rows], [one.start for one in rows], mark, mfc=face, mec=edge, ms=6, ls="none")
        years = sorted({year for one in mentions if one.year for year in (one.year, one.until or one.year)})
        left, right = _range(years)
        last = _now(axes, [one.start for one in mentions if one.year is None], left, right)
        _rings(axes, mentions, bounds)
        axes.set_xlim(left, last)
        ticks = MaxNLocator(nbins=6, integer=True).tick_values(left, right)
        axes.set_xticks([year for year in ticks if left <= year <= right])
        axes.set_ylim(length * 1.02, -length * 0.02)
        axes.set_yticks([0, length / 2, length], ["start of\nthe text", "middle", "end of\nthe text"])
        axes.get_yticklabels()[0].set_verticalalignment("top")
        axes.get_yticklabels()[-1].set_verticalalignment("bottom")  # not beside the first year
        axes.set_xlabel("year mentioned")
        axes.grid(axis="x")
        if years:
            _legend(axes, bounds)
        else:
            axes.set_xticks([])
            axes.text(0.5, 0.5, NO_YEAR, ha="center", transform=axes.transAxes)
    return Picture(name="timeline", figure=figure, alt=_alt(mentions, bounds), data=data)


def _now(axes: Axes, places: Sequence[int], left: float, right: float) -> float:
    """Dashes for the words for "now", in a band beside the years, since they name none; returns where the picture ends.

    The line under the years ends before the band.
    """
    if not places:
        return right
    width = (right - left) * BAND
    begin, end = right + width * 0.4, right + width * 1.4
    axes.axvspan(begin, end, color=FAINT, alpha=0.35, lw=0)
    axes.hlines(list(places), begin + width * 0.2, end - width * 0.2, color=INK, lw=1.6)
    axes.text((begin + end) / 2, 1.01, "says\n“now”", ha="center", va="bottom", transform=axes.get_xaxis_transform())
    axes.spines["bottom"].set_bounds(left, right)
    return end


def _x(one: Mention) -> float:
    """Where a mention is marked: at its year, or in the middle of its decade."""
    year = one.year or 0
    return (year + one.until) / 2 if one.until else year


def _range(years: Sequence[int]) -> tuple[float, float]:
    """The years the axis spans: those mentioned with room beside them, ten at least, so that none looks large."""
    if not years:
        return 0, 1
    room = max(2.0, (LEAST_YEARS - (years[-1] - years[0])) / 2)
    return years[0] - room, years[-1] + room


def _rings(axes: Axes, mentions: Sequence[Mention], bounds: Written) -> None:
    """A ring around each mention that a bound rests on, and a line through its year; the legend says which that is.

    What is told as past ends at one line, what is told as present or to come begins at the other: where the first lies
    right of the second, the picture shows it.
    """
    for year, tenses, colour in (
        (bounds.not_before, (PAST,), ACCENT),
        (bounds.not_after, (PRESENT, FUTURE), WARNING),
    ):
        rows = [one for one in mentions if one.year is not None and one.year == year and one.told in tenses]
        axes.plot([_x(one) for one in rows], [one.start for one in rows], "o", mfc="none", mec=colour, ms=13, ls="none")
        if year is not None:
            axes.axvline(year, color=colour, lw=0.9, ls=(0, (4, 2)), zorder=1)


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
            Line2D(
                [],
                [],
                marker="o",
                mfc="white",
                mec=QUIET,
                ls="none",
                label="name, plan, period, comparison (bar: a decade)",
            ),
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
