"""Figures that are nought, and sentences that break off: no division by nought, no word asked for behind the last."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison.tensions.numbers.figures import over


@pytest.mark.parametrize(
    "text",
    [
        "There are twenty prisons now: fourteen closed, four open, two for women and 0 for minors.",
        "Fifty-four villages and thirty-six towns have a clinic; 0 villages, that is one in nine, have none.",
        "The Chamber has 132 deputies of four provinces; every deputy of it must have 0 in hand.",
        "The number of complaints fell from 0 in 2021 to 2,910 in 2022.",
        "Of 0 complaints 12 were upheld, 3 rejected and 0 withdrawn; a rise of 40 per cent from 0.",
    ],
)
def test_nought(text: str) -> None:
    assert analysis.read(text).source.text == text


def test_over() -> None:
    assert over(6, 3) == 2
    assert over(6, 0) > 10**9


@pytest.mark.parametrize(
    "text",
    [
        "Shops are another matter: they close early under the old law – from",
        "By the end of 2018 the court had disposed of 512 cases: 3 in the city, 4",
        "The court heard 512 cases in the city and 40",
        "The heirs have complained of the mill, by whom it is now said",
        "The guild printed a guide, a book of nine chapters which",
        "of, wrote November., In, and",
    ],
)
def test_broken_off(text: str) -> None:
    assert analysis.read(text).source.text == text
