"""A text copied from printed pages: words broken at the ends of lines, numbers of pages beside running headers."""

from __future__ import annotations

import pytest

from analysis.text.layout import units
from analysis.text.words import word_set

ENGLISH = word_set(
    "previous exceeded subject ject shortage age partner ner part households house holds minister long term decision",
    "making west land time",
)

PAGES = """ANNUAL REPORT OF THE WATER BOARD                               12

The Board supplied water to 412,000 households and tested it daily all
through the year, and each sample was sent to the Board's own labo-
                                12

ANNUAL REPORT OF THE WATER BOARD                               13

ratory, which is paid by the Board. The standing charge was reduced in
May by the Board, and all other charges were left as they were.
                                13

ANNUAL REPORT OF THE WATER BOARD                               14

In the year before, the Board supplied water to 405,000 households only.
                                14
"""


@pytest.mark.parametrize(
    ("broken", "read"),
    [
        ("the pre-\nvious year", "the previous year"),
        ("it ex-\nceeded them", "it exceeded them"),
        ("a sub-\nject of law", "a subject of law"),
        ("the short-\nage of flour", "the shortage of flour"),
        ("its part-\nner", "its partner"),
        ("the ex-\nminister", "the ex-minister"),
        ("a long-\nterm plan", "a long-term plan"),
        ("their decision-\nmaking", "their decision-making"),
        ("the house-\nholds", "the households"),
        ("the town of West-\nland", "the town of Westland"),
        ("a part-\ntime post, which was parttime", "a parttime post, which was parttime"),
    ],
)
def test_a_word_broken_at_a_line_is_what_english_has(broken: str, read: str):
    [unit] = units(f"In May the board spoke about {broken} and went on.\n", ENGLISH.__contains__)
    assert f"about {read} and" in unit.text


def test_the_number_of_a_page_that_touches_its_last_line_is_furniture():
    read = [unit.text for unit in units(PAGES) if unit.kind != "furniture"]
    assert read[0].endswith("which is paid by the Board. The standing charge was reduced in May by the Board, and all"
                            " other charges were left as they were.")  # fmt: skip
    assert "own laboratory, which" in read[0]
    assert not any("13" in text or "14" in text for text in read)


def test_a_number_that_touches_a_line_and_no_header_is_kept():
    [unit] = units("The board has on the lake and in the harbour, as the minister said,\n12\nboats, and no more.\n")
    assert "said, 12 boats" in unit.text
