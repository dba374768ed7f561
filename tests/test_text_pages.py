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


SYMBOLS = """            3.     The Board asked that the pumps be serviced each year and that the results be sent to the
            households, and it strengthened the inspection of wells and of


            * Not edited before it was printed.

GE.24-20424 (E)
A/HRC/WG.6/48/VEL/3


           springs, which had been left alone for years.
           4.     The Ministry pays for the wells, for the pumps and for the criminal


GE.24-20424                                                                                                3
A/HRC/WG.6/48/VEL/3


            courts, and it publishes what it pays in each of the seven districts of the country and
            what it means to pay next year.


                                                                                                             4
A/HRC/WG.6/48/VEL/3


            5.     Nothing else was reported by the Ministry*.
"""


def test_a_sentence_goes_on_over_a_page_that_bears_a_symbol_and_a_note_with_a_star():
    read = units(SYMBOLS)
    told = [unit.text for unit in read if unit.kind not in ("furniture", "footnote")]
    assert told[0].endswith("the inspection of wells and of springs, which had been left alone for years.")
    assert "for the criminal courts, and it publishes" in told[1]
    assert [unit.text for unit in read if unit.kind == "footnote"] == ["Not edited before it was printed."]
    assert not any("GE.24" in text or "A/HRC" in text or text.isdigit() for text in told)


def test_bullets_that_are_stars_are_no_notes():
    read = units(
        "The Board* does three things.\n\n* It tests the water.\n\n* It pays for wells.\n\n* It sells pumps.\n"
    )
    assert not any(unit.kind == "footnote" for unit in read)


def test_marks_that_count_up_are_notes_wherever_a_text_is_cut_out_of_a_longer_one():
    text = (
        "The Board tests the water.17 The Wells Act18 was passed in 2008. 19\n"
        "It pays for wells.20 Springs are left alone.22 Nothing else was reported.23\n"
    )
    assert [unit.text for unit in units(text)] == [
        "The Board tests the water. The Wells Act was passed in 2008.",
        "It pays for wells. Springs are left alone. Nothing else was reported.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Board tests its water under art.19 and para.20 and no.21 of the Wells Act and of the Springs Act.\n",
        "The Board tests its water under s.11 and it pays under s.12 or under s.14 of the Wells Act of the Board.\n",
        "The Board pays as table12, table13 and table14 of its report show, and it sells what it does not need.\n",
        "The Board wrote on Dec.12 and on Dec.13 and again on Dec.15 of the year, and nobody answered the Board.\n",
        "The Board runs plant27 and plant28 only, and it sells the rest to whoever buys it.\n",
    ],
)
def test_figures_that_are_no_marks_stay(text: str):
    [unit] = units(text)
    assert sum(char.isdigit() for char in unit.text) == sum(char.isdigit() for char in text)
