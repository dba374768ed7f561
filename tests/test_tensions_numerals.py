"""What two statements tell of figures and dates, and of which families a pair without a rule may be."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from analysis.comparison.tensions.read.frames import Frame
from analysis.comparison.tensions.read.reading import read
from analysis.comparison.tensions.weighing.numerals import figured, in_numbers, may_be, told
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text

LINES = (
    "The port has 40 cranes.",
    "In 2015 the port had 25 cranes.",
    "Half of the ferries are old.",
    "Ferries sail to every island.",
    "The school opened in March.",
)


@pytest.fixture(scope="module")
def found() -> Sequence[Frame]:
    return read(extract(source_from_text("\n\n".join(LINES) + "\n"))).frames


def place(found: Sequence[Frame], word: str) -> int:
    return next(one.order for one in found if word in one.text)


def test_pairs_are_described_by_what_both_sides_tell(found):
    port, before, ferries, island, school = (place(found, w) for w in ("has 40", "had 25", "Half", "island", "March"))
    ones, others = np.array([port, port, port, before]), np.array([before, island, ferries, school])
    told_of = in_numbers(found, figured(found), ones, others)
    assert told_of["numbers_both"].tolist() == [1, 0, 1, 0]
    assert told_of["numbers_same_noun"].tolist() == [1, 0, 0, 0]
    assert told_of["numbers_same"].tolist() == [0, 0, 0, 0]
    assert told_of["dates_both"].tolist() == [0, 0, 0, 1]
    assert told_of["dates_or_numbers"].tolist() == [1, 0, 1, 1]


def test_a_year_is_no_figure(found):
    assert figured(found).count[place(found, "had 25")] == 1


@pytest.mark.parametrize(
    ("one", "other", "families"),
    [
        ("has 40", "had 25", {"arithmetic", "chronology"}),
        ("has 40", "Half", {"arithmetic", "chronology"}),
        ("had 25", "March", {"chronology"}),
        ("has 40", "island", set()),
        ("island", "island", set()),
    ],
)
def test_a_pair_is_of_figures_or_dates_only_where_both_sides_tell_some(found, one, other, families):
    assert may_be(found[place(found, one)]) & may_be(found[place(found, other)]) == families


def test_the_first_figure_or_date_is_the_trigger(found):
    frame = found[place(found, "had 25")]
    where = told(frame)
    assert where
    assert frame.text[slice(*where)] == "2015"
    assert told(found[place(found, "island")]) is None
