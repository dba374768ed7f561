"""Figure: the critics' demands down, what a claim can be to a demand across, and how many claims are that."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.comparison.answers import RELATIONS as COLUMNS
from analysis.presentation.finding import Demand, demands_of, foremost, relation_said
from analysis.presentation.palette import ACCENT, FAINT, INK, QUIET, WARNING
from analysis.presentation.picture import NARROW, Picture, blank, drawing
from analysis.presentation.read_alone import read_alone
from analysis.presentation.relations import RELATIONS, place_of
from analysis.presentation.templating import visible
from analysis.presentation.wording import CHOSEN, count
from analysis.records import Case, Claim, Link

NO_DEMAND = "No demand of a critic was found."
MOST_DEMANDS = 12
LETTERS, QUOTED = 23, 46
"""Characters to a line: of a demand, beside the marks, and of a claim, which has the whole width."""
SAID = 51
"""Characters to a line of what the text says to a demand."""

NOTED = 50
"""Characters to a line of a note below."""

MOST_LINES, MOST_QUOTED = 11, 5
UNIT, LINE, HEAD = 0.168, 0.95, 1.25
"""Height of a line in inches; and, in such lines, of a line of a demand and of the head of a column."""
FIRST, STEP = 0.615, 0.113
"""Where the first column of marks stands, and how far the next is from it, as shares of the width."""

_FILL = {"addresses": ACCENT, "partly_addresses": "#9FCBE6", "touches": "white", "in_tension": WARNING}
_INK = {"addresses": "white", "partly_addresses": INK, "touches": INK, "in_tension": "white"}
_NOTES = (
    "A number: how many claims. Below: the most telling.",
    "Broken ring: a rule’s suggestion. Full ring: read again.",
)


def matrix(case: Case) -> Picture:
    """Draw a case's demands against what the claims beside them are to them."""
    every = demands_of(case)
    demands = foremost(every, MOST_DEMANDS)
    if not demands:
        return Picture(name="matrix", figure=blank(NO_DEMAND), alt=NO_DEMAND, data=_data(()))
    notes = list(_NOTES)
    if len(demands) < len(every):
        notes += textwrap.wrap(f"Drawn: {len(demands)} of {len(every)} demands, {CHOSEN}.", NOTED)
    rows = [(one, _demand_lines(one), [_quoted(link, claim, one) for link, claim in one.telling]) for one in demands]
    head = HEAD * len(COLUMNS) + 0.5
    lines = head + sum(_height(*row) for row in rows) + 1.3 * len(notes) + 1.0
    with drawing():
        figure = Figure(figsize=(NARROW, UNIT * lines))
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(0, 1)
        axes.set_ylim(lines, 0)
        axes.axis("off")
        _heads(axes, head, heads_of(demands))
        top = head
        for one, demand, quotes in rows:
            _row(axes, top, one, demand, quotes)
            top += _height(one, demand, quotes)
        axes.plot([0.01, 0.99], [top, top], color=FAINT, lw=0.8)
        for words in notes:
            top += 1.3
            axes.text(0.01, top, words, va="center", fontsize=9, color=QUIET)
    return Picture(name="matrix", figure=figure, alt=_alt(every, demands), data=_data(demands))


def _demand_lines(one: Demand) -> list[str]:
    return textwrap.wrap(visible(one.critique.demand), LETTERS, max_lines=MOST_LINES, placeholder=" …")


def _quoted(link: Link, claim: Claim, one: Demand) -> list[str]:
    words = visible(read_alone(claim.quote, claim))
    named = relation_said(link, claim, one.critique, short=True)
    quoted = words if words[:1] in '“"' else f"“{words}”"
    return textwrap.wrap(f"{named}: {quoted}", QUOTED, max_lines=MOST_QUOTED, placeholder=" …”")


def _says(one: Demand) -> list[str]:
    return textwrap.wrap(one.says, SAID)


def _height(one: Demand, demand: Sequence[str], quotes: Sequence[Sequence[str]]) -> float:
    return max(2.0, LINE * len(demand)) + 1.0 + len(_says(one)) + sum(len(lines) + 0.45 for lines in quotes)


def heads_of(demands: Sequence[Demand]) -> Mapping[str, str]:
    """What heads each column: of demands, of findings of fault, or of both."""
    sort = place_of(one.critique for one in demands)
    return {name: RELATIONS[name].head[sort] for name in COLUMNS}


def _heads(axes: Axes, height: float, heads: Mapping[str, str]) -> None:
    """What a claim can be to a demand: words on a line of their own each, with a rule down to their column."""
    for nth, words in enumerate(reversed(tuple(heads.values()))):
        x, y = FIRST + STEP * (len(COLUMNS) - 1 - nth), 0.7 + HEAD * nth
        axes.text(x - 0.02, y, words, ha="right", va="center")
        axes.plot([x - 0.012, x, x], [y, y, height - 0.2], color=QUIET, lw=0.8)


def _row(axes: Axes, top: float, one: Demand, demand: Sequence[str], quotes: Sequence[Sequence[str]]) -> None:
    """A demand with its marks beside it; under both what the text says to it, and the claims this rests on."""
    axes.plot([0.01, 0.99], [top, top], color=FAINT, lw=0.8)
    axes.text(0.01, top + 0.4, "\n".join(demand), va="top", linespacing=1.12, fontweight="bold")
    for nth, name in enumerate(COLUMNS):
        links = [link for link, _ in one.beside if link.relation == name]
        x, y = FIRST + STEP * nth, top + 1.2
        if links:
            _mark(axes, x, y, str(len(links)), name, settled=all(link.judgement for link in links))
        else:
            axes.text(x, y, "–", ha="center", va="center", color=QUIET)
    place = top + max(2.0, LINE * len(demand)) + 0.5
    colour = ACCENT if one.answered else WARNING
    axes.text(0.01, place, "\n".join(_says(one)), va="top", fontstyle="italic", color=colour, linespacing=1.1)
    place += 0.3 + len(_says(one))
    for lines in quotes:
        axes.text(0.03, place, "\n".join(lines), va="top", fontsize=9.5, linespacing=1.1)
        place += len(lines) + 0.45


def _mark(axes: Axes, x: float, y: float, words: str, name: str, *, settled: bool) -> None:
    """A number in a ring; the ring is broken where one of the claims is a rule's suggestion and no more."""
    axes.text(
        x, y, words, ha="center", va="center", fontweight="bold", color=_INK[name],
        bbox={"boxstyle": "circle,pad=0.3", "fc": _FILL[name], "ec": INK, "lw": 1.1, "ls": "-" if settled else ":"},
    )  # fmt: skip


def _alt(every: Sequence[Demand], demands: Sequence[Demand]) -> str:
    unanswered = [one for one in demands if not one.answered]
    first = f" of {len(every)}, {CHOSEN}," if len(demands) < len(every) else ""
    beside = "it" if len(demands) == 1 else "them"
    parts = [f"{count(len(demands), 'demand')}{first} against the claims beside {beside}."]
    for one in demands:
        heads = heads_of([one])
        found = [(words, sum(link.relation == name for link, _ in one.beside)) for name, words in heads.items()]
        told = "; ".join(f"{words}: {number}" for words, number in found if number)
        parts.append(f"“{' '.join(one.critique.demand.split())}”: {one.says}{f' ({told})' if told else ''}.")
    parts.append(
        f"For {len(unanswered)} of {len(demands)} no claim says that it is done or will be, wholly or in part."
    )
    return " ".join(parts)


def _data(demands: Sequence[Demand]) -> pd.DataFrame:
    rows = [
        (one.critique.critique_id, one.critique.demand, one.state, claim.claim_id, claim.quote, link.relation)
        for one in demands
        for link, claim in one.beside
    ]
    return pd.DataFrame(rows, columns=["critique_id", "demand", "state", "claim_id", "claim", "relation"])
