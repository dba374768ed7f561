"""Figure: the critics' demands down, the claims beside them across, and what each claim is to each demand."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.presentation.finding import Demand, demands_of
from analysis.presentation.palette import ACCENT, FAINT, INK, QUIET, RELATIONS, WARNING
from analysis.presentation.picture import Picture, drawing
from analysis.records import Case, Claim

WIDTH = 5.4
MOST_CLAIMS = 14
MOST_DEMANDS = 12
LETTERS, KEY_LETTERS = 26, 62
"""Characters to a line: of a demand, and of a claim in the key."""

_FILL = {"addresses": ACCENT, "partly_addresses": "#9FCBE6", "touches": "white", "in_tension": WARNING}
_INK = {"addresses": "white", "partly_addresses": INK, "touches": INK, "in_tension": "white"}


def matrix(case: Case) -> Picture:
    """Draw a case's demands against the claims that bear on them, the claims in the order of the text."""
    demands = demands_of(case)[:MOST_DEMANDS]
    claims = _columns(demands)
    numbers = {claim.claim_id: number for number, claim in enumerate(claims, 1)}
    labels = [textwrap.wrap(one.critique.demand, LETTERS, max_lines=9, placeholder=" …") for one in demands]
    states = ["" if one.state in ("answered", "partly answered") else "no claim says it is done" for one in demands]
    heights = [max(2.2, len(lines) + (1.1 if state else 0) + 0.7) for lines, state in zip(labels, states, strict=True)]
    keys = [textwrap.wrap(claim.quote, KEY_LETTERS, max_lines=2, placeholder=" …") for claim in claims]
    grid, key = sum(heights) + 1.4, sum(map(len, keys)) + 0.45 * len(keys) + 6.4
    unit = 0.168
    with drawing():
        figure = Figure(figsize=(WIDTH, unit * (grid + key)))
        axes = figure.add_axes((0.0, key / (grid + key), 1.0, grid / (grid + key)))
        _grid(axes, demands, numbers, labels, states, heights)
        notes = figure.add_axes((0.0, 0.0, 1.0, key / (grid + key)))
        _key(notes, claims, keys, key)
    return Picture(name="matrix", figure=figure, alt=_alt(demands), data=_data(demands, numbers))


def _columns(demands: Sequence[Demand]) -> list[Claim]:
    """The claims with a relation to some demand: each demand's best in turn, until there are enough."""
    chosen: dict[str, Claim] = {}
    for place in range(max((len(one.beside) for one in demands), default=0)):
        for one in demands:
            if place < len(one.beside) and len(chosen) < MOST_CLAIMS:
                claim = one.beside[place][1]
                chosen.setdefault(claim.claim_id, claim)
    return sorted(chosen.values(), key=lambda claim: claim.start)


def _grid(
    axes: Axes,
    demands: Sequence[Demand],
    numbers: dict[str, int],
    labels: Sequence[Sequence[str]],
    states: Sequence[str],
    heights: Sequence[float],
) -> None:
    left, top = 0.375, sum(heights)
    step = (0.985 - left) / max(len(numbers), 1)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, top + 1.4)
    axes.axis("off")
    for number in numbers.values():
        axes.text(left + step * (number - 0.5), top + 0.35, str(number), ha="center", va="bottom", color=QUIET)
    for one, lines, state, height in zip(demands, labels, states, heights, strict=True):
        axes.plot([0.01, 0.985], [top, top], color=FAINT, lw=0.8)
        extra = 1.1 if state else 0
        middle = top - height / 2
        axes.text(0.01, middle + extra / 2, "\n".join(lines), va="center", linespacing=1.12)
        if state:
            axes.text(0.01, middle - len(lines) / 2, state, va="center", color=WARNING, fontstyle="italic", fontsize=9)
        for link, claim in one.beside:
            if claim.claim_id in numbers and link.relation in RELATIONS:
                axes.text(
                    left + step * (numbers[claim.claim_id] - 0.5),
                    middle,
                    RELATIONS[link.relation][0],
                    ha="center",
                    va="center",
                    fontweight="bold",
                    color=_INK[link.relation],
                    bbox={"boxstyle": "circle,pad=0.22", "fc": _FILL[link.relation], "ec": QUIET, "lw": 0.7},
                )
        top -= height
    axes.plot([0.01, 0.985], [top, top], color=FAINT, lw=0.8)


def _key(axes: Axes, claims: Sequence[Claim], keys: Sequence[Sequence[str]], height: float) -> None:
    axes.set_xlim(0, 1)
    axes.set_ylim(0, height)
    axes.axis("off")
    top = height - 0.9
    for relation, (letter, words) in RELATIONS.items():
        axes.text(
            0.03,
            top,
            letter,
            ha="center",
            va="center",
            fontweight="bold",
            color=_INK[relation],
            bbox={"boxstyle": "circle,pad=0.22", "fc": _FILL[relation], "ec": QUIET, "lw": 0.7},
        )
        axes.text(0.065, top, words, va="center")
        top -= 1.38
    top -= 0.1
    for number, (claim, lines) in enumerate(zip(claims, keys, strict=True), 1):
        axes.text(0.045, top, str(number), ha="right", va="top", color=QUIET)
        words = "\n".join(lines)
        axes.text(0.065, top, f"“{words}”" if claim.quote[:1] not in '“"' else words, va="top", linespacing=1.1)
        top -= len(lines) + 0.45


def _alt(demands: Sequence[Demand]) -> str:
    if not demands:
        return "The text quotes no demand of a critic."
    unanswered = [one for one in demands if one.state not in ("answered", "partly answered")]
    parts = [f"{len(demands)} demands against the claims beside them."]
    for one in demands:
        parts.append(f"“{' '.join(one.critique.demand.split())}”: {one.says}.")
    parts.append(f"For {len(unanswered)} of {len(demands)} no claim says that the thing is done, wholly or in part.")
    return " ".join(parts)


def _data(demands: Sequence[Demand], numbers: dict[str, int]) -> pd.DataFrame:
    rows = [
        (
            one.critique.critique_id,
            one.critique.demand,
            one.state,
            numbers.get(claim.claim_id),
            claim.claim_id,
            claim.quote,
            link.relation,
        )
        for one in demands
        for link, claim in one.beside
    ]
    columns = ["critique_id", "demand", "state", "column", "claim_id", "claim", "relation"]
    return pd.DataFrame(rows, columns=columns).astype({"column": "Int64"})
