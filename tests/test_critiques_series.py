"""What stands in one passage and is several demands, and what is one."""

from __future__ import annotations

import pytest

from analysis.extraction.critics.demand_series import apart
from analysis.extraction.critics.demands import Demand
from analysis.text.layout import units


def _parts(quote: str) -> list[str]:
    source = f"Then follow the requests: {quote}. The letter is long."
    start = source.index(quote)
    end = start + len(quote)
    one = Demand(start=start, end=end, demand=quote, voice="Pilots' Union", cue="announced list", passage=(0, end))
    return [source[part.start : part.end] for part in apart(one, source)]


@pytest.mark.parametrize(
    ("quote", "parts"),
    [
        (
            "that the pass be scrapped; that nobody be fined; and that attacks be counted",
            ["the pass be scrapped", "nobody be fined", "attacks be counted"],
        ),
        ("“scrap the pass”, “fine nobody” and “count attacks”", ["scrap the pass", "fine nobody", "count attacks"]),
        ("that the pass be scrapped", ["that the pass be scrapped"]),
        ("that the pass, that old thing; be scrapped", ["that the pass, that old thing; be scrapped"]),
        ("the pass be scrapped; nobody be fined", ["the pass be scrapped; nobody be fined"]),
    ],
)
def test_clauses_and_quotations_in_a_series_are_as_many_demands(quote: str, parts: list[str]):
    assert _parts(quote) == parts


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Its recommendations opened with a word of respect. They read as follows:", "item"),
        ("The statement reads as follows:", "paragraph"),
    ],
)
def test_recommendations_that_read_as_follows_are_a_list_and_a_statement_is_none(head: str, kind: str):
    text = f"{head}\n\n1. The harbour is drawn by persons without a party.\n2. The pilots keep a record of each vote.\n"
    assert {one.kind for one in units(text) if one.text.startswith("The ") and "reads" not in one.text} == {kind}
