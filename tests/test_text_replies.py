"""Mail in plain text: the marks before quoted lines are no words, and every place is still that of the file."""

from __future__ import annotations

import pytest

import analysis
from analysis.tables.remarks import remarks
from analysis.text.plain import plain
from analysis.text.replies import quoted_lines

MAIL = """Dear Ms Fry,

The Ministry of Transport reduced fares by 30 percent in 2022.

On Mon, 3 Oct 2022, Lena Fry wrote:
> Half of all buses of the Ministry cannot take a
> wheelchair today.
>
>> The Ministry has published all its
>> contracts since 2019.
It will publish the next ones in May.
"""


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("He wrote:\n> The port is\n> closed.\n", "He wrote:\n\nThe port is\nclosed.\n"),
        ("> > The port is\n> > closed.\n> Is it?\nYes.\n", "The port is\nclosed.\n\nIs it?\n\nYes.\n"),
        ("> Over 5 cases\n> Over 9 cases\n", "> Over 5 cases\n> Over 9 cases\n"),
        ("Found:\n> 5 cases\n> 9 boats\n", "Found:\n> 5 cases\n> 9 boats\n"),
        ("a > b and\n> c > d.\n", "a > b and\n> c > d.\n"),
    ],
)
def test_marks_of_quoted_lines_are_left_out(source: str, read: str):
    made = plain(source)
    assert made.text == read
    assert all(source[made.place(at, at + 1)[0]] == sign for at, sign in enumerate(read) if sign != "\n")


def test_a_quoted_sentence_is_read_as_one_and_quoted_as_it_stands():
    case = analysis.read(MAIL)
    told = [claim.proposition for claim in case.claims]
    assert "Half of all buses of the Ministry cannot take a wheelchair today" in told
    assert "The Ministry has published all its contracts since 2019" in told
    assert all(MAIL[claim.start : claim.end] == claim.quote for claim in case.claims)
    assert quoted_lines(MAIL) == 5
    assert any("5 lines are quoted from other messages" in line for line in remarks(case))
