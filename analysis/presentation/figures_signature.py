"""Figure: the text as a line from top to bottom, its claims, the critic's demands, and tensions as arcs by family."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Arc

from analysis.presentation.palette import ACCENT, FAINT, FAMILIES, INK, QUIET, WARNING
from analysis.presentation.picture import Picture, drawing
from analysis.records import Case, Claim, Tension

SIZE = (5.0, 7.6)
ARCS = 12
"""Arcs drawn for each family: its best-ranked tensions."""

LANES = (("text’s own\nvoice", 0.5), ("other\nvoices", 1.5), ("critic’s\ndemands", 2.5))
FIRST_FAMILY, STEP = 3.6, 1.0
LEAST_GAP = 0.045
"""Between two topic labels, as a share of the height."""


def signature(case: Case) -> Picture:
    """Draw a case as one picture."""
    length = len(case.source.text)
    families = [name for name in FAMILIES if any(one.kind == name for one in case.tensions)] or list(FAMILIES)
    right = FIRST_FAMILY + STEP * len(families)
    with drawing():
        figure = Figure(figsize=SIZE, layout="constrained")
        axes = figure.add_subplot()
        axes.set_xlim(0, right)
        axes.set_ylim(length * 1.005, -length * 0.005)
        for claim in case.claims:
            lane = 0 if claim.voice == "author" else 1
            _tick(axes, lane, claim.start, claim.end, QUIET if lane == 0 else ACCENT)
        for critique in case.critiques:
            if critique.source == case.source.name:
                _tick(axes, 2, critique.start, critique.end, WARNING)
        shown = {name: [one for one in case.tensions if one.kind == name][:ARCS] for name in families}
        for number, name in enumerate(families):
            left = FIRST_FAMILY + STEP * number
            axes.plot([left, left], [0, length], color=FAINT, lw=0.8)
            for one in shown[name]:
                _arc(axes, one, left, length, FAMILIES.get(name, INK))
        _heads(axes, families)
        _topics(axes, case.claims, length)
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0)
    return Picture(name="signature", figure=figure, alt=_alt(case, families), data=_data(case, shown))


def _tick(axes: Axes, lane: int, start: int, end: int, colour: str) -> None:
    centre = LANES[lane][1]
    axes.fill_between([centre - 0.38, centre + 0.38], start, end, color=colour, alpha=0.85, lw=0.4, edgecolor="white")


def _arc(axes: Axes, one: Tension, left: float, length: int, colour: str) -> None:
    """A half ellipse from one side to the other; the wider apart the sides, the further out it reaches."""
    a, b = (one.a_start + one.a_end) / 2, (one.b_start + one.b_end) / 2
    height = max(abs(b - a), length / 250)
    reach = 2 * STEP * (0.14 + 0.72 * (height / length) ** 0.5)
    axes.add_patch(
        Arc(
            (left, (a + b) / 2), reach, height, theta1=-90, theta2=90, color=colour, lw=1.1, alpha=0.9
        )  # matplotlib's own
    )
    axes.plot([left, left], [a, b], ".", color=colour, ms=3)


def _heads(axes: Axes, families: Sequence[str]) -> None:
    heads = [(centre, words.replace("\n", " "), INK) for words, centre in LANES]
    heads += [(FIRST_FAMILY + STEP * nth + 0.25, name, FAMILIES.get(name, INK)) for nth, name in enumerate(families)]
    for centre, words, colour in heads:
        axes.text(
            centre, 1.008, words, color=colour, rotation=55, ha="left", va="bottom", rotation_mode="anchor",
            transform=axes.get_xaxis_transform(),
        )  # fmt: skip


def _topics(axes: Axes, claims: Sequence[Claim], length: int) -> None:
    """Names of the longer stretches on one topic, down the left edge, none on top of another."""
    runs = []
    for topic, group in groupby(claims, key=lambda claim: claim.topic):
        rows = list(group)
        runs.append((rows[-1].end - rows[0].start, rows[0].start, topic))
    placed: list[tuple[int, str]] = []
    for _, start, topic in sorted(runs, key=lambda run: (-run[0], run[1])):
        if topic and all(abs(start - other) > LEAST_GAP * length for other, _ in placed):
            placed.append((start, topic))
    placed.sort()
    placed = [one for before, one in pairwise([(0, ""), *placed]) if one[1] != before[1]]
    axes.set_yticks([start for start, _ in placed], [_short(topic) for _, topic in placed])
    axes.set_xticks([])
    for label in axes.get_yticklabels():
        label.set_verticalalignment("top")


def _short(topic: str, most: int = 18) -> str:
    words = topic.replace("_", " ")
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _alt(case: Case, families: Sequence[str]) -> str:
    others = sum(claim.voice != "author" for claim in case.claims)
    counts = ", ".join(f"{name} {sum(one.kind == name for one in case.tensions)}" for name in families)
    return (
        f"The text from top to bottom: {len(case.claims)} claims, {others} of them in voices other than the text’s own;"
        f" {len(case.critiques)} demands of its critics; and, as arcs between two passages each, the best-ranked"
        f" tensions to reconcile by family ({counts} in all)."
    )


def _data(case: Case, shown: dict[str, list[Tension]]) -> pd.DataFrame:
    rows = [("claim", one.claim_id, one.start, one.end, one.topic, one.voice, "") for one in case.claims]
    rows += [("demand", one.critique_id, one.start, one.end, "", one.voice, "") for one in case.critiques]
    rows += [
        ("tension", one.tension_id, one.a_start, one.b_start, "", "", one.kind)
        for group in shown.values()
        for one in group
    ]
    return pd.DataFrame(rows, columns=["mark", "id", "start", "end", "topic", "voice", "family"])
