"""Figure: the critics' demands from top to bottom, and under each how many claims are what to it."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from analysis.comparison.answers import RELATIONS as COLUMNS
from analysis.presentation.finding import Demand, demands_of, foremost, relation_said
from analysis.presentation.palette import ACCENT, FAINT, INK, QUIET, WARNING
from analysis.presentation.picture import NARROW, Picture, blank, drawing
from analysis.presentation.read_alone import read_alone
from analysis.presentation.relations import RELATIONS, called, place_of
from analysis.presentation.templating import visible
from analysis.presentation.wording import CHOSEN, count
from analysis.records import Case, Claim, Link

NO_DEMAND = "No demand of a critic was found."
MOST_DEMANDS = 12
LETTERS, QUOTED, SAID, NOTED = 41, 45, 51, 50
"""Characters to a line: of a demand, of what stands beside a ring, of what the text says to it, of a note below."""

MOST_LINES, MOST_QUOTED = 7, 5
UNIT, LINE, RING = 0.168, 0.95, 1.5
"""Height of a line in inches; and, in such lines, of a line as it is set, and of a ring."""
GAP = 0.45
BESIDE = 0.11
"""Where the words beside a ring begin, as a share of the width."""

_FILL = {"addresses": ACCENT, "partly_addresses": "#9FCBE6", "touches": "white", "in_tension": WARNING}
_INK = {"addresses": "white", "partly_addresses": INK, "touches": INK, "in_tension": "white"}
_NOTES = (
    "A number: how many claims. Beside it: the most telling.",
    "Broken ring: a rule’s suggestion. Full ring: read again.",
)


@dataclass(frozen=True, kw_only=True)
class Group:
    """The claims that are one thing to a demand: how many, whether all were read again, and the words beside them."""

    relation: str
    number: int
    settled: bool
    lines: tuple[str, ...]


def matrix(case: Case) -> Picture:
    """Draw a case's demands, and under each what the claims beside it are to it.

    Each number has its words beside it: on a long picture the heads of columns would be out of sight.
    """
    every = demands_of(case)
    demands = foremost(every, MOST_DEMANDS)
    if not demands:
        return Picture(name="matrix", figure=blank(NO_DEMAND), alt=NO_DEMAND, data=_data(()))
    notes = list(_NOTES)
    if len(demands) < len(every):
        notes += textwrap.wrap(f"Drawn: {len(demands)} of {len(every)} demands, {CHOSEN}.", NOTED)
    rows = [(one, _demand_lines(one), groups_of(one)) for one in demands]
    lines = 0.4 + sum(_height(*row) for row in rows) + 1.3 * len(notes) + 1.0
    with drawing():
        figure = Figure(figsize=(NARROW, UNIT * lines))
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(0, 1)
        axes.set_ylim(lines, 0)
        axes.axis("off")
        top = 0.4
        for one, demand, groups in rows:
            _row(axes, top, one, demand, groups)
            top += _height(one, demand, groups)
        axes.plot([0.01, 0.99], [top, top], color=FAINT, lw=0.8)
        for words in notes:
            top += 1.3
            axes.text(0.01, top, words, va="center", fontsize=9, color=QUIET)
    return Picture(name="matrix", figure=figure, alt=_alt(every, demands), data=_data(demands))


def _demand_lines(one: Demand) -> list[str]:
    return textwrap.wrap(visible(one.critique.demand), LETTERS, max_lines=MOST_LINES, placeholder=" …")


def groups_of(one: Demand) -> list[Group]:
    """The claims beside a demand by what they are to it, the most telling first, with those that its words rest on."""
    found = list(dict.fromkeys([*COLUMNS, *(link.relation for link, _ in one.beside)]))
    groups = []
    for relation in found:
        links = [link for link, _ in one.beside if link.relation == relation]
        told = [(link, claim) for link, claim in one.telling if link.relation == relation]
        if links:
            lines = [line for link, claim in told for line in _quoted(link, claim, one)]
            lines = lines or textwrap.wrap(called(relation, one.critique, short=True), QUOTED)
            settled = all(link.judgement for link in links)
            groups.append(Group(relation=relation, number=len(links), settled=settled, lines=tuple(lines)))
    return groups


def _quoted(link: Link, claim: Claim, one: Demand) -> list[str]:
    words = visible(read_alone(claim.quote, claim))
    named = relation_said(link, claim, one.critique, short=True)
    quoted = words if words[:1] in '“"' else f"“{words}”"
    return textwrap.wrap(f"{named}: {quoted}", QUOTED, max_lines=MOST_QUOTED, placeholder=" …”")


def _says(one: Demand) -> list[str]:
    return textwrap.wrap(one.says, SAID)


def _beside(group: Group) -> float:
    return max(RING, LINE * len(group.lines)) + GAP


def _height(one: Demand, demand: Sequence[str], groups: Sequence[Group]) -> float:
    return LINE * (len(demand) + len(_says(one))) + 1.4 + sum(map(_beside, groups))


def heads_of(demands: Sequence[Demand]) -> Mapping[str, str]:
    """What a claim can be to demands, to findings of fault, or to both."""
    sort = place_of(one.critique for one in demands)
    return {name: RELATIONS[name].head[sort] for name in COLUMNS}


def _row(axes: Axes, top: float, one: Demand, demand: Sequence[str], groups: Sequence[Group]) -> None:
    """A demand; under it what the text says to it, and how many claims are what to it."""
    axes.plot([0.01, 0.99], [top, top], color=FAINT, lw=0.8)
    place = top + 0.4
    axes.text(0.01, place, "\n".join(demand), va="top", linespacing=1.12, fontweight="bold")
    place += LINE * len(demand) + 0.2
    axes.text(0.01, place, "\n".join(_says(one)), va="top", fontstyle="italic", linespacing=1.1)
    place += LINE * len(_says(one)) + 0.4
    for group in groups:
        _mark(axes, 0.05, place + 0.55, str(group.number), group.relation, settled=group.settled)
        axes.text(BESIDE, place, "\n".join(group.lines), va="top", fontsize=9.5, linespacing=1.1)
        place += _beside(group)


def _mark(axes: Axes, x: float, y: float, words: str, name: str, *, settled: bool) -> None:
    """A number in a ring; the ring is broken where one of the claims is a rule's suggestion and no more."""
    line = "-" if settled else ":"
    axes.text(
        x, y, words, ha="center", va="center", fontweight="bold", color=_INK.get(name, INK),
        bbox={"boxstyle": "circle,pad=0.3", "fc": _FILL.get(name, "white"), "ec": INK, "lw": 1.1, "ls": line},
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
