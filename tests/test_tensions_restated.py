"""One figure told twice with another value, and figures that only look so."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.arithmetic.family import find
from analysis.comparison.tensions.read.reading import read
from analysis.extraction.extract import extract
from analysis.text.source import source_from_text

BETWEEN = "The register is open to all."


def told_twice(first: str, second: str) -> list[str]:
    """The reasons that speak of one figure told twice, for two sentences with others between them."""
    found = find(read(extract(source_from_text(f"{first} {BETWEEN}\n\n{BETWEEN} {second}\n"))))
    return [one.why for one in found if one.why.startswith("the same words give")]


@pytest.mark.parametrize(
    ("first", "second", "values"),
    [
        (
            "In 2021 the ministries answered 4,200 requests.",
            "In 2021 the ministries answered 2,900 requests.",
            ("4,200", "2,900"),
        ),
        ("The parliament has 107 members.", "The parliament has 98 members.", ("107", "98")),
        (
            "The ministry's budget was 40 million dollars in 2010.",
            "In 2010 the ministry's budget was 55 million dollars.",
            ("40,000,000", "55,000,000"),
        ),
    ],
)
def test_a_figure_told_twice(first: str, second: str, values: tuple[str, str]) -> None:
    """The same words of the same time with another number are set beside each other."""
    one, other = values
    assert told_twice(first, second) == [f"the same words give {one} in one place and {other} in the other"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("In 2021 the ministries answered 4,200 requests.", "In 2022 the ministries answered 2,900 requests."),
        ("In 2021 the ministries answered 4,200 requests.", "In 2021 the ministries refused 2,900 requests."),
        ("In 2021 the ministries answered 4,200 requests.", "In 2021 the ministries answered 2,900 urgent requests."),
        ("In 2021 the ministries answered 4,200 requests.", "In 2021 the ministries answered another 2,900 requests."),
        ("In 2021 the ministries answered 4,200 requests.", "In 2021 the ministries answered about 2,900 requests."),
        ("In 2021 the ministries answered 4,200 requests.", "In 2021 the ministries answered 4,198 requests."),
        ("The library in Vaux has 40 rooms.", "The library in Ilm has 60 rooms."),
        ("The council had 12 seats for workers.", "The council had 20 seats for workers."),
    ],
)
def test_figures_of_other_things(first: str, second: str) -> None:
    """Another year, deed, part, place or rounding, and an undated past, are no figure told twice."""
    assert told_twice(first, second) == []
