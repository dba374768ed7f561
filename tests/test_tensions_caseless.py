"""Caseless patterns find what ``re.IGNORECASE`` finds, in whatever letters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.comparison.tensions.caseless import Caseless, small

PATTERNS = (
    r"\b(?:no|not) (?:one|a single)\b",
    r"(?<![\w-])(?P<Who>the Board|[A-Z]+s)(?! of)\b\S*",
    r"^\W*(?P<half>half|third) of\b|\bof\s*$",
    r"É+\D",
)
words = st.lists(
    st.sampled_from(
        ["No one", "not a SINGLE", "The BOARD", "boards", "of", "Half of", "third", "éé", "’", "İ", "7,5", "-"]
    ),
    max_size=8,
).map(" ".join)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=words, pos=st.integers(0, 12), cut=st.integers(0, 40))
def test_the_same_places_and_words_as_with_ignorecase(pattern, text, pos, cut):
    quick, plain = Caseless(pattern), re.compile(pattern, re.IGNORECASE)
    for args in ((text,), (text, pos), (text, pos, cut)):
        here, there = quick.search(*args), plain.search(*args)
        assert (here and (here.span(), here.groupdict())) == (there and (there.span(), there.groupdict()))
        assert [one.span() for one in quick.finditer(*args)] == [one.span() for one in plain.finditer(*args)]
        assert bool(quick.match(*args)) == bool(plain.match(*args))


@given(st.text())
def test_small_letters_stay_at_their_place(text):
    assert len(small(text)) == len(text)
    assert small("THE Board’S") == "the board’s"
