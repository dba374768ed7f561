"""Arithmetic: figures of one text that cannot all be right, or of which one is left unexplained."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from analysis.comparison.tensions.arithmetic.balances import find_balances
from analysis.comparison.tensions.arithmetic.columns import find_columns, within
from analysis.comparison.tensions.arithmetic.densities import find_densities
from analysis.comparison.tensions.arithmetic.listed import find_listed
from analysis.comparison.tensions.arithmetic.margins import find_margins
from analysis.comparison.tensions.arithmetic.portions import find_portions
from analysis.comparison.tensions.arithmetic.products import find_products
from analysis.comparison.tensions.arithmetic.quotients import find_quotients
from analysis.comparison.tensions.arithmetic.remainders import find_remainders
from analysis.comparison.tensions.arithmetic.restated import find_restated
from analysis.comparison.tensions.arithmetic.runs import runs
from analysis.comparison.tensions.arithmetic.shares import find_opposites
from analysis.comparison.tensions.arithmetic.shifts import find_shifts
from analysis.comparison.tensions.arithmetic.spelled import find_spelled
from analysis.comparison.tensions.arithmetic.sum_words import ROW
from analysis.comparison.tensions.arithmetic.sums import find_sums
from analysis.comparison.tensions.arithmetic.unborne import find_unborne
from analysis.comparison.tensions.numbers.facts import Facts
from analysis.comparison.tensions.numbers.figures import Sheets, sheets
from analysis.comparison.tensions.numbers.speaking import stamp
from analysis.comparison.tensions.read.candidate import Candidate
from analysis.comparison.tensions.read.passages import SILENT, told
from analysis.comparison.tensions.read.reading import Reading

FIGURED = frozenset({"heading", "contact", "request"})
"""Roles of statements that put nothing forward, though their figures are the text's own."""


def find(reading: Reading) -> list[Candidate]:
    """Parts against totals, shares against counts, changes against their figures, a figure against itself."""
    source = reading.source
    found = _told(sheets(told(reading.sentences, SILENT - FIGURED), source, reading.texts))
    facts = Facts(found, source, stamp(source))
    rows = list(runs(facts))
    by_words = distinct(
        [
            *find_shifts(facts),
            *find_portions(facts, rows),
            *find_products(facts),
            *find_quotients(facts, rows),
            *find_densities(facts),
            *find_balances(facts),
            *find_margins(facts),
            *find_remainders(facts),
            *find_restated(facts),
            *find_spelled(facts),
            *find_sums(facts, rows, source),
            *find_listed(facts, source),
            *find_opposites(found),
        ]
    )
    tables = within(source)
    read = [one for one in (*by_words, *find_unborne(facts, by_words)) if not _of_cells(one, tables)]
    return distinct([*read, *find_columns(source)])


def _of_cells(one: Candidate, tables: Sequence[tuple[int, int]]) -> bool:
    """Whether all that a finding turns on are figures of one table of several columns, read as if it were a text."""
    places = one.triggers
    return len(places) > 1 and any(
        start <= low and high <= end for start, end in tables for low, high in [(min(places)[0], max(places)[1])]
    )


def _told(found: Sheets) -> Sheets:
    """The sheets without headings, but with the rows of lists that look like headings: "Ilm, 40", "Vaux, 30"."""
    rows = [len(sheet.text) < 90 and bool(ROW.search(sheet.text)) for sheet in found]
    kept = [
        sheet
        for at, sheet in enumerate(found)
        if sheet.passage.role != "heading"
        or any(one.kind == "share" for one in sheet.figures)
        or (rows[at] and any(one.noun and one.value >= 20 for one in sheet.figures))
        or (rows[at] and sum(rows[max(0, at - 2) : at + 3]) > 2)
    ]
    return Sheets(kept, found.texts)


def distinct(found: Iterable[Candidate]) -> list[Candidate]:
    """Each list of figures once: of two candidates that turn on two of the same figures the stronger one stays."""
    kept: list[Candidate] = []
    seen: set[tuple[tuple[int, int], ...]] = set()
    for one in sorted(found, key=lambda each: (-each.strength, each.a, each.b, each.triggers)):
        pairs = set(combinations(sorted(set(one.triggers)), 2))
        if pairs & seen and len(one.triggers) > 2:
            continue
        seen |= pairs
        kept.append(one)
    return kept
