"""What a whole and its part leave, and numbers that name things and count none."""

from __future__ import annotations

import pytest

import analysis
from analysis.comparison.tensions.numbers.figures import plain

REST = " The Ministry of Works opened the dam."


def _sums(text: str) -> list[str]:
    return [one.why for one in analysis.read(text + REST).tensions if one.kind == "arithmetic"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that 41 of the 63 boilers had been replaced and the remaining 24 would be replaced by May.",
        "So far 41 of 63 boilers were replaced. The other 24 will be replaced in May.",
        "63 people were detained; 41 were released within 24 hours. The remaining 24 were fined.",
        "The city has 63 boilers. 41 were replaced. The remaining 24 will be replaced in May.",
    ],
)
def test_a_rest_that_the_whole_and_its_part_do_not_leave_is_asked_about(text: str):
    assert _sums(text) == ["63 − 41 = 22, not 24."]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that 41 of the 63 boilers had been replaced and the remaining 22 would be replaced by May.",
        "The city built 63 schools and 41 clinics; the remaining 24 million went to roads.",
        "The court heard 63 cases in 2019 and 41 in 2020. The remaining 12 cases were withdrawn.",
        "Of the complaints 63 were dismissed, 41 were upheld and the remaining 12 were withdrawn.",
        "So far 1.1 billion of 8.2 billion trees were felled. The other 7.1 billion will be felled in May.",
        "So far 1.9 million of 6.25 million trees were felled. The other 4.4 million will be felled in May.",
        "So far 41,200 of 63,450 trees were felled. The other 22,000 will be felled in May.",
        "41 of the 63 boilers were replaced and 5 sold. The remaining 17 will be replaced in May.",
        "Since 2020 we have cut our Scope 1 and 2 emissions by 11%, and we will reach our 2030 target of a cut of 50%.",
        "The Ministry reduced the number of Category 1 and 2 offences by 30 per cent.",
    ],
)
def test_a_rest_that_fits_or_is_of_something_else_is_not(text: str):
    assert _sums(text) == []


def test_the_sides_are_whole_sentences_where_the_whole_stands_in_another_than_part_and_rest():
    first, second = "63 people were detained.", "41 were released within a day, and the remaining 24 were fined."
    (one,) = (one for one in analysis.read(f"{first} {second}{REST}").tensions if one.kind == "arithmetic")
    assert one.why == "63 − 41 = 22, not 24."
    assert (one.a_quote, one.b_quote) == (first, second)


def test_one_sentence_of_whole_part_and_rest_is_cut_before_the_rest():
    text = "So far 41 of the 63 boilers had been replaced and the remaining 24 would be replaced by May."
    (one,) = (one for one in analysis.read(text + REST).tensions if one.kind == "arithmetic")
    assert one.a_quote.endswith("63")
    assert "the remaining 24" in one.b_quote


def test_a_figure_that_floats_miss_is_written_whole():
    assert plain(8.2 * 10**9 - 10**-6) == "8,200,000,000"
    assert (plain(140400.0), plain(0.5)) == ("140,400", "0.5")
