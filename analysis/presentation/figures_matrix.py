"""Figure: the critics' demands down, the claims beside them across, and what each claim is to each demand."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.presentation.finding import Demand, demands_of
from analysis.presentation.palette import ACCENT, FAINT, INK, QUIET, RELATIONS, WARNING
from analysis.presentation.picture import Picture, blank, drawing
from analysis.presentation.templating import visible
from analysis.presentation.wording import count
from analysis.records import Case, Claim

WIDTH = 4.3
NO_DEMAND = "No demand of a critic was found."
MOST_CLAIMS = 18
MOST_DEMANDS = 12
LETTERS, KEY_LETTERS = 52, 46
"""Characters to a line: of a demand, and of a claim in the key."""
STRIP, LINE, STATE, MARGIN = 2.5, 1.1, 1.1, 0.6
"""Heights in lines of text: the strip of marks, a line of a demand, what is said of its state, room below."""

_FILL = {"addresses": ACCENT, "partly_addresses": "#9FCBE6", "touches": "white", "in_tension": WARNING}
_INK = {"addresses": "white", "partly_addresses": INK, "touches": INK, "in_tension": "white"}


def matrix(case: Case) -> Picture:
    """Draw a case's demands against the claims that bear on them, the claims in the order of the text."""
    every = demands_of(case)
    demands = _drawn(every)
    if not demands:
        return Picture(name="matrix", figure=blank(NO_DEMAND), alt=NO_DEMAND, data=_data((), {}))
    claims = _columns(demands)
    numbers = {claim.claim_id: number for number, claim in enumerate(claims, 1)}
    labels = [textwrap.wrap(visible(one.critique.demand), LETTERS, max_lines=5, placeholder=" …") for one in demands]
    heights = [
        len(lines) * LINE + STATE + (STRIP if one.beside else 0) + MARGIN
        for lines, one in zip(labels, demands, strict=True)
    ]
    keys = [textwrap.wrap(visible(claim.quote), KEY_LETTERS, max_lines=2, placeholder=" …") for claim in claims]
    notes = _notes(every, demands, numbers)
    grid, key = sum(heights) + 0.4, sum(map(len, keys)) * LINE + 0.45 * len(keys) + 6.4 + 1.25 * len(notes)
    unit = 0.168
    with drawing():
        figure = Figure(figsize=(WIDTH, unit * (grid + key)))
        axes = figure.add_axes((0.0, key / (grid + key), 1.0, grid / (grid + key)))
        _grid(axes, demands, numbers, labels, heights)
        below = figure.add_axes((0.0, 0.0, 1.0, key / (grid + key)))
        _key(below, claims, keys, notes, key)
    return Picture(name="matrix", figure=figure, alt=_alt(every, demands), data=_data(demands, numbers))


def _telling(one: Demand) -> list[Claim]:
    """The claims that the words on a demand rest on: the first beside it, and the first that stands against it."""
    against = [pair for pair in one.beside if pair[0].relation == "in_tension"]
    return [claim for _, claim in (*one.beside[:1], *against[:1])]


def _drawn(demands: Sequence[Demand]) -> list[Demand]:
    """The first demands, as many as there are columns for the claims that the words on each rest on."""
    drawn: list[Demand] = []
    needed: set[str] = set()
    for one in demands[:MOST_DEMANDS]:
        needed |= {claim.claim_id for claim in _telling(one)}
        if len(needed) > MOST_CLAIMS:
            break
        drawn.append(one)
    return drawn


def _notes(every: Sequence[Demand], drawn: Sequence[Demand], numbers: dict[str, int]) -> list[str]:
    """What a reader has to know of the marks, and of what is not drawn."""
    notes = ["Broken ring: a rule’s suggestion. Full ring: read again."]
    if len(drawn) < len(every):
        notes.append(f"The first {len(drawn)} of {len(every)} demands are drawn.")
    left_out = {claim.claim_id for one in drawn for _, claim in one.beside} - numbers.keys()
    if left_out:
        notes.append(f"{count(len(left_out), 'more claim').capitalize()}, not drawn, in the table.")
    return [*notes, *(["Under each mark the number of the claim:"] if numbers else [])]


def _columns(demands: Sequence[Demand]) -> list[Claim]:
    """The claims with a relation to some demand: the most telling, then each demand's best in turn, until enough."""
    chosen = {claim.claim_id: claim for one in demands for claim in _telling(one)}
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
    heights: Sequence[float],
) -> None:
    """Each demand over the whole width, what the text says to it, and the claims beside it at their own places."""
    top = sum(heights)
    step = 0.97 / max(len(numbers), 1)
    axes.set_xlim(0, 1)
    axes.set_ylim(0, top + 0.4)
    axes.axis("off")
    for one, lines, height in zip(demands, labels, heights, strict=True):
        axes.plot([0.01, 0.99], [top, top], color=FAINT, lw=0.8)
        below = top - 0.3 - len(lines) * LINE
        axes.text(0.01, top - 0.3, "\n".join(lines), va="top", linespacing=1.12)
        answered = one.state in ("answered", "partly answered")
        axes.text(
            0.01, below - 0.1, one.says, va="top", fontstyle="italic", fontsize=9, color=ACCENT if answered else WARNING
        )
        for link, claim in one.beside:
            if claim.claim_id in numbers and link.relation in RELATIONS:
                number = numbers[claim.claim_id]
                place = 0.015 + step * (number - 0.5)
                _mark(axes, place, below - STATE - 1.0, link.relation, settled=bool(link.judgement))
                axes.text(place, below - STATE - 1.75, str(number), fontsize=9, color=QUIET, ha="center", va="top")
        top -= height
    axes.plot([0.01, 0.99], [top, top], color=FAINT, lw=0.8)


def _mark(axes: Axes, x: float, y: float, relation: str, *, settled: bool = True) -> None:
    """A letter in a ring; the ring of what is a rule's suggestion and no more is broken."""
    ring = "-" if settled else ":"
    axes.text(
        x, y, RELATIONS[relation][0], ha="center", va="center", fontweight="bold", color=_INK[relation],
        bbox={"boxstyle": "circle,pad=0.22", "fc": _FILL[relation], "ec": INK, "lw": 1.1, "ls": ring},
    )  # fmt: skip


def _key(
    axes: Axes, claims: Sequence[Claim], keys: Sequence[Sequence[str]], notes: Sequence[str], height: float
) -> None:
    axes.set_xlim(0, 1)
    axes.set_ylim(0, height)
    axes.axis("off")
    top = height - 0.9
    for relation, (_, words) in RELATIONS.items():
        _mark(axes, 0.045, top, relation)
        axes.text(0.09, top, words, va="center")
        top -= 1.38
    for words in notes:
        axes.text(0.01, top, words, va="center")
        top -= 1.25
    top += 0.1
    for number, (claim, lines) in enumerate(zip(claims, keys, strict=True), 1):
        axes.text(0.07, top, str(number), ha="right", va="top", color=QUIET)
        words = "\n".join(lines)
        axes.text(0.09, top, f"“{words}”" if claim.quote[:1] not in '“"' else words, va="top", linespacing=1.1)
        top -= len(lines) * LINE + 0.45


def _alt(every: Sequence[Demand], demands: Sequence[Demand]) -> str:
    unanswered = [one for one in demands if one.state not in ("answered", "partly answered")]
    first = f", the first of {len(every)}," if len(demands) < len(every) else ""
    beside = "it" if len(demands) == 1 else "them"
    parts = [f"{count(len(demands), 'demand')}{first} against the claims beside {beside}."]
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
