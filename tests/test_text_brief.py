"""As much of a passage as a message has room for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.text.brief import brief


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("one  two\nthree", "one two three"),
        ("one two three four", "one two …"),
        ("one two-three four", "one …"),
        ("https://example.org/a", "https://exam…"),
    ],
)
def test_a_passage_is_cut_between_words(words: str, expected: str):
    assert brief(words, 13) == expected


@given(st.text(), st.integers(2, 60))
def test_it_never_needs_more_room_and_begins_as_the_passage_does(words: str, most: int):
    found = brief(words, most)
    assert len(found) <= most
    assert " ".join(words.split()).startswith(found.removesuffix("…").rstrip())
