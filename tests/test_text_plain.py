"""Plain: what no reader sees of a file is taken out before it is read, and every place is still that of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis
from analysis import attributions
from analysis.extraction.critics.demand_spans import worded
from analysis.text.layout import units
from analysis.text.plain import plain, unwrapped

SENTENCE = "The port, which had been closed for years, was opened again by the new board in May."


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("One.\r\n\r\nTwo.\r\n", "One.\n\nTwo.\n"),
        ("One.\r\rTwo.\r", "One.\n\nTwo.\n"),
        ("One. \t\n\n \n\n   Two.\n\n\n", "One.\n\nTwo.\n"),
        ("\ufeffOne.\n", "One.\n"),
        ("\n\n One.", "One."),
        ("10\u00a0000 boats in\u202fMay", "10 000 boats in May"),
        ("The har\u00adbour is\u200b open.", "The harbour is open."),
        ("It is so.  It was so.", "It is so. It was so."),
        (SENTENCE.replace(" ", "  "), SENTENCE),
        (SENTENCE.replace("closed for", "closed\tfor").replace("The port", "The\tport"), SENTENCE),
    ],
)
def test_what_no_reader_sees_is_taken_out(source: str, read: str):
    assert plain(source).text == read


@pytest.mark.parametrize(
    "source",
    [
        "One.\n\nTwo goes on\nhere.\n",
        "Boats   12   14\nPilots   3   4\n",
        "Boats\t\t14\nPilots\t3\t4\n",
        "The board should be chosen by the House and not by a minister, whoever it is.\tThis will be looked at.\n",
        "Members of the board of the new port of the north\tnot yet\tThis will be looked at in May.\n",
    ],
)
def test_what_parts_lines_and_cells_stays(source: str):
    assert plain(source).text == source


def test_a_picture_written_in_letters_is_not_read_and_what_follows_stands_where_it_stood():
    source = f"It is open. See {'iVBORw0KGgo/' * 8_000} here. It was closed.\n"
    read = plain(source)
    assert len(read.text) < 300
    start = read.text.index("It was")
    place = read.place(start, start + 6)
    assert source[slice(*place)] == "It was"
    address = f"https://x.org/{'a/' * 200}"
    assert plain(address).text == address


@given(st.text(alphabet="ab.,\n\r\t \u00a0\u00ad\ufeff", max_size=40))
def test_every_character_that_is_left_stands_where_it_stood(source: str):
    read = plain(source)
    for place, sign in enumerate(read.text):
        start, end = read.place(place, place + 1)
        assert end == start + 1
        assert source[start] == sign or (source[start].isspace() and sign.isspace()) or source[start] in "\u00ad\ufeff"
    assert plain(read.text).text == read.text
    assert [sign for sign in read.text if not sign.isspace()] == [
        sign for sign in source if not sign.isspace() and sign not in "\u00ad\ufeff"
    ]


def test_a_line_end_inside_a_paragraph_is_a_blank():
    source = "The port of\nElm was opened.\n\nThe board\nof it met.\n\nThe end\n"
    read = unwrapped(source, units(source))
    assert read == "The port of Elm was opened.\n\nThe board of it met.\n\nThe end\n"


def test_lines_that_are_no_paragraph_stay_lines():
    source = "Fees\n\n2011   96   310\n2012   97   404\n\nThe fees\nwere raised.\n"
    assert unwrapped(source, units(source)) == source.replace("fees\nwere", "fees were")


def test_attributions_stand_in_the_file_as_it_is():
    text = "\ufeff“We dis\u00adagree,”\u00a0said the mayor.\r\n"
    [one] = attributions(text)
    for span in (one.content, one.source, one.cue):
        assert span is not None
        assert text[span.start : span.end] == span.text
    assert one.content.text == "“We dis\u00adagree,”"


FILLED = """\
The Press Union  said that  the  Government  should
publish  the  whole register  of the  decisions of
the  high court,  and  that  no  ministry may keep
one of its own.

Region   Courts   Judges   Clerks
North   none   some   the   rest
"""


def test_blanks_that_make_lines_equally_long_part_no_cells():
    read = plain(FILLED)
    assert "said that the Government should\npublish the whole register" in read.text
    assert "Region   Courts   Judges   Clerks" in read.text
    place = read.text.index("the Government")
    start, end = read.place(place, place + len("the Government"))
    assert FILLED[start:end] == "the  Government"
    found = analysis.read(FILLED).critiques
    assert any("publish the whole register of the decisions of the high court" in one.demand for one in found)


def test_a_demand_in_one_line_is_no_page_furniture():
    assert worded("several  parts  with  wide  blanks", "criticised") == "Several parts with wide blanks"
    assert worded("repeal the law\nA/HRC/45/12\non insult", "urged") == "Repeal the law on insult"
