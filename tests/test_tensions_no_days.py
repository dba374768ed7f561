"""Days that the calendar does not have."""

from __future__ import annotations

import pytest

import analysis

REST = " The Ministry of Works built 14 roads."


def _asked(text: str) -> list[tuple[str, str]]:
    return [
        (one.why, one.a_quote if one.a_quote in one.why else one.b_quote)
        for one in analysis.read(text).tensions
        if one.question == "Which day is meant?"
    ]


@pytest.mark.parametrize(
    ("text", "why", "quote"),
    [
        ("The law entered into force on 31 June 2021.", "June has 30 days: there is no 31 June 2021.", "31 June 2021"),
        ("On 29 February 2023 the President opened the bridge.", "February 2023 has 28 days", "29 February 2023"),
        ("The Council was founded on February 30, 1998.", "February 1998 has 28 days", "February 30, 1998"),
        ("The inquiry ran from 28 May to the 31st of November.", "November has 30 days", "31st of November"),
        ("The register was opened on 31.04.2020 by the mayor.", "April has 30 days", "31.04.2020"),
        ("The register was closed on 06/31/2021 by the mayor.", "June has 30 days", "06/31/2021"),
        ("The register was closed on 2021-06-31 by the mayor.", "June has 30 days", "2021-06-31"),
        ("31 September 2020: the dam was opened.", "September has 30 days", "31 September 2020"),
    ],
)  # fmt: skip
def test_a_day_that_no_calendar_has_is_asked_about(text: str, why: str, quote: str):
    [(said, words)] = _asked(text + REST)
    assert said.startswith(why)
    assert words == quote


@pytest.mark.parametrize(
    "text",
    [
        "The vote was held on 29 February 2024.",
        "In June 31 families were moved to new homes.",
        "The decree stands in No. 31 June 2019 of the gazette.",
        "The office is open on 29 February.",
        "Aged 31 June Carter became a judge of the court.",
        "Table 31 June figures of the port are in the annex.",
        "The register was opened on 04/05/2020 and closed on 31/05/2020.",
        "The mayor opened the dam on 31 May 2020 and on 30 June 2021.",
    ],
)
def test_a_day_that_there_is_or_a_number_that_is_no_day_is_not(text: str):
    assert not _asked(text + REST)
