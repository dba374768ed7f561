"""Arithmetic: figures of one text that cannot all be right, or of which one is left unexplained."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from analysis.comparison.tensions.balances import find_balances
from analysis.comparison.tensions.candidate import Candidate
from analysis.comparison.tensions.changes import find_changes
from analysis.comparison.tensions.dates import stamp
from analysis.comparison.tensions.facts import Facts
from analysis.comparison.tensions.figures import sheets
from analysis.comparison.tensions.glosses import find_glosses
from analysis.comparison.tensions.growth import find_growth
from analysis.comparison.tensions.lists import find_lists
from analysis.comparison.tensions.parts import find_parts
from analysis.comparison.tensions.passages import SILENT, passages
from analysis.comparison.tensions.portions import find_portions
from analysis.comparison.tensions.products import find_products
from analysis.comparison.tensions.rates import find_rates
from analysis.comparison.tensions.remainders import find_remainders
from analysis.comparison.tensions.restated import find_restated
from analysis.comparison.tensions.returns import find_returns
from analysis.comparison.tensions.shares import find_shares
from analysis.comparison.tensions.targets import find_targets
from analysis.comparison.tensions.trends import find_trends
from analysis.extraction.extract import Statement


def find(statements: Sequence[Statement], source: str) -> list[Candidate]:
    """Parts against totals, shares against counts, changes against the figures they go from and to.

    Args:
        statements: what the text says, in reading order, claims or not.
        source: the text.
    """
    found = [
        sheet
        for sheet in sheets(passages(statements, SILENT - {"heading"}), source)
        if sheet.passage.role != "heading" or any(one.kind == "share" for one in sheet.figures)
    ]
    facts = Facts(found, source, stamp(source))
    return distinct(
        [
            *find_growth(facts),
            *find_trends(facts),
            *find_portions(facts),
            *find_glosses(facts),
            *find_remainders(facts),
            *find_products(facts),
            *find_rates(facts),
            *find_balances(facts),
            *find_targets(facts),
            *find_returns(facts),
            *find_lists(facts),
            *find_parts(found, source),
            *find_shares(found, source),
            *find_changes(found),
            *find_restated(found, source),
        ]
    )


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
