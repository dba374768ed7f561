"""Figure: how far two readers agree with each other, and the rules with the readers."""

from __future__ import annotations

import pandas as pd
from matplotlib.figure import Figure

from analysis.presentation.palette import ACCENT, FAINT, INK
from analysis.presentation.picture import WIDTH, Picture, drawing

APART = 0.14
"""Readers above, rules below their row's middle, so that neither mark hides the other."""


def agreement(data: pd.DataFrame) -> Picture:
    """Draw what :func:`analysis.presentation.readings.compared` returns: a hollow and a full mark for each row."""
    names = list(data["compared"])
    readers, rules = (data[column] for column in data.columns[1:3])
    with drawing():
        figure = Figure(figsize=(WIDTH, 1.3 + 0.42 * len(names)), layout="constrained")
        axes = figure.add_subplot()
        places = list(range(len(names)))
        for place, one, other in zip(places, readers, rules, strict=True):
            axes.plot([one, other], [place - APART, place + APART], color=FAINT, lw=2, zorder=1)
        axes.plot(
            readers,
            [place - APART for place in places],
            "o",
            mfc="white",
            mec=INK,
            ms=8,
            mew=1.4,
            label="the two readers with each other",
        )
        axes.plot(
            rules, [place + APART for place in places], "D", color=ACCENT, ms=7, label="the rules with the readers"
        )
        axes.set_yticks(places, names)
        axes.invert_yaxis()
        axes.set_xlim(0, 1.03)
        axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0", "25", "50", "75", "100 %"])
        axes.grid(axis="x")
        axes.legend(loc="lower left", bbox_to_anchor=(-0.5, 1.0), borderaxespad=0.2)
    rows = "; ".join(
        f"{name}: {round(100 * one)} and {round(100 * other)}"
        for name, one, other in zip(names, readers, rules, strict=True)
    )
    alt = f"Agreement in percent, first of the two readers with each other, then of the rules with them. {rows}."
    return Picture(name="agreement", figure=figure, alt=alt, data=data)
