"""Sparse tables of statements by words, and what pairs of statements have in common."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.opposites.clash import apart
from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.weighing import cells
from analysis.comparison.tensions.weighing.cells import Table, highest, in_groups, place_in_run
from analysis.comparison.tensions.weighing.together import numbered, together
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text

TEXT = """# Parks

The Board of Parks may not close a park in 1998.

The Board of Parks closes a park in 2004 and the gardens.

# Schools

A school was closed under the Schools Act of 1998.

The Parks Act was repealed, and the Board of Schools opens schools.
"""


@pytest.fixture(params=[True, False])
def spread(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables laid out in full, and not."""
    if not request.param:
        monkeypatch.setattr(cells, "SPREAD", 0)


@pytest.mark.usefixtures("spread")
def test_a_table_knows_its_cells_and_which_words_two_statements_share():
    rows = [{"a", "b"}, set(), {"b"}, {"c"}]
    table = Table.held(rows, numbered("abc"))
    assert table.at(np.arange(12)).tolist() == [1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]
    ones, others = np.array([0, 0, 1, 3, 2]), np.array([2, 3, 0, 3, 0])
    assert table.meets(ones, table, others).tolist() == [True, False, False, True, True]
    nothing = Table.held([[], []], {})
    assert nothing.meets(np.array([0]), nothing, np.array([1])).tolist() == [False]


@pytest.mark.usefixtures("spread")
def test_of_each_cell_the_highest_value_stays():
    kept, values = highest(np.array([7, 2, 7, 0]), np.array([0.5, 1.0, 0.75, 0.25]), 9)
    assert kept.tolist() == [0, 2, 7]
    assert values.tolist() == [0.25, 1.0, 0.75]
    none, _ = highest(np.zeros(0, dtype=np.int64), np.zeros(0), 0)
    assert not len(none)


@given(st.lists(st.tuples(st.integers(0, 70_000), st.integers(0, 3))))
def test_places_are_ordered_by_group_then_value_then_as_they_came(pairs: list[tuple[int, int]]):
    groups = np.array([group for group, _ in pairs], dtype=np.int64)
    values = np.array([value for _, value in pairs], dtype=np.float64)
    order = in_groups(groups, values)
    assert order.tolist() == sorted(range(len(pairs)), key=lambda place: pairs[place])
    assert place_in_run(np.array([5, 5, 1, 5])).tolist() == [0, 1, 0, 0]


def test_what_two_statements_share_is_what_their_frames_say():
    found = read(extract(source_from_text(TEXT))).frames
    assert any(one.names for one in found)
    ones, others = (side.ravel() for side in np.meshgrid(*[np.arange(len(found))] * 2))
    told = together(found, ones, others)
    for number, (one, other) in enumerate(
        (found[a], found[b]) for a, b in zip(ones.tolist(), others.tolist(), strict=True)
    ):
        here = {name: bool(column[number]) for name, column in told.items()}
        assert here["same_name"] == bool(one.names & other.names)
        assert here["other_name"] == apart(one.names, other.names)
        assert here["same_section"] == (one.unit.section == other.unit.section)
        assert here["verb_met"] == (len(one.predicate) > 2 and one.predicate in other.keys)
        assert here["object_met"] == any(len(word) > 2 and word in other.keys for word in one.objects)
        assert here["denial_differs"] == (one.negated != other.negated)
        assert here["years_differ"] == bool(one.years and other.years and not one.years & other.years)
    assert told["other_name"].any()
    assert told["years_differ"].any()
