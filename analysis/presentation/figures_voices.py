"""Figure: who is called as witness, how often, how much of it is marked as credit, and on what."""

from __future__ import annotations

import textwrap
from collections import Counter

import pandas as pd
from matplotlib.figure import Figure

from analysis.measure import same_voice
from analysis.presentation.palette import ACCENT, FAINT, QUIET
from analysis.presentation.picture import WIDTH, Picture, blank, drawing
from analysis.presentation.templating import visible
from analysis.presentation.wording import count
from analysis.records import Case

MOST = 14
"""Voices drawn; the rows behind the figure have them all."""

LEAST_ROWS = 3
"""Bars for which there is room even where fewer are drawn, so that none grows wide."""

LETTERS = 22
"""Letters of a name on one line."""

WIDE = 1.6
"""How much wider than another letter a capital can be."""

NO_OTHER = "No claim is in a voice other than the text’s own."


def voice_counts(case: Case) -> pd.DataFrame:
    """One row a voice other than the text's own: ``voice``, ``claims``, ``praise``, ``other``, ``demands``, ``topics``.

    ``praise`` counts its claims marked as endorsement, ``demands`` what it demands or finds fault with besides; the
    most frequent voice comes first.
    """
    names: dict[str, str] = {}  # a voice goes by its first spelling: "Analysts" and "analysts" are one
    claims: Counter[str] = Counter()
    praise: Counter[str] = Counter()
    topics: dict[str, Counter[str]] = {}
    for claim in case.claims:
        if claim.voice == "author":
            continue
        voice = names.setdefault(claim.voice.casefold(), claim.voice)
        claims[voice] += 1
        praise[voice] += claim.endorsement
        topics.setdefault(voice, Counter())[claim.topic] += 1
    rows = [
        (
            voice,
            many,
            praise[voice],
            many - praise[voice],
            sum(same_voice(voice, one.voice) for one in case.critiques),
            ", ".join(topic for topic, _ in topics[voice].most_common()),
        )
        for voice, many in sorted(claims.items(), key=lambda one: (-one[1], one[0]))
    ]
    return pd.DataFrame(rows, columns=["voice", "claims", "praise", "other", "demands", "topics"])


def voices(case: Case) -> Picture:
    """Draw the voices a text calls on: one bar each, what is marked as credit filled and written out."""
    data = voice_counts(case)
    rows = data.head(MOST)
    if rows.empty:
        return Picture(name="voices", figure=blank(NO_OTHER), alt=_alt(case, data), data=data)
    with drawing():
        figure = Figure(figsize=(WIDTH, 1.1 + 0.4 * max(len(rows), LEAST_ROWS)), layout="constrained")
        axes = figure.add_subplot()
        places = range(len(rows))
        axes.barh(places, rows["praise"], color=ACCENT, height=0.62, label="marked as credit to the official side")
        axes.barh(
            places,
            rows["other"],
            left=rows["praise"],
            color="white",
            edgecolor=QUIET,
            hatch="////",
            height=0.62,
            label="other claims",
        )
        for place, (many, praised, asked) in enumerate(
            zip(rows["claims"], rows["praise"], rows["demands"], strict=True)
        ):
            praise = (
                f", {'all ' if many > 1 else ''}as credit"
                if praised == many
                else f", {praised} as credit"
                if praised
                else ""
            )
            besides = f"\nand {count(asked, 'demand')}" if asked else ""
            words = f"{many}{praise}{besides}"
            axes.text(many + 0.03 * max(rows["claims"]), place, words, va="center", linespacing=1.05)
        axes.set_yticks(list(places), [_short(name) for name in rows["voice"]])
        axes.set_ylim(max(len(rows), LEAST_ROWS) - 0.4, -0.6)
        axes.set_xlim(0, max(rows["claims"]) * 1.65)
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.spines["left"].set_color(FAINT)
        figure.legend(loc="outside upper right", ncols=1, borderaxespad=0.2)
    return Picture(name="voices", figure=figure, alt=_alt(case, data), data=data)


def _short(name: str) -> str:
    """A name on two lines at most, in fewer letters where capitals make them wide, so that the bars keep their room.

    Of "USAID, United States Agency …" the initials, which the table spells out.
    """
    flat = " ".join(visible(name).split())
    initials = flat.partition(",")[0]
    flat = initials if initials.isupper() and initials.isalpha() else flat
    wide = sum(WIDE if letter.isupper() else 1 for letter in flat) / max(len(flat), 1)
    return "\n".join(textwrap.wrap(flat, int(LETTERS / wide), max_lines=2, placeholder=" …"))


def _alt(case: Case, data: pd.DataFrame) -> str:
    own = sum(claim.voice == "author" for claim in case.claims)
    if data.empty:
        return f"Claims by voice: all {own} are in the text’s own." if own > 1 else NO_OTHER
    rows = data.head(MOST)
    besides = [f", and {count(int(asked), 'demand')} besides" if asked else "" for asked in rows["demands"]]
    listed = "; ".join(
        f"{voice} {many}, {praise} of them as credit{more}"
        for voice, many, praise, more in zip(rows["voice"], rows["claims"], rows["praise"], besides, strict=True)
    )
    return f"Claims by voice. The text’s own voice, not drawn, makes {own}. Others: {listed}."
