"""The tables as pages: which columns a reader meets, in which words; the CSV beside each page holds them all."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from analysis.presentation import demands_told
from analysis.presentation.decisions import Decisions, sureness
from analysis.presentation.finding import DISSOLVED, Demand, demands_of, finding_of, open_tensions, tension_state
from analysis.presentation.read_alone import read_alone, side_alone, side_critique, side_voice
from analysis.presentation.relations import asks
from analysis.presentation.templating import fill
from analysis.presentation.wording import count
from analysis.records import Case, Claim, Critique, Link, Tension
from analysis.text.brief import brief

UNFOLDED_ROWS = 60
"""Claims that stand one below the other, at most; more are told by their sections, folded."""

STRETCH = 40
"""Rows below one heading, at most: a speech of two hours has none but its title."""
OPENING = 60
"""Letters of the first of them, by which a part of a long section is told from another."""

UNFOLDED = 20
"""Demands that are told one below the other, at most; more are grouped by what the text says to them, and folded."""


Row = tuple[str, dict[str, Any]]
"""A row's key, and its record as a mapping."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a page: its field in the record, its heading, how a cell is shown and how it sorts.

    An optional column is left out where no row has anything in it.
    """

    field: str
    label: str
    show: str = "text"
    sort: str = "text"
    quotes: Mapping[str, str] | None = None
    optional: bool = False


@dataclass(frozen=True, kw_only=True)
class TablePage:
    """One table.

    Attributes:
        name: its file's name without ending.
        title: of the page.
        meaning: what a row is.
        caption: of the table.
        columns: those the page shows.
        rows: the key of each row, and its record as a mapping.
        empty: what it means that there are no rows.
        told: how many rows of what sort, in words.
        aside: further rows, in a table of their own below: those that were set aside, or found to be no claims.
        apart: heading of that table, what is to be said of it, and its caption.
        demands: demands to be told one by one before the table.
        further: rows that the file has and the page does not show.
        unshown: what these are, in words behind ``further of them``.
    """

    name: str
    title: str
    meaning: str
    caption: str
    columns: tuple[Column, ...]
    rows: list[tuple[str, dict[str, Any]]]
    empty: str
    told: str
    aside: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    apart: tuple[str, str, str] = ("", "", "")
    demands: tuple[Demand, ...] = ()
    further: int = 0
    unshown: str = ""

    def html(self, case: Case, decisions: Decisions | None = None) -> str:
        """The body of the page.

        Args:
            case: whose table it is.
            decisions: who decided what about its rows.
        """
        decisions = decisions or Decisions()
        values = {one.name: getattr(self, one.name) for one in dataclasses.fields(self)}
        everything = [*self.rows, *self.aside]
        values["columns"] = [
            one for one in self.columns if not one.optional or any(r[one.field] for _, r in everything)
        ]
        return fill(
            "table.html.jinja",
            **values,
            decisions=decisions,
            sure=sureness(case, decisions),
            critiques={one.critique_id: one for one in case.critiques},
            stretches=_stretches(self.rows) if self.name == "claims" and len(self.rows) > UNFOLDED_ROWS else [],
            groups=demands_told.by_state(self.demands) if len(self.demands) > UNFOLDED else [],
            set_aside={one.tension_id for one in case.tensions if tension_state(one) == DISSOLVED},
        )


def table_pages(case: Case, weaker: int = 0, none: Sequence[Claim] = (), beside_none: int = 0) -> list[TablePage]:
    """The four tables of a case, in the order in which one reads them.

    Args:
        case: with the tensions that are shown, and the claims that count.
        weaker: how many candidates ``tensions.csv`` holds besides these.
        none: rows that readers found to be no claims.
        beside_none: how many rows of ``comparison.csv`` set such a row beside a demand.
    """
    return [_claims(case, none), _critiques(case), _comparison(case, beside_none), _tensions(case, weaker)]


def _stretches(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """Rows in reading order under their headings; a long section in several parts, each with its first words."""
    found: list[tuple[str, list[Row]]] = []
    for section, several in groupby(rows, key=lambda row: str(row[1]["section"])):
        those, named = list(several), section or "Without a heading"
        parts = [those[place : place + STRETCH] for place in range(0, len(those), STRETCH)]
        for number, part in enumerate(parts, 1):
            first = brief(str(part[0][1]["proposition"]), OPENING)
            found.append((f"{named}, part {number} of {len(parts)}: {first}" if parts[1:] else named, part))
    return found


def _row(record: Claim | Critique | Link | Tension) -> dict[str, Any]:
    """A record by its fields, with itself as ``record``, by which its decisions are found."""
    return {**dataclasses.asdict(record), "record": record}


_NO_CLAIMS = (
    "No claims",
    "These rows were proposed as claims too; whoever read them again found that they are none. They are counted"
    " nowhere, nothing is set beside them, and they are kept so that the decision can be checked.",
    "Proposed as claims, and read again as none",
)

_SET_ASIDE = (
    "Set aside",
    "These pairs were flagged too; whoever read them again found a reading under which both passages can be true, or"
    " that they are about different matters. They are no findings, and are kept so that the decision can be checked.",
    "Flagged, and set aside",
)
"""Of a table of rows that are none: its heading, what is to be said of it, its caption."""


def _claims(case: Case, none: Sequence[Claim]) -> TablePage:
    return TablePage(
        name="claims",
        title="Claims",
        meaning="Each row is one claim that the text makes or reports, in reading order.",
        caption="Claims made or reported in the text",
        columns=(
            Column(field="claim_id", label="Claim", show="id"),
            Column(field="quote", label="Its words", show="quote"),
            Column(field="voice", label="Voice", show="voice"),
            Column(field="kind", label="Kind"),
            Column(field="topic", label="Topic"),
            Column(field="endorsement", label="Credit from outside", show="yes"),
            Column(field="checkable", label="Checkable", show="yes"),
            Column(field="cue", label="Kind decided by"),
            Column(field="reforms", label="Demands beside it", show="ids"),
            Column(field="tensions", label="Tensions", show="ids"),
            Column(field="judgement", label="Read again", show="decided claim", optional=True),
        ),
        rows=[(row.claim_id, _row(row)) for row in case.claims],
        told=count(len(case.claims), "claim") + (f"; {count(len(none), 'row')} read again as no claim" if none else ""),
        aside=[(row.claim_id, _row(row)) for row in none],
        apart=_NO_CLAIMS,
        empty="no claim was found in this text.",
    )


def _critiques(case: Case) -> TablePage:
    return TablePage(
        name="critiques",
        title="Demands",
        meaning="Each row is one outstanding reform or criticism, in reading order.",
        caption="Demands and criticisms addressed to the official side",
        columns=(
            Column(field="critique_id", label="Demand", show="id"),
            Column(field="quote", label="Its words", show="quote"),
            Column(field="demand", label="In short", optional=True),
            Column(field="voice", label="Voice"),
            Column(field="kind", label="Asks or faults"),
            Column(field="cue", label="Known by"),
            Column(field="source", label="Stands in"),
        ),
        rows=[
            (row.critique_id, _row(row) | {"demand": _unless_same(row), "kind": "asks" if asks(row) else "finds fault"})
            for row in case.critiques
        ],
        told=demands_told.demands(finding_of(case)) or count(0, "demand"),
        empty="no critic's demand was found; a critic's own text can be given with --critic-text.",
    )


def _unless_same(row: Critique) -> str:
    """The demand, where it says something else than the quotation."""
    return "" if row.demand.casefold() == row.quote.casefold() else row.demand


def _comparison(case: Case, beside_none: int) -> TablePage:
    claims = {claim.claim_id: claim for claim in case.claims}
    quotes = {key: read_alone(claim.quote, claim) for key, claim in claims.items()}
    critiques = {critique.critique_id: critique for critique in case.critiques}
    demands = {key: critique.demand for key, critique in critiques.items()}
    rows = [
        (
            f"{row.claim_id}-{row.critique_id}",
            _row(row) | {"claim": claims[row.claim_id], "critique": critiques[row.critique_id]},
        )
        for row in case.links
        if row.claim_id in quotes and row.critique_id in demands
    ]
    return TablePage(
        name="comparison",
        title="Claims beside demands",
        meaning="Each row sets one claim beside one demand, best first, and says how the one stands to the other.",
        caption="Claims worth reading beside a demand",
        columns=(
            Column(field="critique_id", label="Demand", show="critique", quotes=demands),
            Column(field="rank", label="Rank", sort="number"),
            Column(field="claim_id", label="Claim", show="claim", quotes=quotes),
            Column(field="relation", label="Relation", show="relation"),
            Column(field="judgement", label="Read again", show="decided link", optional=True),
            Column(field="shared", label="Words that tie them", optional=True),
            Column(field="why", label="Why the rule says so", optional=True),
        ),
        rows=rows,
        told=count(len(rows), "pair of a claim and a demand", "pairs of a claim and a demand"),
        further=beside_none,
        unshown=("sets" if beside_none == 1 else "set") + " there what was read again as no claim, and not shown here",
        empty="there is no demand to set claims beside.",
        demands=demands_of(case),
    )


def _tensions(case: Case, weaker: int) -> TablePage:
    rows = [(row.tension_id, _sides(row, case)) for row in open_tensions(case.tensions)]
    aside = [(row.tension_id, _sides(row, case)) for row in case.tensions if tension_state(row) == DISSOLVED]
    return TablePage(
        name="tensions",
        title="Passages to reconcile",
        meaning="Each row is two passages of the text that a reader has to reconcile: first those that were read again"
        " and stand, then those that stay open, then those that were flagged and that nobody has read again.",
        caption="Pairs of passages to reconcile",
        columns=(
            Column(field="tension_id", label="Tension", show="id"),
            Column(field="kind", label="Kind", show="family"),
            Column(field="a_alone", label="First passage", show="side"),
            Column(field="b_alone", label="Second passage", show="side"),
            Column(field="why", label="Why it was flagged", show="why"),
            Column(field="question", label="What would dissolve it", show="question"),
            Column(field="judgement", label="Read again", show="state"),
        ),
        rows=rows,
        told=count(len(rows), "pair") + " to reconcile" + (f"; {len(aside)} more set aside" if aside else ""),
        aside=aside,
        apart=_SET_ASIDE,
        empty="no two passages were found that clash. That is no proof that none do.",
        further=weaker,
        unshown=("is a weaker candidate" if weaker == 1 else "are weaker candidates")
        + ", mostly no tension, and not shown here",
    )


def _sides(row: Tension, case: Case) -> dict[str, Any]:
    """A pair by its fields, with both passages as they can be read alone, and for each who says it and its own row.

    That row is of the claims or, where the side is a critic's, of the demands.
    """
    found = _row(row)
    for letter in "ab":
        critique = side_critique(row, letter, case)
        found[f"{letter}_alone"], found[f"{letter}_by"] = side_alone(row, letter, case), side_voice(row, letter, case)
        found[f"{letter}_row"] = critique.critique_id if critique else found[f"{letter}_claim"]
    return found
