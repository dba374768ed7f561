"""Series of predicates whose verbs a small parser takes for nouns, frames around one who is told, spaced tables."""

from __future__ import annotations

import pytest

from tests.texts import claims, extracted


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "It keeps the register of charities, gives guidance to trustees and investigates serious wrongdoing.\n",
            ["It keeps the register of charities", "gives guidance to trustees", "investigates serious wrongdoing"],
        ),
        (
            "The law covers the cities, pays for the buses and bans diesel.\n",
            ["The law covers the cities", "pays for the buses", "bans diesel"],
        ),
        (
            "The Press Act of 2020 has freed newspapers from the need for a licence, protects the sources of"
            " journalists and does away with prison for insult.\n",
            [
                "The Press Act of 2020 has freed newspapers from the need for a licence",
                "protects the sources of journalists",
                "does away with prison for insult",
            ],
        ),
    ],
)
def test_each_predicate_of_a_series_is_a_claim(text: str, parts: list[str]):
    assert claims(text) == parts


def test_the_frame_goes_with_a_clause_about_who_is_told():
    text = "Bishop Anselm Crate, our chaplain, assures anyone who asks that the condemned are treated as guests.\n"
    assert claims(text) == ["the condemned are treated as guests"]


def test_lines_of_a_label_and_as_many_figures_are_rows():
    text = "Table 4. Samples of water\nRegion Samples Share\nNorth 4,120 98.1%\nCentre 6,870 99.4%\nIslands 910 88.2%\n"
    rows = [one for one in extracted(text).statements if one.proposition.unit.kind == "row"]
    assert [text[one.start : one.end] for one in rows] == [
        "North 4,120 98.1%",
        "Centre 6,870 99.4%",
        "Islands 910 88.2%",
    ]
    assert {one.role for one in rows} == {"claim"}


def test_two_lines_that_end_in_figures_are_no_table():
    assert not [
        one for one in extracted("Flight 12 14\nFlight 15 16\n").statements if one.proposition.unit.kind == "row"
    ]
