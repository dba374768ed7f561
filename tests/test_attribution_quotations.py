"""Quotation marks: every style, apostrophes, and marks that never close."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.extraction.parse.quotations import quotations
from tests.growth import grows_with_length


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said, "We won." Then he left.', ['"We won."']),
        ("“We won,” she said, “by far.”", ["“We won,”", "“by far.”"]),
        ("Il dit « nous avons gagné » hier.", ["« nous avons gagné »"]),
        ("»The quay is ours,« he said, »and stays ours.«", ["»The quay is ours,«", "»and stays ours.«"]),
        ("»The quay is ours», he said.", ["»The quay is ours»"]),
        ("The so-called 'reform' failed.", ["'reform'"]),
        ("The workers' rights and the country's laws don't change.", []),
        ("She called it ‘a farce’ and ‘the workers’ loss’.", ["‘a farce’", "‘the workers’ loss’"]),
        ("„Wir bleiben“, sagte er.", ["„Wir bleiben“"]),
        ('A board 6" wide.', []),
        ('"It starts here\n\n"and goes on here," she said.', ['"It starts here', '"and goes on here,"']),
        ("‘He told us “never”,’ she said.", ["“never”"]),
        ("He said “it never closes.", ["“it never closes."]),
    ],
)
def test_marks_are_paired(text, expected):
    assert [text[start:end] for start, end in quotations(text)] == expected


@given(st.text(alphabet="ab s.,'’‘\"“”„«»\n()—", max_size=300))
def test_any_marks_give_ordered_spans(text):
    position = 0
    for start, end in quotations(text):
        assert position <= start < end <= len(text)
        position = end


@pytest.mark.parametrize("mark", ['"', "'", "“", "‘", "’", " '", ' "', "'a ", '"a '])
def test_many_odd_marks_take_linear_time(mark):
    assert grows_with_length(lambda count: quotations(mark * count), 250_000)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("»The port is full«, said Rand. It was »very« full.", ["»The port is full«", "»very«"]),
        ("He said: « The port is full. » It was «very» full.", ["« The port is full. »", "«very»"]),
    ],
)
def test_angle_marks_are_read_whichever_way_they_point(text: str, quoted: list[str]):
    assert [text[start:end] for start, end in quotations(text)] == quoted
