"""Figure: the kinds of claims of each document, as shares, in small panels beside each other."""

from __future__ import annotations

import pandas as pd
from matplotlib.figure import Figure

from analysis.presentation.palette import ACCENT
from analysis.presentation.picture import WIDTH, Picture, drawing


def kinds_picture(counts: pd.DataFrame) -> Picture:
    """Draw documents × kinds (counts) as one panel a document: a bar a kind, its length the share of the claims."""
    totals = dict(zip(counts.index, counts.sum(axis=1), strict=True))
    shares = counts.div(counts.sum(axis=1).clip(lower=1), axis=0)
    widest = max(0.1, float(shares.to_numpy().max()))
    with drawing():
        figure = Figure(
            figsize=(WIDTH, 0.7 + 0.28 * len(shares.columns) * ((len(shares) + 1) // 2)), layout="constrained"
        )
        panels = figure.subplots((len(shares) + 1) // 2, 2, sharex=True, sharey=True, squeeze=False).flat
        for axes, (document, row) in zip(panels, shares.iterrows(), strict=False):
            axes.barh(list(shares.columns), list(row), color=ACCENT, height=0.6)
            for place, share in enumerate(row):
                axes.text(share + widest / 50, place, f"{share:.0%}", va="center")
            axes.set_title(f"{document} ({totals[document]} claims)", fontsize=10, loc="left")
            axes.set_xlim(0, widest * 1.4)
            axes.set_xticks([])
        axes.invert_yaxis()  # shared: for all panels
        for axes in panels:  # one more than documents, where their number is odd
            axes.set_axis_off()
    told = "; ".join(
        f"{document}: " + ", ".join(f"{kind} {share:.0%}" for kind, share in row.items())
        for document, row in shares.iterrows()
    )
    return Picture(
        name="kinds",
        figure=figure,
        alt=f"Share of each kind among a document’s claims. {told}.",
        data=counts.reset_index(),
    )
